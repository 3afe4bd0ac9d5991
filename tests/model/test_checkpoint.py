import json
import shutil
import stat
from pathlib import Path

import numpy as np
import pytest
import torch
from disk_events import Event, note_disk_events
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from random_models import random_model, random_tokens, small_config

from gossamer.artifact import read_arrays, write_arrays
from gossamer.errors import GossamerError
from gossamer.folders import FILE_MODE
from gossamer.model.checkpoint import (
    compress,
    decompress,
    describe,
    load_model,
    model_hash,
    parameter_state,
    save_model,
    weight_l0,
)
from gossamer.model.openai import load_openai, save_openai
from gossamer.model.transformer import ModelConfig, Transformer

OPTIONS = [
    {},
    {"tied": True},
    {"positions": "learned"},
    {"positions": "concat_learned", "d_position": 5},
    {"positions": "concat_sinusoidal", "d_position": 4},
    {"norm": "layer"},
    {"norm": "layer", "norm_bias": False, "norm_eps": 0.01},
    {"norm": "none"},
    {"bias": False, "sink": False, "bigram": False},
    {"activation": "relu", "residual_activation": "relu", "abs_topk_at": ("resid_post_mlp",)},
]


def save(model: Transformer, folder: Path) -> Path:
    folder.mkdir()
    save_model(model, folder)
    return folder


def same(first: Transformer, second: Transformer) -> bool:
    """Equal to the last bit."""
    ours, theirs = parameter_state(first), parameter_state(second)
    return first.config == second.config and all(torch.equal(ours[name], theirs[name]) for name in ours | theirs)


@pytest.mark.parametrize("l0", [1.0, 0.3, 0.02, 0.0])
@pytest.mark.parametrize("option", OPTIONS, ids=str)
def test_a_model_comes_back_bit_for_bit(option, l0, tmp_path):
    model = random_model(small_config(**option), l0=l0)
    again = load_model(save(model, tmp_path / "model"))
    assert same(model, again)
    assert (again.unembed.weight is again.embed.weight) == model.config.tied
    assert [p.requires_grad for p in again.parameters()] == [p.requires_grad for p in model.parameters()]
    tokens = random_tokens(model.config)
    assert torch.equal(model(tokens), again(tokens))


def test_a_released_model_comes_back_from_our_format(tmp_path):
    save_openai(random_model(small_config(), l0=0.1), tmp_path / "released")
    model = load_openai(tmp_path / "released")
    again = load_model(save(model, tmp_path / "ours"))
    assert same(model, again)
    assert bool((again.logit_bias != 0).all())


def test_masked_weights_keep_no_sign_of_their_zeros(tmp_path):
    """A weight times a mask is -0.0 where it was negative; that is still the same model."""
    model = random_model(small_config())
    with torch.no_grad():
        model.embed.weight.mul_(torch.rand(23, 12, generator=torch.Generator().manual_seed(0)) < 0.1)
    assert bool((model.embed.weight.signbit() & (model.embed.weight == 0)).any())
    assert same(model, load_model(save(model, tmp_path / "model")))


def test_the_last_save_is_what_is_loaded(tmp_path):
    folder = save(random_model(small_config(), seed=1), tmp_path / "model")
    later = random_model(small_config(tied=True), seed=2)
    save_model(later, folder)
    assert same(load_model(folder), later)
    assert sorted(p.name for p in folder.iterdir()) == ["model.json", "model.safetensors"]


def test_the_tokenizer_goes_along(tmp_path):
    (tmp_path / "some.json").write_text("{}")
    (tmp_path / "model").mkdir()
    save_model(random_model(small_config()), tmp_path / "model", tokenizer=tmp_path / "some.json")
    assert (tmp_path / "model" / "tokenizer.json").read_text() == "{}"


def test_all_of_it_is_on_disk_when_it_is_saved(tmp_path, monkeypatch):
    """Every file is synced before it takes its name, and the folder after the last of them."""
    tokenizer = tmp_path / "tokenizer.json"
    tokenizer.write_text("{}")
    folder = tmp_path / "model"
    folder.mkdir()
    events = note_disk_events(monkeypatch)
    save_model(random_model(small_config()), folder, tokenizer)
    renames = [event for event in events if event.to is not None]
    assert [event.to.name for event in renames] == ["model.safetensors", "tokenizer.json", "model.json"]
    for event in renames:
        whole = Event("sync", event.path, n_bytes=event.to.stat().st_size)
        assert whole in events[: events.index(event)]
    assert events[-1] == Event("sync", folder)


def test_every_file_can_be_read_by_others(tmp_path):
    for file in save(random_model(small_config()), tmp_path / "model").iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == FILE_MODE, file.name


# What model.json says.


def test_counts_worked_by_hand(tmp_path):
    """One layer, d = 2, one head of one channel, m = 3, V = 4, no biases: 40 parameters."""
    model = Transformer(
        ModelConfig(vocab_size=4, context=2, n_layer=1, d_model=2, n_head=1, d_head=1, d_mlp=3, bias=False)
    )
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.zero_()
        model.embed.weight[1, 0] = 2.0
        model.get_parameter("blocks.0.mlp.up.weight")[0] = -1.0
        model.get_parameter("blocks.0.attn.sink")[0] = 1.0
        model.bigram[0, :3] = 1.0
    record = describe(model)
    # embedding, q k v, output, up, down, unembedding; norms, sink, bigram table
    matrices = 8 + 6 + 2 + 6 + 6 + 8
    assert record.n_parameters == matrices + 3 * 2 + 1 + 16
    assert record.n_nonzero == 1 + 2 + 1 + 3
    assert record.l0 == weight_l0(model) == 3 / matrices
    assert json.loads((save(model, tmp_path / "model") / "model.json").read_text()) == json.loads(
        record.model_dump_json()
    )


@pytest.mark.parametrize("option", OPTIONS, ids=str)
def test_the_hash_sees_every_parameter(option):
    model = random_model(small_config(**option))
    seen = {model_hash(model)}
    tensors = [*model.parameters(), model.logit_bias]
    for tensor in tensors:
        with torch.no_grad():
            tensor.view(-1)[-1] += 0.5
        seen.add(model_hash(model))
    assert len(seen) == len(tensors) + 1


def test_the_hash_sees_the_configuration_and_nothing_else():
    model = random_model(small_config())
    assert model_hash(random_model(small_config(activation="relu"))) != model_hash(model)
    assert model_hash(random_model(small_config(activation_l0=0.25))) != model_hash(model)
    again = random_model(small_config()).requires_grad_(False)
    assert model_hash(again) == model_hash(model)


# Compressed rows.


def test_compressed_rows_by_hand():
    dense = torch.zeros(3, 40)
    dense[0, 5], dense[2, 0], dense[2, 39] = 1.5, -2.0, 4.0
    out = compress({"w": dense, "full": torch.ones(2, 3)})
    assert sorted(out) == ["full", "w.columns", "w.rows", "w.values"]
    assert out["w.values"].tolist() == [1.5, -2.0, 4.0]
    assert out["w.columns"].tolist() == [5, 0, 39]
    assert out["w.rows"].tolist() == [0, 1, 1, 3]
    assert [out[f"w.{part}"].dtype for part in ("values", "columns", "rows")] == [np.float32, np.uint16, np.uint32]


@pytest.mark.parametrize(("width", "dtype"), [(1 << 16, np.uint16), ((1 << 16) + 1, np.uint32)])
def test_columns_take_two_bytes_as_long_as_they_can(width, dtype):
    dense = torch.zeros(2, width)
    dense[1, -1] = 3.0
    out = compress({"w": dense})
    assert out["w.columns"].dtype == dtype
    assert np.array_equal(decompress(out, {"w": dense.shape}, Path("here"))["w"], dense.numpy())


sparse_values = st.sampled_from([0.0, 0.0, 0.0, 0.0, 0.0, 1.5, -2.0])


@given(arrays.arrays(np.float32, arrays.array_shapes(max_dims=2, max_side=30), elements=sparse_values))
def test_any_tensor_comes_back_and_never_takes_more_than_dense(dense):
    state = {"w": torch.from_numpy(dense)}
    out = compress(state)
    assert sum(array.nbytes for array in out.values()) <= dense.nbytes
    assert np.array_equal(decompress(out, {"w": state["w"].shape}, Path("here"))["w"], dense)


def test_a_nonzero_weight_takes_about_six_bytes(tmp_path):
    config = ModelConfig(vocab_size=64, context=8, n_layer=1, d_model=1024, n_head=4, d_mlp=1024, bigram=False)
    model = random_model(config, l0=1 / 64)
    file = save(model, tmp_path / "model") / "model.safetensors"
    state = parameter_state(model)
    n_nonzero = sum(int(tensor.count_nonzero()) for tensor in state.values() if tensor.ndim == 2)
    dense_bytes = 4 * sum(tensor.numel() for tensor in state.values() if tensor.ndim == 1)
    per_nonzero = (file.stat().st_size - dense_bytes) / n_nonzero
    assert weight_l0(model) == pytest.approx(1 / 64, rel=0.02)
    # 4 of value, 2 of column; the row pointers and the names are the rest.
    assert 6.0 < per_nonzero < 6.6


# Files that aren't what they should be: always one clear error, never another model.


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    config = small_config(n_layer=1, d_model=6, n_head=2, d_head=2, d_mlp=8, context=4)
    model = random_model(config, l0=0.1)
    return model, save(model, tmp_path_factory.mktemp("good") / "model")


@pytest.fixture
def folder(good, tmp_path):
    return Path(shutil.copytree(good[1], tmp_path / "model"))


@pytest.mark.parametrize("name", ["model.safetensors", "model.json"])
def test_a_truncated_file_is_refused(folder, name):
    path = folder / name
    whole = path.read_bytes()
    # Without its last byte model.json only lacks a newline.
    last = len(whole) - 1 if name == "model.safetensors" else len(whole) - 2
    for length in sorted({*range(0, 20), *range(20, last, len(whole) // 60), last}):
        path.write_bytes(whole[:length])
        with pytest.raises(GossamerError, match=name):
            load_model(folder)


@pytest.mark.parametrize("name", ["model.safetensors", "model.json"])
def test_a_flipped_bit_is_noticed_or_harmless(good, folder, name):
    path = folder / name
    whole = path.read_bytes()
    generator = np.random.default_rng(0)
    noticed = 0
    positions = generator.choice(len(whole), size=300, replace=False)
    for position in positions:
        flipped = bytearray(whole)
        flipped[position] ^= 1 << int(generator.integers(8))
        path.write_bytes(flipped)
        try:
            # A count in model.json, say, decides nothing.
            assert same(load_model(folder), good[0]), f"byte {position} changed the model in silence"
        except GossamerError:
            noticed += 1
    assert noticed > 200


def test_a_folder_without_a_model_is_an_error(tmp_path, folder):
    with pytest.raises(GossamerError, match=r"holds no model: expected model\.json"):
        load_model(tmp_path / "nowhere")
    with pytest.raises(GossamerError, match="holds no model"):
        load_model(folder / "model.json")
    (folder / "model.safetensors").unlink()
    with pytest.raises(GossamerError, match=r"model\.safetensors does not exist"):
        load_model(folder)
    (folder / "model.json").unlink()
    with pytest.raises(GossamerError, match="holds no model"):
        load_model(folder)


def test_another_models_weights_are_refused(folder, tmp_path):
    same_shape = random_model(load_model(folder).config, seed=1, l0=0.1)
    other_shape = random_model(small_config(), l0=0.1)
    for i, (other, says) in enumerate([(same_shape, "hash differs"), (other_shape, "unexpected tensor|missing|shape")]):
        other_folder = save(other, tmp_path / f"other{i}")
        shutil.copy(other_folder / "model.safetensors", folder)
        with pytest.raises(GossamerError, match=says):
            load_model(folder)


def test_a_folder_that_cannot_be_written_to_is_an_error(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(GossamerError, match="can't write"):
        save_model(random_model(small_config()), tmp_path / "file")


def test_a_folder_that_isnt_there_is_made(tmp_path):
    model = random_model(small_config())
    record = save_model(model, tmp_path / "new" / "model")
    assert describe(load_model(tmp_path / "new" / "model")) == record


UP = "blocks.0.mlp.up.weight"  # [8, 6]


def with_parts(values, columns, rows):
    return lambda arrays: arrays | {f"{UP}.values": values, f"{UP}.columns": columns, f"{UP}.rows": rows}


ONE = np.ones(1, np.float32)
AT_2 = np.array([2], np.uint16)
ROWS = np.array([0, 0, 0, 0, 0, 0, 0, 1, 1], np.uint32)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        pytest.param(with_parts(ONE, np.array([6], np.uint16), ROWS), "malformed", id="column out of range"),
        pytest.param(with_parts(ONE, np.array([60_000], np.uint16), ROWS), "malformed", id="column far out of range"),
        pytest.param(with_parts(ONE, AT_2, ROWS[::-1].copy()), "malformed", id="rows backwards"),
        pytest.param(with_parts(ONE, AT_2, np.array([0, 1, 0, 1, 0, 1, 0, 1, 1], np.uint32)), "malformed", id="zigzag"),
        pytest.param(with_parts(ONE, AT_2, ROWS + 1), "malformed", id="rows start late"),
        pytest.param(with_parts(ONE, AT_2, 2 * ROWS), "malformed", id="rows end too late"),
        pytest.param(with_parts(ONE, AT_2, 0 * ROWS), "malformed", id="rows end too early"),
        pytest.param(with_parts(ONE, AT_2, ROWS[:-1]), "malformed", id="a row too few"),
        pytest.param(with_parts(ONE, AT_2, np.append(ROWS, ROWS[-1:])), "malformed", id="a row too many"),
        pytest.param(with_parts(ONE, AT_2, ROWS[:0]), "malformed", id="no rows"),
        pytest.param(with_parts(ONE, AT_2, ROWS.astype(np.float32) * np.nan), "malformed", id="rows of NaN"),
        pytest.param(with_parts(ONE, AT_2, ROWS.astype(np.int64) - 1), "malformed", id="negative rows"),
        pytest.param(with_parts(ONE, AT_2.astype(np.int16) - 3, ROWS), "malformed", id="a negative column"),
        pytest.param(with_parts(ONE, AT_2.astype(np.float32), ROWS), "malformed", id="columns of floats"),
        pytest.param(with_parts(ONE.astype(np.float64), AT_2, ROWS), "malformed", id="values of another type"),
        pytest.param(with_parts(np.ones(2, np.float32), AT_2, ROWS), "malformed", id="more values than columns"),
        pytest.param(with_parts(ONE[None], AT_2, ROWS), "malformed", id="values as a matrix"),
        pytest.param(with_parts(ONE[0], AT_2, ROWS), "malformed", id="values as a number"),
        pytest.param(with_parts(ONE, AT_2, ROWS), "hash differs", id="well-formed, but other weights"),
        pytest.param(
            lambda a: {k: v for k, v in a.items() if k != f"{UP}.rows"}, f"{UP} is missing", id="no rows at all"
        ),
        pytest.param(
            lambda a: {k: v for k, v in a.items() if "final_norm" not in k}, "is missing", id="a tensor missing"
        ),
        pytest.param(lambda a: a | {"surprise": ONE}, "unexpected tensor 'surprise'", id="a tensor too many"),
        pytest.param(lambda a: a | {f"{UP}.values.values": ONE}, "unexpected tensor", id="parts of parts"),
        pytest.param(lambda a: a | {"final_norm.weight": np.ones(7, np.float32)}, r"\[7\], expected", id="wrong shape"),
        pytest.param(lambda a: a | {"final_norm.weight": np.ones(6)}, "is float64", id="wrong type"),
        pytest.param(lambda _: {}, "is missing", id="nothing"),
    ],
)
def test_malformed_tensors_are_refused(folder, change, says):
    path = folder / "model.safetensors"
    arrays = read_arrays(path)
    assert arrays[f"{UP}.rows"].shape == ROWS.shape
    write_arrays(path, change(arrays))
    with pytest.raises(GossamerError, match=says):
        load_model(folder)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"format": "gossamer-model-2"}, "format"),
        ({"colour": 1}, "unknown key 'colour'"),
        ({"n_nonzeros": 1}, "did you mean 'n_nonzero'"),
        ({"hash": "0" * 64}, "hash differs"),
        ({"config": {"d_model": -1}}, r"config\.d_model"),
        ({"config": {"d_modle": 6}}, "d_modle"),
        ({"config": None}, "config"),
    ],
)
def test_a_changed_description_is_refused(folder, change, says):
    path = folder / "model.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(GossamerError, match=says) as error:
        load_model(folder)
    assert "model.json" in str(error.value)


@pytest.mark.parametrize("key", ["config", "hash", "l0", "n_nonzero", "n_parameters"])
def test_a_missing_key_of_the_description_is_named(folder, key):
    path = folder / "model.json"
    path.write_text(json.dumps({k: v for k, v in json.loads(path.read_text()).items() if k != key}))
    with pytest.raises(GossamerError, match=f"the key '{key}' is missing"):
        load_model(folder)


def test_a_folder_that_is_made_for_a_model_is_on_disk_with_it(tmp_path, monkeypatch):
    events = note_disk_events(monkeypatch)
    save_model(random_model(small_config()), tmp_path / "new" / "model")
    for made in (tmp_path / "new", tmp_path / "new" / "model"):
        assert Event("sync", made.parent) in events[events.index(Event("mkdir", made)) :]
