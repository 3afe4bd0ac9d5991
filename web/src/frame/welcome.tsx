import type { JSX } from "preact";
import type { Store } from "../state";

export function Welcome({ store }: { store: Store }): JSX.Element {
  return <pre>Welcome {store.index.value?.version}</pre>;
}
