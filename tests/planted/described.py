"""A planted family as a circuit's artifact, without a search: what is planted is what is kept."""

from gossamer.circuit.circuit import Circuit, Nodes, find_edges
from gossamer.circuit.discover import Source, describe_circuit
from gossamer.circuit.means import node_means
from gossamer.circuit.prune import Pruned
from gossamer.circuit.prune_config import PruneConfig
from gossamer.tasks.examples import own_examples
from planted.chains import by_site
from planted.families import PlantedFamily


def described(planted: PlantedFamily, nodes: Nodes | None = None) -> Circuit:
    """The planted nodes and edges, or those of them that are among `nodes`; idle edges between them are removed."""
    nodes = by_site(planted.nodes) if nodes is None else nodes
    removed = tuple(edge for edge in find_edges(planted.model, nodes) if edge not in planted.edges)
    pruned = Pruned(nodes, removed, loss=0.0, full_loss=0.0, reached=True)
    return describe_circuit(
        planted.model,
        own_examples("planted", planted.pairs),
        node_means(planted.model, planted.tokens),
        planted.tokens.numel(),
        pruned,
        PruneConfig(),
        Source("model", "tokens", "hash", None),
    )
