"""What nodes and attention heads do on the task's own prompts, in the whole model and in the circuit.

1. The prompts of a few pairs run through the model twice: as it is, and with all that is outside the circuit at its
   mean.
2. Nodes: the activation at each token.
3. Heads of which a query, key or value channel is kept: the attention pattern, from the recorded queries and keys by
   the model's own attention, and the sink's share.
4. What each kept channel adds to their scores in the circuit, q_c k_c / sqrt(d_head). With the channels that aren't
   kept, which are at their means and add one constant a head, these are all of the score, so that a softmax over them
   and the sink's logit is the pattern again.
5. Patterns and scores grow with the square of a prompt's length. Of patterns as many pairs are kept as fit
   `PATTERN_BYTES`; where one doesn't, only the heads of which most channels are kept. Of more channels than fit
   `SCORE_BYTES` those are kept that add most in size. How many heads and channels are left out is written down.

The arrays are described in `node_report.py`.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
import torch
from jaxtyping import Float, Float32, Int32, Shaped
from torch import Tensor

from gossamer.circuit.ablate import keep_only
from gossamer.circuit.circuit import Circuit, Node
from gossamer.circuit.edges import sink_logits
from gossamer.circuit.measure import model_batch
from gossamer.model.attention import attention_pattern
from gossamer.model.sites import Site, Tap, chain, pass_through, record
from gossamer.model.transformer import Transformer
from gossamer.tasks.loss import PairBatch
from gossamer.validation.activations import token_dtype
from gossamer.validation.node_report import ObservedHead, ScoreChannel

N_PAIRS, N_ATTENTION_PAIRS = 8, 4
"""The first of the circuit's."""
PATTERN_BYTES = 2**26
"""Of patterns, in the model and in the circuit together."""
SCORE_BYTES = 2**26
"""Of what channels add to scores."""


class OnPrompts(NamedTuple):
    """All of it; the arrays are fields of `NodeArrays`."""

    n_pairs: int
    heads: tuple[ObservedHead, ...]
    channels: tuple[ScoreChannel, ...]
    n_heads_left_out: int
    n_channels_left_out: int
    pair_tokens: Shaped[np.ndarray, "pair 2 seq"]
    pair_length: Int32[np.ndarray, "pair 2"]
    pair_right: Int32[np.ndarray, "pair 2"]
    pair_wrong: Int32[np.ndarray, "pair 2"]
    task_model: Float32[np.ndarray, "node pair 2 seq"]
    task_circuit: Float32[np.ndarray, "node pair 2 seq"]
    attention_model: Float32[np.ndarray, "head some_pair 2 seq key"]
    attention_circuit: Float32[np.ndarray, "head some_pair 2 seq key"]
    channel_scores: Float32[np.ndarray, "channel some_pair 2 seq seq"]


def observe_prompts(model: Transformer, circuit: Circuit, nodes: Sequence[Node]) -> OnPrompts:
    """Run the first pairs through the model and through the circuit."""
    batch = model_batch(model, circuit.pairs[:N_PAIRS])
    seq = batch.tokens.shape[1]
    all_heads, all_channels = _heads(model, circuit), _score_channels(model, circuit)
    most = min(N_ATTENTION_PAIRS, len(batch.tokens) // 2)
    n_pairs, heads = fitting(all_heads, [_n_kept(circuit, head, model.config.d_head) for head in all_heads], most, seq)
    sites = {node.site for node in nodes} | {f"{head.layer}.attn.{x}" for head in heads for x in "qk"}
    in_model, in_circuit = (_recorded(model, batch, tap, sites) for tap in (pass_through, keep_only(circuit)))
    some = PairBatch(*(x[: 2 * n_pairs] for x in batch))
    of_heads = {(head.layer, head.head) for head in heads}
    channels = _strongest(in_circuit, some, [c for c in all_channels if (c.layer, c.head) in of_heads])
    return OnPrompts(
        len(batch.tokens) // 2,
        heads,
        channels,
        len(all_heads) - len(heads),
        len(all_channels) - len(channels),
        _by_pair(batch.tokens).astype(token_dtype(model)),
        _by_pair(batch.last + 1).astype(np.int32),
        _by_pair(batch.right).astype(np.int32),
        _by_pair(batch.wrong).astype(np.int32),
        _stacked((_node_rows(in_model, batch, node) for node in nodes), len(nodes), batch, seq),
        _stacked((_node_rows(in_circuit, batch, node) for node in nodes), len(nodes), batch, seq),
        _stacked(_patterns(model, in_model, some, heads), len(heads), some, seq, seq + 1),
        _stacked(_patterns(model, in_circuit, some, heads), len(heads), some, seq, seq + 1),
        _stacked((_scores(model, in_circuit, some, channel) for channel in channels), len(channels), some, seq, seq),
    )


def fitting(
    heads: Sequence[ObservedHead], n_kept: Sequence[int], n_pairs: int, seq: int
) -> tuple[int, tuple[ObservedHead, ...]]:
    """Of how many pairs there are patterns, and of which heads: of all, where those of one pair fit `PATTERN_BYTES`,
    else of those with the most channels kept."""
    n_patterns = PATTERN_BYTES // (2 * 2 * 4 * seq * (seq + 1))  # two prompts, each in the model and in the circuit
    if len(heads) <= n_patterns:
        return min(n_pairs, n_patterns // max(1, len(heads))), tuple(heads)
    order = sorted(range(len(heads)), key=lambda h: -n_kept[h])
    return min(n_pairs, 1), tuple(heads[h] for h in sorted(order[:n_patterns]))


def _n_kept(circuit: Circuit, head: ObservedHead, d_head: int) -> int:
    sites = (circuit.nodes.get(f"{head.layer}.attn.{x}", ()) for x in "qkv")
    return sum(i // d_head == head.head for kept in sites for i in kept)


@torch.no_grad()
def _recorded(model: Transformer, batch: PairBatch, tap: Tap, sites: set[Site]) -> dict[Site, Tensor]:
    acts: dict[Site, Tensor] = {}
    model(batch.tokens, tap=chain(tap, record(acts, only=sites)), at=batch.last)
    return acts


def _is_asked(batch: PairBatch) -> Float[Tensor, "prompt seq"]:
    """1 at a prompt's tokens, 0 behind them."""
    return (torch.arange(batch.tokens.shape[1], device=batch.last.device) <= batch.last[:, None]).float()


def _node_rows(acts: dict[Site, Tensor], batch: PairBatch, node: Node) -> Float[Tensor, "prompt seq"]:
    return acts[node.site][..., node.index].float() * _is_asked(batch)


def _patterns(
    model: Transformer, acts: dict[Site, Tensor], batch: PairBatch, heads: Sequence[ObservedHead]
) -> Iterator[Float[Tensor, "prompt seq key"]]:
    """How each head spreads each token's attention: the sink first, then the tokens. One pass a layer."""
    for layer in dict.fromkeys(head.layer for head in heads):
        q, k = (acts[f"{layer}.attn.{x}"][: len(batch.tokens)] for x in "qk")
        sink = sink_logits(model).get(f"{layer}.attn.v")
        pattern = attention_pattern(q, k, model.config.n_head, sink)
        for head in (head for head in heads if head.layer == layer):
            over_tokens = pattern[:, head.head].float()
            left = (1 - over_tokens.sum(-1, keepdim=True)).clamp(min=0)
            over_all = torch.cat([left if sink is not None else torch.zeros_like(left), over_tokens], dim=-1)
            yield over_all * _is_asked(batch)[..., None]


def _strongest(
    acts: dict[Site, Tensor], batch: PairBatch, channels: Sequence[ScoreChannel]
) -> tuple[ScoreChannel, ...]:
    """The channels whose scores fit `SCORE_BYTES`: those that add most in size, in the order in which they came."""
    n_prompts, seq = batch.tokens.shape
    n_fit = SCORE_BYTES // (4 * n_prompts * seq * seq)
    if len(channels) <= n_fit:
        return tuple(channels)

    def added(channel: ScoreChannel) -> float:
        """The sum of |q k| over all queries and the keys up to them."""
        q, k = _query_and_key(acts, batch, channel)
        return (q.abs().double() * k.abs().double().cumsum(1)).sum().item()

    kept = set(sorted(channels, key=added, reverse=True)[:n_fit])
    return tuple(channel for channel in channels if channel in kept)


def _query_and_key(acts: dict[Site, Tensor], batch: PairBatch, channel: ScoreChannel) -> tuple[Tensor, Tensor]:
    """Both [prompt, seq], 0 behind the prompts."""
    asked, n = _is_asked(batch), len(batch.tokens)
    q, k = (acts[f"{channel.layer}.attn.{x}"][:n, :, channel.index].float() * asked for x in "qk")
    return q, k


def _scores(
    model: Transformer, acts: dict[Site, Tensor], batch: PairBatch, channel: ScoreChannel
) -> Float[Tensor, "prompt seq seq"]:
    """What one channel adds to the scores of a query (row) and the keys up to it."""
    q, k = _query_and_key(acts, batch, channel)
    return (q[:, :, None] * k[:, None, :] / math.sqrt(model.config.d_head)).tril()


def _heads(model: Transformer, circuit: Circuit) -> tuple[ObservedHead, ...]:
    """The heads of which the circuit keeps a channel, in forward order."""
    config, sinks, found = model.config, sink_logits(model), []
    for layer in range(config.n_layer):
        kept = {x: set(circuit.nodes.get(f"{layer}.attn.{x}", ())) for x in "qkv"}
        q, k = (circuit.means[f"{layer}.attn.{x}"].double().cpu() for x in "qk")
        for head in sorted({i // config.d_head for some in kept.values() for i in some}):
            listed = kept["q"] | kept["k"]
            channels = [i for i in range(head * config.d_head, (head + 1) * config.d_head) if i not in listed]
            rest = float((q[channels] * k[channels]).sum() / math.sqrt(config.d_head))
            sink = sinks[f"{layer}.attn.v"][head].item() if config.sink else None
            found.append(ObservedHead(layer=layer, head=head, sink=sink, rest=rest))
    return tuple(found)


def _score_channels(model: Transformer, circuit: Circuit) -> tuple[ScoreChannel, ...]:
    found = []
    for layer in range(model.config.n_layer):
        q, k = (set(circuit.nodes.get(f"{layer}.attn.{x}", ())) for x in "qk")
        for i in sorted(q | k):
            head = i // model.config.d_head
            found.append(ScoreChannel(layer=layer, head=head, index=i, q_kept=i in q, k_kept=i in k))
    return tuple(found)


def _by_pair(x: Shaped[Tensor, "prompt *rest"]) -> Shaped[np.ndarray, "pair 2 *rest"]:
    """Prompts 2i and 2i + 1 are those of pair i."""
    return x.unflatten(0, (-1, 2)).cpu().numpy()


def _stacked(
    rows: Iterable[Shaped[Tensor, "prompt *rest"]], n: int, batch: PairBatch, *rest: int
) -> Float32[np.ndarray, "row pair 2 *rest"]:
    """The `n` rows one below the other, by pair; one at a time is in memory twice."""
    stacked = np.zeros((n, len(batch.tokens) // 2, 2, *rest), np.float32)
    for i, row in enumerate(rows):
        stacked[i] = _by_pair(row)
    return stacked
