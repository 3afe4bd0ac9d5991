// What is shown, as files: a figure and data, made in the page.
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { lossSaid } from "../cuts";
import { whyOf } from "../prose";
import type { Store } from "../state";
import { statusOf } from "./facts";
import { figure, type Figure } from "./figure";
import { Menu } from "./menu";
import { sceneOf } from "./paint";
import { png } from "./png";
import { svg } from "./svg";
import { edgesCsv, nodesCsv, toJson, type ShownData } from "./table";
import type { GraphView } from "./view";

export function Downloads({ store, view }: { store: Store; view: GraphView }): JSX.Element {
  const progress = useSignal<number | null>(null);
  const give = (ending: string, make: () => Blob | Promise<Blob>) => async () => {
    try {
      save(await make(), `${fileName(store.circuit.peek()!.card.name)}${ending}`);
      store.trouble.download.value = null;
    } catch (error) {
      store.trouble.download.value = whyOf(error);
    } finally {
      progress.value = null;
    }
  };
  const text = (content: string, type: string) => new Blob([content], { type });
  const data = () => dataOf(store, view);
  const isReady = view.layout.value !== null;
  const choices: [name: string, ending: string, make: () => Blob | Promise<Blob>][] = [
    ["Figure as SVG", ".svg", () => text(svg(figureOf(store, view)), "image/svg+xml")],
    ["Figure as PNG", ".png", () => png(figureOf(store, view), (part) => (progress.value = part))],
    ["Nodes and edges as JSON", ".json", () => text(toJson(data()), "application/json")],
    ["Nodes as CSV", "-nodes.csv", () => text(nodesCsv(data()), "text/csv")],
    ["Edges as CSV", "-edges.csv", () => text(edgesCsv(data()), "text/csv")],
  ];
  const summary = progress.value === null ? "Export" : `Drawing ${Math.floor(100 * progress.value)}%`;
  return (
    <Menu title="Download what is shown" summary={summary} closesOnClick>
      {choices.map(([name, ending, make]) => (
        <button
          key={name}
          type="button"
          disabled={!isReady || progress.value !== null}
          onClick={() => void give(ending, make)()}
        >
          {name}
        </button>
      ))}
    </Menu>
  );
}

function dataOf(store: Store, view: GraphView): ShownData {
  return {
    circuit: store.circuit.peek()!,
    diagram: view.diagram.peek()!,
    effects: view.effects.peek(),
    behaviour: store.behaviour.peek(),
    shown: view.shown.peek()!,
    look: store.look.peek(),
  };
}

/** Losses that are compared, to as many decimals: three, or as many as the smaller needs to be seen. */
export function sameDigits(...losses: number[]): string[] {
  const least = Math.min(...losses.filter((x) => x > 0), 1);
  const decimals = Math.min(6, Math.max(3, Math.ceil(-Math.log10(least))));
  return losses.map((x) => x.toFixed(decimals));
}

/** The figure of what is shown; what is selected, held or pinned is lit in it, wherever pointer and keyboard are. */
function figureOf(store: Store, view: GraphView): Figure {
  const { card } = store.circuit.peek()!;
  const { notes } = store.look.peek();
  const diagram = view.diagram.peek()!;
  const shown = view.shown.peek()!;
  const [own, whole] = sameDigits(card.loss, card.full_loss);
  const losses = `loss ${own} nats a prompt (whole model ${whole})`;
  const { cuts } = store.circuit.peek()!;
  const { size } = diagram; // of what is drawn: another cut may be wanted already
  const what = size !== null && cuts ? `the cut at ${size} nodes of the ranking, ${lossSaid(cuts, size)}` : losses;
  const words = { title: card.task, subtitle: `${statusOf(shown)} · ${what}`, notes: diagram.notes };
  return figure(sceneOf(diagram, view.layout.peek()!, shown), view.staysLit.peek(), notes, words);
}

function fileName(name: string): string {
  return name.replace(/[^\w.-]+/g, "_").slice(0, 80) || "circuit";
}

function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
