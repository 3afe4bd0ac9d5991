"""The update on a GPU: a kernel of AdamW and kernels of the top-k rule for each parameter, and no wait for the device.

What changes from step to step lies on the device: one over the gradients' divisor, the learning rates, each parameter's
count of steps, and how many weights stay. So a recording of the launches (`recorder.py`) holds for as long as tensors
stay where they are and the same kernels are wanted.
"""

from collections.abc import Sequence

import torch
from torch import Tensor

from gossamer.training.optimizer import state_of
from gossamer.training.recorder import Recorder, addresses
from gossamer.training.weight_sparsity import SparseWeight, sparsify_


@torch.no_grad()
def update_on_gpu_(
    optimizer: torch.optim.AdamW,
    weights: Sequence[SparseWeight],
    l0s: Sequence[float],
    divisor: Tensor,
    recorder: Recorder | None,
) -> None:
    """What `update_` does, of whole float32 parameters on one GPU."""
    from gossamer.kernels.triton.adamw import adamw_
    from gossamer.kernels.triton.weight_topk import case_of

    members = [
        (i, group, parameter, state_of(optimizer, parameter))
        for i, group in enumerate(optimizer.param_groups)
        for parameter in group["params"]
        if parameter.grad is not None
    ]
    ks = [weight.k(l0) for weight, l0 in zip(weights, l0s, strict=True)]
    rates = torch.tensor([group["lr"] for group in optimizer.param_groups], dtype=torch.float64)
    numbers = {"scale": divisor.reciprocal(), "rate": rates, "k": torch.tensor(ks, dtype=torch.int32)}
    held = {
        name: values.to(divisor.device, non_blocking=True) if recorder is None else recorder.hold(name, values)
        for name, values in numbers.items()
    }

    def launch() -> None:
        for *_, state in members:
            state["step"] += 1
        for i, group, parameter, state in members:
            adamw_(
                parameter,
                parameter.grad.contiguous(),
                state["exp_avg"],
                state["exp_avg_sq"],
                held["scale"],
                state["step"],
                held["rate"][i : i + 1],
                betas=group["betas"],
                eps=group["eps"],
                weight_decay=group["weight_decay"],
            )
        sparsify_(weights, l0s, held["k"])

    if recorder is None:
        launch()
        return
    tensors = [x for *_, parameter, state in members for x in (parameter, parameter.grad, *state.values())]
    settings = [(group["betas"], group["eps"], group["weight_decay"]) for group in optimizer.param_groups]
    cases = [case_of(weight.parameter.numel(), k, weight.n_protected) for weight, k in zip(weights, ks, strict=True)]
    recorder.run("update", launch, addresses(*tensors), (tuple(settings), tuple(cases)))
