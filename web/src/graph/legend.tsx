// What lines, arcs and boxes mean; only what occurs.
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { brief } from "../format";
import { largest as largestOf } from "../scale";
import { linkWidth } from "./look";
import type { GraphView } from "./view";

/** Behind a button where the graph itself needs the room. */
export function Legend({ view, isSmall }: { view: GraphView; isSmall: boolean }): JSX.Element | null {
  const isOpen = useSignal(false);
  if (!isSmall) return <Entries view={view} />;
  return (
    <>
      <button
        type="button"
        class="link small graph-key"
        aria-expanded={isOpen.value}
        onClick={() => void (isOpen.value = !isOpen.value)}
      >
        Legend
      </button>
      {isOpen.value && <Entries view={view} />}
    </>
  );
}

function Entries({ view }: { view: GraphView }): JSX.Element | null {
  const diagram = view.diagram.value;
  if (!diagram) return null;
  const largest = largestOf(diagram.links.weight);
  const line = (kind: string, width: number) => (
    <svg width="26" height="10" aria-hidden="true">
      <line class={kind} x1="1" x2="25" y1="5" y2="5" stroke-width={width} />
    </svg>
  );
  return (
    <ul class="graph-legend" aria-label="Legend">
      {largest > 0 && (
        <>
          <li>
            {line("positive", 3)}positive {line("negative", 3)}negative weight
          </li>
          <li>
            {line("plain", linkWidth(0.1 * largest, largest))}
            {line("plain", linkWidth(largest, largest))}
            |weight| {brief(0.1 * largest)}, {brief(largest)}
          </li>
        </>
      )}
      {diagram.streams.length > 0 && <li>{line("stream", 2)}residual stream, write to later reads</li>}
      {diagram.meetings.length > 0 && (
        <li>
          <svg width="26" height="10" aria-hidden="true">
            <path class="arc" d="M3 10 C3 0 23 0 23 10" />
          </svg>
          query and key that meet
        </li>
      )}
      {diagram.patterns.length > 0 && (
        <li title="A path goes on from a query or a key to its head's values; the head's box is then lit">
          <svg width="26" height="12" aria-hidden="true">
            <rect class="box" x="1" y="1" width="24" height="10" rx="3" />
          </svg>
          head: its queries and keys lead to its values
        </li>
      )}
      {view.shown.value?.idle.some(Boolean) && (
        <li title="Ablating the node leaves the circuit's loss exactly as it is">
          <svg width="26" height="12" aria-hidden="true">
            <rect class="box idle" x="1" y="1" width="24" height="10" rx="5" />
          </svg>
          effect exactly 0
        </li>
      )}
      {view.store.look.value.notes.pins.some((key) => view.cellOf.value.has(key)) && (
        <li>
          <svg width="14" height="12" aria-hidden="true">
            <path class="pin" d="M3 11 L8 5" />
            <circle class="pin" cx="9" cy="4" r="3" />
          </svg>
          pinned: its paths stay lit
        </li>
      )}
      {diagram.cells.some((cell) => cell.isMarked && cell.site === "tokens") && (
        <li>
          <i class="chip" />
          tells prompts apart
        </li>
      )}
    </ul>
  );
}
