"""What is measured of nodes, against the same measured naively: one at a time, all in memory, by a softmax."""

import math

import numpy as np
import pytest
import torch
from planted import described, plant_family

from gossamer import GossamerError, keep_only, record
from gossamer.circuit.ablate import keep_mask, keep_parts, mean_ablate
from gossamer.circuit.edges import sink_logits
from gossamer.circuit.measure import measure, model_batch
from gossamer.model.attention import attention_pattern
from gossamer.model.layers import by_nonzeros, holds_nonzeros
from gossamer.model.sites import chain, node_sites
from gossamer.validation import activations, prompts
from gossamer.validation.node_report import ObservedHead
from gossamer.validation.nodes import N_TOKENS, nodes_of, observe_nodes
from gossamer.validation.prompts import N_ATTENTION_PAIRS, N_PAIRS, observe_prompts


@pytest.fixture(scope="module")
def seen():
    """A planted model whose circuit has queries, keys, values, sinks and removed edges; and its report."""
    planted = plant_family("two_hop", 0)
    circuit = described(planted)
    assert circuit.removed_edges
    return planted, circuit, observe_nodes(planted.model, circuit, planted.tokens, "hash")


@pytest.fixture(scope="module")
def columns(seen):
    """Activations of all nodes at all pretraining tokens, [node, window, seq], by one pass with nothing but a tap."""
    planted, circuit, _ = seen
    acts = {}
    with torch.no_grad(), by_nonzeros(planted.model):  # as the report has it: other sums differ in the last bits
        planted.model(planted.tokens, tap=record(acts))
    return np.stack([acts[node.site][..., node.index].numpy() for node in nodes_of(circuit)])


def test_figures_and_histograms_are_those_of_all_activations(seen, columns):
    _, _, report = seen
    flat = columns.reshape(len(columns), -1)
    assert report.record.n_tokens == flat.shape[1]
    for i, row in enumerate(report.record.nodes):
        nonzero = flat[i][flat[i] != 0]
        assert row.n_nonzero == len(nonzero) == report.arrays.histogram_counts[i].sum()
        assert (row.min, row.max) == (flat[i].min(), flat[i].max())
        assert row.mean == pytest.approx(flat[i].mean(dtype=np.float64), abs=1e-9)
        assert row.std == pytest.approx(flat[i].std(dtype=np.float64), rel=1e-9, abs=1e-9)
        edges = report.arrays.histogram_edges[i]
        assert (edges[0], edges[-1]) == (nonzero.min(), nonzero.max())


def test_samples_are_the_recorded_activations_bit_for_bit(seen, columns):
    planted, _, report = seen
    arrays, window = report.arrays, report.record.window
    text = planted.tokens.numpy()
    n_checked = 0
    for place in np.argwhere(arrays.sample_length > 0):
        i, b, s = place
        length, at, position = (x[i, b, s] for x in (arrays.sample_length, arrays.sample_at, arrays.sample_position))
        row, offset = divmod(int(position), window)
        stretch = slice(offset - at, offset - at + length)
        assert np.array_equal(arrays.sample_tokens[i, b, s, :length], text[row, stretch])
        assert np.array_equal(arrays.sample_activations[i, b, s, :length], columns[i, row, stretch])
        assert not arrays.sample_activations[i, b, s, length:].any()
        n_checked += 1
    assert n_checked > 40 * len(columns)
    assert (arrays.sample_position[arrays.sample_length == 0] == -1).all()


def test_bands_reach_their_quantiles(seen, columns):
    _, _, report = seen
    flat = columns.reshape(len(columns), -1)
    for b, band in enumerate(report.record.bands):
        for i in range(len(columns)):
            drawn = report.arrays.sample_position[i, b]
            drawn = flat[i][drawn[drawn >= 0]]
            share = band.percent / 100
            if band.side == "top":
                assert (drawn >= np.quantile(flat[i], 1 - share)).all()
            else:
                assert (drawn <= np.quantile(flat[i], share)).all()


def test_effects_of_nodes_are_those_of_ablating_one_at_a_time(seen):
    planted, circuit, report = seen
    batch, sinks = model_batch(planted.model, circuit.pairs), sink_logits(planted.model)
    every = {site: list(range(width)) for site, width in node_sites(planted.model.config).items()}
    full = measure(planted.model, batch).loss
    assert report.record.full_loss == full
    for node, row in zip(nodes_of(circuit), report.record.nodes, strict=True):

        def but(kept, node=node):
            return kept | {node.site: [i for i in kept[node.site] if i != node.index]}

        alone = keep_parts(but(circuit.nodes), circuit.removed_edges, circuit.means, sinks)
        in_circuit = measure(planted.model, batch, alone).loss
        in_model = measure(planted.model, batch, mean_ablate(keep_mask(but(every), circuit.means), circuit.means)).loss
        assert row.circuit_loss_without == pytest.approx(in_circuit, abs=2e-6)
        assert row.model_loss_without == pytest.approx(in_model, abs=2e-6)
        assert row.circuit_effect == pytest.approx(in_circuit - circuit.task_loss, abs=3e-6)
        assert row.model_effect == pytest.approx(in_model - full, abs=3e-6)
        assert row.circuit_effect > 0.1, "every planted node is needed"


def test_effects_of_edges_are_those_of_removing_one_at_a_time(seen):
    planted, circuit, report = seen
    batch, sinks = model_batch(planted.model, circuit.pairs), sink_logits(planted.model)
    assert [row[:4] for row in report.record.edges] == [row[:4] for row in circuit.record.edges]
    for edge, row in zip(circuit.edges, report.record.edges, strict=True):
        tap = keep_parts(circuit.nodes, [*circuit.removed_edges, edge], circuit.means, sinks)
        assert row[4] == pytest.approx(measure(planted.model, batch, tap).loss - circuit.task_loss, abs=3e-6)
    assert max(row[4] for row in report.record.edges) > 0.1


def test_activations_on_the_pairs_are_the_recorded_ones(seen):
    planted, circuit, report = seen
    arrays, batch = report.arrays, model_batch(planted.model, circuit.pairs[:N_PAIRS])
    assert arrays.pair_tokens.reshape(2 * N_PAIRS, -1).tolist() == batch.tokens.tolist()
    assert arrays.pair_right.reshape(-1).tolist() == batch.right.tolist()
    for taps, found in (([], arrays.task_model), ([keep_only(circuit)], arrays.task_circuit)):
        acts = {}
        with torch.no_grad():
            planted.model(batch.tokens, tap=chain(*taps, record(acts)))
        for i, node in enumerate(nodes_of(circuit)):
            for prompt, length in enumerate(arrays.pair_length.reshape(-1)):
                expected = acts[node.site][prompt, :length, node.index].numpy()
                row = found[i].reshape(2 * N_PAIRS, -1)[prompt]
                assert np.array_equal(row[:length], expected)
                assert not row[length:].any()


def naive_pattern(q, k, sink, d_head):
    """[seq, 1 + seq]: a softmax over the sink's logit and the scores of the tokens so far."""
    scores = q @ k.T / math.sqrt(d_head)
    scores[np.triu_indices(len(q), 1)] = -np.inf
    scores = np.concatenate([np.full((len(q), 1), sink), scores], axis=1)
    shares = np.exp(scores - scores.max(1, keepdims=True))
    return shares / shares.sum(1, keepdims=True)


def test_patterns_are_a_softmax_over_sink_and_tokens(seen):
    planted, circuit, report = seen
    arrays, d_head = report.arrays, planted.model.config.d_head
    batch = model_batch(planted.model, circuit.pairs[:N_PAIRS])
    assert len(report.record.heads) == 2
    assert arrays.attention_model.shape[1] == N_ATTENTION_PAIRS
    for taps, found in (([], arrays.attention_model), ([keep_only(circuit)], arrays.attention_circuit)):
        acts = {}
        with torch.no_grad():
            planted.model(batch.tokens, tap=chain(*taps, record(acts)))
        for h, head in enumerate(report.record.heads):
            channels = slice(head.head * d_head, (head.head + 1) * d_head)
            for prompt in range(2 * N_ATTENTION_PAIRS):
                length = int(batch.last[prompt]) + 1
                q, k = (acts[f"{head.layer}.attn.{x}"][prompt, :length, channels].numpy() for x in "qk")
                rows = found[h].reshape(2 * N_ATTENTION_PAIRS, *found.shape[3:])[prompt]
                np.testing.assert_allclose(
                    rows[:length, : length + 1], naive_pattern(q, k, head.sink, d_head), atol=2e-6
                )
                np.testing.assert_allclose(rows[:length].sum(1), 1, atol=2e-6)
                assert not rows[length:].any()
                assert not rows[:, length + 1 :].any()


def test_what_channels_add_is_all_of_the_scores(seen):
    _, _, report = seen
    arrays = report.arrays
    lengths = arrays.pair_length[:N_ATTENTION_PAIRS]
    for h, head in enumerate(report.record.heads):
        own = [i for i, c in enumerate(report.record.channels) if (c.layer, c.head) == (head.layer, head.head)]
        assert own
        scores = head.rest + arrays.channel_scores[own].sum(0)
        for pair, side in np.ndindex(lengths.shape):
            n = lengths[pair, side]
            here = scores[pair, side, :n, :n].astype(np.float64)
            here[np.triu_indices(n, 1)] = -np.inf
            shares = np.exp(np.concatenate([np.full((n, 1), head.sink), here], axis=1))
            shares /= shares.sum(1, keepdims=True)
            np.testing.assert_allclose(arrays.attention_circuit[h, pair, side, :n, : n + 1], shares, atol=1e-5)


def test_of_too_many_channels_those_that_add_most_are_kept(seen, monkeypatch):
    planted, circuit, report = seen
    whole = report.arrays.channel_scores
    assert report.record.n_channels_left_out == 0
    assert len(whole) >= 3
    monkeypatch.setattr(prompts, "SCORE_BYTES", 2 * whole[0].nbytes + 1)
    fewer = observe_prompts(planted.model, circuit, nodes_of(circuit))
    sizes = np.abs(whole.astype(np.float64)).reshape(len(whole), -1).sum(1)
    kept = sorted(np.argsort(-sizes, kind="stable")[:2].tolist())
    assert fewer.channels == tuple(report.record.channels[i] for i in kept)
    assert np.array_equal(fewer.channel_scores, whole[kept])
    assert fewer.n_channels_left_out == len(whole) - 2
    monkeypatch.setattr(prompts, "SCORE_BYTES", 0)
    assert observe_prompts(planted.model, circuit, nodes_of(circuit)).channel_scores.shape[0] == 0


def test_patterns_have_so_many_bytes_and_no_more(seen, monkeypatch):
    """First there are fewer pairs, then fewer heads, and their channels go with them."""
    planted, circuit, report = seen
    whole = report.arrays
    one_pair = 2 * whole.attention_model[:, :1].nbytes
    monkeypatch.setattr(prompts, "PATTERN_BYTES", 2 * one_pair + 1)
    fewer = observe_prompts(planted.model, circuit, nodes_of(circuit))
    assert (len(fewer.heads), fewer.n_heads_left_out, fewer.n_channels_left_out) == (2, 0, 0)
    for name in ("attention_model", "attention_circuit", "channel_scores"):
        assert np.array_equal(getattr(fewer, name), getattr(whole, name)[:, :2]), name
    assert np.array_equal(fewer.task_model, whole.task_model)
    monkeypatch.setattr(prompts, "PATTERN_BYTES", one_pair - 1)
    fewer = observe_prompts(planted.model, circuit, nodes_of(circuit))
    assert (fewer.n_heads_left_out, fewer.attention_model.shape[:2]) == (1, (1, 1))
    head = fewer.heads[0]
    h = report.record.heads.index(head)
    assert np.array_equal(fewer.attention_circuit, whole.attention_circuit[h : h + 1, :1])
    assert fewer.channels == tuple(c for c in report.record.channels if (c.layer, c.head) == (head.layer, head.head))
    assert fewer.n_channels_left_out == len(report.record.channels) - len(fewer.channels) > 0
    monkeypatch.setattr(prompts, "PATTERN_BYTES", 0)
    assert observe_prompts(planted.model, circuit, nodes_of(circuit)).attention_model.shape[0] == 0


def test_heads_with_most_channels_are_looked_at_where_not_all_can_be():
    heads = [ObservedHead(layer=0, head=h, sink=None, rest=0.0) for h in range(6)]
    # A pair's two patterns of a head at 1,024 tokens, twice: 16.8 MB of 67.1.
    assert prompts.fitting(heads, [1, 3, 2, 1, 3, 2], 4, 1024) == (1, tuple(heads[h] for h in (1, 2, 4)))
    assert prompts.fitting(heads[:1], [1], 4, 1024) == (3, (heads[0],))
    assert prompts.fitting(heads, [1] * 6, 4, 256) == (4, tuple(heads))
    assert prompts.fitting([], [], 4, 256) == (4, ())


def test_a_pattern_without_a_sink_and_longer_than_a_head_is_wide():
    generator = torch.Generator().manual_seed(0)
    q, k = (torch.randn(2, 11, 6, generator=generator) for _ in range(2))
    found = attention_pattern(q, k, 2, None).numpy()
    for prompt, head in np.ndindex(2, 2):
        part = slice(3 * head, 3 * head + 3)
        expected = naive_pattern(q[prompt, :, part].numpy(), k[prompt, :, part].numpy(), -np.inf, 3)
        np.testing.assert_allclose(found[prompt, head], expected[:, 1:], atol=2e-6)


def test_tokens_behind_the_residual_channels(seen):
    planted, _, report = seen
    arrays = report.arrays
    for channels, tokens, weights, table in (
        (arrays.embedding_channel, arrays.embedding_tokens, arrays.embedding_weights, planted.model.embed.weight),
        (
            arrays.unembedding_channel,
            arrays.unembedding_tokens,
            arrays.unembedding_weights,
            planted.model.unembed.weight,
        ),
    ):
        assert len(channels)
        for channel, some, their in zip(channels, tokens, weights, strict=True):
            column = table[:, int(channel)].detach().numpy()
            assert np.array_equal(column[some], their)
            expected = np.sort(np.abs(column))[::-1][:N_TOKENS]
            assert np.array_equal(np.abs(their), expected)


def test_several_passes_see_what_one_sees(seen, monkeypatch):
    planted, circuit, report = seen
    monkeypatch.setattr(activations, "COLUMN_BYTES", 3 * 4 * planted.tokens.numel())  # three nodes a pass
    steps = []
    again = observe_nodes(
        planted.model, circuit, planted.tokens, "hash", progress=lambda stage, done, of: steps.append((stage, done, of))
    )
    assert again.record == report.record
    assert all(np.array_equal(a, b) for a, b in zip(again.arrays, report.arrays, strict=True))
    n_passes = math.ceil(circuit.n_nodes / 3)
    assert [step for step in steps if step[0] == "tokens"][-1] == ("tokens", 256 * n_passes, 256 * n_passes)
    assert {stage for stage, done, of in steps if done == of} >= {"nodes in the circuit", "nodes in the model", "edges"}


def test_what_is_noted_of_the_weights_is_forgotten_afterwards(seen):
    planted, circuit, _ = seen
    held = []
    observe_nodes(
        planted.model, circuit, planted.tokens, "hash", progress=lambda *_: held.append(holds_nonzeros(planted.model))
    )
    assert all(held)
    assert not holds_nonzeros(planted.model)


def test_another_seed_draws_other_samples_and_measures_the_same(seen):
    planted, circuit, report = seen
    other = observe_nodes(planted.model, circuit, planted.tokens, "hash", seed=1)
    assert other.record.nodes == report.record.nodes
    assert not np.array_equal(other.arrays.sample_position, report.arrays.sample_position)


def test_other_tokens_and_another_model_are_refused(seen):
    planted, circuit, _ = seen
    with pytest.raises(GossamerError, match="aren't those that the circuit's means were taken over"):
        observe_nodes(planted.model, circuit, planted.tokens, "other")
    with pytest.raises(GossamerError, match="belongs to another model"):
        observe_nodes(plant_family("two_hop", 1).model, circuit, planted.tokens, "hash")
