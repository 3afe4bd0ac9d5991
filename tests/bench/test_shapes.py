"""The shapes, their densities, and the minimum of connections that fits."""

import json
from pathlib import Path

import pytest

from gossamer.artifact import build_record
from gossamer.bench.shapes import SHAPES, StepConfig, at_density, density, shape_config
from gossamer.errors import GossamerError
from gossamer.training.cost import count
from gossamer.training.train import TrainConfig

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize(("name", "tokens"), [("S", 4096), ("M", 2048), ("L", 2048), ("demo", 2048)])
def test_shapes_have_their_tokens_and_can_be_trained(name, tokens):
    config = shape_config(name)
    assert config.batch_size * config.model.context == tokens
    assert config.model.n_head * config.model.d_head == config.model.d_model
    counts = count(config)  # the minimum fits
    assert counts.n_nonzero == pytest.approx(config.sparsity.l0 * counts.n_sparse, rel=1e-3)


def test_the_demo_is_the_demo():
    demo = build_record(TrainConfig, json.loads((ROOT / "runs" / "demo.json").read_text()), "demo.json")
    ours = shape_config("demo")
    assert ours.model == demo.model
    assert (ours.sparsity, ours.batch_size) == (demo.sparsity, demo.batch_size)
    assert set(SHAPES) == {"S", "M", "L", "demo"}


@pytest.mark.parametrize(("width", "least"), [(128, 2), (256, 4), (512, 4), (32, 0)])
def test_the_minimum_is_the_most_that_fits(width, least):
    model = shape_config("S").model.model_copy(update={"d_model": width, "n_head": width // 16})
    config = shape_config("S").model_copy(update={"model": model})
    assert at_density(config, 1 / 64).sparsity.min_connections == least


def test_a_density_that_leaves_a_matrix_nothing_is_refused():
    with pytest.raises(GossamerError, match=r"l0 1e-09 leaves nothing of blocks\.0\.attn\.out\.weight"):
        at_density(shape_config("S"), 1e-9)


@pytest.mark.parametrize(("text", "value"), [("1/64", 1 / 64), ("0.25", 0.25), ("1", 1.0)])
def test_densities_are_fractions(text, value):
    assert density(text) == value


@pytest.mark.parametrize("text", ["0", "2", "-1/4", "1/0", "1e400", "sparse", "nan"])
def test_other_densities_are_refused(text):
    with pytest.raises(GossamerError, match="write it as 1/64"):
        density(text)


def test_the_configuration_of_a_step_is_a_part_of_a_runs_with_the_same_limits():
    for name, field in StepConfig.model_fields.items():
        of_a_run = TrainConfig.model_fields[name]
        assert (field.annotation, field.metadata) == (of_a_run.annotation, of_a_run.metadata)
    config = shape_config("demo")
    assert StepConfig.of(config).within(config) == config
    changed = StepConfig.of(config).model_copy(update={"batch_size": 3, "device": "cuda:1"})
    assert changed.within(config) == config.model_copy(update={"batch_size": 3, "device": "cuda:1"})
