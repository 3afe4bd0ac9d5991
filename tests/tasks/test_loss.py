from math import exp, log

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.testing import assert_close

from gossamer.errors import GossamerError
from gossamer.tasks.loss import answer_logits, pair_batch, pairs_of, task_accuracy, task_loss
from gossamer.tasks.pairs import Pair

PAIRS = [Pair(((5, 6, 7), (5,)), (1, 2)), Pair(((8, 9), (9, 8)), (3, 0))]


def test_a_batch_by_hand():
    batch = pair_batch(PAIRS)
    assert batch.tokens.tolist() == [[5, 6, 7], [5, 0, 0], [8, 9, 0], [9, 8, 0]]
    assert batch.last.tolist() == [2, 0, 1, 1]
    assert batch.right.tolist() == [1, 2, 3, 0]
    assert batch.wrong.tolist() == [2, 1, 0, 3]


def test_a_batch_goes_where_it_is_sent():
    assert {part.device.type for part in pair_batch(PAIRS, device="meta")} == {"meta"}


def test_the_limits_themselves_are_allowed():
    pair_batch(PAIRS, context=3, vocab_size=10)


@pytest.mark.parametrize(
    ("pairs", "limits", "complaint"),
    [
        ([], {}, "a batch of no pairs"),
        (PAIRS, {"context": 2}, "pair 1 of 2 has a prompt of 3 tokens, longer than the model's context of 2"),
        (PAIRS, {"vocab_size": 9}, "pair 2 of 2 has the token id 9, outside the model's vocabulary of 9"),
        ([PAIRS[0], Pair(((1,), (2,)), (3, 70))], {"vocab_size": 10}, "pair 2 of 2 has the token id 70"),
    ],
)
def test_what_a_model_can_not_take_is_an_error(pairs, limits, complaint):
    with pytest.raises(GossamerError, match=complaint):
        pair_batch(pairs, **limits)


def test_chance_is_ln_2():
    batch = pair_batch(PAIRS)
    for constant in (0.0, -3.0, 1e4):
        assert task_loss(torch.full((4, 10), constant), batch).item() == pytest.approx(log(2))


def test_loss_and_accuracy_by_hand():
    logits = torch.full((4, 10), 50.0)  # What other tokens get is nobody's business.
    logits[0, 1], logits[0, 2] = 2.0, 0.0  # right by 2
    logits[1, 2], logits[1, 1] = -1.0, 2.0  # wrong by 3
    logits[2, 3], logits[2, 0] = 7.0, 7.0  # a tie
    logits[3, 0], logits[3, 3] = 0.5, -0.5  # right by 1
    batch = pair_batch(PAIRS)
    of_each_prompt = [log(1 + exp(-2)), log(1 + exp(3)), log(2), log(1 + exp(-1))]
    assert answer_logits(logits, batch).tolist() == [[2.0, 0.0], [-1.0, 2.0], [7.0, 7.0], [0.5, -0.5]]
    assert task_loss(logits, batch).item() == pytest.approx(sum(of_each_prompt) / 4)
    assert task_accuracy(logits, batch).item() == 0.5  # the tie is wrong


def test_the_loss_is_a_mean_over_prompts_so_more_of_the_same_changes_nothing():
    logits = torch.randn(4, 10, generator=torch.Generator().manual_seed(0))
    once, twice = pair_batch(PAIRS), pair_batch(PAIRS * 2)
    assert_close(task_loss(logits, once), task_loss(logits.repeat(2, 1), twice))
    assert_close(task_accuracy(logits, once), task_accuracy(logits.repeat(2, 1), twice))


@given(st.lists(st.floats(-80, 80, width=32), min_size=40, max_size=40))
def test_the_loss_is_the_cross_entropy_of_two(values):
    logits = torch.tensor(values).view(4, 10)
    expected = torch.nn.functional.cross_entropy(
        answer_logits(logits, pair_batch(PAIRS)), torch.zeros(4, dtype=torch.long)
    )
    assert_close(task_loss(logits, pair_batch(PAIRS)), expected)


def test_the_gradient_pushes_the_two_answers_apart_and_leaves_the_rest():
    batch = pair_batch(PAIRS[:1])
    logits = torch.zeros(2, 10, requires_grad=True)
    task_loss(logits, batch).backward()
    expected = torch.zeros(2, 10)  # (sigmoid(0) = 1/2 a prompt) / 2 prompts
    expected[0, 1] = expected[1, 2] = -0.25
    expected[0, 2] = expected[1, 1] = 0.25
    assert_close(logits.grad, expected)


def test_half_precision_logits_are_summed_in_full():
    logits = torch.zeros(2, 10, dtype=torch.bfloat16)
    loss = task_loss(logits, pair_batch(PAIRS[:1]))
    assert loss.dtype == torch.float32
    assert loss.item() == pytest.approx(log(2), rel=1e-6)
    assert task_loss(logits.double(), pair_batch(PAIRS[:1])).dtype == torch.float64


def test_a_confident_mistake_stays_finite():
    logits = torch.zeros(2, 10)
    logits[:, 1] = 1e4
    assert task_loss(logits, pair_batch(PAIRS[:1])).item() == pytest.approx(1e4 / 2)


def test_some_of_a_batchs_pairs_are_what_they_are_alone():
    pairs = [Pair(((1, 2), (3, 4)), (5, 6)), Pair(((1, 2, 3), (4, 5)), (7, 8)), Pair(((9,), (8,)), (1, 2))]
    for chosen in ([0], [2, 0], [1], [0, 1, 2]):
        for part, alone in zip(
            pairs_of(pair_batch(pairs), chosen), pair_batch([pairs[i] for i in chosen]), strict=True
        ):
            assert torch.equal(part, alone)
