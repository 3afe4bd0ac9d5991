import type { JSX } from "preact";
import type { Store } from "../state";

export function NodePanel({ store }: { store: Store }): JSX.Element {
  return <pre>NodePanel {store.index.value?.version}</pre>;
}
