"""A sweep's trials as a table and as lines."""

from rich.table import Table

from gossamer.cli.display import table
from gossamer.study.record import StudyRecord, TrialRecord

SHOWN = 3
"""Parameters shown of a trial: those farthest from where the sweep began."""


def sweep_table(study: StudyRecord, last: int | None = None) -> Table:
    """Trials, or the `last` of them that were begun, with the front's marked; the best so far in the title."""
    on_front = {number for setting in study.front for number in setting.trials}
    begun = [trial for trial in study.trials if trial.state != "waiting"]
    rows = [
        (
            f"{trial.number}" + (" *" if trial.number in on_front else ""),
            _state(trial),
            "-" if trial.edges is None else _edges(trial, trial.edges),
            "-" if trial.seconds is None else f"{trial.seconds:,.1f}",
            changes(trial, study),
        )
        for trial in (begun if last is None else begun[-last:])
    ]
    made = table(_title(study), ("trial", "state", "edges", "seconds", "what changed most"), rows, numbers_from=2)
    made.columns[-1].justify = "left"
    return made


def trial_line(trial: TrialRecord, study: StudyRecord) -> str:
    """A trial that has ended."""
    if trial.edges is None or trial.seconds is None:
        return f"trial {trial.number}  {_state(trial)}  {changes(trial, study)}"
    best = "" if study.best is None else f"  best so far {study.best.edges:,.1f}"
    edges = _edges(trial, trial.edges)
    return f"trial {trial.number}  {edges} edges  {trial.seconds:,.1f} s{best}  {changes(trial, study)}"


def changes(trial: TrialRecord, study: StudyRecord) -> str:
    """The parameters that are farthest from where the sweep began."""
    far = [
        (abs(axis.position(trial.parameters[name])), f"{name} {trial.parameters[name]:.3g}")
        for name, axis in study.axes.items()
        if name in trial.parameters and trial.parameters[name] != axis.centre
    ]
    if not far:
        return "the default" if trial.parameters else ""
    return ", ".join(text for _, text in sorted(far, reverse=True)[:SHOWN])


def _edges(trial: TrialRecord, mean: float) -> str:
    """A trial's mean edges, and that it isn't what its circuits have where one has none."""
    return f"{mean:,.1f}" + (" (0 as 1)" if _counts_none_as_one(trial) else "")


def _counts_none_as_one(trial: TrialRecord) -> bool:
    """Whether a circuit without edges is in a trial's geometric mean, which takes it as one edge."""
    return any(task.n_edges == 0 for task in trial.tasks)


def _state(trial: TrialRecord) -> str:
    again = f" (attempt {trial.attempts})" if trial.attempts > 1 else ""
    return f"{trial.state}{again}" + (f": {trial.outcome}" if trial.outcome else "")


def _title(study: StudyRecord) -> str:
    n_done = sum(trial.state == "done" for trial in study.trials)
    title = f"{', '.join(study.tasks)}: {n_done} of {len(study.trials)} trials, target {study.target_loss:g}; * front"
    if any(_counts_none_as_one(trial) for trial in study.trials):
        title += "; 0 as 1: a circuit without edges counts as one edge"
    if study.best is None or study.default is None:
        return title
    ratio = study.best.edges / study.default.edges
    return f"{title}; best {study.best.edges:,.1f} edges, {ratio:.2f} of the default's {study.default.edges:,.1f}"
