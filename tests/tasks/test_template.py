import pytest

from gossamer.tasks import template
from gossamer.tasks.template import TextPair, read_template
from gossamer.tasks.words import POOLS, Pool

ANSWERS = ("x", "y")


@pytest.fixture
def small_pools(monkeypatch):
    pools = {
        "item": Pool(("a", "b", "c"), ("d", "e")),
        "int": Pool(("1", "2"), ("3",)),
    }
    monkeypatch.setattr(template, "POOLS", pools)


@pytest.mark.usefixtures("small_pools")
def test_the_choice_makes_the_two_prompts():
    read = read_template("f(<[|{>1, 2", ANSWERS, "train")
    assert read.n_fillings == 1
    assert read.fill(0) == TextPair(("f([1, 2", "f({1, 2"), ANSWERS)


@pytest.mark.usefixtures("small_pools")
def test_every_filling_once_and_no_word_twice_in_one_pool():
    read = read_template("<|not >$item + $item2 + $int", ANSWERS, "train")
    first = [read.fill(number).prompts[0] for number in range(read.n_fillings)]
    second = [read.fill(number).prompts[1] for number in range(read.n_fillings)]
    two_of_three = ["a + b", "a + c", "b + a", "b + c", "c + a", "c + b"]
    assert sorted(first) == sorted(f"{pair} + {i}" for pair in two_of_three for i in "12")
    assert second == [f"not {prompt}" for prompt in first]


@pytest.mark.usefixtures("small_pools")
def test_a_gap_written_twice_has_one_word_in_choice_and_answer_too():
    read = read_template("$item, $item2 = <$item2|$item>,", (" $item", " $item2"), "held_out")
    assert [read.fill(number) for number in range(read.n_fillings)] == [
        TextPair(("d, e = e,", "d, e = d,"), (" d", " e")),
        TextPair(("e, d = d,", "e, d = e,"), (" e", " d")),
    ]


@pytest.mark.parametrize(
    ("text", "answers", "complaint"),
    [
        ("print(", ANSWERS, "no <a|b>"),
        ("<$item|x>", ANSWERS, "one prompt only"),
        ("<a|b>$item$int", ANSWERS, "touches"),
        ("<(|[>$item_x", ANSWERS, "touches"),
        ("<(|[>x$item", ANSWERS, "touches"),
        ("<(|[>$item2nd", ANSWERS, "touches"),
        ("<a|b> ", ANSWERS, "ends in a space"),
        ("<a|b> $item", (" $int", "x"), "lacks"),
    ],
)
@pytest.mark.usefixtures("small_pools")
def test_a_template_that_could_repeat_a_prompt_is_refused(text, answers, complaint):
    with pytest.raises(AssertionError, match=complaint):
        read_template(text, answers, "train")


def test_no_word_stands_in_two_pools_or_twice_in_one():
    words = [word for pool in POOLS.values() for word in pool.train + pool.held_out]
    assert len(words) == len(set(words))


def test_words_have_nothing_but_letters_and_digits():
    assert all(word.isalnum() and word.isascii() for pool in POOLS.values() for word in pool.train + pool.held_out)
