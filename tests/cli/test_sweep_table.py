"""What is said of trials: a geometric mean that counts no edge as one says so."""

from gossamer.circuit.prune_config import PruneConfig
from gossamer.circuit.size_curve import SizeCurve
from gossamer.cli.study_tables import in_all
from gossamer.cli.sweep_table import sweep_table, trial_line
from gossamer.study.many_tasks import Summary, TaskRow
from gossamer.study.record import StudyRecord, TaskFigures, TrialRecord
from gossamer.study.search import CircuitRow, Outcome
from gossamer.validation.evidence import Both, Figure


def study(*n_edges: int) -> StudyRecord:
    """Trial 0 with tasks that have 4 edges each, and trial 1 with these."""
    trials = []
    for number, found in enumerate([[4] * len(n_edges), n_edges]):
        tasks = [TaskFigures(task=f"t{i}", n_nodes=3, n_edges=n, loss=0.1, seconds=1.0) for i, n in enumerate(found)]
        trials.append(TrialRecord(number=number, state="done", attempts=1, edges=2.0, seconds=1.0, tasks=tasks))
    about = {"model": "m", "model_hash": "h", "tasks": ["t"], "target_loss": 0.1, "storage": "s", "axes": {}}
    return StudyRecord(**about, config=PruneConfig(), trials=trials, n_lost=0, front=[])


def test_a_trial_with_a_circuit_without_edges_says_that_it_counts_as_one():
    some = study(4, 0)
    made = sweep_table(some)
    assert list(made.columns[2].cells) == ["2.0", "2.0 (0 as 1)"]
    assert "a circuit without edges counts as one edge" in str(made.title)
    assert trial_line(some.trials[1], some).startswith("trial 1  2.0 (0 as 1) edges")
    none = study(4, 1)
    assert list(sweep_table(none).columns[2].cells) == ["2.0", "2.0"]
    assert "without edges" not in str(sweep_table(none).title)
    assert "as 1" not in trial_line(none.trials[1], none)


def test_the_mean_of_many_tasks_says_so_too():
    figure = Figure(loss=0.1, accuracy=1.0)

    def summary(n_edges: int) -> Summary:
        circuit = CircuitRow(
            n_nodes=2, n_edges=n_edges, loss=0.1, held_out=Both(sufficiency=figure, necessity=figure), is_held_out=True,
            seconds=1.0, curve=SizeCurve(sizes=(2,), losses=(0.1,), n_cut=2),
        )  # fmt: skip
        row = TaskRow(task="t", outcomes=(Outcome(seed=0, full=figure, flaw=None, circuit=circuit),))
        about = {"model": "m", "model_hash": "h", "tokens": "t", "tokens_hash": "h", "n_mean_tokens": 1}
        return Summary(**about, config=PruneConfig(), rows=(row,), n_reached=1, mean_edges=row.n_edges)

    assert "edges 1.0 (1 of the circuits without edges, which counts as 1)" in in_all(summary(0))
    assert in_all(summary(1)).endswith("edges 1.0")
