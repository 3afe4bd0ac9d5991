"""Attention with a sink, forward and backward: corrected by the log-sum-exp, as a further position, and without one.

python benchmarks/sink_attention.py
"""

from collections.abc import Callable

import torch
import torch.nn.functional as F
from kernels import ROUNDS, interleaved, show

from gossamer.kernels.attention import sink_attention
from gossamer.kernels.sink_flash import sink_flash_attention

BATCH, HEAD, SEQ, D_HEAD = 8, 32, 256, 16


def main() -> None:
    torch.manual_seed(0)
    print(f"torch {torch.__version__}, {torch.get_num_threads()} threads, medians of {ROUNDS} interleaved rounds")
    # As a model lays them out: a token's heads side by side.
    q, k, v, upstream = (torch.randn(BATCH, SEQ, HEAD, D_HEAD).transpose(1, 2) for _ in range(4))
    sink = torch.zeros(HEAD)
    inputs = [x.requires_grad_() for x in (q, k, v, sink)]

    def gradients(out: torch.Tensor, wanted: list[torch.Tensor]) -> None:
        torch.autograd.grad(out, wanted, upstream)

    cases: dict[str, Callable[[], object]] = {
        "log-sum-exp correction": lambda: gradients(sink_flash_attention(q, k, v, sink), inputs),
        "a further position": lambda: gradients(sink_attention(q, k, v, sink), inputs),
        "torch, no sink": lambda: gradients(F.scaled_dot_product_attention(q, k, v, is_causal=True), inputs[:3]),
    }
    show(f"{BATCH} x {HEAD} heads x {SEQ} x {D_HEAD}, forward and backward", interleaved(cases))


if __name__ == "__main__":
    main()
