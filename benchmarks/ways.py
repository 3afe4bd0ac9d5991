"""The ways to a circuit on planted ones: what each finds, of what was planted, and what it takes.

    python benchmarks/ways.py [SEEDS [WAY ...]]

Two weak idle weights between planted nodes are added to each lookup, for edge pruning to find.
"""

import sys
from collections import defaultdict
from pathlib import Path
from statistics import mean
from time import perf_counter
from typing import get_args

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from planted import plant, with_idle_edges

from gossamer.circuit.circuit import Node, find_edges
from gossamer.circuit.means import node_means
from gossamer.circuit.prune import Stage, prune
from gossamer.circuit.prune_config import PruneConfig, Ranking

N_SEEDS, STEPS = 6, 400


def main() -> None:
    seeds = range(int(sys.argv[1]) if len(sys.argv) > 1 else N_SEEDS)
    head = ("kind", "ranking", "after", "nodes", "edges", "recall", "precision", "edge precision", "seconds")
    print("{:<8}{:<13}{:<15}{:>7}{:>7}{:>8}{:>11}{:>16}{:>9}".format(*head))
    for kind in ("copy", "neuron", "chain", "lookup"):
        for way in sys.argv[2:] or get_args(Ranking):
            found = defaultdict(list)
            for seed in seeds:
                planted = plant(kind, seed)
                edges = with_idle_edges(planted)
                means = node_means(planted.model, planted.tokens)
                config = PruneConfig(steps=STEPS, ranking=way, prune_edges=True)
                start = perf_counter()

                def note(stage: Stage, planted=planted, edges=edges, start=start, found=found) -> None:
                    seconds = perf_counter() - start
                    nodes = {Node(site, i) for site, kept in stage.nodes.items() for i in kept}
                    kept = set(find_edges(planted.model, stage.nodes)) - set(stage.removed)
                    right = len(nodes & planted.nodes)
                    recall = (right + len(kept & edges)) / (len(planted.nodes) + len(edges))
                    row = (len(nodes), len(kept), recall, right / len(nodes), len(kept & edges) / len(kept), seconds)
                    found[stage.name].append(row)

                prune(planted.model, planted.pairs, planted.pairs, means, config, on_stage=note)
            for stage, rows in found.items():
                nodes, n_edges, recall, precision, edge_precision, seconds = map(mean, zip(*rows, strict=True))
                print(
                    f"{kind:<8}{way:<13}{stage:<15}{nodes:>7.1f}{n_edges:>7.1f}{recall:>8.3f}{precision:>11.3f}"
                    f"{edge_precision:>16.3f}{seconds:>9.2f}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
