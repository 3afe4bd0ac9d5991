import type { JSX } from "preact";
import type { Store } from "../state";

export function RunView({ store }: { store: Store }): JSX.Element {
  return <pre>RunView {store.index.value?.version}</pre>;
}
