import pytest
import torch

from gossamer.kernels.triton.adamw import adamw_, adamw_reference_

HOW = {"learning_rate": 1.3e-2, "betas": (0.9, 0.95), "weight_decay": 0.1}


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
        [theirs], lr=HOW["learning_rate"], betas=HOW["betas"], eps=eps, weight_decay=HOW["weight_decay"], fused=True
    )
    for step in range(1, 6):
        gradient = 3.0 * torch.randn(n, generator=torch.Generator().manual_seed(step)).to(device)
        scale = gradient.square().mean().rsqrt()
        theirs.grad = gradient * scale
        optimiser.step()
        function(parameter, gradient, mean, square, scale, step=step, eps=eps, **HOW)
        torch.testing.assert_close(parameter, theirs.detach(), rtol=1e-6, atol=1e-6)
    state = optimiser.state[theirs]
    torch.testing.assert_close(mean, state["exp_avg"], rtol=1e-6, atol=1e-6)
    torch.testing.assert_close(square, state["exp_avg_sq"], rtol=1e-6, atol=1e-6)


def test_one_number_worked_by_hand(device):
    """At step 1 the corrected averages are the scaled gradient 2 and its square: p = 0.95 - 0.1 * 2 / (2 + 1)."""
    parameter, mean, square = (torch.tensor([x], device=device) for x in (1.0, 0.0, 0.0))
    gradient, scale = torch.tensor([8.0], device=device), torch.tensor(0.25, device=device)
    how = {"learning_rate": 0.1, "betas": (0.9, 0.95), "eps": 1.0, "weight_decay": 0.5}
    adamw_(parameter, gradient, mean, square, scale, step=1, **how)
    assert parameter.item() == pytest.approx(0.95 - 0.2 / 3, rel=1e-6)
    assert mean.item() == pytest.approx(0.2, rel=1e-6)
    assert square.item() == pytest.approx(0.2, rel=1e-6)
    assert gradient.item() == 8.0


def test_a_bfloat16_gradient_is_widened_first(device):
    ours, naive = start(300, device), start(300, device)
    gradient = torch.randn(300, generator=torch.Generator().manual_seed(0)).to(device, torch.bfloat16)
    scale = torch.tensor(0.3, device=device)
    for function, (parameter, mean, square) in ((adamw_, ours), (adamw_reference_, naive)):
        function(parameter, gradient, mean, square, scale, step=1, eps=0.1, **HOW)
    torch.testing.assert_close(ours, naive, rtol=1e-6, atol=1e-6)


def test_sizes_that_differ_and_step_zero_are_defects_of_the_caller(device):
    parameter, mean, square = start(4, device)
    scale = torch.ones((), device=device)
    with pytest.raises(AssertionError, match="equal sizes"):
        adamw_(parameter, torch.ones(5, device=device), mean, square, scale, step=1, eps=0.1, **HOW)
    with pytest.raises(AssertionError, match="from 1"):
        adamw_(parameter, torch.ones(4, device=device), mean, square, scale, step=0, eps=0.1, **HOW)
