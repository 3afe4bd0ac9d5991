"""A circuit in the graph format of the Mechanistic Interpretability Benchmark's circuit track (EAP-IG's JSON).

Its nodes are coarser than ours: the input, every attention head, every MLP, the logits. An edge leads from one of them,
through the residual stream, to a later one, and three lead into each head, for its queries, keys and values.

1. A component *writes* residual channel c if the circuit has an edge from one of its kept value channels or neurons to
   `resid_delta:c`; the input writes the channels in which the prompts' tokens have nonzero embeddings.
2. A component *reads* c if the circuit has an edge from `act_in:c` to one of its kept query, key or value channels or
   neurons; the logits read the kept channels of `final_resid`.
3. An edge is in the graph if a later component reads what an earlier one writes. Its score is the number of channels
   that they share: our circuits have no attribution scores, and none is made up here (our choice).
4. A head or MLP is in the graph if a channel or neuron of it is kept, the input if an edge leaves it, the logits
   always.

Lost: which channels (attention channels, neurons, residual channels) they are, the weights, the means, biases, position
channels. The format's per-node `neurons`, the kept channels of a node's output, are left out: its reader gives one
head's list to every head of the layer. As every node and edge of the model is listed, the file grows with the square of
layers times heads: 8 layers of 128 heads are 1.4 million edges.

Source: Mueller et al. 2025, "MIB: A Mechanistic Interpretability Benchmark"; github.com/hannamw/EAP-IG, `eap/graph.py`.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from gossamer.circuit.circuit import Circuit

Channels = dict[str, set[int]]


def mib_graph(circuit: Circuit) -> dict[str, Any]:
    """`cfg`, `nodes` and `edges` of the benchmark's JSON, names and order as its own code makes them."""
    n_layer = sum(site.endswith(".attn.q") for site in circuit.means)
    n_head = len(circuit.means["0.attn.q"]) // circuit.record.d_head
    writes, reads = channels_written(circuit), channels_read(circuit)
    edges = {}
    for source, target, letter in component_edges(n_layer, n_head):
        entrance = f"{target}<{letter}>" if letter else target
        shared = len(writes[source] & reads[entrance])
        edges[f"{source}->{entrance}"] = {"score": float(shared), "in_graph": shared > 0}
    kept = kept_components(circuit)
    if any(edge["in_graph"] for name, edge in edges.items() if name.startswith("input->")):
        kept.add("input")
    cfg = {
        "n_layers": n_layer,
        "n_heads": n_head,
        "parallel_attn_mlp": False,
        "d_model": len(circuit.means["final_resid"]),
    }
    names = [name for names in components(n_layer, n_head) for name in names]
    nodes = {name: {"in_graph": name in kept} for name in ("input", *names)} | {"logits": {"in_graph": True}}
    return {"cfg": cfg, "nodes": nodes, "edges": edges}


def components(n_layer: int, n_head: int) -> Iterator[list[str]]:
    """The names of a layer's heads, then of its MLP, for each layer: what is in one list sees none of the others."""
    for layer in range(n_layer):
        yield [f"a{layer}.h{head}" for head in range(n_head)]
        yield [f"m{layer}"]


def component_edges(n_layer: int, n_head: int) -> Iterator[tuple[str, str, str]]:
    """Source, target, and q, k or v where the target is a head, for every edge that the model could have."""
    earlier = ["input"]
    for names in components(n_layer, n_head):
        letters = "qkv" if names[0].startswith("a") else ("",)
        for source in earlier:
            for target in names:
                for letter in letters:
                    yield source, target, letter
        earlier += names
    for source in earlier:
        yield source, "logits", ""


def channels_written(circuit: Circuit) -> Channels:
    """The residual channels that each component writes."""
    writes = defaultdict(set)
    for edge in circuit.edges:
        if edge.target.site.endswith(".resid_delta"):
            writes[_component(edge.source.site, edge.source.index, circuit)].add(edge.target.index)
    writes["input"] = {channel for _, channel, _ in circuit.record.embedding}
    return writes


def channels_read(circuit: Circuit) -> Channels:
    """The channels that each component reads, heads by query, key and value (`a0.h1<q>`)."""
    reads = defaultdict(set)
    for edge in circuit.edges:
        if edge.source.site.endswith(".act_in"):
            site, index = edge.target.site, edge.target.index
            letter = f"<{site[-1]}>" if ".attn." in site else ""
            reads[_component(site, index, circuit) + letter].add(edge.source.index)
    reads["logits"] = set(circuit.nodes.get("final_resid", []))
    return reads


def kept_components(circuit: Circuit) -> set[str]:
    """The heads and MLPs of which a channel or neuron is kept."""
    inner = (".attn.q", ".attn.k", ".attn.v", ".mlp.post_act")
    return {
        _component(site, index, circuit)
        for site, kept in circuit.nodes.items()
        if site.endswith(inner)
        for index in kept
    }


def _component(site: str, index: int, circuit: Circuit) -> str:
    layer = site.split(".")[0]
    return f"m{layer}" if ".mlp." in site else f"a{layer}.h{index // circuit.record.d_head}"
