"""`gossamer import`."""

import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, NamedTuple

import tyro

from gossamer.artifact import build_record, hash_file
from gossamer.circuit.circuit import FILES, Means, check_same_subject, save_circuit
from gossamer.circuit.discover import Source
from gossamer.circuit.means import node_means
from gossamer.circuit.prune_config import PruneConfig
from gossamer.circuit.released import (
    Released,
    check_hash,
    check_means,
    check_nodes,
    import_circuit,
    missing_edges,
    other_mean,
    read_means,
    read_released,
    sample_pairs,
)
from gossamer.cli.display import console, counted, say, warnings_as_lines
from gossamer.cli.places import (
    label_file,
    model_tokenizer,
    open_circuit,
    open_model,
    open_pretraining,
    path_from,
    pretraining_windows,
)
from gossamer.cli.tables import circuit_table
from gossamer.errors import GossamerError
from gossamer.folders import check_replaceable
from gossamer.model.checkpoint import TOKENIZER, model_hash
from gossamer.model.transformer import Transformer
from gossamer.tasks.catalogue import CONTROLS, TASKS, find_task
from gossamer.tasks.examples import Examples, own_examples, task_examples
from gossamer.tasks.own_file import read_task_file

MEANS_FILE = "circuit.safetensors"


class Taken(NamedTuple):
    """Means, and what they were taken over."""

    means: Means
    path: Path
    """the tokens, or the file with the means where these aren't known"""
    hash: str
    """its hash"""
    n_tokens: int
    """0 where only the means are known"""


def main(arguments: Sequence[str]) -> None:
    tyro.cli(run, args=arguments, prog="gossamer import")


def run(
    model: Annotated[Path, tyro.conf.Positional],
    indices: Annotated[Path, tyro.conf.Positional],
    *,
    out: Path,
    means: Path | None = None,
    tokens: Path | None = None,
    task: str | None = None,
    task_file: Path | None = None,
    answers: tuple[int, int] | None = None,
    name: str | None = None,
    target_loss: float | None = None,
    seed: int | None = None,
    device: str = "cpu",
    overwrite: bool = False,
) -> None:
    """Make a circuit's folder of a circuit that was found elsewhere: its kept indices, its means, and a task.

    The indices: the release's viz_data.pt, or JSON, {"0.attn.act_in": [3, 17], ...}, or what `gossamer export` wrote as
    JSON, GraphML or CSV. The pairs that it is measured on: --task, --task-file, or --answers with the samples that
    viz_data.pt holds. Nothing is unpickled: of a .pt file only tensors and plain values are read.

    An export as JSON or GraphML says what its circuit was measured on: target, seed, a built-in task and the number of
    its pairs, the pretraining tokens and how many of them. These are then the defaults, and of a circuit that was found
    in a run of ours with a built-in task nothing else needs to be given. Edges that pruning had removed are removed
    here too.

    Args:
        model: the model's folder, ours or of the released format (beeg_config.json, final_model.pt).
        indices: the kept indices by location, .pt or .json, or an export, .json, .graphml or .csv.
        out: the circuit's folder.
        means: the mean of every channel by location, .pt (the release's mean_baseline_pretrain.pt), .json or
            .safetensors; or the folder of a circuit of ours, whose means they are.
        tokens: instead of --means: take them over these pretraining tokens, a tokens folder or a .npy file with a 1-d
            uint16 array. For an export by default those that the model was trained on, if they are the circuit's.
        task: a built-in task to measure it on, which takes a tokenizer.json beside the model.
        task_file: pairs of your own to measure it on.
        answers: token ids of the right answers to the first and to the second half of the samples in viz_data.pt.
        name: the task's name; by default that of --task, of the export, or of the file.
        target_loss: the task loss that it is held against, nats a prompt; by default the export's, or else 0.15.
        seed: of the examples, as in `gossamer prune`; by default the export's, or else 0.
        device: where to compute.
        overwrite: replace a circuit of another task or model that is in --out; one of the same is replaced anyway.
    """
    with warnings_as_lines("import"):
        check_replaceable(out, FILES)
        released = read_released(indices)
        config = _config(released, indices, target_loss, seed)
        opened = open_model(model, device)
        check_hash(opened, released, indices)
        nodes = check_nodes(opened.config, released, indices)
        removed = missing_edges(opened, nodes, released, indices)
        examples = _examples(model, released, indices, task, task_file, answers, name, config)
        if not overwrite:
            check_same_subject(out, examples.task, model_hash(opened))
        taken = _means(opened, model, means, tokens, released, config)
        other = other_mean(taken.means, released)
        if other is not None:
            warnings.warn(
                f"{other} has another mean than {indices} says: these are not the means that the circuit was found "
                "with, and its loss is another too",
                stacklevel=2,
            )
        labels = label_file(model, taken.path)
        source = Source(path_from(out, model), path_from(out, taken.path), taken.hash, labels)
        circuit = import_circuit(opened, nodes, taken.means, taken.n_tokens, examples, config, source, removed)
        save_circuit(circuit, out)
        if circuit.task_loss > config.target_loss:
            warnings.warn(
                f"the circuit misses the target: {circuit.task_loss:.4f} nats a prompt, not {config.target_loss:g}; "
                "are these its means, its task, and the answers in this order?",
                stacklevel=2,
            )
    console.print(circuit_table(circuit, out))
    if released.loss is not None:
        say(
            f"{indices} says {released.loss:.4f} nats a prompt for the circuit; measured here: "
            f"{circuit.task_loss:.4f}, on {counted(len(circuit.pairs), 'pair')}"
        )


def _config(released: Released, indices: Path, target_loss: float | None, seed: int | None) -> PruneConfig:
    """What was given, or else what the export says, or else the defaults: as far as an import looks at it."""
    facts = {} if released.facts is None else released.facts.model_dump()
    facts["mean_tokens"] = facts.get("n_mean_tokens")
    said = {name: facts[name] for name in PruneConfig.model_fields if facts.get(name)}
    given = {"target_loss": target_loss, "seed": seed}
    build_record(PruneConfig, said, str(indices))  # what is wrong in the file is not said of the flags
    return PruneConfig(**said | {name: value for name, value in given.items() if value is not None})


def _means(
    opened: Transformer,
    model: Path,
    means: Path | None,
    tokens: Path | None,
    released: Released,
    config: PruneConfig,
) -> Taken:
    facts = released.facts
    is_said = facts is not None and bool(facts.n_mean_tokens)
    if (means is not None and tokens is not None) or not (means or tokens or is_said):
        raise GossamerError(
            "a circuit without its means has no meaning; give either --means (the release has them in "
            "mean_baseline_pretrain.pt, beside the model's circuits) or --tokens to take them over, not both or neither"
        )
    if means is not None:
        return _given_means(opened, means)
    pretraining = open_pretraining(tokens, model)
    if tokens is None and facts is not None and pretraining.stream.hash != facts.tokens_hash:
        raise GossamerError(
            f"{pretraining.path} holds other tokens than those that the circuit's means were taken over; give those "
            "with --tokens, or the means with --means"
        )
    windows = pretraining_windows(pretraining.stream, opened, config.mean_tokens)
    return Taken(node_means(opened, windows), pretraining.path, pretraining.stream.hash, windows.numel())


def _given_means(opened: Transformer, path: Path) -> Taken:
    """Means from a file; where it is a circuit's, that circuit's folder says what they were taken over."""
    folder = path.parent if path.name == MEANS_FILE else path
    if (folder / "circuit.json").exists():
        circuit = open_circuit(folder)
        circuit.check_model(opened)
        record = circuit.record
        return Taken(circuit.means, folder / record.tokens, record.tokens_hash, record.n_mean_tokens)
    return Taken(check_means(opened.config, read_means(path), path), path, hash_file(path), 0)


def _examples(
    model: Path,
    released: Released,
    indices: Path,
    task: str | None,
    task_file: Path | None,
    answers: tuple[int, int] | None,
    name: str | None,
    config: PruneConfig,
) -> Examples:
    said = None if released.facts is None else released.facts.task
    n_given = sum(given is not None for given in (task, task_file, answers))
    if n_given == 0 and said is not None and said in {**TASKS, **CONTROLS}:
        task = said
    elif n_given != 1:
        own = f"; {said}, the task of {indices}, is none of the built-in ones" if n_given == 0 and said else ""
        raise GossamerError(
            "a circuit is measured on pairs of prompts; give one of --task, --task-file, or --answers with the token "
            f"ids of the two answers to the samples in viz_data.pt{own}"
        )
    if task is not None:
        tokenizer = model_tokenizer(model)
        if tokenizer is None:
            raise GossamerError(
                f"the task {task} is text, and there is no {TOKENIZER} in {model}; put it there, or give --task-file "
                "with prompt_ids and answer_ids"
            )
        sizes = (config.n_train_pairs, config.n_validation_pairs, config.n_held_out_pairs)
        examples = task_examples(find_task(task), tokenizer, *sizes, config.seed)
    elif task_file is not None:
        examples = own_examples(said or task_file.stem, read_task_file(task_file, model_tokenizer(model)), config.seed)
    else:
        assert answers is not None
        if not released.samples:
            raise GossamerError(f"{indices} holds no samples of the task to answer; give --task or --task-file")
        examples = own_examples(said or indices.stem, sample_pairs(released.samples, answers), config.seed)
    return examples if name is None else examples._replace(task=name)
