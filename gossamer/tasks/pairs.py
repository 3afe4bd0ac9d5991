"""Pairs in token ids: what a model is asked, whatever the text they came from.

1. Prompt and answer are encoded apart. An answer of several tokens is compared at the first token where the
   two answers differ; the part before it, common to both, moves to the end of both prompts.
2. Where that is impossible (one answer begins the other) or no model could answer (equal prompts): an error.
3. `split_own` sets every fifth of somebody's own pairs aside, another fifth with another seed.
"""

from collections.abc import Sequence
from random import Random
from typing import NamedTuple, Protocol, runtime_checkable

from gossamer.errors import GossamerError
from gossamer.tasks.template import TextPair

N_TO_HOLD_OUT = 20
"""With fewer distinct pairs none is set aside (our choice): a loss on three held-out pairs means little."""


@runtime_checkable
class Encoder(Protocol):
    """All that is needed of a tokenizer here."""

    def encode(self, text: str) -> list[int]:
        """The token ids of a text."""
        ...


class Pair(NamedTuple):
    """Two prompts with one answer token each; the right answer of one is the wrong answer of the other.

    Only in a control whose answer is constant are right and wrong the same for both.
    """

    prompts: tuple[tuple[int, ...], tuple[int, ...]]
    """Token ids, at least one a prompt."""
    answers: tuple[int, int]
    """`answers[0]` is right after `prompts[0]`, `answers[1]` after `prompts[1]`; the two differ."""
    is_constant: bool = False
    """A control: `answers[0]` is right and `answers[1]` wrong after both prompts."""

    @property
    def right(self) -> tuple[int, int]:
        """The right answer after each prompt."""
        return (self.answers[0], self.answers[0]) if self.is_constant else self.answers

    @property
    def wrong(self) -> tuple[int, int]:
        """The wrong answer after each prompt."""
        first, second = self.answers
        return (second, second) if self.is_constant else (second, first)


class OwnSplit(NamedTuple):
    """Somebody's own pairs in two halves."""

    train: list[Pair]
    """To find a circuit on."""
    held_out: list[Pair]
    """To test it on."""
    is_held_out: bool
    """False where there were too few pairs to set any aside, and both halves are all of them."""


def encode_pairs(task_name: str, text_pairs: Sequence[TextPair], tokenizer: Encoder) -> list[Pair]:
    """The pairs in the token ids of `tokenizer`.

    Raises GossamerError that names the task and the answers where two answers can't be compared.
    """
    pairs = []
    for prompts, answers, is_constant in text_pairs:
        try:
            pairs.append(encode_pair(prompts, answers, tokenizer)._replace(is_constant=is_constant))
        except GossamerError as error:
            raise GossamerError(f"task {task_name!r}: {error}") from None
    return pairs


def encode_pair(prompts: tuple[str, str], answers: tuple[str, str], tokenizer: Encoder) -> Pair:
    """One pair of texts in token ids. Raises GossamerError that names the answers."""
    prompt_ids = (tokenizer.encode(prompts[0]), tokenizer.encode(prompts[1]))
    answer_ids = (tokenizer.encode(answers[0]), tokenizer.encode(answers[1]))
    try:
        return pair_at_first_difference(prompt_ids, answer_ids)
    except GossamerError as error:
        raise GossamerError(f"answers {answers[0]!r} and {answers[1]!r}: {error}") from None


def pair_at_first_difference(
    prompts: tuple[Sequence[int], Sequence[int]], answers: tuple[Sequence[int], Sequence[int]]
) -> Pair:
    """The pair whose answers are the first tokens that differ, those before them moved into both prompts.

    Raises GossamerError if a prompt is empty, if the prompts are equal, or if one answer begins the other.
    """
    if not (prompts[0] and prompts[1]):
        raise GossamerError("a prompt has no tokens; expected at least one in each")
    if list(prompts[0]) == list(prompts[1]):
        raise GossamerError("the two prompts are the same, so that no model can answer both; expected them to differ")
    for i, (first, second) in enumerate(zip(*answers, strict=False)):
        if first != second:
            common = answers[0][:i]
            return Pair(((*prompts[0], *common), (*prompts[1], *common)), (first, second))
    raise GossamerError(
        f"the answers are the tokens {list(answers[0])} and {list(answers[1])}, equal or one the start of "
        "the other; expected answers with a place where they differ"
    )


def split_own(pairs: Sequence[Pair], seed: int = 0) -> OwnSplit:
    """Every fifth distinct pair held out; with fewer than 20, all pairs on both sides (our choice).

    Seed 0 takes them in their order, so that a file says what is held out; another seed shuffles them first.

    Copies of a pair stay together, so that none is on both sides.
    """
    if seed:
        pairs = Random(seed).sample(pairs, len(pairs))
    numbers: dict[Pair, int] = {}
    for pair in pairs:
        numbers.setdefault(pair, len(numbers))
    if len(numbers) < N_TO_HOLD_OUT:
        return OwnSplit(list(pairs), list(pairs), is_held_out=False)
    return OwnSplit(
        train=[pair for pair in pairs if numbers[pair] % 5 != 4],
        held_out=[pair for pair in pairs if numbers[pair] % 5 == 4],
        is_held_out=True,
    )
