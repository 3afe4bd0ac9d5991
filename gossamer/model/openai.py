"""The released format: `beeg_config.json` + `final_model.pt`, as openai/circuit_sparsity publishes its models.

1. `config_from_openai` / `config_to_openai`: its configuration <-> ours. A key that we don't know is reported, a value
   that we don't know is an error; nothing is ignored in silence.
2. `load_openai`: its tensors (read with weights_only, nothing is unpickled) into our one model.
3. `save_openai`: our model as such a folder. Positions "none" become added positions that are all zero: the format has
   no other way to say it, and the function is the same.
"""

import json
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

import torch
from torch import Tensor

from gossamer.artifact import build_record, read_json
from gossamer.errors import GossamerError, unknown
from gossamer.folders import atomic_directory
from gossamer.model.transformer import AbsTopKPlace, ModelConfig, Transformer, sinusoids

CONFIG, WEIGHTS = "beeg_config.json", "final_model.pt"

DEFAULTS: dict[str, Any] = {
    "block_size": 1024,
    "vocab_size": 50304,
    "n_layer": 12,
    "n_head": 12,
    "d_head": None,
    "d_model": 768,
    "bias": True,
    "ln_bias": True,
    "rms_norm": False,
    "residual_activation_type": "identity",
    "activation_type": "gelu",
    "afrac": None,
    "afrac_loctypes": "attn_in,attn_out,mlp_in,mlp_out",
    "tied_unembed": True,
    "d_mlp": None,
    "enable_bigram_table": False,
    "d_pos_emb": None,
    "sinusoidal_cat_pos_emb": False,
    "sink": False,
}
"""The released configuration's fields that shape the function, with the values they have when absent."""

CHOICES = {"activation_type": ("gelu", "relu"), "residual_activation_type": ("identity", "relu")}

NO_EFFECT: dict[str, Any] = {
    "dropout": 0.0,
    "debug_nans": False,
    "tokenizer_name": "tinypython_2k",
    "grad_checkpointing": False,
    "learnable_bigram_table": True,
    "dropout_cat_pos_emb": False,
    "enable_sparse_kernels": False,
    "flash": True,
}
"""Fields that don't change what a trained model computes, with the values we write."""


def is_openai(folder: Path) -> bool:
    """Whether a folder is of the released format."""
    return (folder / CONFIG).exists()


def config_from_openai(raw: Mapping[str, Any], where: str = CONFIG) -> tuple[ModelConfig, list[str]]:
    """Our configuration from the released one, and the keys in it that we don't know.

    Raises GossamerError naming the key whose value can't be used.
    """
    raw = dict(raw)
    reported = sorted(set(raw) - set(DEFAULTS) - set(NO_EFFECT) - {"n_mlp"})
    if "n_mlp" in raw:  # the old name of d_mlp, and it wins in the released loader
        raw["d_mlp"] = raw.pop("n_mlp")
    if raw.get("d_model") is None and "n_embd" in raw:
        raw["d_model"] = raw["n_embd"]
    given = DEFAULTS | {key: value for key, value in raw.items() if key in DEFAULTS}

    has_abs_topk = given["afrac"] is not None and given["afrac"] != 1
    places = [place for place in str(given["afrac_loctypes"]).split(",") if place] if has_abs_topk else []
    for place in places:
        if place not in get_args(AbsTopKPlace):
            raise GossamerError(f"{where}: afrac_loctypes: {unknown('place', place, get_args(AbsTopKPlace))}")
    if has_abs_topk and not (isinstance(given["afrac"], int | float) and 0 < given["afrac"] <= 1):
        raise GossamerError(
            f"{where}: afrac: expected null or a fraction above 0 and at most 1, got {given['afrac']!r}"
        )
    optional = [key for key in ("d_head", "d_mlp", "d_pos_emb") if given[key] is not None]
    for key in ("d_model", "n_head", "n_layer", "block_size", "vocab_size", *optional):
        if not isinstance(given[key], int) or isinstance(given[key], bool) or given[key] < 1:
            raise GossamerError(f"{where}: {key}: expected a whole number above 0, got {given[key]!r}")
    for key, default in DEFAULTS.items():
        if isinstance(default, bool) and not isinstance(given[key], bool):
            raise GossamerError(f"{where}: {key}: expected true or false, got {given[key]!r}")
    for key, options in CHOICES.items():
        if given[key] not in options:
            raise GossamerError(f"{where}: {unknown(key, str(given[key]), options)}")

    positions = "learned"
    if given["d_pos_emb"] is not None:
        positions = "concat_sinusoidal" if given["sinusoidal_cat_pos_emb"] else "concat_learned"
    values = {
        "vocab_size": given["vocab_size"],
        "context": given["block_size"],
        "n_layer": given["n_layer"],
        "d_model": given["d_model"],
        "n_head": given["n_head"],
        "d_head": given["d_head"] or given["d_model"] // given["n_head"],
        "d_mlp": given["d_mlp"] or 4 * given["d_model"],
        "norm": "rms" if given["rms_norm"] else "layer",
        "norm_bias": given["ln_bias"],
        "activation": given["activation_type"],
        "residual_activation": given["residual_activation_type"],
        "positions": positions,
        "d_position": given["d_pos_emb"] or 0,
        "sink": given["sink"],
        "bigram": given["enable_bigram_table"],
        "tied": given["tied_unembed"],
        "bias": given["bias"],
        "activation_l0": given["afrac"] if has_abs_topk else 1.0,
        "abs_topk_at": places,
    }
    return build_record(ModelConfig, values, where), reported


def config_to_openai(config: ModelConfig) -> dict[str, Any]:
    """The released configuration of a model of ours. Raises GossamerError for what the format can't say."""
    if config.norm == "none":
        raise GossamerError("the released format has RMSNorm or LayerNorm; this model has no norm")
    if config.norm_eps is not None and config.norm_eps != (1e-5 if config.norm == "layer" else None):
        raise GossamerError(f"the released format has no norm_eps; this model's is {config.norm_eps}")
    if config.d_model % config.n_head:
        warnings.warn(
            f"the released code wants d_model ({config.d_model}) to be a multiple of n_head ({config.n_head}); it will "
            "refuse this folder",
            stacklevel=3,
        )
    has_abs_topk = config.activation_l0 < 1 and config.abs_topk_at
    return NO_EFFECT | {
        "block_size": config.context,
        "vocab_size": config.vocab_size,
        "n_layer": config.n_layer,
        "n_head": config.n_head,
        "d_head": config.d_head,
        "d_model": config.d_model,
        "bias": config.bias,
        "ln_bias": config.norm_bias,
        "rms_norm": config.norm == "rms",
        "residual_activation_type": config.residual_activation,
        "activation_type": config.activation,
        "afrac": config.activation_l0 if has_abs_topk else None,
        "afrac_loctypes": ",".join(config.abs_topk_at),
        "tied_unembed": config.tied,
        "d_mlp": config.n_neurons,
        "enable_bigram_table": config.bigram,
        "d_pos_emb": config.d_position or None,
        "sinusoidal_cat_pos_emb": config.positions == "concat_sinusoidal",
        "sink": config.sink,
    }


def tensor_names(config: ModelConfig) -> dict[str, str]:
    """The released name of each of our parameters."""
    names = {"embed.weight": "transformer.wte.weight", "unembed.weight": "lm_head.weight"}
    if config.positions != "none":
        names["position.weight"] = "transformer.wpe.weight"
    if config.bigram:
        names["bigram"] = "bigram_table"
    parts = {"attn_norm": "ln_1", "mlp_norm": "ln_2", "attn.qkv": "attn.c_attn", "attn.out": "attn.c_proj"}
    parts |= {"mlp.up": "mlp.c_fc", "mlp.down": "mlp.c_proj"}
    if config.positions_are_concatenated:
        parts |= {"attn_position_norm": "ln_p1", "mlp_position_norm": "ln_p2"}
    for i in range(config.n_layer):
        for ours, theirs in parts.items():
            names |= _module_names(config, f"blocks.{i}.{ours}", f"transformer.h.{i}.{theirs}")
        if config.sink:
            names[f"blocks.{i}.attn.sink"] = f"transformer.h.{i}.attn.attn_imp.sink_logit"
    return names | _module_names(config, "final_norm", "transformer.ln_f")


def _module_names(config: ModelConfig, ours: str, theirs: str) -> dict[str, str]:
    has_bias = (config.norm == "layer" and config.norm_bias) if "norm" in ours else config.bias
    names = {f"{ours}.weight": f"{theirs}.weight"}
    return names | {f"{ours}.bias": f"{theirs}.bias"} if has_bias else names


def load_openai(folder: str | Path) -> Transformer:
    """A model from a folder of the released format, in float32 on the CPU.

    Keys and tensors that play no part are reported with `warnings.warn`. Raises GossamerError if a file is missing or
    truncated, a value unknown, or a tensor missing or of another shape.
    """
    folder = Path(folder)
    raw = read_json(folder / CONFIG)
    if not isinstance(raw, dict):
        raise GossamerError(f"{folder / CONFIG}: expected a JSON object, got {type(raw).__name__}")
    config, unknown_keys = config_from_openai(raw, str(folder / CONFIG))
    state = _read_weights(folder / WEIGHTS)

    notes = [f"unknown configuration key {key!r} = {raw[key]!r}" for key in unknown_keys]
    if config.sink and not any(name.endswith("sink_logit") for name in state):
        # The released code builds no sink when it runs without flash attention, whatever the configuration says.
        config = config.model_copy(update={"sink": False})
        notes.append("the configuration asks for a sink and the file has no sink logits: there is none")

    model = Transformer(config)
    names = tensor_names(config)
    notes += _complete(state, config)
    used = {"final_logits_bias"}
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.copy_(_tensor(state, names[name], parameter, folder / WEIGHTS))
            used.add(names[name])
        model.logit_bias.copy_(_tensor(state, "final_logits_bias", model.logit_bias, folder / WEIGHTS))
    if config.tied:
        used.add("lm_head.weight")
    causal_masks = {f"transformer.h.{i}.attn.bias" for i in range(config.n_layer)}
    notes += [f"unused tensor {name!r}" for name in sorted(set(state) - used - causal_masks)]
    if notes:
        warnings.warn(f"{folder}: " + "; ".join(notes), stacklevel=2)
    return model


def _read_weights(path: Path) -> dict[str, Tensor]:
    if not path.exists():
        raise GossamerError(f"{path} does not exist; the released format wants it beside {CONFIG}")
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises half a dozen kinds for a file that isn't a checkpoint
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise GossamerError(
            f"{path} can't be read as tensors only ({reason}); it is truncated or not a checkpoint"
        ) from None
    if not isinstance(state, Mapping) or not all(
        isinstance(k, str) and isinstance(v, Tensor) for k, v in state.items()
    ):
        raise GossamerError(f"{path}: expected a state dict of tensors by name")
    return dict(state)


def _complete(state: dict[str, Tensor], config: ModelConfig) -> list[str]:
    """Add the tensors that a file may leave out; returns what is worth a note."""
    notes = []
    state.setdefault("final_logits_bias", torch.zeros(config.vocab_size))
    if config.positions == "concat_sinusoidal":
        state.setdefault("transformer.wpe.weight", sinusoids(config.context, config.d_position))
    if config.tied and "lm_head.weight" in state:
        embedding = state.get("transformer.wte.weight")
        if embedding is not None and not torch.equal(embedding, state["lm_head.weight"]):
            notes.append(
                "tied embeddings differ in the file: the unembedding's are used for both, as the released code does"
            )
        state["transformer.wte.weight"] = state["lm_head.weight"]
    return notes


def _tensor(state: Mapping[str, Tensor], name: str, like: Tensor, path: Path) -> Tensor:
    if name not in state:
        raise GossamerError(f"{path}: the tensor {name!r} is missing, which {CONFIG} calls for")
    tensor = state[name]
    if tensor.shape != like.shape:
        raise GossamerError(f"{path}: {name} has shape {list(tensor.shape)}, {CONFIG} calls for {list(like.shape)}")
    return tensor.to_dense().float() if tensor.layout != torch.strided else tensor.float()


def save_openai(model: Transformer, folder: str | Path) -> None:
    """Write a model as a folder of the released format; it appears whole or not at all.

    Raises GossamerError for what the format can't express, or if the disk refuses.
    """
    config = model.config
    raw = config_to_openai(config)
    state = {theirs: model.get_parameter(ours).detach().float().cpu() for ours, theirs in tensor_names(config).items()}
    state["final_logits_bias"] = model.logit_bias.detach().float().cpu()
    if config.positions == "none":
        state["transformer.wpe.weight"] = torch.zeros(config.context, config.d_model)
    with atomic_directory(Path(folder), (CONFIG, WEIGHTS)) as aside:
        (aside / CONFIG).write_text(json.dumps(raw, indent=1) + "\n", encoding="utf-8")
        torch.save({name: tensor.clone() for name, tensor in state.items()}, aside / WEIGHTS)
