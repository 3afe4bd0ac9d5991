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
            "-" if trial.edges is None else f"{trial.edges:,.1f}",
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
    return f"trial {trial.number}  {trial.edges:,.1f} edges  {trial.seconds:,.1f} s{best}  {changes(trial, study)}"


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


def _state(trial: TrialRecord) -> str:
    again = f" (attempt {trial.attempts})" if trial.attempts > 1 else ""
    return f"{trial.state}{again}" + (f": {trial.outcome}" if trial.outcome else "")


def _title(study: StudyRecord) -> str:
    n_done = sum(trial.state == "done" for trial in study.trials)
    title = f"{', '.join(study.tasks)}: {n_done} of {len(study.trials)} trials, target {study.target_loss:g}; * front"
    if study.best is None or study.default is None:
        return title
    ratio = study.best.edges / study.default.edges
    return f"{title}; best {study.best.edges:,.1f} edges, {ratio:.2f} of the default's {study.default.edges:,.1f}"
