"""Searches in step: each finds what it finds alone, and neither waits for nor spoils another."""

import importlib
from collections.abc import Iterator, Sequence
from time import perf_counter

import pytest
import torch
from planted import A, B, plant

from gossamer.circuit.mask_search import Step
from gossamer.circuit.mask_training import MaskTraining, step_together
from gossamer.circuit.masks import Masks, StackedMasks
from gossamer.circuit.means import node_means
from gossamer.circuit.measure import model_batch
from gossamer.circuit.prune import Finished, Pruned, Search, prune, prune_in_step
from gossamer.circuit.prune_config import PruneConfig
from gossamer.errors import GossamerError
from gossamer.tasks.loss import PairBatch, pair_batch, stacked
from gossamer.tasks.pairs import Pair

CONFIG = PruneConfig(steps=120, cut_every=20, pairs_a_step=16)


def test_batches_below_each_other_are_padded_to_the_longest():
    short = pair_batch([Pair(((1, 2), (3, 4)), (5, 6))])
    long = pair_batch([Pair(((1, 2, 3), (4, 5, 6)), (7, 8))])
    both = stacked([short, long])
    assert both.tokens.tolist() == [[1, 2, 0], [3, 4, 0], [1, 2, 3], [4, 5, 6]]
    assert both.last.tolist() == [1, 1, 2, 2]
    assert (both.right.tolist(), both.wrong.tolist()) == ([5, 6, 7, 8], [6, 5, 8, 7])


def test_an_update_in_step_moves_each_masks_as_it_does_alone():
    planted = plant("neuron", 0)
    model = planted.model.requires_grad_(False)
    means = node_means(model, planted.tokens)
    batches = [model_batch(model, planted.pairs[i : i + 8]) for i in (0, 8, 16)]
    longer = batches[1]._replace(tokens=torch.nn.functional.pad(batches[1].tokens, (0, 3)))
    rates = [0.01, 0.02, 0.03]

    def trainings() -> list[MaskTraining]:
        starts = [Masks(means, 0.0, 0.5, 0.8, torch.Generator().manual_seed(i)) for i in range(3)]
        return [MaskTraining(model, masks, k_coef=1e-3, gradient_clip=0.1) for masks in starts]

    together, alone = trainings(), trainings()
    for _ in range(3):
        losses = step_together(together, [batches[0], longer, batches[2]], rates)
        for training, batch, rate, loss in zip(alone, batches, rates, losses, strict=True):
            assert training.step(batch, rate) == pytest.approx(loss, rel=1e-5)
    for one, other in zip(together, alone, strict=True):
        assert one.n_steps == other.n_steps == 3
        torch.testing.assert_close(one.masks.tau, other.masks.tau, rtol=0, atol=2e-5)
    assert not torch.equal(together[0].masks.tau, together[1].masks.tau)


def test_stacked_masks_gate_each_prompt_with_its_own():
    means = {"0.attn.q": torch.tensor([1.0, 2.0])}
    both = [Masks(means, 0.0, 0.0, 1.0, torch.Generator()) for _ in range(2)]
    with torch.no_grad():
        both[0].tau.copy_(torch.tensor([0.5, -0.5]))
        both[1].tau.copy_(torch.tensor([-0.5, 0.5]))
    x = torch.full((4, 1, 2), 9.0)  # two prompts each
    tap = StackedMasks(both)
    assert tap("0.attn.q", x).tolist() == [[[9.0, 2.0]]] * 2 + [[[1.0, 9.0]]] * 2
    one_position_each = tap("0.attn.q", x.view(1, 4, 2))
    assert one_position_each.tolist() == [[[9.0, 2.0]] * 2 + [[1.0, 9.0]] * 2]
    assert tap("0.resid_in", x) is x


def test_searches_in_step_share_passes_find_what_each_finds_alone_and_end_by_themselves():
    planted = plant("neuron", 0)
    planted.model.requires_grad_(True)
    means = node_means(planted.model, planted.tokens)
    configs = [
        CONFIG,
        CONFIG.model_copy(update={"seed": 1, "steps": 40}),
        CONFIG.model_copy(update={"pairs_a_step": 8}),
        CONFIG.model_copy(update={"temperature": 0.5}),
        CONFIG.model_copy(update={"seed": 2}),
    ]
    asked: list[int] = []

    def searches() -> Iterator[Search]:
        for place, config in enumerate(configs):
            asked.append(place)
            yield Search(planted.pairs, planted.pairs, config)

    steps: list[tuple[int, int]] = []
    n_passes = [0]
    ended: list[tuple[int, list[int], Finished]] = []

    def on_step(place: int, step: Step) -> None:
        steps.append((place, step.step))
        if len(steps) == 4:  # each had its first update
            n_passes.append(n_passes[0])

    def finish(one: Finished) -> None:
        assert all(not parameter.requires_grad for parameter in planted.model.parameters())
        ended.append((steps[-1][1], list(asked), one))

    def count(_module: torch.nn.Module, given: tuple[torch.Tensor, ...]) -> None:
        n_passes[0] += len(given[0]) > 2 * 8 - 1

    hook = planted.model.register_forward_pre_hook(count)
    start = perf_counter()
    prune_in_step(planted.model, searches(), means, 4, finish, on_step)
    seconds = perf_counter() - start
    hook.remove()
    assert all(parameter.requires_grad for parameter in planted.model.parameters())
    assert n_passes[1] == 3, "two share one; of the others one has other batches, one another temperature"
    assert [place for place, _ in steps[:4]] == [0, 1, 2, 3]
    first_step, asked_by_then, first = ended[0]
    assert (first.place, first_step, asked_by_then) == (1, 40, [0, 1, 2, 3]), "the one of 40 steps is through first"
    assert asked == [0, 1, 2, 3, 4], "and the next takes its place"
    assert len(ended) == 5
    assert 0 < sum(one.seconds for *_, one in ended) <= seconds, "what was shared counts once"
    for *_, one in ended:
        alone = prune(planted.model, planted.pairs, planted.pairs, means, configs[one.place])
        assert not isinstance(one.pruned, GossamerError)
        assert one.pruned.nodes == alone.nodes
        assert one.pruned.loss == pytest.approx(alone.loss, rel=1e-4)


def test_where_memory_is_short_fewer_share_a_pass_and_find_the_same(monkeypatch):
    planted = plant("copy", 0)
    means = node_means(planted.model, planted.tokens)
    sizes: list[int] = []
    updates: dict[MaskTraining, list[tuple[torch.Tensor, torch.Tensor]]] = {}

    def step(trainings: Sequence[MaskTraining], batches: Sequence[PairBatch], *rest):
        sizes.append(len(trainings))
        if len(trainings) > 2:
            trainings[0].masks.tau.grad = torch.ones_like(trainings[0].masks.tau)  # left behind half-way
            raise torch.OutOfMemoryError
        losses = step_together(trainings, batches, *rest)
        for training, batch in zip(trainings, batches, strict=True):
            updates.setdefault(training, []).append((batch.right, training.masks.tau.detach().clone()))
        return losses

    monkeypatch.setattr("gossamer.circuit.mask_search.step_together", step)
    short = CONFIG.model_copy(update={"steps": 20, "eliminate": False})
    configs = [short.model_copy(update={"seed": seed}) for seed in range(5)]
    searches = [Search(planted.pairs, planted.pairs, config) for config in configs]
    ended: dict[int, Finished] = {}
    prune_in_step(planted.model, searches, means, 5, lambda one: ended.update({one.place: one}))
    assert sizes[:4] == [5, 2, 2, 1]
    assert sorted(ended) == [0, 1, 2, 3, 4]
    in_step = list(updates.values())
    for config, together in zip(configs, in_step, strict=True):
        updates.clear()
        prune(planted.model, planted.pairs, planted.pairs, means, config)
        ((*alone,),) = updates.values()
        assert len(alone) == len(together) == 20
        for (answers, tau), (same_answers, same_tau) in zip(alone, together, strict=True):
            assert torch.equal(answers, same_answers), "no batch is lost"
            torch.testing.assert_close(tau, same_tau, rtol=0, atol=1e-4)


@pytest.mark.parametrize("where", ["step_together", "cut_ranking", "eliminate"])
def test_a_search_that_needs_more_memory_than_there_is_ends_alone(where, monkeypatch):
    planted = plant("copy", 0)
    means = node_means(planted.model, planted.tokens)
    module = "prune" if where == "eliminate" else "mask_search"
    real = getattr(importlib.import_module(f"gossamer.circuit.{module}"), where)
    calls: list[int] = []

    def short(*arguments):
        calls.append(1)
        if len(calls) == 1:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 9 GiB.\nMore of it")
        return real(*arguments)

    monkeypatch.setattr(f"gossamer.circuit.{module}.{where}", short)
    ended: list[Finished] = []
    config = CONFIG.model_copy(update={"steps": 40, "exchange": 0})
    searches = [Search(planted.pairs, planted.pairs, config)] * 2
    prune_in_step(planted.model, searches, means, 1, ended.append)
    assert str(ended[0].pruned) == "out of memory: CUDA out of memory. Tried to allocate 9 GiB."
    assert isinstance(ended[1].pruned, Pruned)
    assert ended[1].pruned.reached


def test_what_stops_one_search_stops_no_other():
    planted = plant("copy", 0)
    means = node_means(planted.model, planted.tokens)
    context = planted.model.config.context
    too_long = [Pair(((*[1] * context, A), (*[1] * context, B)), (A, B))]
    searches = [
        Search(too_long, planted.pairs, CONFIG),
        Search(planted.pairs, planted.pairs, CONFIG),
        Search(too_long, planted.pairs, CONFIG.model_copy(update={"ranking": "attribution"})),
        Search(planted.pairs, too_long, CONFIG),
    ]
    ended: dict[int, Pruned | GossamerError] = {}
    prune_in_step(planted.model, searches, means, 4, lambda one: ended.update({one.place: one.pruned}))
    for place in (0, 2, 3):
        assert "longer than the model's context" in str(ended[place])
    assert isinstance(ended[1], Pruned)
    assert ended[1].reached
    with pytest.raises(GossamerError, match="longer than the model's context"):
        prune(planted.model, too_long, planted.pairs, means, CONFIG)


def test_a_gradient_that_is_not_finite_is_one_search_s_own():
    planted = plant("copy", 0)
    model = planted.model.requires_grad_(False)
    means = node_means(model, planted.tokens)
    both = [Masks(means, 0.1, 0.0, 1.0, torch.Generator()) for _ in range(2)]
    trainings = [MaskTraining(model, masks, k_coef=0.0, gradient_clip=1.0) for masks in both]
    with torch.no_grad():
        both[1].tau[0] = float("nan")
    batches = [model_batch(model, planted.pairs[:4])] * 2
    good, bad = step_together(trainings, batches, [0.01, 0.01])
    assert isinstance(good, float)
    assert isinstance(bad, GossamerError)
    assert both[0].tau.isfinite().all()
    assert both[1].tau.grad is None
