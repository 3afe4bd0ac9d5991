"""The parts of the distributed top-k that a CPU doesn't take; the whole is tried in `two_processes.py`."""

import pytest
import torch

from gossamer.training.distributed_topk import DIGITS, _counted_by_scatter, _histogram


@pytest.mark.parametrize("digit", [0, 1, 2])
def test_a_gpu_counts_what_a_cpu_counts(digit):
    generator = torch.Generator().manual_seed(digit)
    shift, width = DIGITS[digit]
    for n in (0, 1, 5000):
        bits = torch.randn(n, generator=generator).abs().view(torch.int32)
        prefix = bits[0] >> (shift + width) if n else torch.tensor(0)
        agrees, digits = (bits >> (shift + width)) == prefix, (bits >> shift) & ((1 << width) - 1)
        counted = _counted_by_scatter(digits, agrees, 1 << width)
        assert torch.equal(counted, _histogram(bits, prefix, shift, width))
        assert counted.sum() == agrees.sum()
