"""`gossamer formation`."""

import signal
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import tyro

from gossamer.circuit.mask_search import Step
from gossamer.circuit.prune_config import PruneConfig
from gossamer.cli.configuration import with_default
from gossamer.cli.display import (
    console,
    progress_bar,
    say,
    saying_when_kernels_compile,
    warnings_as_lines,
)
from gossamer.cli.places import check_kind, open_model, open_to_search, path_from
from gossamer.cli.prune import open_examples, take_pruning
from gossamer.cli.study_tables import formation_table, what_came
from gossamer.cli.tables import step_note
from gossamer.errors import GossamerError, Interrupted
from gossamer.folders import alone_in, check_replaceable, folder_to_fill
from gossamer.study.formation import FORMATION, OWNED, PICTURE, Formation, FormationRow, Series, follow, open_formation
from gossamer.study.plot_formation import plot_formation
from gossamer.training.run_folder import list_snapshots
from gossamer.training.run_record import TRAIN_JSON, TrainRecord, read_train_record


def main(arguments: Sequence[str]) -> None:
    arguments = list(arguments)
    started = with_default(run, take_pruning(arguments))
    tyro.cli(started, args=arguments, prog="gossamer formation")


def run(
    model: Annotated[Path, tyro.conf.Positional],
    task: Annotated[str | None, tyro.conf.Positional] = None,
    *,
    out: Path,
    task_file: Path | None = None,
    tokens: Path | None = None,
    device: str = "cpu",
    config: Annotated[PruneConfig, tyro.conf.arg(name="")] = PruneConfig(),
) -> None:
    """Show how a task's circuit forms: search it in every snapshot of a training run.

    `gossamer train --snapshots N` leaves N models along its way. The circuit of the model at the end is found first;
    then each snapshot is asked, searched if it can do the task, and compared with the last circuit: how many nodes and
    edges they share, and how far the last circuit's nodes do the task already. Writes the circuits, formation.json and
    formation.png. The same command goes on where it was interrupted.

    --config FILE takes the configuration from a JSON file, as for `gossamer prune`; flags override it.

    Args:
        model: the folder of a run that is at its end.
        task: a built-in task's name.
        out: a folder for the circuits, the figures and the plot.
        task_file: a task of your own, instead of a built-in one.
        tokens: the pretraining distribution for the means: a tokens folder or a .npy file with a 1-d uint16 array;
            by default what the model was trained on.
        device: where to compute.
        config: the search.
    """
    with warnings_as_lines("formation"), ExitStack() as held:
        trained, models = _series(model)
        opened = open_to_search(model, tokens, device)
        examples = open_examples(task, task_file, opened.tokenizer, config)
        windows = opened.windows(config.mean_tokens)
        check_replaceable(out, OWNED)
        held.enter_context(folder_to_fill(out))
        held.enter_context(alone_in(out, "searching"))
        begun = open_formation(
            out,
            Formation(
                task=examples.task,
                model=path_from(out, model),
                tokens_hash=opened.pretraining.stream.hash,
                n_mean_tokens=windows.numel(),
                spacing=trained.config.snapshot_spacing,
                config=config,
            ),
        )
        series = Series(
            models,
            lambda folder: open_model(folder, device),
            examples,
            windows,
            lambda folder, circuit: opened.source(circuit, folder),
        )
        with progress_bar() as progress, saying_when_kernels_compile(device):
            all_bar = progress.add_task("models", total=len(models), note="")
            bar = progress.add_task(config.ranking, total=None, note="")

            def on_step(step: Step) -> None:
                progress.update(bar, completed=step.step, total=step.steps, note=step_note(step))

            def on_row(row: FormationRow, was_kept: bool) -> None:
                progress.update(all_bar, advance=1)
                say(
                    f"step {row.step:,}: {what_came(row.outcome, config.target_loss)}"
                    + (" (was there)" if was_kept else "")
                )

            try:
                found = follow(
                    series, out, begun, lambda step: progress.update(all_bar, note=f"step {step:,}"), on_step, on_row
                )
            except KeyboardInterrupt:
                raise Interrupted(
                    f"stopped; what was found before is in {out}, and the same command goes on from there",
                    signal.SIGINT,
                ) from None
        plot_formation(found, out / PICTURE)
    console.print(formation_table(found))
    say(f"figures in {out / FORMATION}, curves in {out / PICTURE}")


def _series(model: Path) -> tuple[TrainRecord, list[tuple[int, Path]]]:
    """The run's record, and its models by step. Raises GossamerError unless it is at its end and left snapshots."""
    check_kind(model, "model")
    if not (model / TRAIN_JSON).exists():
        raise GossamerError(f"{model} is no run of `gossamer train`: there is no {TRAIN_JSON}")
    trained = read_train_record(model)
    if trained.result is None:
        raise GossamerError(
            f"the run in {model} is not at its end; finish it with gossamer train --resume --out {model}"
        )
    snapshots = list_snapshots(model)
    if not snapshots:
        raise GossamerError(
            f"the run in {model} left no snapshots, so there is nothing to follow; train again with --snapshots 20, say"
        )
    return trained, [*snapshots, (trained.result.steps, model)]
