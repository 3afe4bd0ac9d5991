"""Our kernels against their naive twins and against what torch offers, interleaved in one process; medians in ms.

python benchmarks/kernels.py
"""

import statistics
import time
from collections.abc import Callable

import torch
import torch.nn.functional as F

from gossamer.kernels.abs_topk import abs_topk, abs_topk_reference
from gossamer.kernels.attention import sink_attention, sink_attention_reference
from gossamer.kernels.weight_topk import largest_weights, largest_weights_reference

ROUNDS = 15


def interleaved(cases: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Median ms of each case; the cases take turns, so that a slow minute of the machine hits all of them."""
    times: dict[str, list[float]] = {name: [] for name in cases}
    for round_ in range(ROUNDS + 1):
        for name, run in cases.items():
            began = time.perf_counter()
            run()
            if round_:  # the first round warms up
                times[name].append(1e3 * (time.perf_counter() - began))
    return {name: statistics.median(values) for name, values in times.items()}


def show(title: str, medians: dict[str, float]) -> None:
    ours = next(iter(medians.values()))
    print(title)
    for name, ms in medians.items():
        print(f"    {name:<28}{ms:9.2f} ms   x{ms / ours:.2f}")


def torch_topk(x: torch.Tensor, k: int) -> torch.Tensor:
    kept = x.abs().topk(k, dim=-1, sorted=False).indices
    return torch.zeros_like(x).scatter(-1, kept, x.gather(-1, kept))


def main() -> None:
    torch.manual_seed(0)
    print(f"torch {torch.__version__}, {torch.get_num_threads()} threads, medians of {ROUNDS} interleaved rounds")
    for rows, width in ((4096, 128), (4096, 512)):
        x = torch.randn(rows, width, requires_grad=True)
        k = width // 4
        cases = {
            "ours": lambda x=x, k=k: abs_topk(x, k).sum().backward(),
            "torch.topk and scatter": lambda x=x, k=k: torch_topk(x, k).sum().backward(),
            "naive twin": lambda x=x, k=k: abs_topk_reference(x, k).sum().backward(),
        }
        show(f"AbsTopK {rows} x {width}, keep 1/4, forward and backward", interleaved(cases))

    weight = torch.randn(512, 2048)
    k = weight.numel() // 64
    cases = {
        "ours": lambda: largest_weights(weight, k, 4),
        "ours, no minimum": lambda: largest_weights(weight, k),
        "torch.topk, no minimum": lambda: weight.abs().view(-1).topk(k),
        "naive twin": lambda: largest_weights_reference(weight, k, 4),
    }
    show("weight top-k, 512 x 2048 at 1/64, 4 connections a row", interleaved(cases))

    q, k_, v = (torch.randn(32, 8, 128, 16, requires_grad=True) for _ in range(3))
    sink = torch.zeros(8, requires_grad=True)
    cases = {
        "ours": lambda: sink_attention(q, k_, v, sink).sum().backward(),
        "torch, no sink": lambda: F.scaled_dot_product_attention(q, k_, v, is_causal=True).sum().backward(),
        "naive twin": lambda: sink_attention_reference(q, k_, v, sink).sum().backward(),
    }
    show("attention with a sink, 32 x 8 heads x 128 x 16, forward and backward", interleaved(cases))


if __name__ == "__main__":
    main()
