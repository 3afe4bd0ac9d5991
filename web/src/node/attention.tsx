// Where a head looks: its attention pattern in the model and in the circuit, and what its channels add to the scores.
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Behaviour, Circuit, HeadBehaviour, HeadPrompt } from "../data";
import { counted } from "../format";
import { Num } from "../number";
import { largest } from "../scale";
import { HeatLegend } from "../token";
import { textOf, tokenLabel } from "../token-text";
import { MatrixView, type Matrix } from "./matrix";

/** What is shown: the pattern in the whole model or in the circuit, or a channel's part of the scores. */
type View = "in_model" | "in_circuit" | number;

/** A view of one prompt's pattern. */
export function matrixOf(prompt: HeadPrompt, view: View): Matrix {
  if (view === "in_model") return { values: prompt.in_model, sink: prompt.sink_in_model };
  if (view === "in_circuit") return { values: prompt.in_circuit, sink: prompt.sink_in_circuit };
  const channel = prompt.channels.find((channel) => channel.index === view);
  return { values: channel?.scores ?? [], sink: null };
}

/** What a view shows, in a sentence. */
export function viewInWords(head: HeadBehaviour, view: View): string {
  if (typeof view !== "number") {
    const all = head.sink === null ? "each earlier token" : "each earlier token, and of the sink,";
    return `Each row is a token; it says how much of ${all} the head takes.`;
  }
  const channel = head.channels.find(({ index }) => index === view);
  const [ours, theirs] = channel?.q_kept ? ["query", "key"] : ["key", "query"];
  if (channel?.q_kept === channel?.k_kept)
    return `What query and key channel ${view} add to the scores, before the softmax.`;
  return (
    `What ${ours} channel ${view} adds to the scores, before the softmax. The ${theirs} channel is no node of the ` +
    "circuit: it is held at its mean here."
  );
}

export interface AttentionProps {
  circuit: Circuit;
  behaviour: Behaviour;
  head: HeadBehaviour;
  prompts: HeadPrompt[];
}

export function Attention({ circuit, behaviour, head, prompts }: AttentionProps): JSX.Element {
  const [view, setView] = useState<View>("in_circuit");
  const [which, setWhich] = useState(0);
  const channels = head.channels.map(({ index }) => index);
  const shown = typeof view === "number" && !channels.includes(view) ? "in_circuit" : view;
  const prompt = prompts[which] ?? prompts[0];
  const most = useMemo(() => {
    const all = prompts.map((prompt) => matrixOf(prompt, shown));
    return typeof shown === "number" ? largest(...all.flatMap((matrix) => matrix.values)) : 1;
  }, [prompts, shown]);
  const text = (token: number) => textOf(token, circuit.texts, behaviour.texts);
  const labels = useMemo(() => (prompt?.tokens ?? []).map((token) => tokenLabel(text(token), 8)), [prompt]);
  const matrix = useMemo(() => prompt && matrixOf(prompt, shown), [prompt, shown]);
  if (!prompt || !matrix) return <p class="soft small">Head {head.head} was measured on no prompt.</p>;
  const views: [View, string][] = [
    ["in_circuit", "circuit"],
    ["in_model", "whole model"],
    ...channels.map((channel): [View, string] => [channel, `channel ${channel}`]),
  ];
  return (
    <section class="section attention">
      <h2>
        Attention of head {head.head}, layer {head.layer}
      </h2>
      <div class="segmented small" role="group" aria-label="Pattern">
        {views.map(([value, name]) => (
          <button type="button" aria-pressed={shown === value} onClick={() => setView(value)}>
            {name}
          </button>
        ))}
      </div>
      <div class="spread">
        <label class="field small">
          <span>prompt</span>
          <select class="mono" value={which} onChange={(event) => setWhich(Number(event.currentTarget.value))}>
            {prompts.map((prompt, i) => (
              <option value={i}>
                {i + 1} {ending(prompt, text)}
              </option>
            ))}
          </select>
        </label>
        <HeatLegend most={most} from={typeof shown === "number" ? -1 : 0} />
      </div>
      <p class="soft small">{viewInWords(head, shown)}</p>
      <MatrixView matrix={matrix} labels={labels} most={most} />
      <Scores behaviour={behaviour} head={head} n_pairs={prompts.length / 2} />
    </section>
  );
}

/** What a score is made of, and what of that isn't shown. */
function Scores({ behaviour, head, n_pairs }: { behaviour: Behaviour; head: HeadBehaviour; n_pairs: number }) {
  const left = behaviour.n_channels_left_out;
  const n_all = behaviour.prompts.length;
  return (
    <p class="soft small scores">
      In the circuit a score is the sum of {left > 0 ? "its channels" : "these channels"} and of{" "}
      <Num value={head.rest} /> from those of which neither query nor key is kept.
      {head.sink !== null && (
        <>
          {" "}
          The sink's is <Num value={head.sink} />.
        </>
      )}
      {left > 0 && (
        <>
          {" "}
          {counted(left, "channel")} that the circuit keeps, of all heads, {left > 1 ? "aren't" : "isn't"} listed: for
          prompts of this length only those are that add most.
        </>
      )}
      {n_pairs < n_all && ` Patterns are of the first ${n_pairs} of the ${n_all} pairs that nodes are measured on.`}
    </p>
  );
}

/** The last few tokens of a prompt, to tell it from others. */
function ending(prompt: HeadPrompt, text: (token: number) => string): string {
  const last = prompt.tokens.slice(-6).map((token) => tokenLabel(text(token), 8));
  return (prompt.tokens.length > 6 ? "…" : "") + last.join("");
}
