"""The loss kernel against its plain twin in float64."""

import math

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from gossamer.kernels import next_token_loss as module
from gossamer.kernels.layout import feature_major
from gossamer.kernels.linear import compress
from gossamer.kernels.next_token_loss import IGNORED, next_token_loss, next_token_loss_reference

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


def of_logits(logits: Tensor, *rest) -> Tensor:
    """`next_token_loss` of logits as they are: through the nonzeros of an identity."""
    identity = torch.eye(logits.shape[-1])
    return next_token_loss(feature_major(logits), identity, *rest, compressed=compress(identity))


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("has_bigram", [True, False])
@pytest.mark.parametrize("factor", [1.0, -0.375])
@pytest.mark.parametrize("size", [1.0, 40.0])
def test_loss_and_gradients_are_the_twins(shape, has_bigram, factor, size):
    *parts, tokens, targets = draw(*shape, size)
    exact = [p.double().requires_grad_() for p in parts]
    logits, bias, bigram = (p.clone().requires_grad_() for p in parts)
    twin = next_token_loss_reference(exact[0], exact[1], exact[2] if has_bigram else None, tokens, targets)
    ours = of_logits(logits, bias, bigram if has_bigram else None, tokens, targets)
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
    ours = of_logits(rising, bias, bigram, tokens, targets)
    torch.testing.assert_close(ours.double(), twin, rtol=2e-6, atol=1e-5, check_dtype=False)
    (gradient,), (wanted,) = torch.autograd.grad(ours, rising), torch.autograd.grad(twin, exact)
    torch.testing.assert_close(gradient.double(), wanted, rtol=1e-5, atol=1e-6)


def test_a_confident_answer_at_large_logits_keeps_its_small_loss():
    """The loss, 6e-6, is less than the distance between neighbouring numbers near the largest logit."""
    logits = torch.full((1, 40, 20), 4000.0)
    logits[..., 3], logits[..., 5] = 5000.0, 4988.0
    tokens, targets = torch.zeros(1, 40, dtype=torch.long), torch.full((1, 40), 3)
    ours = of_logits(logits, torch.zeros(20), None, tokens, targets)
    assert ours.item() == pytest.approx(math.log1p(math.exp(-12)), rel=0.02)


def test_tokens_may_be_parts_of_longer_rows():
    logits, bias, bigram, tokens, _ = draw(3, 6, 9)
    rows = torch.cat([tokens, tokens[:, :1]], dim=1)
    wanted = next_token_loss_reference(logits, bias, bigram, rows[:, :-1], rows[:, 1:])
    torch.testing.assert_close(of_logits(logits, bias, bigram, rows[:, :-1], rows[:, 1:]), wanted)


@pytest.mark.parametrize("value", [torch.nan, torch.inf])
def test_what_is_not_finite_comes_through(value):
    logits, bias, bigram, tokens, targets = draw(2, 5, 20)
    logits[0, 2, (int(targets[0, 2]) + 1) % 20] = value
    assert of_logits(logits, bias, bigram, tokens, targets).isnan()


@pytest.mark.parametrize("size", [1e31, 3e38])
def test_all_logits_may_be_far_below_zero(size):
    logits, bias, _, tokens, targets = draw(2, 40, 200)
    logits, bias = logits.zero_().requires_grad_(), bias.fill_(-size)
    ours = of_logits(logits, bias, None, tokens, targets)
    assert ours.item() == pytest.approx(math.log(200))
    (gradient,) = torch.autograd.grad(ours, logits)
    torch.testing.assert_close(gradient, (1 / 200 - F.one_hot(targets, 200)) / 80)


def test_an_impossible_token_costs_nothing_unless_it_comes():
    logits, bias, bigram, tokens, targets = draw(2, 5, 20)
    logits[0, 2, (int(targets[0, 2]) + 1) % 20] = -torch.inf
    wanted = next_token_loss_reference(logits, bias, bigram, tokens, targets)
    torch.testing.assert_close(of_logits(logits, bias, bigram, tokens, targets), wanted)
    logits[0, 2, int(targets[0, 2])] = -torch.inf
    assert of_logits(logits, bias, bigram, tokens, targets).item() == torch.inf


OUTSIDE = {"tokens": [-1, IGNORED, 20], "targets": [-1, IGNORED - 1, 20]}


@pytest.mark.parametrize(("which", "value"), [(which, value) for which, some in OUTSIDE.items() for value in some])
def test_what_is_not_in_the_vocabulary_is_refused(which, value):
    logits, bias, bigram, tokens, targets = draw(2, 5, 20)
    (tokens if which == "tokens" else targets)[1, 4] = value
    with pytest.raises(IndexError, match=rf"from 0 to 19, not .*{value}"):
        of_logits(logits, bias, bigram, tokens, targets)


def test_without_a_table_nobody_asks_what_the_tokens_are():
    logits, bias, _, tokens, targets = draw(2, 5, 20)
    wanted = of_logits(logits, bias, None, tokens, targets)
    assert torch.equal(of_logits(logits, bias, None, torch.full_like(tokens, 99), targets), wanted)


def loss_and_gradients(loss_of, logits, bias, bigram, tokens, targets) -> list[Tensor]:
    parts = [part.clone().requires_grad_() for part in (logits, bias, bigram)]
    loss = loss_of(*parts, tokens, targets)
    return [loss.detach(), *torch.autograd.grad(loss, parts)]


def test_positions_with_an_ignored_target_do_not_count():
    logits, bias, bigram, tokens, targets = draw(2, 5, 20)
    targets[0, :3] = targets[1, 4] = IGNORED
    ours = loss_and_gradients(of_logits, logits, bias, bigram, tokens, targets)
    twins = loss_and_gradients(next_token_loss_reference, logits, bias, bigram, tokens, targets)
    torch.testing.assert_close(ours, twins, rtol=1e-5, atol=1e-6)
    counted = targets != IGNORED
    each = (logits + bias + bigram[tokens]).log_softmax(-1)[counted].gather(1, targets[counted][:, None])
    torch.testing.assert_close(ours[0], -each.mean())
    assert (ours[1][~counted] == 0).all()


@pytest.mark.parametrize("shape", [(0, 4, 6), (3, 0, 6)])
def test_the_mean_of_no_token_is_no_number_and_has_no_gradient(shape):
    ours = loss_and_gradients(of_logits, *draw(*shape))
    twins = loss_and_gradients(next_token_loss_reference, *draw(*shape))
    torch.testing.assert_close(ours, twins, equal_nan=True)
    assert ours[0].isnan()
    assert (ours[3] == 0).all()


@pytest.mark.parametrize("which", ["bias", "bigram"])
@pytest.mark.parametrize("dtype", [torch.float64, torch.bfloat16])
def test_bias_and_table_may_have_another_dtype(which, dtype):
    logits, bias, bigram, tokens, targets = draw(2, 5, 20)
    bias, bigram = bias.to(dtype) if which == "bias" else bias, bigram.to(dtype) if which == "bigram" else bigram
    ours = loss_and_gradients(of_logits, logits, bias, bigram, tokens, targets)
    twins = loss_and_gradients(next_token_loss_reference, logits, bias, bigram, tokens, targets)
    assert [part.dtype for part in ours[1:]] == [part.dtype for part in (logits, bias, bigram)]
    torch.testing.assert_close(ours, twins)


def test_bias_and_table_may_lie_anywhere_in_memory():
    logits, bias, bigram, tokens, targets = draw(2, 5, 20)
    apart, turned = torch.stack([bias, -bias], dim=1), bigram.T.contiguous()
    leaves = [apart.requires_grad_(), turned.requires_grad_()]
    loss = of_logits(logits, apart[:, 0], turned.T, tokens, targets)
    twins = loss_and_gradients(next_token_loss_reference, logits, bias, bigram, tokens, targets)
    torch.testing.assert_close(loss, twins[0])
    d_apart, d_turned = torch.autograd.grad(loss, leaves)
    torch.testing.assert_close([d_apart[:, 0], d_turned.T], twins[2:], rtol=1e-5, atol=1e-6)


WAYS = {
    "dense": (torch.float32, 1.0),
    "compressed": (torch.float32, 0.2),
    "dense in half precision": (torch.bfloat16, 1.0),
    "compressed in half precision": (torch.bfloat16, 0.1),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("at_once", [1, 2 * 40 * 90, 1 << 20], ids=["one by one", "two by two", "all at once"])
def test_through_the_unembedding_however_many_sequences_are_visited_at_once(way, at_once, monkeypatch):
    monkeypatch.setattr(module, "AT_ONCE", at_once)
    dtype, density = WAYS[way]
    _, bias, bigram, tokens, targets = draw(5, 40, 90)
    generator = torch.Generator().manual_seed(1)
    x, weight = torch.randn(5, 40, 24, generator=generator), torch.randn(90, 24, generator=generator)
    weight *= torch.rand(90, 24, generator=generator) < density
    parts = [x, weight, bias, bigram]
    exact = [p.double().requires_grad_() for p in parts]
    mine = [p.clone().requires_grad_() for p in parts]
    twin = next_token_loss_reference(F.linear(exact[0], exact[1]), exact[2], exact[3], tokens, targets)
    with torch.autocast("cpu", torch.bfloat16, enabled=dtype == torch.bfloat16):
        compressed = compress(mine[1]) if density < 1 else None
        ours = next_token_loss(feature_major(mine[0]), mine[1], mine[2], mine[3], tokens, targets, compressed)
    bound = 1e-5 if dtype == torch.float32 else 1e-2
    torch.testing.assert_close(ours.double(), twin, rtol=bound, atol=0, check_dtype=False)
    for gradient, wanted in zip(torch.autograd.grad(ours, mine), torch.autograd.grad(twin, exact), strict=True):
        assert (gradient - wanted).norm() <= bound * wanted.norm()


@pytest.mark.parametrize("way", WAYS)
def test_only_what_is_asked_for_gets_a_gradient_and_the_same_one(way):
    dtype, density = WAYS[way]
    _, bias, bigram, tokens, targets = draw(5, 40, 90)
    x, weight = torch.randn(5, 40, 24), torch.randn(90, 24) * (torch.rand(90, 24) < density)
    inputs = [feature_major(x), weight, bias, bigram]

    def loss_of(parts: list[Tensor]) -> Tensor:
        compressed = compress(parts[1]) if density < 1 else None
        return next_token_loss(*parts, tokens, targets, compressed)

    with torch.autocast("cpu", torch.bfloat16, enabled=dtype == torch.bfloat16):
        every = [p.clone().requires_grad_() for p in inputs]
        gradients = torch.autograd.grad(loss_of(every), every)
        for i in range(4):
            some = [p.clone().requires_grad_(i == j) for j, p in enumerate(inputs)]
            loss = loss_of(some)
            loss.backward()
            assert [p.grad is not None for p in some] == [i == j for j in range(4)]
            # The bias's is summed along with the rows for the weight's, or without those by torch, in another order.
            rtol, atol = (1e-6, 1e-7) if some[i] is some[2] else (0, 0)
            torch.testing.assert_close(some[i].grad, gradients[i], rtol=rtol, atol=atol)
            assert loss.item() == loss_of(inputs).item()
    with pytest.raises(RuntimeError, match="before"):
        loss.backward()


def test_without_gradients_none_are_computed(monkeypatch):
    def refuse(*_):
        raise AssertionError("a gradient was computed")

    monkeypatch.setattr(module._Gradients, "add", refuse)
    _, bias, bigram, tokens, targets = draw(5, 40, 90)
    x, weight = torch.randn(5, 40, 24), torch.randn(90, 24, requires_grad=True)
    with torch.no_grad():
        ours = next_token_loss(feature_major(x), weight, bias, bigram, tokens, targets)
    torch.testing.assert_close(ours, next_token_loss_reference(F.linear(x, weight), bias, bigram, tokens, targets))


def test_nonzeros_that_are_out_of_date_are_not_used():
    x, weight = feature_major(torch.randn(2, 40, 24)), torch.randn(90, 24)
    bias, bigram, tokens = torch.randn(90), torch.randn(90, 90), torch.randint(90, (2, 40))
    form = compress(weight)
    weight *= 2  # a shift of all would change no softmax
    ours = next_token_loss(x, weight, bias, bigram, tokens, tokens, form)
    torch.testing.assert_close(ours, next_token_loss_reference(F.linear(x, weight), bias, bigram, tokens, tokens))
