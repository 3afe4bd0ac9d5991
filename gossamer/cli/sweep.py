"""`gossamer sweep`."""

import signal
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from fnmatch import fnmatch
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, get_args

import tyro
from rich.console import Group
from rich.text import Text

from gossamer.artifact import write_record
from gossamer.circuit.mask_search import Step
from gossamer.circuit.prune_config import PruneConfig
from gossamer.cli.configuration import with_default
from gossamer.cli.display import Redrawn, console, progress_bar, say, saying_when_kernels_compile, warnings_as_lines
from gossamer.cli.places import open_to_search, path_from
from gossamer.cli.prune import open_examples, take_pruning
from gossamer.cli.sweep_table import sweep_table, trial_line
from gossamer.cli.tables import step_note
from gossamer.errors import GossamerError, Interrupted
from gossamer.folders import folder_to_fill, held_in
from gossamer.study.plot import plot_pareto
from gossamer.study.record import BEST_JSON, FILES, PARETO_PNG, STUDY_DB, STUDY_JSON, StudyRecord
from gossamer.study.space import ParameterName, SamplerName, pruning_axes

ALL_PARAMETERS: tuple[ParameterName, ...] = get_args(ParameterName)


def main(arguments: Sequence[str]) -> None:
    arguments = list(arguments)
    started = with_default(run, take_pruning(arguments))
    tyro.cli(started, args=arguments, prog="gossamer sweep")


def run(
    model: Annotated[Path, tyro.conf.Positional],
    tasks: Annotated[tuple[str, ...], tyro.conf.Positional] = (),
    *,
    out: Path,
    trials: int = 32,
    sampler: SamplerName = "carbs",
    parameters: tuple[ParameterName, ...] = ALL_PARAMETERS,
    storage: str | None = None,
    study: str | None = None,
    heartbeat: int = 10,
    task_file: tuple[Path, ...] = (),
    tokens: Path | None = None,
    device: str = "cpu",
    config: Annotated[PruneConfig, tyro.conf.arg(name="")] = PruneConfig(),
) -> None:
    """Search for pruning's hyperparameters: few edges at the target loss, in few seconds.

    Each trial prunes every task; its worth is the geometric mean of the circuits' edges, and the seconds that it
    took. Trial 0 has the configuration as it is given here, which is also where the search starts. What the search
    can vary is --parameters; the other flags of the configuration stay as they are. The folder gets study.json (all
    trials, the Pareto front, the best), pareto.png, and best.json for `gossamer prune --config`.

    Ctrl-C loses nothing: the same command goes on, up to --trials in all. Many workers share a study when they give
    the same command: on one machine with the same --out, on many also with --storage
    postgresql+psycopg://me:secret@host/db. A worker that vanishes is found by its missing heartbeat, and its trial
    is run again by another one.

    The sampler carbs is the cost-aware Pareto-region Bayesian search, which starts from the given configuration and
    stays near the best trials; gp and tpe are Optuna's own; random is there to compare with.

    With --config FILE the configuration comes from a JSON file, as for `gossamer prune`; flags override it.

    Args:
        model: a model's folder, ours or of the released format (beeg_config.json, final_model.pt).
        tasks: built-in tasks' names; the whole model has to meet --target-loss on each.
        out: the sweep's folder.
        trials: how many in all, by all workers together.
        sampler: who chooses the parameters of the next trial.
        parameters: the hyperparameters to search.
        storage: where trials are kept, for workers on many machines; by default a file in --out.
        study: the study's name in the storage; by default that of the folder.
        heartbeat: seconds between two signs of life of a worker; six missed ones and it is taken for dead. A study
            keeps what its first worker said.
        task_file: tasks of your own, JSON Lines as `gossamer prune` takes them.
        tokens: the pretraining distribution for the means: a tokens folder or a .npy file with a 1-d uint16 array;
            by default what the model was trained on.
        device: where to compute.
        config: where the search starts.
    """
    _check(out, trials, heartbeat)
    axes = pruning_axes(config, parameters)
    # Not before: the parser's own help needs no Optuna.
    from gossamer.study.storage import sqlite_url
    from gossamer.study.sweep import prepare
    from gossamer.study.worker import describe, open_worker, work

    if not tasks and not task_file:
        raise GossamerError("name at least one task (`gossamer tasks` lists them), or give --task-file")
    with warnings_as_lines("sweep"), ExitStack() as held, _Signals() as signals:
        opened = open_to_search(model, tokens, device)
        examples = [open_examples(task, None, opened.tokenizer, config) for task in tasks]
        examples += [open_examples(None, file, opened.tokenizer, config) for file in task_file]
        windows = opened.windows(config.mean_tokens)
        with progress_bar() as progress:
            bar = progress.add_task("means", total=len(windows), note="")
            subject = prepare(
                opened.model,
                examples,
                windows,
                opened.pretraining.stream.hash,
                config,
                axes,
                lambda done, _: progress.update(bar, completed=done),
            )
        held.enter_context(folder_to_fill(out))
        address = storage or sqlite_url(out / STUDY_DB)
        name = study or out.resolve().name
        worker = open_worker(subject, address, name, trials, sampler, heartbeat, path_from(out, model))
        if worker.study.heartbeat != heartbeat:
            say(f"--heartbeat {heartbeat}: the study's is {worker.study.heartbeat} s, which counts for all its workers")
        with saying_when_kernels_compile(device), _Watch(out) as watch:

            def show(record: StudyRecord) -> None:
                with signals.held():
                    watch.show(record)

            try:
                work(worker, show, watch.step, watch.say)
            except KeyboardInterrupt as stop:
                watch.show(describe(worker))
                number = stop.args[0] if stop.args else signal.SIGINT
                raise Interrupted(
                    f"interrupted; {worker.study.where} keeps every finished trial, the same command goes on",
                    number,
                ) from None
    console.print(sweep_table(watch.record))
    say(f"{STUDY_JSON}, {BEST_JSON} and {PARETO_PNG} are in {out}")


def _check(out: Path, trials: int, heartbeat: int) -> None:
    """Raises GossamerError before anything is opened."""
    for name, value in (("trials", trials), ("heartbeat", heartbeat)):
        if value < 1:
            raise GossamerError(f"--{name} {value}: expected at least 1")
    missing = [package for package in ("optuna", "scipy", "sqlalchemy") if find_spec(package) is None]
    if missing:
        raise GossamerError(f"a sweep takes {', '.join(missing)}; install it with pip install 'gossamer[sweep]'")
    if out.is_file():
        raise GossamerError(f"{out} is a file; --out wants the name of a folder")
    strangers = [f.name for f in out.iterdir() if not any(fnmatch(f.name, p) for p in FILES)] if out.exists() else []
    if strangers:
        raise GossamerError(f"{out} holds {held_in(strangers)}; choose another folder")


class _Signals:
    """SIGINT and SIGTERM as KeyboardInterrupt with their number; while held they wait for the end of the block."""

    def __init__(self) -> None:
        self._held = False
        self._waiting: int | None = None

    def __enter__(self) -> "_Signals":
        self._before = {number: signal.signal(number, self._stop) for number in (signal.SIGINT, signal.SIGTERM)}
        return self

    def __exit__(self, *_error: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _stop(self, number: int, _frame: object) -> None:
        if not self._held:
            raise KeyboardInterrupt(number)
        self._waiting = number

    @contextmanager
    def held(self) -> Iterator[None]:
        """What may not be left half done, an import for instance: it couldn't be done again."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
            number, self._waiting = self._waiting, None
            if number is not None:
                raise KeyboardInterrupt(number)


class _Watch(Redrawn):
    """A sweep as it is seen from outside; whatever changes is written to the folder too."""

    def __init__(self, out: Path):
        super().__init__()
        self.out = out
        self.record: StudyRecord
        self._told: set[int] = set()
        self._note = Text("")

    def show(self, record: StudyRecord) -> None:
        """The study has changed."""
        self.record = record
        write_record(self.out / STUDY_JSON, record)
        if record.best_config is not None:
            write_record(self.out / BEST_JSON, record.best_config)
            plot_pareto(record, self.out / PARETO_PNG)
        self._draw_all()
        for trial in record.trials:
            if trial.state in ("done", "failed", "given up") and trial.number not in self._told:
                self._told.add(trial.number)
                if not self.is_shown:
                    say(trial_line(trial, record))

    def step(self, slot: int, task: str, step: Step) -> None:
        """One more step of the trial that runs here."""
        if self.is_shown and (step.step % 10 == 0 or step.step == step.steps):
            self._note = Text(f"trial {slot}, {task}: step {step.step}/{step.steps}  {step_note(step)}")
            self._draw_all()

    def say(self, text: str) -> None:
        """A line among the table's."""
        say(text)

    def _draw_all(self) -> None:
        self.draw(Group(sweep_table(self.record, last=12), self._note))
