"""Who chooses the parameters of a sweep's trials: CARBS, or one of Optuna's own samplers.

Optuna's keep a random state that starts anew in every process; two workers that begin alike would choose alike, and a
study that goes on would choose what it has chosen before. So they are made anew for every trial, from the seed and the
trial's number (`OneATrial`). CARBS works like that by itself.
"""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from optuna.distributions import BaseDistribution
from optuna.samplers import BaseSampler, GPSampler, RandomSampler, TPESampler
from optuna.study import Study
from optuna.trial import FrozenTrial, TrialState

from gossamer.study.carbs import CarbsSampler
from gossamer.study.space import Axis, SamplerName


def make_sampler(
    name: SamplerName,
    axes: Mapping[str, Axis],
    seed: int,
    is_failure: Callable[[FrozenTrial], bool] = lambda trial: trial.state == TrialState.FAIL,
) -> BaseSampler:
    """The sampler of this name, for two objectives that are minimised."""
    match name:
        case "carbs":
            return CarbsSampler(axes, seed, is_failure=is_failure)
        case "gp":
            return OneATrial(lambda seed: GPSampler(seed=seed, warn_independent_sampling=False), seed)
        case "tpe":
            return OneATrial(lambda seed: TPESampler(seed=seed, n_startup_trials=10), seed)
        case "random":
            return OneATrial(lambda seed: RandomSampler(seed=seed), seed)


class OneATrial(BaseSampler):
    """A sampler of Optuna's, made anew for each trial."""

    def __init__(self, make: Callable[[int], BaseSampler], seed: int):
        self._make, self._seed = make, seed
        self._of_trial: tuple[int, BaseSampler] | None = None

    def _for(self, trial: FrozenTrial) -> BaseSampler:
        if self._of_trial is None or self._of_trial[0] != trial.number:
            state = np.random.SeedSequence((self._seed, trial.number)).generate_state(1)
            self._of_trial = trial.number, self._make(int(state[0]))
        return self._of_trial[1]

    def infer_relative_search_space(self, study: Study, trial: FrozenTrial) -> dict[str, BaseDistribution]:
        return self._for(trial).infer_relative_search_space(study, trial)

    def sample_relative(
        self, study: Study, trial: FrozenTrial, search_space: dict[str, BaseDistribution]
    ) -> dict[str, Any]:
        return self._for(trial).sample_relative(study, trial, search_space)

    def sample_independent(
        self, study: Study, trial: FrozenTrial, param_name: str, param_distribution: BaseDistribution
    ) -> Any:
        return self._for(trial).sample_independent(study, trial, param_name, param_distribution)
