"""How often a corpus asks the questions of the tasks, and what a tokenizer makes of their answers.

1. `read_documents`: every k-th document of some tokens as text, one at a time; memory is bounded by one of them, or
   by `LONGEST` tokens, where a longer one is cut.
2. `count_contexts` searches each text with the two regular expressions of each task (`Task.contexts`), from left to
   right, matches not overlapping. It counts two numbers for each of the two prompts: the places where such a context
   occurs, and those of them where the right answer follows. For `with_as`, say: lines that begin with `with f(x)`,
   and those that go on with ` as`; lines that begin with `if f(x)`, and those that go on with ` and`.
3. `compared_tokens`: the two tokens that a tokenizer's pairs are compared at, or why they can't be.

Text is counted, not tokens: what counts is independent of the tokenizer. The contexts are wider than the templates
(any name, anything around them) and blind to syntax: what stands in a comment or a string counts too.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

import numpy as np
from jaxtyping import UInt16
from pydantic import Field

from gossamer.artifact import Record, Seed
from gossamer.data.tokenizer import Tokenizer
from gossamer.data.tokens import TokenStream
from gossamer.errors import GossamerError
from gossamer.tasks.pairs import encode_pairs
from gossamer.tasks.task import Task

AT_ONCE = 1_000_000
LONGEST = 4_000_000
"""Tokens. A match across the cut in a document longer than this is lost (our choice)."""


class CensusConfig(Record):
    """What the census asks for."""

    tasks: tuple[str, ...] = ()
    """Names of tasks or controls; by default all twenty tasks."""
    controls: bool = False
    """Add the two nonsense controls of each task, NAME-random and NAME-constant: its prompts with answers assigned
    at random, and with the first answer always right."""
    max_tokens: int | None = Field(default=10_000_000, ge=1)
    """Read about this many tokens of the corpus: every k-th document of the training split. None: all."""
    n_pairs: int = Field(default=256, ge=1)
    """Held-out pairs of each task to ask the model."""
    seed: Seed = 0
    """Of the draw of pairs."""


class ContextCount(Record):
    """How often a corpus asks one task's questions."""

    contexts: tuple[int, int]
    """Places that each prompt's regular expression describes."""
    answered: tuple[int, int]
    """Those of them where the right answer follows."""


class TaskScore(Record):
    """How well a model answers one task's questions."""

    loss: float
    """Nats a prompt; chance is ln 2 = 0.693."""
    accuracy: float
    """The share of prompts whose right answer has the larger logit."""
    n_pairs: int
    """Pairs asked, all held out."""


class CensusRow(Record):
    """What is known of one task."""

    task: str
    """Its name."""
    description: str
    """What it asks."""
    answers: tuple[str, str]
    """The right answers, as text; a gap stands for a variable's name."""
    n_train: int
    """Distinct pairs to find a circuit on."""
    n_held_out: int
    """Distinct pairs to test one on."""
    compared: tuple[str, str] | None
    """The text of the tokens at which the first held-out pair is compared; None without a tokenizer, or where they
    can't be."""
    flaw: str | None
    """Why a model can't be asked, if it can't."""
    corpus: ContextCount | None
    """None without a corpus, and for controls: their prompts are those of another task."""
    score: TaskScore | None
    """None without a model, or with a flaw."""


class CorpusRead(Record):
    """How much of a corpus was read."""

    tokens: str
    """The folder."""
    every: int
    """Every which document of the training split was read."""
    n_documents: int
    """How many that were; a document that was cut counts as several."""
    n_tokens: int
    """Their tokens, without ends of text."""


class Census(Record):
    """All tasks, with what was counted and measured."""

    corpus: CorpusRead | None
    """None if there was none."""
    model: str | None
    """The folder of the model, if there was one."""
    rows: tuple[CensusRow, ...]
    """One a task."""


class CountedDocuments:
    """Counts the documents and tokens that pass."""

    def __init__(self) -> None:
        self.n_documents = 0
        self.n_tokens = 0

    def passing(self, documents: Iterable[UInt16[np.ndarray, " _"]]) -> Iterator[UInt16[np.ndarray, " _"]]:
        for document in documents:
            self.n_documents += 1
            self.n_tokens += len(document)
            yield document


def read_documents(
    stream: TokenStream, end_of_text: int, every: int, progress: Callable[[int], None] | None = None
) -> Iterator[UInt16[np.ndarray, " _"]]:
    """The tokens of the documents number 0, `every`, 2 * `every`, ..., without their ends of text.

    `progress` is told the number of tokens gone through, those of the documents left out among them.
    """
    return islice(_documents(stream, end_of_text, progress or (lambda _: None)), 0, None, every)


def _documents(stream: TokenStream, end_of_text: int, progress: Callable[[int], None]) -> Iterator[np.ndarray]:
    done = 0
    rest = np.empty(0, dtype=np.uint16)
    for shard in stream.shards:
        for start in range(0, len(shard), AT_ONCE):
            read = np.asarray(shard[start : start + AT_ONCE])
            joined = np.concatenate((rest, read))
            *whole, rest = np.split(joined, np.flatnonzero(joined == end_of_text) + 1)
            yield from (document[:-1] for document in whole)
            if len(rest) >= LONGEST:
                yield rest
                rest = rest[:0]
            done += len(read)
            progress(done)
    if len(rest):
        yield rest


class _Search(NamedTuple):
    """A task's regular expressions and what they have found."""

    patterns: tuple[re.Pattern[str], re.Pattern[str]]
    contexts: list[int]
    answered: list[int]


def count_contexts(texts: Iterable[str], tasks: Sequence[Task]) -> list[ContextCount]:
    """The counts of each task over all texts."""
    searches = []
    for task in tasks:
        first, second = (re.compile(pattern, re.MULTILINE) for pattern in task.contexts)
        searches.append(_Search((first, second), [0, 0], [0, 0]))
    for text in texts:
        for search in searches:
            for i, pattern in enumerate(search.patterns):
                for match in pattern.finditer(text):
                    search.contexts[i] += 1
                    search.answered[i] += match["answer"] is not None
    return [
        ContextCount(
            contexts=(search.contexts[0], search.contexts[1]), answered=(search.answered[0], search.answered[1])
        )
        for search in searches
    ]


def compared_tokens(task: Task, tokenizer: Tokenizer, n_pairs: int, seed: int) -> tuple[str, str]:
    """The text of the two tokens that answer the first of some held-out pairs.

    Raises GossamerError if the answers of any of them can't be told apart by one token each.
    """
    first, *_ = encode_pairs(task.name, task.draw("held_out", n_pairs, seed), tokenizer)
    return tokenizer.token_text(first.answers[0]), tokenizer.token_text(first.answers[1])


def census_row(
    task: Task,
    tokenizer: Tokenizer | None,
    corpus: ContextCount | None,
    score: Callable[[Task], TaskScore] | None,
    n_pairs: int,
    seed: int,
) -> CensusRow:
    """Everything about one task; what can't be asked of it becomes its `flaw`."""
    compared, flaw, scored = None, None, None
    try:
        if tokenizer is not None:
            compared = compared_tokens(task, tokenizer, n_pairs, seed)
        if score is not None:
            scored = score(task)
    except GossamerError as error:
        flaw = str(error).removeprefix(f"task {task.name!r}: ")
    return CensusRow(
        task=task.name,
        description=task.description,
        answers=task.answers,
        n_train=task.n_pairs("train"),
        n_held_out=task.n_pairs("held_out"),
        compared=compared,
        flaw=flaw,
        corpus=corpus,
        score=scored,
    )
