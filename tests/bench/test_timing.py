"""Rounds, medians and ratios."""

import pytest

from gossamer.bench.timing import interleaved, paired, quartiles


def test_every_round_runs_every_case_once_and_begins_with_another():
    calls = []
    cases = {name: lambda i, name=name: calls.append((i, name)) for name in "abc"}
    seconds = interleaved(cases, 4, warm_up=2)
    rounds = ["".join(name for i, name in calls if i == round_) for round_ in range(6)]
    assert rounds == ["abc", "bca", "cab", "abc", "bca", "cab"]
    assert {name: len(values) for name, values in seconds.items()} == {"a": 4, "b": 4, "c": 4}


def test_a_case_is_charged_for_itself_alone(monkeypatch):
    clock = [0.0]
    monkeypatch.setattr("gossamer.bench.timing.now", lambda _device: clock[0])

    def take(seconds):
        clock[0] += seconds

    done = []
    found = interleaved({"short": lambda i: take(1 + i), "long": lambda i: take(10)}, 3, on_round=done.append)
    assert found == {"short": [2.0, 3.0, 4.0], "long": [10.0, 10.0, 10.0]}
    assert done == [1, 2, 3, 4]


def test_quartiles_by_hand():
    found = quartiles([5.0, 1.0, 3.0, 2.0, 4.0])
    assert (found.low, found.median, found.high) == (2.0, 3.0, 4.0)


def test_a_ratio_is_taken_within_its_round():
    # Round by round 2, 2, 1/2: the median is 2, although the ratio of the medians is 1.
    assert paired([2.0, 20.0, 10.0], [1.0, 10.0, 20.0]).median == 2.0
    with pytest.raises(ValueError, match="longer"):
        paired([1.0], [1.0, 2.0])
