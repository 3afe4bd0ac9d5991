import type { JSX } from "preact";
import type { Store } from "../state";

export function CompareView({ store }: { store: Store }): JSX.Element {
  return <pre>CompareView {store.index.value?.version}</pre>;
}
