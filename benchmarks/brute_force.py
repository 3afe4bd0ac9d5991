"""Tiny models at default settings: does pruning find the fewest nodes, and the fewest edges, that meet the target?

    python benchmarks/brute_force.py [CASES]

Each case is a model of sixteen nodes with random weights that does its task. Its nodes are pruned, and all smaller
subsets of nodes tried. Of the twelve edges between all its nodes but two neurons, edges are removed, and all smaller
subsets of edges tried; models that need these two neurons are no case for edges, and further seeds make up for them.
Ends with status 1 unless the minimum is found in 95% of the cases, of nodes and of edges.
"""

import sys
from itertools import count
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from planted.brute_force import fewest_edges, fewest_nodes
from planted.tiny import TARGET, Case, tangled_case

from gossamer.circuit.circuit import find_edges
from gossamer.circuit.edge_pruning import remove_edges
from gossamer.circuit.prune import prune
from gossamer.circuit.prune_config import PruneConfig

N_CASES = 100
LEAST_SHARE = 0.95


def nodes_and_minimum(case: Case, config: PruneConfig) -> tuple[int, int]:
    """How many nodes pruning keeps, and how many would do."""
    found = prune(case.model, case.pairs, case.pairs, case.means, config)
    n = sum(len(kept) for kept in found.nodes.values())
    return n, fewest_nodes(case.model, case.batch, case.means, config.target_loss, n)


def edges_and_minimum(case: Case) -> tuple[int, int]:
    """How many edges edge pruning keeps, and how many would do."""
    assert case.few is not None
    edges = find_edges(case.model, case.few)
    assert len(edges) == 12
    left, removed = remove_edges(case.model, case.batch, case.few, case.means, TARGET)
    n = len(find_edges(case.model, left)) - len(removed)
    return n, fewest_edges(case.model, case.batch, case.means, case.few, edges, TARGET, n)


def main() -> int:
    n_cases = int(sys.argv[1]) if len(sys.argv) > 1 else N_CASES
    nodes: list[tuple[int, int]] = []
    edges: list[tuple[int, int]] = []
    start = perf_counter()
    for seed in count():
        if len(nodes) >= n_cases and len(edges) >= n_cases:
            break
        case = tangled_case(seed)
        if case is None:
            continue
        if len(nodes) < n_cases:
            nodes.append(nodes_and_minimum(case, PruneConfig()))
            if nodes[-1][0] > nodes[-1][1]:
                print(f"seed {seed}: {nodes[-1][0]} nodes, {nodes[-1][1]} would do", flush=True)
        if len(edges) < n_cases and case.few is not None:
            edges.append(edges_and_minimum(case))
            if edges[-1][0] > edges[-1][1]:
                print(f"seed {seed}: {edges[-1][0]} edges, {edges[-1][1]} would do", flush=True)
    enough = True
    for name, found in (("nodes", nodes), ("edges", edges)):
        n_right = sum(n == fewest for n, fewest in found)
        sizes = sorted(fewest for _, fewest in found)
        enough &= n_right >= LEAST_SHARE * len(found)
        print(f"{name}: the minimum in {n_right} of {len(found)} cases; minima from {sizes[0]} to {sizes[-1]}")
    print(f"{perf_counter() - start:.0f} s")
    return int(not enough)


if __name__ == "__main__":
    sys.exit(main())
