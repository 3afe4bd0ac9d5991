"""Circuits of compiled programs: what the program says must be there is what pruning finds.

1. `KNOWN` (`tests/compiled.py`) is read off the programs by hand.
2. Exact ablation says the same: these are the nodes without any one of which the whole program misses the target, they
   meet it alone, and without any one of them, or of the weights between them, they miss it.
3. Pruning finds them, and nothing else.
"""

import pytest
import torch
from compiled import PROGRAMS, Task, by_site, task

from gossamer.circuit.ablate import keep_parts
from gossamer.circuit.circuit import Edge, Node, find_edges
from gossamer.circuit.measure import measure, model_batch
from gossamer.circuit.prune import prune
from gossamer.circuit.prune_config import PruneConfig
from gossamer.circuit.subsets import losses_of_nodes, losses_without_edges
from gossamer.model.sites import node_sites

TARGET = PruneConfig().target_loss
N_EDGES = {"previous": 10, "induction": 12, "half": 24, "brackets": 80, "pattern": 34}


def edges_between(asked: Task, nodes: set[Node]) -> set[Edge]:
    return set(find_edges(asked.program.model, by_site(nodes)))


def without_one_node(asked: Task, nodes: set[Node]) -> dict[Node, float]:
    """The loss without each of some nodes, the others kept."""
    batch, each = model_batch(asked.program.model, asked.validation), sorted(nodes)
    subsets = [by_site(nodes - {node}) for node in each]
    return dict(zip(each, losses_of_nodes(asked.program.model, batch, asked.means, subsets).tolist(), strict=True))


def without_one_edge(asked: Task, nodes: set[Node], edges: set[Edge]) -> list[float]:
    batch, each = model_batch(asked.program.model, asked.validation), sorted(edges)
    one = torch.eye(len(each), dtype=torch.bool)
    return losses_without_edges(asked.program.model, batch, asked.means, by_site(nodes), each, {}, one).tolist()


@pytest.mark.parametrize("name", PROGRAMS)
def test_the_known_nodes_are_those_that_the_program_fails_without(name):
    asked = task(name)
    batch = model_batch(asked.program.model, asked.validation)
    every = {Node(site, i) for site, width in node_sites(asked.program.model.config).items() for i in range(width)}
    assert measure(asked.program.model, batch).loss == pytest.approx(0.14878, abs=1e-4)
    assert {node for node, loss in without_one_node(asked, every).items() if loss > TARGET} == asked.known

    # They are enough, and neither one of them nor a weight between them can go.
    alone = measure(asked.program.model, batch, keep_parts(by_site(asked.known), (), asked.means, {}))
    assert alone.loss <= TARGET
    assert min(without_one_node(asked, asked.known).values()) > TARGET
    edges = edges_between(asked, asked.known)
    assert len(edges) == N_EDGES[name]
    assert min(without_one_edge(asked, asked.known, edges)) > TARGET


def test_in_a_circuit_of_which_nothing_can_go_there_may_be_a_smaller_one():
    """With all of the selectors at their means the brackets are averaged over the beginning too, which changes no sign.
    Part of a selector at its mean selects something else, so no search that takes a node at a time comes there."""
    asked = task("brackets")
    index = [i for i, channel in enumerate(asked.program.channels) if channel.startswith("indices:")]
    selectors = {Node("1.attn.act_in", i) for i in index}
    few = {node for node in asked.known - selectors if node.site not in ("1.attn.q", "1.attn.k")}
    assert (len(asked.known), len(few)) == (57, 24)
    batch = model_batch(asked.program.model, asked.validation)
    assert measure(asked.program.model, batch, keep_parts(by_site(few), (), asked.means, {})).loss <= TARGET


CASES = [
    *(("attribution", name) for name in PROGRAMS),
    ("masks", "previous"),
]


@pytest.mark.parametrize(("ranking", "name"), CASES)
def test_pruning_finds_the_known_circuit(ranking, name):
    """With the default settings."""
    asked = task(name)
    config = PruneConfig(ranking=ranking, prune_edges=True)
    found = prune(asked.program.model, asked.train, asked.validation, asked.means, config)
    assert found.reached
    nodes = {Node(site, i) for site, kept in found.nodes.items() for i in kept}
    assert nodes == asked.known, f"missing {asked.known - nodes}, too many {nodes - asked.known}"
    assert edges_between(asked, nodes) - set(found.removed) == edges_between(asked, asked.known)

    held_out = model_batch(asked.program.model, asked.held_out)
    tap = keep_parts(found.nodes, found.removed, asked.means, {})
    assert measure(asked.program.model, held_out, tap).loss <= TARGET
