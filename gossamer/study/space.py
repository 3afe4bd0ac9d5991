"""What a sweep varies: hyperparameters of pruning, each on an axis on which equal steps mean equal changes.

1. A log axis measures ratios, a logit axis those of value / (1 - value); a unit of the axis is `width` decades.
2. The configuration that the sweep starts from is the origin of every axis.
3. What isn't on an axis stays as that configuration has it.

Ranges are ours, wide around the centres of the paper's search. Who searches, and how, is `carbs.py` and `samplers.py`.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Literal, get_args

from gossamer.artifact import Record, build_record
from gossamer.circuit.prune_config import PruneConfig
from gossamer.errors import GossamerError

ParameterName = Literal[
    "k_coef",
    "learning_rate",
    "weight_decay",
    "temperature",
    "tau_mean",
    "gradient_clip",
    "beta1",
    "beta2",
    "steps",
    "pairs_a_step",
]
SamplerName = Literal["carbs", "gp", "tpe", "random"]
"""Who chooses a trial's parameters."""
_PLAIN = tuple(name for name in get_args(ParameterName) if name not in ("beta1", "beta2"))
"""Those that are a configuration's own fields."""


class Axis(Record):
    """One hyperparameter's way through a search."""

    kind: Literal["log", "logit"]
    """How values are measured along it."""
    low: float
    """Least value."""
    high: float
    """Largest value."""
    centre: float
    """Where the search starts: 0 on the axis."""
    width: float = 1.0
    """Decades a unit."""
    is_integer: bool = False
    """Whether only whole numbers are values."""

    def position(self, value: float) -> float:
        """Units from the centre."""
        return (self._decades(value) - self._decades(self.centre)) / self.width

    def value(self, position: float) -> float:
        """The nearest value to a position, within the range."""
        decades = self._decades(self.centre) + self.width * position
        # Beyond the range, at 10^400 say, there may be no float.
        decades = min(max(decades, self._decades(self.low)), self._decades(self.high))
        value = 10**decades if self.kind == "log" else 1 / (1 + 10**-decades)
        value = round(value) if self.is_integer else value
        return min(max(value, self.low), self.high)

    def _decades(self, value: float) -> float:
        return math.log10(value) if self.kind == "log" else math.log10(value / (1 - value))


def pruning_axes(config: PruneConfig, names: Sequence[ParameterName]) -> dict[str, Axis]:
    """The axes of the named hyperparameters around a configuration.

    Raises GossamerError if its value of one of them lies outside the range that is searched, or if none is named.
    """
    steps, pairs = config.steps, config.pairs_a_step
    ranges: dict[ParameterName, tuple[Literal["log", "logit"], float, float, float, bool]] = {
        "k_coef": ("log", 1e-6, 1e-1, 2.0, False),
        "learning_rate": ("log", 1e-4, 1.0, 1.0, False),
        "weight_decay": ("log", 1e-6, 1e1, 2.0, False),
        "temperature": ("log", 1e-2, 1e2, 1.0, False),
        "tau_mean": ("log", 1e-3, 1.0, 1.0, False),
        "gradient_clip": ("log", 1e-3, 1e3, 2.0, False),
        "beta1": ("logit", 0.1, 0.999, 1.0, False),
        "beta2": ("logit", 0.1, 0.9999, 1.0, False),
        "steps": ("log", max(1, steps // 8), 4 * steps, 0.7, True),
        "pairs_a_step": ("log", max(1, pairs // 8), min(4 * pairs, max(pairs, config.n_train_pairs)), 0.7, True),
    }
    if not names:
        raise GossamerError(f"no parameter is named to search over; expected some of {', '.join(ranges)}")
    centres = parameters_of(config)
    axes = {}
    for name in names:
        kind, low, high, width, is_integer = ranges[name]
        if not low <= centres[name] <= high:
            raise GossamerError(
                f"{name} is {centres[name]:g}, outside what is searched ({low:g} to {high:g}); start from a value "
                "inside, or leave it out of --parameters"
            )
        axes[name] = Axis(kind=kind, low=low, high=high, centre=centres[name], width=width, is_integer=is_integer)
    return axes


def parameters_of(config: PruneConfig) -> dict[str, float]:
    """The hyperparameters that can be searched, as a configuration has them."""
    values = {"beta1": config.betas[0], "beta2": config.betas[1]}
    return {name: getattr(config, name) for name in PruneConfig.model_fields if name in _PLAIN} | values


def with_parameters(config: PruneConfig, values: Mapping[str, float]) -> PruneConfig:
    """A configuration with some of its hyperparameters replaced."""
    plain = {name: value for name, value in values.items() if name in _PLAIN}
    betas = (values.get("beta1", config.betas[0]), values.get("beta2", config.betas[1]))
    return build_record(PruneConfig, config.model_dump() | plain | {"betas": betas}, "the search")
