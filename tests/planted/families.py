"""Five families of planted circuits, one a mechanism that language models are known to have.

    "copy"      the answer is the one of two markers that stands somewhere in the prompt: attention averages over it
    "previous"  the sign of the token before the last, among others of both signs: the query is the position turned back
                by one, the key the position
    "quotes"    which quote was opened: one neuron says that a token is a quote, one which, a head with a constant query
                picks the one and carries the other; twelve nodes and nine edges, as the paper's
    "brackets"  depth two against depth one: attention averages opening less closing brackets, a neuron has a threshold
    "two_hop"   name value ... name value ... name: layer 0 writes each token's predecessor beside it, layer 1 looks up
                the value whose predecessor is the name that is asked for

Channels, heads, neurons, layers where more than one will do, distractors and prompts are drawn from the seed
(`draft.py`); where there is room, three idle edges between planted nodes are among the distractors. In "previous",
"quotes" and "two_hop" tokens that are not asked for write to the channel that holds the answer.
"""

import math
from typing import Literal, NamedTuple, get_args

import torch

from gossamer.circuit.circuit import Edge, Node, find_edges
from gossamer.model.transformer import ModelConfig, Transformer
from gossamer.tasks.pairs import Pair
from planted.chains import by_site
from planted.draft import Draft, add_constant_writer, add_distractors, add_idle_edges

Family = Literal["copy", "previous", "quotes", "brackets", "two_hop"]
FAMILIES: tuple[Family, ...] = get_args(Family)
A, B = 0, 1
"""The answers."""
FIRST, SECOND = 2, 3
"""Markers, quotes, brackets or names."""
PLUS, MINUS = 4, 5
"""Values."""
ASK = 6
"""What the last token is where it says nothing."""
FILLERS = range(7, 20)
N_PAIRS, N_WINDOWS, N_IDLE = 32, 256, 3


class PlantedFamily(NamedTuple):
    """A model with a known circuit, and what its task is."""

    model: Transformer
    nodes: set[Node]
    """the circuit"""
    edges: set[Edge]
    """its edges"""
    pairs: list[Pair]
    tokens: torch.Tensor
    """a pretraining distribution, [window, seq]: prompts side by side, cut into windows"""


def plant_family(family: Family, seed: int) -> PlantedFamily:
    """A planted circuit; the seed decides all that the family leaves open."""
    context = 12 if family == "two_hop" else 8
    config = ModelConfig(
        vocab_size=FILLERS.stop,
        context=context,
        n_layer=2,
        d_model=32,
        n_head=4,
        d_head=4,
        d_mlp=32,
        positions="concat_sinusoidal",
        d_position=4,
        activation_l0=1.0,
    )
    draft = Draft(config, seed)
    make, pair = {
        "copy": (_copy, _copy_pair),
        "previous": (_previous, _previous_pair),
        "quotes": (_quotes, _quotes_pair),
        "brackets": (_brackets, _brackets_pair),
        "two_hop": (_two_hop, _two_hop_pair),
    }[family]
    make(draft)
    add_distractors(draft, (A, B))
    add_constant_writer(draft)
    add_idle_edges(draft, N_IDLE)
    pairs = [pair(draft) for _ in range(N_PAIRS)]
    # Prompts with fillers between them, cut anywhere: every position has seen every part of them.
    running = [
        token
        for _ in range(N_WINDOWS * 2)
        for token in (*pair(draft).prompts[draft.number(2)], *_fillers(draft, draft.number(context)))
    ]
    tokens = torch.tensor(running[: N_WINDOWS * context]).view(N_WINDOWS, context)
    by_ends = {(edge.source, edge.target): edge for edge in find_edges(draft.model, by_site(draft.nodes))}
    return PlantedFamily(draft.model, draft.nodes, {by_ends[ends] for ends in draft.edges}, pairs, tokens)


def _carry(draft: Draft, layer: int, source: int, value: int, target: int, weights: tuple[float, float]) -> None:
    """From one residual channel to another through a value channel."""
    draft.connect((f"{layer}.attn.act_in", source), (f"{layer}.attn.v", value), weights[0])
    draft.connect((f"{layer}.attn.v", value), (f"{layer}.attn.resid_delta", target), weights[1])


def _look_back(draft: Draft, layer: int, head: int, size: float) -> None:
    """Attention to the position before: score size^2 cos(angle between them)."""
    config = draft.config
    # Of the four sinusoids those with the longer period, which is the context.
    sine, cosine = ((f"{layer}.attn.act_in", config.d_model + i) for i in (1, 3))
    step = 2 * math.pi / config.context
    for i, key in enumerate((cosine, sine)):
        draft.connect(key, (f"{layer}.attn.k", head + i), size)
    for i, (of_cosine, of_sine) in enumerate([(math.cos(step), math.sin(step)), (-math.sin(step), math.cos(step))]):
        draft.connect(cosine, (f"{layer}.attn.q", head + i), size * of_cosine)
        draft.connect(sine, (f"{layer}.attn.q", head + i), size * of_sine)


def _random_signs(draft: Draft, size: float) -> dict[int, float]:
    """One a filler; as many of one sign as of the other, but for one."""
    order = torch.randperm(len(FILLERS), generator=draft.generator).tolist()
    return {FILLERS[place]: size * (-1) ** i for i, place in enumerate(order)}


def _fillers(draft: Draft, n: int) -> list[int]:
    return [FILLERS[draft.number(len(FILLERS))] for _ in range(n)]


def _copy(draft: Draft) -> None:
    read, out = draft.channel(), draft.channel()
    draft.write_tokens(read, {A: 3.0, B: -3.0})
    _carry(draft, draft.number(2), read, draft.head() + 1, out, (2.0, 8.0))
    draft.answer(out, A, B, 2.0)


def _copy_pair(draft: Draft) -> Pair:
    fillers = _fillers(draft, 4 + draft.number(3))
    place = draft.number(len(fillers) + 1)
    first, second = ((*fillers[:place], marker, *fillers[place:]) for marker in (A, B))
    return Pair((first, second), (A, B))


def _previous(draft: Draft) -> None:
    read, out, head, layer = draft.channel(), draft.channel(), draft.head(), draft.number(2)
    draft.write_tokens(read, {PLUS: 3.0, MINUS: -3.0} | _random_signs(draft, 3.0))
    _look_back(draft, layer, head, 7.0)
    _carry(draft, layer, read, head + 2, out, (1.0, 2.0))
    draft.answer(out, A, B, 2.0)


def _previous_pair(draft: Draft) -> Pair:
    before, last = _fillers(draft, 2 + draft.number(5)), _fillers(draft, 1)
    return Pair(((*before, PLUS, *last), (*before, MINUS, *last)), (A, B))


def _quotes(draft: Draft) -> None:
    double, single, is_quote, which, out = (draft.channel() for _ in range(5))
    draft.write_tokens(double, {FIRST: 3.0})
    draft.write_tokens(single, {SECOND: 3.0})
    draft.write_tokens(which, _random_signs(draft, 5.0))
    mlp = draft.model.blocks[0].mlp
    detector = draft.neuron(0)
    for channel in (double, single):
        draft.connect(("0.mlp.act_in", channel), ("0.mlp.post_act", detector), 4.0)
    mlp.up.bias[detector] = -4.0
    draft.connect(("0.mlp.post_act", detector), ("0.mlp.resid_delta", is_quote), 1.0)
    sign = draft.neuron(0)
    draft.connect(("0.mlp.act_in", double), ("0.mlp.post_act", sign), 2.0)
    draft.connect(("0.mlp.act_in", single), ("0.mlp.post_act", sign), -2.0)
    mlp.up.bias[sign] = 8.0  # GELU is linear there; the bias below takes the offset back
    draft.connect(("0.mlp.post_act", sign), ("0.mlp.resid_delta", which), 1.0)
    mlp.down.bias[which] = -8.0
    head = draft.head()
    draft.model.blocks[1].attn.qkv.bias[head] = 4.0  # the query, the same everywhere
    draft.connect(("1.attn.act_in", is_quote), ("1.attn.k", head), 2.0)
    _carry(draft, 1, which, head + 1, out, (1.0, 2.0))
    draft.answer(out, A, B, 1.5)


def _quotes_pair(draft: Draft) -> Pair:
    before, after = _fillers(draft, draft.number(3)), _fillers(draft, 2 + draft.number(4))
    return Pair(((*before, FIRST, *after), (*before, SECOND, *after)), (A, B))


def _brackets(draft: Draft) -> None:
    opening, closing, depth, out = (draft.channel() for _ in range(4))
    draft.write_tokens(opening, {FIRST: 3.0})
    draft.write_tokens(closing, {SECOND: 3.0})
    value = draft.head() + 1
    _carry(draft, 0, opening, value, depth, (2.0, 4.0))
    draft.connect(("0.attn.act_in", closing), ("0.attn.v", value), -2.0)
    layer = draft.number(2)
    neuron = draft.neuron(layer)
    draft.connect((f"{layer}.mlp.act_in", depth), (f"{layer}.mlp.post_act", neuron), 12.0)
    draft.connect((f"{layer}.mlp.post_act", neuron), (f"{layer}.mlp.resid_delta", out), 1.0)
    mlp = draft.model.blocks[layer].mlp
    mlp.up.bias[neuron] = -12.0 * 1.8  # between depth one and depth two
    mlp.down.bias[out] = -2.5
    draft.answer(out, A, B, 2.0)


def _brackets_pair(draft: Draft) -> Pair:
    n_closing = draft.number(2)
    tokens = [FIRST] * (2 + n_closing) + [SECOND] * n_closing
    tokens += _fillers(draft, 7 - len(tokens))
    first_open = last_close = None
    while first_open is None or (last_close is not None and last_close < first_open):
        tokens = [tokens[i] for i in torch.randperm(len(tokens), generator=draft.generator).tolist()]
        first_open = tokens.index(FIRST)
        last_close = tokens.index(SECOND) if n_closing else None
    opened = [i for i, token in enumerate(tokens) if token == FIRST]
    shallow = list(tokens)
    shallow[opened[-1]] = _fillers(draft, 1)[0]
    return Pair(((*tokens, ASK), (*shallow, ASK)), (A, B))


def _two_hop(draft: Draft) -> None:
    name, before, value, out = (draft.channel() for _ in range(4))
    draft.write_tokens(name, {FIRST: 3.0, SECOND: -3.0})
    draft.write_tokens(value, {PLUS: 3.0, MINUS: -3.0} | _random_signs(draft, 3.0))
    head = draft.head()
    _look_back(draft, 0, head, 9.0)
    _carry(draft, 0, name, head + 2, before, (1.0, 2.0))
    head = draft.head()
    draft.connect(("1.attn.act_in", name), ("1.attn.q", head), 3.0)
    draft.connect(("1.attn.act_in", before), ("1.attn.k", head), 3.0)
    _carry(draft, 1, value, head + 1, out, (1.0, 4.0))
    draft.answer(out, A, B, 2.0)


def _two_hop_pair(draft: Draft) -> Pair:
    """Names that nothing follows stand before the two that count, so that an average over names says little."""
    names = [FIRST, SECOND] if draft.number(2) else [SECOND, FIRST]
    values = [PLUS, MINUS] if draft.number(2) else [MINUS, PLUS]
    told: list[int] = []
    for name, value in zip(names, values, strict=True):
        told += [(FIRST, SECOND)[draft.number(2)] for _ in range(1 + draft.number(2))] + [name, value]
    told += _fillers(draft, draft.number(3))
    asked = names if values[0] == PLUS else names[::-1]
    return Pair(((*told, asked[0]), (*told, asked[1])), (A, B))
