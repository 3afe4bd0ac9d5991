"""A task: a binary question about the next token, asked in as many pairs as templates and words give.

1. A task is plain data: two answers and, per split, its templates (`template.py` has their notation).
2. The splits "train" and "held_out" share neither a template nor a word of a pool (`words.py`): a circuit
   that was found on the one and works on the other has not learnt names or surroundings by heart.
3. `draw(split, n, seed)` spreads n over the templates evenly, draws the fillings of each without repeats, and
   shuffles.
4. `contexts` describes the same question in running text, for `census.py` to count.
5. A control (`controls.py`) has the prompts of a task, but other answers.

Nothing here knows tokens (`pairs.py`) or a model.
"""

from dataclasses import dataclass
from hashlib import blake2b
from random import Random
from typing import Literal

from gossamer.errors import GossamerError, unknown
from gossamer.tasks.template import Template, TextPair, read_template


@dataclass(frozen=True)
class Task:
    """A binary next-token question, made of templates."""

    name: str
    """What a user types."""
    description: str
    """One line for the help."""
    answers: tuple[str, str]
    """Right after the first and after the second prompt of every pair, as running text has them."""
    train: tuple[str, ...]
    """The templates that circuits are found on."""
    held_out: tuple[str, ...]
    """The templates that circuits are tested on, meant to be about as hard."""
    contexts: tuple[str, str]
    """A regular expression for each prompt (`re.MULTILINE`): it matches a context in which the prompt's question
    comes up in running text, and where the right answer follows also its group `answer`."""
    control: Literal["none", "random", "constant"] = "none"
    """What becomes of the answers: they stay; they change places in a random half of the pairs, the same whenever
    a pair is drawn; the first is right after both prompts."""

    def n_pairs(self, split: str) -> int:
        """How many distinct pairs a split has, "train" or "held_out"."""
        return sum(template.n_fillings for template in self._templates(split))

    def draw(self, split: str, n: int, seed: int) -> list[TextPair]:
        """n distinct pairs of the split "train" or "held_out", no prompt twice; same arguments, same pairs.

        Templates are represented equally, whatever their number of fillings (our choice); one that has too
        few gives all it has.

        Raises GossamerError if there are fewer than n pairs, if n < 1, or if there is no such split.
        """
        templates = self._templates(split)
        available = sum(template.n_fillings for template in templates)
        if not 1 <= n <= available:
            raise GossamerError(
                f"task {self.name!r} has {available} {split} pairs; expected a number from 1 to that, got {n}"
            )
        random = Random(f"{self.name} {split} {seed}")
        random.shuffle(templates)
        # Those that can't give their share come first; the rest, in random order, share what is left.
        templates.sort(key=lambda template: min(template.n_fillings, n))
        pairs: list[TextPair] = []
        for i, template in enumerate(templates):
            share = min(template.n_fillings, (n - len(pairs)) // (len(templates) - i))
            numbers = random.sample(range(template.n_fillings), share)
            pairs += [self._controlled(template.fill(number)) for number in numbers]
        random.shuffle(pairs)
        return pairs

    def _controlled(self, pair: TextPair) -> TextPair:
        """The pair with the answers that the control gives it."""
        if self.control == "constant":
            return pair._replace(is_constant=True)
        if self.control == "random" and _coin(pair):
            return pair._replace(answers=(pair.answers[1], pair.answers[0]))
        return pair

    def _templates(self, split: str) -> list[Template]:
        if split not in ("train", "held_out"):
            raise unknown("split", split, ("train", "held_out"))
        texts = self.train if split == "train" else self.held_out
        return [read_template(text, self.answers, split) for text in texts]


def _coin(pair: TextPair) -> bool:
    """Heads or tails, fixed by the prompts' text and telling nothing about it."""
    return blake2b("\0".join(pair.prompts).encode()).digest()[0] % 2 == 1
