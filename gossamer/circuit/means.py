"""The mean of every node over the pretraining distribution: what "ablated" means.

Over all positions of windows of pretraining tokens, after AbsTopK, summed in float64.
"""

from collections.abc import Callable

import torch
from jaxtyping import Float, Int
from torch import Tensor

from gossamer.errors import GossamerError
from gossamer.model.sites import Site, node_sites
from gossamer.model.transformer import Transformer

TOKENS_A_PASS = 8192


@torch.no_grad()
def node_means(
    model: Transformer,
    windows: Int[Tensor, "window seq"],
    progress: Callable[[int, int], None] | None = None,
) -> dict[Site, Float[Tensor, "width"]]:
    """Mean of each node site's channels over `windows`. Raises GossamerError if a mean is not finite."""
    sites = node_sites(model.config)
    device = model.embed.weight.device
    sums = {site: torch.zeros(width, dtype=torch.float64, device=device) for site, width in sites.items()}

    def add(site: Site, x: Tensor) -> Tensor:
        if site in sums:
            sums[site] += x.sum(dim=(0, 1), dtype=torch.float64)
        return x

    step = max(1, TOKENS_A_PASS // windows.shape[1])
    nothing = torch.zeros(1, dtype=torch.long, device=device)
    for start in range(0, len(windows), step):
        batch = windows[start : start + step].to(device)
        model(batch, tap=add, at=nothing.expand(len(batch)))
        if progress is not None:
            progress(min(start + step, len(windows)), len(windows))
    means = {site: (total / windows.numel()).float() for site, total in sums.items()}
    for site, mean in means.items():
        if not mean.isfinite().all():
            raise GossamerError(f"the mean of {site} is not finite: the model's weights or activations overflow")
    return means
