"""The task loss of many variants of a model, several of them on the batch axis of one pass.

A variant is a choice of kept nodes or of removed edges. The prompts are repeated, variant by variant, and a mask with a
batch axis tells them apart; as many variants share a pass as stay within `TOKENS_A_PASS`. What sharing gains is the
price of a pass that is too short to fill the machine. Stacked losses differ from a variant's own by rounding.
"""

from collections.abc import Callable, Sequence

import torch
from jaxtyping import Bool, Float
from torch import Tensor
from torch.nn.functional import softplus

from gossamer.circuit.ablate import keep_mask, mean_ablate
from gossamer.circuit.circuit import Edge, Means, Nodes
from gossamer.circuit.edges import Sinks, ablate_edges
from gossamer.model.sites import Tap, chain
from gossamer.model.transformer import Transformer
from gossamer.tasks.loss import PairBatch, answer_logits

TOKENS_A_PASS = {"cpu": 1 << 12, "cuda": 1 << 15}
"""Of a device: where a pass is long enough that its launches cost nothing, and on a CPU what the caches like."""
ROUNDING = 1e-5
"""Nats by which a stacked variant must be below a target, so that it meets it alone too."""


@torch.no_grad()
def stacked_losses(
    model: Transformer,
    batch: PairBatch,
    n_variants: int,
    tap_of: Callable[[range, Callable[[Tensor], Tensor]], Tap],
    progress: Callable[[int, int], None] | None = None,
) -> Float[Tensor, "variant"]:
    """Nats a prompt of each variant. `tap_of(variants, rows)` is the tap for some of them, in which `rows` makes of a
    mask [variant, width] one that broadcasts against [batch, seq, width]."""
    n_prompts, seq = batch.tokens.shape
    n_a_pass = max(1, TOKENS_A_PASS.get(batch.tokens.device.type, 1 << 12) // (n_prompts * seq))
    losses = []
    for first in range(0, n_variants, n_a_pass):
        variants = range(first, min(first + n_a_pass, n_variants))
        n = len(variants)
        stack = PairBatch(*(x.repeat(n, *(1,) * (x.ndim - 1)) for x in batch))

        def rows(mask: Tensor, n: int = n) -> Tensor:
            mask = mask.to(batch.tokens.device)
            return mask[0] if n == 1 else mask.repeat_interleave(n_prompts, 0)[:, None]  # one alone can be gates

        tap = tap_of(variants, rows)
        right, wrong = answer_logits(model(stack.tokens, tap=tap, at=stack.last), stack).float().unbind(dim=1)
        losses.append(softplus(wrong - right).view(n, n_prompts).mean(1).cpu())
        if progress is not None:
            progress(variants.stop, n_variants)
    return torch.cat(losses) if losses else torch.empty(0)


def losses_of_nodes(
    model: Transformer, batch: PairBatch, means: Means, subsets: Sequence[Nodes]
) -> Float[Tensor, "variant"]:
    """With only some nodes kept, for each of several subsets."""

    def tap_of(variants: range, rows: Callable[[Tensor], Tensor]) -> Tap:
        keeps = [keep_mask(subsets[v], means) for v in variants]
        return mean_ablate({site: rows(torch.stack([keep[site] for keep in keeps])) for site in means}, means)

    return stacked_losses(model, batch, len(subsets), tap_of)


def losses_without_edges(
    model: Transformer,
    batch: PairBatch,
    means: Means,
    nodes: Nodes,
    edges: Sequence[Edge],
    sinks: Sinks,
    removed: Bool[Tensor, "variant edge"],
) -> Float[Tensor, "variant"]:
    """With only `nodes` kept and some of `edges` removed, for each row of `removed`."""
    keep = mean_ablate(keep_mask(nodes, means), means)

    def tap_of(variants: range, rows: Callable[[Tensor], Tensor]) -> Tap:
        return chain(keep, ablate_edges(edges, means, sinks, rows(removed[variants.start : variants.stop])))

    return stacked_losses(model, batch, len(removed), tap_of)
