// The circuit as a whole, where no node is selected: what it does and how well, an example, people's notes, its nodes.
import type { JSX } from "preact";
import { CHANCE, type Circuit, type Report } from "../data";
import { count, counted, countedIfKnown, exact, loss, number } from "../format";
import { Link } from "../link";
import { NodeLink } from "../node/link";
import { Unmeasured } from "../node/measure";
import { pinToggled, withoutGroup } from "../notes";
import { Num } from "../number";
import type { Store } from "../state";
import { nameLabel } from "../token-text";
import { NodeGrid } from "./nodegrid";
import { ExamplePair } from "./pair";

export function CircuitPanel({ store }: { store: Store }): JSX.Element {
  const circuit = store.circuit.value;
  if (!circuit)
    return (
      <p class="busy" role="status">
        The circuit is on its way …
      </p>
    );
  const { card } = circuit;
  return (
    <article class="circuit-panel" aria-label="Circuit">
      <header>
        <span class="overline">Circuit</span>
        <h1 tabIndex={-1}>{nameLabel(card.task)}</h1>
        <p class="soft">
          {nameLabel(card.name)}, of the model “{nameLabel(card.model)}”
        </p>
      </header>
      <div class="stats">
        <Stat name="nodes" value={count(card.n_nodes)} title={exact(card.n_nodes)} />
        <Stat name="edges" value={count(card.n_edges)} title={exact(card.n_edges)} />
        <Stat name="loss, nats a prompt" value={loss(card.loss)} title={exact(card.loss)} />
      </div>
      <Losses store={store} circuit={circuit} />
      <ExamplePair circuit={circuit} />
      <NotesList store={store} circuit={circuit} />
      <NodeGrid store={store} circuit={circuit} />
      {!store.behaviour.value && (
        <div class="section">
          <Unmeasured store={store} circuit={circuit} what="effects, activations and samples" />
        </div>
      )}
      <Facts circuit={circuit} />
    </article>
  );
}

function Stat({ name, value, title }: { name: string; value: string; title: string }): JSX.Element {
  return (
    <div class="stat" title={title}>
      <div class="value num">{value}</div>
      <div class="name">{name}</div>
    </div>
  );
}

/** Losses as bars from nothing to chance (or to the largest, if that is worse), the target a line across. */
function Losses({ store, circuit }: { store: Store; circuit: Circuit }): JSX.Element {
  const { card, calibration, report } = circuit;
  const rows: [string, number, string][] = [
    ["whole model", card.full_loss, "The model with nothing ablated."],
    ["circuit", card.loss, "Everything outside the circuit at its mean."],
    [
      "calibrated",
      calibration.task_loss,
      `The circuit's, its logits scaled by ${number(calibration.scale)} and shifted by ${number(calibration.shift)}.`,
    ],
  ];
  if (report) rows.push(reported(report));
  const most = Math.max(CHANCE, ...rows.map(([, value]) => value));
  const share = (value: number) => `${(100 * Math.max(0, value)) / most}%`;
  return (
    <section class="section">
      <div class="spread">
        <h2>Loss</h2>
        <span class="small">
          <Link store={store} to={{ page: "evidence", id: card.id }}>
            Is it real?
          </Link>
        </span>
      </div>
      <div class="losses">
        {rows.map(([name, value, title]) => (
          <div class="loss" key={name} title={title}>
            <span>{name}</span>
            <span class="track" aria-hidden="true">
              <i class="fill" style={{ width: share(value) }} />
              <i class="target" style={{ left: share(card.target_loss) }} />
              <i class="chance" style={{ left: share(CHANCE) }} />
            </span>
            <Num value={value} as="loss" />
          </div>
        ))}
        <p class="small soft">
          Thick line: the target, <Num value={card.target_loss} as="loss" />. Dashed: chance,{" "}
          <Num value={CHANCE} as="loss" />. Nats a prompt
          {measuredOn(circuit)}. Calibrated: with one factor ({number(calibration.scale)}) and one shift (
          {number(calibration.shift)}) of the two answers' logits, fitted on these pairs. Ablation can shrink or tilt
          all answers alike; this is what is left when that is made good.
        </p>
      </div>
    </section>
  );
}

/** The report's own loss of the circuit, as a row: held out only where something was. */
export function reported({ circuit, is_held_out, n_pairs }: Report): [string, number, string] {
  const { loss } = circuit.sufficiency;
  return is_held_out
    ? ["circuit, held out", loss, `Measured on ${counted(n_pairs, "pair")} that the cut wasn't decided on.`]
    : ["circuit, again", loss, "Measured on the pairs that the cut was decided on: there are too few to hold any out."];
}

/** What the losses were measured on. */
export function measuredOn({ n_pairs }: Pick<Circuit, "n_pairs">): string {
  return n_pairs > 0 ? `, on the ${counted(n_pairs, "pair")} that the cut was decided on` : "";
}

function Facts({ circuit }: { circuit: Circuit }): JSX.Element {
  const { card } = circuit;
  return (
    <section class="section">
      <h2>Particulars</h2>
      <dl class="facts small">
        <dt>accuracy</dt>
        <dd>
          <Num value={card.accuracy} as="percent" />
        </dd>
        <dt>embedding</dt>
        <dd>{counted(circuit.n_embedding_weights, "weight")} to its channels</dd>
        <dt>unembedding</dt>
        <dd>{counted(circuit.n_unembedding_weights, "weight")} from its channels</dd>
        {circuit.removed.weight.length > 0 && (
          <>
            <dt>removed edges</dt>
            <dd>{count(circuit.removed.weight.length)} between its nodes carry their source's mean</dd>
          </>
        )}
        <dt>means over</dt>
        <dd>{countedIfKnown(circuit.n_mean_tokens, "token")}</dd>
        <dt>model</dt>
        <dd>
          {counted(circuit.n_layer, "layer")}, width {count(circuit.d_model)}, heads of {count(circuit.d_head)}
        </dd>
        <dt>model's hash</dt>
        <dd class="mono" title={nameLabel(card.model_hash)}>
          {nameLabel(card.model_hash, 12)}
        </dd>
        <dt>seed</dt>
        <dd>{card.seed}</dd>
        {!card.live && (
          <>
            <dt>asking it</dt>
            <dd>
              The model isn't in this page, so it has no Live tab. Where the model lies:{" "}
              <code>gossamer view CIRCUIT</code>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function NotesList({ store, circuit }: { store: Store; circuit: Circuit }): JSX.Element | null {
  const notes = store.look.value.notes;
  if (notes.pins.length === 0 && notes.groups.length === 0) return null;
  return (
    <section class="section">
      <h2>Notes</h2>
      {notes.pins.length > 0 && (
        <div class="note">
          <span class="overline">Pinned</span>
          <ul class="links">
            {notes.pins.map((pin) => (
              <li key={pin}>
                <NodeLink store={store} circuit={circuit} node={pin} />
                <button
                  type="button"
                  class="link remove"
                  aria-label={`Unpin ${nameLabel(pin)}`}
                  onClick={() => store.change({ notes: pinToggled(store.look.peek().notes, pin) })}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {notes.groups.map((group) => (
        <div class="note" key={group.name}>
          <span class="spread">
            <strong>{nameLabel(group.name, 60)}</strong>
            <button
              type="button"
              class="link small"
              onClick={() => store.change({ notes: withoutGroup(store.look.peek().notes, group.name) })}
            >
              Ungroup
            </button>
          </span>
          <ul class="links">
            {group.nodes.map((node) => (
              <li key={node}>
                <NodeLink store={store} circuit={circuit} node={node} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
