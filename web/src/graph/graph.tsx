import type { JSX } from "preact";
import type { Store } from "../state";

export function Graph({ store }: { store: Store }): JSX.Element {
  return <pre>Graph {store.index.value?.version}</pre>;
}
