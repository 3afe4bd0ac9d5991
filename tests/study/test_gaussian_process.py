"""The Gaussian process: against the closed form, and on functions that are known."""

import math

import numpy as np
import pytest
import torch

from gossamer.study.gaussian_process import GaussianProcess, _covariance, fit_gaussian_process


def test_one_value_by_hand():
    """One value of 1 at 0, noise 0.5, no slope: the mean falls from 1 / (1 + noise^2) as the Matern kernel does."""
    logs = torch.tensor([1.0, 1.0, 1e-9, 0.5], dtype=torch.float64).log()
    x = torch.zeros(1, 1, dtype=torch.float64)
    variance = 1 + 0.25
    cholesky = torch.tensor([[math.sqrt(variance)]], dtype=torch.float64)
    process = GaussianProcess(x, torch.tensor([1 / variance], dtype=torch.float64), cholesky, logs, 0.0, 1.0)
    mean, spread = process.predict(np.array([[0.0], [1.0]]))
    kernel = (1 + math.sqrt(3)) * math.exp(-math.sqrt(3))
    assert mean == pytest.approx([1 / variance, kernel / variance])
    assert spread == pytest.approx([1 - 1 / variance, 1 - kernel**2 / variance])


def test_a_smooth_function_is_found_between_its_values_and_doubted_far_from_them():
    x = np.linspace(-1, 1, 15)[:, None]
    values = 40 + 10 * np.sin(2 * x[:, 0])
    process = fit_gaussian_process(x, values)
    between = np.array([[-0.63], [0.05], [0.71]])
    mean, variance = process.predict(between)
    assert mean == pytest.approx(40 + 10 * np.sin(2 * between[:, 0]), abs=0.3)
    _, far = process.predict(np.array([[4.0]]))
    assert far[0] > 20 * variance.max()


def test_an_axis_that_says_nothing_gets_a_long_length():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(40, 2))
    process = fit_gaussian_process(x, np.sin(3 * x[:, 0]))
    lengths = process.hyperparameters[:2].exp()
    assert lengths[1] > 3 * lengths[0]


def test_noise_is_told_from_the_function():
    rng = np.random.default_rng(0)
    x = rng.uniform(-1, 1, size=(60, 1))
    process = fit_gaussian_process(x, 2 * x[:, 0] + 0.5 * rng.normal(size=60))
    mean, _ = process.predict(np.array([[-0.5], [0.5]]))
    assert mean == pytest.approx([-1.0, 1.0], abs=0.35)
    assert process.hyperparameters[-1].exp().item() * process.scale == pytest.approx(0.5, rel=0.35)


def test_equal_values_are_no_trouble():
    mean, variance = fit_gaussian_process(np.array([[0.0], [1.0]]), np.array([3.0, 3.0])).predict(np.array([[0.5]]))
    assert mean == pytest.approx([3.0])
    assert np.isfinite(variance).all()


def test_covariances_are_symmetric_and_positive():
    x = torch.randn(12, 3, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    covariance = _covariance(x, x, torch.zeros(6, dtype=torch.float64))
    assert torch.equal(covariance, covariance.T)
    assert torch.linalg.eigvalsh(covariance).min() > 0
