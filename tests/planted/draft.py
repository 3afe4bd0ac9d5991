"""A model on which a circuit is being planted, and random weights around it.

1. `Draft.connect` sets one weight and notes the edge and its ends: what is connected is the truth.
2. `add_distractors` fills the rest, sparse and at random. Idle units read the circuit's channels as they read any, and
   the circuit's units write to other channels too. Into a channel that the circuit reads later, idle units write only
   weakly; where the circuit is through with it, as strongly as anywhere.
3. `add_constant_writer` and `add_idle_edges`: see there.

Every token's embedding has one large constant, the anchor. It keeps the norms' scales even, so that what is left of a
signal when a part of its path is ablated isn't blown up to full size. It equals its mean: no circuit needs it.
"""

from dataclasses import dataclass, field

import torch

from gossamer.circuit.circuit import Node
from gossamer.model.sites import node_sites, wires
from gossamer.model.transformer import ModelConfig, Transformer

ANCHOR = 8.0
DENSITY, SIZE = 0.15, 0.3
WEAK = 0.05
"""What is left of a distractor's weight into a channel that the circuit reads later."""


@dataclass
class Draft:
    """An empty model, what of it is still free, and what has been planted."""

    config: ModelConfig
    seed: int
    nodes: set[Node] = field(default_factory=set)
    edges: set[tuple[Node, Node]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.generator = torch.Generator().manual_seed(self.seed)
        self.model = Transformer(self.config, seed=self.seed).requires_grad_(False)
        for name, parameter in self.model.named_parameters():
            if "norm" not in name and name != "position.weight":
                parameter.zero_()
        self._channels = torch.randperm(self.config.d_model, generator=self.generator).tolist()
        self.model.embed.weight[:, self._channels.pop()] = ANCHOR

    def number(self, n: int) -> int:
        """One of 0 .. n - 1."""
        return int(torch.randint(n, (1,), generator=self.generator))

    def channel(self) -> int:
        """A residual channel that nothing planted uses yet."""
        return self._channels.pop()

    def neuron(self, layer: int) -> int:
        """A neuron that nothing planted uses yet."""
        used = {node.index for node in self.nodes if node.site == f"{layer}.mlp.post_act"}
        free = [i for i in range(self.config.n_neurons) if i not in used]
        return free[self.number(len(free))]

    def head(self) -> int:
        """The first channel of a random head."""
        return self.number(self.config.n_head) * self.config.d_head

    def keep(self, site: str, index: int) -> Node:
        """A node of the circuit."""
        node = Node(site, index)
        self.nodes.add(node)
        return node

    def connect(self, source: tuple[str, int], target: tuple[str, int], weight: float) -> None:
        """An edge of the circuit."""
        ends = self.keep(*source), self.keep(*target)
        self.set_weight(*ends, weight)
        self.edges.add(ends)

    def set_weight(self, source: Node, target: Node, weight: float) -> None:
        """The weight from one node to another."""
        (wire,) = [w for w in wires(self.config) if (w.source, w.target) == (source.site, target.site)]
        self.model.get_parameter(wire.parameter)[wire.first_row + target.index, source.index] = weight

    def write_tokens(self, channel: int, values: dict[int, float]) -> None:
        """What tokens write into a residual channel."""
        self.model.embed.weight[list(values), channel] = torch.tensor(list(values.values()))

    def answer(self, channel: int, first: int, second: int, weight: float) -> None:
        """The channel's sign, at the end, tells the first answer from the second."""
        node = self.keep("final_resid", channel)
        self.model.unembed.weight[first, node.index] = weight
        self.model.unembed.weight[second, node.index] = -weight

    def planted(self, site: str) -> list[int]:
        """The circuit's indices at a site."""
        return sorted(node.index for node in self.nodes if node.site == site)

    def read_from(self, site: str) -> list[int]:
        """The residual channels that the circuit reads from a site on."""
        sites = list(node_sites(self.config))
        later = [s for s in sites[sites.index(site) :] if s.endswith("act_in") or s == "final_resid"]
        return sorted({i for site in later for i in self.planted(site) if i < self.config.d_model})


def add_distractors(draft: Draft, answers: tuple[int, int]) -> None:
    """Sparse random weights everywhere but where they would drown the circuit; call it once all is connected."""
    config, model = draft.config, draft.model
    planted = {name: parameter.clone() for name, parameter in model.named_parameters()}
    for name, parameter in model.named_parameters():
        if "norm" not in name and name not in ("position.weight", "bigram"):
            shape = parameter.shape
            keep = torch.rand(shape, generator=draft.generator) < DENSITY
            parameter.copy_(torch.where(keep, torch.randn(shape, generator=draft.generator) * SIZE, 0.0))
    circuit = draft.read_from("0.attn.act_in")
    model.embed.weight[:, circuit] = 0.0
    model.unembed.weight[:, circuit] = 0.0
    model.unembed.weight[list(answers)] = 0.0
    for layer, block in enumerate(model.blocks):
        heads = config.n_head * config.d_head
        qkv, bias = block.attn.qkv.weight.view(3, heads, -1), block.attn.qkv.bias.view(3, heads)
        for value in draft.planted(f"{layer}.attn.v"):
            # The pattern is the circuit's; other values may ride on it.
            head = slice(value // config.d_head * config.d_head, (value // config.d_head + 1) * config.d_head)
            qkv[:2, head], bias[:2, head] = 0.0, 0.0
            qkv[2, value], bias[2, value] = 0.0, 0.0
            block.attn.sink[value // config.d_head] = 0.0
        for neuron in draft.planted(f"{layer}.mlp.post_act"):
            block.mlp.up.weight[neuron], block.mlp.up.bias[neuron] = 0.0, 0.0
        for part, writes in (("attn", block.attn.out), ("mlp", block.mlp.down)):
            read_later = draft.read_from(f"{layer}.{part}.resid_delta")
            own = draft.planted(f"{layer}.attn.v" if part == "attn" else f"{layer}.mlp.post_act")
            writes.weight[read_later] *= WEAK
            writes.bias[read_later] *= WEAK
            writes.weight[torch.tensor(read_later)[:, None], torch.tensor(own, dtype=torch.long)] = 0.0
    for name, parameter in model.named_parameters():
        parameter.copy_(torch.where(planted[name] != 0, planted[name], parameter))


def add_constant_writer(draft: Draft) -> None:
    """A neuron that always adds the same to a channel that the circuit reads, and a bias that takes it back."""
    layer = draft.number(draft.config.n_layer)
    channels = draft.read_from(f"{layer}.mlp.resid_delta")
    channel, neuron = channels[draft.number(len(channels))], draft.neuron(layer)
    mlp = draft.model.blocks[layer].mlp
    mlp.up.weight[neuron] = 0.0
    mlp.up.bias[neuron] = 6.0
    mlp.down.weight[channel, neuron] = 1.0
    mlp.down.bias[channel] -= 6.0


def add_idle_edges(draft: Draft, n: int, weight: float = 0.02) -> None:
    """Up to n weak weights between planted nodes where there were none."""
    found = [
        (Node(wire.source, s), Node(wire.target, t))
        for wire in wires(draft.config)
        for s in draft.planted(wire.source)
        for t in draft.planted(wire.target)
    ]
    free = [ends for ends in found if ends not in draft.edges]
    for place in torch.randperm(len(free), generator=draft.generator)[:n].tolist():
        draft.set_weight(*free[place], weight)
