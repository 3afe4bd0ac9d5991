"""The published family of models as data: `gossamer train --preset 4x`.

Published: depth 8, d_model 256 with 16 heads of 16 at 1x; 2x, 4x, 8x and 16x widen it; numbers of nonzeros 0.9, 1.9,
3.7, 7.4 and 14.8 M; vocabulary 2048, context 256, batches of 512 sequences, 32e9 tokens, learning rate 1.28e-2.
Our reading: "n times" is the width of the residual stream, with heads of 16 and neurons in proportion; the numbers are
1/8 to 2 times all 7.42 M sparse entries of 1x with a position table, which gives exactly the rounded figures; and of
the grid of widths and numbers a preset takes the diagonal (`--sparsity.l0` reaches the rest of it, up to l0 1). No
positions, the sink, and AbsTopK at 1/4 are the paper's defaults, which the released models need not share.
"""

from typing import Literal, NamedTuple

from gossamer.errors import unknown
from gossamer.model.transformer import ModelConfig
from gossamer.training.train import TrainConfig
from gossamer.training.weight_sparsity import SparsityConfig

PresetName = Literal["1x", "2x", "4x", "8x", "16x"]


class Preset(NamedTuple):
    """One model of the family."""

    d_model: int
    """width of the residual stream; heads of 16 and 4 neurons a channel go with it"""
    l0: float
    """fraction of nonzeros that gives the published number"""
    n_nonzero: int
    """about the published number of nonzeros"""
    anneal_end: float
    """fraction of training at which the target is reached: later for the largest and sparsest"""


PRESETS: dict[PresetName, Preset] = {
    "1x": Preset(256, 0.12611, 928_000, 0.5),
    "2x": Preset(512, 0.06799, 1_856_000, 0.5),
    "4x": Preset(1024, 0.03538, 3_712_000, 0.5),
    "8x": Preset(2048, 0.01806, 7_424_000, 0.8),
    "16x": Preset(4096, 0.00912, 14_848_000, 0.8),
}
TOKENS = 32_000_000_000


def preset(name: str) -> TrainConfig:
    """The configuration of a preset. Raises GossamerError, with the nearest names, if there is none of that name."""
    found = next((shape for known, shape in PRESETS.items() if known == name), None)
    if found is None:
        raise unknown("preset", name, PRESETS)
    model = ModelConfig(context=256, n_layer=8, d_model=found.d_model, n_head=found.d_model // 16)
    return TrainConfig(
        model=model,
        sparsity=SparsityConfig(l0=found.l0),
        steps=TOKENS // (512 * model.context),
        batch_size=512,
        learning_rate=1.28e-2,
        anneal_end=found.anneal_end,
        validate_every=1000,
        checkpoint_every=1000,
    )
