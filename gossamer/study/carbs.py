"""CARBS, the cost-aware Pareto-region Bayesian search, as a sampler for Optuna.

Of two objectives, both to be made small, the first is the output (edges), the second its cost (seconds). A trial's
parameters are chosen so:

1. The first trials are drawn from a Gaussian around the centre: a step of `radius` units on every axis.
2. Every `resample_every`-th trial repeats the point of the Pareto front that has been tried the fewest times, so
   that luck doesn't stay on the front. Repeated points count with their mean. Failed trials are counted too: without
   them a repetition that fails would be due again at once, and for ever.
3. Otherwise Gaussian processes are fitted to the output and to the log of the cost at the points seen. Where trials are
   running, a draw from the process stands in for their output, so that parallel workers keep apart. Another process
   tells where trials fail.
4. The Pareto front is the best output for at most a given cost: a curve that only falls.
5. Candidates are drawn from Gaussians around the front's points. The one is taken with the largest

       expected improvement over the front at the candidate's own expected cost
         * closeness to the front's points * probability that it doesn't fail

   where the front is taken at no less than a cost drawn log-uniformly between its ends: now and then only what beats
   even expensive points counts, now and then what is cheap may be worse.

A suggestion is a function of the seed, the trial's number and what other trials there are; nothing is kept between
calls, so a study goes on in any process. Not for categories, nor for parameters that other parameters decide on.

Source: Fetterman et al. 2023, "Tune As You Scale: Hyperparameter Optimization For Compute Efficient Training" (arXiv
2306.08055). Ours: positive outputs are compared by their logs, the front is interpolated instead of fitted, the priors.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from jaxtyping import Float, Int
from optuna.distributions import BaseDistribution, FloatDistribution, IntDistribution
from optuna.samplers import BaseSampler
from optuna.study import Study
from optuna.trial import FrozenTrial, TrialState

from gossamer.artifact import Record
from gossamer.study.gaussian_process import fit_gaussian_process
from gossamer.study.space import Axis


class CarbsConfig(Record):
    """How far and how often. The defaults are those of the authors' code."""

    n_startup: int = 4
    """Trials around the centre before the first fit."""
    radius: float = 0.3
    """Standard deviation of a step, units of an axis."""
    candidates_an_axis: int = 100
    """Candidates drawn for each axis."""
    resample_every: int = 5
    """Finished trials, failed ones too, for each repeated one; 0: none is repeated."""
    cheapest: float = 0.2
    """Share of the trials that count as equally cheap."""
    exploration: float = 1.0
    """Improvement that a candidate has to promise, standard deviations of all outputs."""


class Seen(NamedTuple):
    """The points measured so far, each once."""

    points: Float[np.ndarray, "n d"]
    outputs: Float[np.ndarray, "n"]
    """means over repeated trials"""
    costs: Float[np.ndarray, "n"]
    """their geometric means"""
    counts: Int[np.ndarray, "n"]
    """how often each was measured"""


def distribution_of(axis: Axis) -> BaseDistribution:
    """What Optuna knows of an axis."""
    if axis.is_integer:
        return IntDistribution(int(axis.low), int(axis.high), log=axis.kind == "log")
    return FloatDistribution(axis.low, axis.high, log=axis.kind == "log")


class CarbsSampler(BaseSampler):
    """CARBS for studies with two objectives, [output, cost], both minimised."""

    def __init__(
        self,
        axes: Mapping[str, Axis],
        seed: int,
        config: CarbsConfig | None = None,
        is_failure: Callable[[FrozenTrial], bool] = lambda trial: trial.state == TrialState.FAIL,
    ):
        self._axes, self._seed, self._is_failure = dict(axes), seed, is_failure
        self._config = config or CarbsConfig()

    def infer_relative_search_space(
        self,
        study: Study,  # noqa: ARG002
        trial: FrozenTrial,  # noqa: ARG002
    ) -> dict[str, BaseDistribution]:
        return {name: distribution_of(axis) for name, axis in self._axes.items()}

    def sample_relative(
        self,
        study: Study,
        trial: FrozenTrial,
        search_space: dict[str, BaseDistribution],  # noqa: ARG002
    ) -> dict[str, Any]:
        others = [
            t for t in study.get_trials(deepcopy=False) if t.number != trial.number and set(self._axes) <= set(t.params)
        ]
        done = [t for t in others if t.state == TrialState.COMPLETE]
        running = [t for t in others if t.state in (TrialState.RUNNING, TrialState.WAITING)]
        failed = [t for t in others if self._is_failure(t)]
        rng = np.random.default_rng((self._seed, trial.number))
        points = self._points(done)
        point = suggest(
            list(self._axes.values()),
            _seen(points, [t.values for t in done]),
            self._points(running),
            self._points(failed),
            self._config,
            rng,
        )
        for i in np.flatnonzero(np.isclose(points, point, rtol=0, atol=1e-9).all(axis=1)):
            return {name: done[i].params[name] for name in self._axes}  # to the last digit
        values = {}
        for (name, axis), position in zip(self._axes.items(), point, strict=True):
            value = axis.value(float(position))
            values[name] = int(value) if axis.is_integer else value
        return values

    def sample_independent(
        self,
        study: Study,  # noqa: ARG002
        trial: FrozenTrial,  # noqa: ARG002
        param_name: str,
        param_distribution: BaseDistribution,  # noqa: ARG002
    ) -> Any:
        raise AssertionError(f"{param_name} is on none of the axes {', '.join(self._axes)}")

    def _points(self, trials: Sequence[FrozenTrial]) -> Float[np.ndarray, "n d"]:
        rows = [[axis.position(t.params[name]) for name, axis in self._axes.items()] for t in trials]
        return np.array(rows, dtype=np.float64).reshape(len(trials), len(self._axes))


def _seen(points: Float[np.ndarray, "n d"], values: Sequence[Sequence[float]]) -> Seen:
    """Trials at the same point become one."""
    places: dict[tuple[float, ...], list[int]] = {}
    for i, point in enumerate(points):
        places.setdefault(tuple(np.round(point, 9)), []).append(i)
    groups = list(places.values())
    outputs, costs = np.array([[v[0], v[1]] for v in values], dtype=np.float64).reshape(len(values), 2).T
    return Seen(
        points[[group[0] for group in groups]] if groups else points,
        np.array([outputs[group].mean() for group in groups]),
        np.array([np.exp(np.log(np.maximum(costs[group], 1e-9)).mean()) for group in groups]),
        np.array([len(group) for group in groups], dtype=np.int64),
    )


def suggest(
    axes: Sequence[Axis],
    seen: Seen,
    running: Float[np.ndarray, "r d"],
    failed: Float[np.ndarray, "f d"],
    config: CarbsConfig,
    rng: np.random.Generator,
) -> Float[np.ndarray, "d"]:
    """Where to measure next, as positions on the axes."""
    n_done = int(seen.counts.sum())  # the fit needs finished trials, so the start lasts until there are some
    if n_done < config.n_startup:
        return _around(axes, np.zeros((1, len(axes))), 1, config.radius, rng)[0]
    front = pareto_front(seen.costs, seen.outputs, config.cheapest)
    if config.resample_every and (n_done + len(failed)) % config.resample_every == 0:
        elsewhere = np.concatenate((running, failed))
        counts = seen.counts[front] + [_times_at(seen.points[i], elsewhere) for i in front]
        if counts.min() < 3:
            return seen.points[front[int(np.argmin(counts))]]
    candidates = _around(axes, seen.points[front], config.candidates_an_axis * len(axes), config.radius, rng)
    score = _score(candidates, seen, front, running, failed, config, rng)
    return candidates[int(np.argmax(score))]


def _times_at(point: Float[np.ndarray, "d"], points: Float[np.ndarray, "n d"]) -> int:
    return int(np.isclose(points, point, rtol=0, atol=1e-9).all(axis=1).sum())


def pareto_front(
    costs: Float[np.ndarray, "n"], outputs: Float[np.ndarray, "n"], cheapest: float = 0.0
) -> Int[np.ndarray, "k"]:
    """The trials that no cheaper trial equals, by rising cost; the `cheapest` share of them counts as equally cheap."""
    floored = np.maximum(costs, np.quantile(costs, cheapest))
    front: list[int] = []
    for i in np.lexsort((costs, outputs, floored)):
        if not front or outputs[i] < outputs[front[-1]]:
            front.append(int(i))
    return np.array(front, dtype=np.int64)


def front_at(
    log_cost: Float[np.ndarray, "m"], log_costs: Float[np.ndarray, "k"], outputs: Float[np.ndarray, "k"]
) -> Float[np.ndarray, "m"]:
    """The front's output at some costs: straight between its points, level beyond its ends; never rising."""
    return np.interp(log_cost, log_costs, outputs)


def expected_improvement(
    mean: Float[np.ndarray, "m"], variance: Float[np.ndarray, "m"], best: Float[np.ndarray, "m"]
) -> Float[np.ndarray, "m"]:
    """The mean of max(best - value, 0) for normal values."""
    from scipy.special import ndtr

    sigma = np.sqrt(variance)
    z = (best - mean) / sigma
    return sigma * (z * ndtr(z) + np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi))


def _around(
    axes: Sequence[Axis], origins: Float[np.ndarray, "k d"], n: int, radius: float, rng: np.random.Generator
) -> Float[np.ndarray, "n d"]:
    """Points near the origins, inside every axis' range and on its values; a step that leads out is taken back in."""
    chosen = origins[rng.integers(len(origins), size=n)]
    drawn = chosen + radius * rng.standard_normal((n, len(axes)))
    columns = [[axis.position(axis.value(float(p))) for p in drawn[:, j]] for j, axis in enumerate(axes)]
    return np.array(columns).T


def _score(
    candidates: Float[np.ndarray, "m d"],
    seen: Seen,
    front: Int[np.ndarray, "k"],
    running: Float[np.ndarray, "r d"],
    failed: Float[np.ndarray, "f d"],
    config: CarbsConfig,
    rng: np.random.Generator,
) -> Float[np.ndarray, "m"]:
    values = _standardised(np.log(seen.outputs) if (seen.outputs > 0).all() else seen.outputs)
    log_costs = np.log(seen.costs)
    output = fit_gaussian_process(seen.points, values)
    if len(running):
        mean, variance = output.predict(running)
        believed = mean + np.sqrt(variance) * rng.standard_normal(len(running))
        output = fit_gaussian_process(np.concatenate((seen.points, running)), np.concatenate((values, believed)))
    mean, variance = output.predict(candidates)
    cost, _ = fit_gaussian_process(seen.points, log_costs).predict(candidates)

    curve = log_costs[front], values[front]
    threshold = rng.uniform(curve[0][0], curve[0][-1]) if len(front) > 1 else curve[0][0]
    best = front_at(np.maximum(cost, threshold), *curve)
    improvement = expected_improvement(mean, variance, best - config.exploration)

    squares = ((candidates[:, None] - seen.points[front][None]) ** 2).sum(axis=-1).min(axis=1)
    closeness = np.exp(-squares / (2 * config.radius**2))
    return improvement * closeness * _survival(candidates, seen.points, failed)


def _standardised(values: Float[np.ndarray, "n"]) -> Float[np.ndarray, "n"]:
    return (values - values.mean()) / (values.std() or 1.0)


def _survival(
    candidates: Float[np.ndarray, "m d"], succeeded: Float[np.ndarray, "n d"], failed: Float[np.ndarray, "f d"]
) -> Float[np.ndarray, "m"]:
    """The probability that a trial doesn't fail, from where others did and didn't."""
    from scipy.special import ndtr

    if not len(failed):
        return np.ones(len(candidates))
    labels = np.concatenate((np.ones(len(succeeded)), -np.ones(len(failed))))
    mean, variance = fit_gaussian_process(np.concatenate((succeeded, failed)), labels).predict(candidates)
    return ndtr(mean / np.sqrt(variance))
