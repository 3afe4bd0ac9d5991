"""The update in two passes: torch's own AdamW, then exactly the top-k rule, on either path."""

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from gossamer.kernels.fast import fast_paths
from gossamer.kernels.weight_topk import largest_weights
from gossamer.training import update
from gossamer.training.distributed import World
from gossamer.training.update import _Notes, _rows, _sampled_bracket, update_
from gossamer.training.weight_sparsity import SparseWeight

ALONE = World()
SHAPES = [(1, 1), (1, 9), (7, 5), (40, 33), (130, 64), (1,), (50,)]


class Trained:
    """A parameter and its optimiser."""

    def __init__(self, values: Tensor, minimum: int = 0, neurons="rows", lr: float = 0.05, betas=(0.9, 0.95)):
        self.parameter = nn.Parameter(values.clone())
        self.weight = SparseWeight("w", self.parameter, 1 / 64, minimum, neurons)
        self.optimizer = torch.optim.AdamW(
            [{"params": [self.parameter], "weight_decay": 0.1}], lr=lr, betas=betas, eps=0.1, fused=True
        )
        self.thresholds: dict[str, int] = {}

    def update(self, gradient: Tensor, l0: float, divisor: float = 1.0) -> None:
        self.parameter.grad = gradient.clone()
        update_(self.optimizer, [self.weight], [l0], torch.tensor(divisor), self.thresholds, ALONE)

    @property
    def values(self) -> Tensor:
        return self.parameter.detach()


def normal(shape, seed: int = 0) -> Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("betas", [(0.9, 0.95), (0.8, 0.999), (0.3, 0.9), (0.0, 0.0)])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_it_is_torchs_adamw(shape, betas):
    """With every weight kept, over steps with gradients and rates of any size."""
    ours, torchs = Trained(normal(shape), betas=betas), Trained(normal(shape), betas=betas)
    for step in range(6):
        gradient, divisor = normal(shape, step + 1) * 10.0 ** (step - 3), 0.5 + step
        for trained in (ours, torchs):
            trained.optimizer.param_groups[0]["lr"] = 0.05 / (step + 1)
        ours.update(gradient, 1.0, divisor)
        torchs.parameter.grad = gradient / divisor
        torchs.optimizer.step()
        torch.testing.assert_close(ours.values, torchs.values, rtol=1e-6, atol=1e-6)
        mine, its = ours.optimizer.state[ours.parameter], torchs.optimizer.state[torchs.parameter]
        assert set(mine) == set(its)
        for name in mine:
            torch.testing.assert_close(mine[name], its[name], rtol=2e-6, atol=1e-12)


@pytest.mark.parametrize("first", [True, False])
def test_either_path_goes_on_from_the_other(first):
    """Their state is the same, in name, shape and dtype, whole or through a state dict."""
    one, other = Trained(normal((20, 9))), Trained(normal((20, 9)))
    for step in range(4):
        with fast_paths(first == (step < 2)):
            one.update(normal((20, 9), step), 1.0, 2.0)
        with fast_paths(False):
            other.update(normal((20, 9), step), 1.0, 2.0)
        if step == 1:
            again = Trained(one.values)
            again.optimizer.load_state_dict(one.optimizer.state_dict())
            one = again
    torch.testing.assert_close(one.values, other.values, rtol=1e-6, atol=1e-6)
    assert float(one.optimizer.state[one.parameter]["step"]) == 4


def run_both(values: Tensor, gradients: list[Tensor], l0s: list[float], threshold: int | None = None, **kwargs):
    """After each update: what the fast path kept must be what the rule keeps of the weights before it.

    Those come from a twin whose weights are all kept, but set to the first's before each update.
    """
    trained, whole = Trained(values, **kwargs), Trained(values, **kwargs)
    for gradient, l0 in zip(gradients, l0s, strict=True):
        if threshold is not None:
            trained.thresholds["w"] = threshold
        with torch.no_grad():
            whole.parameter.copy_(trained.parameter)
        whole.update(gradient, 1.0)
        trained.update(gradient, l0)
        weight, before = trained.weight, whole.values
        keep = largest_weights(before, weight.k(l0), weight.min_per_neuron, weight.neurons)
        assert torch.equal(trained.values, before.masked_fill(~keep, 0.0))
    return trained


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize(("minimum", "neurons"), [(0, "rows"), (2, "rows"), (3, "columns"), (99, "columns")])
@pytest.mark.parametrize("l0", [1e-9, 1 / 64, 0.3, 0.5, 0.97, 1.0])
def test_exactly_the_largest_stay(shape, minimum, neurons, l0):
    if len(shape) == 1 and minimum:
        minimum = 0
    run_both(normal(shape), [normal(shape, i) for i in range(1, 5)], [l0] * 4, minimum=minimum, neurons=neurons)


@pytest.mark.parametrize(("minimum", "neurons"), [(0, "rows"), (2, "rows"), (2, "columns")])
def test_an_anneal_is_followed_exactly(minimum, neurons):
    l0s = [1.0, 0.9, 0.6, 0.4, 0.2, 0.1, 0.1, 0.1, 0.5]
    gradients = [0.1 * normal((64, 48), i + 1) for i in range(len(l0s))]
    run_both(normal((64, 48)), gradients, l0s, minimum=minimum, neurons=neurons)


@pytest.mark.parametrize("threshold", [0, 1, 1 << 20, 0x3F000000, 0x3F800000, 0x7F000000, 0x7F7FFFFF])
@pytest.mark.parametrize("neurons", ["rows", "columns"])
def test_a_wrong_memory_of_the_threshold_changes_nothing(threshold, neurons):
    gradients = [normal((40, 33), i) for i in range(1, 4)]
    run_both(normal((40, 33)), gradients, [0.25] * 3, threshold=threshold, minimum=2, neurons=neurons)


def test_a_bracket_with_too_many_in_it_changes_nothing():
    """All but a few magnitudes are within 1% of another: more than the first pass can note."""
    values = 1 + 0.01 * torch.rand(300, 128, generator=torch.Generator().manual_seed(0))
    gradients = [torch.zeros(300, 128)] * 3
    trained = run_both(values, gradients, [0.5, 0.25, 0.125], minimum=2)
    assert trained.values.count_nonzero() == 300 * 16


@pytest.mark.parametrize(("minimum", "neurons"), [(0, "rows"), (2, "rows"), (2, "columns")])
@pytest.mark.parametrize("l0", [0.1, 0.25, 0.6])
@pytest.mark.parametrize(
    "kind", ["few values", "all equal", "zeros", "empty rows and columns", "one neuron has it all"]
)
def test_ties_go_by_index(kind, minimum, neurons, l0):
    """No gradient, and a decay that makes of equal weights equal weights."""
    generator = torch.Generator().manual_seed(1)
    values = torch.randint(-3, 4, (24, 20), generator=generator).float()
    if kind == "all equal":
        values = torch.full((24, 20), -1.5)
    elif kind == "zeros":
        values = torch.zeros(24, 20)
    elif kind == "empty rows and columns":
        values[::2], values[:, ::3] = 0.0, 0.0
    elif kind == "one neuron has it all":
        values = normal((24, 20)).abs() * 1e-3
        values[5], values[:, 3] = 10 + torch.arange(20.0), 50 + torch.arange(24.0)
    run_both(values, [torch.zeros(24, 20)] * 3, [l0] * 3, minimum=minimum, neurons=neurons)


def test_ties_within_a_neurons_minimum_go_by_index():
    """Rows that fall under their minimum, full of equal weights, beside a row of large ones that decides the
    threshold: the kernel itself, not the plain path, has to choose."""
    values = torch.full((6, 10), 0.25)
    values[2] = 10 + torch.arange(10.0)
    for wanted, neurons in ((values, "rows"), (values.T.contiguous(), "columns")):
        trained = run_both(wanted, [torch.zeros_like(wanted)] * 2, [18 / 60] * 2, minimum=2, neurons=neurons)
        assert "w" in trained.thresholds, "the plain path did it"
        by_neuron = trained.values if neurons == "rows" else trained.values.T
        assert by_neuron[2].count_nonzero() == 8
        assert bool((by_neuron[[0, 1, 3, 4, 5]] != 0)[:, :2].all())


def test_the_fast_path_finds_the_threshold_itself():
    trained = run_both(normal((64, 48)), [0.01 * normal((64, 48), i) for i in range(1, 4)], [0.1] * 3, minimum=2)
    kept = trained.values[trained.values != 0].abs()
    # Below it are only those that a minimum protects.
    assert int((kept.numpy().view(np.int32) < trained.thresholds["w"]).sum()) <= 2 * 64
    assert trained.thresholds["w"] > 0


@pytest.mark.parametrize("neurons", ["rows", "columns"])
def test_the_threshold_is_where_exactly_k_stay(neurons):
    from gossamer.kernels.cpu import adamw

    values = normal((30, 20))
    weight = SparseWeight("w", nn.Parameter(values), 0.1, 2, neurons)
    notes = _Notes(_rows(values), weight, values.numel())
    low, high = _sampled_bracket(_rows(values), 100, weight.n_protected)
    adamw.count(_rows(values), np.int32(low), np.int32(high), notes.by_column, *notes.arrays)
    threshold = notes.find(low, high, 100)
    above = torch.from_numpy(values.numpy().view(np.int32) & 0x7FFFFFFF) >= threshold
    assert above.sum(1 if neurons == "rows" else 0).clamp(min=2).sum() == 100
    assert notes.find(low, high, 601) == -1


def test_the_number_of_threads_changes_no_bit():
    before, results = torch.get_num_threads(), []
    try:
        for n_threads in (1, 2, 5):
            torch.set_num_threads(n_threads)
            trained = Trained(normal((33, 40)), minimum=2, neurons="columns")
            for i in range(4):
                trained.update(normal((33, 40), i), 0.2)
            results.append(trained)
    finally:
        torch.set_num_threads(before)
    for other in results[1:]:
        assert torch.equal(other.values, results[0].values)
        assert other.thresholds == results[0].thresholds


OTHERS = {
    "maximize": (normal((7, 5)), {"maximize": True}),
    "amsgrad": (normal((7, 5)), {"amsgrad": True}),
    "three axes, permuted": (normal((2, 3, 4)).permute(2, 0, 1), {}),
    "three axes": (normal((2, 3, 4)), {}),
    "a matrix on its side": (normal((7, 5)).T, {}),
    "apart in memory": (normal((7, 5))[:, 0], {}),
}


@pytest.mark.parametrize("other", OTHERS)
def test_other_settings_and_layouts_are_torchs_adamw_too(other):
    values, settings = OTHERS[other]
    ours, torchs = (nn.Parameter(values.detach()) for _ in range(2))
    ours.data, torchs.data = (torch.empty_strided(values.shape, values.stride()).copy_(values) for _ in range(2))
    optimizers = [torch.optim.AdamW([parameter], lr=0.1, **settings) for parameter in (ours, torchs)]
    for step in range(3):
        ours.grad, torchs.grad = (normal(values.shape, step + 1) for _ in range(2))
        update_(optimizers[0], [], [], torch.tensor(1.0), {}, ALONE)
        optimizers[1].step()
    assert not torch.equal(ours.detach(), values)
    torch.testing.assert_close(ours, torchs, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("kind", [torch.optim.Adam, torch.optim.SGD])
def test_another_optimiser_is_that_one(kind):
    """A kernel does AdamW's step alone."""
    ours, torchs = (nn.Parameter(normal((7, 5))) for _ in range(2))
    optimizers = [kind([parameter], lr=0.1, weight_decay=0.5) for parameter in (ours, torchs)]
    for step in range(3):
        ours.grad, torchs.grad = (normal((7, 5), step + 1) for _ in range(2))
        update_(optimizers[0], [], [], torch.tensor(1.0), {}, ALONE)
        optimizers[1].step()
    assert torch.equal(ours, torchs)


@pytest.mark.parametrize("on", [True, False])
@pytest.mark.parametrize("l0", [0.25, 1.0])
def test_a_weights_version_tells_of_the_update(on, l0):
    trained = Trained(normal((8, 8)))
    version = trained.parameter._version
    with fast_paths(on):
        trained.update(normal((8, 8), 1), l0)
    assert trained.parameter._version > version


@pytest.mark.parametrize("on", [True, False])
def test_a_parameter_without_a_gradient_is_left_alone(on):
    trained = Trained(normal((8, 8)))
    with fast_paths(on):
        update_(trained.optimizer, [], [], torch.tensor(1.0), {}, ALONE)
    assert torch.equal(trained.values, normal((8, 8)))
    assert not trained.optimizer.state


@pytest.fixture
def slow_searches(monkeypatch) -> list[int]:
    """As many as there were on the plain path, which is exact whatever the weights, and slow."""
    found: list[int] = []
    slow = update.largest_weights
    monkeypatch.setattr(update, "largest_weights", lambda *rest: found.append(1) or slow(*rest))
    return found


@pytest.mark.parametrize("shape", [(128, 1024), (1024, 128), (96, 640)])
def test_a_first_guess_sees_all_columns(slow_searches, shape):
    """Trained weights differ from column to column; widths and strides are powers of two."""
    values = normal(shape) * torch.logspace(-2, 0, shape[1])[torch.randperm(shape[1])]
    run_both(values, [0.01 * normal(shape, i) for i in range(3)], [1 / 16] * 3, minimum=2)
    assert slow_searches == []


def test_after_a_slow_search_the_next_one_is_fast_again(slow_searches, monkeypatch):
    monkeypatch.setattr(update, "_sampled_bracket", lambda *_: (0, 1))
    run_both(normal((64, 128)), [0.01 * normal((64, 128), i) for i in range(6)], [1 / 16] * 6, minimum=2)
    assert slow_searches == [1]
