"""What trials amount to."""

from math import sqrt

import pytest

from gossamer.study.record import TaskFigures, TrialRecord, summarised
from gossamer.study.sweep import worth


def test_front_and_best_by_hand():
    def trial(number: int, edges: float, seconds: float, k: float, state="done") -> TrialRecord:
        values = {"edges": edges, "seconds": seconds} if state == "done" else {}
        return TrialRecord(number=number, state=state, attempts=1, parameters={"k_coef": k}, **values)

    trials = [
        trial(0, 100, 5, 1.0),
        trial(1, 50, 9, 2.0),  # with trial 4: 70 edges in 8 s
        trial(2, 60, 9, 3.0),
        trial(3, 120, 6, 4.0),
        trial(4, 90, 7, 2.0),
        trial(5, 0, 0, 5.0, "failed"),
    ]
    found = summarised(trials)
    assert [(s.trials, s.edges, s.seconds) for s in found.front] == [([0], 100, 5), ([1, 4], 70, 8), ([2], 60, 9)]
    assert found.best is not None
    assert found.best.trials == [2]
    assert found.default is not None
    assert found.default.trials == [0]

    # The best fails with another seed: its one measurement was luck.
    unlucky = summarised([*trials, trial(6, 0, 0, 3.0, "failed")])
    assert [s.trials for s in unlucky.front] == [[0], [1, 4]]
    assert unlucky.best is not None
    assert unlucky.best.trials == [1, 4]
    # A setting that has none beside it stays, rather than nothing.
    alone = summarised([trial(0, 100, 5, 1.0), trial(1, 0, 0, 1.0, "failed")])
    assert alone.best is not None
    assert alone.best.trials == [0]
    assert [s.trials for s in alone.front] == [[0]]


def test_worth_is_the_geometric_mean_of_edges_and_all_seconds():
    def figures(n_edges: int, seconds: float) -> TaskFigures:
        return TaskFigures(task="t", n_nodes=3, n_edges=n_edges, loss=0.1, seconds=seconds)

    assert worth([figures(4, 1.0), figures(9, 2.5)]) == (pytest.approx(6.0), 3.5)
    assert worth([figures(0, 1.0), figures(2, 1.0)])[0] == pytest.approx(sqrt(2)), "no edges count as one"
