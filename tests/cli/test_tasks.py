"""`gossamer tasks`: the list, the census of a corpus, a model's losses."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import gossamer
from pictures import assert_nothing_is_cut_off, drawn

from gossamer.cli import main
from gossamer.tasks.catalogue import TASKS
from gossamer.tasks.census import Census, CensusRow, ContextCount, CorpusRead, TaskScore
from gossamer.tasks.plot import plot_census


@pytest.fixture(scope="module")
def tokens(tmp_path_factory) -> Path:
    """Four modules with, in each of ten files, one `while True:`, one `return True` and one `return True or x`."""
    root = tmp_path_factory.mktemp("corpus")
    for i in range(40):
        (root / "code" / f"module{i % 4}").mkdir(parents=True, exist_ok=True)
        text = f"def f{i}():\n    while True:\n        return True\n    return True or x\n"
        (root / "code" / f"module{i % 4}" / f"source{i}.py").write_text(text)
    arguments = ["--sources", str(root / "code"), "--vocab-size", "300", "--whole", "]\n", "]]\n"]
    assert main(["tokenize", *arguments, "--out", str(root / "tokens")]) == 0
    return root / "tokens"


@pytest.fixture(scope="module")
def model(tokens) -> Path:
    out = tokens.parent / "model"
    shape = ["--model.n-layer", "1", "--model.d-model", "16", "--model.n-head", "2", "--model.d-head", "4"]
    run = ["--model.context", "56", "--sparsity.l0", "0.25", "--batch-size", "2", "--validation-tokens", "256"]
    assert main(["train", str(tokens), "--out", str(out), *shape, *run, "--steps", "2"]) == 0
    return out


def test_the_list_has_every_task_with_its_answers_and_numbers_of_pairs(capsys, tmp_path):
    code, out, _ = gossamer(capsys, "tasks", "--json", tmp_path / "tasks.json")
    assert code == 0
    rows = {row["task"]: row for row in json.loads((tmp_path / "tasks.json").read_text())["rows"]}
    assert list(rows) == list(TASKS)
    for name, task in TASKS.items():
        assert name in out
        assert task.description in out
        assert rows[name]["answers"] == list(task.answers)
        assert (rows[name]["n_train"], rows[name]["n_held_out"]) == (task.n_pairs("train"), task.n_pairs("held_out"))
        assert f"{task.n_pairs('train'):,}" in out


def test_the_list_needs_no_torch():
    check = "import sys; from gossamer.cli import main; main(['tasks']); sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False, stdout=subprocess.DEVNULL).returncode == 0


def test_controls_can_be_listed(capsys):
    code, out, _ = gossamer(capsys, "tasks", "--tasks", "var_if", "--controls")
    assert code == 0
    assert "var_if-random" in out
    assert "var_if-constant" in out
    assert "var_swap" not in out


def test_controls_asked_for_by_name_have_none_of_their_own_and_stand_once(capsys):
    asked = ("--tasks", "var_if", "var_if-random", "with_as-constant", "--controls")
    code, out, _ = gossamer(capsys, "tasks", *asked)
    assert code == 0
    assert [out.count(name) for name in ("var_if-random", "var_if-constant", "with_as-constant")] == [2, 2, 2], (
        "in each of two tables once"
    )
    assert "with_as-random" not in out


def test_a_corpus_is_counted(capsys, tokens, tmp_path):
    code, out, _ = gossamer(
        capsys, "tasks", tokens, "--max-tokens", "None", "--json", tmp_path / "c.json", "--plot", tmp_path / "c.png"
    )
    assert code == 0
    census = json.loads((tmp_path / "c.json").read_text())
    n_documents = census["corpus"]["n_documents"]
    assert 10 <= n_documents <= 30  # the training split
    [row] = [row for row in census["rows"] if row["task"] == "while_return_true"]
    assert row["corpus"] == {"contexts": [n_documents, 2 * n_documents], "answered": [n_documents, n_documents]}
    assert "50.0%" in out
    assert (tmp_path / "c.png").read_bytes().startswith(b"\x89PNG")


def test_the_picture_has_a_dot_for_each_count_and_is_whole(monkeypatch):
    counts = {"while_return_true": ((400, 20), (300, 0)), "set_or_string_fixedvarname": ((0, 1), (0, 1))}
    rows = tuple(
        CensusRow(
            task=name, description="", answers=("a", "b"), n_train=1, n_held_out=1, compared=None, flaw=None,
            corpus=ContextCount(contexts=contexts, answered=answered),
            score=TaskScore(loss=0.5, accuracy=0.75, n_pairs=8),
        )
        for name, (contexts, answered) in counts.items()
    )  # fmt: skip
    read = CorpusRead(tokens="t", every=1, n_documents=1, n_tokens=1_000_000)
    figure = drawn(monkeypatch, plot_census, Census(corpus=read, model="m", rows=rows))
    assert_nothing_is_cut_off(figure)
    dots = [float(line.get_xdata()[0]) for line in figure.axes[0].lines if len(line.get_xdata()) == 1]
    assert sorted(dots) == sorted(float(n) for pairs in counts.values() for pair in pairs for n in pair)
    assert not figure.axes[0].patches, "a bar's length says nothing on a logarithmic axis"


def test_of_a_large_corpus_every_kth_document_is_read(capsys, tokens, tmp_path):
    for name, limit in (("all", "None"), ("some", "200")):
        code, _, _ = gossamer(capsys, "tasks", tokens, "--max-tokens", limit, "--json", tmp_path / f"{name}.json")
        assert code == 0
    whole, some = (json.loads((tmp_path / f"{name}.json").read_text())["corpus"] for name in ("all", "some"))
    n_tokens = whole["n_tokens"] + whole["n_documents"]  # and the ends of text
    assert some["every"] == -(-n_tokens // 200) > 1
    assert some["n_documents"] == -(-whole["n_documents"] // some["every"])


def test_a_model_is_asked_on_held_out_pairs(capsys, tokens, model, tmp_path):
    code, out, _ = gossamer(
        capsys,
        *("tasks", model, tokens, "--n-pairs", "8", "--tasks", "single_double_quote", "for_while", "--controls"),
        *("--json", tmp_path / "m.json", "--plot", tmp_path / "m.png"),
    )
    assert code == 0
    rows = json.loads((tmp_path / "m.json").read_text())["rows"]
    assert len(rows) == 6
    for row in rows:
        assert row["score"]["n_pairs"] == 8
        assert 0.3 < row["score"]["loss"] < 1.5  # two steps teach nothing
        assert f"{row['score']['loss']:.4f}" in out
    assert (tmp_path / "m.png").read_bytes().startswith(b"\x89PNG")


def test_what_can_not_be_asked_is_listed_with_the_reason_and_the_rest_goes_on(capsys, model, tmp_path):
    names = ("final_kwarg", "single_double_quote")
    code, out, _ = gossamer(capsys, "tasks", model, "--n-pairs", 40, "--tasks", *names, "--json", tmp_path / "f.json")
    assert code == 0
    long, short = json.loads((tmp_path / "f.json").read_text())["rows"]
    assert long["score"] is None
    assert "longer than the model's context of 56" in long["flaw"]
    assert f"final_kwarg can't be asked: {long['flaw']}" in out
    assert short["flaw"] is None
    assert short["score"]["n_pairs"] == 40


@pytest.mark.parametrize(
    ("arguments", "code", "complaint"),
    [
        (["nowhere"], 1, "nowhere does not exist"),
        (["--tasks", "var_iff"], 1, "unknown task 'var_iff'; did you mean 'var_if'"),
        (["--n-pairs", "0"], 2, "--n-pairs: Input should be greater than or equal to 1"),
        (["--plot", "x.png"], 1, "give a tokens folder or a model"),
    ],
)
def test_bad_arguments(capsys, arguments, code, complaint):
    got, _, err = gossamer(capsys, "tasks", *arguments)
    assert got == code
    assert complaint in err


def test_a_picture_that_cannot_be_written_is_refused_before_anything_is_counted(capsys, tokens, tmp_path):
    code, _, err = gossamer(capsys, "tasks", tokens, "--plot", tmp_path / "figures", "--json", tmp_path / "f.json")
    assert code == 1
    assert "expected a name that ends in .svg, .png or .pdf" in err
    assert list(tmp_path.iterdir()) == []


def test_two_folders_of_one_kind_are_an_error(capsys, tokens):
    code, _, err = gossamer(capsys, "tasks", tokens, tokens)
    assert code == 1
    assert "are two tokens folders; expected one at most" in err


def test_a_model_without_a_tokenizer_says_what_to_do(capsys, model, tmp_path):
    for name in ("model.json", "model.safetensors"):
        (tmp_path / name).write_bytes((model / name).read_bytes())
    code, _, err = gossamer(capsys, "tasks", tmp_path)
    assert code == 1
    assert "has no tokenizer.json; put the model's tokenizer beside it, or give the tokens" in err
