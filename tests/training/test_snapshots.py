"""Snapshots: the models of a run along its way, whole, kept, the same in a resumed run, and counted beforehand."""

import itertools
import shutil
from collections import namedtuple
from pathlib import Path

import numpy as np
import pytest
import torch

from gossamer import load_model
from gossamer.data.tokens import TokenStream, open_token_file
from gossamer.errors import GossamerError
from gossamer.model.checkpoint import WEIGHTS, weight_l0
from gossamer.model.transformer import ModelConfig
from gossamer.training import snapshots
from gossamer.training.checkpoints import load_last_checkpoint
from gossamer.training.checkpoints import save_checkpoint as save
from gossamer.training.disk import check_disk, disk
from gossamer.training.model_bytes import model_bytes, snapshots_bytes
from gossamer.training.run_folder import list_checkpoints, list_snapshots
from gossamer.training.schedule import snapshot_steps
from gossamer.training.snapshots import save_snapshot
from gossamer.training.train import Run, TrainConfig, train
from gossamer.training.weight_sparsity import SparsityConfig

CONFIG = TrainConfig(
    model=ModelConfig(vocab_size=32, context=16, n_layer=1, d_model=16, n_head=2, d_head=4, d_mlp=32, bigram=False),
    sparsity=SparsityConfig(l0=0.1, min_connections=1),
    steps=20,
    batch_size=4,
    validate_every=20,
    validation_tokens=64,
    checkpoint_every=6,
    keep_checkpoints=1,
    snapshots=4,
)


@pytest.fixture
def tokens(tmp_path: Path) -> TokenStream:
    np.save(tmp_path / "tokens.npy", np.random.default_rng(0).integers(0, 32, 4000).astype(np.uint16))
    return open_token_file(tmp_path / "tokens.npy")


def go(run: Run, tokens: TokenStream, folder: Path, until: int = 20) -> None:
    folder.mkdir(exist_ok=True)
    train(
        run,
        tokens,
        tokens,
        lambda m: None,
        lambda: save(run, folder),
        lambda: run.step == until,
        save_snapshot=lambda: save_snapshot(run, folder),
    )


def test_steps_by_hand():
    assert snapshot_steps(20, 4, "even") == (4, 8, 12, 16)
    assert snapshot_steps(10_000, 3, "log") == (10, 100, 1000)
    assert snapshot_steps(20, 0, "even") == snapshot_steps(20, 0, "log") == ()
    assert snapshot_steps(1, 5, "even") == (), "the last step is the model itself"
    assert snapshot_steps(4, 9, "log") == (1, 2, 3)


@pytest.mark.parametrize("spacing", ["even", "log"])
def test_steps_are_within_the_run_and_ascend(spacing):
    for steps, n in itertools.product((1, 2, 7, 100), (0, 1, 5, 200)):
        chosen = snapshot_steps(steps, n, spacing)
        assert list(chosen) == sorted(set(chosen))
        assert all(1 <= step < steps for step in chosen)
        assert len(chosen) <= n


def test_a_snapshot_is_the_model_of_its_step_and_outlives_the_checkpoints(tokens, tmp_path):
    go(Run(CONFIG), tokens, tmp_path / "run")
    assert [step for step, _ in list_snapshots(tmp_path / "run")] == [4, 8, 12, 16]
    assert [path.name for path in list_checkpoints(tmp_path / "run")] == ["step-00000018"]
    for step, path in list_snapshots(tmp_path / "run"):
        stopped = Run(CONFIG)
        go(stopped, tokens, tmp_path / f"until {step}", until=step)
        loaded = load_model(path)
        assert all(torch.equal(p, q) for p, q in zip(loaded.parameters(), stopped.model.parameters(), strict=True))


def test_a_resumed_run_leaves_the_same_snapshots(tokens, tmp_path):
    go(Run(CONFIG), tokens, tmp_path / "whole")
    go(Run(CONFIG), tokens, tmp_path / "cut", until=9)
    (tmp_path / "cut" / "snapshots" / ".step-00000012.x").mkdir()  # as a kill would leave it
    run = Run(CONFIG)
    load_last_checkpoint(run, tmp_path / "cut")
    go(run, tokens, tmp_path / "cut")
    names = [path.name for path in sorted((tmp_path / "cut" / "snapshots").iterdir())]
    assert names == ["step-00000004", "step-00000008", "step-00000012", "step-00000016"]
    for name in names:
        first, second = (tmp_path / run / "snapshots" / name / WEIGHTS for run in ("whole", "cut"))
        assert first.read_bytes() == second.read_bytes()


def test_their_size_is_known_beforehand(tokens, tmp_path, monkeypatch):
    run = Run(CONFIG)
    go(run, tokens, tmp_path / "run")
    header = 120 * 3 * len(list(run.model.parameters()))
    sizes = {}
    for step, path in list_snapshots(tmp_path / "run"):
        sizes[step] = (path / WEIGHTS).stat().st_size
        assert sizes[step] - header <= model_bytes(CONFIG, step) <= sizes[step], weight_l0(load_model(path))
    assert sizes[4] > sizes[16], "the weights become sparse on the way"
    assert disk(CONFIG).snapshots == snapshots_bytes(CONFIG) == sum(model_bytes(CONFIG, step) for step in sizes)
    assert disk(CONFIG).total - disk(CONFIG.model_copy(update={"snapshots": 0})).total == snapshots_bytes(CONFIG)

    usage = namedtuple("usage", "free")
    needed: list[int] = []
    for n in (0, 4):
        of_n = Run(CONFIG.model_copy(update={"snapshots": n}))
        low, high = 0, 10_000_000
        while high - low > 1:
            middle = (low + high) // 2
            monkeypatch.setattr("gossamer.training.disk.shutil.disk_usage", lambda path, free=middle: usage(free))
            try:
                check_disk(of_n, tmp_path / "new")
                high = middle
            except GossamerError:
                low = middle
        needed.append(high)
    assert needed[1] - needed[0] == snapshots_bytes(CONFIG)


def test_a_full_disk_says_how_to_go_on(tmp_path, monkeypatch):
    def full(*_args) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(snapshots, "save_model", full)
    with pytest.raises(GossamerError, match=r"No space left on device; .* go on with gossamer train --resume --out"):
        save_snapshot(Run(CONFIG), tmp_path)
    assert list_snapshots(tmp_path) == []


def test_what_is_not_finite_is_not_kept(tmp_path):
    run = Run(CONFIG)
    with torch.no_grad():
        run.model.blocks[0].mlp.up.weight[0, 0] = float("nan")
    with pytest.raises(GossamerError, match=r"up\.weight is not finite"):
        save_snapshot(run, tmp_path)
    assert list_snapshots(tmp_path) == []


def test_a_crash_between_the_two_of_one_step_loses_no_snapshot(tokens, tmp_path):
    """The snapshot comes first: a run that goes on from the checkpoint doesn't do that step again."""
    config = CONFIG.model_copy(update={"checkpoint_every": 8})
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    go(Run(config), tokens, whole)
    for fails in ("snapshot", "checkpoint"):
        run = Run(config)
        broken.mkdir()

        def saving(what, save, run=run, fails=fails):
            save(run, broken)
            if run.step == 8 and what == fails:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            train(
                run,
                tokens,
                tokens,
                lambda m: None,
                lambda saving=saving: saving("checkpoint", save),
                save_snapshot=lambda saving=saving: saving("snapshot", save_snapshot),
            )
        run = Run(config)
        load_last_checkpoint(run, broken)
        go(run, tokens, broken)
        assert (
            [step for step, _ in list_snapshots(broken)]
            == [step for step, _ in list_snapshots(whole)]
            == [4, 8, 12, 16]
        )
        shutil.rmtree(broken)
