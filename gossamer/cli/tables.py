"""What verbs print of an artifact."""

from pathlib import Path

from rich.table import Table

from gossamer.circuit.circuit import Circuit
from gossamer.circuit.compare import Comparison
from gossamer.circuit.mask_search import Step
from gossamer.cli.display import counted, table
from gossamer.data.tokenize import summary
from gossamer.data.tokens import Manifest
from gossamer.validation.evidence import Figure, Report
from gossamer.validation.node_report import NodeReport
from gossamer.viewer.diagram import token_text

MOST_NODES = 30


def tokens_table(manifest: Manifest, folder: Path) -> Table:
    """The splits, a row each."""
    head, *rows = summary(manifest)
    return table(f"tokens in {folder}", head, rows)


def circuit_table(circuit: Circuit, folder: Path) -> Table:
    """What was found, a row a fact."""
    record, n_removed = circuit.record, len(circuit.record.removed_edges)
    means = f"over {record.n_mean_tokens:,} tokens" if record.n_mean_tokens else f"from {Path(record.tokens).name}"
    rows = [
        ("task", record.task),
        ("nodes", f"{record.n_nodes:,} of {sum(len(mean) for mean in circuit.means.values()):,}"),
        ("edges", f"{record.n_edges:,}" + (f" ({n_removed:,} more were removed)" if n_removed else "")),
        ("task loss, nats a prompt", f"{record.task_loss:.4f} (target {record.target_loss:g}, chance 0.6931)"),
        ("  calibrated", f"{record.calibration.task_loss:.4f}"),
        ("  whole model", f"{record.full_loss:.4f}"),
        ("accuracy", f"{record.task_accuracy:.4f}"),
        ("embedding weights", f"{record.n_embedding_weights:,} (apart from the edges)"),
        ("unembedding weights", f"{record.n_unembedding_weights:,} (apart from the edges)"),
        ("measured on", f"{counted(len(circuit.pairs), 'pair')}, means {means}"),
    ]
    return table(f"circuit in {folder}", ("", ""), rows, numbers_from=9)


def step_note(step: Step) -> str:
    """How a search stands, beside its bar."""
    loss = "" if step.loss is None else f"loss {step.loss:.3f}  kept {step.n_kept}"
    return loss if step.best is None else f"{loss}  best cut {step.best}"


def comparison_table(found: Comparison) -> Table:
    """The ways, a row a stage."""
    rows = [
        (
            row.ranking,
            row.stage + ("" if row.reached else " (target missed)"),
            f"{row.n_nodes:,}",
            f"{row.n_edges:,}",
            f"{row.loss:.4f}",
            f"{row.held_out_loss:.4f}",
            f"{row.seconds:.1f}",
        )
        for row in found.rows
    ]
    held_out = "held-out loss" if found.is_held_out else "loss again (too few pairs to hold any out)"
    title = (
        f"{found.task}: target {found.target_loss:g} nats a prompt, whole model {found.full_loss:.4f}, chance 0.6931"
    )
    return table(title, ("ranking", "after", "nodes", "edges", "loss", held_out, "seconds"), rows, numbers_from=2)


def report_table(report: Report) -> Table:
    """The evidence, a row a set of nodes."""
    n = report.n_pairs
    pairs = (
        counted(n, "held-out pair") if report.is_held_out else f"{n} of the cut's own pairs (too few to hold any out)"
    )
    rows = [
        ("whole model", "", *_figure(report.full), ""),
        ("circuit", f"{report.n_nodes}", *_figure(report.circuit.sufficiency), f"{report.circuit.necessity.loss:.4f}"),
    ]
    if report.random:
        alone = [both.sufficiency for both in report.random]
        accuracy = sum(figure.accuracy for figure in alone) / len(alone)
        rows.append(
            (
                f"random circuits, mean of {len(alone)}",
                f"{report.n_nodes}",
                f"{report.random_sufficiency:.4f}",
                f"{accuracy:.3f}",
                f"{report.random_necessity:.4f}",
            )
        )
        rows.append(("  best of them", "", f"{min(figure.loss for figure in alone):.4f}", "", ""))
    if report.shuffled is not None:
        control = report.shuffled
        name = "same pruning, shuffled weights" + ("" if control.reached else " (target missed)")
        figures = control.figures
        rows.append((name, f"{control.n_nodes}", *_figure(figures.sufficiency), f"{figures.necessity.loss:.4f}"))
    head = ("", "nodes", "loss alone", "accuracy alone", "loss without")
    title = f"{report.task}: nats a prompt on {pairs}; chance 0.6931"
    return table(title, head, rows)


def nodes_table(report: NodeReport, circuit: Circuit) -> Table:
    """The nodes that the circuit needs most, a row each."""
    text, record = token_text(circuit), report.record
    order = sorted(range(len(record.nodes)), key=lambda i: -record.nodes[i].circuit_effect)
    rows = []
    for i in order[:MOST_NODES]:
        row = record.nodes[i]
        # The most extreme of what was drawn from the top 0.1 %.
        token = report.arrays.sample_tokens[i, 0, 0, report.arrays.sample_at[i, 0, 0]]
        rows.append(
            (
                f"{row.site}:{row.index}",
                f"{row.circuit_effect:+.4f}",
                f"{row.model_effect:+.4f}",
                f"{row.n_nonzero / record.n_tokens:.1%}",
                f"{row.mean:.3f}",
                f"{row.min:.2f} to {row.max:.2f}",
                text(int(token)),
            )
        )
    left = len(record.nodes) - len(rows)
    title = f"{record.task}: {len(record.nodes)} nodes" + (f", the {len(rows)} with the largest effect" if left else "")
    head = ("node", "effect in circuit", "in model", "nonzero", "mean", "range", "top token")
    return table(title, head, rows)


def _figure(figure: Figure) -> tuple[str, str]:
    return f"{figure.loss:.4f}", f"{figure.accuracy:.3f}"
