"""A worker of a sweep: it claims trials until each is done.

1. Claim the first trial that nobody has run yet, or whose worker vanished or was interrupted. From here to its end the
   worker gives signs of life.
2. Let the sampler choose its parameters, run it, tell what it is worth. What needs more memory than there is, fails.
3. If others still run theirs, wait, to take over what they may leave behind.

Any number of workers with the same arguments share a study; they meet in its storage alone (`storage.py`). Parameters
that were tried before are tried with the next seed. An interrupted worker gives its trial back.
"""

import os
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from socket import gethostname
from typing import Any, NamedTuple

import optuna
from optuna.distributions import FloatDistribution, IntDistribution
from optuna.exceptions import UpdateFinishedTrialError
from optuna.trial import FrozenTrial, Trial, TrialState

from gossamer.circuit.mask_search import OUT_OF_MEMORY, Step, out_of_memory
from gossamer.errors import GossamerError
from gossamer.study.carbs import distribution_of
from gossamer.study.record import StudyRecord, TaskFigures, TrialRecord, summarised
from gossamer.study.samplers import make_sampler
from gossamer.study.space import Axis, SamplerName, with_parameters
from gossamer.study.storage import ATTEMPTS, OUTCOME, SAMPLER, SEED, SLOT, SharedStudy, is_failure, is_lost, n_killed
from gossamer.study.sweep import Subject, identity, run_trial, warm_up, worth

TASKS, WORKER = "tasks", "worker"
"""Attributes of a trial: its figures a task, who runs it."""


class Worker(NamedTuple):
    """What a worker needs."""

    subject: Subject
    about: Mapping[str, Any]
    """the subject's identity, which takes time to compute"""
    study: SharedStudy
    n_trials: int
    """in the whole study"""
    sampler: SamplerName
    model: str
    """where the model is, as a path from the sweep's folder"""


def open_worker(
    subject: Subject,
    storage: str,
    name: str,
    n_trials: int,
    sampler: SamplerName,
    heartbeat: int,
    model: str,
) -> Worker:
    """Join the study of that name, or begin it; the heartbeat is the study's, which the first worker chooses.

    Raises GossamerError if the storage can't be reached, or if the study there is about something else.
    """
    optuna.logging.set_verbosity(optuna.logging.ERROR)  # what it would say, we say
    chooser = make_sampler(sampler, subject.axes, subject.config.seed, is_failure)
    about = identity(subject)
    return Worker(subject, about, SharedStudy(storage, name, about, chooser, heartbeat), n_trials, sampler, model)


def work(
    worker: Worker,
    on_trial: Callable[[StudyRecord], None],
    on_step: Callable[[int, str, Step], None],
    say: Callable[[str], None],
) -> StudyRecord:
    """Run trials until all are done. `on_trial` hears of the study whenever it has changed, `on_step` of the progress.

    Raises GossamerError if the storage is lost; KeyboardInterrupt gives the running trial back first.
    """
    study, is_warm = worker.study, False
    while True:
        trial = study.claim(worker.n_trials, _searched(worker.subject))
        if trial is None:
            record = describe(worker)
            on_trial(record)
            if not any(one.state in ("running", "waiting") for one in record.trials[: worker.n_trials]):
                return record
            time.sleep(study.heartbeat)
            continue
        try:
            with study.beating(trial):
                on_trial(describe(worker))
                if not is_warm:
                    with suppress(*OUT_OF_MEMORY):  # the trial itself will say so
                        warm_up(worker.subject)
                    is_warm = True
                if not _run(worker, trial, on_step, say):
                    slot = trial.user_attrs[SLOT]
                    say(f"trial {slot} was taken for dead while it ran here; what counts is its repetition")
        except KeyboardInterrupt:
            study.give_back(trial)
            raise


def _run(worker: Worker, trial: Trial, on_step: Callable[[int, str, Step], None], say: Callable[[str], None]) -> bool:
    """Run a claimed trial to its end. False if it was taken for dead meanwhile."""
    study, subject = worker.study, worker.subject
    slot = trial.user_attrs[SLOT]
    if SEED in trial.user_attrs:
        say(f"trial {slot} was left by its worker; it is run again")
    try:
        with study.speaking_of_storage():
            trial.set_user_attr(WORKER, f"{gethostname()}:{os.getpid()}")
            parameters = {name: _suggested(trial, name, axis) for name, axis in subject.axes.items()}
            if SEED not in trial.user_attrs:  # a trial that is run again has one
                trial.set_user_attr(SAMPLER, worker.sampler)
                trial.set_user_attr(SEED, subject.config.seed + _times_tried(study, trial, parameters))
            seed = trial.user_attrs[SEED]
    except UpdateFinishedTrialError:
        return False
    try:
        rows = run_trial(subject, parameters, seed, lambda task, step: on_step(slot, task, step))
    except GossamerError as error:
        failure = str(error)
    except OUT_OF_MEMORY as error:
        failure = str(out_of_memory(error))
    else:
        return study.tell(trial, worth(rows), {TASKS: [row.model_dump() for row in rows]})
    return study.tell_failure(trial, failure)


def _suggested(trial: Trial, name: str, axis: Axis) -> float:
    distribution = distribution_of(axis)
    if isinstance(distribution, IntDistribution):
        return trial.suggest_int(name, distribution.low, distribution.high, log=distribution.log)
    assert isinstance(distribution, FloatDistribution)
    return trial.suggest_float(name, distribution.low, distribution.high, log=distribution.log)


def _times_tried(study: SharedStudy, trial: Trial, parameters: Mapping[str, float]) -> int:
    """How many other slots have these parameters."""
    latest = [tries[-1] for tries in study.attempts(0) if tries]
    return sum(one.number != trial.number and one.params == parameters for one in latest)


def _searched(subject: Subject) -> dict[str, float]:
    """The searched parameters as the sweep begins with them."""
    return {name: int(axis.centre) if axis.is_integer else axis.centre for name, axis in subject.axes.items()}


def _record_of(slot: int, tries: Sequence[FrozenTrial]) -> TrialRecord:
    if not tries:
        return TrialRecord(number=slot, state="waiting", attempts=0)
    trial = tries[-1]
    attributes = trial.user_attrs
    match trial.state:
        case TrialState.COMPLETE:
            state = "done"
        case TrialState.RUNNING:
            state = "running"
        case TrialState.WAITING:
            state = "waiting"
        case _ if is_lost(trial):
            state = "given up" if n_killed(tries) >= ATTEMPTS else "waiting"
        case _:
            state = "failed"
    edges, seconds = trial.values if state == "done" else (None, None)
    return TrialRecord(
        number=slot,
        state=state,
        outcome=attributes.get(OUTCOME, "") if state == "failed" else "",
        attempts=len(tries) - (trial.state == TrialState.WAITING),
        sampler=attributes.get(SAMPLER, ""),
        worker=attributes.get(WORKER, ""),
        seed=attributes.get(SEED),
        parameters=trial.params,
        edges=edges,
        seconds=seconds,
        tasks=[TaskFigures(**row) for row in attributes.get(TASKS, [])],
    )


def describe(worker: Worker) -> StudyRecord:
    """The study as it stands."""
    subject = worker.subject
    attempts = worker.study.attempts(worker.n_trials)
    trials = [_record_of(slot, tries) for slot, tries in enumerate(attempts)]
    found = summarised(trials)
    return StudyRecord(
        model=worker.model,
        model_hash=worker.about["model"],
        tasks=[examples.task for examples in subject.tasks],
        target_loss=subject.config.target_loss,
        storage=worker.study.where,
        axes=dict(subject.axes),
        config=subject.config,
        trials=trials,
        n_lost=sum(is_lost(one) for tries in attempts for one in tries),
        front=found.front,
        default=found.default,
        best=found.best,
        best_config=None if found.best is None else with_parameters(subject.config, found.best.parameters),
    )
