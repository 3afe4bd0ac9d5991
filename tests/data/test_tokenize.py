import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from gossamer.artifact import build_record, read_record
from gossamer.data.tokenize import TokenizeConfig, notes, summary, tokenize
from gossamer.data.tokenizer import Tokenizer
from gossamer.data.tokens import Manifest, open_tokens
from gossamer.errors import GossamerError

MODULES = ["alpha", "beta", "gamma", "delta"]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Four modules of three files each; the largest is alpha."""
    for rank, module in enumerate(MODULES):
        (tmp_path / "source" / module).mkdir(parents=True)
        for number in range(3):
            text = f"{module}_{number} = [{number}, [{rank}]]\n" * (20 - 5 * rank) + "# <|endoftext|>\n"
            (tmp_path / "source" / module / f"{number}.py").write_text(text)
    (tmp_path / "source/alpha/empty.py").touch()
    return tmp_path / "source"


def config_for(source: Path, **values) -> TokenizeConfig:
    return TokenizeConfig(sources=(str(source),), **values)


def test_each_document_is_followed_by_one_end_of_text(source: Path, tmp_path: Path) -> None:
    manifest = tokenize(config_for(source), tmp_path / "tokens")
    tokens = open_tokens(tmp_path / "tokens")
    tokens.check_files()
    tokenizer = tokens.tokenizer()
    assert tokens.manifest == manifest
    found = {}
    for split, part in manifest.splits.items():
        stream = tokens.split(split)
        ids = np.concatenate(stream.shards)
        assert ids.dtype == np.uint16
        assert len(ids) == stream.n_tokens == part.tokens
        assert ids[-1] == manifest.end_of_text
        ends = np.flatnonzero(ids == manifest.end_of_text)
        documents = [tokenizer.decode(piece) for piece in np.split(ids, ends + 1)[:-1]]
        found[split] = [document.removesuffix("<|endoftext|>") for document in documents]
        assert len(found[split]) == part.documents
        assert sum(len(text) for text in found[split]) == part.bytes
    files = {path.read_text(): path.parent.name for path in source.rglob("*.py") if path.stat().st_size}
    assert sorted(text for texts in found.values() for text in texts) == sorted(files)
    for split, texts in found.items():
        assert {files[text] for text in texts} == set(manifest.splits[split].modules)


def test_whole_modules_are_held_out(source: Path, tmp_path: Path) -> None:
    manifest = tokenize(config_for(source), tmp_path / "tokens")
    # No module fits into 5%, so the smallest two are held out.
    assert {split: part.modules for split, part in manifest.splits.items()} == {
        "train": ("alpha", "beta"),
        "validation": ("delta",),
        "test": ("gamma",),
    }
    assert [part.n_modules for part in manifest.splits.values()] == [2, 1, 1]
    assert [(skip.reason, skip.count, skip.first) for skip in manifest.skipped] == [("empty", 1, "alpha/empty.py")]


def test_the_tokenizer_learns_from_the_training_split_alone(source: Path, tmp_path: Path) -> None:
    manifest = tokenize(config_for(source), tmp_path / "one")
    for file in (source / "delta").iterdir():
        file.write_text(file.read_text().replace("delta", "omega"))
    assert tokenize(config_for(source), tmp_path / "two").tokenizer_hash == manifest.tokenizer_hash


def test_the_same_corpus_gives_the_same_bytes_in_another_process(source: Path, tmp_path: Path) -> None:
    tokenize(config_for(source), tmp_path / "one")
    script = (
        "import sys; from pathlib import Path; from gossamer.data.tokenize import TokenizeConfig, tokenize; "
        "tokenize(TokenizeConfig(sources=(sys.argv[1],)), Path(sys.argv[2])); assert 'torch' not in sys.modules"
    )
    subprocess.run(
        [sys.executable, "-c", script, source, tmp_path / "two"],
        env=os.environ | {"PYTHONHASHSEED": "7"},
        check=True,
    )
    names = sorted(path.name for path in (tmp_path / "one").iterdir())
    assert names == [
        "manifest.json",
        "test-00000.npy",
        "tokenizer.json",
        "train-00000.npy",
        "validation-00000.npy",
    ]
    assert names == sorted(path.name for path in (tmp_path / "two").iterdir())
    for name in names:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_hashes_change_with_the_text(source: Path, tmp_path: Path) -> None:
    one = tokenize(config_for(source), tmp_path / "one")
    (source / "delta/0.py").write_text("changed = 1\n")
    two = tokenize(config_for(source), tmp_path / "two")
    assert one.corpus_hash != two.corpus_hash
    assert one.splits["validation"].hash != two.splits["validation"].hash
    assert one.splits["train"].hash == two.splits["train"].hash
    assert open_tokens(tmp_path / "one").split("train").hash == one.splits["train"].hash


def test_a_given_tokenizer_is_used_as_it_is(source: Path, tmp_path: Path) -> None:
    given = Tokenizer.train(["something else"], vocab_size=260)
    given.save(tmp_path / "given.json")
    manifest = tokenize(config_for(source, tokenizer=tmp_path / "given.json"), tmp_path / "tokens")
    assert manifest.tokenizer_hash == given.hash
    assert manifest.vocab_size == given.vocab_size
    assert open_tokens(tmp_path / "tokens").tokenizer().hash == given.hash


def test_the_tokenizer_can_be_trained_on_a_part(source: Path, tmp_path: Path) -> None:
    # alpha and beta have three files each; asking for one byte takes the first file only.
    manifest = tokenize(config_for(source, tokenizer_bytes=1), tmp_path / "tokens")
    first = (source / "alpha/0.py").read_text()
    assert manifest.tokenizer_hash == Tokenizer.train([first], 2048, TokenizeConfig().whole).hash


def test_answers_of_the_tasks_are_single_tokens_by_default(source: Path, tmp_path: Path) -> None:
    tokenize(config_for(source), tmp_path / "tokens")
    tokenizer = open_tokens(tmp_path / "tokens").tokenizer()
    assert [len(tokenizer.encode(text)) for text in ("]\n", "]]\n", " enumerate")] == [1, 1, 1]


def test_progress_ends_where_it_should(source: Path, tmp_path: Path) -> None:
    told: list[tuple[str, int, int | None]] = []
    manifest = tokenize(config_for(source), tmp_path / "tokens", lambda *values: told.append(values))
    total = sum(part.bytes for part in manifest.splits.values())
    train = manifest.splits["train"].bytes
    last = {stage: (done, of) for stage, done, of in told}
    assert last == {"read": (total, None), "train": (train, train), "encode": (total, total)}


def test_the_summary_is_a_table_with_sums(source: Path, tmp_path: Path) -> None:
    manifest = tokenize(config_for(source), tmp_path / "tokens")
    headings, *rows = summary(manifest)
    assert headings == ("split", "documents", "modules", "bytes", "tokens", "sha256")
    assert [row[0] for row in rows] == ["train", "validation", "test", "all"]
    assert rows[3][1:3] == ("12", "4")
    # 3 files of 10 lines, "delta_0 = [0, [3]]\n" being 19 bytes, and of a last line of 16: 5 lines for delta.
    assert rows[1][3] == f"{3 * (5 * 19 + 16):,}"
    assert notes(manifest)[1] == "skipped 1 empty (first: alpha/empty.py)"


def test_an_empty_corpus_is_an_error_that_says_what_was_skipped(tmp_path: Path) -> None:
    (tmp_path / "source").mkdir()
    (tmp_path / "source/a.py").touch()
    with pytest.raises(GossamerError, match=r"corpus is empty.*1 empty \(first: a.py\).*\.py \(--suffixes\)"):
        tokenize(config_for(tmp_path / "source"), tmp_path / "tokens")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["source"]


def test_what_is_at_the_output_is_replaced_only_if_it_is_tokens(source: Path, tmp_path: Path) -> None:
    with pytest.raises(GossamerError, match="holds something else"):
        tokenize(config_for(source), source)
    assert len(list(source.rglob("*.py"))) == 13
    (tmp_path / "tokens").mkdir()
    tokenize(config_for(source), tmp_path / "tokens")
    (tmp_path / "tokens/stale.npy").touch()
    tokenize(config_for(source), tmp_path / "tokens")
    assert not (tmp_path / "tokens/stale.npy").exists()


def test_an_interrupted_run_leaves_nothing(source: Path, tmp_path: Path) -> None:
    def interrupt(stage: str, _done: int, _total: int | None) -> None:
        if stage == "encode":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        tokenize(config_for(source), tmp_path / "tokens", interrupt)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["source"]


def test_a_config_out_of_range_is_refused() -> None:
    for values in ({"vocab_size": 256}, {"vocab_size": 65_537}, {"held_out": 0.5}, {"tokenizer_bytes": 0}):
        with pytest.raises(GossamerError, match=next(iter(values))):
            build_record(TokenizeConfig, values, "flags")


def test_a_folder_that_is_no_tokens_folder_says_how_to_make_one(source: Path, tmp_path: Path) -> None:
    with pytest.raises(GossamerError, match=r"none does not exist.*gossamer tokenize --out"):
        open_tokens(tmp_path / "none")
    with pytest.raises(GossamerError, match=r"is a folder without manifest\.json"):
        open_tokens(source)
    with pytest.raises(GossamerError, match="is a file"):
        open_tokens(source / "alpha/0.py")


def test_a_damaged_folder_is_refused(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "tokens"
    shard = out / "train-00000.npy"

    tokenize(config_for(source), out)
    shard.write_bytes(shard.read_bytes()[:-2])
    with pytest.raises(GossamerError, match=r"train-00000\.npy is truncated"):
        open_tokens(out)

    np.save(shard, np.zeros(3, dtype=np.uint16))
    with pytest.raises(GossamerError, match=r"train-00000\.npy holds 3 tokens, the manifest says"):
        open_tokens(out)

    shard.unlink()
    with pytest.raises(GossamerError, match=r"train-00000\.npy does not exist"):
        open_tokens(out)

    tokenize(config_for(source), out)
    content = bytearray(shard.read_bytes())
    content[-1] ^= 1
    shard.write_bytes(content)
    assert open_tokens(out).split("train").n_tokens > 0
    with pytest.raises(GossamerError, match="has changed since it was written"):
        open_tokens(out).check_files()


def test_each_file_is_in_one_part_of_those_that_are_compared(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "tokens"
    tokenize(config_for(source), out)
    before = open_tokens(out).hash
    shards = sorted(out.glob("*.npy"))
    assert len(shards) == 3
    for shard in shards:
        content = shard.read_bytes()
        shard.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
        for parts in (1, 2, 4):
            found = []
            for part in range(parts):
                try:
                    open_tokens(out).check_files(part, parts)
                except GossamerError as error:
                    found.append(str(error))
            assert len(found) == 1, (parts, found)
            assert shard.name in found[0]
        shard.write_bytes(content)
    assert open_tokens(out).hash == before


def test_another_tokenizer_or_manifest_is_refused(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "tokens"
    tokenize(config_for(source), out)
    Tokenizer.train(["other"], vocab_size=260).save(out / "tokenizer.json")
    with pytest.raises(GossamerError, match="is not the tokenizer that wrote these tokens"):
        open_tokens(out).tokenizer()
    values = json.loads((out / "manifest.json").read_text())
    for change, message in (({"format_version": 2}, "format_version"), ({"splits": {}}, "'train' is missing")):
        (out / "manifest.json").write_text(json.dumps(values | change))
        with pytest.raises(GossamerError, match=message):
            open_tokens(out)


def test_an_unknown_split_names_the_nearest(source: Path, tmp_path: Path) -> None:
    tokenize(config_for(source), tmp_path / "tokens")
    with pytest.raises(GossamerError, match="unknown split 'valid'; did you mean 'validation'"):
        open_tokens(tmp_path / "tokens").split("valid")


def test_the_manifest_lists_at_most_a_thousand_modules(tmp_path: Path) -> None:
    lines = "".join(json.dumps({"text": f"x = {number}\n"}) + "\n" for number in range(1500))
    (tmp_path / "a.jsonl").write_text(lines)
    manifest = tokenize(config_for(tmp_path / "a.jsonl"), tmp_path / "tokens")
    assert manifest == read_record(Manifest, tmp_path / "tokens/manifest.json")
    assert sum(part.n_modules for part in manifest.splits.values()) == 1500
    assert len(manifest.splits["train"].modules) == 1000
    assert manifest.splits["validation"].bytes == pytest.approx(0.05 * len("x = 1000\n") * 1500, rel=0.1)
