import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
import tokenizers
from hypothesis import example, given
from hypothesis import strategies as st

from gossamer.data.tokenizer import END_OF_TEXT, SPLITTING_RULE, Tokenizer
from gossamer.errors import GossamerError

TEXTS = [
    "def add(first, second):\n    return first + second\n",
    "values = [[1, 2], [3, 4]]\nfor value in values:\n    print(value)\n",
    "for name in names:\n    print('naïve', name)\n",
]
SMALL = Tokenizer.train(TEXTS, vocab_size=320)


def pieces(text: str) -> list[str]:
    split = tokenizers.pre_tokenizers.Split(tokenizers.Regex(SPLITTING_RULE), "isolated")
    return [piece for piece, _ in split.pre_tokenize_str(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("don't", ["don", "'t"]),
        ("x = [[1]]\n", ["x", " =", " [[", "1", "]]\n"]),
        ("]]\n\n  y", ["]]\n\n", " ", " y"]),
        ("a.b_c", ["a", ".b", "_c"]),
        ("12345 6", ["123", "45", " ", "6"]),
        ("if x:\r\n\treturn", ["if", " x", ":\r\n", "\treturn"]),
        ("a\n\n    b", ["a", "\n\n", "   ", " b"]),
        ("x  \n", ["x", "  \n"]),
        ("# //\n/", ["#", " //\n/"]),
        ("naïve 漢字🙂", ["naïve", " 漢字", "🙂"]),
        ("end  ", ["end", "  "]),
    ],
)
def test_the_splitting_rule_by_hand(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


def test_merges_by_hand() -> None:
    # "ab" occurs 4 times, "cab" 3 times, "dab" once: the first merge is a + b, the second c + ab.
    tokenizer = Tokenizer.train(["cab1cab2cab", "3dab"], vocab_size=259)
    assert tokenizer.token_text(256) == "ab"
    assert tokenizer.token_text(257) == "cab"
    assert tokenizer.encode("cabdab") == [257, *tokenizer.encode("d"), 256]
    assert tokenizer.token_text(258) == END_OF_TEXT


@given(st.text())
@example(END_OF_TEXT)
@example(f"a{END_OF_TEXT}\n{END_OF_TEXT}")
@example("\0\x01\x7f\x80\xff")
@example("one\r\ntwo\rthree\n\r\n")
@example("e\u0301 👩‍👩‍👧 \u202e \ufeff \u2028 \U0010ffff")
@example("  \t \n  ")
def test_any_text_comes_back_and_never_holds_an_end_of_text(text: str) -> None:
    ids = SMALL.encode(text)
    assert SMALL.decode(ids) == text
    assert SMALL.end_of_text not in ids
    assert all(0 <= token < SMALL.vocab_size for token in ids)


def test_the_end_of_text_is_the_last_token_and_decodes_to_its_name() -> None:
    assert SMALL.end_of_text == SMALL.vocab_size - 1
    assert SMALL.decode([*SMALL.encode("a"), SMALL.end_of_text]) == "a" + END_OF_TEXT


def test_a_batch_is_each_text_by_itself() -> None:
    assert SMALL.encode_batch([*TEXTS, ""]) == [*(SMALL.encode(text) for text in TEXTS), []]


def test_every_byte_is_a_token() -> None:
    texts = {SMALL.token_text(token) for token in range(SMALL.vocab_size)}
    assert {chr(byte) for byte in range(128)} <= texts
    assert {f"\\x{byte:02x}" for byte in range(128, 256)} <= texts


def test_half_a_character_is_shown_escaped_and_decodes_to_a_replacement() -> None:
    first, *_ = SMALL.encode("漢")
    assert SMALL.token_text(first) == r"\xe6"
    assert SMALL.decode([first]) == "\ufffd"


def test_a_token_outside_the_vocabulary_is_refused() -> None:
    with pytest.raises(GossamerError, match=f"token 5000 is outside .* 0 to {SMALL.vocab_size - 1}"):
        SMALL.decode([5000])
    with pytest.raises(GossamerError, match="token -1"):
        SMALL.token_text(-1)


def test_half_a_surrogate_pair_is_no_text() -> None:
    with pytest.raises(GossamerError, match=r"character 1 is '\\ud83d', half of a surrogate pair"):
        SMALL.encode("a\ud83d")
    with pytest.raises(GossamerError, match="half of a surrogate pair"):
        Tokenizer.train(["fine", "a\ud83d"])


def test_one_corpus_gives_one_hash_in_any_order_and_in_another_process() -> None:
    generator = random.Random(0)
    words = ["".join(generator.choices("abcde_", k=generator.randint(1, 6))) for _ in range(200)]
    texts = [" ".join(generator.choices(words, k=50)) for _ in range(100)]
    tokenizer = Tokenizer.train(texts, vocab_size=500, whole=["]]\n"])
    assert Tokenizer.train(reversed(texts), vocab_size=500, whole=["]]\n"]).hash == tokenizer.hash
    script = (
        "import json, sys; from gossamer.data.tokenizer import Tokenizer; "
        "print(Tokenizer.train(json.load(sys.stdin), 500, [']]\\n']).hash, 'torch' in sys.modules)"
    )
    for seed, parallel in (("1", "true"), ("2", "false")):
        there = subprocess.run(
            [sys.executable, "-c", script],
            input=json.dumps(texts),
            env=os.environ | {"PYTHONHASHSEED": seed, "TOKENIZERS_PARALLELISM": parallel},
            capture_output=True,
            text=True,
            check=True,
        )
        assert there.stdout.split() == [tokenizer.hash, "False"]
    assert Tokenizer.train(texts[1:], vocab_size=500, whole=["]]\n"]).hash != tokenizer.hash


def test_a_small_corpus_gives_a_smaller_vocabulary() -> None:
    tokenizer = Tokenizer.train(["ab ab"], vocab_size=2048)
    assert tokenizer.vocab_size == 258
    assert tokenizer.token_text(256) == "ab"
    assert tokenizer.end_of_text == 257
    assert Tokenizer.train([], vocab_size=2048).vocab_size == 257


@pytest.mark.parametrize("size", [0, 256, 65_537])
def test_a_vocabulary_that_cannot_be_is_refused(size: int) -> None:
    with pytest.raises(GossamerError, match="a vocabulary of 257 to 65,536 tokens, got"):
        Tokenizer.train(TEXTS, vocab_size=size)


def test_whole_texts_are_single_tokens_within_the_same_vocabulary() -> None:
    whole = ["]\n", "]]]]]\n", " enumerate", "é漢"]
    tokenizer = Tokenizer.train(TEXTS, vocab_size=300, whole=whole)
    assert tokenizer.vocab_size == 300
    assert tokenizer.end_of_text == 299
    assert [len(tokenizer.encode(text)) for text in whole] == [1, 1, 1, 1]
    assert [tokenizer.token_text(tokenizer.encode(text)[0]) for text in whole] == whole
    # What was learned first stays: only the end of the list of merges made room.
    plain = Tokenizer.train(TEXTS, vocab_size=300)
    assert [tokenizer.token_text(i) for i in range(270)] == [plain.token_text(i) for i in range(270)]
    for text in TEXTS:
        assert tokenizer.decode(tokenizer.encode(text)) == text


def test_a_text_that_earned_its_token_takes_no_room() -> None:
    plain = Tokenizer.train(["in " * 9], vocab_size=259)
    assert Tokenizer.train(["in " * 9], vocab_size=259, whole=[" in"]).hash == plain.hash


def test_a_whole_text_that_cannot_be_is_refused() -> None:
    with pytest.raises(GossamerError, match=r"' __init__' can't be a single token: .* \[' __', 'init', '__'\]"):
        Tokenizer.train(TEXTS, whole=[" __init__"])
    with pytest.raises(GossamerError, match="the 1 texts that are to be whole need more than the 2 tokens"):
        Tokenizer.train(TEXTS, vocab_size=259, whole=["abcd"])


def test_saved_and_loaded_it_is_the_same(tmp_path: Path) -> None:
    SMALL.save(tmp_path / "tokenizer.json")
    loaded = Tokenizer.load(tmp_path / "tokenizer.json")
    assert loaded.hash == SMALL.hash
    assert loaded.encode(TEXTS[0] + END_OF_TEXT) == SMALL.encode(TEXTS[0] + END_OF_TEXT)
    theirs = tokenizers.Tokenizer.from_file(str(tmp_path / "tokenizer.json"))
    assert theirs.encode(TEXTS[1]).ids == SMALL.encode(TEXTS[1])
    assert theirs.decode(SMALL.encode(TEXTS[2])) == TEXTS[2]
    loaded.save(tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "tokenizer.json").read_bytes()


def changed(tmp_path: Path, change) -> Path:
    SMALL.save(tmp_path / "tokenizer.json")
    spec = json.loads((tmp_path / "tokenizer.json").read_text())
    change(spec)
    (tmp_path / "tokenizer.json").write_text(json.dumps(spec))
    return tmp_path / "tokenizer.json"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"{}", b"\xff\xfe", b'{"version": "1.0"}'])
def test_a_file_that_is_no_tokenizer_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "tokenizer.json").write_bytes(content)
    with pytest.raises(GossamerError, match=r"tokenizer\.json"):
        Tokenizer.load(tmp_path / "tokenizer.json")
    with pytest.raises(GossamerError, match="does not exist"):
        Tokenizer.load(tmp_path / "none.json")
    with pytest.raises(GossamerError, match="can't be read"):
        Tokenizer.load(tmp_path)


def test_a_tokenizer_that_loses_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GossamerError, match="does not give a text back unchanged"):
        Tokenizer.load(changed(tmp_path, lambda spec: spec.update(normalizer={"type": "Lowercase"})))
    with pytest.raises(GossamerError, match="drops merges at random"):
        Tokenizer.load(changed(tmp_path, lambda spec: spec["model"].update(dropout=0.5)))


def test_a_tokenizer_without_end_of_text_or_with_one_in_the_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GossamerError, match=r"has no <\|endoftext\|>"):
        Tokenizer.load(changed(tmp_path, lambda spec: spec["added_tokens"].clear()))
    with pytest.raises(GossamerError, match="turns the characters"):
        Tokenizer.load(changed(tmp_path, lambda spec: spec["added_tokens"][0].update(special=False)))


def test_tokenizers_of_other_kinds_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "tokenizer.json"
    words = tokenizers.Tokenizer(tokenizers.models.WordLevel({"a": 0, END_OF_TEXT: 1}, unk_token="a"))
    words.save(str(file))
    with pytest.raises(GossamerError, match="lacks some of the 256 bytes"):
        Tokenizer.load(file)
    tokenizers.Tokenizer(tokenizers.models.WordLevel({"▁a": 0}, unk_token="▁a")).save(str(file))
    with pytest.raises(GossamerError, match="not a byte-level BPE tokenizer"):
        Tokenizer.load(file)
    tokenizers.Tokenizer(tokenizers.models.WordLevel({"a": 0, "b": 2}, unk_token="a")).save(str(file))
    with pytest.raises(GossamerError, match="without gaps"):
        Tokenizer.load(file)
