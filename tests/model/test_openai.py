"""Folders of the released format: the quirks of old files, what is refused, and our own models written as such."""

import json
import pickle
import shutil
import warnings
from pathlib import Path

import pytest
import torch
from random_models import random_model, random_tokens, small_config

from gossamer.errors import GossamerError
from gossamer.model.checkpoint import load_model, model_hash
from gossamer.model.openai import load_openai, save_openai
from gossamer.model.sites import record
from gossamer.model.transformer import EIGHT_PLACES, sinusoids

REFERENCE = Path(__file__).parent.parent / "reference"
SINK = "transformer.h.0.attn.attn_imp.sink_logit"


class Released:
    """A copy of a released folder, to change."""

    def __init__(self, source: Path, folder: Path):
        self.folder = folder
        shutil.copytree(source, folder)

    def configure(self, without: tuple[str, ...] = (), **values):
        path = self.folder / "beeg_config.json"
        raw = json.loads(path.read_text()) | values
        path.write_text(json.dumps({key: value for key, value in raw.items() if key not in without}))

    def change(self, without: tuple[str, ...] = (), **tensors):
        path = self.folder / "final_model.pt"
        state = torch.load(path, weights_only=True) | {name.replace("__", "."): t for name, t in tensors.items()}
        torch.save({name: tensor for name, tensor in state.items() if not name.endswith(without)}, path)

    def tensor(self, name: str) -> torch.Tensor:
        return torch.load(self.folder / "final_model.pt", weights_only=True)[name]

    def load(self):
        """The model, when nothing is worth a note."""
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return load_openai(self.folder)


@pytest.fixture
def paper(tmp_path):
    return Released(REFERENCE / "paper", tmp_path / "paper")


@pytest.fixture
def plain(tmp_path):
    return Released(REFERENCE / "plain_rms", tmp_path / "plain_rms")


def same(first, second) -> bool:
    tokens = random_tokens(first.config, seq=20)
    return torch.equal(first(tokens), second(tokens))


@pytest.mark.parametrize("name", ["plain_rms", "paper"])
def test_what_is_loaded_and_saved_loads_the_same(name, tmp_path):
    model = load_openai(REFERENCE / name)
    save_openai(model, tmp_path / "again")
    again = load_openai(tmp_path / "again")
    assert again.config == model.config
    assert model_hash(again) == model_hash(model)
    ours = json.loads((tmp_path / "again" / "beeg_config.json").read_text())
    theirs = json.loads((REFERENCE / name / "beeg_config.json").read_text())
    # Places are kept in another order, dropped where nothing is sparse; attention is exact either way.
    ignored = ("afrac_loctypes", "learnable_bigram_table")
    assert {key: ours[key] for key in theirs if key not in ignored} == {
        key: value for key, value in theirs.items() if key not in ignored
    }
    before, after = (
        torch.load(f / "final_model.pt", weights_only=True) for f in (REFERENCE / name, tmp_path / "again")
    )
    assert set(before) == set(after)
    assert all(torch.equal(before[key], after[key]) for key in before)


OUR_MODELS = [
    {},
    {"norm": "layer"},
    {"norm": "layer", "norm_bias": False, "bias": False},
    {"tied": True, "bigram": False},
    {"positions": "learned", "sink": False},
    {"positions": "concat_learned", "d_position": 5},
    {"positions": "concat_sinusoidal", "d_position": 4, "norm": "layer"},
    {"activation": "relu", "residual_activation": "relu"},
    {"activation_l0": 1.0},
    {"abs_topk_at": ()},
    {"abs_topk_at": ("resid_post_attn", "resid_post_mlp", "attn_q"), "activation_l0": 0.3},
    {"d_head": 5, "d_mlp": 7},
]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("option", OUR_MODELS, ids=str)
def test_our_own_models_come_back_bit_for_bit(option, tmp_path):
    model = random_model(small_config(**option))
    save_openai(model, tmp_path / "model")
    again = load_openai(tmp_path / "model")
    tokens = random_tokens(model.config)
    ours, theirs = {}, {}
    assert torch.equal(model(tokens, tap=record(ours)), again(tokens, tap=record(theirs)))
    assert all(torch.equal(ours[site], theirs[site]) for site in ours)


def test_no_positions_are_written_as_added_zeros(tmp_path):
    save_openai(random_model(small_config()), tmp_path / "model")
    assert load_openai(tmp_path / "model").config.positions == "learned"
    state = torch.load(tmp_path / "model" / "final_model.pt", weights_only=True)
    assert torch.equal(state["transformer.wpe.weight"], torch.zeros(9, 12))


def test_both_kinds_of_folder_are_loaded_by_one_function(paper):
    assert same(load_model(paper.folder), paper.load())


def test_what_the_format_cannot_say_is_refused(tmp_path):
    with pytest.raises(GossamerError, match=r"has no norm_eps; this model's is 0\.5"):
        save_openai(random_model(small_config(norm_eps=0.5)), tmp_path / "model")
    with pytest.raises(GossamerError, match="this model has no norm"):
        save_openai(random_model(small_config(norm="none")), tmp_path / "model")
    assert not (tmp_path / "model").exists()
    with pytest.warns(UserWarning, match=r"d_model \(10\) to be a multiple of n_head \(3\)"):
        save_openai(random_model(small_config(d_model=10)), tmp_path / "model")


# Configurations; their keys one by one are in test_openai_config.py.


OLD_KEYS = {
    "bigram_table_rank": None,
    "pfrac": 0.5,
    "expansion_factor": 4,
    "expansion_factor_mlp": 1,
    "debug_exact_topk": False,
    "sparse_matmul_impl": "triton",
    "use_tied_aux_matrix": False,
    "n_embd": 64,
}


def test_unknown_keys_are_reported_and_no_failure(paper):
    untouched = paper.load()
    paper.configure(**OLD_KEYS)
    with pytest.warns(UserWarning, match="unknown configuration key") as caught:
        model = load_openai(paper.folder)
    assert len(caught) == 1
    assert all(f"{key!r} = {value!r}" in str(caught[0].message) for key, value in OLD_KEYS.items())
    assert same(model, untouched)


def test_old_names_are_read(paper):
    untouched = paper.load()
    paper.configure(without=("d_mlp",), n_mlp=160)
    assert same(paper.load(), untouched)
    paper.configure(without=("d_mlp", "d_model"), n_mlp=160, n_embd=64)
    with pytest.warns(UserWarning, match="'n_embd' = 64"):
        assert same(load_openai(paper.folder), untouched)


def test_the_old_name_wins_as_in_the_released_loader(paper):
    paper.configure(n_mlp=160, d_mlp=7)
    assert paper.load().config.d_mlp == 160


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"activation_type": "gelu_new"}, "unknown activation_type 'gelu_new'; did you mean 'gelu'"),
        ({"residual_activation_type": "rellu"}, "unknown residual_activation_type 'rellu'; did you mean 'relu'"),
        ({"afrac_loctypes": "attn_in,mlp_neurons"}, "afrac_loctypes: unknown place 'mlp_neurons'; did you mean"),
        ({"afrac": 0}, "afrac: expected null or a fraction above 0"),
        ({"afrac": 1.5}, "afrac: expected null or a fraction above 0"),
        ({"afrac": "a quarter"}, "afrac: expected null or a fraction above 0"),
        ({"n_layer": 0}, "n_layer: expected a whole number above 0, got 0"),
        ({"n_layer": 2.5}, "n_layer: expected a whole number above 0, got 2.5"),
        ({"d_model": "64"}, "d_model: expected a whole number above 0, got '64'"),
        ({"n_head": True}, "n_head: expected a whole number above 0, got True"),
        ({"vocab_size": None}, "vocab_size: expected a whole number above 0, got None"),
        ({"d_head": 0}, "d_head: expected a whole number above 0, got 0"),
        ({"d_mlp": "wide"}, "d_mlp: expected a whole number above 0, got 'wide'"),
        ({"d_pos_emb": -3}, "d_pos_emb: expected a whole number above 0, got -3"),
        ({"rms_norm": "no"}, "rms_norm: expected true or false, got 'no'"),
        ({"tied_unembed": None}, "tied_unembed: expected true or false, got None"),
        ({"sink": 1}, "sink: expected true or false, got 1"),
    ],
)
def test_an_unknown_value_is_an_error_naming_key_and_file(paper, values, says):
    paper.configure(**values)
    with pytest.raises(GossamerError) as error:
        load_openai(paper.folder)
    assert str(error.value).startswith(str(paper.folder / "beeg_config.json"))
    assert says in str(error.value)


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", "null", '{"d_model": 64', "\ufeff{}"])
def test_a_configuration_that_is_no_json_object_is_an_error(paper, text):
    (paper.folder / "beeg_config.json").write_text(text)
    with pytest.raises(GossamerError, match=r"beeg_config\.json"):
        load_openai(paper.folder)


# Tensors.


def test_a_sink_that_is_asked_for_and_not_there_is_none(plain):
    plain.configure(sink=True)
    with pytest.warns(UserWarning, match="no sink logits: there is none"):
        model = load_openai(plain.folder)
    assert not model.config.sink
    plain.configure(sink=False)
    assert same(model, plain.load())


def test_half_a_sink_is_an_error(paper):
    paper.change(without=(SINK,))
    with pytest.raises(GossamerError, match=r"'transformer\.h\.0\.attn\.attn_imp\.sink_logit' is missing"):
        load_openai(paper.folder)


def test_sink_logits_nobody_asked_for_are_reported(paper):
    paper.configure(sink=False)
    with pytest.warns(UserWarning, match=rf"unused tensor '{SINK}'"):
        assert not load_openai(paper.folder).config.sink


def test_causal_mask_buffers_are_no_news(paper):
    untouched = paper.load()
    mask = torch.ones(24, 24).tril().view(1, 1, 24, 24)
    paper.change(transformer__h__0__attn__bias=mask, transformer__h__1__attn__bias=mask)
    assert same(paper.load(), untouched)


def test_unused_tensors_are_reported(paper):
    paper.change(extra=torch.zeros(3), transformer__h__2__attn__bias=torch.zeros(3))
    with pytest.warns(UserWarning, match=r"unused tensor 'extra'; unused tensor 'transformer\.h\.2\.attn\.bias'"):
        load_openai(paper.folder)


def test_an_absent_bias_of_the_logits_is_zero(paper):
    paper.change(final_logits_bias=torch.full((96,), 7.0))
    assert bool((paper.load().logit_bias == 7).all())
    paper.change(without=("final_logits_bias",))
    assert bool((paper.load().logit_bias == 0).all())


def test_absent_sinusoids_are_computed(tmp_path):
    model = random_model(small_config(positions="concat_sinusoidal", d_position=5))
    save_openai(model, tmp_path / "saved")
    released = Released(tmp_path / "saved", tmp_path / "released")
    released.change(without=("wpe.weight",))
    loaded = released.load()
    assert torch.equal(loaded.position.weight, sinusoids(9, 5))
    assert torch.equal(loaded(random_tokens(model.config)), model(random_tokens(model.config)))


def test_of_two_tied_embeddings_the_unembedding_counts(paper):
    other = paper.tensor("transformer.wte.weight")
    unembedding = paper.tensor("lm_head.weight")
    assert not torch.equal(other, unembedding)
    paper.configure(tied_unembed=True)
    with pytest.warns(UserWarning, match="tied embeddings differ in the file"):
        model = load_openai(paper.folder)
    assert torch.equal(model.embed.weight, unembedding)
    paper.change(without=("lm_head.weight",))
    assert torch.equal(paper.load().embed.weight, other)


def test_sparse_and_short_tensors_are_read(paper):
    untouched = paper.load()
    name = "transformer.h.1.mlp.c_fc.weight"
    paper.change(**{name: paper.tensor(name).to_sparse()})
    assert same(paper.load(), untouched)
    paper.change(**{name: paper.tensor(name).to_dense().bfloat16()})
    assert paper.load().blocks[1].mlp.up.weight.dtype == torch.float32


ALL_TENSORS = sorted(torch.load(REFERENCE / "paper" / "final_model.pt", weights_only=True))


@pytest.mark.parametrize("name", [name for name in ALL_TENSORS if name != "final_logits_bias"])
def test_a_missing_tensor_is_an_error_naming_it(paper, name):
    paper.change(without=(name,))
    with pytest.raises(GossamerError, match="is missing") as error:
        load_openai(paper.folder)
    assert repr(name) in str(error.value)
    assert "final_model.pt" in str(error.value)


@pytest.mark.parametrize("name", ALL_TENSORS)
def test_a_tensor_of_another_shape_is_an_error_naming_it(paper, name):
    shape = paper.tensor(name).shape
    paper.change(**{name: torch.zeros(*shape, 1)})
    with pytest.raises(GossamerError, match="has shape") as error:
        load_openai(paper.folder)
    assert f"{name} has shape {[*shape, 1]}" in str(error.value)
    assert str(list(shape)) in str(error.value).split("calls for")[1]


# Files.


def test_a_missing_file_is_named(paper):
    (paper.folder / "final_model.pt").unlink()
    with pytest.raises(GossamerError, match=r"final_model\.pt does not exist"):
        load_openai(paper.folder)
    with pytest.raises(GossamerError, match=r"beeg_config\.json does not exist"):
        load_openai(paper.folder / "nowhere")


def test_a_truncated_file_is_refused(paper):
    path = paper.folder / "final_model.pt"
    whole = path.read_bytes()
    for length in (0, 1, 4, 100, *range(1000, len(whole), len(whole) // 25), len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(GossamerError, match="truncated or not a checkpoint"):
            load_openai(paper.folder)


@pytest.mark.parametrize(
    "content", [torch.zeros(3), [torch.zeros(3)], {"model": {"a": torch.zeros(3)}}, {"step": 3}, {1: torch.zeros(3)}]
)
def test_a_checkpoint_of_something_else_is_refused(paper, content):
    torch.save(content, paper.folder / "final_model.pt")
    with pytest.raises(GossamerError, match="expected a state dict of tensors by name"):
        load_openai(paper.folder)


class Payload:
    """Unpickling it creates a file."""

    def __init__(self, path: Path):
        self.path = path

    def __reduce__(self):
        return open, (str(self.path), "w")


def save_zip(content, path):
    torch.save(content, path)


def save_legacy(content, path):
    torch.save(content, path, _use_new_zipfile_serialization=False)


def save_pickle(content, path):
    path.write_bytes(pickle.dumps(content, protocol=2))


@pytest.mark.parametrize("save", [save_zip, save_legacy, save_pickle])
def test_code_in_a_file_is_never_run(paper, tmp_path, save):
    path, trace = paper.folder / "final_model.pt", tmp_path / "trace"
    state = torch.load(path, weights_only=True)
    save(state | {"final_logits_bias": Payload(trace)}, path)
    with pytest.raises(GossamerError, match="can't be read as tensors only"):
        load_openai(paper.folder)
    assert not trace.exists()
    # The file does what it is accused of: whoever unpickles it runs it.
    if save is save_pickle:
        pickle.loads(path.read_bytes())["final_logits_bias"].close()
    else:
        torch.load(path, weights_only=False)["final_logits_bias"].close()
    assert trace.exists()


def test_the_eight_places_are_written_as_the_released_code_reads_them(tmp_path):
    save_openai(random_model(small_config()), tmp_path / "model")
    raw = json.loads((tmp_path / "model" / "beeg_config.json").read_text())
    assert raw["afrac_loctypes"] == "attn_in,attn_q,attn_k,attn_v,attn_out,mlp_in,mlp_neuron,mlp_out"
    assert raw["afrac_loctypes"].split(",") == list(EIGHT_PLACES)
