"""The GPU kernels at real widths, then whole training steps: each against its plain-torch twin, then timed.

1. Measure this GPU's peak rates: bytes/s of a copy, FLOP/s of a bf16 matmul.
2. For each width: check that each kernel equals its twin, and that those which must not wait for the device don't.
3. Time it beside what torch offers: cases take turns, CUDA events around each run, medians in ms; and of a kernel the
   floor, the bytes that must move, at the copy's rate.
4. The same for the update of a model and for a whole step of training, with the fast paths and without.

python benchmarks/gpu.py [--tokens 32768] [--widths 1024 2048] [--rounds 20] [--json FILE]
"""

import json
import statistics
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
import tyro
from torch import Tensor

from gossamer.kernels.abs_topk import abs_topk_reference
from gossamer.kernels.attention import sink_attention, sink_attention_reference
from gossamer.kernels.fast import fast_paths
from gossamer.kernels.sink_flash import sink_flash_attention
from gossamer.kernels.triton import abs_topk, adamw, norm, sparse_linear, weight_topk
from gossamer.kernels.weight_topk import Axis, largest_weights_reference
from gossamer.model.layers import compress_weights
from gossamer.model.transformer import ModelConfig
from gossamer.training.distributed import World
from gossamer.training.train import Run as Training
from gossamer.training.train import TrainConfig, gradient_rms_of, loss_and_gradients_
from gossamer.training.update import update_
from gossamer.training.weight_sparsity import SparsityConfig, n_kept

Run = Callable[[], object]
DTYPE = torch.bfloat16
CONTEXT, D_HEAD = 256, 16


@dataclass(frozen=True)
class Case:
    """One kernel at one size."""

    name: str
    check: Callable[[], None]
    """raises AssertionError where the kernel and its twin differ"""
    runs: dict[str, Run]
    """what is timed; ours first"""
    n_bytes: float | None
    """least traffic with memory; None: not counted"""


@dataclass(frozen=True)
class Peaks:
    """What this GPU reached."""

    bytes_per_s: float
    flop_per_s: float


@contextmanager
def without_waiting(device: torch.device) -> Iterator[None]:
    """Any wait of the host for the device is an error in here."""
    if device.type != "cuda":
        yield
        return
    torch.cuda.synchronize()
    torch.cuda.set_sync_debug_mode("error")
    try:
        yield
    finally:
        torch.cuda.set_sync_debug_mode("default")


def torch_topk(x: Tensor, k: int) -> Tensor:
    kept = x.abs().topk(k, dim=-1, sorted=False).indices
    return torch.zeros_like(x).scatter(-1, kept, x.gather(-1, kept))


def both_ways(f: Callable[..., Tensor], inputs: list[Tensor], upstream: Tensor) -> Run:
    return lambda: torch.autograd.grad(f(*inputs), inputs, upstream)


def plainly(run: Run) -> Run:
    def act() -> object:
        with fast_paths(False):
            return run()

    return act


def close(ours: Tensor, exact: Tensor, tolerance: float) -> None:
    """Equal to a fraction of the largest entry, as sums of many terms are."""
    ours, exact = ours.detach().double(), exact.detach().double()
    scale = float(exact.abs().max()) or 1.0
    torch.testing.assert_close(ours / scale, exact / scale, rtol=tolerance, atol=tolerance)


def normed(x: Tensor, weight: Tensor, k: int) -> Tensor:
    return abs_topk.normed_abs_topk(x, weight, k, torch.finfo(x.dtype).eps)


def normed_in_halves(x: Tensor, weight: Tensor, k: int) -> Tensor:
    scale = norm.rms_scale(x, torch.finfo(x.dtype).eps)
    return abs_topk.scaled_abs_topk(x, scale, weight, k)


def activations(d: int, tokens: int, device: torch.device) -> Iterator[Case]:
    for width in (d, 4 * d):
        k = width // 4
        x = torch.randn(tokens, width, device=device, dtype=DTYPE, requires_grad=True)
        upstream, weight = torch.randn_like(x), torch.rand(width, device=device, requires_grad=True)

        def check(x: Tensor = x, k: int = k) -> None:
            few = (x.detach()[:64] * 2).round() / 2  # full of ties
            for rows in (x.detach()[:64], few, x.detach()[:64].float()):
                assert torch.equal(abs_topk.abs_topk(rows, k), abs_topk_reference(rows, k))

        moved = x.numel() * x.element_size()
        runs = {
            "ours": both_ways(lambda x, k=k: abs_topk.abs_topk(x, k), [x], upstream),
            "torch.topk and scatter": both_ways(lambda x, k=k: torch_topk(x, k), [x], upstream),
        }
        # Forward: x in, y out. Backward: dy and y in, dx out.
        yield Case(f"AbsTopK {tokens} x {width}", check, runs, n_bytes=5 * moved)

        def check_fused(x: Tensor = x, weight: Tensor = weight, k: int = k, upstream: Tensor = upstream) -> None:
            rows, few = x.detach()[:64].requires_grad_(), upstream[:64]
            wide = rows.detach().double().requires_grad_()
            values, y = (normed(rows, weight, n) for n in (rows.shape[1], k))
            assert torch.equal(y, abs_topk_reference(values, k))
            exact = F.rms_norm(wide, (wide.shape[1],), weight.double(), torch.finfo(DTYPE).eps)
            close(values, exact, 1e-2)
            ours = torch.autograd.grad(y, (rows, weight), few)
            for one, other in zip(ours, torch.autograd.grad(exact, (wide, weight), few * (y != 0)), strict=True):
                close(one, other, 1e-2)
            values, y = (abs_topk.gelu_abs_topk(rows, n) for n in (rows.shape[1], k))
            assert torch.equal(y, abs_topk_reference(values, k))
            exact = F.gelu(wide)
            close(values, exact, 1e-2)
            (one,), (other,) = (torch.autograd.grad(o, i, few * (y != 0)) for o, i in ((y, rows), (exact, wide)))
            close(one, other, 1e-2)

        if width == d:
            runs = {
                "ours": both_ways(lambda x, w, k=k: normed(x, w, k), [x, weight], upstream),
                "ours, the scale apart": both_ways(lambda x, w, k=k: normed_in_halves(x, w, k), [x, weight], upstream),
                "torch norm, our AbsTopK": both_ways(
                    lambda x, w, k=k: abs_topk.abs_topk(F.rms_norm(x, (x.shape[1],), w.to(x.dtype)), k),
                    [x, weight],
                    upstream,
                ),
            }
        else:
            runs = {
                "ours": both_ways(lambda x, k=k: abs_topk.gelu_abs_topk(x, k), [x], upstream),
                "torch GELU, our AbsTopK": both_ways(lambda x, k=k: abs_topk.abs_topk(F.gelu(x), k), [x], upstream),
            }
        what = "RMSNorm" if width == d else "GELU"
        # Forward: x in, y out. Backward: dy, x and y in, dx out.
        yield Case(f"{what} + AbsTopK {tokens} x {width}", check_fused, runs, n_bytes=6 * moved)


def attention(d: int, tokens: int, device: torch.device) -> Iterator[Case]:
    batch, head = max(1, tokens // CONTEXT), d // D_HEAD
    for dtype in (DTYPE, torch.float32):
        shape = (batch, CONTEXT, head, D_HEAD)
        q, k, v, upstream = (torch.randn(shape, device=device, dtype=dtype).transpose(1, 2) for _ in range(4))
        sink = torch.randn(head, device=device)
        inputs = [x.requires_grad_() for x in (q, k, v, sink)]

        def check(inputs: list[Tensor] = inputs, upstream: Tensor = upstream, dtype: torch.dtype = dtype) -> None:
            few = [*(x.detach()[:1].requires_grad_() for x in inputs[:3]), inputs[3]]
            q, k, v, sink = few
            wide = [x.detach().double().requires_grad_() for x in few]
            ours, exact = sink_attention(q, k, v, sink), sink_attention_reference(*wide)
            tolerance = 2e-2 if dtype == DTYPE else 1e-3  # float32 matmuls may use TF32 inside
            close(ours, exact, tolerance)
            pairs = zip(
                torch.autograd.grad(ours, few, upstream[:1]),
                torch.autograd.grad(exact, wide, upstream[:1].double()),
                strict=True,
            )
            for one, other in pairs:
                close(one, other, tolerance)
            with without_waiting(few[0].device):
                torch.autograd.grad(sink_attention(q, k, v, sink), few, upstream[:1])

        runs = {
            "ours": both_ways(sink_attention, inputs, upstream),
            "torch, by the log-sum-exp": both_ways(lambda *inputs: sink_flash_attention(*inputs), inputs, upstream),
            "torch, a further position": plainly(both_ways(sink_attention, inputs, upstream)),
            "torch, no sink": both_ways(
                lambda q, k, v: F.scaled_dot_product_attention(q, k, v, is_causal=True), inputs[:3], upstream
            ),
        }
        name = f"attention with a sink, {batch} x {head} heads x {CONTEXT} x {D_HEAD}, {str(dtype)[6:]}"
        yield Case(name, check, runs, n_bytes=12 * q.numel() * q.element_size())


def weights(d: int, tokens: int, device: torch.device) -> Iterator[Case]:
    weight = 0.02 * torch.randn(4 * d, d, device=device)
    x = torch.randn(tokens, d, device=device, dtype=DTYPE, requires_grad=True)
    half = weight.to(DTYPE)
    for fraction in (64, 256):
        k = weight.numel() // fraction
        few = min(4, k // (4 * d))

        def check(k: int = k, few: int = few) -> None:
            tied = (weight * 100).round() / 100
            turned = weight.T.contiguous()
            cases: list[tuple[Tensor, Axis]] = [
                (weight, "rows"),
                (turned, "columns"),
                (tied, "rows"),
                (tied, "columns"),
            ]
            for matrix, axis in cases:
                keep = largest_weights_reference(matrix, k, few, axis)
                with without_waiting(device):
                    ours = weight_topk.largest_weights(matrix, k, few, axis)
                    zeroed = weight_topk.keep_largest_(matrix.clone(), k, few, axis)
                assert torch.equal(ours, keep)
                assert torch.equal(zeroed, matrix.masked_fill(~keep, 0.0))

        runs: dict[str, Run] = {
            f"ours, {few} a row": lambda k=k, few=few: weight_topk.largest_weights(weight, k, few),
            f"ours, {few} a column": lambda k=k, few=few: weight_topk.largest_weights(weight, k, few, "columns"),
            "ours, no minimum": lambda k=k: weight_topk.largest_weights(weight, k),
            "torch.topk, no minimum": lambda k=k: weight.abs().view(-1).topk(k, sorted=False),
        }
        yield Case(f"weight top-k, {4 * d} x {d} at 1/{fraction}", check, runs, n_bytes=8 * weight.numel())

        sparse = weight_topk.keep_largest_(weight.clone(), k)
        both = sparse_linear.compress(sparse, k)
        bias, upstream = torch.randn(4 * d, device=device), torch.randn(tokens, 4 * d, device=device, dtype=DTYPE)

        def check_linear(sparse: Tensor = sparse, k: int = k, bias: Tensor = bias, upstream: Tensor = upstream) -> None:
            with without_waiting(device):
                both = sparse_linear.compress(sparse, k)
            rows, gradient = x.detach()[:512], upstream[:512]
            exact = sparse_linear.sparse_linear_reference(rows.double(), sparse, bias)
            close(sparse_linear.multiply(rows, both.matrix, bias), exact, 1e-2)
            close(sparse_linear.multiply(gradient, both.transpose), gradient.double() @ sparse.double(), 1e-2)

        runs = {
            "ours": lambda both=both, bias=bias: sparse_linear.multiply(x.detach(), both.matrix, bias),
            "ours, input gradient": lambda both=both, upstream=upstream: sparse_linear.multiply(
                upstream, both.transpose
            ),
            "ours, compressing": lambda sparse=sparse, k=k: sparse_linear.compress(sparse, k),
            "dense bf16": lambda bias=bias: F.linear(x.detach(), half, bias.to(DTYPE)),
        }
        moved = 2 * tokens * 5 * d
        yield Case(f"linear, {tokens} x {d} to {4 * d} at 1/{fraction}", check_linear, runs, n_bytes=moved)


def optimiser(d: int, device: torch.device) -> Iterator[Case]:
    n = 12 * d * d
    parameter, gradient = torch.randn(n, device=device), torch.randn(n, device=device)
    mean, square = torch.zeros(n, device=device), torch.zeros(n, device=device)
    scale, step = gradient.square().mean().rsqrt(), torch.full((), 3.0, device=device)
    rate = torch.full((), 1e-2, dtype=torch.float64, device=device)
    ours = [parameter, gradient, mean, square]

    def update(function: Callable[..., None], tensors: list[Tensor]) -> None:
        function(*tensors, scale, step, rate, betas=(0.9, 0.95), eps=0.1, weight_decay=0.1)

    def check() -> None:
        one, other = ([x.clone() for x in ours] for _ in range(2))
        with without_waiting(device):
            update(adamw.adamw_, one)
        update(adamw.adamw_reference_, other)
        torch.testing.assert_close(one, other, rtol=1e-6, atol=1e-6)

    theirs = torch.nn.Parameter(parameter.clone())
    theirs.grad = gradient.clone()
    fused = torch.optim.AdamW([theirs], lr=1e-2, betas=(0.9, 0.95), eps=0.1, weight_decay=0.1, fused=True)

    def scaled_fused() -> None:
        assert theirs.grad is not None
        theirs.grad.mul_(scale)
        fused.step()

    runs: dict[str, Run] = {"ours": lambda: update(adamw.adamw_, ours), "torch, fused": scaled_fused}
    yield Case(f"AdamW, {n} parameters", check, runs, n_bytes=28 * n)


def training(d: int, tokens: int, device: torch.device) -> Iterator[Case]:
    """A model of two layers at density 1/256, below where compressed matrices should gain."""
    shape = ModelConfig(context=CONTEXT, n_layer=2, d_model=d, n_head=d // D_HEAD, d_head=D_HEAD)
    config = TrainConfig(
        model=shape,
        sparsity=SparsityConfig(l0=1 / 256, min_connections=min(4, d // 256)),
        batch_size=max(1, tokens // CONTEXT),
        dtype="bfloat16",
        device=str(device),
    )
    batch = torch.randint(shape.vocab_size, (config.batch_size, CONTEXT + 1)).to(device)
    run = Training(config)
    l0s = [weight.l0 for weight in run.weights]
    n = sum(parameter.numel() for parameter in run.model.parameters())

    def update() -> None:
        divisor = gradient_rms_of(run.model)
        update_(run.optimizer, run.weights, l0s, divisor, run.thresholds, World(), run.recorder)
        compress_weights(run.model, DTYPE, n_kept(run.weights, l0s))

    def step() -> Tensor:
        loss = loss_and_gradients_(run, batch)
        update()
        return loss

    def check() -> None:
        step()  # from here on the weights are sparse, and the kernels compiled
        ours, exact = loss_and_gradients_(run, batch), plainly(lambda: loss_and_gradients_(run, batch))()
        assert isinstance(exact, Tensor)
        close(ours, exact, 1e-2)
        with without_waiting(device):
            update()
        for weight, l0 in zip(run.weights, l0s, strict=True):
            assert int(weight.parameter.count_nonzero()) <= weight.k(l0), weight.name

    runs: dict[str, Run] = {"ours": update, "plain torch": plainly(update)}
    yield Case(f"update, {n} parameters at 1/256", check, runs, n_bytes=28 * n)
    runs = {"ours": step, "plain torch": plainly(step)}
    yield Case(f"training step, 2 layers, {batch[:, 1:].numel()} tokens, at 1/256", lambda: None, runs, n_bytes=None)


def difference(case: Case) -> str | None:
    """What is wrong with a case, in a few lines; the others are still checked and timed."""
    try:
        case.check()
    except (AssertionError, RuntimeError) as error:
        return " | ".join(str(error).split("\n")[:6]) or repr(error)
    return None


def events_ms(run: Run) -> float:
    began, ended = (torch.cuda.Event(enable_timing=True) for _ in range(2))
    torch.cuda._sleep(2_000_000)  # about a millisecond, in which the host runs ahead: launches cost nothing then
    began.record()
    run()
    ended.record()
    ended.synchronize()
    return began.elapsed_time(ended)


def medians(runs: dict[str, Run], rounds: int) -> dict[str, float]:
    times: dict[str, list[float]] = {name: [] for name in runs}
    for round_ in range(rounds + 3):
        for name, run in runs.items():
            ms = events_ms(run)
            if round_ >= 3:  # the first rounds compile and warm up
                times[name].append(ms)
    return {name: statistics.median(values) for name, values in times.items()}


def peaks(device: torch.device) -> Peaks:
    source = torch.empty(1 << 30, dtype=torch.uint8, device=device)
    target = torch.empty_like(source)
    a, b = (torch.randn(8192, 8192, device=device, dtype=DTYPE) for _ in range(2))
    ms = medians({"copy": lambda: target.copy_(source), "matmul": lambda: a @ b}, 20)
    return Peaks(2e3 * source.numel() / ms["copy"], 2e3 * 8192**3 / ms["matmul"])


def all_cases(d: int, tokens: int, device: torch.device) -> Iterator[Case]:
    for group in (activations, attention, weights):
        yield from group(d, tokens, device)
    yield from optimiser(d, device)
    yield from training(d, tokens, device)


def main(
    tokens: int = 32768, widths: tuple[int, ...] = (1024, 2048), rounds: int = 20, json: Path | None = None
) -> None:
    """Check and time the GPU kernels."""
    if not torch.cuda.is_available():
        raise SystemExit("benchmarks/gpu.py measures a CUDA GPU, and torch finds none; nothing was measured")
    torch.manual_seed(0)
    device = torch.device("cuda")
    peak = peaks(device)
    name = torch.cuda.get_device_name(device)
    print(f"{name}, torch {torch.__version__}, medians of {rounds} interleaved rounds")
    print(f"peaks: copy {peak.bytes_per_s / 1e12:.2f} TB/s, bf16 matmul {peak.flop_per_s / 1e12:.0f} TFLOP/s")
    results, failed = [], False
    for d in widths:
        for case in all_cases(d, tokens, device):
            wrong = difference(case)
            failed |= wrong is not None
            ms = medians(case.runs, rounds)
            floor = None if case.n_bytes is None else 1e3 * case.n_bytes / peak.bytes_per_s
            ours = next(iter(ms.values()))
            print(f"{case.name}   ({'equals its twin' if wrong is None else 'WRONG: ' + wrong})", flush=True)
            for which, value in ms.items():
                of_floor = "" if floor is None else f"   x{value / floor:.2f} of the floor, {floor:.3f} ms"
                print(f"    {which:<28}{value:9.3f} ms   x{value / ours:.2f}{of_floor}")
            results.append({"d_model": d, "case": case.name, "wrong": wrong, "ms": ms, "floor_ms": floor})
    if json is not None:
        write(json, {"gpu": name, "torch": torch.__version__, "peaks": asdict(peak), "results": results})
    if failed:
        raise SystemExit("a kernel differs from its twin, or waits where it mustn't: see WRONG above")


def write(path: Path, results: dict[str, object]) -> None:
    path.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    tyro.cli(main)
