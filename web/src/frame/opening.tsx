// What stands in a circuit's place until it is there, or where it can't be had.
import type { JSX } from "preact";
import { sentence } from "../prose";
import type { Store } from "../state";

export function Opening({ store, id }: { store: Store; id: string }): JSX.Element {
  const why = store.trouble.circuit.value;
  if (why === null)
    return (
      <p class="page-notice" role="status">
        The circuit is on its way …
      </p>
    );
  return (
    <div class="page-notice" role="alert">
      <p>{sentence(`This circuit can't be shown: ${why}`)}</p>
      <button type="button" onClick={() => void store.open(id)}>
        Try again
      </button>
    </div>
  );
}
