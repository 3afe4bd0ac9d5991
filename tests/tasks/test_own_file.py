import json
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gossamer.errors import GossamerError
from gossamer.tasks.own_file import read_task_file, write_task_file
from gossamer.tasks.pairs import Pair

TEXT = {"prompts": ["print('a", 'print("a'], "answers": ["'", '"']}
IDS = {"prompt_ids": [[1, 2], [1, 3]], "answer_ids": [4, 5]}
TEXT_PAIR = Pair((tuple(b"print('a"), tuple(b'print("a')), (ord("'"), ord('"')))
IDS_PAIR = Pair(((1, 2), (1, 3)), (4, 5))


@pytest.fixture
def own(tmp_path, monkeypatch):
    """Writes lines to own.jsonl; values as JSON, text and bytes as they are."""
    monkeypatch.chdir(tmp_path)

    def write(*lines: object) -> Path:
        raw = [
            line if isinstance(line, bytes) else line.encode() if isinstance(line, str) else json.dumps(line).encode()
            for line in lines
        ]
        Path("own.jsonl").write_bytes(b"\n".join(raw))
        return Path("own.jsonl")

    return write


def test_text_and_ids_may_stand_in_one_file(own, by_bytes):
    assert read_task_file(own(TEXT, IDS), by_bytes) == [TEXT_PAIR, IDS_PAIR]


def test_ids_need_no_tokenizer(own):
    assert read_task_file(own(IDS), None) == [IDS_PAIR]


def test_blank_lines_line_ends_and_a_byte_order_mark_are_skipped(own):
    line = json.dumps(IDS)
    assert read_task_file(own(b"\xef\xbb\xbf" + line.encode() + b"\r", "", "  \t\r", line, ""), None) == [IDS_PAIR] * 2


def test_a_separator_of_lines_inside_a_text_does_not_end_the_line(own, by_bytes):
    line = '{"prompts": ["a\u2028\x85", "b"], "answers": ["x", "y"]}'
    assert read_task_file(own(line), by_bytes)[0].prompts[0] == tuple("a\u2028\x85".encode())


def test_several_tokens_are_compared_at_their_first_difference(own, by_bytes):
    lists = {"prompt_ids": [[1], [2]], "answer_ids": [[7, 8], [7, 9, 1]]}
    mixed = {"prompt_ids": [[1], [2]], "answer_ids": [7, [9, 1]]}
    text = {"prompts": ["a", "b"], "answers": [" cat", " dog"]}
    assert read_task_file(own(lists, mixed, text), by_bytes) == [
        Pair(((1, 7), (2, 7)), (8, 9)),
        Pair(((1,), (2,)), (7, 9)),
        Pair((tuple(b"a "), tuple(b"b ")), (ord("c"), ord("d"))),
    ]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ('{"prompts": ', "not JSON: Expecting value at column 13; expected {"),
        (b'{"prompts": ["\xff"]}', "not UTF-8"),
        ("[" * 100_000, "not JSON that can be read"),
        ("[" + "9" * 5000 + "]", "not JSON that can be read"),
        ([1, 2], r"expected \{.* got \[1, 2\]"),
        ("17", "expected {.* got 17"),
        ({}, "expected {.* got no keys"),
        ({"prompts": ["a", "b"]}, "expected {.* got 'prompts'"),
        ({"prompts": ["a", "b"], "answer_ids": [1, 2]}, "expected {.* got 'prompts' and 'answer_ids'"),
        (TEXT | IDS, "expected {.* got 'prompts' and 'answers' and 'prompt_ids' and 'answer_ids'"),
        (IDS | {"promt_ids": 1}, "unknown key 'promt_ids'; did you mean 'prompt_ids'"),
        (
            '{"answers": ["a", "b"], "prompts": ["c", "d"], "answers": ["e", "f"]}',
            "the key 'answers' stands twice",
        ),
        (TEXT | {"prompts": "ab"}, 'prompts: expected a list of two, got "ab"'),
        (TEXT | {"prompts": ["a", "b", "c"]}, r"prompts: expected a list of two, got \[.a., .b., .c.\]"),
        (TEXT | {"answers": ["a"]}, "answers: expected a list of two"),
        (TEXT | {"prompts": ["a", 5]}, r"prompts\[1\]: expected a text, got 5"),
        (TEXT | {"prompts": ["", "a"]}, r"prompts\[0\] is empty"),
        (TEXT | {"answers": ["a", ""]}, r"answers\[1\] is empty"),
        (TEXT | {"answers": [None, "a"]}, r"answers\[0\]: expected a text, got null"),
        (TEXT | {"prompts": ["a", "b\ud800"]}, r"prompts\[1\]: character 1 is half of a surrogate pair"),
        (
            TEXT | {"answers": ["]", "]"]},
            r"answers ']' and ']': the answers are the tokens \[93\] and \[93\]",
        ),
        (TEXT | {"answers": ["]", "]]"]}, r"answers ']' and '\]\]'"),
        (TEXT | {"prompts": ["same", "same"]}, "the two prompts are the same"),
        (IDS | {"prompt_ids": [[1], [1]]}, "the two prompts are the same"),
        (IDS | {"prompt_ids": [[1], []]}, r"prompt_ids\[1\] is empty"),
        (IDS | {"prompt_ids": [[1], 2]}, r"prompt_ids\[1\]: expected a list of token ids, got 2"),
        (IDS | {"prompt_ids": {"0": [1], "1": [2]}}, "prompt_ids: expected a list of two"),
        (IDS | {"prompt_ids": [[1], [2, "3"]]}, r'prompt_ids\[1\]\[1\]: expected a token id .* got "3"'),
        (IDS | {"prompt_ids": [[True], [2]]}, r"prompt_ids\[0\]\[0\]: expected a token id .* got true"),
        (IDS | {"prompt_ids": [[1.0], [2]]}, r"prompt_ids\[0\]\[0\]: expected a token id .* got 1.0"),
        (
            IDS | {"prompt_ids": [[-1], [2]]},
            r"prompt_ids\[0\]\[0\]: expected a token id from 0 to 65535, got -1",
        ),
        (
            IDS | {"answer_ids": [1, 65536]},
            r"answer_ids\[1\]: expected a token id from 0 to 65535, got 65536",
        ),
        (IDS | {"answer_ids": [False, 1]}, r"answer_ids\[0\]: expected a token id"),
        (IDS | {"answer_ids": [1, [2, None]]}, r"answer_ids\[1\]\[1\]: expected a token id .* got null"),
        (IDS | {"answer_ids": [1, []]}, r"answer_ids\[1\] is empty"),
        (IDS | {"answer_ids": [4, 4]}, r"the tokens \[4\] and \[4\]"),
        (IDS | {"answer_ids": [[4, 5], 4]}, r"the tokens \[4, 5\] and \[4\]"),
    ],
)
def test_a_bad_line_is_an_error_with_its_number(own, by_bytes, line, complaint):
    with pytest.raises(GossamerError, match=rf"^own\.jsonl:4: .*{complaint}"):
        read_task_file(own(IDS, "", TEXT, line, IDS), by_bytes)


def test_errors_can_be_printed_anywhere(own):
    """Half a surrogate pair or thousands of digits in a value must not break a terminal."""
    for line in ('{"prompt_ids": "\\ud800", "answer_ids": [1, 2]}', IDS | {"answer_ids": [1, 10**4000]}):
        with pytest.raises(GossamerError) as error:
            read_task_file(own(line), None)
        assert str(error.value).isascii()
        assert len(str(error.value)) < 200


def test_text_without_a_tokenizer_says_how_to_go_on(own):
    with pytest.raises(GossamerError, match=r"own\.jsonl:2: .*give prompt_ids and answer_ids, or a model with a tok"):
        read_task_file(own(IDS, TEXT), None)


@pytest.mark.parametrize("content", [b"", b"\n  \n"])
def test_a_file_without_pairs_is_an_error(own, content):
    with pytest.raises(GossamerError, match=r"own\.jsonl holds no pairs; expected lines of the form \{"):
        read_task_file(own(content), None)


def test_a_file_that_can_not_be_read_is_an_error(tmp_path):
    with pytest.raises(GossamerError, match=r"can't read the task file .*none\.jsonl: No such file"):
        read_task_file(tmp_path / "none.jsonl", None)
    with pytest.raises(GossamerError, match="Is a directory"):
        read_task_file(tmp_path, None)


ids = st.lists(st.integers(0, 65535), min_size=1, max_size=5).map(tuple)
pairs = st.builds(
    Pair,
    st.tuples(ids, ids).filter(lambda two: two[0] != two[1]),
    st.tuples(st.integers(0, 65535), st.integers(0, 65535)).filter(lambda two: two[0] != two[1]),
)


@given(st.lists(pairs, min_size=1, max_size=5))
def test_what_is_written_is_read_again(written):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pairs.jsonl"
        write_task_file(path, written)
        assert read_task_file(path, None) == written
        assert path.read_text().count("\n") == len(written)
        assert os.listdir(folder) == ["pairs.jsonl"]


small_ids = st.lists(st.integers(0, 9), max_size=3)
junk = st.one_of(st.none(), st.booleans(), st.floats(), st.text(max_size=2), st.integers(-1, 9), small_ids)
twos = st.one_of(st.lists(small_ids, min_size=2, max_size=2), st.lists(junk, max_size=3), junk)


@given(twos, twos)
def test_any_values_are_a_pair_or_an_error_with_the_line(prompts, answers):
    """Nothing but GossamerError comes out, whatever stands under the right keys."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "own.jsonl"
        path.write_text(json.dumps({"prompt_ids": prompts, "answer_ids": answers}))
        try:
            read = read_task_file(path, None)
        except GossamerError as error:
            read = str(error)
    if isinstance(read, str):
        assert read.startswith(f"{path}:1: ")
        return
    [pair] = read
    assert prompts == [list(pair.prompts[i][: len(prompts[i])]) for i in range(2)]
    assert all(0 <= token <= 65535 for token in (*pair.prompts[0], *pair.prompts[1], *pair.answers))
    assert pair.answers[0] != pair.answers[1]
