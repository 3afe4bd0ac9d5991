"""Masks that learn which nodes a task needs.

1. One number tau a node; kept where tau >= 0:   y = x H(tau) + mean (1 - H(tau)).
2. Backward to tau as if H were s = sigmoid(tau / temperature):   d y / d tau = (x - mean) s (1 - s) / temperature.
3. Backward to x: 1 where the node is kept, s where it isn't.
4. The number of kept nodes is counted through the same surrogate.

Step 3 is our choice. With 0 in place of s, two nodes of one chain that close in the same few steps lock each other out:
the later one hides the loss from the earlier, whose constant output hides the later one's use; neither opens again, and
the search keeps hundreds of idle nodes instead (docs/pruning.md has the figures). The forward pass is the same.

The masks are a module that is itself a tap. There is no loss and no data here. Source: Gao et al. 2025, the appendix on
pruning.
"""

from collections.abc import Sequence
from itertools import pairwise

import torch
from jaxtyping import Float
from torch import Tensor, nn

from gossamer.circuit.circuit import Means
from gossamer.circuit.order import node_places, ranked
from gossamer.kernels.gate import Gates, gate
from gossamer.model.sites import GatingTap, Site


class Masks(nn.Module, GatingTap):
    """A tap with one trainable tau for each node of `means`, in forward order."""

    is_positionwise = True

    def __init__(self, means: Means, tau_mean: float, tau_std: float, temperature: float, generator: torch.Generator):
        super().__init__()
        self.temperature = temperature
        self.place = node_places(means)
        self.mean: Tensor
        self.register_buffer("mean", torch.cat(list(means.values())))
        self.tau = nn.Parameter(torch.empty(len(self.mean)).normal_(tau_mean, tau_std, generator=generator))

    def forward(self, site: Site, x: Tensor) -> Tensor:
        gates = self.gates_at(site)
        return x if gates is None else gate(x, *gates)

    def gates_at(self, *sites: Site) -> Gates | None:
        """The gates at sites; None if there are none, or if the sites' nodes don't follow each other."""
        places = [self.place[site] for site in sites if site in self.place]
        if len(places) < len(sites) or any(one.stop != other.start for one, other in pairwise(places)):
            return None
        here = slice(places[0].start, places[-1].stop)
        return Gates(self.tau[here], self.mean[here], self.temperature)

    def n_kept(self) -> Float[Tensor, ""]:
        """The number of kept nodes, with the surrogate's gradient."""
        soft = torch.sigmoid(self.tau / self.temperature)
        hard = (self.tau >= 0).to(soft)
        return (hard - soft).detach().sum() + soft.sum()

    @torch.no_grad()
    def clamp_(self) -> None:
        """Hold every tau within [-1, 1]."""
        self.tau.clamp_(-1.0, 1.0)

    @torch.no_grad()
    def spread_(self, scores: Float[Tensor, "node"], std: float) -> None:
        """Move every tau by its score's place in a normal distribution of mean 0: the more wanted, the higher."""
        n = len(scores)
        place = torch.empty(n, dtype=torch.float64)
        place[torch.tensor(ranked(scores))] = 1 - (torch.arange(n, dtype=torch.float64) + 0.5) / n
        self.tau += std * torch.special.ndtri(place).to(self.tau)
        self.clamp_()

    def ranking(self) -> list[int]:
        """All nodes from the most to the least wanted, as places in `tau`; ties in forward order."""
        return ranked(self.tau)


class StackedMasks:
    """A tap for a batch of equally many prompts for each of several masks on one model, one below the other."""

    is_positionwise = True

    def __init__(self, masks: Sequence[Masks]):
        first = masks[0]
        assert all(one.place == first.place and one.temperature == first.temperature for one in masks)
        self.masks = masks

    def __call__(self, site: Site, x: Tensor) -> Tensor:
        first = self.masks[0].gates_at(site)
        if first is None:
            return x
        here = self.masks[0].place[site]
        tau, rest = torch.stack([one.tau[here] for one in self.masks]), (first.mean, first.temperature)
        n = len(tau)
        if len(x) % n == 0:  # no copy, and the memory keeps its order
            return gate(x.unflatten(0, (n, -1)), tau[:, None, None], *rest).flatten(0, 1)
        return gate(x.reshape(n, -1, x.shape[-1]), tau[:, None], *rest).reshape(x.shape)
