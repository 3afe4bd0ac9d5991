import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gossamer.data.tokenizer import Tokenizer
from gossamer.data.tokens import TokenStream
from gossamer.errors import GossamerError
from gossamer.tasks import census
from gossamer.tasks.catalogue import TASKS
from gossamer.tasks.census import TaskScore, census_row, compared_tokens, count_contexts, read_documents
from gossamer.tasks.task import Task

TEXT = '''import os

class Reader(Base):
    """Reads."""

    size = 3

    def __init__(self, path):
        with open(path) as file, lock:
            self.rows = [[1, 2], [3, 4]]
        names = set()
        for i, row in enumerate(self.rows):
            names.add(row)
        text = ""
        while i < 3:
            text += 'a' + "b" + "it's"
        return True


class Empty:
    def close(self):
        while True:
            if not self.rows: return False
            if i == 3:
                text = 'x' if i else "(i)"
            elif i:
                i, row = row, i
            else:
                row = [5,
                       6]

def main(path):
    key = lambda x: f"{x}"
    for x in range(3):
        if x == 1 or exists(path):
            draw(a=1, b=2)
            draw(a=3, b=4)
            draw(a=5, c=6)
'''

# Per task: contexts of the first prompt, and those answered; the same of the second; all counted by hand in TEXT.
BY_HAND = {
    "set_or_string": ((1, 1), (1, 1)),
    "set_or_string_fixedvarname": ((0, 0), (0, 0)),
    "while_return_true": ((1, 1), (1, 1)),
    "with_as": ((1, 1), (0, 0)),
    "with_open": ((1, 1), (3, 1)),
    "for_while": ((2, 1), (2, 1)),  # `for i, row` and `while True` go on otherwise
    "if_ternary": ((1, 1), (0, 0)),
    "if_equals": ((3, 2), (13, 6)),
    "var_swap": ((1, 1), (0, 0)),
    "lambda_func": ((1, 1), (3, 3)),
    "enumerate_range": ((1, 1), (1, 1)),
    "final_kwarg": ((1, 1), (1, 1)),  # the second call is in the first one's match
    "class_init": ((2, 1), (1, 1)),
}


@pytest.mark.parametrize("name", BY_HAND)
def test_counts_by_hand(name):
    [count] = count_contexts([TEXT], [TASKS[name]])
    first, second = zip(count.contexts, count.answered, strict=True)
    assert (first, second) == BY_HAND[name]


@pytest.mark.parametrize(
    ("name", "i", "text", "expected"),
    [
        ("single_double_quote", 0, "f('a', 'b c') + \"it's\"", (2, 2)),
        ("single_double_quote", 0, "x = 'a\ny = ['a\"", (2, 0)),
        ("single_double_quote", 1, '"""Doc."""\nx = "a"', (1, 1)),
        ("bracket_counting", 0, "x = [1, 2]\ny = [1]\nz[0]\nw = [[1, 2], [3]]\n", (3, 2)),  # [3 is followed by ]]
        ("bracket_counting", 1, "x = [[1, 2]]\ny = [[1, 2], [3]]\n", (2, 1)),
        ("bracket_brace", 0, "x = [a, b] + [c\n", (2, 1)),
        ("bracket_brace", 1, "x = {a, b}\ny = {a: f(b)}", (2, 1)),
        ("fstring_brace", 0, "f'a {b} {c}'; f\"{d.e}\"", (2, 1)),
        ("fstring_brace", 1, "x = 'a (b)'; y('c (d e)')", (2, 1)),
        ("else_elif", 0, "if a:\n    b\nelse:\n    c\n", (1, 1)),
        ("else_elif", 1, "if a == 1:\n    b\nelif a == 2:\n    c\nif d:\n    e\nelif f:\n    g\n", (2, 1)),
        ("var_if", 0, "a = f()\nif a:\n    b = f()\n    if c:\n        d\ne = 1\nif e:", (3, 2)),
        ("indent_for", 0, "    for a in b:\n        c\n    for a in b:\n\n", (2, 1)),
        ("indent_for", 1, "    a = b\n    c = (\n    d)\n    e = f()\n\n    g, h = 1, 2\n    i", (3, 2)),
        ("if_ternary", 1, "a = b\nif c:\n    d = e\n    if f == g:\n", (2, 1)),
    ],
)
def test_counts_of_one_prompt_by_hand(name, i, text, expected):
    [count] = count_contexts([text], [TASKS[name]])
    assert (count.contexts[i], count.answered[i]) == expected


def test_every_task_is_counted_by_hand_somewhere():
    one_prompt = {mark.args[1][j][0] for mark in test_counts_of_one_prompt_by_hand.pytestmark for j in range(15)}
    assert set(BY_HAND) | one_prompt == set(TASKS)


def test_counts_of_several_texts_add_up_and_no_match_spans_two():
    task = TASKS["while_return_true"]
    [count] = count_contexts(["while True:\n", "while True", ":\nreturn True\n"], [task])
    assert count.contexts == (2, 1)
    assert count.answered == (1, 1)


def stream_of(folder, *shards: list[int]) -> TokenStream:
    files = []
    for i, shard in enumerate(shards):
        files.append(folder / f"{i}.npy")
        np.save(files[-1], np.array(shard, dtype=np.uint16))
    return TokenStream(files)


def test_documents_go_across_shards_and_end_before_their_end_of_text(tmp_path):
    stream = stream_of(tmp_path, [1, 2, 9, 3], [4, 9, 9, 5, 6])
    done = []
    read = [document.tolist() for document in read_documents(stream, 9, 1, done.append)]
    assert read == [[1, 2], [3, 4], [], [5, 6]]
    assert done == [4, 9]


def test_every_second_document(tmp_path):
    stream = stream_of(tmp_path, [1, 9, 2, 9, 3, 9, 4, 9])
    assert [document.tolist() for document in read_documents(stream, 9, 2)] == [[1], [3]]


@given(st.lists(st.lists(st.integers(0, 8), max_size=7), max_size=8), st.integers(1, 5))
def test_documents_are_the_same_however_much_is_read_at_once(documents, at_once):
    tokens = np.array([token for document in documents for token in [*document, 9]], dtype=np.uint16)
    stream = TokenStream.__new__(TokenStream)
    stream.shards = (tokens,)  # type: ignore[assignment]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(census, "AT_ONCE", at_once)
        assert [document.tolist() for document in read_documents(stream, 9, 1)] == documents


def test_a_document_longer_than_memory_allows_comes_in_parts(tmp_path, monkeypatch):
    monkeypatch.setattr(census, "AT_ONCE", 2)
    monkeypatch.setattr(census, "LONGEST", 4)
    stream = stream_of(tmp_path, [1, 2, 3, 4, 5, 6, 7, 9, 8])
    assert [document.tolist() for document in read_documents(stream, 9, 1)] == [[1, 2, 3, 4], [5, 6, 7], [8]]


@pytest.fixture(scope="module")
def bytes_only() -> Tokenizer:
    """A vocabulary of bytes and the end of text: no merges."""
    return Tokenizer.train([], vocab_size=257)


def test_tokens_that_are_compared(bytes_only):
    assert compared_tokens(TASKS["single_double_quote"], bytes_only, 8, 0) == ("'", '"')
    assert compared_tokens(TASKS["with_as"], bytes_only, 8, 0) == ("s", "n")  # the common " a" moves into the prompts
    with pytest.raises(GossamerError, match=r"equal or one the start"):
        compared_tokens(Task("t", "", ("]", "]]"), ("a<b|c>",) * 2, ("a<b|c>",), ("x", "y")), bytes_only, 1, 0)


def test_a_task_that_can_not_be_asked_is_a_row_with_its_reason(bytes_only):
    task = Task("begun", "", ("]", "]]"), ("a <b|c>",), ("a <b|d>",), ("x", "y"))
    row = census_row(task, bytes_only, None, lambda _: TaskScore(loss=0.1, accuracy=1, n_pairs=1), 1, 0)
    assert row.flaw is not None
    assert row.flaw.startswith("answers ']' and ']]': the answers are the tokens [")
    assert (row.compared, row.score) == (None, None)
    assert (row.n_train, row.n_held_out) == (1, 1)
