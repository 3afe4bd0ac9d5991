"""What a run costs: counts and bytes against the real thing, the floor by hand."""

import pytest
import torch

from gossamer.errors import GossamerError
from gossamer.model.checkpoint import describe, save_model
from gossamer.model.transformer import ModelConfig, Transformer
from gossamer.training.checkpoints import save_checkpoint
from gossamer.training.cost import Rates, count, floor_seconds, measure_rates
from gossamer.training.disk import disk
from gossamer.training.memory import activation_bytes, flags_that_fit, memory, of_process
from gossamer.training.train import Run, TrainConfig, language_model_loss
from gossamer.training.weight_sparsity import SparsityConfig, sparsify_

SHAPE = {"vocab_size": 48, "context": 32, "n_layer": 2, "d_model": 32, "n_head": 4, "d_head": 8}
CONFIG = TrainConfig(model=ModelConfig(**SHAPE), sparsity=SparsityConfig(l0=0.2), batch_size=6, dtype="float32")
ONE = Rates(1.0, 1.0, 1.0, 1.0)


def model(**changes: object) -> TrainConfig:
    return CONFIG.model_copy(update={"model": ModelConfig(**(SHAPE | changes))})


@pytest.mark.parametrize(
    "config",
    [
        CONFIG,
        model(tied=True, bigram=False, sink=False),
        model(positions="concat_sinusoidal", d_position=8),
        model(positions="learned", bias=False),
    ],
)
def test_counts_and_the_models_file_are_those_of_the_real_thing(config, tmp_path):
    run = Run(config)
    sparsify_(run.weights, [w.l0 for w in run.weights])
    counts = count(config)
    assert counts.n_parameters == describe(run.model).n_parameters
    for weight in run.weights:
        if weight.parameter.ndim == 1:  # biases begin at zero: count those that may be kept
            weight.parameter.data[: weight.k(weight.l0)] = 1.0
    assert counts.n_nonzero == sum(int(w.parameter.count_nonzero()) for w in run.weights)
    assert counts.n_dense == counts.n_parameters - sum(w.parameter.numel() for w in run.weights)

    save_model(run.model, tmp_path)
    written = (tmp_path / "model.safetensors").stat().st_size
    header = 120 * 3 * len(list(run.model.parameters()))
    assert disk(config).model <= written + 4 * counts.n_dense
    assert written <= disk(config).model + header


def test_a_checkpoint_takes_no_more_than_was_said(tmp_path):
    run = Run(CONFIG)
    path = save_checkpoint(run, tmp_path)
    written = sum(file.stat().st_size for file in path.iterdir())
    said = disk(CONFIG)
    assert said.checkpoint * 0.9 <= written <= said.checkpoint * 1.02 + 40_000  # headers and hashes
    assert said.checkpoints == said.checkpoint * (CONFIG.keep_checkpoints + 1)
    # What is written at all: after steps 100 and 200, and on stopping.
    for steps, n in ((201, 3), (200, 2), (100, 1)):
        few = CONFIG.model_copy(update={"steps": steps, "checkpoint_every": 100, "keep_checkpoints": 9})
        assert disk(few).checkpoints == said.checkpoint * n


def test_memory_by_hand():
    n = count(CONFIG).n_parameters
    assert memory(CONFIG)[:3] == (4 * n, 4 * n, 8 * n)
    sharded = CONFIG.model_copy(update={"parallel": "fsdp"})
    assert memory(sharded, n_devices=2)[:3] == tuple(b * ((n + 1) // 2) for b in (4, 4, 8))
    assert memory(CONFIG, n_devices=2).weights == 4 * n
    block = 4 * 32 + 2 * 32 + 4 * 32 + 4 + 2 * 128
    assert memory(CONFIG).activations == 4 * 6 * 32 * (2 * block + 2 * 48 + 32)
    assert memory(CONFIG, n_devices=2).activations == memory(CONFIG).activations // 2
    for size, taken in ((1, 1), (2, 2), (5, 3)):  # two devices have 3 sequences each
        micro = CONFIG.model_copy(update={"micro_batch_size": size})
        assert memory(micro, n_devices=2).activations == activation_bytes(CONFIG.model, taken)
    recomputed = memory(CONFIG.model_copy(update={"recompute": True})).activations
    assert recomputed == 4 * 6 * 32 * (block + 2 * 32 + 2 * 48 + 32)


def test_activations_are_about_what_autograd_keeps():
    run = Run(CONFIG)
    batch = torch.randint(48, (6, 33), generator=torch.Generator().manual_seed(0))
    parameters = {p.untyped_storage().data_ptr() for p in run.model.parameters()}
    kept: dict[int, torch.UntypedStorage] = {}

    def pack(tensor: torch.Tensor) -> torch.Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in parameters:
            kept[storage.data_ptr()] = storage  # held, so that no address comes twice
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        loss = language_model_loss(run.model, batch, "float32")
    measured = sum(storage.nbytes() for storage in kept.values())
    assert loss.isfinite()
    assert 0.5 <= measured / memory(CONFIG).activations <= 2


def test_the_floor_by_hand():
    """Every rate at 1, so that seconds are flop or bytes."""
    floor = floor_seconds(CONFIG, ONE)
    tokens = 6 * 32
    entries = 2 * (3 * 32 * 32 + 32 * 32 + 2 * 32 * 128) + 48 * 32
    nonzeros = 2 * sum(round(0.2 * n) for n in (3072, 1024, 4096, 4096)) + round(0.2 * 48 * 32)
    assert floor.weight_gradient == 2 * tokens * entries
    assert floor.sparse_products == 4 * tokens * nonzeros
    assert floor.attention == 2 * 14 * 6 * (32 * 33 / 2) * 32
    assert floor.abs_topk == 4 * tokens * 2 * (5 * (4 * 32 + 3 * 32 + 128) + 128)
    assert floor.residual == 4 * tokens * 2 * 8 * 32
    assert floor.logits == 4 * tokens * 48 * 5
    assert floor.optimiser == 28 * count(CONFIG).n_parameters
    assert floor.total == sum(floor)


def test_the_floor_takes_the_dense_product_where_that_is_faster():
    fast = ONE._replace(matmul_flops=100.0)
    floor = floor_seconds(CONFIG, fast)
    assert floor.sparse_products == pytest.approx(2 * floor.weight_gradient)


def test_devices_share_the_batch_but_not_the_optimiser():
    one, two = floor_seconds(CONFIG, ONE), floor_seconds(CONFIG, ONE, n_devices=2)
    assert two.optimiser == one.optimiser
    assert two.total - two.optimiser == pytest.approx((one.total - one.optimiser) / 2)


def test_a_configuration_that_cannot_be_trained_costs_nothing_but_an_error():
    with pytest.raises(GossamerError, match="smallest l0"):
        count(CONFIG.model_copy(update={"sparsity": SparsityConfig(l0=0.001)}))


def test_rates_are_measured_on_devices_that_are_there():
    rates = measure_rates("cpu")
    assert all(rate > 0 for rate in rates)
    assert rates.matmul_flops >= rates.fp32_flops > rates.attention_flops / 100
    with pytest.raises(GossamerError, match="can't use the device"):
        measure_rates("nowhere")


def test_memory_of_shards_and_of_uneven_shares():
    three = model(n_layer=3).model_copy(update={"parallel": "fsdp"})
    block = sum(p.numel() for p in Transformer(three.model).blocks[0].parameters())
    assert memory(three, n_devices=2).gathered == 8 * (count(three).n_parameters - block)
    five = CONFIG.model_copy(update={"batch_size": 5})
    assert memory(five, n_devices=2).activations == activation_bytes(CONFIG.model, 3)


def test_the_mildest_flags_that_fit():
    def taken(**changes: object) -> int:
        return of_process(memory(CONFIG.model_copy(update=changes)).total, "cpu")

    assert flags_that_fit(CONFIG, taken(micro_batch_size=4)) == "--micro-batch-size 4"
    least = taken(micro_batch_size=1, recompute=True)
    assert flags_that_fit(CONFIG, least) == "--micro-batch-size 1 --recompute"
    assert flags_that_fit(CONFIG.model_copy(update={"recompute": True}), least) == "--micro-batch-size 1"
    assert flags_that_fit(CONFIG, least - 1) is None


def test_what_a_process_takes_beside_its_tensors():
    assert of_process(1 << 32, "cpu") == (1 << 32) + (1 << 30) + (3 << 28)
    assert of_process(1 << 32, "cuda") == 1 << 32


def test_the_floor_of_other_models_by_hand():
    tokens, plain = 6 * 32, floor_seconds(CONFIG, ONE)
    bare = floor_seconds(model(abs_topk_at=(), bigram=False), ONE)
    assert bare.abs_topk == 4 * tokens * 2 * (5 * (2 * 32 + 128) + 128), "norms and neurons pass all the same"
    assert bare.logits == 4 * tokens * 48 * 2
    tied = floor_seconds(model(tied=True), ONE)
    assert (tied.weight_gradient, tied.sparse_products) == (plain.weight_gradient, plain.sparse_products)
    half = floor_seconds(CONFIG.model_copy(update={"dtype": "bfloat16"}), ONE)
    assert (half.abs_topk, half.residual, half.logits) == (plain.abs_topk / 2, plain.residual, plain.logits)
