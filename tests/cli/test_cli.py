"""The verbs as a user types them: what they write, what they print, what they say of bad input."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import torch
from command_line import gossamer
from planted import plant

from gossamer import Circuit, keep_only, load_circuit, load_model, save_openai
from gossamer.circuit.measure import measure, model_batch
from gossamer.cli import VERBS, main
from gossamer.tasks.own_file import write_task_file

TINY = ["--model.n-layer", "1", "--model.d-model", "16", "--model.n-head", "2", "--model.d-head", "4"]
TINY += ["--model.context", "96", "--sparsity.l0", "0.25", "--batch-size", "4", "--validation-tokens", "256"]


@pytest.fixture(scope="module")
def tokens(tmp_path_factory) -> Path:
    """A tokens folder of a small corpus with a dozen modules."""
    root = tmp_path_factory.mktemp("corpus")
    for i in range(12):
        (root / "code" / f"module{i}").mkdir(parents=True)
        lines = [f"def function_{i}_{j}(value):\n    return [value, {j}, 'text {j}']\n" for j in range(30)]
        (root / "code" / f"module{i}" / "source.py").write_text("\n\n".join(lines))
    assert (
        main(["tokenize", "--sources", str(root / "code"), "--vocab-size", "400", "--out", str(root / "tokens")]) == 0
    )
    return root / "tokens"


@pytest.fixture(scope="module")
def released(tmp_path_factory) -> Path:
    """A planted circuit in a folder of the released format, with its task and tokens as files."""
    folder = tmp_path_factory.mktemp("released")
    planted = plant("lookup", 0)
    save_openai(planted.model, folder / "model")
    write_task_file(folder / "ids.jsonl", planted.pairs)
    np.save(folder / "t.npy", planted.tokens.numpy().astype(np.uint16).ravel())
    return folder


@pytest.fixture(scope="module")
def circuit(released: Path) -> Path:
    out = released / "circuit"
    arguments = ["prune", released / "model", "--task-file", released / "ids.jsonl", "--tokens", released / "t.npy"]
    assert main([str(a) for a in [*arguments, "--out", out, "--steps", 250]]) == 0
    return out


def test_help_names_every_verb_and_every_verb_has_help(capsys):
    code, out, _ = gossamer(capsys, "--help")
    assert code == 0
    assert all(verb in out for verb in VERBS)
    for verb in VERBS:
        code, out, _ = gossamer(capsys, verb, "--help")
        assert code == 0
        assert f"gossamer {verb}" in out


def test_help_needs_no_heavy_import():
    loaded = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "gossamer", "--help"], capture_output=True, text=True, check=True
    ).stderr
    assert not any(
        f"| {heavy}" in loaded.replace("|  ", "| ") for heavy in ("torch", "numpy", "pydantic", "rich", "tyro")
    )


def test_usage_errors_exit_with_two_and_offer_the_nearest(capsys):
    code, _, err = gossamer(capsys, "pruen")
    assert code == 2
    assert "'prune'" in err
    code, _, err = gossamer(capsys, "train", "--modle.n-layer", "3", "--out", "x")
    assert code == 2


def test_prune_on_the_released_format_finds_what_was_planted(released, circuit):
    """The artifact as its readers rely on it: keys, node lists, edges, means, and its own loss measured from it."""
    planted = plant("lookup", 0)
    record = json.loads((circuit / "circuit.json").read_text())
    found = {(site, i) for site, kept in record["nodes"].items() for i in kept}
    assert {(node.site, node.index) for node in planted.nodes} <= found
    assert record["n_nodes"] == len(found)
    assert record["n_edges"] == len(record["edges"]) > 0
    for source, i, target, j, weight in record["edges"]:
        assert (source, i) in found
        assert (target, j) in found
        assert weight != 0
    loaded = load_circuit(circuit)
    assert isinstance(loaded, Circuit)
    model = load_model(released / "model")
    assert measure(model, model_batch(model, loaded.pairs), keep_only(loaded)).loss == pytest.approx(
        record["task_loss"]
    )
    assert record["task_loss"] <= 0.15


def test_one_seed_one_circuit(released, circuit, capsys):
    arguments = ["prune", released / "model", "--task-file", released / "ids.jsonl", "--tokens", released / "t.npy"]
    code, _, _ = gossamer(capsys, *arguments, "--out", released / "again", "--steps", 250)
    assert code == 0
    for name in ("circuit.json", "circuit.safetensors", "pairs.jsonl"):
        assert (circuit / name).read_bytes() == (released / "again" / name).read_bytes()


def test_validate_writes_a_report_and_inspect_shows_it(circuit, capsys):
    code, out, err = gossamer(capsys, "validate", circuit, "--n-random", 3)
    assert code == 0, err
    assert "random circuits" in out
    assert "shuffled" in out
    report = json.loads((circuit / "report.json").read_text())
    assert report["circuit"]["sufficiency"]["loss"] <= 0.15
    assert report["circuit"]["necessity"]["loss"] > 0.6
    assert len(report["random"]) == 3
    code, out, _ = gossamer(capsys, "inspect", circuit)
    assert code == 0
    assert "random circuits" in out


def test_validate_fails_when_the_stored_loss_is_not_the_circuits(circuit, capsys):
    record = json.loads((circuit / "circuit.json").read_text())
    text = (circuit / "circuit.json").read_text()
    (circuit / "circuit.json").write_text(json.dumps(record | {"task_loss": record["task_loss"] + 0.01}))
    code, _, err = gossamer(capsys, "validate", circuit)
    (circuit / "circuit.json").write_text(text)
    assert code == 1
    assert "when measured again" in err


def test_validate_refuses_another_model(circuit, released, capsys):
    save_openai(plant("lookup", 1).model, released / "other")
    code, _, err = gossamer(capsys, "validate", circuit, "--model", released / "other")
    assert code == 1
    assert "belongs to another model" in err


def test_train_interrupt_resume_gives_the_same_weights(tokens, tmp_path, capsys):
    whole, cut = tmp_path / "whole", tmp_path / "cut"
    run = ["train", tokens, *TINY, "--steps", 60, "--validate-every", 30]
    code, out, err = gossamer(capsys, *run, "--out", whole)
    assert code == 0, err
    assert "validation loss" in out
    assert (whole / "training.png").exists()
    assert len((whole / "metrics.jsonl").read_text().splitlines()) == 60

    process = subprocess.Popen(
        [sys.executable, "-m", "gossamer", *map(str, run), "--out", str(cut)],
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    )
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (cut / "metrics.jsonl").exists():
        time.sleep(0.01)
    os.kill(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert (cut / "report.html").exists()
    assert f"gossamer train --resume --out {cut}" in err
    done = len((cut / "metrics.jsonl").read_text().splitlines())
    assert 0 < done < 60

    code, out, err = gossamer(capsys, "train", "--resume", "--out", cut)
    assert code == 0, err
    assert f"after step {done}" in out
    first, second = load_model(whole), load_model(cut)
    assert all(torch.equal(p, q) for p, q in zip(first.parameters(), second.parameters(), strict=True))
    code, out, _ = gossamer(capsys, "train", "--resume", "--out", cut)
    assert code == 0
    assert "at its end already" in out
    assert f"--config {cut}/train.json --steps N" in out


def test_a_configuration_can_be_published_and_run_again(tokens, tmp_path, capsys):
    assert gossamer(capsys, "train", tokens, *TINY, "--steps", 3, "--out", tmp_path / "a")[0] == 0
    assert gossamer(capsys, "train", tokens, "--config", tmp_path / "a" / "train.json", "--out", tmp_path / "b")[0] == 0
    first, second = load_model(tmp_path / "a"), load_model(tmp_path / "b")
    assert all(torch.equal(p, q) for p, q in zip(first.parameters(), second.parameters(), strict=True))
    for folder, hint in (("a", f", such as {tmp_path}/a/train.json"), ("", "")):
        code, _, err = gossamer(capsys, "train", tokens, "--config", tmp_path / folder, "--out", tmp_path / "c")
        assert code == 1
        assert err == f"gossamer train: {tmp_path / folder} is a folder; --config wants a JSON file{hint}\n"
    again = ["--config", tmp_path / "a" / "train.json", "--steps", 4, "--out"]
    code, _, err = gossamer(capsys, "train", tokens, "--resume", *again, tmp_path / "a")
    assert code == 1
    assert err.endswith("leave out --config\n")
    code, _, err = gossamer(capsys, "train", tokens, "--resume", "--steps", 4, "--out", tmp_path / "a")
    assert code == 1
    assert "leave out --steps. " in err
    assert f"--config {tmp_path}/a/train.json --steps N --out DIR" in err
    assert gossamer(capsys, "train", tokens, *again, tmp_path / "longer")[0] == 0, "as it was told"
    (tmp_path / "bad.json").write_text(json.dumps({"model": {"n_layr": 3}}))
    code, _, err = gossamer(capsys, "train", tokens, "--config", tmp_path / "bad.json", "--out", tmp_path / "c")
    assert code == 1
    assert "did you mean 'n_layer'" in err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["tokenize", "--sources", "{tmp}/nowhere", "--out", "{tmp}/t"], "nowhere"),
        (["train", "{tmp}/nowhere", "--out", "{tmp}/m"], "gossamer tokenize"),
        (["train", "{tokens}", "--out", "{tmp}/m", "--sparsity.l0", "0.001"], "smallest l0 that works"),
        (["train", "{tokens}", "--out", "{tokens}"], "holds tokens (manifest.json, "),
        (["train", "--resume", "--out", "{tmp}/nothing"], "nothing does not exist"),
        (["train", "--resume", "--out", "{tokens}"], "holds no run to resume"),
        (["train", "{tokens}", "--out", "{bad}"], "is a file"),
        (["train", "{tokens}", "--out", "{tmp}/m", "--model.context", "5000"], "take shorter windows"),
        (["train", "{tokens}", "--out", "{tmp}/m", "--device", "nowhere"], "can't use the device"),
        # A number that no machine has: also where there is a GPU.
        (["train", "{tokens}", "--out", "{tmp}/m", "--device", "cuda:99"], "can't use the device"),
        (["bench", "train", "--device", "cuda:99"], "can't use the device"),
        (["bench", "kernels", "--device", "cuda:99"], "can't use the device"),
        (["bench", "prune", "--device", "cuda:99"], "can't use the device"),
        (["bench", "prune", "--pairs", "0"], "at least one pair"),
        (["prune", "{tmp}", "single_double_quote", "--out", "{tmp}/c"], "holds no model"),
        (["prune", "{model}", "single_doubl_quote", "--tokens", "{t}", "--out", "{tmp}/c"], "single_double_quote"),
        (["prune", "{model}", "single_double_quote", "--tokens", "{t}", "--out", "{tmp}/c"], "tokenizer.json"),
        (["prune", "{model}", "--task-file", "{ids}", "--out", "{tmp}/c"], "--tokens"),
        (["prune", "{model}", "--tokens", "{t}", "--out", "{tmp}/c"], "--task-file"),
        (["prune", "{model}", "--task-file", "{bad}", "--tokens", "{t}", "--out", "{tmp}/c"], "bad.jsonl:2:"),
        (["prune", "{model}", "--task-file", "{long}", "--tokens", "{t}", "--out", "{tmp}/c"], "context of 12"),
        (["prune", "{model}", "--task-file", "{swapped}", "--tokens", "{t}", "--out", "{tmp}/c"], "target is 0.15"),
        (["prune", "{model}", "--task-file", "{ids}", "--tokens", "{big}", "--out", "{tmp}/c"], "vocabulary of 24"),
        (["prune", "{model}", "--task-file", "{ids}", "--tokens", "{t}", "--out", "{corpus}"], "holds something else"),
        (["prune", "{model}", "--task-file", "{ids}", "--tokens", "{t}", "--out", "{bad}"], "is a file"),
        (["validate", "{tmp}"], "holds no circuit"),
        (["inspect", "{tmp}"], "holds nothing"),
        (["inspect", "{cut}"], "truncated"),
    ],
)
def test_bad_input_says_what_to_do(arguments, said, tokens, released, tmp_path, capsys):
    pairs = [json.loads(line) for line in (released / "ids.jsonl").read_text().splitlines()]
    (tmp_path / "bad.jsonl").write_text(json.dumps(pairs[0]) + '\n{"prompts": ["a", "b"]}\n')
    too_long = pairs[0] | {"prompt_ids": [[0] + [5] * 12, [1] + [5] * 12]}
    (tmp_path / "long.jsonl").write_text(json.dumps(too_long) + "\n")
    swapped = [pair | {"answer_ids": pair["answer_ids"][::-1]} for pair in pairs]
    (tmp_path / "swapped.jsonl").write_text("".join(json.dumps(pair) + "\n" for pair in swapped))
    np.save(tmp_path / "big.npy", np.full(500, 400, dtype=np.uint16))
    (tmp_path / "cut").mkdir()
    (tmp_path / "cut" / "beeg_config.json").write_bytes((released / "model" / "beeg_config.json").read_bytes())
    weights = (released / "model" / "final_model.pt").read_bytes()
    (tmp_path / "cut" / "final_model.pt").write_bytes(weights[: len(weights) // 2])
    places = {
        "tmp": tmp_path,
        "tokens": tokens,
        "corpus": tokens.parent / "code",
        "model": released / "model",
        "ids": released / "ids.jsonl",
        "t": released / "t.npy",
        "bad": tmp_path / "bad.jsonl",
        "long": tmp_path / "long.jsonl",
        "swapped": tmp_path / "swapped.jsonl",
        "big": tmp_path / "big.npy",
        "cut": tmp_path / "cut",
    }
    code, _, err = gossamer(capsys, *(argument.format(**places) for argument in arguments))
    assert code == 1
    assert said in err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (["--sparsity.l0", 8], "--sparsity.l0: Input should be less than or equal to 1 (got 8.0)"),
        (["--sparsity.l0=0"], "--sparsity.l0: Input should be greater than 0 (got 0.0)"),
        (["--model.n-layer", 0], "--model.n-layer: Input should be greater than or equal to 1 (got 0)"),
        (["--model.positions", "concat_learned"], "--model: positions='concat_learned' with d_position=0: d_position"),
        (["--seed", -1], "--seed: Input should be greater than or equal to 0 (got -1)"),
        (["--anneal-start", 0.6], "the configuration: anneal_start (0.6) must come before anneal_end (0.5)"),
        (["--sparsity.l1", 1], "--sparsity.l1"),
        (["--sparsity.l0", "few"], "--sparsity.l0"),
    ],
    ids=str,
)
def test_values_out_of_range_are_refused_by_the_flags_name_before_anything_is_written(
    flags, said, tokens, tmp_path, capsys
):
    code, out, err = gossamer(capsys, "train", tokens, "--out", tmp_path / "m", *flags)
    assert code == 2
    assert said in err
    assert "Traceback" not in out + err
    assert "pydantic" not in out + err
    assert not (tmp_path / "m").exists()
    code, out, err = gossamer(capsys, "bench", "train", *flags)
    assert (code, out) == (2, "")
    # A benchmark of one step takes no flag of a schedule.
    assert (said if flags[0] != "--anneal-start" else "--anneal-start") in err


def test_somebodys_files_in_a_circuits_folder_are_never_replaced(released, circuit, capsys):
    (circuit / "notes.md").write_text("weeks of work")
    arguments = ["prune", released / "model", "--task-file", released / "ids.jsonl", "--tokens", released / "t.npy"]
    code, _, err = gossamer(capsys, *arguments, "--out", circuit)
    (circuit / "notes.md").unlink()
    assert code == 1
    assert "notes.md" in err


def test_means_over_other_tokens_are_refused(circuit, tmp_path, capsys):
    np.save(tmp_path / "other.npy", np.full(500, 5, dtype=np.uint16))
    code, _, err = gossamer(capsys, "validate", circuit, "--tokens", tmp_path / "other.npy")
    assert code == 1
    assert "other tokens" in err
    assert gossamer(capsys, "validate", circuit, "--tokens", tmp_path / "other.npy", "--no-shuffled")[0] == 0


def test_another_tokenizer_in_a_models_folder_is_noticed(tokens, tmp_path, capsys):
    assert gossamer(capsys, "train", tokens, *TINY, "--steps", 2, "--out", tmp_path / "model")[0] == 0
    path = tmp_path / "model" / "tokenizer.json"
    path.write_text(path.read_text() + " ")
    code, _, err = gossamer(capsys, "prune", tmp_path / "model", "class_init", "--out", tmp_path / "c")
    assert code == 1
    assert "tokenizer of another model" in err


def test_the_width_of_the_mlp_follows_the_models(tokens, tmp_path, capsys):
    assert gossamer(capsys, "train", tokens, *TINY, "--steps", 1, "--out", tmp_path / "model")[0] == 0
    assert load_model(tmp_path / "model").blocks[0].mlp.up.weight.shape == (64, 16)


def test_tokens_of_another_tokenizer_are_refused(tokens, tmp_path, capsys):
    assert gossamer(capsys, "train", tokens, *TINY, "--steps", 2, "--out", tmp_path / "model")[0] == 0
    other = ["tokenize", "--sources", tokens.parent / "code", "--vocab-size", "300", "--out", tmp_path / "other"]
    assert gossamer(capsys, *other)[0] == 0
    arguments = ["prune", tmp_path / "model", "while_return_true", "--tokens", tmp_path / "other"]
    code, _, err = gossamer(capsys, *arguments, "--out", tmp_path / "c")
    assert code == 1
    assert "another tokenizer" in err


def test_a_model_that_cannot_do_the_task_says_so_with_its_loss(tokens, tmp_path, capsys):
    assert gossamer(capsys, "train", tokens, *TINY, "--steps", 2, "--out", tmp_path / "model")[0] == 0
    code, _, err = gossamer(capsys, "prune", tmp_path / "model", "while_return_true", "--out", tmp_path / "c")
    assert code == 1
    assert "the full model can't do the task while_return_true: its loss on the cut's pairs is 0." in err
    assert not (tmp_path / "c").exists()
