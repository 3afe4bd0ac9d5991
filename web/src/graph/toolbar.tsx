import type { JSX } from "preact";
import type { Store } from "../state";

export function Toolbar({ store }: { store: Store }): JSX.Element {
  return <pre>Toolbar {store.index.value?.version}</pre>;
}
