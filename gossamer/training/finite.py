"""NaN and infinity: noticed before an update, and traced to the first tensor that has one."""

from typing import TYPE_CHECKING

import torch
from torch import Tensor

from gossamer.model.sites import Site
from gossamer.training.distributed import World, local, shares

if TYPE_CHECKING:
    from gossamer.training.train import Run


def check_finite(run: "Run", loss: Tensor, gradient_rms: Tensor, batch: Tensor) -> None:
    """Raises GossamerError, in all processes, if the loss, the gradients or the weights of any are not finite."""
    # Weights as well: one in a row that no token of the batch uses reaches neither the loss nor a gradient.
    held = [local(p.detach()) for p in run.model.parameters()]  # a shard may be empty
    held = [p for p in held if p.numel()]
    weights = run.recorded("largest weight", lambda: _largest(held), *held)
    healthy = torch.isfinite(loss) & torch.isfinite(gradient_rms) & torch.isfinite(weights)
    if not run.world.any(not healthy):
        return
    what = "loss" if not loss.isfinite() else "gradient" if not gradient_rms.isfinite() else "model"
    run.world.fail(
        f"step {run.step + 1}: the {what} is not finite; first in {first_non_finite(run, batch)}. The weights are "
        f"those of step {run.step}, before the update. Lower --learning-rate"
        + (", or give --dtype float32" if run.dtype != "float32" else "")
    )


def _largest(tensors: list[Tensor]) -> Tensor:
    """The largest magnitude of all, NaN if there is one."""
    if not tensors or tensors[0].is_cuda:
        return torch.nn.utils.get_total_norm(tensors, norm_type=torch.inf)
    # On a CPU that norm takes twenty times as long as the extremes: a tenth of the demo's step.
    return torch.stack([torch.stack(torch.aminmax(tensor)) for tensor in tensors]).abs().max()


@torch.no_grad()
def first_non_finite(run: "Run", batch: Tensor) -> str:
    """The name of the first tensor that is not finite: a weight, an activation in forward order, or a gradient.

    Every process looks at what it holds, at its share of the batch, and all return the first that any of them found.
    """
    parameters = list(run.model.named_parameters())
    bad = _first_bad(run.world, [local(parameter) for _, parameter in parameters])
    if bad is not None:
        return f"the weight {parameters[bad][0]}"
    sites: list[Site] = []
    found: list[int] = []

    def look(site: Site, x: Tensor) -> Tensor:
        if not x.isfinite().all():
            found.append(len(sites))
        sites.append(site)
        return x

    for piece, _ in shares(batch, run.world, run.config.micro_batch_size):
        sites.clear()
        look("the logits", run.model(piece.to(run.device)[:, :-1], tap=look))
    first = run.world.smallest(min(found, default=len(sites)))
    if first < len(sites):
        return sites[first] if first == len(sites) - 1 else f"the activation {sites[first]}"
    gradients = [(name, parameter.grad) for name, parameter in parameters if parameter.grad is not None]
    bad = _first_bad(run.world, [local(gradient) for _, gradient in gradients])
    return "the loss itself" if bad is None else f"the gradient of {gradients[bad][0]}"


def _first_bad(world: World, tensors: list[Tensor]) -> int | None:
    """The place of the first tensor that is not finite in some process."""
    first = world.smallest(next((i for i, x in enumerate(tensors) if not x.isfinite().all()), len(tensors)))
    return first if first < len(tensors) else None
