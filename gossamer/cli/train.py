"""`gossamer train`."""

import shlex
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import tyro

from gossamer.cli.configuration import ConfigFile
from gossamer.cli.display import (
    console,
    outliving_the_reader,
    say,
    saying_when_kernels_compile,
    warnings_as_lines,
)
from gossamer.cli.dry_run import show_plan, warn_if_idle, warn_if_memory_is_short
from gossamer.cli.live import Watch, stop_on_signals
from gossamer.cli.parse import said_once_a_machine, start
from gossamer.cli.places import path_from
from gossamer.cli.train_folder import (
    begin_folder,
    bring_tokenizer,
    check_as_before,
    check_asked,
    check_changes,
    check_free,
    check_same_run,
    check_start,
    check_whole,
    defaults_of,
    how_to_train_on,
    is_at_its_end,
    note_unlike_,
    record_for_all,
    rewrite_record,
    say_changes,
    tokens_of,
    warn_if_slow,
    with_vocabulary_of,
)
from gossamer.data.tokens import TOKENIZER, Tokens, open_tokens
from gossamer.errors import GossamerError, Interrupted, is_there
from gossamer.folders import folder_to_fill
from gossamer.kernels.fast import check_device, keep_freed_memory
from gossamer.model.checkpoint import save_model
from gossamer.training import memory
from gossamer.training.agreement import check_shared
from gossamer.training.checkpoints import (
    alone_in,
    check_state_,
    load_last_checkpoint,
    save_checkpoint,
)
from gossamer.training.circumstances import circumstances
from gossamer.training.cost import count, dense_parts
from gossamer.training.determinism import determinism
from gossamer.training.disk import check_disk, how_to_go_on, model_refused
from gossamer.training.distributed import (
    FailedElsewhere,
    World,
    is_lost_connection,
    is_restart,
    joined_world,
    whole,
)
from gossamer.training.metrics_file import append_metrics, drop_metrics_after, read_metrics
from gossamer.training.plot import PLOT, plot_run
from gossamer.training.presets import PRESETS, PresetName
from gossamer.training.report import REPORT, write_report
from gossamer.training.run_folder import METRICS
from gossamer.training.run_record import TRAIN_JSON, TrainRecord, TrainResult, write_train_record
from gossamer.training.snapshots import save_snapshot
from gossamer.training.trackers import BackgroundTracker, TrackerName, check_installed, close_all, track
from gossamer.training.train import Metrics, Run, TrainConfig, train
from gossamer.training.units import duration
from gossamer.training.weight_sparsity import sparse_weights

PresetFlag = Annotated[PresetName | None, tyro.conf.arg(metavar="{" + ",".join(PRESETS) + "}")]


def main(arguments: Sequence[str]) -> None:
    arguments = list(arguments)
    with said_once_a_machine():
        default, vocabulary_by = defaults_of(arguments)

    def run(
        tokens: Annotated[Path | None, tyro.conf.Positional, tyro.conf.arg(metavar="[TOKENS]")] = None,
        *,
        out: Annotated[Path | None, tyro.conf.arg(metavar="DIR")] = None,
        resume: bool = False,
        dry_run: bool = False,
        devices: Annotated[int | None, tyro.conf.arg(metavar="N")] = None,
        config_file: ConfigFile = None,  # noqa: ARG001  (its values are the defaults of the flags already)
        preset: PresetFlag = None,  # noqa: ARG001  (and so are these)
        track: Annotated[tuple[TrackerName, ...], tyro.conf.UseAppendAction] = (),
        config: Annotated[TrainConfig, tyro.conf.arg(name="")] = default,
    ) -> None:
        """Train a weight-sparse transformer; with `--sparsity.l0 1` a dense one.

        Writes the model (its nonzeros only), metrics.jsonl, a report, a plot and checkpoints into one folder. Ctrl-C
        (or SIGTERM) saves a checkpoint, a second one leaves at once; `--resume --out DIR` goes on from the last one and
        ends with the same weights as an uninterrupted run: on a CPU to the last bit, if it is of the same kind, with as
        many threads and processes.

        Args:
            tokens: a folder made by `gossamer tokenize`; not needed with --dry-run, nor with --resume unless they have
                moved.
            out: the model's folder; not needed with --dry-run.
            resume: go on with the run in --out. It keeps its configuration, but for what is about the machine:
                --device, --parallel, --micro-batch-size, --recompute, --checkpoint-every, --keep-checkpoints.
            dry_run: say what the run (with --resume what is left of the one in --out) would take: nonzeros, memory,
                disk, least time a step and in all; write nothing.
            devices: with --dry-run, on how many the run is to be; without it as many as torchrun started processes.
            preset: a model of the published family, from 0.9 to 14.8 M nonzeros; flags override it.
            track: send the metrics to this tracker too, or to several: --track A --track B. Whatever these do, the run
                goes on.
            config: the run.
        """
        with warnings_as_lines("train"), _one_of_many() as world:
            world.on_first(lambda: check_asked(tokens, config, vocabulary_by))
            if devices is not None and (devices < 1 or not dry_run):
                world.fail("--devices is a number from 1 on for --dry-run; torchrun says how many processes a run has")
            if out is None and (resume or not dry_run):
                what = "of the run to go on with" if resume else "to write the model into"
                if world.is_first:
                    print(f"gossamer train: --out is missing; give the folder {what}", file=sys.stderr)
                sys.exit(2)
            if dry_run:
                show_plan(tokens, out if resume else None, config, world, devices)
                return
            assert out is not None
            world.on_first(lambda: check_installed(track))
            # In any: a machine doesn't count the restarts that another one's processes made necessary.
            began = world.was_told(_ours(out)) or (is_restart() and not world.was_told(_not_ours(out)))
            if resume or world.any(began and is_there(out / TRAIN_JSON)):
                if not resume:
                    world.on_first(lambda: check_same_run(tokens, out, config))
                _resume(tokens, out, config if resume else None, track, world)
            else:
                with determinism(config):
                    _start(tokens, out, config, track, world)

    start(run, arguments, "gossamer train")


def _start(tokens: Path | None, out: Path, config: TrainConfig, trackers: Sequence[TrackerName], world: World) -> None:
    if tokens is None:
        raise GossamerError("give the tokens folder to train on (made by `gossamer tokenize --out DIR`)")
    try:
        world.on_first(partial(check_free, out))
    except GossamerError:
        world.tell(_not_ours(out))
        raise
    # Before anything is written: what can't be run leaves no folder.
    world.on_first(partial(check_start, tokens, config))
    opened = world.on_all(partial(open_tokens, tokens))
    check_whole(opened, world)
    config = with_vocabulary_of(opened, config)
    world.on_first(lambda: warn_if_memory_is_short(config, world.size, memory.free(config.device)))
    world.on_first(lambda: warn_if_idle(config, world.size))
    run = _make_run(config, world)
    record = TrainRecord(
        config=run.config,
        tokens=path_from(out, tokens),
        tokens_hash=opened.split("train").hash,
        began=datetime.now(UTC).isoformat(timespec="seconds"),
        circumstances=circumstances(run.device),
        processes=world.size,
    )
    warn_if_slow(run, "leave --dtype out, or give --dtype float32")
    with ExitStack() as held:
        world.on_first(lambda: held.enter_context(folder_to_fill(out)))
        held.enter_context(alone_in(out, world))
        check_shared(out, world)
        world.tell(_ours(out))
        world.on_first(partial(begin_folder, run, out, record, opened))
        _train(run, out, record, opened, [], trackers)


def _ours(out: Path) -> str:
    """What the processes that torchrun starts after these, which needn't be restarts by its count, are told of a folder
    in which they began a run."""
    return f"began: {out}"


def _not_ours(out: Path) -> str:
    """And of one that held a run before them."""
    return f"was there before: {out}"


def _make_run(config: TrainConfig, world: World) -> Run:
    world.on_all(lambda: check_device(world.device(config.device)))  # of several, this process's own
    if not world.agree(config.model_dump_json()):
        world.fail("the processes were given different options; give all machines the same command")
    return Run(config, world)


def _resume(
    tokens: Path | None, out: Path, asked: TrainConfig | None, trackers: Sequence[TrackerName], world: World
) -> None:
    """Go on with the run in `out`, as `asked` where that may be changed, or just as it was."""
    world.on_first(partial(check_changes, asked, out))
    if asked is not None:
        world.on_all(lambda: check_device(world.device(asked.device)))
        world.on_first(lambda: warn_if_memory_is_short(asked, world.size, memory.free(asked.device)))
        world.on_first(lambda: warn_if_idle(asked, world.size))
    record = record_for_all(out, world)
    config = asked or record.config
    if is_at_its_end(record, out, world):
        say(f"the run in {out} is at its end already: {config.steps} steps. {how_to_train_on(out)}")
        for name, make in ((PLOT, _plot), (REPORT, _report)):
            if world.is_first and not is_there(out / name):
                make(out)
        return
    opened = world.on_all(partial(tokens_of, record, tokens, out))
    check_whole(opened, world)
    with determinism(config), alone_in(out, world):
        check_shared(out, world)
        world.on_first(lambda: check_as_before(record, out))
        world.on_first(lambda: bring_tokenizer(opened, out))
        run = _make_run(config, world)
        load_last_checkpoint(run, out, record.config.checkpoint_every)
        world.on_first(lambda: check_disk(run, out))
        warn_if_slow(
            run, "it goes on in the dtype that it began in; for float32 start another run with --dtype float32"
        )
        done: list[tuple[list[Metrics], list[Metrics]]] = []
        world.on_first(lambda: done.append(drop_metrics_after(out, run.step)))
        past, dropped = done[0] if done else ([], [])
        # Only now, as what is refused before leaves the run as it was.
        where = record.tokens if tokens is None else path_from(out, tokens)
        goes_on_as = record.model_copy(update={"config": config, "result": None, "tokens": where})
        world.on_first(lambda: goes_on_as == record or rewrite_record(out, goes_on_as))
        say_changes(record.config, config)
        n_lacking = run.step - len({metrics.step for metrics in past})
        if run.world.is_first and n_lacking:
            _note(
                f"{METRICS} lacks {n_lacking:,} of the {run.step:,} steps before the checkpoint; curves and times are "
                "those of the others"
            )
        again = f"; {len(dropped):,} steps after it are done again" if dropped else ""
        say(f"resuming {out} after step {run.step} of {config.steps}{again}")
        _train(run, out, goes_on_as, opened, past, trackers)


def _train(
    run: Run,
    out: Path,
    record: TrainRecord,
    tokens: Tokens,
    past: list[Metrics],
    trackers: Sequence[TrackerName],
) -> None:
    config, counts = run.config, count(run.config)
    keep_freed_memory()
    note_unlike_(run)
    step_tokens = config.batch_size * config.model.context
    seconds = sum(step_tokens / m.tokens_per_second for m in past)
    train_loss = past[-1].loss if past else float("nan")
    names = list(dict.fromkeys(trackers)) if run.world.is_first else []
    with (
        outliving_the_reader(),
        _tracking(names, out, run) as tracked,
        stop_on_signals() as stop,
        Watch(config, out, past, run.world.size) as watch,
        saying_when_kernels_compile(run.device.type) as compile_seconds,
    ):
        say(
            f"{counts.n_parameters:,} parameters, of which {counts.n_nonzero:,} sparse weights stay nonzero "
            f"(l0 {config.sparsity.l0:g}), beside {counts.n_dense:,} dense ones ({dense_parts(config)}); "
            f"{config.steps} steps of {step_tokens:,} tokens"
        )

        def on_step(metrics: Metrics) -> None:
            nonlocal seconds, train_loss
            run.world.on_first(lambda: append_metrics(out, metrics))
            if not run.world.is_first:
                return
            train_loss = metrics.loss
            seconds += step_tokens / metrics.tokens_per_second
            watch.show(metrics, compile_seconds())
            for tracker in tracked:
                tracker.log(metrics)
                _note(tracker.complaint())

        finished = train(
            run,
            tokens.split("train"),
            tokens.split("validation"),
            on_step,
            lambda: save_checkpoint(run, out),
            stop,
            compile_seconds,
            lambda: save_snapshot(run, out),
        )
        if not finished:
            stop.reply = "the checkpoint is saved and the report being written"
            if not run.world.is_first:
                return  # as one that fails here has torchrun kill the first in the middle of its report
            _report(out)
            raise Interrupted(
                f"stopped after step {run.step}, which is saved; go on with: {how_to_go_on(out)}",
                stop.signal or signal.SIGTERM,  # it may have reached another process only
            )
        stop.reply = "the run is at its end and its model being written"
        check_state_(run)
        trained = whole(run.model, run.world)
        if not run.world.is_first:
            return
        assert watch.validation is not None, "the last step validates"
        result = TrainResult(steps=run.step, train_loss=train_loss, validation_loss=watch.validation, seconds=seconds)
        try:
            model = save_model(trained, out, out / TOKENIZER)
            write_train_record(out, record.model_copy(update={"result": result}))
        except (OSError, GossamerError) as error:
            raise GossamerError(model_refused(error, out)) from error
        _plot(out)
        _report(out)
        n_sparse = sum(int(w.parameter.count_nonzero()) for w in sparse_weights(trained, run.config.sparsity))
        say(
            f"model in {out}: validation loss {watch.validation:.4f} nats a token; {n_sparse:,} sparse weights are "
            f"nonzero (l0 of the matrices {model.l0:.4f}), beside {model.n_nonzero - n_sparse:,} of the "
            f"{counts.n_dense:,} dense ones ({dense_parts(config)}); {duration(seconds)} of steps; report in "
            f"{out / REPORT}"
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
        except RuntimeError as error:
            if not is_lost_connection(error):
                raise
            said = str(error).partition("\n")[0]
            sys.exit(f"gossamer train: process {world.rank} has lost another one, which says why: {said}")


@contextmanager
def _tracking(names: Sequence[TrackerName], out: Path, run: Run) -> Iterator[list[BackgroundTracker]]:
    """The trackers, closed however the run ends: the last points before an error are those that it is looked for in."""
    tracked = [track(name, out, run.config, run.step) for name in names]
    try:
        yield tracked
    finally:
        for loss in close_all(tracked):
            _note(loss)


def _plot(out: Path) -> None:
    """The plot, or a note: the model counts."""
    try:
        plot_run(read_metrics(out), out / PLOT)
    except Exception as error:  # matplotlib's own, too
        _note(f"no {PLOT} ({error}); {how_to_go_on(out)} draws it")


def _report(out: Path) -> None:
    """The report, or a note: what was saved before it counts."""
    try:
        write_report(out)
    except Exception as error:
        _note(f"no {REPORT} ({error}); `gossamer inspect --report {shlex.quote(str(out))}` makes one")


def _note(text: str | None) -> None:
    if text is not None:
        with suppress(OSError):  # stderr may have lost its reader
            print("gossamer train: note:", text.replace("\n", " "), file=sys.stderr)
