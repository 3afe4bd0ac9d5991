"""All that a GPU runs when a model trains, under Triton's interpreter where there is none: against the plain path.

The interpreter takes a tenth of a second a kernel, so one short training is looked at from all sides.
"""

import copy
from dataclasses import dataclass, field

import pytest
import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

from gossamer.kernels import linear, sink_flash
from gossamer.kernels.fast import fast_paths
from gossamer.kernels.triton import abs_topk, adamw, norm, sparse_linear, weight_topk
from gossamer.model.layers import Linear, compress_weights
from gossamer.model.sites import record
from gossamer.model.transformer import ModelConfig
from gossamer.training.distributed import World
from gossamer.training.train import Run, TrainConfig, gradient_rms_of, language_model_loss, loss_and_gradients_
from gossamer.training.update import update_
from gossamer.training.weight_sparsity import SparsityConfig, n_kept

MODULES = (abs_topk, adamw, norm, sparse_linear, weight_topk)
SHAPE = {"vocab_size": 9, "context": 5, "n_layer": 1, "d_model": 12, "n_head": 2, "d_head": 8, "d_mlp": 10}
CONFIG = TrainConfig(
    model=ModelConfig(**SHAPE, activation_l0=0.5),
    sparsity=SparsityConfig(l0=0.25, min_connections=2, dense_biases=True),
    batch_size=2,
    dtype="float32",
    learning_rate=0.05,
)
L0S = (0.4, 0.25, 0.25)


def start(device: torch.device) -> Run:
    """A run whose weights are few different numbers, so that there are ties wherever gradients are zero."""
    run = Run(CONFIG.model_copy(update={"device": str(device)}))
    with torch.no_grad():
        for weight in run.weights:
            weight.parameter.copy_((weight.parameter * 50).round() / 5)
    return run


def batch_of(step: int) -> Tensor:
    """Some tokens never come, so that rows of the embedding get no gradient."""
    generator = torch.Generator().manual_seed(step)
    return torch.randint(SHAPE["vocab_size"] - 3, (2, SHAPE["context"] + 1), generator=generator)


def gradients_of(run: Run) -> dict[str, Tensor]:
    return {name: p.grad.clone() for name, p in run.model.named_parameters() if p.grad is not None}


def step_(run: Run, l0: float, divisor: Tensor) -> None:
    update_(run.optimizer, run.weights, [l0] * len(run.weights), divisor, run.thresholds, World())
    compress_weights(run.model, torch.float32, n_kept(run.weights, [l0] * len(run.weights)))


def assert_close(ours: Tensor, plain: Tensor, name: str) -> None:
    """To a fraction of the largest entry, as sums of many terms are."""
    scale = float(plain.detach().abs().max()) or 1.0
    torch.testing.assert_close(ours / scale, plain / scale, rtol=0, atol=1e-5, msg=lambda text: f"{name}: {text}")


class NoWaiting(TorchDispatchMode):
    """An error wherever torch reads a number of a tensor or makes a shape of one: for that a host waits for its GPU."""

    WAITS = ("_local_scalar_dense", "is_nonzero", "item", "nonzero", "masked_select", "equal", "_unique2", "bincount")

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        name = func.overloadpacket.__name__
        assert name not in self.WAITS, f"{name} waits for the device"
        return func(*args, **(kwargs or {}))


@dataclass
class Trained:
    """A run after its steps on a GPU's path, and what each step did beside the plain step from the same state."""

    run: Run
    pairs: list[list[tuple[str, Tensor, Tensor]]] = field(default_factory=list)
    """of each step: loss, gradients, weights and moments, ours and the plain ones"""
    launched: set[str] = field(default_factory=set)
    """the kernels that were started"""
    n_attended: int = 0
    """how often stock attention was corrected for the sink"""


@pytest.fixture(scope="module")
def trained(device) -> Trained:
    seen = Trained(start(device))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(linear, "WORTH_COMPRESSING_ON_GPU", {torch.float32: 0.5})
        spy(patch, seen)
        for step, l0 in enumerate(L0S):
            seen.pairs.append(both_steps(seen.run, step, l0))
    return seen


def spy(patch: pytest.MonkeyPatch, seen: Trained) -> None:
    for module in MODULES:

        def launch(kernel, *arguments, original=module.launch, **constants):
            seen.launched.add(kernel.fn.__name__)
            original(kernel, *arguments, **constants)

        patch.setattr(module, "launch", launch)

    def attend(*inputs, original=sink_flash._SinkFlash.forward):
        seen.n_attended += 1
        return original(*inputs)

    patch.setattr(sink_flash._SinkFlash, "forward", attend)


def both_steps(run: Run, step: int, l0: float) -> list[tuple[str, Tensor, Tensor]]:
    plain = start(run.device)
    plain.model.load_state_dict(run.model.state_dict())
    plain.optimizer.load_state_dict(copy.deepcopy(run.optimizer.state_dict()))
    losses, gradients = [], []
    for one, on in ((run, True), (plain, False)):
        with fast_paths(on):
            losses.append(loss_and_gradients_(one, batch_of(step)))
            gradients.append(gradients_of(one))
            divisor = gradient_rms_of(one.model)
            if on:
                with NoWaiting():
                    step_(one, l0, divisor)
            else:
                step_(one, l0, divisor)
    assert gradients[0].keys() == gradients[1].keys()
    pairs = [("the loss", *losses)]
    pairs += [(f"gradient of {name}", gradients[0][name], gradients[1][name]) for name in gradients[0]]
    for (name, ours), (_, its) in zip(run.model.named_parameters(), plain.model.named_parameters(), strict=True):
        pairs.append((name, ours.detach().clone(), its.detach()))
        state, its_state = run.optimizer.state[ours], plain.optimizer.state[its]
        assert state.keys() == its_state.keys()
        pairs += [(f"{key} of {name}", state[key].clone(), its_state[key]) for key in state]
    return pairs


@pytest.mark.parametrize("step", range(len(L0S)))
def test_each_step_equals_the_plain_one(trained, step):
    for name, ours, plain in trained.pairs[step]:
        assert torch.equal(ours != 0, plain != 0), name
        assert_close(ours, plain, name)


def test_exactly_k_weights_stay_and_no_neuron_has_fewer_than_the_minimum(trained):
    for weight in trained.run.weights:
        assert int(weight.parameter.count_nonzero()) == weight.k(0.25), weight.name
        if weight.min_per_neuron:
            assert int((weight.parameter != 0).sum(1 if weight.neurons == "rows" else 0).min()) >= 2, weight.name
    assert {weight.neurons for weight in trained.run.weights if weight.min_per_neuron} == {"rows", "columns"}


def test_there_were_ties(trained):
    """Else none of this would show that they are decided alike: of equal weights without a gradient some went."""
    (after,) = (ours for name, ours, _ in trained.pairs[0] if name == "embed.weight")
    before = start(trained.run.device).model.embed.weight.detach().abs()[-3:]
    kept = after[-3:] != 0
    assert bool((before[~kept] == before[kept].min()).any())


def test_every_kernel_takes_part(trained):
    written = {name for module in MODULES for name in vars(module) if name.endswith("_kernel")}
    # For rows that don't fit in registers; where something looks at the norm's scale.
    others = {"_wide_kernel", "_rms_scale_kernel", "_rms_scale_backward_kernel"}
    assert trained.launched == written - others
    assert trained.n_attended == len(L0S) * SHAPE["n_layer"]


def test_every_linear_map_is_compressed_without_waiting_for_the_number(trained):
    """The steps ran under `NoWaiting`, which does notice the plain ones."""
    assert all(m.compressed is not None for m in trained.run.model.modules() if isinstance(m, Linear))
    run = start(trained.run.device)
    with fast_paths(False):
        loss_and_gradients_(run, batch_of(0))
        with NoWaiting(), pytest.raises(AssertionError, match="waits"):
            step_(run, 0.25, torch.ones((), device=run.device))


def test_the_switch_turns_everything_off(device, monkeypatch):
    seen = Trained(start(device))
    spy(monkeypatch, seen)
    with fast_paths(False):
        loss_and_gradients_(seen.run, batch_of(0))
        step_(seen.run, 0.25, torch.ones((), device=device))
    assert (seen.launched, seen.n_attended) == (set(), 0)


def test_a_recording_tap_sees_every_site_and_changes_no_bit(trained):
    model, tokens = trained.run.model, batch_of(0)[:, :-1].to(trained.run.device)
    acts, plain_acts = {}, {}
    assert torch.equal(model(tokens, tap=record(acts)), model(tokens))
    with fast_paths(False):
        model(tokens, tap=record(plain_acts))
    assert list(acts) == list(plain_acts)
    for site, x in acts.items():
        assert torch.equal(x != 0, plain_acts[site] != 0), site
        assert_close(x, plain_acts[site], site)


def changed_scales(site: str, x: Tensor) -> Tensor:
    return x * x + 0.5 if site.endswith("norm_scale") else x


def frozen_scales(site: str, x: Tensor) -> Tensor:
    return x.detach() if site.endswith("norm_scale") else x


@pytest.mark.parametrize("tap", [changed_scales, frozen_scales])
def test_a_tap_can_change_the_norm_s_scale(trained, tap):
    model, batch, results = trained.run.model, batch_of(1).to(trained.run.device), []
    for on in (True, False):
        with fast_paths(on):
            loss = language_model_loss(model, batch, "float32", tap)
            results.append((loss, *torch.autograd.grad(loss, list(model.parameters()))))
    names = ["the loss", *(name for name, _ in model.named_parameters())]
    for name, ours, plain in zip(names, *results, strict=True):
        assert_close(ours, plain, name)


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_another_shape_of_model(device, dtype):
    """Positions, which keep the norm and AbsTopK apart, one weight in two places, other places and dtypes.

    Its weights are drawn: sums of few different numbers are so often equal that rounding would choose among them.
    """
    others = {"positions": "concat_learned", "d_position": 4, "tied": True, "activation": "relu", "sink": False}
    shape = ModelConfig(**(SHAPE | {"activation_l0": 0.5} | others))
    run, results = Run(CONFIG.model_copy(update={"device": str(device), "model": shape})), []
    for on in (True, False):
        run.optimizer.zero_grad()
        with fast_paths(on):
            loss = language_model_loss(run.model, batch_of(2).to(device), dtype)
        loss.backward()
        results.append((loss.detach(), gradients_of(run)))
    (loss, gradients), (plain_loss, plain_gradients) = results
    torch.testing.assert_close(loss, plain_loss, rtol=1e-5 if dtype == "float32" else 1e-2, atol=0)
    for name, gradient in gradients.items():
        assert gradient.dtype == torch.float32
        if dtype == "float32":
            assert_close(gradient, plain_gradients[name], name)
        else:
            assert bool(gradient.isfinite().all()), name
