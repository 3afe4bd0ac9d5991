import pytest
import torch
import torch.nn.functional as F
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gossamer.kernels.abs_topk import abs_topk_reference
from gossamer.kernels.triton import abs_topk as kernels
from gossamer.kernels.triton import norm
from gossamer.kernels.triton.norm import rms_scale, rms_scale_reference
from gossamer.model.transformer import ModelConfig, Transformer

DTYPES = pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
KINDS = ["any", "ties", "mostly zero", "extremes"]


def draw(kind: str, rows: int, width: int, seed: int, dtype: torch.dtype, device: torch.device) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    x = torch.randn(rows, width, generator=generator)
    if kind == "ties":
        x = (2 * x).round() / 2
    elif kind == "mostly zero":
        x = torch.where(x.abs() < 1.5, -0.0, x)
    elif kind == "extremes":
        values = torch.tensor([0.0, -0.0, 1e-45, -1e-40, 1e-7, 1.0, -6e4, 3e38, torch.inf, -torch.inf, torch.nan])
        x = values[torch.randint(len(values), x.shape, generator=generator)]
    return x.to(device, dtype)


def assert_same(ours: torch.Tensor, naive: torch.Tensor) -> None:
    torch.testing.assert_close(ours, naive, rtol=0, atol=0, equal_nan=True)


CASES = {
    "kind": st.sampled_from(KINDS),
    "rows": st.integers(1, 18),
    "width": st.sampled_from([1, 2, 3, 16, 37, 128, 200]),
    "share": st.sampled_from([0.0, 0.25, 0.9, 1.0]),
    "seed": st.integers(0, 999),
    "dtype": st.sampled_from([torch.float32, torch.bfloat16, torch.float16]),
}


def fewer(share: float, width: int) -> int:
    return max(1, min(width - 1, int(share * width)))


@settings(max_examples=40)
@given(**CASES)
def test_it_equals_its_reference(device, kind, rows, width, share, seed, dtype):
    x, k = draw(kind, rows, width, seed, dtype, device), fewer(share, width)
    assert_same(kernels.abs_topk(x, k), abs_topk_reference(x, k))


@settings(max_examples=25)
@given(**CASES)
def test_a_row_read_in_blocks_equals_it_too(device, kind, rows, width, share, seed, dtype):
    x, k = draw(kind, min(rows, 3), width, seed, dtype, device), fewer(share, width)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kernels, "MAX_IN_REGISTERS", 16)
        assert_same(kernels.abs_topk(x, k), abs_topk_reference(x, k))


@DTYPES
@pytest.mark.parametrize(
    ("row", "k", "kept"),
    [
        pytest.param([3, -1, 0.5, -4], 2, [3, 0, 0, -4], id="by magnitude, signs unchanged"),
        pytest.param([1, -2, 2, -2], 2, [0, -2, 2, 0], id="ties go to the lower index"),
        pytest.param([0, 7, 0, 0], 2, [0, 7, 0, 0], id="fewer nonzeros than k"),
        pytest.param([0, 0, 0, 0], 2, [0, 0, 0, 0], id="all zero"),
        pytest.param([1, 2, 3], 9, [1, 2, 3], id="k is more than the width"),
    ],
)
def test_rows_worked_by_hand(device, row, k, kept, dtype):
    x = torch.tensor(row, dtype=dtype, device=device)
    assert torch.equal(kernels.abs_topk(x, k), torch.tensor(kept, dtype=dtype, device=device))


def test_a_wide_row_is_held_in_registers_and_a_wider_one_is_not(device):
    for width in (8192, kernels.MAX_IN_REGISTERS + 5):
        x = draw("ties", 2, width, 0, torch.float32, device)
        assert_same(kernels.abs_topk(x, width // 4), abs_topk_reference(x, width // 4))


def test_leading_axes_strides_and_no_rows(device):
    x = draw("any", 24, 6, 0, torch.float32, device).view(2, 3, 4, 6).transpose(0, 3)
    assert_same(kernels.abs_topk(x, 1), abs_topk_reference(x, 1))
    assert kernels.abs_topk(torch.zeros(0, 5, device=device), 2).shape == (0, 5)
    assert kernels.gelu_abs_topk(torch.zeros(0, 5, device=device), 2).shape == (0, 5)


def test_float64_is_refused(device):
    with pytest.raises(AssertionError, match="float64"):
        kernels.abs_topk(torch.ones(2, 3, dtype=torch.float64, device=device), 1)


@DTYPES
def test_the_gradient_passes_through_kept_entries_only(device, dtype):
    x = torch.tensor([[3.0, -1.0, 0.5, -4.0], [0.0, 2.0, 0.0, 0.0]], dtype=dtype, device=device, requires_grad=True)
    upstream = torch.arange(10.0, 90.0, 10.0, dtype=dtype, device=device).view(2, 4)
    (gradient,) = torch.autograd.grad(kernels.abs_topk(x, 2), x, upstream)
    assert gradient.tolist() == [[10.0, 0.0, 0.0, 40.0], [0.0, 60.0, 0.0, 0.0]]


TOLERANCE = {torch.float32: 2e-6, torch.bfloat16: 2e-2, torch.float16: 2e-3}
FUSED = {**CASES, "kind": st.sampled_from(["any", "ties", "mostly zero"])}


@settings(max_examples=25)
@given(**FUSED)
def test_gelu_then_abs_topk(device, kind, rows, width, share, seed, dtype):
    """Everything kept shows the values; of these the reference must choose as the kernel does."""
    x, k = draw(kind, rows, width, seed, dtype, device), max(1, int(share * width))
    x.requires_grad_()
    values, y = kernels.gelu_abs_topk(x, width), kernels.gelu_abs_topk(x, k)
    exact = F.gelu(x.double())
    torch.testing.assert_close(values.double(), exact, rtol=TOLERANCE[dtype], atol=1e-6)
    assert_same(y, abs_topk_reference(values, k))
    upstream = torch.randn(x.shape, generator=torch.Generator().manual_seed(seed)).to(x)
    (ours,) = torch.autograd.grad(y, x, upstream)
    (naive,) = torch.autograd.grad(exact, x, upstream.double() * (y != 0))
    torch.testing.assert_close(ours, naive.to(dtype), rtol=TOLERANCE[dtype], atol=1e-6)


def numbers(like: torch.Tensor, seed: int, *shapes: tuple[int, ...]) -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    return [torch.randn(shape, generator=generator).to(like) for shape in shapes]


@settings(max_examples=25)
@given(**FUSED)
@example(kind="mostly zero", rows=5, width=37, share=0.25, seed=1, dtype=torch.float32)  # a row is done before others
def test_scaled_then_abs_topk(device, kind, rows, width, share, seed, dtype):
    x, k = draw(kind, rows, width, seed, dtype, device), max(1, int(share * width))
    x[0] = 0.0
    scale, weight, upstream = numbers(x, seed, (rows, 1), (width,), x.shape)
    inputs = [one.requires_grad_() for one in (x, scale, weight)]
    values, y = (kernels.scaled_abs_topk(*inputs, n) for n in (width, k))
    wide = [one.detach().double().requires_grad_() for one in inputs]
    exact = wide[0] * wide[1] * wide[2]
    torch.testing.assert_close(values.double(), exact, rtol=TOLERANCE[dtype], atol=1e-6)
    assert_same(y, abs_topk_reference(values, k))
    ours = torch.autograd.grad(y, inputs, upstream)
    naive = torch.autograd.grad(exact, wide, upstream.double() * (y != 0))
    for one, other in zip(ours, naive, strict=True):
        torch.testing.assert_close(one, other.to(dtype), rtol=TOLERANCE[dtype], atol=10 * TOLERANCE[dtype])


@settings(max_examples=25)
@given(**FUSED)
def test_norm_and_abs_topk_in_one(device, kind, rows, width, share, seed, dtype):
    x, k = draw(kind, rows, width, seed, dtype, device), max(1, int(share * width))
    x[0] = 0.0
    weight, upstream = numbers(x, seed, (width,), x.shape)
    inputs = [one.requires_grad_() for one in (x, weight)]
    values, y = (kernels.normed_abs_topk(*inputs, n, 1e-3) for n in (width, k))
    wide = [one.detach().double().requires_grad_() for one in inputs]
    exact = wide[0] * rms_scale_reference(wide[0], 1e-3) * wide[1]
    torch.testing.assert_close(values.double(), exact, rtol=2 * TOLERANCE[dtype], atol=1e-6)
    assert_same(y, abs_topk_reference(values, k))
    everything = torch.ones_like(y)  # the norm alone has gradients of zeros too
    for result, kept in ((y, y != 0 if k < width else everything), (values, everything)):
        ours = torch.autograd.grad(result, inputs, upstream, retain_graph=True)
        naive = torch.autograd.grad(exact, wide, upstream.double() * kept, retain_graph=True)
        for one, other in zip(ours, naive, strict=True):
            torch.testing.assert_close(one, other.to(dtype), rtol=4 * TOLERANCE[dtype], atol=40 * TOLERANCE[dtype])


def test_a_model_takes_norm_and_abs_topk_in_one_where_nothing_looks_at_the_scale(device, monkeypatch):
    config = ModelConfig(vocab_size=9, context=4, n_layer=1, d_model=16, n_head=2, d_head=8)
    model, tokens = Transformer(config).to(device), torch.arange(4, device=device)[None]
    calls, one_pass = [], kernels.normed_abs_topk
    monkeypatch.setattr(kernels, "normed_abs_topk", lambda *a: calls.append(a) or one_pass(*a))
    alone, looked_at = model(tokens), model(tokens, tap=lambda _, x: x)
    assert len(calls) == 3  # before attention, before the neurons, at the end; in the first of the two passes
    torch.testing.assert_close(alone, looked_at, rtol=1e-5, atol=1e-5)


@settings(max_examples=15)
@given(**FUSED)
def test_the_norm_s_scale(device, kind, rows, width, share, seed, dtype):
    x = draw(kind, rows, width, seed, dtype, device)
    x[0] = 0.0
    x.requires_grad_()
    wide = x.detach().double().requires_grad_()
    ours, exact = rms_scale(x, 1e-3), rms_scale_reference(wide, 1e-3)
    assert (ours.shape, ours.dtype) == ((rows, 1), dtype)
    torch.testing.assert_close(ours.double(), exact, rtol=TOLERANCE[dtype], atol=0)
    upstream = torch.full_like(ours, share)
    (one,), (other,) = (torch.autograd.grad(y, z, upstream.to(y)) for y, z in ((ours, x), (exact, wide)))
    torch.testing.assert_close(one, other.to(dtype), rtol=4 * TOLERANCE[dtype], atol=TOLERANCE[dtype])


def test_fused_forms_of_rows_too_wide_for_registers_still_agree(device, monkeypatch):
    for module in (kernels, norm):
        monkeypatch.setattr(module, "MAX_IN_REGISTERS", 16)
    x, weight = draw("any", 2, 40, 3, torch.float32, device), torch.linspace(-1, 1, 40, device=device)
    torch.testing.assert_close(kernels.gelu_abs_topk(x, 10), kernels.gelu_abs_topk_reference(x, 10))
    scale = rms_scale(x, 1e-3)
    torch.testing.assert_close(scale, rms_scale_reference(x, 1e-3))
    ours, naive = (f(x, scale, weight, 10) for f in (kernels.scaled_abs_topk, kernels.scaled_abs_topk_reference))
    assert_same(ours, naive)


def test_a_float32_stream_scaled_into_the_products_dtype_is_rounded_before_it_is_ranked(device):
    x, weight = draw("any", 9, 64, 4, torch.float32, device), torch.linspace(0.5, 1, 64, device=device)
    scale = rms_scale(x, 1e-3)
    inputs = [one.requires_grad_() for one in (x, scale.detach(), weight)]
    values, ours = (kernels.scaled_abs_topk(*inputs, k, torch.bfloat16) for k in (64, 16))
    assert ours.dtype == torch.bfloat16
    # The interpreter cuts where a GPU rounds.
    exact = kernels.scaled_abs_topk_reference(*inputs, 64, torch.bfloat16)
    torch.testing.assert_close(values, exact, rtol=1e-2, atol=0)
    assert_same(ours, abs_topk_reference(values, 16))
    upstream = torch.ones_like(ours)
    gradients = torch.autograd.grad(ours, inputs, upstream)
    product = inputs[0] * inputs[1] * inputs[2] * (ours != 0)
    exact = torch.autograd.grad(product.sum(), inputs)
    for one, other in zip(gradients, exact, strict=True):
        assert one.dtype == torch.float32
        torch.testing.assert_close(one, other)
