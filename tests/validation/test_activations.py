"""Histograms, bands and samples of one node's activations."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from random_models import random_model, small_config

from gossamer.errors import GossamerError
from gossamer.validation.activations import N_SAMPLES, band_size, draw_bands, histogram_of, observe_activations
from gossamer.validation.node_report import BANDS, N_BINS


def test_a_histogram_by_hand_leaves_zeros_out():
    column = np.array([0, 0, 1, 1.5, 2, 65, 0, 33], np.float32)
    found = histogram_of(column)
    assert found.edges.tolist() == list(range(1, 66))  # 64 bins from 1 to 65, one wide
    assert {int(i): int(found.counts[i]) for i in found.counts.nonzero()[0]} == {0: 2, 1: 1, 32: 1, 63: 1}


def test_a_node_that_is_always_zero_or_always_the_same_has_a_histogram():
    assert histogram_of(np.zeros(9, np.float32)).counts.sum() == 0


@pytest.mark.parametrize("value", [-2.5, 1.0, 3e38, -1e-45, 2.0**-126])
def test_bins_around_one_value_or_two_neighbours_have_a_width(value):
    for other in (value, np.nextafter(np.float32(value), np.float32(0))):
        column = np.array([0, value, value, other, other, other], np.float32)
        found = histogram_of(column)
        assert found.counts.sum() == np.count_nonzero(column)
        assert np.isfinite(found.edges).all()
        assert (np.diff(found.edges) > 0).all()
        assert found.edges[0] < min(value, other) <= max(value, other) < found.edges[-1]
        assert found.edges[-1] - found.edges[0] <= max(abs(value) / 4000, 2.0**-139)


def test_too_many_tokens_are_a_sentence():
    windows = torch.empty(1, dtype=torch.long).expand(2**11, 2**20)
    with pytest.raises(GossamerError, match="2,147,483,648 tokens"):
        observe_activations(random_model(small_config()), [], windows, 0)


values = st.sampled_from([0.0, 0.0, 0.0, -1.0, 1.0, 2.5]) | st.floats(-3, 3, width=32)


@given(st.lists(values, min_size=12, max_size=600), st.integers(1, 12), st.integers(0, 3))
def test_samples_are_from_their_band_and_from_distinct_windows_while_there_are_some(values, window, seed):
    column = np.array(values, np.float32)
    drawn = draw_bands(column, window, np.random.default_rng(seed))
    for band, positions in zip(BANDS, drawn, strict=True):
        size, sign = band_size(len(column), band), 1 if band.side == "top" else -1
        assert len(set(positions.tolist())) == len(positions) == min(size, N_SAMPLES)
        ordered = np.sort(sign * column)[::-1]
        assert (sign * column[positions] >= ordered[size - 1]).all()
        assert (np.diff(sign * column[positions]) <= 0).all(), "the most extreme first"
        beyond = np.flatnonzero(sign * column > ordered[size - 1])
        n_windows = len(set((beyond // window).tolist()))
        if size == len(beyond) + 1 <= 64:  # the band is known but for one position
            assert len(set((positions // window).tolist())) >= min(n_windows, N_SAMPLES)
    again = draw_bands(column, window, np.random.default_rng(seed))
    assert all(np.array_equal(a, b) for a, b in zip(drawn, again, strict=True))


def test_a_band_of_a_node_that_is_mostly_zero_has_zeros_in_their_share():
    column = np.zeros(4000, np.float32)
    column[::100] = 1.0  # 40 positions: all of the top 1 %, a tenth of the top 10 %
    drawn = [draw_bands(column, 1, np.random.default_rng(seed)) for seed in range(100)]
    shares = [np.mean([column[one[b]].mean() for one in drawn]) for b in range(4)]
    assert shares[:2] == [1.0, 1.0]
    assert shares[2] == pytest.approx(0.1, abs=0.04)
    assert shares[3] == pytest.approx(0.02, abs=0.02)


def test_bins_are_as_many_as_the_report_says():
    assert histogram_of(np.arange(5, dtype=np.float32)).counts.shape == (N_BINS,)
