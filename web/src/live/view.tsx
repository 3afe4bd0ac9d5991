import type { JSX } from "preact";
import type { Store } from "../state";

export function LiveView({ store }: { store: Store }): JSX.Element {
  return <pre>LiveView {store.index.value?.version}</pre>;
}
