import type { JSX } from "preact";
import type { Store } from "../state";

export function TopBar({ store }: { store: Store }): JSX.Element {
  return <pre>TopBar {store.index.value?.version}</pre>;
}
