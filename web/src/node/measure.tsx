// What stands where measurements should be.
import type { JSX } from "preact";
import type { Circuit } from "../data";
import type { Store } from "../state";

export function Unmeasured({ store, circuit, what }: { store: Store; circuit: Circuit; what: string }): JSX.Element {
  if (circuit.has_behaviour && store.trouble.value === null)
    return (
      <p class="busy small" role="status">
        Measurements are on their way …
      </p>
    );
  return (
    <div class="callout small">
      <p>
        {circuit.has_behaviour ? "The measurements didn't arrive: " : "This circuit's nodes aren't measured yet: "}
        {what} {circuit.has_behaviour ? "are missing." : "come from"}
      </p>
      {!circuit.has_behaviour && <code class="command">gossamer nodes CIRCUIT_FOLDER</code>}
    </div>
  );
}
