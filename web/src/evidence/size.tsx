// Loss against size: the cuts of the ranking, with the cut marked and movable.
import type { JSX } from "preact";
import { lossSaid, measuredLoss } from "../cuts";
import type { Circuit, Cuts } from "../data";
import { count, counted, loss as nats } from "../format";
import { Link } from "../link";
import { Num } from "../number";
import type { Route } from "../route";
import type { Store } from "../state";
import { cutToShow, kinship, mostNodes } from "./curve";
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
        moved={shown !== cuts.n_cut}
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
        <button type="button" disabled={shown === cuts.n_cut} onClick={() => store.change({ size: null })}>
          Back to the cut at {count(cuts.n_cut)}
        </button>
        <Graphs store={store} circuit={circuit} cut={cutToShow(circuit, cuts, shown)} />
      </div>
      <Said circuit={circuit} cuts={cuts} shown={shown} most={most} />
    </div>
  );
}

/** The ways to the graph: of the circuit, and of the cut where that is another. */
function Graphs({ store, circuit, cut }: { store: Store; circuit: Circuit; cut: number | null }): JSX.Element {
  const to: Route = { page: "circuit", id: circuit.card.id, node: null };
  const seeCut = () => {
    if (store.look.peek().size !== cut) store.change({ size: cut, selected: null });
    store.router.go(to);
  };
  return (
    <span class="ev-graphs">
      {cut !== null && (
        <button type="button" class="link" onClick={seeCut}>
          See the cut at {count(cut)} in the graph
        </button>
      )}
      <Link store={store} to={to} onFollow={() => store.look.peek().size !== null && store.change({ size: null })}>
        See the circuit in the graph
      </Link>
    </span>
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
