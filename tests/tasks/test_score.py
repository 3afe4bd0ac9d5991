from math import log

import pytest
import torch
from random_models import small_config

from gossamer.errors import GossamerError
from gossamer.model.transformer import Transformer
from gossamer.tasks.catalogue import TASKS
from gossamer.tasks.controls import constant_answer, random_answers
from gossamer.tasks.score import score_task

QUOTES = TASKS["single_double_quote"]


@pytest.fixture
def silent() -> Transformer:
    """A model of bytes whose logits are zero, but for what a test puts into its bias."""
    model = Transformer(small_config().model_copy(update={"vocab_size": 256, "context": 128})).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.zero_()
    return model


def test_a_model_without_an_opinion_is_at_chance(silent, by_bytes):
    score = score_task(silent, QUOTES, by_bytes, 70, 0)
    assert score.loss == pytest.approx(log(2))
    assert score.accuracy == 0.0  # ties are wrong
    assert score.n_pairs == 70


def test_a_bias_answers_half_of_a_task_and_all_of_the_constant_control(silent, by_bytes):
    silent.logit_bias.data[ord("'")] = 3.0
    right, wrong = log(1 + torch.tensor(-3.0).exp().item()), log(1 + torch.tensor(3.0).exp().item())
    for task in (QUOTES, random_answers(QUOTES)):
        score = score_task(silent, task, by_bytes, 70, 0)
        assert score.loss == pytest.approx((right + wrong) / 2)
        assert score.accuracy == 0.5
    score = score_task(silent, constant_answer(QUOTES), by_bytes, 70, 0)
    assert score.loss == pytest.approx(right)
    assert score.accuracy == 1.0


def test_a_task_that_a_model_can_not_take_is_an_error(silent, by_bytes):
    silent.config = silent.config.model_copy(update={"vocab_size": 100})
    with pytest.raises(GossamerError, match="outside the model's vocabulary of 100"):
        score_task(silent, QUOTES, by_bytes, 8, 0)
