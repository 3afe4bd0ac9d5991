"""`gossamer prune`."""

import shlex
import warnings
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Annotated

import tyro

from gossamer.artifact import Record
from gossamer.circuit.circuit import FILES, Circuit, CircuitRecord, check_same_subject, save_circuit
from gossamer.circuit.discover import discover
from gossamer.circuit.mask_search import Step
from gossamer.circuit.prune_config import PruneConfig
from gossamer.cli.configuration import take_configuration, with_default
from gossamer.cli.display import (
    console,
    counted,
    progress_bar,
    say,
    saying_when_kernels_compile,
    warnings_as_lines,
)
from gossamer.cli.places import open_to_search
from gossamer.cli.tables import circuit_table, report_table, step_note
from gossamer.data.tokenizer import Tokenizer
from gossamer.errors import GossamerError
from gossamer.folders import check_replaceable
from gossamer.model.checkpoint import model_hash
from gossamer.study.record import StudyRecord
from gossamer.tasks.catalogue import TASKS, find_task
from gossamer.tasks.examples import Examples, own_examples, task_examples
from gossamer.tasks.own_file import read_task_file
from gossamer.validation.evidence import Report, gather_evidence


def main(arguments: Sequence[str]) -> None:
    arguments = list(arguments)
    started = with_default(run, take_pruning(arguments))
    tyro.cli(started, args=arguments, prog="gossamer prune")


def take_pruning(arguments: list[str], default: PruneConfig = PruneConfig()) -> PruneConfig:
    """Take `--config FILE` out of the arguments; without it the default."""
    inside: dict[type[Record], str] = {StudyRecord: "best_config", CircuitRecord: "config"}
    return take_configuration(arguments, PruneConfig, inside) or default


def run(
    model: Annotated[Path, tyro.conf.Positional],
    task: Annotated[str | None, tyro.conf.Positional] = None,
    *,
    out: Path,
    tasks: tuple[str, ...] = (),
    seeds: int = 1,
    task_file: Path | None = None,
    tokens: Path | None = None,
    device: str = "cpu",
    together: int | None = None,
    overwrite: bool = False,
    config: Annotated[PruneConfig, tyro.conf.arg(name="")] = PruneConfig(),
) -> None:
    """Find the smallest set of nodes that still does a task while every other node is held at its mean.

    Nodes are ranked by trained masks, or with --ranking by what they cost when ablated; --prune-edges then removes the
    edges between them that the task can do without. `gossamer compare` shows the ways side by side.

    --tasks all, or several names, makes a folder of circuits, one a task, with summary.json and curves.png; --seeds
    repeats each search with other examples and masks, and says what the circuits share; of a --task-file each seed sees
    four fifths, or all if it has fewer than 20 pairs. The same command goes on where it was interrupted.

    `gossamer tasks` lists the tasks. Your own is a --task-file, a JSON Lines file with {"prompts": [a, b], "answers":
    [x, y]} a line in text, or "prompt_ids" and "answer_ids" in token ids.

    --config FILE takes the configuration from a JSON file, such as a sweep's best.json or study.json, or another
    circuit's circuit.json; flags override it.

    Args:
        model: a model's folder, ours or of the released format (beeg_config.json, final_model.pt).
        task: a built-in task's name.
        out: the circuit's folder; with --tasks or --seeds one that has a folder for each circuit.
        tasks: names of built-in tasks, or all for the twenty; those that the model can't do are listed as such.
        seeds: how many seeds to search each task with, from --seed on.
        task_file: a task of your own, instead of a built-in one.
        tokens: the pretraining distribution for the means: a tokens folder or a .npy file with a 1-d uint16 array;
            by default what the model was trained on.
        device: where to compute.
        together: with --tasks or --seeds, searches whose masks are trained in one pass: nearly free on a GPU, where it
            is 8 by default, and no gain on a CPU, where it is 1.
        overwrite: replace a circuit of another task or model that is in --out; one of the same is replaced anyway.
        config: the search.
    """
    with warnings_as_lines("prune"):
        if tasks or seeds != 1:
            if overwrite:
                raise GossamerError("--overwrite is for one circuit; a folder of many goes on, or choose another --out")
            from gossamer.cli.prune_many import prune_many

            prune_many(model, task, tasks, task_file, seeds, out, tokens, device, together, config)
            return
        if together is not None:
            raise GossamerError("--together is for several searches: give --tasks or --seeds")
        check_replaceable(out, FILES)  # now, not after the search
        opened = open_to_search(model, tokens, device)
        examples = open_examples(task, task_file, opened.tokenizer, config)
        if not overwrite:
            check_same_subject(out, examples.task, model_hash(opened.model))
        if not examples.is_held_out:
            warnings.warn(
                f"too few to hold any out ({counted(len(examples.train), 'pair')}): validation will see them again",
                stacklevel=2,
            )
        windows = opened.windows(config.mean_tokens)
        with progress_bar() as progress, saying_when_kernels_compile(device):
            means_bar = progress.add_task("means", total=len(windows), note="")
            bar = progress.add_task(config.ranking, total=None, note="")

            def on_step(step: Step) -> None:
                progress.update(bar, completed=step.step, total=step.steps, note=step_note(step))

            start = perf_counter()
            circuit = discover(
                opened.model,
                examples,
                windows,
                config,
                opened.source(out),
                on_step,
                lambda done, _: progress.update(means_bar, completed=done),
            )
            seconds = perf_counter() - start
        save_circuit(circuit, out)
        _show(circuit, gather_evidence(opened.model, circuit, 0, config.seed, None), out)
    validate = f"`gossamer validate {shlex.quote(str(out))}`"
    say(f"found in {seconds:,.1f} s; {validate} holds it against random circuits and a shuffled model")


def _show(circuit: Circuit, seen: Report, folder: Path) -> None:
    """What was found, what it makes of held-out pairs, and what a reader of one number would miss."""
    console.print(circuit_table(circuit, folder))
    console.print(report_table(seen))
    if not circuit.n_nodes:
        warnings.warn("no node is needed for this target: the dense tables alone meet it", stacklevel=2)
    if seen.is_held_out and seen.circuit.sufficiency.is_at_chance:
        warnings.warn(
            "on pairs that the search hasn't seen the circuit is no better than chance: what it does is the cut's "
            "pairs, not the task",
            stacklevel=2,
        )


def open_examples(
    task: str | None, task_file: Path | None, tokenizer: Tokenizer | None, config: PruneConfig
) -> Examples:
    """The examples of a built-in task, or of somebody's own file. Raises GossamerError unless one of them was named."""
    if (task is None) == (task_file is None):
        raise GossamerError(
            "give either a task (`gossamer tasks` lists them), --tasks with several, or --task-file with pairs of your "
            "own, one of the three"
        )
    if task_file is not None:
        return own_examples(task_file.stem, read_task_file(task_file, tokenizer), config.seed)
    assert task is not None
    if task == "all":
        raise GossamerError(
            "all is no task's name: only `gossamer prune MODEL --tasks all` takes it; name a task (or several, where a "
            f"verb takes several): {', '.join(TASKS)}"
        )
    built_in = find_task(task)
    if tokenizer is None:
        raise GossamerError(
            f"the task {task} is text, and neither the model nor the tokens have a tokenizer.json; put one beside the "
            "model, or give --task-file with prompt_ids and answer_ids"
        )
    return task_examples(
        built_in, tokenizer, config.n_train_pairs, config.n_validation_pairs, config.n_held_out_pairs, config.seed
    )
