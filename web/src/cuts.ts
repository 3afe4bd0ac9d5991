// Other cuts of the ranking that a circuit comes from.
import type { Circuit, Cuts, Edges, NodeInfo } from "./data";
import { counted, loss as nats } from "./format";

/** The nodes and edges at a cut of the ranking; edges are in the ranking's order. */
export function cutAt(circuit: Circuit, size: number): { nodes: NodeInfo[]; edges: Edges } {
  const cuts = circuit.cuts;
  if (!cuts) return { nodes: circuit.nodes, edges: circuit.edges };
  const edges: Edges = { source: [], target: [], weight: [] };
  cuts.edges.source.forEach((source, e) => {
    const target = cuts.edges.target[e]!;
    if (source >= size || target >= size) return;
    edges.source.push(source);
    edges.target.push(target);
    edges.weight.push(cuts.edges.weight[e]!);
  });
  return { nodes: cuts.ranking.slice(0, size), edges };
}

type Measured = Pick<Cuts, "sizes" | "losses">;

/** The loss of a cut where it was measured; else null. */
export function measuredLoss({ sizes, losses }: Measured, size: number): number | null {
  return losses[sizes.indexOf(size)] ?? null;
}

/**
 * What is known of the loss at a cut: where it wasn't measured, what was at the nearest sizes around it. It needn't lie
 * between them: of measured losses many lie outside those of their neighbours.
 */
export function lossSaid(cuts: Measured, size: number): string {
  const loss = measuredLoss(cuts, size);
  if (loss !== null) return `loss ${nats(loss)} nats a prompt`;
  const measured = cuts.sizes.map((n, i) => ({ n, loss: cuts.losses[i] })).sort((a, b) => a.n - b.n);
  const nearest = [measured.findLast(({ n }) => n < size), measured.find(({ n }) => n > size)];
  const said = nearest.flatMap((at) => (at ? [`${nats(at.loss)} at ${counted(at.n, "node")}`] : []));
  return said.length ? `loss not measured (${said.join(", ")})` : "loss not measured";
}
