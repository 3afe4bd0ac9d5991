"""Prompts behind each other: the logits, the losses and the masks' gradients of prompts one a row."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from random_models import random_model, small_config

from gossamer.circuit import measure as measuring
from gossamer.circuit.ablate import keep_mask, mean_ablate
from gossamer.circuit.mask_training import MaskTraining
from gossamer.circuit.masks import Masks
from gossamer.circuit.measure import logits_of
from gossamer.kernels import layout
from gossamer.model.sites import node_sites
from gossamer.tasks.loss import PairBatch, task_loss
from gossamer.tasks.packing import VECTOR, pack

SHAPES = {
    "plain": {},
    "learned positions": {"positions": "learned", "norm": "layer"},
    "positions beside": {"positions": "concat_learned", "d_position": 5},
    "no sink, no bigram": {"sink": False, "bigram": False},
}
LENGTHS = [9, 1, 4, 4, 7, 2, 9, 3, 5, 8, 1, 6]


def batch_of(lengths: list[int], vocab_size: int = 23) -> PairBatch:
    """Random prompts of some lengths, padded with tokens that would show if they were seen."""
    generator = torch.Generator().manual_seed(len(lengths))
    tokens = torch.randint(vocab_size, (len(lengths), max(lengths)), generator=generator)
    return PairBatch(tokens, torch.tensor(lengths) - 1, torch.full((len(lengths),), 3), torch.full((len(lengths),), 4))


@given(lengths=st.lists(st.integers(1, 40), min_size=1, max_size=200))
def test_every_prompt_is_in_one_piece_once(lengths):
    batch, seen = batch_of(lengths), set()
    packed = pack(batch)
    rows, seq = packed.tokens.shape
    assert rows % 2 == 0
    assert seq % VECTOR == 0
    assert packed.starts.shape == packed.tokens.shape
    for i, (row, last) in enumerate(zip(*(part.tolist() for part in packed.at), strict=True)):
        first = last + 1 - lengths[i]
        assert torch.equal(packed.tokens[row, first : last + 1], batch.tokens[i, : lengths[i]])
        assert (packed.starts[row, first : last + 1] == first).all()
        seen |= {(row, place) for place in range(first, last + 1)}
    assert len(seen) == sum(lengths), "no two share a place"
    for row in range(rows):
        n = sum(r == row for r, _ in seen)
        assert packed.starts[row, n:].tolist() == list(range(n, seq)), "each token of padding is a prompt of its own"
    filled = [sum(r == row for r, _ in seen) for row in range(rows)]
    assert max(filled) - min(filled) <= max(lengths)


@pytest.mark.parametrize("worth", [1 << 40, 0], ids=["torch", "kernels"])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
@torch.no_grad()
def test_logits_are_those_of_prompts_one_a_row(shape, worth, monkeypatch):
    monkeypatch.setattr(layout, "WORTH", worth)
    model = random_model(small_config(**SHAPES[shape]))
    batch = batch_of(LENGTHS)
    packed = pack(batch)
    assert packed.tokens.shape[1] > model.config.context, "a row may be longer than any prompt may be"
    alone = model(batch.tokens, at=batch.last)
    torch.testing.assert_close(model(packed.tokens, at=packed.at, starts=packed.starts), alone, rtol=1e-4, atol=1e-5)
    everywhere = model(packed.tokens, starts=packed.starts)[packed.at]
    torch.testing.assert_close(everywhere, alone, rtol=1e-4, atol=1e-5)
    unpositioned = model(packed.tokens, tap=lambda _, x: x, at=packed.at, starts=packed.starts)
    torch.testing.assert_close(unpositioned, alone, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_masks_get_the_gradients_that_they_get_of_prompts_one_a_row(shape, monkeypatch):
    monkeypatch.setattr(layout, "WORTH", 0)
    model = random_model(small_config(**SHAPES[shape])).requires_grad_(False)
    generator = torch.Generator().manual_seed(0)
    means = {site: torch.randn(width, generator=generator) for site, width in node_sites(model.config).items()}
    batch = batch_of(LENGTHS)
    widths: list[int] = []
    model.embed.register_forward_hook(lambda _module, asked, _x: widths.append(asked[0].shape[1]))

    def gradient() -> torch.Tensor:
        masks = Masks(means, 0.0, 0.5, 1.0, torch.Generator().manual_seed(1))
        training = MaskTraining(model, masks, k_coef=0.0, gradient_clip=1.0)
        task_loss(training.answer(batch), batch).backward()
        assert masks.tau.grad is not None
        return masks.tau.grad

    packed = gradient()
    monkeypatch.setattr(measuring, "worth_feature_major", lambda _: False)
    torch.testing.assert_close(packed, gradient(), rtol=1e-4, atol=1e-6)
    assert widths[0] > widths[1] == 9, "the first was packed"


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@torch.no_grad()
def test_mean_ablation_is_what_it_is_on_prompts_one_a_row(shape, monkeypatch):
    """Also where it holds a whole attention, whose constants are mixed by how far in a prompt one is."""
    monkeypatch.setattr(layout, "WORTH", 0)
    model = random_model(small_config(**SHAPES[shape]))
    generator = torch.Generator().manual_seed(0)
    means = {site: torch.randn(width, generator=generator) for site, width in node_sites(model.config).items()}
    batch = batch_of(LENGTHS)
    for gone in (
        (),
        ("attn.q", "attn.k", "attn.v"),
        ("attn.act_in",),
        ("attn.v", "mlp.post_act"),
        ("attn.resid_delta",),
    ):
        kept = {site: range(0, len(mean), 2) for site, mean in means.items() if site.partition(".")[2] not in gone}
        tap = mean_ablate(keep_mask(kept, means), means)
        packed = logits_of(model, batch, tap)
        torch.testing.assert_close(packed, model(batch.tokens, tap=tap, at=batch.last), rtol=1e-4, atol=1e-5)
        assert not torch.equal(packed, logits_of(model, batch))


@torch.no_grad()
def test_a_tap_that_tells_prompts_apart_gets_them_one_a_row(monkeypatch):
    monkeypatch.setattr(layout, "WORTH", 0)
    model = random_model(small_config())
    batch, seen = batch_of(LENGTHS), set()

    def tap(_site: str, x: torch.Tensor) -> torch.Tensor:
        seen.add(x.shape[:2])
        return x

    logits_of(model, batch, tap)
    assert seen == {(len(LENGTHS), 9)}
