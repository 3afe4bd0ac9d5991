from collections import Counter
from dataclasses import replace

import pytest
import torch

from gossamer.errors import GossamerError
from gossamer.tasks.catalogue import CONTROLS, TASKS, find_task
from gossamer.tasks.controls import constant_answer, random_answers
from gossamer.tasks.loss import pair_batch
from gossamer.tasks.own_file import read_task_file, write_task_file
from gossamer.tasks.pairs import Pair, encode_pairs

QUOTES = TASKS["single_double_quote"]
FEW = replace(QUOTES, train=QUOTES.train[4:7], held_out=QUOTES.held_out[:1])


def test_every_task_has_two_controls_that_can_be_found_by_name():
    assert len(CONTROLS) == 2 * len(TASKS)
    assert find_task("var_if-random") == random_answers(TASKS["var_if"])
    assert find_task("var_if-constant") == constant_answer(TASKS["var_if"])
    with pytest.raises(GossamerError, match="did you mean 'var_if-random'"):
        find_task("var_if-randon")


@pytest.mark.parametrize("split", ["train", "held_out"])
def test_a_control_has_the_prompts_of_its_task(split):
    every = {pair.prompts for pair in FEW.draw(split, FEW.n_pairs(split), 0)}
    for control in (random_answers(FEW), constant_answer(FEW)):
        assert {pair.prompts for pair in control.draw(split, FEW.n_pairs(split), 0)} == every


def test_random_answers_are_fixed_by_the_prompts_whatever_the_draw():
    control = random_answers(FEW)
    n = FEW.n_pairs("held_out")
    once = {pair.prompts: pair.answers for pair in control.draw("held_out", n, seed=1)}
    again = {pair.prompts: pair.answers for pair in control.draw("held_out", n, seed=2)}
    assert once == again


@pytest.mark.parametrize("split", ["train", "held_out"])
def test_random_answers_tell_nothing_about_the_right_ones(split):
    """Half of all pairs and about half of each template's: six standard deviations are allowed."""
    total = Counter()
    swapped = Counter()
    for pair in random_answers(QUOTES).draw(split, 2000, seed=0):
        assert set(pair.answers) == {"'", '"'}
        opening = pair.prompts[0].partition("'")[0].split(" ")[-1]
        total[opening[:1]] += 1
        swapped[opening[:1]] += pair.answers == ('"', "'")
    assert abs(sum(swapped.values()) - 1000) < 6 * (2000 / 4) ** 0.5
    for opening, n in total.items():
        assert abs(swapped[opening] - n / 2) < 6 * (n / 4) ** 0.5


def test_a_constant_answer_is_right_after_both_prompts(by_bytes):
    [pair] = encode_pairs("t", constant_answer(QUOTES).draw("train", 1, 0), by_bytes)
    assert pair.right == (ord("'"), ord("'"))
    assert pair.wrong == (ord('"'), ord('"'))
    batch = pair_batch([pair, Pair(((1,), (2,)), (3, 4))])
    assert torch.equal(batch.right, torch.tensor([ord("'"), ord("'"), 3, 4]))
    assert torch.equal(batch.wrong, torch.tensor([ord('"'), ord('"'), 4, 3]))


def test_a_constant_answer_survives_a_file(tmp_path):
    pairs = [Pair(((1,), (2,)), (3, 4), is_constant=True), Pair(((1,), (2,)), (3, 4))]
    write_task_file(tmp_path / "pairs.jsonl", pairs)
    assert read_task_file(tmp_path / "pairs.jsonl", None) == pairs


def test_only_true_or_false_says_that_an_answer_is_constant(tmp_path):
    line = '{"prompt_ids": [[1], [2]], "answer_ids": [3, 4], "is_constant": 1}'
    (tmp_path / "own.jsonl").write_text(line)
    with pytest.raises(GossamerError, match=r"own\.jsonl:1: is_constant: expected true or false, got 1"):
        read_task_file(tmp_path / "own.jsonl", None)
