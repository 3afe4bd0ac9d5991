import type { JSX } from "preact";
import type { Store } from "../state";

export function CircuitPanel({ store }: { store: Store }): JSX.Element {
  return <pre>CircuitPanel {store.index.value?.version}</pre>;
}
