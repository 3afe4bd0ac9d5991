"""The released format's forward pass said again, naively, and compared with what `load_openai` makes of it.

`released_forward` reads the released configuration and state dict as they are: no code of the package takes part. It is
first checked itself, against the two reference checkpoints that the authors' own code has computed.
"""

import json
import math
import random
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from gossamer.model.openai import load_openai
from gossamer.model.sites import record

REFERENCE = Path(__file__).parent.parent / "reference"
PLACES = ("attn_in", "attn_q", "attn_k", "attn_v", "attn_out", "mlp_in", "mlp_neuron", "mlp_out")
PLACES += ("resid_post_attn", "resid_post_mlp")


def released_forward(raw: dict, state: dict[str, Tensor], tokens: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
    """Logits [batch, seq, vocab] and the activations at the sites that the released code records."""
    acts = {}
    seq = tokens.shape[1]
    wpe = state["transformer.wpe.weight"][:seq]
    concatenated = raw.get("d_pos_emb") is not None
    x = state["transformer.wte.weight"][tokens]
    if not concatenated:
        x = x + wpe
    for i in range(raw["n_layer"]):
        block = f"transformer.h.{i}"
        for half, name in ((1, "attn"), (2, "mlp")):
            acts[f"{i}.resid_in" if half == 1 else f"{i}.resid_mid"] = x
            read = normed(x, f"{block}.ln_{half}", raw, state)
            if concatenated:
                positions = normed(wpe, f"{block}.ln_p{half}", raw, state)
                read = torch.cat([read, positions.expand(len(tokens), seq, -1)], dim=-1)
            read = acts[f"{i}.{name}.act_in"] = sparse(read, f"{name}_in", raw)
            sublayer = attention if half == 1 else neurons
            delta = linear(sublayer(read, i, raw, state, acts), f"{block}.{name}.c_proj", raw, state)
            delta = acts[f"{i}.{name}.resid_delta"] = sparse(delta, f"{name}_out", raw)
            x = x + delta
            if raw.get("residual_activation_type", "identity") == "relu":
                x = x.clamp(min=0)
            x = sparse(x, f"resid_post_{name}", raw)
    acts["final_resid"] = x
    logits = normed(x, "transformer.ln_f", raw, state) @ state["lm_head.weight"].T
    if "final_logits_bias" in state:
        logits = logits + state["final_logits_bias"]
    if raw.get("enable_bigram_table", False):
        logits = logits + state["bigram_table"][tokens]
    return logits, acts


def sparse(x: Tensor, place: str, raw: dict) -> Tensor:
    """The int(afrac * width) entries largest in magnitude, where the configuration asks for it."""
    places = raw.get("afrac_loctypes", "attn_in,attn_out,mlp_in,mlp_out").split(",")
    if raw.get("afrac") is None or place not in places:
        return x
    width = x.shape[-1]
    kept = torch.zeros_like(x)
    for row, out in zip(x.reshape(-1, width), kept.view(-1, width), strict=True):
        order = sorted(range(width), key=lambda c, row=row: -abs(float(row[c])))
        for channel in order[: int(raw["afrac"] * width)]:
            out[channel] = row[channel]
    return kept


def normed(x: Tensor, name: str, raw: dict, state: dict[str, Tensor]) -> Tensor:
    if raw.get("rms_norm", False):
        return x / (x.pow(2).mean(-1, keepdim=True) + torch.finfo(torch.float32).eps).sqrt() * state[f"{name}.weight"]
    x = x - x.mean(-1, keepdim=True)
    x = x / (x.pow(2).mean(-1, keepdim=True) + 1e-5).sqrt() * state[f"{name}.weight"]
    return x + state[f"{name}.bias"] if raw.get("ln_bias", True) else x


def linear(x: Tensor, name: str, raw: dict, state: dict[str, Tensor]) -> Tensor:
    x = x @ state[f"{name}.weight"].T
    return x + state[f"{name}.bias"] if raw.get("bias", True) else x


def attention(x: Tensor, layer: int, raw: dict, state: dict[str, Tensor], acts: dict[str, Tensor]) -> Tensor:
    qkv = linear(x, f"transformer.h.{layer}.attn.c_attn", raw, state)
    d_head = raw.get("d_head") or raw["d_model"] // raw["n_head"]
    width = d_head * raw["n_head"]
    for part, name in enumerate("qkv"):
        acts[f"{layer}.attn.{name}"] = sparse(qkv[..., part * width : (part + 1) * width], f"attn_{name}", raw)
    y = torch.zeros_like(acts[f"{layer}.attn.v"])
    for head in range(raw["n_head"]):
        channels = slice(head * d_head, (head + 1) * d_head)
        q, k, v = (acts[f"{layer}.attn.{name}"][..., channels] for name in "qkv")
        for i in range(x.shape[1]):
            scores = (q[:, i : i + 1] * k[:, : i + 1]).sum(-1) / math.sqrt(d_head)
            weights = scores.exp()
            total = weights.sum(-1, keepdim=True)
            if raw.get("sink", False):
                total = total + state[f"transformer.h.{layer}.attn.attn_imp.sink_logit"][head].exp()
            y[:, i, channels] = ((weights / total)[..., None] * v[:, : i + 1]).sum(1)
    acts[f"{layer}.attn.y"] = y
    return y


def neurons(x: Tensor, layer: int, raw: dict, state: dict[str, Tensor], acts: dict[str, Tensor]) -> Tensor:
    x = linear(x, f"transformer.h.{layer}.mlp.c_fc", raw, state)
    gelu = raw.get("activation_type", "gelu") == "gelu"
    x = 0.5 * x * (1 + torch.erf(x / math.sqrt(2))) if gelu else x.clamp(min=0)
    acts[f"{layer}.mlp.post_act"] = sparse(x, "mlp_neuron", raw)
    return acts[f"{layer}.mlp.post_act"]


def released_sinusoids(context: int, width: int) -> Tensor:
    """Sines, then cosines, of periods log-spaced from 4 tokens to the context; an odd last channel is zero."""
    half = width // 2
    table = torch.zeros(context, width)
    for c in range(half):
        period = 4 * (context / 4) ** (c / (half - 1) if half > 1 else 0)
        for t in range(context):
            table[t, c], table[t, half + c] = math.sin(2 * math.pi * t / period), math.cos(2 * math.pi * t / period)
    return table


def draw_released(seed: int) -> tuple[dict, dict[str, Tensor]]:
    """A random configuration, some of its keys left at their defaults, and a random state dict for it."""
    choose = random.Random(seed)
    raw = {"block_size": 9, "vocab_size": 23, "n_layer": 2, "d_model": 12, "n_head": choose.choice([2, 3, 4])}
    options = {
        "d_head": [None, 5],
        "d_mlp": [None, 17],
        "bias": [True, False],
        "ln_bias": [True, False],
        "rms_norm": [True, False],
        "residual_activation_type": ["identity", "relu"],
        "activation_type": ["gelu", "relu"],
        "afrac": [None, 1, 0.3, 0.5],
        "afrac_loctypes": [",".join(choose.sample(PLACES, choose.randint(3, 10)))],
        "tied_unembed": [True, False],
        "enable_bigram_table": [True, False],
        "d_pos_emb": [None, 4, 5],
        "sinusoidal_cat_pos_emb": [True, False],
        "sink": [True, False],
    }
    for key, values in options.items():
        if choose.random() < 0.9:
            raw[key] = choose.choice(values)
    return raw, draw_state(raw, torch.Generator().manual_seed(seed))


def draw_state(raw: dict, generator: torch.Generator) -> dict[str, Tensor]:
    def draw(*shape: int) -> Tensor:
        return 0.4 * torch.randn(*shape, generator=generator)

    d, vocab = raw["d_model"], raw["vocab_size"]
    d_in = d + (raw.get("d_pos_emb") or 0)
    heads = (raw.get("d_head") or d // raw["n_head"]) * raw["n_head"]
    d_mlp = raw.get("d_mlp") or 4 * d
    state = {
        "transformer.wte.weight": draw(vocab, d),
        "transformer.wpe.weight": draw(raw["block_size"], raw.get("d_pos_emb") or d),
        "lm_head.weight": draw(vocab, d),
        "final_logits_bias": draw(vocab),
    }
    if raw.get("tied_unembed", True):
        state["lm_head.weight"] = state["transformer.wte.weight"]
    if raw.get("d_pos_emb") and raw.get("sinusoidal_cat_pos_emb", False):
        state["transformer.wpe.weight"] = released_sinusoids(raw["block_size"], raw["d_pos_emb"])
    if raw.get("enable_bigram_table", False):
        state["bigram_table"] = draw(vocab, vocab)
    norms = {"transformer.ln_f": d}
    for i in range(raw["n_layer"]):
        block = f"transformer.h.{i}"
        norms |= {f"{block}.ln_1": d, f"{block}.ln_2": d}
        if raw.get("d_pos_emb"):
            norms |= {f"{block}.ln_p1": raw["d_pos_emb"], f"{block}.ln_p2": raw["d_pos_emb"]}
        shapes = {"attn.c_attn": (3 * heads, d_in), "attn.c_proj": (d, heads)}
        shapes |= {"mlp.c_fc": (d_mlp, d_in), "mlp.c_proj": (d, d_mlp)}
        for name, shape in shapes.items():
            state[f"{block}.{name}.weight"] = draw(*shape)
            if raw.get("bias", True):
                state[f"{block}.{name}.bias"] = draw(shape[0])
        if raw.get("sink", False):
            state[f"{block}.attn.attn_imp.sink_logit"] = draw(raw["n_head"])
    for name, width in norms.items():
        state[f"{name}.weight"] = 1 + draw(width)
        if not raw.get("rms_norm", False) and raw.get("ln_bias", True):
            state[f"{name}.bias"] = draw(width)
    return state


def write_released(folder: Path, raw: dict, state: dict[str, Tensor]) -> None:
    (folder / "beeg_config.json").write_text(json.dumps(raw))
    torch.save(state, folder / "final_model.pt")


@pytest.mark.parametrize("name", ["plain_rms", "paper"])
def test_the_restatement_agrees_with_the_authors_code(name):
    raw = json.loads((REFERENCE / name / "beeg_config.json").read_text())
    state = torch.load(REFERENCE / name / "final_model.pt", weights_only=True)
    with np.load(REFERENCE / name / "expected.npz") as arrays:
        expected = {key: torch.from_numpy(arrays[key][:1]) for key in arrays if key != "loss"}
    logits, acts = released_forward(raw, state, expected["idx"])
    torch.testing.assert_close(logits, expected["logits"], rtol=0, atol=1e-4)
    assert {f"act/{site}" for site in acts} == {key for key in expected if key.startswith("act/")}
    for site, value in acts.items():
        torch.testing.assert_close(value, expected[f"act/{site}"], rtol=0, atol=1e-4)


SEEDS = range(24)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("seed", SEEDS)
def test_a_random_released_model_is_read_as_the_restatement_says(seed, tmp_path):
    raw, state = draw_released(seed)
    write_released(tmp_path, raw, state)
    model = load_openai(tmp_path)
    tokens = torch.randint(23, (2, 9), generator=torch.Generator().manual_seed(seed))
    logits, acts = released_forward(raw, state, tokens)
    ours = {}
    torch.testing.assert_close(model(tokens, tap=record(ours)), logits, rtol=1e-4, atol=1e-4)
    for site, value in acts.items():
        torch.testing.assert_close(
            ours[site], value, rtol=1e-4, atol=1e-4, msg=lambda message, site=site: f"{site}: {message}"
        )


def test_the_random_models_cover_every_option():
    drawn = [draw_released(seed)[0] for seed in SEEDS]
    with_abs_topk = [raw for raw in drawn if raw.get("afrac") not in (None, 1)]
    places = {place for raw in with_abs_topk for place in raw.get("afrac_loctypes", "").split(",")}
    assert places >= set(PLACES)
    for key in ("bias", "rms_norm", "tied_unembed", "enable_bigram_table", "sink"):
        assert {raw.get(key, "absent") for raw in drawn} == {True, False, "absent"}, key
    for key in ("d_head", "d_mlp", "afrac"):
        assert len({raw.get(key, "absent") for raw in drawn}) >= 3, key
    both = {(raw.get("residual_activation_type"), raw.get("activation_type")) for raw in drawn}
    assert both >= {(residual, neuron) for residual in ("identity", "relu") for neuron in ("gelu", "relu")}
    layer_norms = [raw for raw in drawn if not raw.get("rms_norm", False)]
    assert {raw.get("ln_bias", True) for raw in layer_norms} == {True, False}
    for raws in (layer_norms, [raw for raw in drawn if raw.get("rms_norm")], with_abs_topk):
        positions = {(raw.get("d_pos_emb"), raw.get("sinusoidal_cat_pos_emb")) for raw in raws}
        assert {(bool(width), bool(waves)) for width, waves in positions} >= {
            (True, True),
            (True, False),
            (False, False),
        }
