// A node of the ranking that the circuit doesn't have: seen where the cut is moved. Nothing was measured of it.
import type { JSX } from "preact";
import type { Circuit } from "../data";
import { count, counted } from "../format";
import { largest } from "../scale";
import type { Store } from "../state";
import { Weight } from "./connections";
import { NodeLink } from "./link";
import { cutEdges, type CutEdge, type Ranked } from "./ranked";
import { SortedTable, type Column } from "./table";

interface OutsideProps {
  store: Store;
  circuit: Circuit;
  node: string;
  ranked: Ranked;
}

export function Outside({ store, circuit, node, ranked: { place } }: OutsideProps): JSX.Element {
  const { size } = store.look.value;
  const isShown = size !== null && place <= size;
  const ranking = circuit.cuts?.ranking.length ?? 0;
  const edges = isShown ? cutEdges(circuit, size, node) : null;
  return (
    <>
      <div class="callout small">
        <p>
          Not in the circuit: place {count(place)} of the {count(ranking)} nodes of the ranking that are stored.
          Effects, activations and samples are measured of the circuit's nodes only.
          {!isShown && " It is seen in the graph where the cut is moved to this place or beyond."}
        </p>
      </div>
      {edges && (
        <>
          <Edges store={store} circuit={circuit} title="Reads" edges={edges.reads} size={size!} />
          <Edges store={store} circuit={circuit} title="Writes" edges={edges.writes} size={size!} />
        </>
      )}
    </>
  );
}

interface EdgesProps {
  store: Store;
  circuit: Circuit;
  title: string;
  edges: CutEdge[];
  size: number;
}

function Edges({ store, circuit, title, edges, size }: EdgesProps): JSX.Element {
  const most = largest(edges.map((edge) => edge.weight));
  const columns: Column<CutEdge>[] = [
    {
      name: "Node",
      value: (edge) => edge.other,
      cell: (edge) => <NodeLink store={store} circuit={circuit} node={edge.other} />,
    },
    {
      name: "Weight",
      value: (edge) => Math.abs(edge.weight),
      cell: (edge) => <Weight value={edge.weight} most={most} />,
      isNumber: true,
      title: "The model's weight between the two nodes. Sorts by magnitude.",
    },
  ];
  const where = `in the cut at ${counted(size, "node")}`;
  return (
    <section class="section">
      <h2>
        {title} <span class="soft">{edges.length}</span>
      </h2>
      {edges.length > 0 ? (
        <>
          <p class="soft small">Its edges {where}.</p>
          <SortedTable label={`${title}, ${where}`} columns={columns} rows={edges} noun="edge" />
        </>
      ) : (
        <p class="soft small">No edge {where}.</p>
      )}
    </section>
  );
}
