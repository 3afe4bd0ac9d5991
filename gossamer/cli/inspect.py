"""`gossamer inspect`."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import tyro

from gossamer.artifact import read_record
from gossamer.circuit.circuit import NODES_JSON, load_circuit
from gossamer.cli.display import console, say, table, warnings_as_lines
from gossamer.cli.places import kind_of
from gossamer.cli.study_tables import formation_table, in_all, summary_tables
from gossamer.cli.sweep_table import sweep_table
from gossamer.cli.tables import circuit_table, nodes_table, report_table, tokens_table
from gossamer.data.tokens import open_tokens
from gossamer.errors import GossamerError, Unreadable
from gossamer.folders import is_held
from gossamer.model.checkpoint import describe, load_model
from gossamer.model.openai import is_openai
from gossamer.model.transformer import Transformer
from gossamer.study.formation import FORMATION, Formation
from gossamer.study.many_tasks import SUMMARY, Summary
from gossamer.study.record import STUDY_JSON, StudyRecord
from gossamer.training.checkpoints import examine_checkpoints, lost_checkpoints, not_whole
from gossamer.training.disk import how_to_go_on
from gossamer.training.metrics_file import MEND, examine_metrics, is_in_the_way
from gossamer.training.report import write_report
from gossamer.training.run_folder import CHECKPOINTS, MANIFEST, SNAPSHOTS, list_checkpoints, list_snapshots, step_of
from gossamer.training.run_record import TRAIN_JSON, read_train_record
from gossamer.validation.evidence import Report
from gossamer.validation.node_report import load_node_report


def main(arguments: Sequence[str]) -> None:
    tyro.cli(run, args=arguments, prog="gossamer inspect")


def run(folder: Annotated[Path, tyro.conf.Positional], report: bool = False) -> None:
    """Say what a folder holds: tokens, a model (ours or of the released format), a run in progress, circuits, a sweep.

    Args:
        folder: what any of the other verbs wrote.
        report: write report.html into a run's folder: its curves and tables, in training or not.
    """
    with warnings_as_lines("inspect"):
        if not folder.exists():
            raise GossamerError(f"{folder} does not exist")
        if report:
            if not (folder / TRAIN_JSON).exists():
                raise GossamerError(f"{folder} holds no run of `gossamer train`, which alone has a report")
            say(f"report in {write_report(folder)}")
            return
        match kind_of(folder):
            case "circuit":
                loaded = load_circuit(folder)
                console.print(circuit_table(loaded, folder))
                if (folder / "report.json").exists():
                    console.print(report_table(read_record(Report, folder / "report.json")))
                if (folder / NODES_JSON).exists():
                    console.print(nodes_table(load_node_report(folder), loaded))
            case "circuits":
                summary = read_record(Summary, folder / SUMMARY)
                for shown in summary_tables(summary):
                    console.print(shown)
                say(in_all(summary))
            case "formation":
                console.print(formation_table(read_record(Formation, folder / FORMATION)))
            case "sweep":
                console.print(sweep_table(read_record(StudyRecord, folder / STUDY_JSON)))
            case "tokens":
                console.print(tokens_table(open_tokens(folder).manifest, folder))
            case "model" | "run":
                _model(folder)
            case None:
                raise GossamerError(f"{folder} {_part_of_a_run(folder)}")


def _part_of_a_run(folder: Path) -> str:
    run = folder.resolve().parent
    if (folder / MANIFEST).exists():
        return f"is a checkpoint, from which its run goes on; inspect the run's folder, {run.parent}"
    if run.name == CHECKPOINTS and folder.resolve() in not_whole(run.parent):
        return f"is a checkpoint that isn't whole; inspect the run's folder, {run.parent}"
    if folder.resolve().name == SNAPSHOTS and list_snapshots(run):
        snapshots = list_snapshots(run)
        return f"holds {len(snapshots)} models, a run's snapshots; inspect one, such as {snapshots[-1][1]}"
    return "holds nothing that gossamer wrote, nor a model of the released format"


def _model(folder: Path) -> None:
    rows: list[tuple[str, str]] = []
    notes: list[str] = []
    what = "run"
    if (folder / "model.json").exists() or is_openai(folder):
        what = "model"
        record = describe(_load(folder))
        rows += [(name, str(value)) for name, value in record.config.model_dump().items()]
        rows += [
            ("parameters", f"{record.n_parameters:,}"),
            ("nonzero", f"{record.n_nonzero:,}"),
            ("l0 of the matrices", f"{record.l0:.4f}"),
            ("hash", record.hash[:16]),
        ]
    if (folder / TRAIN_JSON).exists():
        run = read_train_record(folder)
        if run.result is not None:
            rows.append(("validation loss, nats a token", f"{run.result.validation_loss:.4f}"))
            rows.append(("trained", f"{run.result.steps} steps in {run.result.seconds:.0f} s"))
        else:
            checkpoints, metrics = examine_checkpoints(folder), []
            try:
                metrics, damaged = examine_metrics(folder)
            except Unreadable as error:  # the checkpoints may be whole
                damaged = str(error)
            done = "?" if damaged else str(metrics[-1].step if metrics else 0)
            in_training = is_held(folder)
            rows.append(("in training" if in_training else "stopped", f"{done} of {run.config.steps} steps"))
            rows += [(f"checkpoint {path.name}", state) for path, state, _ in checkpoints]
            notes = [wrong for _, _, wrong in checkpoints if wrong]
            last = max(map(step_of, list_checkpoints(folder)), default=0)
            if not in_training:
                rows += [(f"checkpoint {path.name}", "not whole") for path in not_whole(folder)]
                lost = lost_checkpoints(folder, run.config.checkpoint_every)
                go_on = f"to go on after step {last}: {how_to_go_on(folder, run.processes)}"
                notes += [] if notes else [lost or go_on]
            notes += [f"{damaged}; {MEND}" if is_in_the_way(metrics, last) else damaged] if damaged else []
        try:
            n_snapshots = len(list_snapshots(folder))
        except Unreadable as error:
            notes.append(str(error))
        else:
            rows += [("snapshots", f"{n_snapshots} in {folder / SNAPSHOTS}")] if n_snapshots else []
    console.print(table(f"{what} in {folder}", ("", ""), rows, numbers_from=2))
    for note in notes:
        say(note)


def _load(folder: Path) -> Transformer:
    try:
        return load_model(folder)
    except GossamerError as error:
        checkpoints: list[Path] = []
        with suppress(Unreadable):
            checkpoints = list_checkpoints(folder)
        if not checkpoints:
            raise
        raise GossamerError(
            f"{error}. Its run makes it again from the last checkpoint: {how_to_go_on(folder)}"
        ) from None
