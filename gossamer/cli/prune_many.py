"""`gossamer prune` with several tasks or several seeds: a folder of circuits and their summary."""

import signal
import warnings
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from rich.progress import TaskID

from gossamer.circuit.circuit import Means
from gossamer.circuit.mask_search import Step
from gossamer.circuit.means import node_means
from gossamer.circuit.prune import n_in_step
from gossamer.circuit.prune_config import PruneConfig
from gossamer.cli.display import console, progress_bar, say, saying_when_kernels_compile
from gossamer.cli.places import open_to_search, path_from
from gossamer.cli.prune import open_examples
from gossamer.cli.study_tables import in_all, summary_tables, what_came
from gossamer.cli.tables import step_note
from gossamer.errors import GossamerError, Interrupted
from gossamer.folders import alone_in, check_replaceable, folder_to_fill
from gossamer.model.checkpoint import model_hash
from gossamer.study.many_tasks import CURVES, OWNED, SUMMARY, Summary, open_summary, prune_tasks
from gossamer.study.plot_curves import plot_curves
from gossamer.study.search import Outcome, SearchIn
from gossamer.tasks.catalogue import TASKS, find_task
from gossamer.tasks.examples import Examples


def task_names(given: Sequence[str]) -> list[str]:
    """What `--tasks` names: "all" for the twenty, else names between spaces or commas, each once."""
    names = [name for one in given for name in one.split(",") if name]
    if not names:
        raise GossamerError("--tasks names none; expected all, or names of tasks (`gossamer tasks` lists them)")
    chosen = [task for name in names for task in (TASKS if name == "all" else [find_task(name).name])]
    return list(dict.fromkeys(chosen))


def prune_many(
    model: Path,
    task: str | None,
    tasks: Sequence[str],
    task_file: Path | None,
    seeds: int,
    out: Path,
    tokens: Path | None,
    device: str,
    together: int | None,
    config: PruneConfig,
) -> None:
    """Search what isn't in `out` yet; print the summary.

    Raises GossamerError unless one of `task`, `tasks` and `task_file` was given.
    """
    if sum((task is not None, bool(tasks), task_file is not None)) != 1:
        raise GossamerError("give a task, --tasks or --task-file (`gossamer tasks` lists the tasks), one of the three")
    if together is not None and together < 1:
        raise GossamerError(f"--together is {together}; expected 1 or more")
    if together is not None and config.ranking != "masks":
        raise GossamerError(
            f"--together trains masks in one pass, and --ranking {config.ranking} trains no masks; leave it out"
        )
    if seeds < 1:
        raise GossamerError(f"--seeds is {seeds}; expected 1 or more")
    names = [] if task_file is not None else task_names(tasks or (task or "",))
    opened = open_to_search(model, tokens, device)

    def examples_of(name: str | None) -> Callable[[PruneConfig], Examples]:
        return lambda of_seed: open_examples(name, task_file, opened.tokenizer, of_seed)

    if task_file is not None or opened.tokenizer is None:  # what is wrong with all searches stops them here
        examples_of(names[0] if names else None)(config)
    asked = {name: examples_of(name) for name in names}
    if task_file is not None:
        asked = {task_file.stem: examples_of(None)}
    windows = opened.windows(config.mean_tokens)
    check_replaceable(out, OWNED)
    with folder_to_fill(out), alone_in(out, "searching"):
        begun = open_summary(
            out,
            Summary(
                model=path_from(out, model),
                model_hash=model_hash(opened.model),
                tokens=path_from(out, opened.pretraining.path),
                tokens_hash=opened.pretraining.stream.hash,
                n_mean_tokens=windows.numel(),
                config=config,
            ),
        )
        at_hand: dict[tuple[str, int], TaskID] = {}  # searches that are under way, and their bars
        with progress_bar() as progress, saying_when_kernels_compile(device):
            all_bar = progress.add_task("tasks" if seeds == 1 else "tasks x seeds", total=len(asked) * seeds, note="")
            bar = progress.add_task("means", total=len(windows), note="")

            @cache
            def take_means() -> Means:
                return node_means(opened.model, windows, lambda done, _: progress.update(bar, completed=done))

            def name_of(task: str, seed: int) -> str:
                return task if seeds == 1 else f"{task}, seed {seed}"

            def on_search(task: str, seed: int) -> None:
                at_hand[task, seed] = progress.add_task(name_of(task, seed), total=None, note="")

            def on_step(task: str, seed: int, step: Step) -> None:
                progress.update(at_hand[task, seed], completed=step.step, total=step.steps, note=step_note(step))

            def on_outcome(task: str, outcome: Outcome, was_kept: bool) -> None:
                progress.update(all_bar, advance=1)
                if not was_kept:
                    progress.remove_task(at_hand.pop((task, outcome.seed)))
                found = what_came(outcome, config.target_loss) + (" (was there)" if was_kept else "")
                say(f"{name_of(task, outcome.seed)}: {found}")

            inside = SearchIn(opened.model, take_means, windows.numel(), opened.source)
            try:
                summary = prune_tasks(
                    inside, asked, seeds, out, begun, on_search, on_step, on_outcome,
                    n_in_step(opened.model) if together is None else together,
                )  # fmt: skip
            except KeyboardInterrupt:
                where = "; ".join(name_of(*key) for key in at_hand) or "the beginning"
                raise Interrupted(
                    f"stopped in {where}; what was found before is in {out}, and the same command goes on from there",
                    signal.SIGINT,
                ) from None
        plot_curves(summary, out / CURVES)
    for shown in summary_tables(summary):
        console.print(shown)
    for row in summary.rows:
        for outcome in row.outcomes:
            if outcome.flaw is not None:
                say(f"{row.task}: nothing found: {outcome.flaw}")
            elif outcome.circuit is not None and not outcome.circuit.is_held_out:
                warnings.warn(
                    f"{row.task} has too few pairs to hold any out: its held-out pairs are the cut's"
                    + (", and all seeds see the same" if len(row.outcomes) > 1 else ""),
                    stacklevel=2,
                )
    plotted = f", loss against size in {out / CURVES}" if summary.n_reached else ""
    say(f"{in_all(summary)}; figures in {out / SUMMARY}{plotted}")
