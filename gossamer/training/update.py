"""One update: gradients divided by their root mean square, AdamW, and the top-k rule.

`update_` does all three. Its fast path on a CPU passes over each parameter twice: once for AdamW, noting the magnitudes
near last step's threshold on the way, once to zero what is below the new one; a tie at the threshold goes to the plain
path. A GPU has kernels of its own (`update_on_gpu.py`). Which weights stay is exact on every path.
"""

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from gossamer.kernels.fast import use_cpu_kernels, use_gpu_kernels
from gossamer.kernels.weight_topk import largest_weights
from gossamer.model.layers import is_sharded
from gossamer.training.distributed import World, local
from gossamer.training.optimizer import state_of
from gossamer.training.recorder import Recorder
from gossamer.training.update_on_gpu import update_on_gpu_
from gossamer.training.weight_sparsity import SparseWeight, sparsify_

MARGIN = 1 << 18
"""How far from last step's threshold the next one is looked for, in units of a float's last place: about 3%."""
SAMPLE = 1 << 14
"""Weights that a first guess is taken from."""


@torch.no_grad()
def update_(
    optimizer: torch.optim.AdamW,
    weights: Sequence[SparseWeight],
    l0s: Sequence[float],
    divisor: Tensor,
    thresholds: dict[str, int],
    world: World,
    recorder: Recorder | None = None,
) -> None:
    """Divide the gradients by `divisor`, step, and keep the largest of each of `weights` at the fractions `l0s`.

    `thresholds`, by the weights' names, is where a CPU's fast path remembers where to look, and the `recorder` keeps a
    GPU's launches; they change nothing but time.
    """
    parameters = [p for group in optimizer.param_groups for p in group["params"] if p.grad is not None]
    sharded = any(is_sharded(parameter) for parameter in parameters)
    kernels_do = type(optimizer) is torch.optim.AdamW and not sharded
    kernels_do &= not any(group.get("maximize") or group.get("amsgrad") for group in optimizer.param_groups)
    if not (kernels_do and _fit_cpu(parameters)):
        if kernels_do and _fit_gpu(parameters):
            update_on_gpu_(optimizer, weights, l0s, divisor, recorder)
        else:
            _update_by_torch_(optimizer, weights, l0s, divisor, world, sharded)
        # Fused AdamW and kernels don't, and a compressed form would be taken for what the weights hold now.
        torch.autograd.graph.increment_version([local(parameter) for parameter in parameters])
        return
    sparse = {id(weight.parameter): (weight, l0) for weight, l0 in zip(weights, l0s, strict=True)}
    for group in optimizer.param_groups:
        for parameter in group["params"]:
            if parameter.grad is not None:
                weight, l0 = sparse.get(id(parameter), (None, 1.0))
                _update_one_(optimizer, group, parameter, float(divisor), weight, l0, thresholds)


def _update_by_torch_(
    optimizer: torch.optim.AdamW,
    weights: Sequence[SparseWeight],
    l0s: Sequence[float],
    divisor: Tensor,
    world: World,
    sharded: bool,
) -> None:
    for group in optimizer.param_groups:
        for parameter in group["params"]:
            if parameter.grad is not None:
                local(parameter.grad).div_(divisor)
    optimizer.step()
    if sharded:
        from gossamer.training.distributed_topk import sparsify_shards_

        sparsify_shards_(list(weights), list(l0s), world)
    else:
        sparsify_(weights, l0s)


def _fit_cpu(parameters: Sequence[Tensor]) -> bool:
    return use_cpu_kernels(*parameters) and all(p.ndim <= 2 or p.is_contiguous() for p in parameters)  # see `_rows`


def _fit_gpu(parameters: Sequence[Tensor]) -> bool:
    return all(p.dtype == torch.float32 and p.is_contiguous() for p in parameters) and use_gpu_kernels(*parameters)


def _update_one_(
    optimizer: torch.optim.AdamW,
    group: dict,
    parameter: Tensor,
    divisor: float,
    weight: SparseWeight | None,
    l0: float,
    thresholds: dict[str, int],
) -> None:
    from gossamer.kernels.cpu import adamw

    assert parameter.grad is not None
    state = state_of(optimizer, parameter)
    state["step"] += 1
    step = float(state["step"])
    (beta1, beta2), rows = group["betas"], _rows(parameter)
    k = parameter.numel() if weight is None else weight.k(l0)
    notes = _Notes(rows, weight, 1 << 14)
    low, high = 0, 0
    if k < parameter.numel() and weight is not None and weight.name in thresholds:
        low = max(0, thresholds[weight.name] - MARGIN)
        high = thresholds[weight.name] + MARGIN
    adamw.update(
        rows,
        _rows(parameter.grad),
        _rows(state["exp_avg"]),
        _rows(state["exp_avg_sq"]),
        np.float32(divisor),
        np.float32(group["lr"]),
        np.float32(group["weight_decay"]),
        np.float32(1 - beta1),  # in double: as floats, 1 - 0.999 is off by 2e-5
        np.float32(1 - beta2),
        np.float32(group["eps"]),
        np.float32(1 - beta1**step),
        np.float32((1 - beta2**step) ** 0.5),
        np.int32(low),
        np.int32(high),
        notes.by_column,
        *notes.arrays,
    )
    if k < parameter.numel():
        assert weight is not None
        threshold = notes.find(low, high, k) if low < high else -1
        if threshold < 0:
            low, high = _sampled_bracket(rows, k, weight.n_protected)
            notes = _Notes(rows, weight, rows.size)
            adamw.count(rows, np.int32(low), np.int32(high), notes.by_column, *notes.arrays)
            threshold = notes.find(low, high, k)
        if threshold < 0:
            keep = largest_weights(parameter, k, weight.min_per_neuron, weight.neurons)
            threshold = int(parameter.abs().masked_fill_(keep, 0.0).max().view(torch.int32))  # about: the largest to go
            parameter.masked_fill_(~keep, 0.0)
        else:
            adamw.keep_largest(rows, np.int32(threshold), notes.minimum, notes.by_column)
        thresholds[weight.name] = threshold
    torch.autograd.graph.increment_version(parameter)


class _Notes:
    """What a pass over a parameter counts and notes; see `kernels/cpu/adamw.py`."""

    def __init__(self, rows: np.ndarray, weight: SparseWeight | None, room: int):
        n_rows, n_columns = rows.shape
        self.by_column = weight is not None and weight.neurons == "columns"
        n_neurons, n_inputs = (n_columns, n_rows) if self.by_column else (n_rows, n_columns)
        self.minimum = 0 if weight is None else min(weight.min_per_neuron, n_inputs)
        n_workers = max(1, min(torch.get_num_threads(), n_rows))
        # One worker may hold everything, unless it gets only its share of the rows.
        room = min(room, -(-n_rows // n_workers) * n_columns)
        self.above = np.zeros((n_workers, n_neurons), np.int32)
        self.noted = np.empty((n_workers, room), np.int32)
        self.noted_neuron = np.empty((n_workers, room), np.int32)
        self.n_noted = np.zeros(n_workers, np.int64)

    @property
    def arrays(self) -> tuple[np.ndarray, ...]:
        return self.above, self.noted, self.noted_neuron, self.n_noted

    def find(self, low: int, high: int, k: int) -> int:
        """The threshold, or -1 if it isn't in the bracket or there is a tie at it."""
        from gossamer.kernels.cpu import adamw

        if self.n_noted.max() > self.noted.shape[1]:
            return -1
        return int(adamw.find_threshold(low, high, k, self.minimum, *self.arrays))


def _rows(tensor: Tensor) -> np.ndarray:
    """The memory of a matrix, or of another tensor as one row: one of more axes, if it isn't contiguous, is copied."""
    array = tensor.detach().numpy()
    return array if array.ndim == 2 else array.reshape(1, -1)


def _sampled_bracket(rows: np.ndarray, k: int, n_protected: int) -> tuple[int, int]:
    """Bits between which the threshold almost certainly lies, judged by a sample; a minimum a neuron can only raise it,
    by as much as if all protected weights came on top."""
    flat, stride = rows.reshape(-1), max(1, rows.size // SAMPLE)
    while math.gcd(stride, rows.shape[1]) > 1:  # or it would see some columns alone
        stride += 1
    sample = np.sort(np.abs(flat[::stride])).view(np.int32)
    n = len(sample)

    def bits_at(n_kept: float, margin: int) -> int:
        place = n - n * n_kept / flat.size
        place += margin * (4 * (n * max(n_kept, 1) / flat.size) ** 0.5 + 4)
        if place >= n:
            return 0x7F800000  # infinity: above every weight
        return int(sample[max(0, int(place))]) if place > 0 else 0

    return bits_at(k, -1), bits_at(max(0, k - n_protected), 1) + 1
