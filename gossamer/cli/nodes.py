"""`gossamer nodes`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import tyro
from jaxtyping import Int
from rich.progress import TaskID
from torch import Tensor

from gossamer.circuit.circuit import NODES_JSON, Circuit, Node
from gossamer.cli.display import console, counted, progress_bar, say, saying_when_kernels_compile, warnings_as_lines
from gossamer.cli.places import (
    circuit_model,
    open_circuit,
    open_model,
    open_pretraining,
    pretraining_windows,
    stream_of_means,
)
from gossamer.cli.tables import nodes_table
from gossamer.errors import GossamerError
from gossamer.model.sites import resolve_site
from gossamer.model.transformer import ModelConfig, Transformer
from gossamer.validation.node_report import NodeReport, load_node_report, save_node_report
from gossamer.validation.nodes import Stage, observe_nodes
from gossamer.viewer.draw import picture_format
from gossamer.viewer.node_page import draw_node

DEFAULT_N_TOKENS = 1_000_000


def main(arguments: Sequence[str]) -> None:
    tyro.cli(run, args=arguments, prog="gossamer nodes")


def run(
    circuit: Annotated[Path, tyro.conf.Positional],
    *,
    model: Path | None = None,
    tokens: Path | None = None,
    n_tokens: int | None = None,
    page: str | None = None,
    out: Annotated[Path | None, tyro.conf.arg(aliases=["-o"])] = None,
    seed: int | None = None,
    device: str = "cpu",
) -> None:
    """Measure what each node of a circuit does, and write nodes.json and nodes.safetensors beside it.

    Over the pretraining tokens: how often a node isn't zero, its histogram, samples of text where it is largest and
    smallest. On the task's pairs: its activations in the model and in the circuit, and what the task loses without it.
    Attention patterns of the heads, tokens behind the residual channels, the effect of each edge. docs/nodes.md says
    how to read them.

    --page NODE -o page.png draws one node on one page, from the report that is there. It is measured first where there
    is none, and again where --n-tokens, --seed, --tokens or --model say what it is to be of.

    Args:
        circuit: a circuit's folder.
        model: its model, if it isn't where it was.
        tokens: the pretraining tokens, if they aren't where they were, or if the circuit's means were imported.
        n_tokens: how many of them to look at; 1,000,000 if not given.
        page: a node to draw, SITE:INDEX as in 0.attn.v:122, or with TransformerLens' name for the site.
        out: where to draw it, .png, .pdf or .svg.
        seed: which samples are drawn; 0 if not given.
        device: where to compute.
    """
    if n_tokens is not None and n_tokens < 1:
        raise GossamerError(f"--n-tokens is {n_tokens}; expected 1 or more")
    if seed is not None and seed < 0:
        raise GossamerError(f"--seed is {seed}; expected 0 or more")
    if (page is None) != (out is None):
        raise GossamerError("--page NODE and -o page.png belong together: which node, and where to draw it")
    with warnings_as_lines("nodes"):
        loaded = open_circuit(circuit)
        node = None if page is None else read_node(page, loaded)
        if out is not None:
            picture_format(out)
        is_said = any(given is not None for given in (n_tokens, seed, tokens, model))
        if node is None or is_said or not (circuit / NODES_JSON).exists():
            n_tokens = DEFAULT_N_TOKENS if n_tokens is None else n_tokens
            report = _measured(loaded, circuit, model, tokens, n_tokens, seed or 0, device)
            console.print(nodes_table(report, loaded))
            measured_on = f"{report.record.n_tokens:,} tokens and {counted(report.record.n_pairs, 'pair')}"
            say(f"{measured_on}; report in {circuit / NODES_JSON}")
        if node is not None and out is not None:
            draw_node(loaded, load_node_report(circuit), node, out)
            say(f"{node} drawn to {out}")


def read_node(text: str, circuit: Circuit) -> Node:
    """A node from what a user typed. Raises GossamerError if it is none of the circuit's."""
    site, _, index = text.rpartition(":")
    if not (site and index.isdecimal()):
        raise GossamerError(f"can't read the node {text!r}: expected SITE:INDEX, as in 0.attn.v:122")
    n_layer = len({name.partition(".")[0] for name in circuit.means if "." in name})
    # The number of layers is all that sites' names depend on.
    node = Node(resolve_site(site, ModelConfig(n_layer=n_layer)), int(index))
    kept = circuit.nodes.get(node.site, [])
    if node.index not in kept:
        there = ", ".join(map(str, kept)) or "none"
        raise GossamerError(f"{node} is none of the circuit's nodes; of {node.site} it has {there}")
    return node


def _measured(
    circuit: Circuit,
    folder: Path,
    model: Path | None,
    tokens: Path | None,
    n_tokens: int,
    seed: int,
    device: str,
) -> NodeReport:
    """Measure, with bars, and write."""
    model_folder = circuit_model(circuit, folder, model)
    opened = open_model(model_folder, device)
    circuit.check_model(opened)
    windows, tokens_hash = _windows(circuit, folder, tokens, model_folder, opened, n_tokens)
    with progress_bar() as progress, saying_when_kernels_compile(device):
        bars: dict[Stage, TaskID] = {}

        def on_progress(stage: Stage, done: int, of: int) -> None:
            if stage not in bars:
                bars[stage] = progress.add_task(stage, note="windows" if stage == "tokens" else "left out one by one")
            progress.update(bars[stage], completed=done, total=of)

        report = observe_nodes(opened, circuit, windows, tokens_hash, seed, on_progress)
    save_node_report(report, folder)
    return report


def _windows(
    circuit: Circuit, folder: Path, given: Path | None, model_folder: Path, model: Transformer, n_tokens: int
) -> tuple[Int[Tensor, "window seq"], str]:
    """Pretraining tokens, and the hash of their stream."""
    if circuit.record.n_mean_tokens:
        stream = stream_of_means(circuit, folder, given, model_folder)
    elif given is None:
        raise GossamerError(
            "the circuit's means were imported, and the tokens that they were taken over aren't known; give "
            "pretraining tokens with --tokens"
        )
    else:
        stream = open_pretraining(given, model_folder).stream
    return pretraining_windows(stream, model, n_tokens), stream.hash
