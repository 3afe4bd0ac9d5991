"""When the GPU's kernels are chosen, and by whom; that each chooser hands over what its kernel wants."""

import sys
import warnings

import pytest
import torch
import torch.nn.functional as F
from torch import nn
from torch._subclasses.fake_tensor import FakeTensorMode

from gossamer.kernels import fast, linear
from gossamer.kernels.fast import fast_paths, use_cpu_kernels, use_gpu_kernels
from gossamer.kernels.weight_topk import largest_weights_reference
from gossamer.model.layers import Linear
from gossamer.training.distributed import World
from gossamer.training.update import update_
from gossamer.training.weight_sparsity import SparseWeight


def test_which_tensors_the_kernels_take(device, monkeypatch):
    x = torch.zeros(3, device=device)
    assert use_gpu_kernels(x, x.bfloat16(), x.half())
    assert not use_gpu_kernels(x, x.double())
    assert not use_gpu_kernels(x, torch.zeros(3, device="meta"))
    assert not use_gpu_kernels()
    assert not use_cpu_kernels(x)
    with fast_paths(False):
        assert not use_gpu_kernels(x)
    monkeypatch.delenv("TRITON_INTERPRET", raising=False)
    assert not use_gpu_kernels(torch.zeros(3))
    assert use_cpu_kernels(torch.zeros(3))


def test_without_triton_a_gpu_does_without_and_says_so_once(monkeypatch):
    monkeypatch.delenv("TRITON_INTERPRET", raising=False)
    monkeypatch.setitem(sys.modules, "triton", None)
    fast._has_triton.cache_clear()
    try:
        with FakeTensorMode():
            on_gpu = torch.zeros(3, device="cuda")
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert not use_gpu_kernels(torch.zeros(3)), "nobody misses it on a CPU"
            with fast_paths(False):
                assert not use_gpu_kernels(on_gpu)
        with pytest.warns(UserWarning, match=r"pip install 'gossamer\[gpu\]'"):
            assert not use_gpu_kernels(on_gpu)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert not use_gpu_kernels(on_gpu)
    finally:
        fast._has_triton.cache_clear()


@pytest.mark.parametrize(
    ("kind", "minimum", "neurons"),
    [
        ("few values", 0, "rows"),
        ("few values", 2, "rows"),
        ("few values", 2, "columns"),
        ("all equal", 2, "columns"),
        ("zeros", 2, "rows"),
    ],
)
def test_ties_in_the_update_go_by_index(device, kind, minimum, neurons):
    """No gradient, and a decay that makes of equal weights equal weights."""
    values = torch.randint(-3, 4, (12, 10), generator=torch.Generator().manual_seed(1)).float()
    values = {"few values": values, "all equal": torch.full_like(values, -1.5), "zeros": 0 * values}[kind]
    parameter = nn.Parameter(values.clone().to(device))
    weight = SparseWeight("w", parameter, 0.3, minimum, neurons)
    optimizer = torch.optim.AdamW([parameter], lr=0.5, weight_decay=0.5, fused=True)
    parameter.grad = torch.zeros_like(parameter)
    version = parameter._version
    update_(optimizer, [weight], [0.3], torch.ones((), device=device), {}, World())
    keep = largest_weights_reference(values, 36, minimum, neurons)
    assert torch.equal(parameter.detach().cpu(), (0.75 * values).masked_fill(~keep, 0.0))
    assert parameter._version > version


@pytest.mark.parametrize("setting", ["maximize", "amsgrad"])
def test_torch_updates_by_other_settings(device, setting):
    parameters = [nn.Parameter(torch.arange(1.0, 5.0, device=device)) for _ in range(2)]
    ours, torchs = (torch.optim.AdamW([parameter], lr=0.1, **{setting: True}) for parameter in parameters)
    for gradient in (3.0, -0.5):
        for parameter in parameters:
            parameter.grad = torch.full_like(parameter, gradient)
        update_(ours, [], [], torch.ones((), device=device), {}, World())
        torchs.step()
    assert torch.equal(*parameters)


def test_either_update_goes_on_from_the_other(device):
    """The state is torch's own in name, shape, dtype and place, whole or through a state dict."""
    generator = torch.Generator().manual_seed(0)
    start, *gradients = torch.randn(5, 6, 4, generator=generator).to(device)
    results = []
    for ours_first in (True, False, None):
        parameter = nn.Parameter(start.clone())
        optimizer = torch.optim.AdamW([parameter], lr=0.1, eps=0.1, fused=True)
        for step, gradient in enumerate(gradients):
            parameter.grad = gradient.clone()
            with fast_paths(ours_first == (step < 2)):
                update_(optimizer, [], [], torch.full((), 2.0, device=device), {}, World())
            if step == 1:
                optimizer.load_state_dict(optimizer.state_dict())
        state = optimizer.state[parameter]
        assert {name: (x.shape, x.dtype, x.device.type) for name, x in state.items()} == {
            "step": (torch.Size(), torch.float32, device.type),
            "exp_avg": (start.shape, torch.float32, device.type),
            "exp_avg_sq": (start.shape, torch.float32, device.type),
        }
        assert float(state["step"]) == 4
        results.append(parameter.detach())
    torch.testing.assert_close(results[0], results[2], rtol=1e-6, atol=1e-6)
    torch.testing.assert_close(results[1], results[2], rtol=1e-6, atol=1e-6)


@pytest.fixture
def compress_all(monkeypatch) -> None:
    monkeypatch.setattr(linear, "WORTH_COMPRESSING_ON_GPU", {torch.float32: 1.0})


@pytest.mark.usefixtures("compress_all")
def test_products_are_in_the_dtype_of_autocast(device):
    generator = torch.Generator().manual_seed(0)
    weight = nn.Parameter(torch.randn(8, 12, generator=generator).to(device))
    bias = nn.Parameter(torch.randn(8, generator=generator).to(device))
    x = torch.randn(2, 3, 12, generator=generator).to(device).requires_grad_()
    form = linear.compress(weight)
    with torch.autocast(device.type, dtype=torch.bfloat16):
        ours, plain = linear.linear(x, weight, bias, form), F.linear(x, weight, bias)
    assert ours.dtype == plain.dtype == torch.bfloat16
    torch.testing.assert_close(ours, plain, rtol=2e-2, atol=2e-2)
    for one, other in zip(
        *(torch.autograd.grad(y.square().sum(), (x, weight, bias)) for y in (ours, plain)), strict=True
    ):
        assert one.dtype == torch.float32
        torch.testing.assert_close(one, other, rtol=5e-2, atol=0.2)


@pytest.mark.usefixtures("compress_all")
def test_a_compressed_form_is_used_until_it_is_out_of_date(device):
    layer = Linear(6, 5).to(device)
    layer.compress_(torch.float32)
    x = torch.ones(3, 6, device=device)
    form = layer.compressed
    assert not isinstance(form, linear.Compressed | None)
    torch.testing.assert_close(layer(x), F.linear(x, layer.weight, layer.bias), rtol=1e-5, atol=1e-5)
    form.matrix.values.mul_(2)  # to see that it is used
    torch.testing.assert_close(layer(x), F.linear(x, 2 * layer.weight, layer.bias), rtol=1e-5, atol=1e-5)
    with fast_paths(False):
        assert torch.equal(layer(x), F.linear(x, layer.weight, layer.bias))
    with torch.no_grad():
        layer.weight.add_(1.0)
    assert torch.equal(layer(x), F.linear(x, layer.weight, layer.bias))
    assert layer.bfloat16().compressed is None


def test_a_weight_is_compressed_where_the_density_is_worth_it(device):
    layer = Linear(40, 20).to(device)
    most = int(linear.WORTH_COMPRESSING_ON_GPU[torch.float32] * layer.weight.numel())
    with torch.no_grad():
        layer.weight.zero_()[0, : most + 1] = 1.0
    layer.compress_(torch.float32)
    assert layer.compressed is None
    with torch.no_grad():
        layer.weight[0, 0] = 0.0
    layer.compress_(torch.float32)
    assert layer.compressed is not None
    layer.compress_(torch.float32, most + 1)
    assert layer.compressed is None, "it may have more than that"
    with fast_paths(False):
        layer.compress_(torch.float32)
    assert layer.compressed is None


def test_without_a_compiler_for_what_reaches_a_gpu_torch_does_its_work(monkeypatch):
    class Driver:
        @property
        def active(self):
            raise RuntimeError("Failed to find C compiler.\nPlease specify one")

    monkeypatch.delenv("TRITON_INTERPRET", raising=False)
    monkeypatch.setattr("triton.runtime.driver", Driver())
    fast._has_triton.cache_clear()
    try:
        with FakeTensorMode():
            on_gpu = torch.zeros(3, device="cuda")
        with pytest.warns(UserWarning, match=r"can't be used \(Failed to find C compiler\.\).*there is a C compiler"):
            assert not use_gpu_kernels(on_gpu)
    finally:
        fast._has_triton.cache_clear()
