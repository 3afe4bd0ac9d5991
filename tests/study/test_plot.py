"""A sweep as a picture, from trials that are made up."""

import pytest
from pictures import assert_nothing_is_cut_off, drawn

from gossamer.circuit.prune_config import PruneConfig
from gossamer.study.plot import plot_pareto
from gossamer.study.record import StudyRecord, TaskFigures, TrialRecord, summarised


def study(edges: list[int]) -> StudyRecord:
    """A trial for each number of edges; the more edges, the quicker."""
    trials = [
        TrialRecord(
            number=i, state="done", attempts=1, edges=max(1, n), seconds=100 / (1 + n), parameters={"k_coef": i + 1.0},
            tasks=[TaskFigures(task="with_as", n_nodes=3, n_edges=n, loss=0.1, seconds=1)],
        )
        for i, n in enumerate(edges)
    ]  # fmt: skip
    found = summarised(trials)
    return StudyRecord(
        model="m", model_hash="h", tasks=["with_as"], target_loss=0.15, storage="s", axes={}, config=PruneConfig(),
        trials=trials, n_lost=0, front=found.front, default=found.default, best=found.best,
    )  # fmt: skip


@pytest.mark.parametrize("edges", [[3, 30, 900], [3, 0, 900], [12]])
def test_the_picture_is_whole(monkeypatch, edges):
    figure = drawn(monkeypatch, plot_pareto, study(edges))
    assert ("without edges as 1" in figure.axes[0].get_ylabel()) == (0 in edges)
    assert_nothing_is_cut_off(figure)
    assert len(figure.axes[0].lines[0].get_xdata()) == len(edges)


def test_a_reader_of_the_picture_sees_it_whole(tmp_path):
    plot_pareto(study([3, 30]), tmp_path / "pareto.png")
    before = (tmp_path / "pareto.png").read_bytes()
    with open(tmp_path / "pareto.png", "rb") as reader:
        plot_pareto(study([3, 40]), tmp_path / "pareto.png")
        assert reader.read() == before
    assert (tmp_path / "pareto.png").read_bytes() != before
