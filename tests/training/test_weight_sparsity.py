"""Which weights are sparse, and that exactly k of each stay."""

import pytest
import torch

from gossamer.errors import GossamerError
from gossamer.model.transformer import ModelConfig, Transformer
from gossamer.training.weight_sparsity import SparsityConfig, sparse_weights, sparsify_

SHAPE = ModelConfig(vocab_size=50, context=8, n_layer=2, d_model=16, n_head=2, d_head=4, d_mlp=24)


def test_everything_but_norms_sinks_bigram_is_sparse():
    model = Transformer(SHAPE)
    names = {weight.name for weight in sparse_weights(model, SparsityConfig(l0=0.5, min_connections=1))}
    every = {name for name, _ in model.named_parameters()}
    assert every - names == {
        "bigram",
        "final_norm.weight",
        *(f"blocks.{i}.{name}" for i in (0, 1) for name in ("attn.sink", "attn_norm.weight", "mlp_norm.weight")),
    }


def test_frozen_sinusoids_are_left_alone():
    shape = SHAPE.model_copy(update={"positions": "concat_sinusoidal", "d_position": 4})
    names = {weight.name for weight in sparse_weights(Transformer(shape), SparsityConfig(l0=0.5))}
    assert "position.weight" not in names


def test_options_leave_biases_dense_and_give_embeddings_their_own_fraction():
    model = Transformer(SHAPE)
    weights = sparse_weights(model, SparsityConfig(l0=0.5, embedding_l0=0.1, dense_biases=True))
    assert not any(weight.name.endswith("bias") for weight in weights)
    assert {w.l0 for w in weights if w.name in ("embed.weight", "unembed.weight")} == {0.1}
    assert {w.l0 for w in weights if "blocks" in w.name} == {0.5}


def test_exactly_k_and_a_minimum_of_connections_on_the_right_axis():
    model = Transformer(SHAPE)
    weights = sparse_weights(model, SparsityConfig(l0=0.2, min_connections=3))
    # A row and a column that plain top-k would empty.
    with torch.no_grad():
        model.blocks[0].mlp.up.weight[5] *= 1e-6
        model.blocks[0].mlp.down.weight[:, 7] *= 1e-6
    sparsify_(weights, [0.2] * len(weights))
    for weight in weights:
        if weight.parameter.ndim == 2:
            assert weight.parameter.count_nonzero() == round(0.2 * weight.parameter.numel()), weight.name
    for block in model.blocks:
        for rows in (block.attn.qkv.weight, block.mlp.up.weight):
            assert (rows.count_nonzero(1) >= 3).all()
        for columns in (block.attn.out.weight.T, block.mlp.down.weight.T):
            assert (columns.count_nonzero(1) >= 3).all()


def test_ties_still_leave_exactly_k():
    model = Transformer(SHAPE)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.fill_(0.5)
    weights = sparse_weights(model, SparsityConfig(l0=0.3, min_connections=2))
    sparsify_(weights, [0.3] * len(weights))
    for weight in weights:
        assert weight.parameter.count_nonzero() == round(0.3 * weight.parameter.numel())


def test_a_fraction_of_one_changes_nothing():
    model = Transformer(SHAPE)
    before = [p.clone() for p in model.parameters()]
    weights = sparse_weights(model, SparsityConfig(l0=1.0))
    sparsify_(weights, [1.0] * len(weights))
    assert all(torch.equal(p, q) for p, q in zip(before, model.parameters(), strict=True))


def test_too_small_an_l0_names_the_smallest_that_works():
    with pytest.raises(GossamerError, match=r"smallest l0 that works is (\S+);") as error:
        sparse_weights(Transformer(SHAPE), SparsityConfig(l0=0.05, min_connections=4))
    least = float(str(error.value).split("works is ")[1].split(";")[0])
    assert least == pytest.approx(4 / 16)  # 4 incoming of 16, or 4 outgoing of 16
    sparse_weights(Transformer(SHAPE), SparsityConfig(l0=least, min_connections=4))


def test_a_fraction_that_leaves_nothing_of_a_matrix_names_the_smallest_that_leaves_some_of_all():
    for values, option, k in (
        ({"l0": 0.5, "embedding_l0": 1e-6}, "embedding_l0", {"embed.weight": 1, "unembed.weight": 1}),
        ({"l0": 1e-6}, "l0", {"blocks.0.attn.out.weight": 1}),
    ):
        config = SparsityConfig(**values, min_connections=0)
        said = rf"^{option} 1e-06 leaves nothing of .*smallest {option} that works is \S+$"
        with pytest.raises(GossamerError, match=said) as error:
            sparse_weights(Transformer(SHAPE), config)
        least = float(str(error.value).split("works is ")[1])
        weights = sparse_weights(Transformer(SHAPE), config.model_copy(update={option: least}))
        kept = {weight.name: weight.k(weight.l0) for weight in weights}
        assert {name: kept[name] for name in k} == k
    with pytest.raises(GossamerError, match=r"smallest l0 that works is 0\.25; or lower --sparsity\.min-connections"):
        sparse_weights(Transformer(SHAPE), SparsityConfig(l0=1e-6, min_connections=4))


def test_of_several_matrices_the_one_that_wants_most_says_what_works():
    shape = SHAPE.model_copy(update={"positions": "concat_learned", "d_position": 16})
    with pytest.raises(GossamerError, match=r"smallest l0 that works is 0\.25;"):  # of 16 outgoing
        sparse_weights(Transformer(shape), SparsityConfig(l0=0.05, min_connections=4))


def test_learned_positions_are_an_embedding_too():
    model = Transformer(SHAPE.model_copy(update={"positions": "learned"}))
    weights = sparse_weights(model, SparsityConfig(l0=0.5, embedding_l0=0.1))
    assert {weight.name: weight.l0 for weight in weights}["position.weight"] == 0.1


def test_a_bias_may_lose_all_its_entries():
    weights = sparse_weights(Transformer(SHAPE), SparsityConfig(l0=0.02, min_connections=0))
    assert 0 in {weight.k(weight.l0) for weight in weights if weight.parameter.ndim == 1}
