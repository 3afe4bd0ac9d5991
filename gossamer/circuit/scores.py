"""How much a task needs each node, by ways that train nothing. Positive where ablating it costs something.

Give every node a gate g, so that g = 1 is the node as it is and g = 0 its mean at every position:

    y = x + (g - 1) (x - mean)

and L(g) is the task loss with these gates, upstream gates acting on what is downstream as in any ablation.

1. `attribution`: -dL/dg at g = 1, that is gradient * (mean - activation), summed over positions, averaged over prompts:
   to first order what ablating the node alone would cost. One forward and one backward pass.
2. `integrated_gradients`: -dL/dg averaged along the path from all means (g = 0) to the model (g = 1), by the midpoint
   rule in n steps. The scores add up to L(0) - L(1), but for what the loss jumps where AbsTopK changes its mind: no
   gradient sees that.
3. `one_node_ablation`: the loss with this node alone at its mean, less the model's, exactly. A pass a node: nodes that
   never leave their mean on the prompts cost nothing and get 0 without one.
4. `use_beside`: -dL/dg with some gates at 1 and all others at 0, for what could be added to a circuit.

The first looks at the model as it is, where a needed node's gradient may be flat and its sign turned by the final norm,
so that rankings go by its magnitude; the second sees the whole way; the third misses what two nodes do for each other.
Sources: attribution patching (Nanda 2023), integrated gradients (Sundararajan et al. 2017) with one gate a node instead
of one number an activation, which is our choice.
"""

from collections.abc import Callable, Sequence

import torch
from jaxtyping import Float
from torch import Tensor

from gossamer.circuit.ablate import mean_ablate
from gossamer.circuit.circuit import Means
from gossamer.circuit.order import node_places
from gossamer.circuit.subsets import stacked_losses
from gossamer.model.sites import Site, Tap, record
from gossamer.model.transformer import Transformer
from gossamer.tasks.loss import PairBatch, task_loss


def soft_gates(gates: Float[Tensor, "node"], means: Means) -> Tap:
    """A tap with one gate a node, in the order of `means`. Gates of 1 change no bit."""
    place = node_places(means)

    def tap(site: Site, x: Tensor) -> Tensor:
        return x + (gates[place[site]] - 1) * (x - means[site].to(x)) if site in place else x

    return tap


def _pull(
    model: Transformer, batch: PairBatch, means: Means, at: float | Float[Tensor, "node"]
) -> Float[Tensor, "node"]:
    """-dL/dg with the gates `at` these values, or all at one."""
    gates = torch.zeros(sum(len(mean) for mean in means.values()), device=batch.tokens.device)
    gates = (gates + at).requires_grad_()
    loss = task_loss(model(batch.tokens, tap=soft_gates(gates, means), at=batch.last), batch)
    (gradient,) = torch.autograd.grad(loss, gates)
    return -gradient.cpu()


def attribution(model: Transformer, batch: PairBatch, means: Means) -> Float[Tensor, "node"]:
    """The cost of ablating each node, to first order, nats a prompt."""
    return _pull(model, batch, means, 1.0)


def use_beside(model: Transformer, batch: PairBatch, means: Means, kept: Sequence[int]) -> Float[Tensor, "node"]:
    """What keeping each further node beside the `kept` places would gain, to first order, nats a prompt."""
    gates = torch.zeros(sum(len(mean) for mean in means.values()), device=batch.tokens.device)
    gates[list(kept)] = 1.0
    return _pull(model, batch, means, gates)


def integrated_gradients(model: Transformer, batch: PairBatch, means: Means, n_steps: int) -> Float[Tensor, "node"]:
    """Each node's share of what the model does better than its means, nats a prompt."""
    total = sum(_pull(model, batch, means, (step + 0.5) / n_steps).double() for step in range(n_steps))
    assert isinstance(total, Tensor), "n_steps is at least 1"
    return (total / n_steps).float()


@torch.no_grad()
def one_node_ablation(
    model: Transformer, batch: PairBatch, means: Means, progress: Callable[[int, int], None] | None = None
) -> Float[Tensor, "node"]:
    """The cost of ablating each node alone, nats a prompt."""
    acts: dict[Site, Tensor] = {}
    full = task_loss(model(batch.tokens, tap=record(acts, only=list(means)), at=batch.last), batch)
    asked = torch.arange(batch.tokens.shape[1], device=batch.last.device) <= batch.last[:, None]
    moves = {
        site: ((acts[site] != mean.to(acts[site])) & asked[..., None]).any(0).any(0) for site, mean in means.items()
    }
    moving = [(site, i) for site, moved in moves.items() for i in moved.nonzero().flatten().tolist()]

    def tap_of(variants: range, rows: Callable[[Tensor], Tensor]) -> Tap:
        keep: dict[Site, Tensor] = {}
        for row, v in enumerate(variants):
            site, i = moving[v]
            keep.setdefault(site, torch.ones(len(variants), len(means[site]), dtype=torch.bool))[row, i] = False
        return mean_ablate({site: rows(mask) for site, mask in keep.items()}, means)

    losses = stacked_losses(model, batch, len(moving), tap_of, progress)
    place = node_places(means)
    scores = torch.zeros(sum(len(mean) for mean in means.values()))
    scores[[place[site].start + i for site, i in moving]] = losses - full.item()
    return scores
