"""`gossamer tasks`."""

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Annotated

import tyro

from gossamer.artifact import write_record
from gossamer.cli.display import console, progress_bar, say, saying_when_kernels_compile, table, warnings_as_lines
from gossamer.data.tokenizer import Tokenizer
from gossamer.data.tokens import MANIFEST, open_tokens
from gossamer.errors import GossamerError
from gossamer.tasks.catalogue import CONTROLS, TASKS, find_task
from gossamer.tasks.census import (
    Census,
    CensusConfig,
    CensusRow,
    ContextCount,
    CorpusRead,
    CountedDocuments,
    TaskScore,
    census_row,
    count_contexts,
    read_documents,
)
from gossamer.tasks.task import Task


def main(arguments: Sequence[str]) -> None:
    tyro.cli(run, args=arguments, prog="gossamer tasks")


def run(
    folders: Annotated[tuple[Path, ...], tyro.conf.Positional] = (),
    *,
    config: Annotated[CensusConfig, tyro.conf.arg(name="")] = CensusConfig(),
    plot: Path | None = None,
    json: Path | None = None,
    device: str = "cpu",
) -> None:
    """List the tasks; say how often a corpus asks them and how well a model answers.

    In a corpus, two numbers are counted for each of a task's two prompts: the places whose text is such a context, and
    those of them where the right answer follows. A model's loss and accuracy are those on held-out pairs; chance is
    0.693. A task that can't be asked with this tokenizer or model is listed with the reason.

    Args:
        folders: nothing, a tokens folder, a model's folder, or one of each.
        config: what to count.
        plot: write the figures as a picture to this file, .svg, .png or .pdf.
        json: write the figures to this file.
        device: where to compute.
    """
    with warnings_as_lines("tasks"):
        tokens, model = _sort(folders)
        if plot is not None and tokens is None and model is None:
            raise GossamerError("--plot draws what was counted or measured; give a tokens folder or a model")
        if plot is not None:  # now, not after the census
            from gossamer.viewer.draw import picture_format

            picture_format(plot)
        chosen = [find_task(name) for name in config.tasks or TASKS]
        if config.controls:
            asked = [task.name for task in chosen if task.control == "none"]
            chosen += [CONTROLS[f"{name}-{kind}"] for name in asked for kind in ("random", "constant")]
            chosen = list({task.name: task for task in chosen}.values())
        made = census(tokens, model, chosen, config, device)
        if json is not None:
            write_record(json, made)
        if plot is not None:
            from gossamer.tasks.plot import plot_census

            plot_census(made, plot)
    _show(made)
    for what, path in (("figures", json), ("picture", plot)):
        if path is not None:
            say(f"{what} in {path}")


def _sort(folders: Sequence[Path]) -> tuple[Path | None, Path | None]:
    """The tokens folder and the model's among those given."""
    tokens: list[Path] = []
    models: list[Path] = []
    for folder in folders:
        if not folder.exists():
            raise GossamerError(f"{folder} does not exist")
        (tokens if (folder / MANIFEST).exists() else models).append(folder)
    for kind, found in (("tokens folders", tokens), ("models", models)):
        if len(found) > 1:
            raise GossamerError(f"{found[0]} and {found[1]} are two {kind}; expected one at most")
    return (tokens[0] if tokens else None), (models[0] if models else None)


def census(tokens: Path | None, model: Path | None, tasks: Sequence[Task], config: CensusConfig, device: str) -> Census:
    """Open what there is, count and measure."""
    counts: dict[str, ContextCount] = {}
    corpus, tokenizer, score = None, None, None
    if model is not None:  # first, as it fails at once if it must
        tokenizer, score = _open_model(model, tokens, config, device)
    if tokens is not None:
        real = [task for task in tasks if task.control == "none"]
        corpus, found = _count(tokens, real, config.max_tokens)
        counts = {task.name: count for task, count in zip(real, found, strict=True)}
        tokenizer = tokenizer or open_tokens(tokens).tokenizer()
    rows: list[CensusRow] = []
    with progress_bar() as progress, nullcontext() if model is None else saying_when_kernels_compile(device):
        bar = progress.add_task("tasks", total=len(tasks), note="")
        for task in tasks:
            rows.append(census_row(task, tokenizer, counts.get(task.name), score, config.n_pairs, config.seed))
            progress.update(bar, advance=1, note=task.name)
    return Census(corpus=corpus, model=None if model is None else str(model), rows=tuple(rows))


def _open_model(
    folder: Path, tokens: Path | None, config: CensusConfig, device: str
) -> tuple[Tokenizer, Callable[[Task], TaskScore]]:
    """The tokenizer of a model, and what measures the model."""
    from gossamer.cli.places import model_tokenizer, open_model, open_pretraining
    from gossamer.tasks.score import score_task

    tokenizer = model_tokenizer(folder)
    if tokens is not None:
        tokenizer = open_pretraining(tokens, folder).tokenizer
    if tokenizer is None:
        raise GossamerError(
            f"the tasks are text, and {folder} has no tokenizer.json; put the model's tokenizer beside it, or give the "
            "tokens that it was trained on too"
        )
    found, opened = tokenizer, open_model(folder, device)
    return found, lambda task: score_task(opened, task, found, config.n_pairs, config.seed)


def _count(folder: Path, tasks: Sequence[Task], max_tokens: int | None) -> tuple[CorpusRead, list[ContextCount]]:
    """What a corpus holds of each task."""
    opened = open_tokens(folder)
    tokenizer, stream = opened.tokenizer(), opened.split("train")
    every = 1 if max_tokens is None else max(1, -(-stream.n_tokens // max_tokens))
    counted = CountedDocuments()
    with progress_bar() as progress:
        bar = progress.add_task("corpus (tokens)", total=stream.n_tokens, note="")
        documents = read_documents(
            stream, tokenizer.end_of_text, every, lambda done: progress.update(bar, completed=done)
        )
        texts = (tokenizer.decode(document.tolist()) for document in counted.passing(documents))
        counts = count_contexts(texts, tasks)
    read = CorpusRead(tokens=str(folder), every=every, n_documents=counted.n_documents, n_tokens=counted.n_tokens)
    return read, counts


def _show(made: Census) -> None:
    """The table, its columns those that have something to say, and the reasons below it."""
    columns: list[tuple[str, Callable[[CensusRow], str]]] = [
        ("task", lambda row: row.task),
        ("answers", lambda row: _both(row.answers)),
    ]
    if made.corpus is not None:
        columns += [
            ("first asked", lambda row: _count_of(row, 0)),
            ("answered", lambda row: _share_of(row, 0)),
            ("second asked", lambda row: _count_of(row, 1)),
            ("answered", lambda row: _share_of(row, 1)),
        ]
    if made.model is not None:
        columns += [
            ("loss", lambda row: "-" if row.score is None else f"{row.score.loss:.4f}"),
            ("accuracy", lambda row: "-" if row.score is None else f"{row.score.accuracy:.3f}"),
        ]
    if made.corpus is None and made.model is None:
        columns += [("train pairs", lambda row: f"{row.n_train:,}"), ("held out", lambda row: f"{row.n_held_out:,}")]
    rows = [[show(row) for _, show in columns] for row in made.rows]
    console.print(table(_title(made), [name for name, _ in columns], rows, numbers_from=2))
    if made.corpus is None and made.model is None:
        for row in made.rows:
            say(f"{row.task}: {row.description}")
    for row in made.rows:
        if row.compared is not None and row.compared != row.answers and "$" not in "".join(row.answers):
            say(f"{row.task} is compared at the tokens {_both(row.compared)}")
        if row.flaw is not None:
            say(f"{row.task} can't be asked: {row.flaw}")


def _title(made: Census) -> str:
    parts = ["tasks"]
    if made.corpus is not None:
        corpus = made.corpus
        which = "all documents" if corpus.every == 1 else f"1 document in {corpus.every}"
        parts.append(f"{which} of {corpus.tokens}: {corpus.n_documents:,}, {corpus.n_tokens:,} tokens")
    if made.model is not None:
        n_pairs = next((row.score.n_pairs for row in made.rows if row.score is not None), 0)
        parts.append(f"{made.model} on {n_pairs} held-out pairs, nats a prompt, chance 0.6931")
    return "; ".join(parts)


def _both(texts: tuple[str, str]) -> str:
    return f"{texts[0]!r} / {texts[1]!r}"


def _count_of(row: CensusRow, i: int) -> str:
    return "-" if row.corpus is None else f"{row.corpus.contexts[i]:,}"


def _share_of(row: CensusRow, i: int) -> str:
    """The share of a prompt's contexts where its answer follows."""
    if row.corpus is None or not row.corpus.contexts[i]:
        return "-"
    return f"{row.corpus.answered[i] / row.corpus.contexts[i]:.1%}"
