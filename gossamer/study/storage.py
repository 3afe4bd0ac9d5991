"""Where a study's trials are kept, so that many workers share them and none is lost.

1. A study has a *slot* for each trial that is asked for. A worker claims the first slot that has no trial, runs it and
   tells the result; the slot's number is an attribute of the trial.
2. While it runs, the worker's heartbeat is recorded, as often as the study's first worker said. A trial whose heart
   stopped (`kill -9`, a lost machine), or that was interrupted, is marked failed without a reason, and its slot is free
   again, for the same parameters; after `ATTEMPTS` of them the slot is given up, as it may be the trial that kills the
   workers.
3. Slots are claimed under one lock for all workers, which ends with its holder: a PostgreSQL advisory lock, or for
   SQLite a lock on a file. So no slot is claimed twice, and no trial ever runs without a heartbeat.
4. What the study is about stands in it (`identity`); a worker with anything else in mind is refused.

What a trial does is `sweep.py`. Nothing here knows of circuits.
"""

import fcntl
import os
import threading
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

import optuna
from optuna.samplers import BaseSampler
from optuna.storages import RDBStorage
from optuna.trial import FrozenTrial, Trial, TrialState
from sqlalchemy import URL, create_engine, make_url, text
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from gossamer.errors import GossamerError

SLOT, SEED, SAMPLER, OUTCOME, RETURNED = "slot", "seed", "sampler", "outcome", "returned"
"""Attributes of a trial: its slot, its seed, who chose its parameters, why it failed."""
IDENTITY, HEARTBEAT = "identity", "heartbeat"
"""Attributes of a study: what it is about, the seconds between two signs of life of its workers."""
ATTEMPTS = 3
"""How often a slot is run before it is given up, if the workers vanish every time."""
BEATS_MISSED = 6
"""Heartbeats that fail to come before a worker is taken for dead."""
SECRETS = ("sslpassword", "oauth_client_secret")
"""What an address can hold beside the password that nobody else may see."""
SILENCE = 20
"""Seconds to wait for a server, or for another worker's write."""


def is_failure(trial: FrozenTrial) -> bool:
    """Whether a trial's parameters failed; a trial whose worker vanished says nothing about them."""
    # Older studies also say "done" just before a trial ends well; one that failed then was killed right there.
    return trial.state == TrialState.FAIL and trial.user_attrs.get(OUTCOME, "done") != "done"


def is_lost(trial: FrozenTrial) -> bool:
    """Whether a trial ended without a reason: its worker vanished, or was interrupted."""
    return trial.state == TrialState.FAIL and not is_failure(trial)


def n_killed(trials: Sequence[FrozenTrial]) -> int:
    """How many workers vanished in these trials; who gave one back did not."""
    return sum(is_lost(trial) and not trial.user_attrs.get(RETURNED, False) for trial in trials)


class SharedStudy:
    """A study as one of its workers sees it."""

    def __init__(self, url: str, name: str, identity: Mapping[str, Any], sampler: BaseSampler, heartbeat: int):
        """Open or create the study. A study that is there already keeps its own heartbeat.

        Raises GossamerError if the storage can't be reached, or holds a study of this name about something else.
        """
        self._url = _checked(url)
        self._name = name
        patience = _patience(self._url)
        # The lock's connection is its own: a transaction that lasts as long as the lock.
        self._locks = create_engine(self._url, connect_args=patience, poolclass=NullPool)
        with self.speaking_of_storage(), _quiet(), self._locked():
            self._storage = RDBStorage(
                self._url.render_as_string(hide_password=False),
                engine_kwargs={"connect_args": patience, "pool_pre_ping": True},
                heartbeat_interval=heartbeat,
                grace_period=BEATS_MISSED * heartbeat,
            )
            self.optuna = optuna.create_study(
                storage=self._storage,
                study_name=name,
                sampler=sampler,
                directions=["minimize", "minimize"],
                load_if_exists=True,
            )
            stored = self.optuna.user_attrs.get(IDENTITY)
            if stored is None and not self.optuna.get_trials(deepcopy=False):
                self.optuna.set_user_attr(IDENTITY, dict(identity))
            else:
                self._check(stored or {}, identity)
            # One for all: whoever beats more slowly than another one listens would be taken for dead.
            if HEARTBEAT not in self.optuna.user_attrs:
                self.optuna.set_user_attr(HEARTBEAT, heartbeat)
            self.heartbeat: int = self.optuna.user_attrs[HEARTBEAT]
            self._storage.heartbeat_interval = self.heartbeat
            self._storage.grace_period = BEATS_MISSED * self.heartbeat
            self._id = self._storage.get_study_id_from_name(name)

    @property
    def where(self) -> str:
        """The storage, without its password."""
        return _shown_url(self._url)

    def _check(self, stored: Mapping[str, Any], identity: Mapping[str, Any]) -> None:
        others = [key for key in identity if stored.get(key) != identity[key]]
        if others:
            shown = "; ".join(_difference(key, stored.get(key), identity[key]) for key in others)
            raise GossamerError(
                f"the study {self._name!r} in {self.where} is about something else ({shown}); nothing was changed: "
                "give the arguments that it was begun with, another --out, or with --storage another --study"
            )

    def claim(self, n_slots: int, first: Mapping[str, Any]) -> Trial | None:
        """The trial of the first slot that has none, now running with a heartbeat; None if all are done or running.

        Slot 0 has the parameters `first`. A slot whose worker vanished gets what it had once more, if all of it was
        chosen; a part would be mixed with what the sampler chooses for another trial.
        """
        with self.speaking_of_storage(), _quiet(), self._locked():
            optuna.storages.fail_stale_trials(self.optuna)
            waiting = self._waiting()  # one at most: that of a worker which was killed right here
            if not waiting:
                if not self._enqueue(n_slots, first):
                    return None
                waiting = self._waiting()
            # First the heartbeat: were this process killed between the two, a running trial without one would wait for
            # ever. Under the lock nobody else takes the trial, the only one that waits.
            self._beat(waiting[0].number)
            trial = self.optuna.ask()
            assert trial.number == waiting[0].number
            return trial

    def _waiting(self) -> list[FrozenTrial]:
        return self.optuna.get_trials(deepcopy=False, states=(TrialState.WAITING,))

    def _enqueue(self, n_slots: int, first: Mapping[str, Any]) -> bool:
        """A waiting trial for the first free slot, if there is one."""
        by_slot = self._by_slot()
        for slot in range(n_slots):
            trials = by_slot.get(slot, [])
            if n_killed(trials) < ATTEMPTS and all(is_lost(trial) for trial in trials):
                whole = [trial for trial in trials if set(first) <= set(trial.params)]
                if whole:
                    params, attributes = whole[-1].params, whole[-1].user_attrs
                else:
                    params, attributes = dict(first) if slot == 0 else {}, {SLOT: slot}
                kept = {name: attributes[name] for name in (SLOT, SEED, SAMPLER) if name in attributes}
                self.optuna.enqueue_trial(params, user_attrs=kept)
                return True
        return False

    @contextmanager
    def beating(self, trial: Trial) -> Iterator[None]:
        """While it lasts, a trial's heartbeat is recorded."""
        stop = threading.Event()

        def beat() -> None:
            while not stop.wait(self.heartbeat):
                # A storage that is away for a moment ends no trial.
                with suppress(SQLAlchemyError, optuna.exceptions.StorageInternalError):
                    self._beat(trial.number)

        thread = threading.Thread(target=beat, daemon=True)
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join()

    def tell(self, trial: Trial, values: tuple[float, float], attributes: Mapping[str, Any]) -> bool:
        """End a trial that went well, with more to remember of it. False if it was taken for dead meanwhile."""
        return self._end(trial, values, attributes)

    def tell_failure(self, trial: Trial, reason: str) -> bool:
        """End a trial whose parameters failed. False if it was taken for dead meanwhile."""
        # Were the worker killed before the trial has ended, it would still be this trial's failure.
        return self._end(trial, None, {OUTCOME: reason})

    def _end(self, trial: Trial, values: tuple[float, float] | None, attributes: Mapping[str, Any]) -> bool:
        with self.speaking_of_storage(), _quiet():
            try:
                for name, value in attributes.items():
                    trial.set_user_attr(name, value)
                self.optuna.tell(trial, values, state=TrialState.COMPLETE if values else TrialState.FAIL)
            except (optuna.exceptions.UpdateFinishedTrialError, ValueError):
                if not self._storage.get_trial(self._id_of(trial.number)).state.is_finished():
                    raise
                return False
        return True

    def give_back(self, trial: Trial) -> None:
        """End a trial without an outcome, so that its slot is filled again."""
        with self.speaking_of_storage(), _quiet(), suppress(optuna.exceptions.UpdateFinishedTrialError, ValueError):
            trial.set_user_attr(RETURNED, True)
            self.optuna.tell(trial, state=TrialState.FAIL)

    def attempts(self, n_slots: int) -> list[list[FrozenTrial]]:
        """The trials of each slot: the last is the one that counts. Slots beyond `n_slots`, if there are, come too."""
        with self.speaking_of_storage():
            by_slot = self._by_slot()
        return [by_slot.get(slot, []) for slot in range(max([n_slots, *(slot + 1 for slot in by_slot)]))]

    def _by_slot(self) -> dict[int, list[FrozenTrial]]:
        found: dict[int, list[FrozenTrial]] = {}
        for trial in self.optuna.get_trials(deepcopy=False):
            found.setdefault(trial.user_attrs[SLOT], []).append(trial)
        return found

    def _id_of(self, number: int) -> int:
        return self._storage.get_trial_id_from_study_id_trial_number(self._id, number)

    def _beat(self, number: int) -> None:
        self._storage.record_heartbeat(self._id_of(number))

    @contextmanager
    def _locked(self) -> Iterator[None]:
        if self._url.get_backend_name() == "sqlite":
            assert self._url.database is not None
            with open(f"{self._url.database}.lock", "w") as file:
                fcntl.flock(file, fcntl.LOCK_EX)
                yield
            return
        key = int.from_bytes(blake2b(self._name.encode(), digest_size=8).digest(), "big", signed=True)
        with self._locks.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": key})
            yield

    @contextmanager
    def speaking_of_storage(self) -> Iterator[None]:
        """What a database says becomes an error that names the storage, without its password, and the mend."""
        try:
            yield
        except (SQLAlchemyError, optuna.exceptions.StorageInternalError, OSError) as error:
            cause = error.__cause__ or error
            said = (str(getattr(cause, "orig", None) or cause).strip().splitlines() or [type(cause).__name__])[0]
            for secret in (self._url.password, *(self._url.query.get(key) for key in SECRETS)):
                said = said.replace(str(secret), "***") if secret else said
            raise GossamerError(
                f"the storage {self.where} can't be used: {said}; see that it runs, that its address and password are "
                "right and that it may be written, then give the same command again: what it holds is kept. Without "
                "--storage the study is a file in --out"
            ) from None


def sqlite_url(path: Path) -> str:
    """The address of a study in a file."""
    return URL.create("sqlite", database=os.path.abspath(path)).render_as_string()


def _checked(url: str) -> URL:
    """An address that we can use. Raises GossamerError for any other."""
    expected = "expected postgresql+psycopg://user:password@host/database or sqlite:////folder/study.db"
    try:
        parsed = _password_in_its_place(make_url(url))
        backend = parsed.get_backend_name()
        if backend == "postgresql":
            parsed = parsed.set(drivername="postgresql+psycopg")
        parsed.get_dialect()
    except ImportError:
        raise GossamerError("PostgreSQL takes psycopg; install it with pip install 'gossamer[sweep]'") from None
    except (ArgumentError, NoSuchModuleError, ValueError):
        raise GossamerError(f"--storage is no address of a database; {expected}") from None  # it may hold a password
    if backend not in ("postgresql", "sqlite") or not parsed.database:
        raise GossamerError(f"--storage: {_shown_url(parsed)}; {expected}")
    if backend == "sqlite" and (":memory:" in parsed.database or parsed.query.get("mode") == "memory"):
        raise GossamerError(f"--storage: a study in memory ends with its process, no worker can join it; {expected}")
    return parsed


def _password_in_its_place(url: URL) -> URL:
    """PostgreSQL also takes user and password as ?user=me&password=secret, where nothing would hide them."""
    moved = {key: value if isinstance(value, str) else value[-1] for key, value in url.query.items()}
    if "password" not in moved:
        return url
    user, password = moved.get("user", url.username or ""), moved["password"]  # without a user no password is rendered
    return url.difference_update_query(["user", "password"]).set(username=user, password=password)


def _shown_url(url: URL) -> str:
    """An address without what is secret."""
    return url.difference_update_query(SECRETS).render_as_string(hide_password=True)


def _patience(url: URL) -> dict[str, int]:
    return {"timeout": SILENCE} if url.get_backend_name() == "sqlite" else {"connect_timeout": SILENCE}


def _difference(key: str, there: Any, here: Any) -> str:
    """What differs and no more: of nested settings the entries, by their names."""
    if isinstance(there, Mapping) and isinstance(here, Mapping):
        names = [name for name in dict.fromkeys([*there, *here]) if there.get(name) != here.get(name)]
        return "; ".join(_difference(f"{key}, {name}", there.get(name), here.get(name)) for name in names)
    return f"{key}: {'not said' if there is None else _shown(there)} there, {_shown(here)} here"


def _shown(value: Any) -> str:
    shown = str(value)
    return shown if len(shown) <= 60 else shown[:57] + "..."


@contextmanager
def _quiet() -> Iterator[None]:
    """Without Optuna's notes that heartbeats are experimental, and that only its own loop beats: ours does too."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
        warnings.filterwarnings("ignore", message="Heartbeat of storage")
        yield
