"""No kernel gets shapes that don't fit, which it would read and write beyond: torch's own operations take or refuse
them, as they do with the fast paths off."""

import math

import pytest
import torch
from torch import Tensor

from gossamer.kernels.abs_topk import abs_topk, gelu_abs_topk
from gossamer.kernels.attention import sink_attention
from gossamer.kernels.fast import fast_paths
from gossamer.kernels.gate import Gates, gate
from gossamer.kernels.layout import feature_major
from gossamer.kernels.linear import compress, linear
from gossamer.kernels.next_token_loss import next_token_loss
from gossamer.kernels.norm import scaled_abs_topk

pytestmark = pytest.mark.usefixtures("unchecked")

WIDTH = 12


def draw(*shape: int) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(len(shape)))


def x(width: int = WIDTH) -> Tensor:
    return feature_major(draw(2, 16, width))


def gates(n: int, dtype: torch.dtype = torch.float32) -> Gates:
    return Gates(torch.full((n,), -1.0, dtype=dtype), torch.full((n,), 3.0, dtype=dtype), 1.0)


def heads(batch: int = 2, head: int = 3, seq: int = 16, d_head: int = 4) -> Tensor:
    return draw(batch, head, d_head, seq).transpose(2, 3)


def gradients_of_gate(tau: Tensor, mean: Tensor) -> Tensor:
    inputs = [x().requires_grad_(), tau.requires_grad_()]
    return torch.cat([g.flatten() for g in torch.autograd.grad(gate(*inputs, mean, 1.0).sum(), inputs)])


def scaled(gain: Tensor, some: Gates | None = None) -> Tensor:
    return scaled_abs_topk(x(), torch.full((2, 16, 1), 0.5), gain, 4, some)


def product(n_columns: int, n_biases: int) -> Tensor:
    weight = draw(5, n_columns) * (draw(5, n_columns) > 1)
    return linear(x(), weight, torch.ones(n_biases), compress(weight))


def loss(
    tokens: tuple[int, ...] = (2, 16),
    targets: tuple[int, ...] = (2, 16),
    columns: int = WIDTH,
    biases: int = 5,
    table: int = 5,
) -> Tensor:
    ids = [torch.arange(math.prod(shape)).view(shape) % 5 for shape in (tokens, targets)]
    return next_token_loss(x(), draw(5, columns), torch.ones(biases), draw(table, table), *ids)


MISFITS = {
    "a gate for all channels": lambda: gate(x(), torch.tensor([-1.0]), torch.tensor([3.0]), 1.0),
    "a mean for all channels": lambda: gate(x(), torch.full((WIDTH,), -1.0), torch.tensor([3.0]), 1.0),
    "its gradient": lambda: gradients_of_gate(torch.tensor([-1.0]), torch.tensor([3.0])),
    "gates in a pass": lambda: abs_topk(x(), 4, gates=gates(1)),
    "gates in a pass, too few": lambda: abs_topk(x(), 4, gates=gates(5)),
    "gates in a pass, in double precision": lambda: abs_topk(x(), 4, gates=gates(WIDTH, torch.float64)),
    "gates after GELU": lambda: gelu_abs_topk(x(), 4, gates(1)),
    "gates after a norm": lambda: scaled(torch.ones(WIDTH), gates(1)),
    "a gain for all channels": lambda: scaled(torch.tensor([2.0])),
    "too few gains": lambda: scaled(torch.ones(5)),
    "fewer keys than queries": lambda: sink_attention(heads(), heads(seq=8), heads(seq=8), None),
    "more keys than queries": lambda: sink_attention(heads(seq=8), heads(), heads(), torch.zeros(3)),
    "one text of keys": lambda: sink_attention(heads(), heads(batch=1), heads(batch=1), None),
    "one head of keys": lambda: sink_attention(heads(), heads(head=1), heads(head=1), None),
    "wider values": lambda: sink_attention(heads(), heads(), heads(d_head=8), None),
    "a sink for all heads": lambda: sink_attention(heads(), heads(), heads(), torch.tensor([2.0])),
    "too few starts": lambda: sink_attention(heads(), heads(), heads(), None, torch.arange(16)[None]),
    "more columns than channels": lambda: product(WIDTH + 4, 5),
    "fewer columns than channels": lambda: product(WIDTH - 4, 5),
    "one bias": lambda: product(WIDTH, 1),
    "too few biases": lambda: product(WIDTH, 4),
    "too few tokens": lambda: loss(tokens=(2, 3)),
    "too few targets": lambda: loss(targets=(2, 3)),
    "targets on their side": lambda: loss(targets=(16, 2)),
    "too few columns of the unembedding": lambda: loss(columns=WIDTH - 4),
    "one logit's bias": lambda: loss(biases=1),
    "too narrow a table": lambda: loss(table=4),
}


@pytest.mark.parametrize("misfit", MISFITS)
def test_fast_paths_take_or_refuse_what_does_not_fit_as_the_plain_ones(misfit):
    results = []
    for on in (True, False):
        with fast_paths(on):
            try:
                results.append(MISFITS[misfit]())
            except (RuntimeError, AssertionError, IndexError) as error:
                results.append((type(error), str(error)))
    ours, plain = results
    if isinstance(plain, Tensor):
        torch.testing.assert_close(ours, plain)
    else:
        assert ours == plain


def test_groups_divide_the_width():
    for on in (True, False):
        with fast_paths(on), pytest.raises(AssertionError, match="5 groups don't divide a width of 12"):
            abs_topk(x(), 1, groups=5)
