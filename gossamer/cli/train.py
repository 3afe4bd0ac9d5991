"""`gossamer train`."""

import shlex
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import tyro

from gossamer.artifact import atomic_directory, build_record, read_json, read_record, write_record
from gossamer.cli.display import console, progress_bar, say, warnings_as_lines
from gossamer.cli.places import path_from
from gossamer.data.tokens import TOKENIZER, Tokens, open_tokens
from gossamer.errors import GossamerError
from gossamer.model.checkpoint import MODEL_JSON, save_model
from gossamer.training.checkpoints import (
    TRAIN_JSON,
    TrainRecord,
    TrainResult,
    append_metrics,
    check_disk,
    check_finite_state,
    drop_metrics_after,
    load_last_checkpoint,
    n_entries,
    read_metrics,
    save_checkpoint,
)
from gossamer.training.distributed import FailedElsewhere, World, is_restart, joined_world, whole
from gossamer.training.plot import plot_run
from gossamer.training.train import Metrics, Run, TrainConfig, train


def main(arguments: Sequence[str]) -> None:
    arguments = list(arguments)
    n_arguments = len(arguments)
    default = _configuration_file(arguments)
    has_file = len(arguments) < n_arguments

    def run(
        tokens: Annotated[Path | None, tyro.conf.Positional] = None,
        *,
        out: Path,
        resume: bool = False,
        config: Annotated[TrainConfig, tyro.conf.arg(name="")] = default,
    ) -> None:
        """Train a weight-sparse transformer; with `--sparsity.l0 1` a dense one.

        Writes the model (its nonzeros only), metrics.jsonl, a plot and checkpoints into one folder. Ctrl-C saves a
        checkpoint; `--resume --out DIR` goes on from the last one and ends with the same weights as an
        uninterrupted run. `--config FILE` takes the configuration from a JSON file (a run's train.json, say); flags
        override it.

        Args:
            tokens: a folder made by `gossamer tokenize`; not needed with --resume.
            out: the model's folder.
            resume: go on with the run in --out.
            config: the run.
        """
        with warnings_as_lines("train"), _one_of_many() as world:
            # In any: a machine doesn't count the restarts that another one's processes made necessary.
            if resume or world.any(is_restart() and (out / TRAIN_JSON).exists()):
                own = {"--resume", "--out"}
                flags = [a.split("=")[0] for a in arguments if a.startswith("--") and a.split("=")[0] not in own]
                if resume and (flags or has_file):
                    raise GossamerError(
                        f"a resumed run keeps its configuration, which is in {out / TRAIN_JSON}; leave out "
                        f"{', '.join(flags) or '--config'}"
                    )
                _resume(tokens, out, world)
            else:
                _start(tokens, out, config, world)

    tyro.cli(run, args=arguments, prog="gossamer train")


def _configuration_file(arguments: list[str]) -> TrainConfig:
    """Take `--config FILE` out of the arguments; its values become the flags' defaults."""
    for i, argument in enumerate(arguments):
        if argument == "--config" and i + 1 < len(arguments):
            path = Path(arguments[i + 1])
            del arguments[i : i + 2]
        elif argument.startswith("--config="):
            path = Path(argument.removeprefix("--config="))
            del arguments[i]
        else:
            continue
        values = read_json(path)
        if isinstance(values, dict) and values.get("format") == TrainRecord.model_fields["format"].default:
            values = values["config"]
        if not isinstance(values, dict):
            raise GossamerError(f"{path}: expected a JSON object with the keys of a run's configuration")
        return build_record(TrainConfig, values, str(path))
    return TrainConfig()


def _start(tokens: Path | None, out: Path, config: TrainConfig, world: World) -> None:
    if tokens is None:
        raise GossamerError("give the tokens folder to train on (made by `gossamer tokenize --out DIR`)")
    world.on_first(lambda: _check_free(out))
    opened = open_tokens(tokens)
    vocab_size = opened.manifest.vocab_size
    if config.model.vocab_size != vocab_size:
        if "vocab_size" in config.model.model_fields_set and config.model.vocab_size != 2048:
            raise GossamerError(
                f"the model's vocabulary is {config.model.vocab_size}, the tokens in {tokens} have {vocab_size}; leave "
                "--model.vocab-size out"
            )
        config = config.model_copy(update={"model": config.model.model_copy(update={"vocab_size": vocab_size})})
    # Before anything is written: what can't be run leaves no folder.
    run = _make_run(config, world)
    opened.split("train").batch(config.seed, 0, 1, config.model.context + 1)
    opened.split("validation").windows(1, config.model.context + 1)
    record = TrainRecord(config=config, tokens=path_from(out, tokens), tokens_hash=opened.split("train").hash)

    def make_folder() -> None:
        check_disk(run, out)
        with atomic_directory(out, (TRAIN_JSON,)) as aside:
            (aside / TOKENIZER).write_bytes((opened.path / TOKENIZER).read_bytes())
            write_record(aside / TRAIN_JSON, record)

    world.on_first(make_folder)
    _train(run, out, record, opened, [])


def _check_free(out: Path) -> None:
    if out.is_file():
        raise GossamerError(f"{out} is a file; --out wants the name of a folder")
    if out.exists() and any(out.iterdir()):
        what = "something else"
        if (out / TRAIN_JSON).exists():
            what = "a finished model" if (out / MODEL_JSON).exists() else "a run that --resume goes on with"
        raise GossamerError(f"{out} holds {what}; choose another --out or remove it")


def _make_run(config: TrainConfig, world: World) -> Run:
    try:
        return Run(config, world)
    except (RuntimeError, AssertionError) as error:  # what torch says of a device that isn't there
        if config.device == "cpu":
            raise
        raise GossamerError(f"can't use the device {config.device!r}: {error}; try --device cpu") from None


def _resume(tokens: Path | None, out: Path, world: World) -> None:
    if not (out / TRAIN_JSON).exists():
        raise GossamerError(f"{out} holds no run to resume: there is no {TRAIN_JSON}")
    record = read_record(TrainRecord, out / TRAIN_JSON)
    if record.result is not None:
        say(f"the run in {out} is at its end already: {record.result.steps} steps")
        return
    opened = open_tokens(tokens or out / record.tokens)
    if opened.split("train").hash != record.tokens_hash:
        raise GossamerError(f"{opened.path} holds other tokens than the run in {out} began with")
    run = _make_run(record.config, world)
    load_last_checkpoint(run, out)
    world.on_first(lambda: check_disk(run, out))
    say(f"resuming {out} after step {run.step} of {record.config.steps}")
    _train(run, out, record, opened, drop_metrics_after(out, run.step) if world.is_first else [])


def _train(run: Run, out: Path, record: TrainRecord, tokens: Tokens, past: list[Metrics]) -> None:
    config = run.config
    say(
        f"{n_entries(run):,} parameters, of which about "
        f"{sum(w.k(w.l0) for w in run.weights):,} sparse weights stay nonzero (l0 {config.sparsity.l0:g}), beside "
        f"the dense norms, sinks and bigram table; "
        f"{config.steps} steps of {config.batch_size * config.model.context:,} tokens"
    )
    seconds = sum(config.batch_size * config.model.context / m.tokens_per_second for m in past)
    validation = next((m.validation_loss for m in reversed(past) if m.validation_loss is not None), None)
    train_loss = past[-1].loss if past else float("nan")
    with _stop_requested() as should_stop, progress_bar() as progress:
        bar = progress.add_task("train", total=config.steps, completed=run.step, note="")

        def on_step(metrics: Metrics) -> None:
            nonlocal seconds, validation, train_loss
            append_metrics(out, metrics)
            train_loss = metrics.loss
            seconds += config.batch_size * config.model.context / metrics.tokens_per_second
            if metrics.validation_loss is not None:
                validation = metrics.validation_loss
            shown = "-" if validation is None else f"{validation:.3f}"
            note = (
                f"loss {metrics.loss:.3f}  val {shown}  l0 {metrics.l0:.4f}  {metrics.tokens_per_second:,.0f} tokens/s"
            )
            progress.update(bar, completed=metrics.step, note=note)
            if metrics.validation_loss is not None and not console.is_terminal:
                say(f"step {metrics.step}/{config.steps}  {note}")

        finished = train(
            run,
            tokens.split("train"),
            tokens.split("validation"),
            on_step if run.world.is_first else lambda _: None,
            lambda: save_checkpoint(run, out),
            should_stop,
        )
    if not finished:
        run.world.fail(
            f"stopped after step {run.step}, which is saved; go on with: "
            f"gossamer train --resume --out {shlex.quote(str(out))}"
        )
    check_finite_state(run)
    trained = whole(run.model, run.world)
    if not run.world.is_first:
        return
    model = save_model(trained, out, out / TOKENIZER)
    assert validation is not None, "the last step validates"
    result = TrainResult(steps=run.step, train_loss=train_loss, validation_loss=validation, seconds=seconds)
    write_record(out / TRAIN_JSON, record.model_copy(update={"result": result}))
    plot_run(read_metrics(out), out / "training.png")
    say(
        f"model in {out}: validation loss {validation:.4f} nats a token, {model.n_nonzero:,} nonzeros, "
        f"l0 of the matrices {model.l0:.4f}, {seconds:.0f} s of steps; plot in {out / 'training.png'}"
    )


@contextmanager
def _one_of_many() -> Iterator[World]:
    """This process among those that torchrun started; all but the first are silent."""
    with joined_world() as world:
        console.quiet = not world.is_first
        try:
            yield world
        except FailedElsewhere:
            sys.exit(1)


@contextmanager
def _stop_requested() -> Iterator[Callable[[], bool]]:
    """Whether SIGINT or SIGTERM has come; the second one ends the process at once."""
    asked = False

    def ask(number: int, _frame: object) -> None:
        nonlocal asked
        if asked:
            sys.exit(1)
        asked = True
        name = signal.Signals(number).name
        print(f"\n{name}: saving a checkpoint after this step (again to leave at once)", file=sys.stderr)

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield lambda: asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
