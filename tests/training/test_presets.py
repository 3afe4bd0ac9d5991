"""The published family: its numbers come out of the presets."""

import pytest

from gossamer.errors import GossamerError
from gossamer.training.cost import count
from gossamer.training.presets import PRESETS, preset


@pytest.mark.parametrize(
    ("name", "width", "published"),
    [("1x", 256, 0.9), ("2x", 512, 1.9), ("4x", 1024, 3.7), ("8x", 2048, 7.4), ("16x", 4096, 14.8)],
)
def test_a_preset_has_the_published_number_of_nonzeros(name, width, published):
    config = preset(name)
    assert round(count(config).n_nonzero / 1e6, 1) == published
    assert (config.model.d_model, config.model.n_head * config.model.d_head, config.model.n_layer) == (width, width, 8)
    assert config.steps * config.batch_size * config.model.context == pytest.approx(32e9, rel=1e-4)
    assert PRESETS[name].n_nonzero == pytest.approx(count(config).n_nonzero, rel=1e-3)


def test_an_unknown_preset_is_refused_with_the_nearest():
    with pytest.raises(GossamerError, match="'16x'"):
        preset("17x")


def test_presets_have_the_published_rate_and_the_largest_anneal_longer():
    assert {preset(name).learning_rate for name in PRESETS} == {1.28e-2}
    assert [preset(name).anneal_end for name in PRESETS] == [0.5, 0.5, 0.5, 0.8, 0.8]
