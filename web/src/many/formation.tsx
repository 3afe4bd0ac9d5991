import type { JSX } from "preact";
import type { Store } from "../state";

export function FormationView({ store }: { store: Store }): JSX.Element {
  return <pre>FormationView {store.index.value?.version}</pre>;
}
