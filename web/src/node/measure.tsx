// What stands where measurements should be.
import type { JSX } from "preact";
import type { Circuit } from "../data";
import { sentence } from "../prose";
import type { Store } from "../state";

export function Unmeasured({ store, circuit, what }: { store: Store; circuit: Circuit; what: string }): JSX.Element {
  const why = store.trouble.behaviour.value;
  if (circuit.has_behaviour && why === null)
    return (
      <p class="busy small" role="status">
        Measurements are on their way …
      </p>
    );
  if (why !== null)
    return (
      <div class="callout small" role="alert">
        <p>
          The measurements didn't arrive, so {what} are missing. {sentence(why)}
        </p>
        <button type="button" onClick={() => void store.open(circuit.card.id)}>
          Try again
        </button>
      </div>
    );
  return (
    <div class="callout small">
      <p>This circuit's nodes aren't measured yet: {what} come from</p>
      <code class="command">gossamer nodes CIRCUIT_FOLDER</code>
    </div>
  );
}
