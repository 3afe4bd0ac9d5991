"""The axes of a sweep."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gossamer.circuit.prune_config import PruneConfig
from gossamer.errors import GossamerError
from gossamer.study.space import Axis, ParameterName, parameters_of, pruning_axes, with_parameters

ALL = get_args(ParameterName)


def test_positions_by_hand():
    rate = Axis(kind="log", low=1e-5, high=1e-1, centre=1e-3, width=2.0)
    assert rate.position(1e-1) == pytest.approx(1.0)
    assert rate.value(-0.5) == pytest.approx(1e-4)
    assert rate.value(7.0) == 1e-1
    assert rate.value(-1e6) == 1e-5
    beta = Axis(kind="logit", low=0.01, high=0.999, centre=0.9)
    assert beta.position(1 - 1 / 91) == pytest.approx(1.0)  # odds of 90 instead of 9
    steps = Axis(kind="log", low=10, high=1000, centre=100, is_integer=True)
    assert steps.value(0.1) == 126


@given(st.sampled_from(ALL), st.floats(-3, 3))
def test_a_value_and_its_position_say_the_same(name, position):
    axis = pruning_axes(PruneConfig(), ALL)[name]
    value = axis.value(position)
    assert axis.low <= value <= axis.high
    assert axis.value(axis.position(value)) == pytest.approx(value, rel=1e-9)


def test_the_centre_is_the_configuration_it_began_with():
    config = PruneConfig(steps=77, betas=(0.8, 0.99), k_coef=3e-4)
    axes = pruning_axes(config, ALL)
    assert {name: axis.centre for name, axis in axes.items()} == parameters_of(config)
    assert with_parameters(config, parameters_of(config)) == config


def test_only_what_is_given_changes():
    config = PruneConfig(seed=5, steps=70)
    changed = with_parameters(config, {"beta2": 0.5, "steps": 9.0})
    assert changed == config.model_copy(update={"betas": (0.9, 0.5), "steps": 9})


@pytest.mark.parametrize(
    ("config", "names", "said"),
    [
        (PruneConfig(k_coef=0.0), ("k_coef",), "k_coef is 0, outside what is searched"),
        (PruneConfig(), (), "no parameter is named"),
    ],
)
def test_what_can_not_be_searched_is_said(config, names, said):
    with pytest.raises(GossamerError, match=said):
        pruning_axes(config, names)
