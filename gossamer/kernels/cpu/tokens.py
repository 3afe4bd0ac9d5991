"""Up to sixteen tokens at a time, for kernels that run along the tokens of a channel."""

from gossamer.kernels.cpu.compile import call
from gossamer.kernels.cpu.vector import LANES, load, load_first, store, store_first


@call
def load_tokens(memory, at, n):
    """The first n tokens from a place on, at most `LANES`, and zeros behind them."""
    if n >= LANES:
        return load(memory, at)
    return load_first(memory, at, max(n, 0))


@call
def store_tokens(memory, at, values, n):
    """Write the first n tokens, at most `LANES`, to a place."""
    if n >= LANES:
        store(memory, at, values)
    else:
        store_first(memory, at, values, n)
