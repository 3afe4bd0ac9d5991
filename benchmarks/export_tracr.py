"""Compile known programs into transformers with DeepMind's Tracr, and write them down as models of ours.

    python -m venv tracr-env
    tracr-env/bin/pip install -c constraints.txt -e . tracr-pypi==1.0.0
    tracr-env/bin/python benchmarks/export_tracr.py tests/data/tracr

1. Each program below is compiled with a causal mask. What comes out is a transformer without norms and biases, with
   ReLU, learned positions, and one residual channel for each value of each variable of the program.
2. Its weights are written as they are, as a model's folder. Tracr's unembedding reads the channels of the program's
   output, which become tokens of their own after the input's.
3. Beside them: the program and the channels' names (`program.json`), and what Tracr's own forward pass makes of some
   inputs (`reference.safetensors`): the residual stream after every sublayer, the output's channels, and the output.

JAX and Tracr are needed for this script alone, in an environment of their own. Lindner et al. 2023, "Tracr: Compiled
Transformers as a Laboratory for Interpretability" (arXiv 2301.05062); Tracr is under Apache-2.0, as these files are.
"""

import inspect
import json
import shutil
import sys
from collections.abc import Callable
from importlib.metadata import distribution
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from tracr.compiler import compiling, lib
from tracr.rasp import rasp

from gossamer.artifact import write_arrays, write_text
from gossamer.model.checkpoint import save_model
from gossamer.model.transformer import ModelConfig, Transformer

BOS = "BOS"
N_REFERENCES = 2
NOTICE = """The transformers in these folders were compiled by Tracr (https://github.com/google-deepmind/tracr),
Copyright 2022 DeepMind Technologies Limited, from the programs in their program.json, which use Tracr's library. Tracr
is licensed under the Apache License, Version 2.0 (LICENSE). benchmarks/export_tracr.py wrote the weights, as they are,
in another file format.
"""


def previous():
    """The token before this one."""
    return lib.shift_by(1, rasp.tokens).named("previous")


def induction():
    """What came after the earlier occurrence of this token."""
    before = lib.shift_by(1, rasp.tokens).named("before")
    same = rasp.Select(before, rasp.tokens, rasp.Comparison.EQ)
    return rasp.Aggregate(same, rasp.tokens, default=None).named("after")


def half():
    """Whether at least half of the tokens so far are an x.

    Of an average's values Tracr plans for 0 and 1/n alone: it takes what lies above 5/12 for a half as well."""
    share = lib.make_frac_prevs((rasp.tokens == "x").named("is_x"))
    return rasp.Map(lambda value: value >= 0.5, share).named("half")


def brackets():
    """Whether more brackets were opened than closed."""
    balance = lib.make_pair_balance(rasp.tokens, "(", ")")
    return rasp.Map(lambda value: value > 0, balance).named("open")


def pattern():
    """Whether an a and then a b has just been read."""
    was_a = lib.shift_by(1, (rasp.tokens == "a").named("is_a")).named("was_a")
    return (was_a & (rasp.tokens == "b").named("is_b")).named("ab")


class Program(NamedTuple):
    """A program and what it reads."""

    make: Callable[[], Any]
    vocabulary: str
    """one token a letter"""
    length: int
    """the most tokens that it reads, not counting the one for the beginning"""


PROGRAMS = (
    Program(previous, "abcdefgh", 20),
    Program(induction, "abcdefghijkl", 12),
    Program(half, "xyz", 8),
    Program(brackets, "()a", 7),
    Program(pattern, "abcd", 20),
)


def export(program: Program, folder: Path) -> None:
    """Compile one program and write its folder."""
    asked = program.make()
    compiled = compiling.compile_rasp_to_model(
        asked, set(program.vocabulary), program.length, causal=True, compiler_bos=BOS
    )
    inputs = [str(value) for value in compiled.input_encoder.encoding_map]
    outputs = [str(value) for value in compiled.output_encoder.encoding_map]
    channels = compiled.residual_labels
    read = [channels.index(f"{asked.label}:{value}") for value in outputs]
    model = as_ours(compiled, len(inputs), read)

    folder.mkdir(parents=True, exist_ok=True)
    save_model(model, folder)
    about = {
        "format": "gossamer-tracr-1",
        "program": inspect.getsource(program.make),
        "compiled_by": " ".join((distribution("tracr-pypi").name, distribution("tracr-pypi").version)),
        "licence": "Apache-2.0",
        "inputs": inputs,
        "outputs": outputs,
        "channels": channels,
    }
    write_text(folder / "program.json", json.dumps(about, indent=1) + "\n")
    write_arrays(folder / "reference.safetensors", reference(compiled, program, read))


def as_ours(compiled: Any, n_inputs: int, read: list[int]) -> Transformer:
    """A model of ours with Tracr's weights."""
    shape, weights = compiled.model_config, {}
    for module, arrays in compiled.params.items():
        for name, array in arrays.items():
            weights[f"{module}.{name}"] = np.asarray(array)
    biases = [array for name, array in weights.items() if name.endswith(".b")]
    assert not shape.layer_norm, "Tracr compiles no norms"
    assert not any(bias.any() for bias in biases), "Tracr compiles no biases"
    d_model = len(compiled.residual_labels)
    config = ModelConfig(
        vocab_size=n_inputs + len(read),
        context=len(weights["pos_embed.embeddings"]),
        n_layer=shape.num_layers,
        d_model=d_model,
        n_head=shape.num_heads,
        d_head=shape.key_size,
        d_mlp=shape.mlp_hidden_size,
        norm="none",
        activation="relu",
        positions="learned",
        sink=False,
        bigram=False,
        bias=False,
        activation_l0=1.0,
        abs_topk_at=(),
    )
    state = {
        "embed.weight": np.pad(weights["token_embed.embeddings"], ((0, len(read)), (0, 0))),
        "position.weight": weights["pos_embed.embeddings"],
        "unembed.weight": np.pad(np.eye(d_model)[read], ((n_inputs, 0), (0, 0))),
    }
    for i in range(shape.num_layers):
        attn, mlp = f"transformer/layer_{i}/attn", f"transformer/layer_{i}/mlp"
        state[f"blocks.{i}.attn.qkv.weight"] = np.concatenate(
            [weights[f"{attn}/{part}.w"].T for part in ("query", "key", "value")]
        )
        state[f"blocks.{i}.attn.out.weight"] = weights[f"{attn}/linear.w"].T
        state[f"blocks.{i}.mlp.up.weight"] = weights[f"{mlp}/linear_1.w"].T
        state[f"blocks.{i}.mlp.down.weight"] = weights[f"{mlp}/linear_2.w"].T
    model = Transformer(config)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            array = np.ascontiguousarray(state.pop(name), dtype=np.float32)
            assert array.shape == tuple(parameter.shape), name
            parameter.copy_(torch.tensor(array))
    assert not state
    return model


def reference(compiled: Any, program: Program, read: list[int]) -> dict[str, np.ndarray]:
    """What Tracr's own forward pass makes of a few random inputs."""
    draw = np.random.default_rng(0)
    found: dict[str, list[np.ndarray]] = {"tokens": [], "residuals": [], "logits": [], "decoded": []}
    values = list(compiled.output_encoder.encoding_map)
    for _ in range(N_REFERENCES):
        text = [BOS, *(str(token) for token in draw.choice(list(program.vocabulary), program.length))]
        ran = compiled.apply(text)
        found["tokens"].append(np.array(compiled.input_encoder.encode(text)))
        found["residuals"].append(np.stack([ran.input_embeddings[0], *(np.asarray(x[0]) for x in ran.residuals)]))
        found["logits"].append(np.asarray(ran.transformer_output[0])[:, read])
        decoded = [values.index(value) for value in ran.decoded[1:]]  # at the beginning Tracr decodes nothing
        found["decoded"].append(np.array(decoded))
    return {name: np.stack(rows) for name, rows in found.items()}


if __name__ == "__main__":
    out = Path(sys.argv[1])
    for each in PROGRAMS:
        export(each, out / each.make.__name__)
    licences = [file for file in distribution("tracr-pypi").files or [] if file.name == "LICENSE"]
    write_text(out / "NOTICE", NOTICE)
    shutil.copyfile(str(distribution("tracr-pypi").locate_file(licences[0])), out / "LICENSE")
