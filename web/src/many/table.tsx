import type { JSX } from "preact";
import type { Store } from "../state";

export function ManyView({ store }: { store: Store }): JSX.Element {
  return <pre>ManyView {store.index.value?.version}</pre>;
}
