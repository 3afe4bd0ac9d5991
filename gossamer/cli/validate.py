"""`gossamer validate`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import tyro
from jaxtyping import Int
from torch import Tensor

from gossamer.artifact import write_record
from gossamer.circuit.circuit import Circuit
from gossamer.circuit.mask_search import Step
from gossamer.cli.display import console, progress_bar, say, saying_when_kernels_compile, warnings_as_lines
from gossamer.cli.places import circuit_model, open_circuit, open_model, pretraining_windows, stream_of_means
from gossamer.cli.tables import report_table, step_note
from gossamer.errors import GossamerError
from gossamer.model.transformer import Transformer
from gossamer.validation.evidence import Shuffled, gather_evidence, shuffled_control


def main(arguments: Sequence[str]) -> None:
    tyro.cli(run, args=arguments, prog="gossamer validate")


def run(
    circuit: Annotated[Path, tyro.conf.Positional],
    *,
    model: Path | None = None,
    tokens: Path | None = None,
    n_random: int = 20,
    shuffled: bool = True,
    seed: int = 0,
    device: str = "cpu",
) -> None:
    """Measure whether a circuit is real, and write report.json beside it.

    First the circuit's own loss is measured again: if it isn't what the artifact says, that is an error. Then, on
    held-out pairs: the circuit alone (sufficiency), the model without it (necessity), both for random circuits with as
    many nodes at each site, and for what the same pruning finds in a copy of the model with shuffled weights.

    Args:
        circuit: a circuit's folder.
        model: its model, if it isn't where it was.
        tokens: the pretraining tokens, if they aren't where they were.
        n_random: random circuits.
        shuffled: run the control in a shuffled model, which takes as long as pruning did.
        seed: of the random circuits and of the shuffling.
        device: where to compute.
    """
    with warnings_as_lines("validate"):
        loaded = open_circuit(circuit)
        model_folder = circuit_model(loaded, circuit, model)
        opened = open_model(model_folder, device)
        loaded.check_model(opened)
        windows = _windows(loaded, circuit, tokens, model_folder, opened) if shuffled else None
        with progress_bar() as progress, saying_when_kernels_compile(device):

            def control() -> Shuffled:
                assert windows is not None
                bar = progress.add_task("shuffled control", total=None, note="")

                def on_step(step: Step) -> None:
                    progress.update(bar, completed=step.step, total=step.steps, note=step_note(step))

                return shuffled_control(opened, loaded, windows, seed, on_step)

            report = gather_evidence(opened, loaded, n_random, seed, control if shuffled else None)
        write_record(circuit / "report.json", report)
    console.print(report_table(report))
    say(
        f"own loss measured again: {report.own_loss:.6f} (circuit.json: {report.stored_loss:.6f}); "
        f"{report.n_edges} edges; report in {circuit / 'report.json'}"
    )


def _windows(
    circuit: Circuit, folder: Path, given: Path | None, model_folder: Path, model: Transformer
) -> Int[Tensor, "window seq"]:
    """The tokens that the circuit's means were taken over, for those of the shuffled model."""
    if not circuit.record.n_mean_tokens:
        raise GossamerError(
            "the circuit's means were imported, and the tokens that they were taken over aren't known; leave the "
            "shuffled control out with --no-shuffled, or import the circuit again with --tokens"
        )
    or_else = ", or leave the shuffled control out with --no-shuffled"
    stream = stream_of_means(circuit, folder, given, model_folder, or_else)
    return pretraining_windows(stream, model, circuit.record.n_mean_tokens)
