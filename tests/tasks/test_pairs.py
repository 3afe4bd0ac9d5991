import argparse
import inspect
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gossamer.data.tokenizer import Tokenizer
from gossamer.errors import GossamerError
from gossamer.tasks.catalogue import TASKS
from gossamer.tasks.pairs import Pair, encode_pairs, pair_at_first_difference, split_own
from gossamer.tasks.template import TextPair


@pytest.fixture(scope="module")
def trained() -> Tokenizer:
    """On a little Python of all kinds, the tasks' own included."""
    drawn = [pair for task in TASKS.values() for pair in task.draw("train", 200, seed=9)]
    texts = [prompt + answer for pair in drawn for prompt, answer in zip(*pair[:2], strict=True)]
    return Tokenizer.train([*texts, inspect.getsource(argparse)], vocab_size=800)


def test_single_tokens_are_compared_as_they_are(by_bytes):
    pair = TextPair(("x = 'a", 'x = "a'), ("'", '"'))
    assert encode_pairs("quotes", [pair], by_bytes) == [
        Pair((tuple(b"x = 'a"), tuple(b'x = "a')), (ord("'"), ord('"')))
    ]


def test_the_common_start_of_the_answers_moves_into_both_prompts(by_bytes):
    pair = TextPair(("as", "if"), ("  one", "  two"))
    assert encode_pairs("t", [pair], by_bytes) == [Pair((tuple(b"as  "), tuple(b"if  ")), (ord("o"), ord("t")))]


def test_what_follows_the_first_difference_is_left_out():
    assert pair_at_first_difference(([1], [2]), ([7, 5, 9, 4], [7, 6])) == Pair(((1, 7), (2, 7)), (5, 6))


@given(
    st.lists(st.integers(0, 3), min_size=1, max_size=4),
    st.lists(st.integers(0, 3), min_size=1, max_size=4),
    st.lists(st.integers(0, 3), max_size=4),
    st.lists(st.integers(0, 3), max_size=4),
)
def test_the_first_difference_rule_against_plain_words(a, b, x, y):
    is_prefix = x[: len(y)] == y[: len(x)]
    if a == b or is_prefix:
        with pytest.raises(GossamerError):
            pair_at_first_difference((a, b), (x, y))
        return
    pair = pair_at_first_difference((a, b), (x, y))
    moved = len(pair.prompts[0]) - len(a)
    assert (*pair.prompts[0], pair.answers[0]) == (*a, *x[: moved + 1])
    assert (*pair.prompts[1], pair.answers[1]) == (*b, *y[: moved + 1])
    assert pair.answers[0] != pair.answers[1]


@pytest.mark.parametrize("answers", [("]", "]"), ("]", "]]"), ("]]", "]"), ("", "]")])
def test_answers_that_can_not_be_told_apart_name_the_task_and_themselves(by_bytes, answers):
    pairs = [TextPair(("a", "b"), ("x", "y")), TextPair(("a", "b"), answers)]
    with pytest.raises(GossamerError) as error:
        encode_pairs("my_task", pairs, by_bytes)
    assert str(error.value).startswith(f"task 'my_task': answers {answers[0]!r} and {answers[1]!r}: ")
    assert f"{list(answers[0].encode())} and {list(answers[1].encode())}" in str(error.value)


@pytest.mark.parametrize(
    ("prompts", "complaint"),
    [(("a", "a"), "prompts are the same"), (("", "a"), "no tokens"), (("a", ""), "no tokens")],
)
def test_prompts_that_no_model_can_answer_are_an_error(by_bytes, prompts, complaint):
    with pytest.raises(GossamerError, match=rf"task 't': .*{complaint}"):
        encode_pairs("t", [TextPair(prompts, ("x", "y"))], by_bytes)


@pytest.mark.parametrize("task", TASKS.values(), ids=TASKS)
@pytest.mark.parametrize("split", ["train", "held_out"])
def test_prompt_and_answer_apart_have_the_tokens_of_running_text(trained, task, split):
    drawn = task.draw(split, 200, seed=0)
    for (prompts, answers, _), pair in zip(drawn, encode_pairs(task.name, drawn, trained), strict=True):
        for i in range(2):
            running = trained.encode(prompts[i] + answers[i])
            assert tuple(running[: len(pair.prompts[i]) + 1]) == (*pair.prompts[i], pair.answers[i])


def test_the_answers_tokens_are_the_ones_meant(trained):
    asked = {
        name: [trained.token_text(token) for token in encode_pairs(name, task.draw("train", 1, 0), trained)[0].answers]
        for name, task in TASKS.items()
        if "$" not in "".join(task.answers)
    }
    assert asked == {
        "single_double_quote": ["'", '"'],
        "bracket_counting": ["]\n", "]]\n"],
        "set_or_string": [".add", " +="],
        "set_or_string_fixedvarname": [".add", " +="],
        "while_return_true": [":\n", "\n"],
        "with_as": [" as", " and"],
        "with_open": [" open", " not"],
        "for_while": [" in", " <"],
        "if_ternary": [" else", ":\n"],
        "if_equals": [" ==", " ="],
        "fstring_brace": ["}", ")"],
        "bracket_brace": ["]", "}"],
        "indent_for": ["       ", "   "],
        "lambda_func": [":", "):\n"],
        "enumerate_range": [" enumerate", " range"],
        "final_kwarg": [")\n", ","],
        "class_init": [" __", " main"],
    }
    for name in ("else_elif", "var_swap", "var_if"):
        for pair in encode_pairs(name, TASKS[name].draw("train", 50, 0), trained):
            letters = [trained.token_text(token) for token in pair.answers]
            assert all(re.fullmatch(" [a-z]", letter) for letter in letters if letter != ":\n")


def some_pairs(n: int) -> list[Pair]:
    return [Pair(((i, 1), (i, 2)), (3, 4)) for i in range(n)]


def test_every_fifth_own_pair_is_held_out():
    pairs = some_pairs(23)
    split = split_own(pairs)
    assert split.held_out == [pairs[4], pairs[9], pairs[14], pairs[19]]
    assert split.train == [pair for pair in pairs if pair not in split.held_out]
    assert split.is_held_out


@pytest.mark.parametrize("pairs", [some_pairs(19), some_pairs(7) * 4])
def test_too_few_own_pairs_serve_as_both(pairs):
    assert split_own(pairs) == (pairs, pairs, False)


def test_a_seed_holds_out_other_own_pairs_and_asks_in_another_order():
    pairs = some_pairs(40)
    splits = [split_own(pairs, seed) for seed in range(4)]
    assert splits[0] == split_own(pairs)
    assert splits[3] == split_own(pairs, 3)
    for side in ("train", "held_out"):
        assert len({frozenset(getattr(split, side)) for split in splits}) == 4
    assert len({tuple(split.train[:4]) for split in splits}) == 4, "scores are taken on the first few"


@given(st.lists(st.integers(0, 30), min_size=20, max_size=60), st.integers(0, 3))
def test_copies_of_a_pair_are_on_one_side(numbers, seed):
    pairs = [some_pairs(31)[i] for i in numbers]
    split = split_own(pairs, seed)
    if split.is_held_out:
        assert not set(split.train) & set(split.held_out)
        assert sorted(split.train + split.held_out) == sorted(pairs)
        assert len(set(split.held_out)) == len(set(pairs)) // 5
    else:
        assert len(set(pairs)) < 20
