"""The examples of one search: what trains the masks, what decides the cut, what nobody has seen.

1. A built-in task: the cut's pairs and the masks' pairs are disjoint draws of the train split; held-out pairs come from
   other templates and other words.
2. Somebody's own pairs: every fifth is held out; the others both train the masks and decide the cut, as such files are
   often small (our choice). A seed other than 0 shuffles them first: other pairs are held out, others come first.
"""

from collections.abc import Sequence
from typing import NamedTuple

from gossamer.tasks.pairs import Encoder, Pair, encode_pairs, split_own
from gossamer.tasks.task import Task


class Examples(NamedTuple):
    """The pairs of a search, in token ids."""

    task: str
    """the task's name"""
    train: list[Pair]
    """for the masks"""
    validation: list[Pair]
    """for the cut, always the same"""
    held_out: list[Pair]
    """for validation only"""
    is_held_out: bool
    """False if there were too few pairs to hold any out"""


def task_examples(
    task: Task, tokenizer: Encoder, n_train: int, n_validation: int, n_held_out: int, seed: int
) -> Examples:
    """Examples of a built-in task. Raises GossamerError if it has fewer, or if its answers can't be told apart."""
    seen = encode_pairs(task.name, task.draw("train", n_validation + n_train, seed), tokenizer)
    unseen = encode_pairs(task.name, task.draw("held_out", n_held_out, seed), tokenizer)
    return Examples(task.name, seen[n_validation:], seen[:n_validation], unseen, is_held_out=True)


def own_examples(name: str, pairs: Sequence[Pair], seed: int = 0) -> Examples:
    """Examples of somebody's own pairs."""
    split = split_own(pairs, seed)
    return Examples(name, split.train, split.train, split.held_out, split.is_held_out)
