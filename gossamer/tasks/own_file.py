"""A task of one's own: pairs in a JSON Lines file.

1. A line is `{"prompts": [a, b], "answers": [x, y]}` in text, which takes a tokenizer, or `{"prompt_ids":
   [[...], [...]], "answer_ids": [x, y]}` in token ids, an answer being one id or a list of them. Both kinds
   may stand in one file.
2. Answers of several tokens are compared at the first token where they differ, as for every other task.
3. `"is_constant": true` beside them makes a control: the first answer is right after both prompts.
4. Blank lines are skipped. Any other line that isn't exactly this is an error with its number and what is
   wrong.
5. `write_task_file` writes token ids, which is how a circuit keeps the pairs that it was found on.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from gossamer.artifact import write_text
from gossamer.errors import GossamerError, unknown
from gossamer.tasks.pairs import Encoder, Pair, encode_pair, pair_at_first_difference

_TEXT_KEYS = ("prompts", "answers")
_ID_KEYS = ("prompt_ids", "answer_ids")
_CONSTANT = "is_constant"
_FORM = '{"prompts": [a, b], "answers": [x, y]} in text or {"prompt_ids": [a, b], "answer_ids": [x, y]} in ids'

Value = TypeVar("Value")

MAX_ID = 65535
"""Token ids have 16 bits everywhere in this package."""


def read_task_file(path: Path, tokenizer: Encoder | None) -> list[Pair]:
    """The pairs of a file, in its order.

    Raises GossamerError that starts with `file:line:` for the first bad line, or names the file if it can't
    be read or holds no pair.
    """
    path = Path(path)
    pairs = []
    for number, line in _lines(path):
        try:
            pairs.append(_pair(_values(line), tokenizer))
        except GossamerError as error:
            raise GossamerError(f"{path}:{number}: {error}") from None
    if not pairs:
        raise GossamerError(f"{path} holds no pairs; expected lines of the form {_FORM}")
    return pairs


def write_task_file(path: Path, pairs: Sequence[Pair]) -> None:
    """The pairs in token ids, a line each, in place of what was there, never half-written."""
    assert pairs, "a task file without pairs can't be read again"
    lines = (json.dumps(_values_of(pair)) + "\n" for pair in pairs)
    write_text(Path(path), "".join(lines))


def _values_of(pair: Pair) -> dict[str, Any]:
    values = {"prompt_ids": pair.prompts, "answer_ids": pair.answers}
    return {**values, _CONSTANT: True} if pair.is_constant else values


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """The lines that aren't blank, with their numbers from 1."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise GossamerError(f"can't read the task file {path}: {error.strerror}") from None
    for number, line in enumerate(content.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if line.strip():
            yield number, line


def _values(line: bytes) -> dict[str, Any]:
    """The JSON object of a line, in which no key stands twice."""

    def without_repeats(items: list[tuple[str, Any]]) -> dict[str, Any]:
        values = dict(items)
        if len(values) < len(items):
            repeated = next(key for i, (key, _) in enumerate(items) if key in dict(items[:i]))
            raise GossamerError(f"the key {repeated!r} stands twice; expected it once")
        return values

    try:
        values = json.loads(line.decode("utf-8"), object_pairs_hook=without_repeats)
    except UnicodeDecodeError:
        raise GossamerError("not UTF-8 text; save the file in UTF-8") from None
    except json.JSONDecodeError as error:
        raise GossamerError(f"not JSON: {error.msg} at column {error.colno}; expected {_FORM}") from None
    except (ValueError, RecursionError) as error:  # An integer of thousands of digits, or as many brackets.
        raise GossamerError(f"not JSON that can be read: {error}; expected {_FORM}") from None
    if not isinstance(values, dict):
        raise GossamerError(f"expected {_FORM}, got {_shown(values)}")
    return values


def _pair(values: dict[str, Any], tokenizer: Encoder | None) -> Pair:
    for key in values:
        if key not in (*_TEXT_KEYS, *_ID_KEYS, _CONSTANT):
            raise unknown("key", key, (*_TEXT_KEYS, *_ID_KEYS, _CONSTANT))
    is_constant = values.pop(_CONSTANT, False)
    if type(is_constant) is not bool:
        raise GossamerError(f"{_CONSTANT}: expected true or false, got {_shown(is_constant)}")
    return _pair_of(values, tokenizer)._replace(is_constant=is_constant)


def _pair_of(values: dict[str, Any], tokenizer: Encoder | None) -> Pair:
    """The pair of the prompts and answers alone."""
    if set(values) == set(_TEXT_KEYS):
        if tokenizer is None:
            raise GossamerError(
                "prompts and answers in text need a tokenizer, and there is none; give prompt_ids and "
                "answer_ids, or a model with a tokenizer"
            )
        return encode_pair(_two(values, "prompts", _text), _two(values, "answers", _text), tokenizer)
    if set(values) == set(_ID_KEYS):
        return pair_at_first_difference(_two(values, "prompt_ids", _ids), _two(values, "answer_ids", _answer_ids))
    got = " and ".join(map(repr, values)) or "no keys"
    raise GossamerError(f"expected {_FORM}, got {got}")


def _two(values: dict[str, Any], key: str, read: Callable[[Any, str], Value]) -> tuple[Value, Value]:
    """Both entries of a list of two, each checked by `read`, which is told the entry's name."""
    entries = values[key]
    if not isinstance(entries, list) or len(entries) != 2:
        raise GossamerError(f"{key}: expected a list of two, got {_shown(entries)}")
    return read(entries[0], f"{key}[0]"), read(entries[1], f"{key}[1]")


def _text(value: Any, name: str) -> str:
    if not isinstance(value, str):
        raise GossamerError(f"{name}: expected a text, got {_shown(value)}")
    if not value:
        raise GossamerError(f"{name} is empty; expected at least one character")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise GossamerError(f"{name}: character {error.start} is half of a surrogate pair, not a character") from None
    return value


def _ids(value: Any, name: str) -> list[int]:
    if not isinstance(value, list):
        raise GossamerError(f"{name}: expected a list of token ids, got {_shown(value)}")
    if not value:
        raise GossamerError(f"{name} is empty; expected at least one token id")
    return [_id(entry, f"{name}[{i}]") for i, entry in enumerate(value)]


def _answer_ids(value: Any, name: str) -> list[int]:
    return _ids(value, name) if isinstance(value, list) else [_id(value, name)]


def _id(value: Any, name: str) -> int:
    if type(value) is not int:  # JSON's true is an int to isinstance.
        raise GossamerError(f"{name}: expected a token id (a whole number), got {_shown(value)}")
    if not 0 <= value <= MAX_ID:
        raise GossamerError(f"{name}: expected a token id from 0 to {MAX_ID}, got {_shown(value)}")
    return value


def _shown(value: Any) -> str:
    """A value as JSON, cut short."""
    text = json.dumps(value)
    return text if len(text) <= 60 else text[:60] + "..."
