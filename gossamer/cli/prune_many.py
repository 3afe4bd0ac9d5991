"""`gossamer prune` with several tasks or several seeds: a folder of circuits and their summary."""

import signal
import warnings
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from rich.table import Table

from gossamer.circuit.circuit import Means
from gossamer.circuit.discover import Source
from gossamer.circuit.means import node_means
from gossamer.circuit.prune import PruneConfig, Step
from gossamer.cli.display import console, progress_bar, say, saying_when_kernels_compile, table
from gossamer.cli.places import model_tokenizer, open_model, open_pretraining, path_from, pretraining_windows
from gossamer.cli.prune import open_examples
from gossamer.cli.tables import step_note
from gossamer.errors import GossamerError, Interrupted
from gossamer.model.checkpoint import TOKENIZER, model_hash
from gossamer.study.agreement import Agreement
from gossamer.study.many_tasks import CURVES, Summary, TaskRow, open_summary, prune_tasks
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
    tasks: Sequence[str],
    task_file: Path | None,
    seeds: int,
    out: Path,
    tokens: Path | None,
    device: str,
    config: PruneConfig,
) -> None:
    """Search what isn't in `out` yet; print the summary."""
    opened = open_model(model, device)
    pretraining = open_pretraining(tokens, model)
    tokenizer = model_tokenizer(model) or pretraining.tokenizer

    def examples_of(task: str | None) -> Callable[[PruneConfig], Examples]:
        return lambda of_seed: open_examples(task, task_file, tokenizer, of_seed)

    if task_file is not None or tokenizer is None:  # what is wrong with all searches stops them here
        examples_of(tasks[0] if tasks else None)(config)
    asked = (
        {task_file.stem: examples_of(None)} if task_file is not None else {task: examples_of(task) for task in tasks}
    )
    windows = pretraining_windows(pretraining.stream, opened, config.mean_tokens)
    label_file = next((f / TOKENIZER for f in (model, pretraining.path) if (f / TOKENIZER).is_file()), None)
    begun = open_summary(
        out,
        Summary(
            model=path_from(out, model),
            model_hash=model_hash(opened),
            tokens=path_from(out, pretraining.path),
            tokens_hash=pretraining.stream.hash,
            n_mean_tokens=windows.numel(),
            config=config,
        ),
    )
    at_hand = ""
    with progress_bar() as progress, saying_when_kernels_compile(device):
        all_bar = progress.add_task("tasks" if seeds == 1 else "tasks x seeds", total=len(asked) * seeds, note="")
        bar = progress.add_task("means", total=len(windows), note="")

        @cache
        def take_means() -> Means:
            progress.reset(bar, total=len(windows), description="means", note="")
            return node_means(opened, windows, lambda done, _: progress.update(bar, completed=done))

        def on_search(task: str, seed: int) -> None:
            nonlocal at_hand
            at_hand = task if seeds == 1 else f"{task}, seed {seed}"
            progress.update(all_bar, note=at_hand)

        def on_step(step: Step) -> None:
            progress.update(
                bar, description=config.ranking, completed=step.step, total=step.steps, note=step_note(step)
            )

        def on_outcome(task: str, outcome: Outcome, was_kept: bool) -> None:
            progress.update(all_bar, advance=1)
            name = task if seeds == 1 else f"{task}, seed {outcome.seed}"
            say(f"{name}: {_what_came(outcome, config.target_loss)}" + (" (was there)" if was_kept else ""))

        inside = SearchIn(
            opened,
            take_means,
            windows.numel(),
            lambda folder: Source(
                path_from(folder, model), path_from(folder, pretraining.path), pretraining.stream.hash, label_file
            ),
        )
        try:
            summary = prune_tasks(inside, asked, seeds, out, begun, on_search, on_step, on_outcome)
        except KeyboardInterrupt:
            raise Interrupted(
                f"stopped in {at_hand or 'the beginning'}; what was found before is in {out}, and the same command "
                "goes on from there",
                signal.SIGINT,
            ) from None
    plot_curves(summary, out / CURVES)
    console.print(summary_table(summary))
    for row in summary.rows:
        for outcome in row.outcomes:
            if outcome.flaw is not None:
                say(f"{row.task} couldn't be searched: {outcome.flaw}")
            elif outcome.circuit is not None and not outcome.circuit.is_held_out:
                warnings.warn(
                    f"{row.task} has too few pairs to hold any out: its held-out pairs are the cut's", stacklevel=2
                )
    say(f"{_in_all(summary)}; figures in {out / 'summary.json'}, loss against size in {out / CURVES}")


def _what_came(outcome: Outcome, target: float) -> str:
    found = outcome.circuit
    if found is not None:
        return f"{found.n_nodes:,} nodes, {found.n_edges:,} edges, loss {found.loss:.4f}, {found.seconds:.1f} s"
    if outcome.flaw is not None or outcome.full is None:
        return f"couldn't be searched: {outcome.flaw}"
    return f"the whole model can't do it: loss {outcome.full.loss:.4f}, target {target:g}"


def _in_all(summary: Summary) -> str:
    told = f"{summary.n_reached} of {len(summary.rows)} tasks reach the target {summary.config.target_loss:g}"
    if summary.mean_edges is not None:
        told += f"; geometric mean of their edges {summary.mean_edges:,.1f}"
    if summary.same_nodes is not None and summary.same_edges is not None:
        told += (
            f"; shared between seeds (Jaccard, mean over {summary.same_nodes.n} tasks, 95% interval): nodes "
            f"{_agreement(summary.same_nodes)}, edges {_agreement(summary.same_edges)}"
        )
    return told


def summary_table(summary: Summary) -> Table:
    """The tasks, a row each; where there are several seeds, means over those that reached the target."""
    several = any(len(row.outcomes) > 1 for row in summary.rows)
    head = ["task", "whole model", "nodes", "edges", "loss", "held-out loss", "accuracy", "loss without", "seconds"]
    if several:
        head += ["seeds", "same nodes", "same edges"]
    title = (
        f"{summary.config.target_loss:g} nats a prompt are the target, chance is 0.6931; accuracy and the loss without "
        "the circuit are on held-out pairs" + ("; means over seeds" if several else "")
    )
    return table(title, head, [_summary_row(row, several) for row in summary.rows])


def _summary_row(row: TaskRow, several: bool) -> list[str]:
    full = [outcome.full.loss for outcome in row.outcomes if outcome.full is not None]
    cells = [row.task, f"{_mean(full):.4f}" if full else "-"]
    found = row.circuits
    if not found:
        cells += ["-"] * 7
    else:
        digits = 1 if len(found) > 1 else 0
        alone = [circuit.held_out.sufficiency for circuit in found]
        cells += [
            f"{_mean([circuit.n_nodes for circuit in found]):,.{digits}f}",
            f"{_mean([circuit.n_edges for circuit in found]):,.{digits}f}",
            f"{_mean([circuit.loss for circuit in found]):.4f}",
            f"{_mean([figure.loss for figure in alone]):.4f}",
            f"{_mean([figure.accuracy for figure in alone]):.3f}",
            f"{_mean([circuit.held_out.necessity.loss for circuit in found]):.3f}",
            f"{_mean([circuit.seconds for circuit in found]):.1f}",
        ]
    if several:
        cells += [f"{len(found)} of {len(row.outcomes)}", _agreement(row.same_nodes), _agreement(row.same_edges)]
    return cells


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _agreement(found: Agreement | None) -> str:
    if found is None:
        return "-"
    if found.interval is None:
        return f"{found.mean:.2f}"
    return f"{found.mean:.2f} [{found.interval[0]:.2f}, {found.interval[1]:.2f}]"
