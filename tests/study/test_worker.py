"""What a worker makes of trials that end well, fail, are interrupted or left; what it refuses to join."""

import re
import time
from threading import Semaphore

import pytest
import torch
from optuna.trial import TrialState
from planted import plant, with_idle_edges

from gossamer.circuit.prune_config import PruneConfig
from gossamer.errors import GossamerError
from gossamer.study import sweep as sweep_module
from gossamer.study import worker as worker_module
from gossamer.study.record import TaskFigures
from gossamer.study.space import pruning_axes
from gossamer.study.storage import ATTEMPTS, BEATS_MISSED, OUTCOME, SharedStudy, is_failure, sqlite_url
from gossamer.study.sweep import Subject, identity, prepare, run_trial
from gossamer.study.worker import describe, open_worker, work
from gossamer.tasks.examples import Examples

CONFIG = PruneConfig(steps=60, pairs_a_step=8, cut_every=30)


def make_subject(config: PruneConfig = CONFIG, names=("k_coef", "steps"), n_pairs: int = 20, seed: int = 0) -> Subject:
    planted = plant("lookup", seed)
    with_idle_edges(planted)
    pairs = planted.pairs[:n_pairs]
    examples = Examples("planted", pairs, pairs, pairs, False)
    windows = planted.tokens.to(torch.long)
    return prepare(planted.model, [examples], windows, "tokens", config, pruning_axes(config, names))


def figures(n_edges: int, seconds: float, task: str = "planted") -> TaskFigures:
    return TaskFigures(task=task, n_nodes=3, n_edges=n_edges, loss=0.1, seconds=seconds)


def join(subject: Subject, folder, n_trials: int = 6, name: str = "s", heartbeat: int = 1):
    return open_worker(subject, sqlite_url(folder / "study.db"), name, n_trials, "random", heartbeat, "model")


def run(worker, said: list[str] | None = None):
    heard = [] if said is None else said
    return work(worker, lambda record: None, lambda slot, task, step: None, heard.append)


@pytest.fixture
def quick(monkeypatch):
    """Trials that take no time: edges and seconds are functions of the parameters; their parameters and seeds."""
    seen: list[tuple[dict[str, float], int]] = []

    def trial(_subject, parameters, seed, _progress=None):
        seen.append((dict(parameters), seed))
        return [figures(round(1e6 * parameters["k_coef"]), parameters["steps"] / 60)]

    monkeypatch.setattr(worker_module, "run_trial", trial)
    return seen


def test_trial_0_is_the_default_and_the_count_is_exact(tmp_path, quick):
    record = run(join(make_subject(), tmp_path))
    assert quick[0] == ({"k_coef": 1e-4, "steps": 60}, 0)
    assert len(quick) == 6
    assert [trial.state for trial in record.trials] == ["done"] * 6
    assert record.trials[0].edges == pytest.approx(100)
    assert record.trials[0].seconds == 1.0
    assert record.default is not None
    assert record.default.trials == [0]
    assert record.best is not None
    assert record.best.edges == min(trial.edges for trial in record.trials)
    assert record.best_config == CONFIG.model_copy(
        update={"k_coef": record.best.parameters["k_coef"], "steps": int(record.best.parameters["steps"])}
    )


def test_the_same_command_goes_on_and_a_larger_number_adds(tmp_path, quick):
    first = run(join(make_subject(), tmp_path, 3))
    assert run(join(make_subject(), tmp_path, 3)) == first
    more = run(join(make_subject(), tmp_path, 5))
    assert len(quick) == 5
    assert more.trials[:3] == first.trials


@pytest.mark.usefixtures("quick")
def test_a_study_that_goes_on_chooses_what_it_would_have_chosen(tmp_path):
    whole = run(join(make_subject(), tmp_path, 4, "whole"))
    run(join(make_subject(), tmp_path, 2, "parts"))
    parts = run(join(make_subject(), tmp_path, 4, "parts"))
    assert [t.parameters for t in parts.trials] == [t.parameters for t in whole.trials]


def test_failed_trials_say_why_and_are_never_the_best(tmp_path, monkeypatch):
    def trial(_subject, parameters, _seed, _progress=None):
        if parameters["steps"] != 60:
            raise GossamerError("planted misses the target: 0.3 nats a prompt")
        return [figures(50, 1.0)]

    monkeypatch.setattr(worker_module, "run_trial", trial)
    record = run(join(make_subject(), tmp_path, 4))
    assert [t.state for t in record.trials] == ["done", "failed", "failed", "failed"]
    assert record.trials[2].outcome == "planted misses the target: 0.3 nats a prompt"
    assert record.trials[2].parameters["steps"] != 60
    assert record.trials[2].edges is None
    assert record.best is not None
    assert record.best.trials == [0]
    assert [setting.trials for setting in record.front] == [[0]]
    assert record.n_lost == 0


def test_an_interrupted_trial_is_run_again_with_what_it_had(tmp_path, monkeypatch):
    began: list[dict[str, float]] = []

    def trial(_subject, parameters, _seed, _progress=None):
        began.append(dict(parameters))
        if len(began) == 2:
            raise KeyboardInterrupt
        return [figures(50, 1.0)]

    monkeypatch.setattr(worker_module, "run_trial", trial)
    with pytest.raises(KeyboardInterrupt):
        run(join(make_subject(), tmp_path, 3))
    between = describe(join(make_subject(), tmp_path, 3))
    assert [t.state for t in between.trials] == ["done", "waiting", "waiting"]
    said: list[str] = []
    record = run(join(make_subject(), tmp_path, 3), said)
    assert began[2] == began[1]
    assert [t.attempts for t in record.trials] == [1, 2, 1]
    assert record.n_lost == 1
    assert said == ["trial 1 was left by its worker; it is run again"]


def test_a_trial_is_given_up_that_kills_its_workers_and_not_one_that_they_give_back(tmp_path, monkeypatch):
    def trial(_subject, parameters, _seed, _progress=None):
        if parameters["steps"] == 60:
            raise KeyboardInterrupt
        return [figures(50, 1.0)]

    monkeypatch.setattr(worker_module, "run_trial", trial)
    for killed in [False] * (ATTEMPTS + 1) + [True] * ATTEMPTS:
        with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
            if killed:  # who is killed gives nothing back; that its heart stopped comes out later
                patch.setattr(SharedStudy, "give_back", lambda self, t: self.optuna.tell(t, state=TrialState.FAIL))
            run(join(make_subject(), tmp_path, 2))
    record = run(join(make_subject(), tmp_path, 2))
    assert [t.state for t in record.trials] == ["given up", "done"]
    assert record.default is None
    assert record.n_lost == 2 * ATTEMPTS + 1


def test_a_trial_left_without_a_heartbeat_is_claimed_again(tmp_path, monkeypatch):
    """A worker that claims and then is gone: nobody beats for it."""
    study = join(make_subject(), tmp_path, 2).study
    left = study.claim(2, {"k_coef": 1e-4, "steps": 60})
    assert left is not None
    other = join(make_subject(), tmp_path, 2).study
    second = other.claim(2, {})
    assert second is not None
    assert second.user_attrs["slot"] == 1
    with other.beating(second):
        assert other.claim(2, {}) is None, "two slots, both running"
        monkeypatch.setattr(other._storage, "grace_period", 2)
        for _ in range(100):
            again = other.claim(2, {"k_coef": 1e-4, "steps": 60})
            if again is not None:
                break
            time.sleep(0.1)
    assert again is not None
    assert again.user_attrs["slot"] == 0
    assert not study.tell(left, (1.0, 1.0), {}), "its time is over"
    assert not study.tell_failure(left, "missed"), "its time is over"
    assert other.tell(again, (2.0, 2.0), {})
    assert other.attempts(2)[0][-1].values == [2.0, 2.0]


def take_for_dead(worker) -> None:
    """What another worker does to this one's running trial."""
    (running,) = worker.study.optuna.get_trials(states=(TrialState.RUNNING,))
    worker.study._storage.set_trial_state_values(running._trial_id, TrialState.FAIL)


@pytest.mark.parametrize("when", ["before it began", "while it ran", "as it failed"])
def test_a_worker_whose_trial_was_taken_for_dead_says_so_and_goes_on(tmp_path, monkeypatch, when):
    worker = join(make_subject(), tmp_path, 2)
    n_begun = 0

    def trial(_subject, _parameters, _seed, _progress=None):
        nonlocal n_begun
        n_begun += 1
        if n_begun == 1 and when != "before it began":
            take_for_dead(worker)
            if when == "as it failed":
                raise GossamerError("missed")
        return [figures(50, 1.0)]

    def heard(record) -> None:
        if when == "before it began" and record.trials[0].state == "running" and record.n_lost == 0:
            take_for_dead(worker)

    monkeypatch.setattr(worker_module, "run_trial", trial)
    said: list[str] = []
    record = work(worker, heard, lambda slot, task, step: None, said.append)
    assert "trial 0 was taken for dead while it ran here; what counts is its repetition" in said
    assert [t.state for t in record.trials] == ["done", "done"]
    assert [t.attempts for t in record.trials] == [2, 1]
    assert record.n_lost == 1


@pytest.mark.usefixtures("quick")
def test_a_trial_beats_from_its_claim_on(tmp_path, monkeypatch):
    """The first warm-up can take minutes, and so can what hears of the study."""
    worker = join(make_subject(), tmp_path, 1)
    beat, beats = worker.study._beat, Semaphore(0)

    def counted(number: int) -> None:
        beat(number)
        beats.release()

    monkeypatch.setattr(worker.study, "_beat", counted)
    came = []

    def slow(_=None) -> None:
        while beats.acquire(blocking=False):
            pass
        came.append(beats.acquire(timeout=5))

    monkeypatch.setattr(worker_module, "warm_up", slow)
    work(worker, lambda record: slow() if record.trials[0].state == "running" else None, lambda *_: None, print)
    assert came == [True, True]


def test_a_worker_killed_before_its_trial_ends_well_leaves_a_lost_trial(tmp_path, quick, monkeypatch):
    worker = join(make_subject(), tmp_path, 1)
    with monkeypatch.context() as patch:

        def killed(*_args, **_kwargs):
            raise KeyboardInterrupt

        patch.setattr(worker.study.optuna, "tell", killed)
        with pytest.raises(KeyboardInterrupt):
            run(worker)
    take_for_dead(worker)
    record = run(join(make_subject(), tmp_path, 1))
    assert (record.trials[0].state, record.trials[0].attempts, record.n_lost) == ("done", 2, 1)
    assert [seed for _, seed in quick] == [0, 0]


@pytest.mark.usefixtures("quick")
def test_a_failed_trial_that_an_older_study_calls_done_is_lost(tmp_path):
    worker = join(make_subject(), tmp_path, 1)
    trial = worker.study.claim(1, {"k_coef": 1e-4, "steps": 60})
    assert trial is not None
    trial.set_user_attr(OUTCOME, "done")
    take_for_dead(worker)
    assert describe(worker).n_lost == 1
    record = run(worker)
    assert [t.state for t in record.trials] == ["done"]
    assert not is_failure(worker.study.attempts(1)[0][0])


@pytest.mark.parametrize("slot", [0, 1])
def test_half_chosen_parameters_are_not_mixed_with_others(tmp_path, quick, monkeypatch, slot):
    chosen: list[float] = []

    def interrupted(trial, name, axis):
        if name == "steps" and trial.user_attrs["slot"] == slot:
            chosen.append(trial.params["k_coef"])
            raise KeyboardInterrupt
        return suggested(trial, name, axis)

    suggested = worker_module._suggested
    with monkeypatch.context() as patch:
        patch.setattr(worker_module, "_suggested", interrupted)
        with pytest.raises(KeyboardInterrupt):
            run(join(make_subject(), tmp_path, 2))
    record = run(join(make_subject(), tmp_path, 2))
    assert record.trials[slot].attempts == 2
    assert quick[0][0] == {"k_coef": 1e-4, "steps": 60}, "trial 0 is the default, whatever became of its first try"
    if slot == 1:
        assert record.trials[1].parameters["k_coef"] != chosen[0]


@pytest.mark.usefixtures("quick")
def test_the_first_worker_chooses_the_heartbeat_of_all(tmp_path):
    run(join(make_subject(), tmp_path, 1, heartbeat=5))
    study = join(make_subject(), tmp_path, 1, heartbeat=1).study
    assert study.heartbeat == 5
    assert study._storage.get_heartbeat_interval() == 5
    assert study._storage.grace_period == 5 * BEATS_MISSED


@pytest.mark.parametrize("error", [torch.OutOfMemoryError("CUDA out of memory.\nTried"), MemoryError()], ids=repr)
def test_a_trial_that_needs_too_much_memory_fails_and_the_worker_goes_on(tmp_path, monkeypatch, error):
    def too_much(*_):
        raise error

    def trial(_subject, parameters, _seed, _progress=None):
        if parameters["steps"] == 60:
            too_much()
        return [figures(50, 1.0)]

    monkeypatch.setattr(worker_module, "run_trial", trial)
    monkeypatch.setattr(worker_module, "warm_up", too_much)
    record = run(join(make_subject(), tmp_path, 2))
    assert [t.state for t in record.trials] == ["failed", "done"]
    assert record.trials[0].outcome in ("out of memory: CUDA out of memory.", "out of memory: MemoryError")


@pytest.mark.usefixtures("quick")
def test_the_model_is_hashed_once(tmp_path, monkeypatch):
    hashed = []
    monkeypatch.setattr(sweep_module, "model_hash", lambda _model: hashed.append(1) or "hash")
    record = run(join(make_subject(), tmp_path, 3))
    assert record.model_hash == "hash"
    assert len(hashed) == 1


@pytest.mark.usefixtures("quick")
def test_a_study_on_another_kind_of_device_is_not_joined(tmp_path, monkeypatch):
    monkeypatch.setattr(sweep_module, "model_hash", lambda _model: "hash")
    subject = make_subject()
    run(join(subject, tmp_path, 1))
    with pytest.raises(GossamerError, match="device: cpu there, meta here"):
        join(subject._replace(model=subject.model.to("meta")), tmp_path, 1)


def test_parameters_tried_again_take_the_next_seed(tmp_path, quick):
    subject = make_subject(CONFIG.model_copy(update={"seed": 7}))
    worker = open_worker(subject, sqlite_url(tmp_path / "study.db"), "s", 6, "carbs", 1, "model")
    record = run(worker)
    assert quick[5][0] in [parameters for parameters, _ in quick[:5]]
    assert [seed for _, seed in quick] == [7] * 5 + [8]
    repeated = next(setting for setting in [*record.front, record.default] if 5 in setting.trials)
    assert len(repeated.trials) == 2


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ({"seed": 1}, "model: "),
        ({"n_pairs": 19}, "tasks, planted: "),
        ({"config": CONFIG.model_copy(update={"target_loss": 0.1})}, "target loss: 0.15 there, 0.1 here"),
        ({"names": ("k_coef",)}, "search space, steps: "),
        ({"config": CONFIG.model_copy(update={"cut_every": 10})}, "configuration, cut_every: 30 there, 10 here"),
    ],
)
@pytest.mark.usefixtures("quick")
def test_a_study_about_something_else_is_not_joined(tmp_path, other, said):
    before = run(join(make_subject(), tmp_path, 2))
    with pytest.raises(GossamerError, match=re.escape(said)) as error:
        join(make_subject(**other), tmp_path, 2)
    assert "nothing was changed" in str(error.value)
    assert run(join(make_subject(), tmp_path, 2)) == before


def test_a_study_that_other_constants_of_the_search_made_is_not_joined(tmp_path, quick, monkeypatch):
    run(join(make_subject(), tmp_path, 2))
    monkeypatch.setattr(sweep_module, "GAIN", 20)
    with pytest.raises(GossamerError, match="constants, gain: 50 there, 20 here"):
        join(make_subject(), tmp_path, 2)
    assert len(quick) == 2


def test_a_real_trial_measures_circuits():
    subject = make_subject(PruneConfig(steps=200, pairs_a_step=16, prune_edges=True))
    (row,) = run_trial(subject, {"k_coef": 1e-4, "steps": 200}, 0)
    assert row.n_nodes == len(plant("lookup", 0).nodes)
    assert row.n_edges == 3, "the planted ones; both idle ones are pruned"
    assert row.loss <= 0.15
    assert row.seconds > 0


def test_what_can_not_be_searched_is_said_before_anything_runs():
    with pytest.raises(GossamerError, match="--ranking attribution trains none"):
        make_subject(PruneConfig(ranking="attribution"))
    subject = make_subject()
    hopeless = [
        subject.tasks[0]._replace(validation=[p._replace(answers=p.answers[::-1]) for p in subject.tasks[0].validation])
    ]
    tokens = plant("lookup", 0).tokens
    with pytest.raises(GossamerError, match="the full model can't do the task planted"):
        prepare(subject.model, hopeless, tokens, "t", CONFIG, subject.axes)
    with pytest.raises(GossamerError, match="planted is named twice"):
        prepare(subject.model, [*subject.tasks, *subject.tasks], tokens, "t", CONFIG, subject.axes)


def test_identity_survives_json_and_leaves_out_where_the_search_starts_only_if_it_is_searched():
    about = identity(make_subject())
    assert about["configuration"]["learning_rate"] == 3e-3
    assert "k_coef" not in about["configuration"]
    assert about["search space"]["k_coef"]["centre"] == 1e-4
