"""The sweep's samplers on a made-up objective with the axes of pruning and a known optimum.

    python benchmarks/samplers.py [SEEDS [SAMPLER ...]]

Output and cost of a trial, u its position on the axes: the cost is proportional to steps * pairs; the output is 50
times 1 + the weighted squares of u - u_best, times 1 + sqrt(1000 / steps) / 2, with 5% noise. u_best (about half a unit
an axis) and the weights are drawn anew for every seed. A study is 32 trials, the first of them at the centre; the
figures are the best output over the centre's, of all trials and of those that cost at most 1.5 times as much:
geometric means.
"""

import sys
import warnings
from collections.abc import Callable, Mapping
from time import perf_counter
from typing import get_args

import numpy as np
import optuna

from gossamer.circuit.prune_config import PruneConfig
from gossamer.study.carbs import distribution_of
from gossamer.study.samplers import SamplerName, make_sampler
from gossamer.study.space import ParameterName, pruning_axes

N_TRIALS = 32
AXES = pruning_axes(PruneConfig(), get_args(ParameterName))


def objective(seed: int) -> Callable[[Mapping[str, float]], tuple[float, float]]:
    rng = np.random.default_rng(seed)
    best = {name: 0.5 * rng.normal() for name in AXES}
    weights = {name: rng.exponential() for name in AXES}

    def values(parameters: Mapping[str, float]) -> tuple[float, float]:
        steps, pairs = parameters["steps"], parameters["pairs_a_step"]
        miss = sum(
            weights[name] * (axis.position(parameters[name]) - best[name]) ** 2
            for name, axis in AXES.items()
            if not axis.is_integer
        )
        output = 50 * (1 + miss) * (1 + 0.5 * (1000 / steps) ** 0.5) * np.exp(0.05 * rng.normal())
        return float(output), 10 * steps / 1000 * pairs / 64 + 1

    return values


def study(name: SamplerName, seed: int) -> tuple[float, float]:
    values = objective(seed)
    found = optuna.create_study(directions=["minimize", "minimize"], sampler=make_sampler(name, AXES, seed))
    found.enqueue_trial({name: int(axis.centre) if axis.is_integer else axis.centre for name, axis in AXES.items()})
    for _ in range(N_TRIALS):
        trial = found.ask({name: distribution_of(axis) for name, axis in AXES.items()})
        found.tell(trial, values(trial.params))
    output, cost = np.array([trial.values for trial in found.trials]).T
    return output.min() / output[0], output[cost <= 1.5 * cost[0]].min() / output[0]


def main() -> None:
    n_seeds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
    print(f"{'sampler':<9}{'best':>7}{'at 1.5 of the cost':>20}{'seconds a study':>17}")
    for name in sys.argv[2:] or get_args(SamplerName):
        start = perf_counter()
        best, cheap = np.exp(np.log([study(name, seed) for seed in range(n_seeds)]).mean(axis=0))
        print(f"{name:<9}{best:>7.2f}{cheap:>20.2f}{(perf_counter() - start) / n_seeds:>17.1f}", flush=True)


if __name__ == "__main__":
    main()
