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

import torch
from jaxtyping import Float
from torch import Tensor, nn

from gossamer.circuit.circuit import Means, Nodes
from gossamer.circuit.order import node_places, nodes_at, ranked
from gossamer.kernels.gate import gate
from gossamer.model.sites import Site


class Masks(nn.Module):
    """A tap with one trainable tau for each node of `means`, in forward order."""

    def __init__(self, means: Means, tau_mean: float, tau_std: float, temperature: float, generator: torch.Generator):
        super().__init__()
        self.temperature = temperature
        self.means = dict(means)
        self.place = node_places(means)
        n_nodes = sum(len(mean) for mean in means.values())
        self.tau = nn.Parameter(torch.empty(n_nodes).normal_(tau_mean, tau_std, generator=generator))

    def forward(self, site: Site, x: Tensor) -> Tensor:
        if site not in self.place:
            return x
        return gate(x, self.tau[self.place[site]], self.means[site], self.temperature)

    def n_kept(self) -> Float[Tensor, ""]:
        """The number of kept nodes, with the surrogate's gradient."""
        soft = torch.sigmoid(self.tau / self.temperature)
        hard = (self.tau >= 0).to(soft)
        return (hard - soft).detach().sum() + soft.sum()

    @torch.no_grad()
    def clamp_(self) -> None:
        """Hold every tau within [-1, 1]."""
        self.tau.clamp_(-1.0, 1.0)

    def ranking(self) -> list[int]:
        """All nodes from the most to the least wanted, as places in `tau`; ties in forward order."""
        return ranked(self.tau)

    def nodes_at(self, places: Sequence[int]) -> Nodes:
        """Site -> ascending indices of the nodes at these places; sites with none are left out."""
        return nodes_at(self.place, places)
