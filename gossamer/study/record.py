"""What a sweep has found: `study.json`, every trial with its figures, the Pareto front and the best configuration.

1. Trials with the same parameters (repetitions with other seeds) count together, with the means of edges and seconds.
2. Parameters that failed with one seed are left out of the front and the best, as their mean is over the lucky seeds
   alone. Where all did, none is left out.
3. The front has those that no other beats in both.
4. The best has the fewest edges; of equal ones the quickest.
"""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from pydantic import Field

from gossamer.artifact import Record
from gossamer.circuit.prune_config import PruneConfig
from gossamer.study.space import Axis

STUDY_JSON, BEST_JSON, PARETO_PNG, STUDY_DB = "study.json", "best.json", "pareto.png", "study.db"
_WRITTEN = (STUDY_JSON, BEST_JSON, PARETO_PNG)
FILES = (*_WRITTEN, *(f".{name}.*" for name in _WRITTEN), f"{STUDY_DB}*")
"""What may stand in a sweep's folder. With a dot in front: what another worker is writing, or was as it was killed."""


class TaskFigures(Record):
    """One task's circuit in one trial."""

    task: str
    """The task's name."""
    n_nodes: int
    """Nodes kept."""
    n_edges: int
    """Nonzero weights between them, but for removed ones."""
    loss: float
    """Nats a prompt on the cut's pairs."""
    seconds: float
    """That the search took."""


class TrialRecord(Record):
    """One of the trials that were asked for."""

    number: int
    """From 0, which has the parameters that the sweep began with."""
    state: Literal["done", "failed", "running", "waiting", "given up"]
    """Given up: every worker that began it vanished."""
    outcome: str = ""
    """Why it failed."""
    attempts: int
    """How often it was begun."""
    sampler: str = ""
    """Who chose the parameters."""
    worker: str = ""
    """Who ran it last, as host:process."""
    seed: int | None = None
    """Of masks and batches."""
    parameters: dict[str, float] = Field(default_factory=dict)
    """The hyperparameters that are searched."""
    edges: float | None = None
    """Geometric mean over the tasks; a circuit without edges counts as one edge."""
    seconds: float | None = None
    """Of all tasks' searches together."""
    tasks: list[TaskFigures] = Field(default_factory=list)
    """The figures a task."""


class Setting(Record):
    """Trials with the same parameters."""

    trials: list[int]
    """Their numbers."""
    edges: float
    """Mean of theirs."""
    seconds: float
    """Mean of theirs."""
    parameters: dict[str, float]
    """What they have in common."""


class StudyRecord(Record):
    """What `study.json` says."""

    format: Literal["gossamer-study-1"] = "gossamer-study-1"
    model: str
    """Where the model was, as a path from the sweep's folder."""
    model_hash: str
    """Its hash."""
    tasks: list[str]
    """The tasks' names."""
    target_loss: float
    """What every circuit had to meet, nats a prompt."""
    storage: str
    """Where the trials are kept, without a password."""
    axes: dict[str, Axis]
    """The parameters that are searched, and their ranges."""
    config: PruneConfig
    """The configuration that the sweep began with: trial 0."""
    trials: list[TrialRecord]
    """All that were asked for."""
    n_lost: int
    """Trials whose worker vanished or was interrupted; each was begun again, up to a limit."""
    front: list[Setting]
    """No other has both fewer edges and fewer seconds; by rising seconds. None has failed with another seed, unless all
    have."""
    default: Setting | None = None
    """The parameters that the sweep began with, once they are measured."""
    best: Setting | None = None
    """The fewest edges; it hasn't failed with another seed, unless all have."""
    best_config: PruneConfig | None = None
    """The best as a configuration: `gossamer prune --config study.json` takes it."""


class Found(NamedTuple):
    """What trials amount to."""

    front: list[Setting]
    default: Setting | None
    best: Setting | None


def _key(parameters: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    return tuple(sorted(parameters.items()))


def settings_of(trials: Sequence[TrialRecord]) -> list[Setting]:
    """The finished trials, those with the same parameters as one, in order of their first."""
    groups: dict[tuple[tuple[str, float], ...], list[TrialRecord]] = {}
    for trial in trials:
        if trial.state == "done":
            groups.setdefault(_key(trial.parameters), []).append(trial)
    return [
        Setting(
            trials=[trial.number for trial in group],
            edges=sum(trial.edges or 0.0 for trial in group) / len(group),
            seconds=sum(trial.seconds or 0.0 for trial in group) / len(group),
            parameters=group[0].parameters,
        )
        for group in groups.values()
    ]


def summarised(trials: Sequence[TrialRecord]) -> Found:
    """The front, the default and the best of some trials."""
    settings = settings_of(trials)
    failed = {_key(trial.parameters) for trial in trials if trial.state == "failed"}
    sound = [setting for setting in settings if _key(setting.parameters) not in failed] or settings
    front: list[Setting] = []
    for setting in sorted(sound, key=lambda s: (s.seconds, s.edges)):
        if not front or setting.edges < front[-1].edges:
            front.append(setting)
    default = next((setting for setting in settings if 0 in setting.trials), None)
    best = min(sound, key=lambda s: (s.edges, s.seconds), default=None)
    return Found(front, default, best)
