import type { JSX } from "preact";
import type { Store } from "../state";

export function EvidenceView({ store }: { store: Store }): JSX.Element {
  return <pre>EvidenceView {store.index.value?.version}</pre>;
}
