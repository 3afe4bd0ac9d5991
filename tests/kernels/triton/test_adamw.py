import pytest
import torch

from gossamer.kernels.triton.adamw import adamw_, adamw_reference_

RATE = 1.3e-2
HOW = {"betas": (0.9, 0.95), "weight_decay": 0.1}


def number(x: float, device: torch.device, dtype: torch.dtype = torch.float32) -> torch.Tensor:
    return torch.full((), x, device=device, dtype=dtype)


def rate(device: torch.device, x: float = RATE) -> torch.Tensor:
    return number(x, device, torch.float64)


def start(n: int, device: torch.device) -> list[torch.Tensor]:
    generator = torch.Generator().manual_seed(n)
    return [torch.randn(n, generator=generator).to(device), *(torch.zeros(n, device=device) for _ in range(2))]


@pytest.mark.parametrize("function", [adamw_, adamw_reference_])
@pytest.mark.parametrize("eps", [0.1, 1e-8])
@pytest.mark.parametrize("n", [1, 1024, 2500])
def test_it_is_torch_s_adamw_on_the_scaled_gradient(device, function, n, eps):
    parameter, mean, square = start(n, device)
    theirs = torch.nn.Parameter(parameter.clone())
    optimiser = torch.optim.AdamW(
        [theirs], lr=RATE, betas=HOW["betas"], eps=eps, weight_decay=HOW["weight_decay"], fused=True
    )
    for step in range(1, 6):
        gradient = 3.0 * torch.randn(n, generator=torch.Generator().manual_seed(step)).to(device)
        scale = gradient.square().mean().rsqrt()
        theirs.grad = gradient * scale
        optimiser.step()
        function(parameter, gradient, mean, square, scale, number(step, device), rate(device), eps=eps, **HOW)
        torch.testing.assert_close(parameter, theirs.detach(), rtol=1e-6, atol=1e-6)
    state = optimiser.state[theirs]
    torch.testing.assert_close(mean, state["exp_avg"], rtol=1e-6, atol=1e-6)
    torch.testing.assert_close(square, state["exp_avg_sq"], rtol=1e-6, atol=1e-6)


def test_one_number_worked_by_hand(device):
    """At step 1 the corrected averages are the scaled gradient 2 and its square: p = 0.95 - 0.1 * 2 / (2 + 1)."""
    parameter, mean, square = (torch.tensor([x], device=device) for x in (1.0, 0.0, 0.0))
    gradient, scale = torch.tensor([8.0], device=device), torch.tensor(0.25, device=device)
    how = {"betas": (0.9, 0.95), "eps": 1.0, "weight_decay": 0.5}
    adamw_(parameter, gradient, mean, square, scale, number(1, device), rate(device, 0.1), **how)
    assert parameter.item() == pytest.approx(0.95 - 0.2 / 3, rel=1e-6)
    assert mean.item() == pytest.approx(0.2, rel=1e-6)
    assert square.item() == pytest.approx(0.2, rel=1e-6)
    assert gradient.item() == 8.0


@pytest.mark.parametrize("function", [adamw_, adamw_reference_])
def test_without_momentum_a_small_gradient_behind_a_large_one_is_not_lost(device, function):
    parameter, mean, square = start(1, device)
    how = {"betas": (0.0, 0.99), "eps": 0.1, "weight_decay": 0.0}
    for step, size in ((1, 1.0), (2, 1e-9)):
        gradient = torch.tensor([size], device=device)
        function(parameter, gradient, mean, square, number(1, device), number(step, device), rate(device), **how)
    assert mean.item() == pytest.approx(1e-9)


def test_a_bfloat16_gradient_is_widened_first(device):
    ours, naive = start(300, device), start(300, device)
    gradient = torch.randn(300, generator=torch.Generator().manual_seed(0)).to(device, torch.bfloat16)
    scale = torch.tensor(0.3, device=device)
    for function, (parameter, mean, square) in ((adamw_, ours), (adamw_reference_, naive)):
        function(parameter, gradient, mean, square, scale, number(1, device), rate(device), eps=0.1, **HOW)
    torch.testing.assert_close(ours, naive, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("function", [adamw_, adamw_reference_])
@pytest.mark.parametrize(("b1", "b2"), [(0.9, 0.95), (0.999, 0.9999), (0.0, 0.0)])
@pytest.mark.parametrize("step", [1, 2, 50, 100_000])
def test_the_averages_are_corrected_for_the_step(device, function, step, b1, b2):
    """By the formula of the module's docstring, in double."""
    parameter, mean, square, gradient = (torch.tensor([x], device=device) for x in (0.0, 0.3, 0.2, 0.5))
    one, t = number(1, device), number(step, device)
    how = {"betas": (b1, b2), "eps": 1e-3, "weight_decay": 0.1}
    function(parameter, gradient, mean, square, one, t, rate(device, 0.01), **how)
    m, v = 0.3 + (1 - b1) * (0.5 - 0.3), b2 * 0.2 + (1 - b2) * 0.5**2
    expected = -0.01 / (1 - b1**step) * m / (v**0.5 / (1 - b2**step) ** 0.5 + 1e-3)
    assert parameter.item() == pytest.approx(expected, rel=5e-7)


def test_sizes_that_differ_are_defects_of_the_caller(device):
    parameter, mean, square = start(4, device)
    one, four, two = number(1, device), torch.ones(4, device=device), torch.ones(2, device=device)
    with pytest.raises(AssertionError, match="equal sizes"):
        adamw_(parameter, torch.ones(5, device=device), mean, square, one, one, rate(device), eps=0.1, **HOW)
    with pytest.raises(AssertionError, match="one number, got 2"):
        adamw_(parameter, four, mean, square, two, one, rate(device), eps=0.1, **HOW)
    with pytest.raises(AssertionError, match="float64, got"):
        adamw_(parameter, four, mean, square, one, one, one, eps=0.1, **HOW)
