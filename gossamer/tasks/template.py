"""A template: one line of text that stands for thousands of pairs of prompts.

    for $item in <[|{>$int, $int2

1. `<a|b>` is where the two prompts of a pair differ: the first has a, the second b.
2. `$item` is a gap for a word of the pool `item`; `$item2` another gap of the same pool, which never gets the
   same word. The same gap written twice gets the same word twice, in both prompts and in the answers.
3. The fillings are numbered 0 ... n_fillings - 1, a digit a gap, so that a draw without repeats is a draw of
   numbers.

Every gap stands in both prompts, so that two fillings share no prompt. That needs gaps which don't touch each
other or a letter or digit of the fixed text, as words are made of nothing else; both are asserted. A template
whose prompts are each other's with two gaps exchanged would give every prompt twice: `<$a = $b|$b = $a>` needs a
line that names the two in one order.
"""

import re
from dataclasses import dataclass
from math import prod
from typing import NamedTuple

from gossamer.tasks.words import POOLS, Split

_GAP = re.compile(r"\$([A-Za-z]++)\d*+")
_CHOICE = re.compile(r"<([^<>|]*)\|([^<>|]*)>")
_TOUCHING = re.compile(rf"\w\$|{_GAP.pattern}[\w$]")


class TextPair(NamedTuple):
    """Two prompts that differ in one place, each with its own right answer, as text."""

    prompts: tuple[str, str]
    """The text before the answer; never ends in a space."""
    answers: tuple[str, str]
    """`answers[0]` fits `prompts[0]`, `answers[1]` fits `prompts[1]`; each is wrong for the other."""
    is_constant: bool = False
    """A control (`controls.py`): `answers[0]` is right and `answers[1]` wrong for both prompts."""


@dataclass(frozen=True)
class Template:
    """Both prompts and both answers with their gaps, and the words of each gap."""

    prompts: tuple[str, str]
    """With gaps, the choices made."""
    answers: tuple[str, str]
    """With gaps, or without."""
    gaps: dict[str, tuple[str, ...]]
    """From each gap as it is written (`"$item2"`) to the words of its pool."""

    @property
    def n_fillings(self) -> int:
        """How many pairs there are."""
        return prod(len(words) - used for words, used in self._digits())

    def fill(self, number: int) -> TextPair:
        """The pair of this number, 0 <= number < n_fillings; another number gives two other prompts."""
        assert 0 <= number < self.n_fillings
        chosen: dict[str, str] = {}
        for gap, (words, used) in zip(self.gaps, self._digits(), strict=True):
            number, digit = divmod(number, len(words) - used)
            free = [word for word in words if word not in chosen.values()] if used else words
            chosen[gap] = free[digit]

        def filled(text: str) -> str:
            return _GAP.sub(lambda gap: chosen[gap[0]], text)

        return TextPair(
            (filled(self.prompts[0]), filled(self.prompts[1])),
            (filled(self.answers[0]), filled(self.answers[1])),
        )

    def _digits(self) -> list[tuple[tuple[str, ...], int]]:
        """Per gap its words, and how many of them earlier gaps of the same pool have taken."""
        pools = list(self.gaps.values())
        return [(words, sum(earlier is words for earlier in pools[:i])) for i, words in enumerate(pools)]


def read_template(text: str, answers: tuple[str, str], split: Split) -> Template:
    """The template written as `text`, its gaps open to the words of one split."""
    prompts = (_CHOICE.sub(r"\1", text), _CHOICE.sub(r"\2", text))
    assert prompts[0] != prompts[1], f"{text!r} has no <a|b>"
    gaps = {gap[0]: POOLS[gap[1]].of(split) for gap in _GAP.finditer(prompts[0])}
    for prompt in prompts:
        assert _gaps(prompt) == set(gaps), f"{text!r}: a gap stands in one prompt only"
        assert not _TOUCHING.search(prompt), f"{text!r}: a gap touches a word or another gap"
        assert not prompt.endswith(" "), f"{text!r} ends in a space"
    for answer in answers:
        assert _gaps(answer) <= set(gaps), f"{answer!r} has a gap that {text!r} lacks"
    return Template(prompts, answers, gaps)


def _gaps(text: str) -> set[str]:
    return {gap[0] for gap in _GAP.finditer(text)}
