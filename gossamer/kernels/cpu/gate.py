"""Channels of feature-major activations that pass or are held at a constant, and the gradients of a soft gate.

y[b, f, :] = x[b, f, :] where the channel is open, else mean[f]
d x = d y * pass[f],   d tau[b, f] = slope[f] * the sum over tokens of d y * (x - mean[f])
"""

import numpy as np

from gossamer.kernels.cpu.compile import kernel, prange
from gossamer.kernels.cpu.vector import LANES, load, load_first, splat, splat_at, store, store_first, total


@kernel
def forward(x, is_open, mean, y):
    """`x` and `y` [batch, width, seq]; `is_open` and `mean` [width]."""
    batch, width, seq = x.shape
    for b in prange(batch):
        for f in range(width):
            if is_open[f]:
                for s in range(seq):
                    y[b, f, s] = x[b, f, s]
            else:
                for s in range(seq):
                    y[b, f, s] = mean[f]


@kernel
def backward(d_y, x, mean, passing, slope, d_x, d_tau):
    """`d_y`, `x` and `d_x` [batch, width, seq]; `mean`, `passing` and `slope` [width]; `d_tau` [batch, width]."""
    batch, width, seq = x.shape
    for b in prange(batch):
        for f in range(width):
            centre, factor, summed = splat_at(mean, f), splat_at(passing, f), splat(np.float32(0.0))
            for s in range(0, seq, LANES):
                at, rest = (b * width + f) * seq + s, seq - s
                if rest >= LANES:
                    gradient = load(d_y, at)
                    store(d_x, at, gradient * factor)
                    summed = summed + gradient * (load(x, at) - centre)
                else:
                    gradient = load_first(d_y, at, rest)  # zero beyond the end
                    store_first(d_x, at, gradient * factor, rest)
                    summed = summed + gradient * (load_first(x, at, rest) - centre)
            d_tau[b, f] = slope[f] * total(summed)
