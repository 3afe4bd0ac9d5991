"""A run on disk: its configuration, its metrics, and checkpoints from which it goes on bit for bit.

    train.json                     configuration, tokens, and at the end the result (`run_record`)
    metrics.jsonl                  a line a step (`metrics_file`)
    checkpoints/step-00000500/     weights and moments, one complete folder each; the last few are kept
    snapshots/step-00000500/       models along the way, if asked for (`snapshots`)
    .lock                          locked by the process that writes here

A checkpoint is written aside, synced and renamed, so that under its name it is always whole (`checkpoint_storage`). It
is the same for one process and for many, and can be loaded by another number of them. Moments of weights that are zero
now are kept: a weight may come back.
"""

import shlex
import shutil
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

import torch

from gossamer import folders
from gossamer.errors import GossamerError, Unreadable, is_there
from gossamer.folders import make_folder, sync
from gossamer.model.layers import compress_weights, holds_nonzeros
from gossamer.training.agreement import unite_, wait_for
from gossamer.training.circumstances import circumstances, differences
from gossamer.training.disk import disk, disk_refused, how_to_go_on
from gossamer.training.distributed import FailedElsewhere, World, local
from gossamer.training.metrics_file import most_steps_done
from gossamer.training.optimizer import MOMENTS, state_of
from gossamer.training.run_folder import CHECKPOINTS, MANIFEST, METRICS, list_checkpoints, step_folders, step_of
from gossamer.training.train import Run
from gossamer.training.weight_sparsity import first_beyond_the_rule, n_kept

if TYPE_CHECKING:
    from gossamer.training.checkpoint_storage import CheckpointRecord


@contextmanager
def alone_in(folder: Path, world: World) -> Iterator[None]:
    """Keep other runs out of a run's folder while the block lasts.

    Raises GossamerError, in all processes, if another run holds the folder.
    """
    with ExitStack() as held:
        world.on_first(lambda: held.enter_context(folders.alone_in(folder, "training")))
        yield


def save_checkpoint(run: Run, folder: Path) -> Path:
    """Write a checkpoint of `run` into a run's folder and drop the oldest beyond `keep_checkpoints`.

    All processes of a run call it together, each writes what it holds. Raises GossamerError as `check_state_` does, or
    if the disk refuses; the checkpoints before are untouched then.
    """
    from torch.distributed.checkpoint.default_planner import DefaultSavePlanner
    from torch.distributed.checkpoint.state_dict_saver import save

    from gossamer.training.checkpoint_storage import ShardWriter

    check_state_(run)
    path = folder / CHECKPOINTS / f"step-{run.step:08d}"
    run.world.on_first(lambda: _make_room(folder, path))
    writer = ShardWriter(path, run.step, run.world.rank, run.world.size, circumstances(run.device))
    try:
        with _failures_of_all(run.world):
            planner = DefaultSavePlanner(flatten_state_dict=False, flatten_sharded_tensors=False)
            save(state_tensors(run), storage_writer=writer, planner=planner, no_dist=run.world.size == 1)
    except OSError as error:
        if run.world.is_first:
            shutil.rmtree(writer.aside, ignore_errors=True)
        run.world.fail(disk_refused(path, error, folder, disk(run.config).checkpoint))
    run.saved_step = run.step
    run.world.on_first(lambda: _drop_all_but(folder, run.config.keep_checkpoints))
    return path


def _drop_all_but(folder: Path, n: int) -> None:
    from gossamer.training.checkpoint_storage import remove_checkpoint

    for old in list_checkpoints(folder)[:-n]:
        try:
            remove_checkpoint(old)
        except OSError as error:
            raise GossamerError(f"can't remove the old checkpoint {old}: {error.strerror}") from None


def _make_room(folder: Path, path: Path) -> None:
    from gossamer.training.checkpoint_storage import clear_leftovers

    try:
        make_folder(path.parent)
        # A checkpoint is on disk only if the folder it is in is, and the steps before it.
        sync(folder)
        with suppress(FileNotFoundError):
            sync(folder / METRICS)
    except OSError as error:
        raise GossamerError(disk_refused(path, error, folder)) from None
    try:
        clear_leftovers(folder / CHECKPOINTS)
    except Unreadable as error:
        raise GossamerError(f"{error}. Mend that and go on with {how_to_go_on(folder)}") from None


def load_last_checkpoint(run: Run, folder: Path, checkpoint_every: int | None = None) -> None:
    """Set `run` to the newest complete checkpoint in a run's folder, if there is one; clear away what crashes left.

    `checkpoint_every` is what the run has had until now, if that isn't what it has from here on.
    Warns, in the first process, if it was saved under other circumstances: then the run won't end with the same bits.
    Raises GossamerError as `load_checkpoint` does, and says how to go on from the checkpoint before; or if there is
    none of steps that are done.
    """
    from gossamer.training.checkpoint_storage import clear_leftovers

    every = checkpoint_every or run.config.checkpoint_every
    run.world.on_first(lambda: _check_not_lost(folder, every))  # before anything is cleared away
    run.world.on_first(lambda: clear_leftovers(folder / CHECKPOINTS))
    checkpoints = _as_the_first_sees_them(folder, run.world)
    if not checkpoints:
        return
    try:
        record = load_checkpoint(run, checkpoints[-1])
    except FailedElsewhere:
        raise
    except GossamerError as error:
        raise GossamerError(_of_the_last(checkpoints, error)) from None
    others = [] if record.circumstances is None else differences(record.circumstances, circumstances(run.device))
    if record.processes != run.world.size:
        others.append(f"processes {run.world.size} instead of {record.processes}")
    if others and run.world.is_first:
        warnings.warn(
            f"the run goes on under other circumstances than {checkpoints[-1].name} was saved under "
            f"({'; '.join(others)}): as soundly, but its weights won't be bit for bit those of an uninterrupted run",
            stacklevel=2,
        )


def _as_the_first_sees_them(folder: Path, world: World) -> list[Path]:
    """The checkpoints up to the one that is the last for the first process, which another machine may see later."""
    last = max(map(step_of, list_checkpoints(folder)), default=-1)
    last = world.smallest(last if world.is_first else 1 << 60)
    if last < 0:
        return []
    world.on_all(lambda: wait_for(folder / CHECKPOINTS / f"step-{last:08d}" / MANIFEST))
    return [path for path in list_checkpoints(folder) if step_of(path) <= last]


def _check_not_lost(folder: Path, checkpoint_every: int) -> None:
    complaint = lost_checkpoints(folder, checkpoint_every)
    if complaint is not None:
        raise GossamerError(complaint)
    whole, every = list_checkpoints(folder), [path for _, path in sorted(step_folders(folder / CHECKPOINTS))]
    # Those before the last that is whole are what a crash left of some that were dropped.
    for path in every[every.index(whole[-1]) + 1 :] if whole else []:
        warnings.warn(f"{path} has no {MANIFEST}, so it isn't whole, and is cleared away", stacklevel=2)


def not_whole(folder: Path) -> list[Path]:
    """What is named like a run's checkpoints and isn't one, the oldest first."""
    return [path for _, path in sorted(step_folders(folder / CHECKPOINTS)) if not is_there(path / MANIFEST)]


def lost_checkpoints(folder: Path, checkpoint_every: int) -> str | None:
    """What there is to say, and to do, where a run had a checkpoint and there is none to go on from; None elsewhere."""
    from gossamer.training.checkpoint_storage import WAS

    if list_checkpoints(folder) or any(step_folders(folder / CHECKPOINTS, ".", WAS)):  # the latter is put back
        return None
    rest, metrics = not_whole(folder), folder / METRICS
    done = most_steps_done(folder)
    if rest:
        said = f"{rest[-1]} has no {MANIFEST}, so it isn't whole, and there is no other checkpoint: copy it again"
    elif done > checkpoint_every:
        said = f"{metrics} says that {done:,} steps are done, and {folder / CHECKPOINTS} has no checkpoint: put it back"
    else:
        return None
    return f"{said}. To begin again from the start: rm -rf {shlex.join(map(str, (*rest, metrics)))}"


def _of_the_last(checkpoints: list[Path], error: GossamerError) -> str:
    """What is wrong with the last checkpoint, and how to do without it."""
    last, before = checkpoints[-1], checkpoints[:-1]
    if before:
        mend = f"To go on from the one before, {before[-1].name}: rm -r {shlex.quote(str(last))}"
    else:
        mend = f"To begin again from the start: rm -r {shlex.join(map(str, (last, last.parent.parent / METRICS)))}"
    again = "It may be whole: see to the disk and try again. " if isinstance(error, Unreadable) else ""
    return f"{error}. {again}{mend}"


class Examined(NamedTuple):
    """What has been found of a checkpoint."""

    path: Path
    """its folder"""
    state: Literal["complete", "damaged", "can't be read"]
    """of all its bytes"""
    complaint: str | None = None
    """what is wrong with it, if anything, and of the last one how to do without it"""


def examine_checkpoints(folder: Path) -> list[Examined]:
    """A run's checkpoints, the oldest first. All of their bytes are read. One that its run removes meanwhile is left
    out."""
    from gossamer.training.checkpoint_storage import check_files, read_manifest

    checkpoints, found = list_checkpoints(folder), []
    for i, path in enumerate(checkpoints):
        examined = Examined(path, "complete")
        try:
            check_files(path, read_manifest(path))
        except GossamerError as error:
            complaint = _of_the_last(checkpoints, error) if i == len(checkpoints) - 1 else str(error)
            examined = Examined(path, "can't be read" if isinstance(error, Unreadable) else "damaged", complaint)
        if path in list_checkpoints(folder):
            found.append(examined)
    return found


def load_checkpoint(run: Run, path: Path) -> "CheckpointRecord":
    """Set `run` to a checkpoint, whatever the number of processes that wrote it; returns its manifest.

    All processes call it together.

    Raises GossamerError if a file is missing or damaged, or if the checkpoint is of a model of another shape;
    Unreadable if the disk refuses.
    """
    from torch.distributed.checkpoint.default_planner import DefaultLoadPlanner
    from torch.distributed.checkpoint.state_dict_loader import load

    from gossamer.training.checkpoint_storage import ShardReader, read_manifest

    tensors = state_tensors(run)

    def look() -> "CheckpointRecord":
        record = read_manifest(path)
        _check_fits(record, tensors, path)
        return record

    record = run.world.on_all(look)
    reader = ShardReader(path, record, run.world.rank, run.world.size)
    with _failures_of_all(run.world):
        planner = DefaultLoadPlanner(flatten_state_dict=False, flatten_sharded_tensors=False)
        load(tensors, storage_reader=reader, planner=planner, no_dist=run.world.size == 1)
    for _, parameter in _trained(run):
        run.optimizer.state[parameter]["step"].fill_(float(record.step))
    run.step = run.saved_step = record.step
    return record


def _check_fits(record: "CheckpointRecord", tensors: dict[str, torch.Tensor], path: Path) -> None:
    """Raises GossamerError unless a checkpoint has exactly these tensors, each of its shape and complete."""
    strangers = sorted(set(tensors) ^ set(record.tensors))
    if strangers:
        where = "is missing" if strangers[0] in tensors else "is unexpected"
        raise GossamerError(f"{path}: {strangers[0]} {where}; the checkpoint belongs to a model of another shape")
    for name, tensor in tensors.items():
        saved = record.tensors[name]
        if saved.shape != tuple(tensor.shape):
            raise GossamerError(
                f"{path}: {name} is float32 {list(saved.shape)}, expected float32 {list(tensor.shape)}; the checkpoint "
                "belongs to a model of another shape"
            )
        if not saved.is_covered():
            raise GossamerError(f"{path}: {name} isn't complete")


def state_tensors(run: Run) -> dict[str, torch.Tensor]:
    """All that a checkpoint holds, by name, sharing memory with `run`: weights and moments, sharded as they are."""
    tensors = {name: parameter.detach() for name, parameter in run.model.named_parameters()}
    tensors["logit_bias"] = run.model.logit_bias
    for name, parameter in _trained(run):
        state = state_of(run.optimizer, parameter)
        tensors |= {f"{name}.{moment}": state[moment] for moment in MOMENTS}
    return tensors


def check_state_(run: Run) -> None:
    """Raises GossamerError, in all processes, naming the first weight or moment that isn't finite, or the first weight
    with more nonzeros than the top-k rule leaves. What isn't the same in all of them becomes so, with a warning if they
    are alike.

    A step sees what reaches its loss and its gradients, and neither a moment that went bad nor a weight that a kernel
    should have zeroed; nothing like it is ever saved.
    """
    names, tensors = zip(*state_tensors(run).items(), strict=True)
    bad = [not bool(local(tensor).isfinite().all()) for tensor in tensors]
    first = run.world.smallest(bad.index(True) if True in bad else len(bad))
    if first < len(bad):
        run.world.fail(
            f"after step {run.step}: {names[first]} is not finite, so this step is not saved; the checkpoints before "
            "are untouched. Go on from the last one with --resume; if that ends here too, start again with a lower "
            "learning rate or in float32"
        )
    weight = first_beyond_the_rule(run.weights, run.l0s(run.step - 1), run.world) if run.step else None
    if weight is not None:
        run.world.fail(
            f"after step {run.step}: {weight.name} has more nonzeros than the top-k rule leaves, so this step is not "
            "saved; the checkpoints before are untouched. Please report it; if a fast kernel is to blame on this "
            "machine, GOSSAMER_FAST=0 and --resume go on without"
        )
    is_noted = holds_nonzeros(run.model)
    differing = unite_(dict(zip(names, tensors, strict=True)), run.world)
    if (
        differing and is_noted and run.step
    ):  # else the next step would go through dense weights, and that of a resumed run wouldn't
        compress_weights(run.model, getattr(torch, run.dtype), n_kept(run.weights, run.l0s(run.step - 1)))
    if differing and run.is_alike and run.world.is_first:
        warnings.warn(
            f"after step {run.step} not all processes had the same numbers in {len(differing)} tensors, {differing[0]} "
            "for one, though they are alike; all go on with those of the first. Have the memory of the machines tested",
            stacklevel=2,
        )


def _trained(run: Run) -> list[tuple[str, torch.nn.Parameter]]:
    return [(name, p) for name, p in run.model.named_parameters() if p.requires_grad]


@contextmanager
def _failures_of_all(world: World) -> Iterator[None]:
    """What failed in any process is raised in all of them: a GossamerError, or the OSError of a disk."""
    from torch.distributed.checkpoint.api import CheckpointException

    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="torch.distributed is disabled")
            yield
    except CheckpointException as error:
        causes = {rank: cause for rank, (cause, _) in sorted(error.failures.items())}
        for cause in causes.values():
            if isinstance(cause, OSError):
                raise cause from None
        rank, cause = next(iter(causes.items()))
        if isinstance(cause, GossamerError):  # the first process says it for all
            raise cause if world.is_first else FailedElsewhere(str(cause)) from None
        if rank != world.rank:
            raise FailedElsewhere("another process failed") from None
        if not isinstance(cause, Exception):  # a second signal
            raise cause from None
        raise
