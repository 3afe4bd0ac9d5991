"""Programs compiled by Tracr: how large they are, and what pruning finds of the circuits that they are known to have.

    python benchmarks/tracr_circuits.py [WAY ...]

Programs, questions and known circuits are those of the tests (`tests/compiled.py`), settings the defaults.
"""

import sys
from pathlib import Path
from time import perf_counter
from typing import get_args

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from compiled import PROGRAMS, by_site, task

from gossamer.circuit.ablate import keep_parts
from gossamer.circuit.circuit import Node, find_edges
from gossamer.circuit.measure import measure, model_batch
from gossamer.circuit.prune import Stage, prune
from gossamer.circuit.prune_config import PruneConfig, Ranking
from gossamer.model.checkpoint import describe


def main() -> None:
    head = ("program", "ranking", "weights", "l0", "nodes", "edges", "cut", "nodes", "edges", "recall", "precision")
    columns = "{:<11}{:<13}{:>8}{:>8}{:>7}{:>7}{:>6}{:>7}{:>7}{:>8}{:>11}"
    print((columns + "{:>8}{:>10}{:>9}").format(*head, "loss", "held out", "seconds"))
    for name in PROGRAMS:
        for way in sys.argv[1:] or get_args(Ranking):
            asked, stages = task(name), list[Stage]()
            model, size = asked.program.model, describe(asked.program.model)
            n_nodes, edges = sum(map(len, asked.means.values())), set(find_edges(model, by_site(asked.known)))
            n_edges = len(find_edges(model, {site: range(len(mean)) for site, mean in asked.means.items()}))
            config = PruneConfig(ranking=way, prune_edges=True)
            start = perf_counter()
            found = prune(model, asked.train, asked.validation, asked.means, config, on_stage=stages.append)
            seconds = perf_counter() - start
            nodes = {Node(site, i) for site, kept in found.nodes.items() for i in kept}
            kept = set(find_edges(model, found.nodes)) - set(found.removed)
            right = len(nodes & asked.known) + len(kept & edges)
            recall, precision = right / (len(asked.known) + len(edges)), right / (len(nodes) + len(kept))
            tap = keep_parts(found.nodes, found.removed, asked.means, {})
            held_out = measure(model, model_batch(model, asked.held_out), tap).loss
            cut = sum(map(len, stages[0].nodes.values()))
            row = (name, way, size.n_nonzero, f"{size.l0:.4f}", n_nodes, n_edges, cut, len(nodes), len(kept))
            row += (f"{recall:.3f}", f"{precision:.3f}")
            print((columns + "{:>8.4f}{:>10.4f}{:>9.1f}").format(*row, found.loss, held_out, seconds), flush=True)


if __name__ == "__main__":
    main()
