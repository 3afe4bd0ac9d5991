// What lines, arcs and boxes mean; only what occurs.
import { useSignal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { brief } from "../format";
import { largest as largestOf } from "../scale";
import type { Diagram } from "./diagram";
import { linkWidth } from "./look";
import type { GraphView } from "./view";

interface Entry {
  mark: JSX.Element;
  says: ComponentChildren;
  title?: string;
}

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
  const isIdle = view.shown.value?.idle.some(Boolean) ?? false;
  const isPinned = view.store.look.value.notes.pins.some((key) => view.cellOf.value.has(key));
  const ofNodes = [...(isIdle ? [IDLE] : []), ...(isPinned ? [PINNED] : [])];
  const entries = [...ofWeights(diagram), ...ofShapes(diagram), ...ofNodes];
  return (
    <ul class="graph-legend" aria-label="Legend">
      {entries.map(({ mark, says, title }, i) => (
        <li key={i} title={title}>
          {mark}
          {says}
        </li>
      ))}
      {diagram.cells.some((cell) => cell.isMarked && cell.site === "tokens") && (
        <li>
          <i class="chip" />
          tells prompts apart
        </li>
      )}
    </ul>
  );
}

function sign(drawn: JSX.Element, width = 26, height = 12): JSX.Element {
  return (
    <svg width={width} height={height} aria-hidden="true">
      {drawn}
    </svg>
  );
}

function line(kind: string, width: number): JSX.Element {
  return sign(<line class={kind} x1="1" x2="25" y1="5" y2="5" stroke-width={width} />, 26, 10);
}

function ofWeights({ links }: Diagram): Entry[] {
  const largest = largestOf(links.weight);
  if (largest === 0) return [];
  const thin = line("plain", linkWidth(0.1 * largest, largest));
  const thick = line("plain", linkWidth(largest, largest));
  return [
    { mark: line("positive", 3), says: <>positive {line("negative", 3)}negative weight</> },
    { mark: thin, says: [thick, `|weight| ${brief(0.1 * largest)}, ${brief(largest)}`] },
  ];
}

function ofShapes({ streams, meetings, patterns }: Diagram): Entry[] {
  return [
    ...(streams.length ? [{ mark: line("stream", 2), says: "residual stream, write to later reads" }] : []),
    ...(meetings.length ? [MEETING] : []),
    ...(patterns.length ? [HEAD] : []),
  ];
}

const MEETING: Entry = {
  mark: sign(<path class="arc" d="M3 10 C3 0 23 0 23 10" />, 26, 10),
  says: "query and key that meet",
};
const HEAD: Entry = {
  mark: sign(<rect class="box" x="1" y="1" width="24" height="10" rx="3" />),
  says: "head: its queries and keys lead to its values",
  title: "A path goes on from a query or a key to its head's values; the head's box is then lit",
};
const IDLE: Entry = {
  mark: sign(<rect class="box idle" x="1" y="1" width="24" height="10" rx="5" />),
  says: "effect exactly 0",
  title: "Ablating the node leaves the circuit's loss exactly as it is",
};
const PINNED: Entry = {
  mark: sign(
    <>
      <path class="pin" d="M3 11 L8 5" />
      <circle class="pin" cx="9" cy="4" r="3" />
    </>,
    14,
  ),
  says: "pinned: its paths stay lit",
};
