"""Planted circuits at default settings: are all their nodes and edges found, and nothing else?

    python benchmarks/plantings.py [SEEDS [RANKING]]

Every planting of the five families is pruned as `gossamer prune --prune-edges` would. Recall and precision are of the
planted nodes, and of the edges between them, among what is found. Ends with status 1 if a recall is below 1 or a
precision below 0.95 in any planting. Another ranking than the trained masks tests all that comes after it, in a minute.
"""

import sys
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from planted import FAMILIES, PlantedFamily, plant_family

from gossamer.circuit.circuit import Node, find_edges
from gossamer.circuit.means import node_means
from gossamer.circuit.prune import Stage, prune
from gossamer.circuit.prune_config import PruneConfig

N_SEEDS = 10
LEAST_PRECISION = 0.95


class Share(NamedTuple):
    """What was found of what there is to find."""

    found: int
    right: int
    planted: int

    @property
    def recall(self) -> float:
        return self.right / self.planted

    @property
    def precision(self) -> float:
        return self.right / max(1, self.found)

    def passes(self) -> bool:
        return self.recall == 1 and self.precision >= LEAST_PRECISION


class Score(NamedTuple):
    """A planting's circuit beside the planted one."""

    cut: int
    """nodes of the cut, before elimination"""
    nodes: Share
    edges: Share
    loss: float
    """nats a prompt"""


def score(planted: PlantedFamily, config: PruneConfig) -> Score:
    """Prune a planting, and count."""
    stages: list[Stage] = []
    means = node_means(planted.model, planted.tokens)
    found = prune(planted.model, planted.pairs, planted.pairs, means, config, on_stage=stages.append)
    nodes = {Node(site, i) for site, kept in found.nodes.items() for i in kept}
    edges = set(find_edges(planted.model, found.nodes)) - set(found.removed)
    return Score(
        sum(len(kept) for kept in stages[0].nodes.values()),
        Share(len(nodes), len(nodes & planted.nodes), len(planted.nodes)),
        Share(len(edges), len(edges & planted.edges), len(planted.edges)),
        found.loss,
    )


def main() -> int:
    seeds = range(int(sys.argv[1]) if len(sys.argv) > 1 else N_SEEDS)
    ranking = {"ranking": sys.argv[2]} if len(sys.argv) > 2 else {}
    config = PruneConfig.model_validate({"prune_edges": True, **ranking})
    print("{:<10}{:>5}{:>6}{:>7}{:>8}{:>11}{:>7}{:>8}{:>11}{:>7}{:>9}".format(
        "family", "seed", "cut", "nodes", "recall", "precision", "edges", "recall", "precision", "loss", "seconds"
    ))  # fmt: skip
    missed = 0
    for seed in seeds:
        for family in FAMILIES:
            start = perf_counter()
            cut, nodes, edges, loss = score(plant_family(family, seed), config)
            seconds = perf_counter() - start
            missed += not (nodes.passes() and edges.passes())
            print(
                f"{family:<10}{seed:>5}{cut:>6}{nodes.found:>7}{nodes.recall:>8.3f}{nodes.precision:>11.3f}"
                f"{edges.found:>7}{edges.recall:>8.3f}{edges.precision:>11.3f}{loss:>7.3f}{seconds:>9.1f}",
                flush=True,
            )
    n = len(FAMILIES) * len(seeds)
    print(f"{n - missed} of {n} plantings found with recall 1 and precision >= {LEAST_PRECISION}")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
