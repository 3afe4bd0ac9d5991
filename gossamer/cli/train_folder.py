"""What has to be so before `gossamer train` starts a run, or goes on with one, and what is said of it then."""

import shlex
import warnings
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, Literal

from gossamer.artifact import write_bytes
from gossamer.cli.configuration import take_configuration, value_of
from gossamer.cli.display import say
from gossamer.cli.places import check_kind
from gossamer.data.corpus import SPLITS
from gossamer.data.tokens import TOKENIZER, Tokens, open_tokens
from gossamer.errors import GossamerError, is_there
from gossamer.folders import check_replaceable
from gossamer.kernels.fast import check_device, multiplies_bfloat16
from gossamer.model.checkpoint import MODEL_JSON, load_model
from gossamer.training.agreement import differences_between
from gossamer.training.circumstances import circumstances
from gossamer.training.cost import count
from gossamer.training.disk import check_disk, disk_refused
from gossamer.training.distributed import World
from gossamer.training.presets import preset
from gossamer.training.run_folder import CHECKPOINTS, METRICS
from gossamer.training.run_record import TRAIN_JSON, TrainRecord, read_train_record, write_train_record
from gossamer.training.train import Run, TrainConfig, batch_of, validation_windows
from gossamer.training.units import in_bytes

LONG_TO_READ = 1 << 30
"""Bytes of tokens from which on it is said that they are read: about a second."""


def check_asked(tokens: Path | None, config: TrainConfig, vocabulary_by: Literal["flag", "file"] | None) -> None:
    """What is asked for, looked at before it is planned or begun; `vocabulary_by` is what named the vocabulary's size,
    if anything did. Raises GossamerError; warns of a file that the tokens overrule."""
    if config.snapshots > config.steps:
        raise GossamerError(f"--snapshots {config.snapshots} are more than --steps {config.steps}: at most one a step")
    if tokens is None:
        return
    check_kind(tokens, "tokens")
    asked, there = config.model.vocab_size, open_tokens(tokens).manifest.vocab_size
    if asked == there or vocabulary_by is None:
        return
    if vocabulary_by == "flag":
        raise GossamerError(f"--model.vocab-size is {asked}, and the tokens in {tokens} have {there}; leave it out")
    said = f"the file of --config says model.vocab_size {asked}; the tokens have {there}, which is taken"
    warnings.warn(said, stacklevel=2)


def with_vocabulary_of(tokens: Tokens, config: TrainConfig) -> TrainConfig:
    """`config` for a model of these tokens."""
    model = config.model.model_copy(update={"vocab_size": tokens.manifest.vocab_size})
    return config.model_copy(update={"model": model})


def check_start(tokens: Path, config: TrainConfig) -> None:
    """Raises GossamerError if a run of `config` on these tokens can't begin; writes nothing."""
    opened = open_tokens(tokens)
    config = with_vocabulary_of(opened, config)
    count(config)
    check_device(config.device)
    check_windows(opened, config)


def check_windows(opened: Tokens, config: TrainConfig) -> None:
    """Raises GossamerError if the tokens have no sequence as long as the run wants it; warns if they have less to
    validate on than it asks for."""
    batch_of(opened.split("train"), config, 0)
    windows = validation_windows(opened.split("validation"), config.validation_tokens, config.model)
    n_tokens = len(windows) * config.model.context
    if n_tokens + config.model.context <= config.validation_tokens:
        warnings.warn(
            f"the validation split has windows for {n_tokens:,} of the {config.validation_tokens:,} tokens of "
            "--validation-tokens; the validation loss is taken over these",
            stacklevel=2,
        )


def check_whole(tokens: Tokens, world: World) -> None:
    """Compare all tokens with the hashes of their manifest, each process of a machine a part of them: a shard that was
    damaged would be trained on without a word.

    Raises GossamerError in the process that finds one, or in the first if the processes have other tokens."""
    n_bytes = sum(file.stat().st_size for split in SPLITS for file in tokens.split(split).files)
    if n_bytes > LONG_TO_READ:
        say(f"comparing the tokens with their hashes: {in_bytes(n_bytes)}")
    world.on_all(lambda: tokens.check_files(world.local_rank, world.local_size))
    if not world.agree(tokens.hash):
        world.fail(f"not all processes have the same tokens in {tokens.path}; copy one folder to all machines")


def check_free(out: Path) -> None:
    """Raises GossamerError, saying what is there, unless a new run may have the folder `out`."""
    if is_there(out / TRAIN_JSON):
        what = "a finished model" if is_there(out / MODEL_JSON) else "a run that --resume goes on with"
        raise GossamerError(f"{out} holds {what}; choose another --out or remove it")
    if is_there(out / CHECKPOINTS):
        raise GossamerError(f"{out} holds checkpoints of a run whose {TRAIN_JSON} is missing; choose another --out")
    check_replaceable(out, (TRAIN_JSON,))


def begin_folder(run: Run, out: Path, record: TrainRecord, tokens: Tokens) -> None:
    """What a run's folder has before its first step; the folder is locked."""
    check_free(out)  # another run may have begun there meanwhile
    check_disk(run, out)
    try:
        write_train_record(out, record)
        bring_tokenizer(tokens, out)
    except OSError as error:
        for written in (TRAIN_JSON, TOKENIZER):  # so that the same command can begin it again
            with suppress(OSError):
                (out / written).unlink()
        raise GossamerError(f"can't begin a run in {out}: {error}; mend that, or choose another --out") from None


def bring_tokenizer(tokens: Tokens, out: Path) -> None:
    """Copy the tokens' tokenizer into the run's folder; a run that died right after its start lacks it, and one that
    is another was damaged there."""
    there, content = out / TOKENIZER, (tokens.path / TOKENIZER).read_bytes()
    if is_there(there) and there.read_bytes() != content:
        tokens.tokenizer()  # which is what wrote them
        warnings.warn(f"{there} wasn't the tokenizer of the tokens, and is written again", stacklevel=2)
    elif is_there(there):
        return
    write_bytes(there, content)


def check_same_run(tokens: Path | None, out: Path, config: TrainConfig) -> None:
    """After a restart: raises GossamerError unless the run in `out` is the one that these arguments began, and not one
    that was there before."""
    record = read_train_record(out)
    opened = open_tokens(tokens or out / record.tokens)
    config = with_vocabulary_of(opened, config)
    if config.dtype == "auto":  # as it was decided where the run began
        config = config.model_copy(update={"dtype": record.config.dtype})
    if config != record.config or opened.split("train").hash != record.tokens_hash:
        check_free(out)


def record_of(out: Path) -> TrainRecord:
    """What the run in `out` is. Raises GossamerError if there is none, or if its record is damaged."""
    if not is_there(out / TRAIN_JSON):
        what = f"holds no run to resume: there is no {TRAIN_JSON}" if is_there(out) else "does not exist"
        if any(is_there(out / part) for part in (METRICS, CHECKPOINTS)):
            what = f"is a run whose {TRAIN_JSON} is missing: put it back to go on"
        raise GossamerError(f"{out} {what}")
    return read_train_record(out)


def record_for_all(out: Path, world: World) -> TrainRecord:
    """The same in all processes, which see one file. Raises GossamerError if they don't."""
    record = world.on_all(partial(record_of, out))
    if not world.agree(record.model_dump_json()):
        world.fail(f"not all processes see the same {out / TRAIN_JSON}; try again when all machines see the last one")
    return record


def check_as_before(record: TrainRecord, out: Path) -> None:
    """Raises GossamerError unless the run in `out`, which nobody else changes now, is what it was when it was looked at
    first: it may have come to its end since."""
    if record_of(out) != record:
        raise GossamerError(f"another process has gone on with the run in {out} meanwhile; give the command again")


def rewrite_record(out: Path, record: TrainRecord) -> None:
    """Write the record of a run that goes on otherwise than it did. Raises GossamerError if the disk refuses."""
    try:
        write_train_record(out, record)
    except OSError as error:
        raise GossamerError(disk_refused(out / TRAIN_JSON, error, out)) from None


def tokens_of(record: TrainRecord, tokens: Path | None, out: Path) -> Tokens:
    """The tokens of the run in `out`, from where it says that they are or from the folder `tokens`.

    Raises GossamerError if they aren't there, or are others."""
    if tokens is None and not is_there(out / record.tokens):
        raise GossamerError(
            f"the tokens that the run in {out} began with aren't in {out / record.tokens} any more; say where: "
            f"gossamer train TOKENS --resume --out {shlex.quote(str(out))}"
        )
    opened = open_tokens(tokens or out / record.tokens)
    if opened.split("train").hash != record.tokens_hash:
        raise GossamerError(f"{opened.path} holds other tokens than the run in {out} began with")
    return opened


MAY_CHANGE = ("device", "parallel", "micro_batch_size", "recompute", "checkpoint_every", "keep_checkpoints")
"""What of a configuration is about the machine, and not about what is computed there."""
OTHER_ORDER = ("parallel", "micro_batch_size")
"""Of these, what makes sums come in another order. (A checkpoint says itself on what device it was saved.)"""


def defaults_of(arguments: list[str]) -> tuple[TrainConfig, Literal["flag", "file"] | None]:
    """What flags override: the configuration of a file, which is taken out of the arguments, of a preset or of the run
    to go on with; and what names the vocabulary's size, if anything does."""
    n_arguments = len(arguments)
    default = take_configuration(arguments, TrainConfig, {TrainRecord: "config"}) or TrainConfig()
    has_file = len(arguments) < n_arguments
    named = value_of("--preset", arguments)
    if named is not None:
        if has_file:
            raise GossamerError("give --preset or --config, not both; flags override either")
        default = preset(named)
    if "--resume" in arguments:
        if has_file or named is not None:
            flag = "--config" if has_file else "--preset"
            raise GossamerError(f"a resumed run keeps its configuration; leave out {flag}")
        default = config_to_go_on_with(value_of("--out", arguments)) or default
    if value_of("--model.vocab-size", arguments) is not None:
        return default, "flag"
    return default, "file" if has_file and "vocab_size" in default.model.model_fields_set else None


def config_to_go_on_with(out: str | None) -> TrainConfig | None:
    """The configuration of the run in a folder, which flags may change; None if there is none to be read, as is said
    when the run would go on."""
    with suppress(GossamerError):
        return None if out is None else read_train_record(Path(out)).config
    return None


def check_changes(asked: TrainConfig | None, out: Path) -> None:
    """Raises GossamerError if there is no run in `out` to go on with, or if it can't go on as `asked`."""
    config = record_of(out).config
    refused = [name for name in _changed(config, asked or config) if name not in MAY_CHANGE]
    if refused:
        flags = ", ".join(map(_flag, refused))
        raise GossamerError(
            f"a resumed run keeps its configuration, which is in {out / TRAIN_JSON}; leave out {flags}"
            + (f". {how_to_train_on(out)}" if "steps" in refused else "")
        )


def say_changes(before: TrainConfig, now: TrainConfig) -> None:
    """What a resumed run does otherwise from here on, if anything."""
    changed = _changed(before, now)
    if not changed:
        return
    words = [f"{_flag(name)} {getattr(now, name)} instead of {getattr(before, name)}" for name in changed]
    order = "; its weights won't be bit for bit those of an unchanged run" if set(changed) & set(OTHER_ORDER) else ""
    say(f"from here on {', '.join(words)}{order}")


def _changed(before: TrainConfig, now: TrainConfig) -> list[str]:
    """The options that differ, by their names in the configuration, as model.d_model."""
    ours, theirs = _flat(before.model_dump()), _flat(now.model_dump())
    return [name for name in ours if ours[name] != theirs[name]]


def _flat(values: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in values.items():
        found |= _flat(value, f"{prefix}{name}.") if isinstance(value, dict) else {f"{prefix}{name}": value}
    return found


def _flag(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def how_to_train_on(out: Path) -> str:
    """Its last steps were made for its end: the learning rate falls to zero there, and the weights are sparse."""
    return (
        "Learning rate and sparsity follow from the number of steps, so a longer run is another one, from the start: "
        f"gossamer train TOKENS --config {shlex.quote(str(out / TRAIN_JSON))} --steps N --out DIR"
    )


def is_at_its_end(record: TrainRecord, out: Path, world: World) -> bool:
    """Whether the run in `out` is done, as the first process sees it. One whose model is damaged isn't: it goes on from
    its last checkpoint, and that is said."""
    if not world.any(world.is_first and record.result is not None):
        return False
    complaint = complaint_of_model(out) if world.is_first else None
    if complaint is not None:
        warnings.warn(f"{complaint}; the run was at its end, and goes on from its last checkpoint", stacklevel=2)
    return not world.any(complaint is not None)


def complaint_of_model(out: Path) -> str | None:
    """What is wrong with the model that a finished run left, if anything."""
    try:
        load_model(out)
    except GossamerError as error:
        return str(error)
    return None


def warn_if_slow(run: Run, mend: str) -> None:
    """Once for all processes: the slowest holds up the others."""
    slow = run.world.any(run.dtype == "bfloat16" and not multiplies_bfloat16(run.device))
    if slow and run.world.is_first:
        how_slow = (
            "a product takes 50 times as long as in float32, or more" if run.device.type == "cpu" else "it is slow"
        )
        warnings.warn(
            f"this run multiplies in bfloat16, which {run.device} has no hardware for: {how_slow}; {mend}",
            stacklevel=2,
        )


def note_unlike_(run: Run) -> None:
    """Note whether the processes of a run that each hold the whole model are alike, and warn if they aren't."""
    unlike = differences_between(circumstances(run.device), run.world) if run.config.parallel == "data" else {}
    run.is_alike = not unlike
    if unlike and run.world.is_first:
        rank, words = next(iter(unlike.items()))
        more = f", and {len(unlike) - 1} more are unlike it" if len(unlike) > 1 else ""
        warnings.warn(
            f"process {rank} is unlike the first one ({'; '.join(words)}){more}: their weights drift apart in the last "
            "bits, and are made those of the first at every checkpoint",
            stacklevel=2,
        )
