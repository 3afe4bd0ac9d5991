"""The loss kernel against its plain twin in float64."""

import pytest
import torch

from gossamer.kernels.layout import feature_major
from gossamer.kernels.next_token_loss import next_token_loss, next_token_loss_reference

# Words are visited 128 at a time, tokens 32, and turned back 256 at a time: below, at and above each.
SHAPES = [(1, 1, 2), (3, 5, 7), (2, 33, 16), (2, 40, 17), (1, 70, 100), (2, 33, 300), (1, 300, 130)]


def draw(batch: int, seq: int, vocab: int, size: float = 1.0):
    """Logits, bias, bigram table; tokens of few kinds, so that they repeat, and targets."""
    generator = torch.Generator().manual_seed(vocab)
    logits = size * torch.randn(batch, seq, vocab, generator=generator)
    bias, bigram = torch.randn(vocab, generator=generator), torch.randn(vocab, vocab, generator=generator)
    tokens = torch.randint(min(3, vocab), (batch, seq), generator=generator)
    targets = torch.randint(vocab, (batch, seq), generator=generator)
    return logits, bias, bigram, tokens, targets


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("has_bigram", [True, False])
@pytest.mark.parametrize("factor", [1.0, -0.375])
@pytest.mark.parametrize("size", [1.0, 40.0])
def test_loss_and_gradients_are_the_twins(shape, has_bigram, factor, size):
    *parts, tokens, targets = draw(*shape, size)
    exact = [p.double().requires_grad_() for p in parts]
    logits, bias, bigram = (p.clone().requires_grad_() for p in parts)
    twin = next_token_loss_reference(exact[0], exact[1], exact[2] if has_bigram else None, tokens, targets)
    # `feature_major` gives no new memory to a tensor that is so already, and what the kernel gets it uses up.
    ours = next_token_loss(feature_major(logits.clone()), bias, bigram if has_bigram else None, tokens, targets)
    torch.testing.assert_close(ours.double(), twin, rtol=2e-6, atol=1e-5, check_dtype=False)
    n = 3 if has_bigram else 2
    for gradient, wanted in zip(
        torch.autograd.grad(factor * ours, [logits, bias, bigram][:n]),
        torch.autograd.grad(factor * twin, exact[:n]),
        strict=True,
    ):
        torch.testing.assert_close(gradient.double(), wanted, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_the_largest_logit_may_come_last_or_first(sign):
    """By 0.5 a word over 300 words: what was summed of the first ones is as good as nothing beside the last."""
    logits, bias, bigram, tokens, targets = draw(1, 40, 300)
    logits = logits + sign * torch.arange(300.0) / 2
    targets[:, :20] = 299 if sign > 0 else 0
    exact, rising = logits.double().requires_grad_(), logits.clone().requires_grad_()
    twin = next_token_loss_reference(exact, bias.double(), bigram.double(), tokens, targets)
    ours = next_token_loss(feature_major(rising.clone()), bias, bigram, tokens, targets)
    torch.testing.assert_close(ours.double(), twin, rtol=2e-6, atol=1e-5, check_dtype=False)
    (gradient,), (wanted,) = torch.autograd.grad(ours, rising), torch.autograd.grad(twin, exact)
    torch.testing.assert_close(gradient.double(), wanted, rtol=1e-5, atol=1e-6)


def test_tokens_may_be_parts_of_longer_rows():
    logits, bias, bigram, tokens, _ = draw(3, 6, 9)
    rows = torch.cat([tokens, tokens[:, :1]], dim=1)
    wanted = next_token_loss_reference(logits, bias, bigram, rows[:, :-1], rows[:, 1:])
    torch.testing.assert_close(next_token_loss(feature_major(logits), bias, bigram, rows[:, :-1], rows[:, 1:]), wanted)


@pytest.mark.parametrize("value", [torch.nan, torch.inf])
def test_what_is_not_finite_comes_through(value):
    logits, bias, bigram, tokens, targets = draw(2, 5, 20)
    logits[0, 2, (int(targets[0, 2]) + 1) % 20] = value
    assert next_token_loss(feature_major(logits), bias, bigram, tokens, targets).isnan()


def test_an_impossible_token_costs_nothing_unless_it_comes():
    logits, bias, bigram, tokens, targets = draw(2, 5, 20)
    logits[0, 2, (int(targets[0, 2]) + 1) % 20] = -torch.inf
    wanted = next_token_loss_reference(logits, bias, bigram, tokens, targets)
    torch.testing.assert_close(next_token_loss(feature_major(logits), bias, bigram, tokens, targets), wanted)
    logits[0, 2, int(targets[0, 2])] = -torch.inf
    assert next_token_loss(feature_major(logits), bias, bigram, tokens, targets).item() == torch.inf


@pytest.mark.parametrize("which", ["tokens", "targets"])
@pytest.mark.parametrize("value", [-1, -100, 20])
def test_what_is_not_in_the_vocabulary_is_refused(which, value):
    logits, bias, bigram, tokens, targets = draw(2, 5, 20)
    (tokens if which == "tokens" else targets)[1, 4] = value
    with pytest.raises(IndexError, match=rf"from 0 to 19, not .*{value}"):
        next_token_loss(feature_major(logits), bias, bigram, tokens, targets)
