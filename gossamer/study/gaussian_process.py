"""A Gaussian process: from some noisy values of a smooth function to a mean and a variance everywhere.

1. The covariance of two points is a Matern 3/2 of their distance, with a length of its own for every axis, plus a
   linear part, so that trends go on beyond the data, plus noise at equal points.
2. Lengths, sizes and noise are those with the highest posterior: the marginal likelihood times wide log-normal priors,
   which keep a fit to five points sensible.
3. Values are standardised first; predictions are of the function, without the noise.

In float64; cubic in the number of values, which are trials, so some hundred at most.
"""

import math
from typing import NamedTuple

import numpy as np
import torch
from jaxtyping import Float
from torch import Tensor

JITTER = 1e-6


class _Prior(NamedTuple):
    """Log-normal: where a hyperparameter is expected and how far off, in nats."""

    centre: float
    width: float


LENGTH, SIZE, SLOPE, NOISE = _Prior(1.0, 0.7), _Prior(1.0, 0.5), _Prior(0.3, 1.0), _Prior(0.15, 1.0)


class GaussianProcess(NamedTuple):
    """A fit; `predict` asks it."""

    points: Float[Tensor, "n d"]
    weights: Float[Tensor, "n"]
    """inverse covariance times standardised values"""
    cholesky: Float[Tensor, "n n"]
    """of the covariance with noise"""
    hyperparameters: Float[Tensor, "h"]
    """logs of the lengths, the Matern part's size, the linear part's, the noise"""
    offset: float
    scale: float
    """value = offset + scale * standardised value"""

    def predict(self, points: Float[np.ndarray, "m d"]) -> tuple[Float[np.ndarray, "m"], Float[np.ndarray, "m"]]:
        """Mean and variance of the function at some points."""
        asked = torch.from_numpy(points)
        across = _covariance(asked, self.points, self.hyperparameters)
        mean = across @ self.weights
        explained = torch.linalg.solve_triangular(self.cholesky, across.T, upper=False).square().sum(dim=0)
        *_, size, slope, _noise = self.hyperparameters.exp()
        variance = (size.square() + slope.square() * asked.square().sum(dim=1) - explained).clamp(min=1e-12)
        return (self.offset + self.scale * mean).numpy(), (self.scale**2 * variance).numpy()


def fit_gaussian_process(points: Float[np.ndarray, "n d"], values: Float[np.ndarray, "n"]) -> GaussianProcess:
    """The process most likely behind `values` at `points`."""
    from scipy.optimize import minimize

    x = torch.from_numpy(np.ascontiguousarray(points, dtype=np.float64))
    offset, scale = float(values.mean()), float(values.std()) or 1.0
    y = torch.from_numpy((values - offset) / scale)
    priors = [*[LENGTH] * points.shape[1], SIZE, SLOPE, NOISE]
    centres = torch.tensor([math.log(prior.centre) for prior in priors], dtype=torch.float64)
    widths = torch.tensor([prior.width for prior in priors], dtype=torch.float64)

    def objective(logs: np.ndarray) -> tuple[float, np.ndarray]:
        h = torch.tensor(logs, requires_grad=True)
        loss = _minus_log_likelihood(x, y, h) + ((h - centres) / widths).square().sum() / 2
        loss.backward()
        assert h.grad is not None
        return loss.item(), h.grad.numpy()

    bounds = [(c - 4 * w, c + 4 * w) for c, w in zip(centres.tolist(), widths.tolist(), strict=True)]
    found = minimize(objective, centres.numpy(), jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 100})
    h = torch.from_numpy(found.x)
    cholesky = torch.linalg.cholesky(_with_noise(_covariance(x, x, h), h))
    weights = torch.cholesky_solve(y[:, None], cholesky)[:, 0]
    return GaussianProcess(x, weights, cholesky, h, offset, scale)


def _covariance(
    a: Float[Tensor, "m d"], b: Float[Tensor, "n d"], hyperparameters: Float[Tensor, "h"]
) -> Float[Tensor, "m n"]:
    *_, size, slope, _noise = hyperparameters.exp()
    lengths = hyperparameters[:-3].exp()
    squares = ((a[:, None] - b[None]) / lengths).square().sum(dim=-1)
    distance = (3 * squares + 1e-16).sqrt()  # the root has no gradient at 0
    return size.square() * (1 + distance) * (-distance).exp() + slope.square() * (a @ b.T)


def _with_noise(covariance: Float[Tensor, "n n"], hyperparameters: Float[Tensor, "h"]) -> Float[Tensor, "n n"]:
    noise = (2 * hyperparameters[-1]).exp() + JITTER
    return covariance + noise * torch.eye(len(covariance), dtype=covariance.dtype)


def _minus_log_likelihood(
    x: Float[Tensor, "n d"], y: Float[Tensor, "n"], hyperparameters: Float[Tensor, "h"]
) -> Float[Tensor, ""]:
    cholesky = torch.linalg.cholesky(_with_noise(_covariance(x, x, hyperparameters), hyperparameters))
    whitened = torch.linalg.solve_triangular(cholesky, y[:, None], upper=False)
    return whitened.square().sum() / 2 + cholesky.diagonal().log().sum() + len(y) * math.log(2 * math.pi) / 2
