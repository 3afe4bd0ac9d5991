// A first visit explains itself: a small card on top of the panel, in steps. The help button opens all of it, with the keys.
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useSignalEffect } from "@preact/signals";
import type { Store } from "../state";
import { fromStorage, toStorage } from "../storage";

const KEPT_AS = "gossamer.tour";

interface Step {
  title: string;
  says: ComponentChildren;
}

const STEPS: Step[] = [
  {
    title: "What you see",
    says: (
      <>
        The part of a model that does one task. Boxes are <b>nodes</b>: single channels and neurons. Lines are{" "}
        <b>edges</b>: the model's own weights between them, <span class="pos">blue if positive</span>,{" "}
        <span class="neg">vermilion if negative</span>. Prompts enter below, the answer leaves above. All else is held
        at its mean.
      </>
    ),
  },
  {
    title: "Look around",
    says: (
      <>
        Point at a node to light up what leads to it and from it. Click it to see when it is active, what it reads and
        writes, and what ablating it costs. Drag to move, scroll to zoom. What you select, hide or name can be undone.
      </>
    ),
  },
  {
    title: "Is it real?",
    says: (
      <>
        <b>Evidence</b> compares the circuit with the whole model, on prompts that its size wasn't decided on where the
        task has enough of them: what the circuit does alone, what the model does without it, and how chance does.
      </>
    ),
  },
  {
    title: "What to doubt",
    says: (
      <>
        A circuit explains the behaviour on this task's prompts, not elsewhere. Another seed may find other nodes, and a
        low loss doesn't make a name right. Losses are nats a prompt: guessing between two answers costs 0.693.
      </>
    ),
  },
];

const KEYS: [string[], string][] = [
  [["Tab"], "from part to part of the page"],
  [["↑", "↓", "←", "→"], "in the graph from node to node; within lists, tokens, histograms and matrices"],
  [["Enter"], "show the node that is in focus"],
  [["Shift", "Enter"], "in the graph: pick several nodes, to group them"],
  [["Esc"], "back to the whole circuit; close what is open"],
  [["/"], "search"],
  [["P"], "pin the node in the graph"],
  [["N"], "name the selected node"],
  [["+", "−", "0"], "zoom in, out, to the whole graph"],
  [["Ctrl", "Z"], "undo; with Shift, redo"],
];

const WORDS: [string, string][] = [
  ["node", "one number of the model at each token: a neuron, or a channel of the residual stream, query, key or value"],
  ["edge", "a nonzero weight that leads from one kept node to another"],
  ["site", "where in the model nodes are, as 0.attn.q; a node is its site and its index, as 0.attn.q:5"],
  ["residual stream", "what every layer reads and adds to; in the graph a line for each of its channels"],
  ["act_in", "a residual channel as attention or MLP reads it, after the norm"],
  ["resid_delta", "what attention or MLP adds to a residual channel"],
  ["final_resid", "a residual channel as the logits read it, after the last layer"],
  ["q, k, v", "channels of a head's query, key and value"],
  ["post_act", "a neuron of the MLP, after its nonlinearity"],
  ["head box", "a frame around the channels of one attention head"],
  ["sink", "a place that every head may attend to instead of a token; nothing is read from it"],
  ["ablated", "held at its mean over pretraining text, the same at every token"],
  ["effect", "the loss with a node or an edge ablated, minus the loss with it"],
  ["sufficiency", "the loss of the circuit alone, all else ablated; low is good"],
  ["necessity", "the loss of the model with only the circuit ablated; high is good"],
  ["cut", "the first so many nodes of pruning's ranking"],
];

/** Stands on top of the panel, where it hides nothing; whoever followed a link to a node is only told of it. */
export function FirstVisit({ store }: { store: Store }): JSX.Element | null {
  const [isOpen, setOpen] = useState(() => fromStorage(KEPT_AS) === null);
  const [isFolded, setFolded] = useState(() => {
    const route = store.route.peek();
    return route.page === "circuit" && route.node !== null;
  });
  const [at, setAt] = useState(0);
  const step = STEPS[at];
  // It explains a circuit: there must be one to be seen.
  if (!isOpen || !step || store.circuit.value === null) return null;
  const close = () => {
    toStorage(KEPT_AS, "seen");
    setOpen(false);
  };
  if (isFolded)
    return (
      <p class="first-visit spread">
        <button type="button" class="link" aria-expanded={false} onClick={() => setFolded(false)}>
          New here? A short tour
        </button>
        <CloseTour close={close} />
      </p>
    );
  const isLast = at === STEPS.length - 1;
  return (
    <section
      class="first-visit"
      aria-label="A short tour"
      onKeyDown={(event) => event.key === "Escape" && (event.stopPropagation(), close())}
    >
      <div class="spread">
        <span class="overline">
          New here? {at + 1} of {STEPS.length}
        </span>
        <CloseTour close={close} />
      </div>
      <div aria-live="polite">
        <h2>{step.title}</h2>
        <p>{step.says}</p>
      </div>
      <div class="spread">
        <div class="dots" aria-hidden="true">
          {STEPS.map((_, i) => (
            <i class={i === at ? "on" : ""} />
          ))}
        </div>
        <div class="row">
          {at > 0 && (
            <button type="button" class="quiet" onClick={() => setAt(at - 1)}>
              Back
            </button>
          )}
          <button type="button" class="primary" onClick={() => (isLast ? close() : setAt(at + 1))}>
            {isLast ? "Done" : "Next"}
          </button>
        </div>
      </div>
    </section>
  );
}

function CloseTour({ close }: { close: () => void }): JSX.Element {
  return (
    <button type="button" class="quiet icon small" aria-label="Close the tour" onClick={close}>
      ×
    </button>
  );
}

/** A modal dialog: the browser keeps the focus within it, and gives it back. */
export function Help({ store }: { store: Store }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useSignalEffect(() => {
    const element = dialog.current;
    if (store.helping.value && element && !element.open) element.showModal();
  });
  useEffect(() => () => dialog.current?.close(), []);
  return (
    <dialog
      ref={dialog}
      class="dialog help"
      aria-label="Help"
      onClose={() => void (store.helping.value = false)}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
    >
      <div class="help-body">
        <div class="spread">
          <h1>How to read this page</h1>
          <button type="button" class="quiet icon" aria-label="Close" onClick={() => dialog.current?.close()}>
            ×
          </button>
        </div>
        <ol class="steps">
          {STEPS.map((step) => (
            <li key={step.title}>
              <h2>{step.title}</h2>
              <p>{step.says}</p>
            </li>
          ))}
        </ol>
        <h2>Words</h2>
        <dl class="glossary">
          {WORDS.map(([word, means]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
        <h2>Keys</h2>
        <table class="table keys">
          <thead class="sr-only">
            <tr>
              <th scope="col">Key</th>
              <th scope="col">What it does</th>
            </tr>
          </thead>
          <tbody>
            {KEYS.map(([keys, does]) => (
              <tr key={does}>
                <th scope="row">
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </dialog>
  );
}
