"""Scale and shift of the answers' logits."""

import pytest
import torch
import torch.nn.functional as F

from gossamer.circuit.calibration import calibrate


def test_a_known_scale_and_shift_are_found_again():
    # Labels drawn from sigmoid(3 z + 2 * 0.5): the fit must find scale 3, shift 0.5.
    generator = torch.Generator().manual_seed(0)
    z = torch.randn(20000, generator=generator)
    first = torch.rand(20000, generator=generator) < torch.sigmoid(3 * z + 1.0)
    n = min(int(first.sum()), int((~first).sum()))
    rows = torch.zeros(2 * n, 2)
    rows[0::2, 0] = z[first][:n]  # first prompts: the right answer is ahead by z
    rows[1::2, 1] = z[~first][:n]  # second prompts: the wrong answer is ahead by z
    # Equal numbers of both labels move the shift by the log-odds that were dropped.
    odds = torch.log(first.float().mean() / (1 - first.float().mean())).item()
    fit = calibrate(rows)
    assert fit.scale == pytest.approx(3.0, rel=0.05)
    assert 2 * fit.shift == pytest.approx(1.0 - odds, abs=0.1)


def test_calibration_never_makes_the_loss_worse_and_removes_a_constant_bias():
    # The first answer is 2 nats too high everywhere.
    rows = torch.tensor([[3.0, 0.0], [0.0, 1.0], [2.5, 0.0], [0.0, 1.5]])
    before = F.softplus(rows[:, 1] - rows[:, 0]).mean().item()
    fit = calibrate(rows)
    assert fit.task_loss < 0.1 < before
    assert fit.shift < -0.5


def test_pairs_that_are_separated_give_a_finite_fit():
    fit = calibrate(torch.tensor([[9.0, 0.0], [9.0, 0.0]]))
    assert 0 < fit.scale < 1000
    assert abs(fit.shift) < 1e-3
