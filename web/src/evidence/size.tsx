// Loss against size: the cuts of the ranking, with the cut marked and movable.
import type { JSX } from "preact";
import { lossSaid, measuredLoss } from "../cuts";
import type { Circuit, Cuts } from "../data";
import { count, counted, loss as nats } from "../format";
import { Link } from "../link";
import { Num } from "../number";
import type { Store } from "../state";
import { kinship, mostNodes } from "./curve";
import { Curve, type CurveOf } from "./plot";

export function SizeCurve({ store, circuit, cuts }: { store: Store; circuit: Circuit; cuts: Cuts }): JSX.Element {
  const most = mostNodes(cuts);
  const least = Math.min(most, cuts.sizes[0] ?? 1);
  const size = store.look.value.size;
  const shown = Math.min(most, Math.max(least, size ?? cuts.n_cut));
  const move = (to: number) => {
    const next = Math.min(most, Math.max(least, Math.round(to)));
    if (next !== store.look.peek().size) store.change({ size: next }, "cut");
  };
  return (
    <div class="ev-size">
      <Curve
        circuit={circuit}
        cuts={cuts}
        shown={shown}
        moved={size !== null}
        most={most}
        move={move}
        letGo={() => store.endStroke()}
      />
      <div class="ev-mover">
        <label>
          Nodes kept
          <input
            type="range"
            min={least}
            max={most}
            step={1}
            value={shown}
            onInput={(event) => move(event.currentTarget.valueAsNumber)}
            onChange={() => store.endStroke()}
          />
        </label>
        <input
          type="number"
          aria-label="Nodes kept, as a number"
          min={least}
          max={most}
          value={shown}
          onChange={(event) => {
            if (Number.isFinite(event.currentTarget.valueAsNumber)) move(event.currentTarget.valueAsNumber);
            store.endStroke();
          }}
        />
        <button type="button" disabled={size === null} onClick={() => store.change({ size: null })}>
          Back to the circuit
        </button>
        <Link store={store} to={{ page: "circuit", id: circuit.card.id, node: null }}>
          See it in the graph
        </Link>
      </div>
      <Said circuit={circuit} cuts={cuts} shown={shown} most={most} />
    </div>
  );
}

/** Of the circuit, beside the cut. */
const BESIDE: Record<ReturnType<typeof kinship>, string> = {
  "the cut": "the circuit is this cut, a point of the curve",
  "fewer edges":
    "the circuit has this cut's nodes, but edges between them were pruned, so that it may lie beside the curve",
  "other nodes":
    "what was dropped or exchanged afterwards makes the circuit none of these cuts, and it may lie below the curve",
};

type SaidOf = Pick<CurveOf, "circuit" | "cuts" | "shown" | "most">;

function Said({ circuit, cuts, shown, most }: SaidOf): JSX.Element {
  const loss = measuredLoss(cuts, shown);
  const { card } = circuit;
  const last = cuts.sizes.at(-1) ?? 0;
  return (
    <>
      <p role="status" class="ev-said">
        The ranking's first <b>{counted(shown, "node")}</b>:{" "}
        {loss === null ? (
          `${lossSaid(cuts, shown)}.`
        ) : (
          <>
            loss{" "}
            <b>
              <Num value={loss} as="loss" />
            </b>
            , measured
            {loss <= card.target_loss
              ? "; this meets the target."
              : `; this misses the target by ${nats(loss - card.target_loss)}.`}
          </>
        )}
      </p>
      <p class="remark">
        Measured on the circuit's own pairs, all other nodes at their means. The cut was made at {cuts.n_cut};{" "}
        {BESIDE[kinship(circuit, cuts)]}: {counted(card.n_nodes, "node")}, loss {nats(card.loss)}.
        {most < last && ` The first ${count(most)} nodes of the ranking are stored, so the cut moves up to there.`}
      </p>
      <MeasuredCuts cuts={cuts} />
    </>
  );
}

function MeasuredCuts({ cuts }: { cuts: Cuts }): JSX.Element {
  return (
    <details>
      <summary>The measured cuts as a table</summary>
      <table class="page-table">
        <thead>
          <tr>
            <th scope="col">nodes kept</th>
            <th scope="col">loss</th>
          </tr>
        </thead>
        <tbody>
          {cuts.sizes.map((measured, i) => (
            <tr key={measured}>
              <td class="num">{count(measured)}</td>
              <td class="num">
                <Num value={cuts.losses[i]} as="loss" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
