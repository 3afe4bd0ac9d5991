"""CARBS: its parts with numbers worked out by hand, and whether it finds a front that is known."""

import math
import warnings

import numpy as np
import optuna
import pytest

from gossamer.study.carbs import CarbsConfig, CarbsSampler, Seen, expected_improvement, front_at, pareto_front, suggest
from gossamer.study.samplers import make_sampler
from gossamer.study.space import Axis

AXES = {
    "rate": Axis(kind="log", low=1e-6, high=1.0, centre=1e-3),
    "share": Axis(kind="logit", low=0.001, high=0.999, centre=0.5),
    "price": Axis(kind="log", low=1e-4, high=1e4, centre=1.0),
    "steps": Axis(kind="log", low=10, high=1000, centre=100, width=0.7, is_integer=True),
}
BEST = {"rate": 0.7, "share": -0.6, "price": 0.8}
"""Where the front lies, in units from the centre; any number of steps is on it."""


def objective(parameters) -> tuple[float, float]:
    """Output and cost; the front is output = (1 + 100 / steps) at BEST."""
    miss = sum((AXES[name].position(parameters[name]) - at) ** 2 for name, at in BEST.items())
    return (1 + 3 * miss) * (1 + 100 / parameters["steps"]), parameters["steps"] / 10


def is_failure(trial) -> bool:
    return trial.state == optuna.trial.TrialState.FAIL


def run(
    name: str, seed: int, n_trials: int = 24, fails=lambda parameters: False, is_failure=is_failure
) -> list[optuna.trial.FrozenTrial]:
    """A study that starts from the centre."""
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
        study = optuna.create_study(directions=["minimize"] * 2, sampler=make_sampler(name, AXES, seed, is_failure))
        study.enqueue_trial({name: int(a.centre) if a.is_integer else a.centre for name, a in AXES.items()})
        for _ in range(n_trials):
            trial = study.ask()
            parameters = {
                name: trial.suggest_int(name, int(a.low), int(a.high), log=True)
                if a.is_integer
                else trial.suggest_float(name, a.low, a.high, log=a.kind == "log")
                for name, a in AXES.items()
            }
            if fails(parameters):
                study.tell(trial, state=optuna.trial.TrialState.FAIL)
            else:
                study.tell(trial, objective(parameters))
        return study.trials


def excess(trials) -> float:
    """How far the best trial that costs no more than the centre is above the front there: 1 is on it."""
    return min(t.values[0] for t in trials if t.values[1] <= 10) / 2


def test_carbs_comes_nearer_to_a_known_front_than_random_search_at_equal_trials():
    seeds = range(4)
    carbs = math.exp(np.mean([math.log(excess(run("carbs", seed))) for seed in seeds]))
    random = math.exp(np.mean([math.log(excess(run("random", seed))) for seed in seeds]))
    centre = objective({name: axis.centre for name, axis in AXES.items()})[0] / 2
    assert carbs < 0.7 * random
    assert carbs < 0.5 * centre


@pytest.mark.parametrize("name", ["carbs", "gp", "tpe", "random"])
def test_a_seed_decides_every_trial_whatever_the_process_did_before(name):
    first = [trial.params for trial in run(name, 3, 12)]
    np.random.default_rng().standard_normal(7)
    assert [trial.params for trial in run(name, 3, 12)] == first
    assert [trial.params for trial in run(name, 4, 12)] != first


def test_carbs_keeps_away_from_where_trials_fail():
    """Against itself where it doesn't hear of failures; the best output lies where they fail, so some are tried."""

    def n_failed(is_failure) -> int:
        trials = [t for seed in range(2) for t in run("carbs", seed, 24, lambda p: p["rate"] > 3e-3, is_failure)[12:]]
        return sum(t.state == optuna.trial.TrialState.FAIL for t in trials)

    assert n_failed(is_failure) <= 0.75 * n_failed(lambda trial: False)


def test_every_fifth_trial_repeats_a_point_of_the_front_to_the_last_digit():
    trials = run("carbs", 1, 11)
    before = [trial.params for trial in trials[:5]]
    assert trials[5].params in before
    assert [trials[i].params in [t.params for t in trials[:i]] for i in range(1, 5)] == [False] * 4
    assert trials[10].params in [t.params for t in trials[:10]]


def test_a_repetition_that_fails_is_not_repeated_for_ever():
    """Repetitions alone fail: the next trial goes elsewhere, and the next repetition is five trials later."""
    tried = []

    def fails(parameters) -> bool:
        tried.append(dict(parameters))
        return parameters in tried[:-1]

    run("carbs", 1, 12, fails)
    repeated = [number for number, parameters in enumerate(tried) if parameters in tried[:number]]
    assert repeated == [5, 10]


def test_failed_repetitions_of_a_point_count_as_tries():
    axes = list(AXES.values())[:2]
    points = np.array([[0.0, 0.0], [0.1, 0.1], [0.2, 0.2]])
    # All on the front, each measured once or twice; the first has failed twice besides.
    seen = Seen(points, np.array([3.0, 2.0, 1.0]), np.array([1.0, 2.0, 3.0]), np.array([1, 2, 2]))
    config = CarbsConfig(resample_every=7, cheapest=0.0)
    chosen = suggest(axes, seen, np.empty((0, 2)), points[[0, 0]], config, np.random.default_rng(0))
    assert chosen.tolist() == [0.1, 0.1]


def test_the_front_has_what_nothing_cheaper_equals():
    costs = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 2.5])
    outputs = np.array([9.0, 7.0, 8.0, 3.0, 3.0, 7.0])
    assert pareto_front(costs, outputs).tolist() == [0, 1, 3]
    # The cheapest two fifths count as equally cheap: costs up to 2.5 are no merit.
    assert pareto_front(costs, outputs, 0.4).tolist() == [1, 3]


def test_the_front_between_its_points_only_falls():
    log_costs, outputs = np.array([0.0, 1.0, 3.0]), np.array([5.0, 2.0, 1.0])
    at = front_at(np.array([-1.0, 0.0, 0.5, 1.0, 2.0, 9.0]), log_costs, outputs)
    assert at.tolist() == [5.0, 5.0, 3.5, 2.0, 1.5, 1.0]


def test_expected_improvement_by_hand():
    """At equal means sigma / sqrt(2 pi); far below the best the difference; far above nothing."""
    mean, variance, best = np.array([1.0, -9.0, 50.0]), np.array([4.0, 0.01, 1.0]), np.array([1.0, 1.0, 1.0])
    found = expected_improvement(mean, variance, best)
    assert found == pytest.approx([2 / math.sqrt(2 * math.pi), 10.0, 0.0], abs=1e-9)


def test_what_is_running_is_not_suggested_again():
    axes = list(AXES.values())[:2]
    rng = np.random.default_rng(0)
    points = rng.normal(size=(8, 2)) * 0.3
    seen = Seen(points, 1 + (points**2).sum(axis=1), np.ones(8), np.ones(8, dtype=np.int64))
    alone = suggest(axes, seen, np.empty((0, 2)), np.empty((0, 2)), CarbsConfig(), np.random.default_rng(1))
    crowd = alone + 0.01 * rng.normal(size=(12, 2))
    beside = suggest(axes, seen, crowd, np.empty((0, 2)), CarbsConfig(), np.random.default_rng(1))
    assert np.abs(beside - alone).max() > 0.05


def test_suggestions_stay_inside_the_ranges_and_whole_numbers_whole():
    narrow = {
        "a": Axis(kind="log", low=0.5, high=2.0, centre=1.0),
        "n": Axis(kind="log", low=2, high=5, centre=3, is_integer=True),
    }
    study = optuna.create_study(directions=["minimize"] * 2, sampler=CarbsSampler(narrow, 0))
    for _ in range(12):
        trial = study.ask()
        a, n = trial.suggest_float("a", 0.5, 2.0, log=True), trial.suggest_int("n", 2, 5, log=True)
        assert 0.5 <= a <= 2.0
        assert n in (2, 3, 4, 5)
        study.tell(trial, (a, n))
