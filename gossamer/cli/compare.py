"""`gossamer compare`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, get_args

import tyro
from rich.progress import TaskID

from gossamer.artifact import write_record
from gossamer.circuit.compare import compare_ways
from gossamer.circuit.mask_search import Step
from gossamer.circuit.prune_config import PruneConfig, Ranking
from gossamer.cli.configuration import with_default
from gossamer.cli.display import console, progress_bar, say, saying_when_kernels_compile, warnings_as_lines
from gossamer.cli.places import open_to_search
from gossamer.cli.prune import open_examples, take_pruning
from gossamer.cli.tables import comparison_table, step_note
from gossamer.errors import GossamerError

ALL_WAYS: tuple[Ranking, ...] = get_args(Ranking)


def main(arguments: Sequence[str]) -> None:
    arguments = list(arguments)
    started = with_default(run, take_pruning(arguments, PruneConfig(prune_edges=True)))
    tyro.cli(started, args=arguments, prog="gossamer compare")


def run(
    model: Annotated[Path, tyro.conf.Positional],
    task: Annotated[str | None, tyro.conf.Positional] = None,
    *,
    ways: tuple[Ranking, ...] = ALL_WAYS,
    json: Path | None = None,
    task_file: Path | None = None,
    tokens: Path | None = None,
    device: str = "cpu",
    config: Annotated[PruneConfig, tyro.conf.arg(name="")] = PruneConfig(),
) -> None:
    """Find a task's circuit in several ways, and show nodes, edges, loss and seconds of each after each stage.

    The ways differ in how they rank the nodes; cut, elimination and edge pruning are the same. No circuit is written:
    `gossamer prune --ranking WAY` makes the one you choose. Edges are pruned too, unless --no-prune-edges.

    --config FILE takes the configuration from a JSON file, as for `gossamer prune`; flags override it.

    Args:
        model: a model's folder, ours or of the released format (beeg_config.json, final_model.pt).
        task: a built-in task's name.
        ways: the rankings to compare; --ranking itself is not looked at.
        json: a file to write the figures to.
        task_file: a task of your own, instead of a built-in one.
        tokens: the pretraining distribution for the means: a tokens folder or a .npy file with a 1-d uint16 array;
            by default what the model was trained on.
        device: where to compute.
        config: the search.
    """
    if not ways:
        raise GossamerError(f"--ways names none; expected some of {', '.join(ALL_WAYS)}")
    if twice := sorted({way for way in ways if ways.count(way) > 1}):
        raise GossamerError(f"--ways names {twice[0]} twice; expected each once")
    if json is not None and not json.resolve().parent.is_dir():  # now, not after the search
        raise GossamerError(f"can't write {json}: {json.resolve().parent} is no folder; make it, or name another file")
    with warnings_as_lines("compare"):
        opened = open_to_search(model, tokens, device)
        examples = open_examples(task, task_file, opened.tokenizer, config)
        windows = opened.windows(config.mean_tokens)
        with progress_bar() as progress, saying_when_kernels_compile(device):
            bars: dict[Ranking, TaskID] = {}

            def on_step(way: Ranking, step: Step) -> None:
                if way not in bars:
                    bars[way] = progress.add_task(way, note="")
                progress.update(bars[way], completed=step.step, total=step.steps, note=step_note(step))

            found = compare_ways(opened.model, examples, windows, config, ways, on_step)
        if json is not None:
            write_record(json, found)
    console.print(comparison_table(found))
    if json is not None:
        say(f"figures in {json}")
