"""Linear maps on feature-major activations, dense and compressed, against `F.linear` in float64."""

import copy
import io

import pytest
import torch
import torch.nn.functional as F
from torch.utils._python_dispatch import TorchDispatchMode

from gossamer.kernels.fast import fast_paths
from gossamer.kernels.layout import feature_major, is_feature_major
from gossamer.kernels.linear import compress, linear
from gossamer.model.layers import Linear

# Sixty-four outputs and sixty-four tokens go together; of sequences of up to 16 tokens four, of up to 32 two.
SHORT = [(1, 1, 1, 1), (2, 1, 5, 3), (9, 12, 20, 7), (5, 16, 40, 65), (3, 17, 9, 5), (3, 20, 130, 64), (4, 32, 8, 8)]
SHAPES = [*SHORT, (1, 33, 7, 65), (2, 70, 17, 129), (2, 128, 30, 80)]
DENSITIES = [0.0, 1 / 64, 0.3, 1.0]


def draw(batch: int, seq: int, d_in: int, d_out: int, density: float):
    generator = torch.Generator().manual_seed(d_in * d_out)
    x = feature_major(torch.randn(batch, seq, d_in, generator=generator))
    weight = torch.randn(d_out, d_in, generator=generator)
    weight *= torch.rand(weight.shape, generator=generator) < density
    return x, weight, torch.randn(d_out, generator=generator)


@pytest.mark.parametrize("density", DENSITIES)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("compressed", [True, False])
@pytest.mark.parametrize("has_bias", [True, False])
def test_values_and_gradients_are_the_twins(shape, density, compressed, has_bias):
    parts = draw(*shape, density)[: 3 if has_bias else 2]
    ours, exact = [p.clone().requires_grad_() for p in parts], [p.double().requires_grad_() for p in parts]
    nothing = [] if has_bias else [None]
    form = compress(ours[1]) if compressed else None
    out, twin = linear(*ours, *nothing, compressed=form), F.linear(*exact, *nothing)
    assert is_feature_major(out)
    torch.testing.assert_close(out.double(), twin, rtol=1e-5, atol=1e-5)
    upstream = torch.randn(out.shape, generator=torch.Generator().manual_seed(1))
    for gradient, wanted in zip(
        torch.autograd.grad(out, ours, upstream), torch.autograd.grad(twin, exact, upstream.double()), strict=True
    ):
        torch.testing.assert_close(gradient.double(), wanted, rtol=1e-5, atol=1e-4)


@pytest.mark.parametrize("density", DENSITIES)
@pytest.mark.parametrize("shape", [(5, 3), (64, 65), (130, 7)], ids=str)
def test_both_compressed_forms_hold_the_matrix(shape, density):
    _, weight, _ = draw(1, 1, *shape, density)
    form = compress(weight)
    for dense, pointers, columns, values in (
        (weight, form.pointers, form.columns, form.values),
        (weight.T, form.t_pointers, form.t_columns, form.t_values),
    ):
        rows = torch.repeat_interleave(torch.arange(len(dense)), pointers.diff())
        found = torch.zeros_like(dense).index_put((rows, columns.long()), values, accumulate=True)
        assert torch.equal(found, dense)
    assert len(form.values) == weight.count_nonzero()


@pytest.mark.parametrize("compressed", [True, False])
@pytest.mark.parametrize("trained", [True, False])
def test_under_autocast_gradients_are_those_of_bfloat16_products(compressed, trained):
    parts = draw(2, 33, 24, 40, 0.25)
    ours = [p.clone().requires_grad_(trained or i == 0) for i, p in enumerate(parts)]
    exact = [p.double().requires_grad_() for p in parts]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        out = linear(*ours, compressed=compress(ours[1]) if compressed else None)
    twin = F.linear(*exact)
    torch.testing.assert_close(out.double(), twin, rtol=2e-2, atol=5e-2)
    n = 3 if trained else 1
    for gradient, wanted in zip(
        torch.autograd.grad(out.sum(), ours[:n]), torch.autograd.grad(twin.sum(), exact[:n]), strict=True
    ):
        torch.testing.assert_close(gradient.double(), wanted, rtol=2e-2, atol=0.2)


@pytest.mark.parametrize("compressed", [True, False])
def test_no_copy_of_the_weight_in_half_precision_is_kept_for_the_way_back(compressed):
    """Of a weight that FSDP has gathered it would be as large as all shards of it."""
    x, weight, bias = (p.clone().requires_grad_() for p in draw(2, 33, 24, 40, 0.25))
    kept = []
    with (
        torch.autograd.graph.saved_tensors_hooks(lambda t: kept.append(t) or t, lambda t: t),
        torch.autocast("cpu", dtype=torch.bfloat16),
    ):
        linear(x, weight, bias, compressed=compress(weight) if compressed else None)
    held = [t for t in kept if t.shape == weight.shape]
    assert held
    assert all(t.data_ptr() == weight.data_ptr() for t in held)


def layer_and_input() -> tuple[Linear, torch.Tensor]:
    x, weight, _ = draw(2, 9, 16, 24, 0.25)
    layer = Linear(16, 24)
    with torch.no_grad():
        layer.weight.copy_(weight)
    layer.compress_(torch.float32)
    assert layer.compressed is not None
    assert layer.compressed.is_of(layer.weight)
    return layer, x


def assert_is_what_the_weight_holds(layer: Linear, x: torch.Tensor) -> None:
    torch.testing.assert_close(layer(x), F.linear(x, layer.weight, layer.bias), rtol=1e-5, atol=1e-5)


def change_in_place(layer: Linear) -> None:
    with torch.no_grad():
        layer.weight.add_(1.0)


def replace(layer: Linear) -> None:
    layer.weight = torch.nn.Parameter(layer.weight.detach() + 1)


def load(layer: Linear) -> None:
    layer.load_state_dict({"weight": layer.weight.detach() + 1, "bias": layer.bias.detach()})


def round_trip(layer: Linear) -> None:
    layer.bfloat16().float()


def replace_memory(layer: Linear) -> None:
    layer.weight.data = layer.weight.detach() + 1


def fill_from_a_vector(layer: Linear) -> None:
    torch.nn.utils.vector_to_parameters(torch.ones(24 * 17), layer.parameters())


def write_unseen_and_say_so(layer: Linear) -> None:
    layer.weight.data[:] = 1
    layer.forget_nonzeros()


CHANGES = [change_in_place, replace, load, round_trip, replace_memory, fill_from_a_vector, write_unseen_and_say_so]


@pytest.mark.parametrize("change", CHANGES)
def test_a_compressed_form_that_is_out_of_date_is_never_used(change):
    layer, x = layer_and_input()
    before = layer(x)
    change(layer)
    assert layer.compressed is None or not layer.compressed.is_of(layer.weight)
    assert_is_what_the_weight_holds(layer, x)
    assert not torch.equal(layer(x), before)


@pytest.mark.parametrize("compressed", [True, False])
def test_a_bias_of_another_dtype_is_what_torch_makes_of_it(compressed):
    x, weight, bias = draw(2, 33, 16, 24, 0.2)
    out = linear(x, weight, bias.double(), compress(weight) if compressed else None)
    assert torch.equal(out, F.linear(x, weight, bias.double()))


@pytest.mark.parametrize("compressed", [True, False])
def test_biases_may_lie_apart_in_memory(compressed):
    x, weight, bias = draw(2, 33, 16, 24, 0.2)
    apart = torch.stack([bias, -bias], dim=1)[:, 0]
    form = compress(weight) if compressed else None
    assert torch.equal(linear(x, weight, apart, form), linear(x, weight, bias, form))


def test_a_copys_compressed_form_is_of_the_original_alone():
    layer, x = layer_and_input()
    copied = copy.deepcopy(layer)
    change_in_place(copied)
    assert_is_what_the_weight_holds(copied, x)
    assert_is_what_the_weight_holds(layer, x)
    assert layer.compressed is not None
    assert layer.compressed.is_of(layer.weight)


def test_what_was_noted_is_neither_saved_nor_copied():
    layer, x = layer_and_input()
    torch.save(layer, io.BytesIO())  # which can't save a weak reference
    other = copy.deepcopy(layer)
    assert other.compressed is None
    assert_is_what_the_weight_holds(other, x)
    assert layer.compressed is not None
    assert layer.compressed.is_of(layer.weight)


def test_another_weights_compressed_form_is_not_used():
    layer, x = layer_and_input()
    other = layer.weight.detach() * 2
    torch.testing.assert_close(linear(x, other, None, layer.compressed), F.linear(x, other), rtol=1e-5, atol=1e-5)


def test_the_compressed_form_is_what_is_used_where_it_is_up_to_date():
    """Seen by spoiling it."""
    layer, x = layer_and_input()
    assert layer.compressed is not None
    layer.compressed.values.mul_(2)
    doubled = F.linear(x, 2 * layer.weight, layer.bias)
    torch.testing.assert_close(layer(x), doubled, rtol=1e-5, atol=1e-5)
    with fast_paths(False):
        torch.testing.assert_close(layer(x), F.linear(x, layer.weight, layer.bias), rtol=0, atol=0)


def test_dense_weights_are_not_compressed():
    layer = Linear(16, 24)
    layer.compress_(torch.float32)
    assert layer.compressed is None
    with fast_paths(False):
        layer, _ = Linear(16, 24), layer.weight.data.zero_()
        layer.compress_(torch.float32)
        assert layer.compressed is None


@pytest.mark.parametrize("dtype", [torch.float16, torch.float64])
def test_beside_products_in_another_dtype_nothing_is_compressed(dtype):
    layer, _ = layer_and_input()
    layer.compress_(dtype)
    assert layer.compressed is None


class Copies(TorchDispatchMode):
    """Counts the copies that torch's operations make."""

    n = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        self.n += func.overloadpacket in (torch.ops.aten.clone, torch.ops.aten.copy_, torch.ops.aten._to_copy)
        return func(*args, **(kwargs or {}))


def test_a_dense_product_of_a_trained_weight_copies_no_activations():
    """Of a matrix that asks for a gradient torch's matmul would, and take twice as long."""
    x, weight, _ = draw(3, 40, 24, 30, 1.0)
    trained = weight.clone().requires_grad_()
    x.requires_grad_()
    with Copies() as copies:
        out = linear(x, trained, None)
    assert copies.n == 0
    d_out = feature_major(torch.ones(3, 40, 30))
    with Copies() as copies:
        out.backward(d_out)
    rows_for_the_weight = 2
    assert copies.n == rows_for_the_weight


def test_a_matrix_on_its_side_is_compressed_as_it_is():
    x, weight = feature_major(torch.randn(2, 33, 16)), torch.randn(16, 24) * (torch.rand(16, 24) < 0.2)
    ours = linear(x, weight.T, None, compress(weight.T))
    torch.testing.assert_close(ours, F.linear(x, weight.T), rtol=1e-5, atol=1e-5)
