"""What verbs print of many searches."""

from collections.abc import Sequence

from rich.table import Table

from gossamer.cli.display import console, narrowed, table
from gossamer.study.agreement import Agreement
from gossamer.study.formation import Formation
from gossamer.study.many_tasks import Summary, TaskRow
from gossamer.study.search import Outcome


def what_came(outcome: Outcome, target: float) -> str:
    """How one search ended, as a line."""
    found = outcome.circuit
    if found is not None:
        held_out = ""
        if found.is_held_out:
            held_out = f", held out {found.held_out.sufficiency.loss:.4f}" + (" (chance)" if found.is_at_chance else "")
        size = f"{found.n_nodes:,} nodes, {found.n_edges:,} edges"
        return f"{size}, loss {found.loss:.4f}{held_out}, {found.seconds:.1f} s"
    if outcome.flaw is not None or outcome.full is None:
        return f"nothing found: {outcome.flaw}"
    return f"the whole model can't do it: loss {outcome.full.loss:.4f} on the cut's pairs, target {target:g}"


def in_all(summary: Summary) -> str:
    """What all tasks together say, as one line."""
    told = f"{summary.n_reached} of {len(summary.rows)} tasks reach the target {summary.config.target_loss:g}"
    told += _on_held_out(summary)
    if summary.mean_edges is not None:
        n_bare = sum(circuit.n_edges == 0 for row in summary.rows for circuit in row.circuits)
        as_one = f" ({n_bare} of the circuits without edges, which counts as 1)" if n_bare else ""
        told += f"; geometric mean of their edges {summary.mean_edges:,.1f}{as_one}"
    nodes, edges = summary.same_nodes, summary.same_edges
    if nodes is not None:
        fewer = f" over {edges.n} that have any" if edges is not None and edges.n < nodes.n else ""
        told += (
            f"; shared between seeds, mean over {nodes.n} of the tasks: nodes {_agreement(nodes)}, "
            f"edges {_agreement(edges)}{fewer}"
        )
    return told


def _on_held_out(summary: Summary) -> str:
    """How many of the circuits hold where the cut didn't look: a target that was met on its own pairs says less."""
    seen = [row for row in summary.rows if row.circuits and all(circuit.is_held_out for circuit in row.circuits)]
    if not seen:
        return ""
    losses = {row.task: _mean([circuit.held_out.sufficiency.loss for circuit in row.circuits]) for row in seen}
    n_held = sum(loss <= summary.config.target_loss for loss in losses.values())
    told = f", {n_held} of them on held-out pairs too"
    at_chance = [row.task for row in seen if any(circuit.is_at_chance for circuit in row.circuits)]
    return told + (f" (no better than chance there: {', '.join(at_chance)})" if at_chance else "")


def summary_tables(summary: Summary) -> list[Table]:
    """The tasks, a row each, with means over the seeds that reached the target; then what circuits of seeds share."""
    head = ("task", "whole model", "nodes", "edges", "loss", "held out", "accuracy", "without", "seconds")
    title = (
        f"target {summary.config.target_loss:g} nats a prompt, chance 0.6931; loss: on the cut's pairs; held out, "
        "accuracy, without the circuit: on held-out pairs"
    )
    if any(len(row.outcomes) > 1 for row in summary.rows):
        title += "; means over seeds"
    if any(circuit.is_at_chance for row in summary.rows for circuit in row.circuits):
        title += "; * a circuit that is no better than chance there"
    rows = [_summary_row(row) for row in summary.rows]
    head, rows, gone = narrowed(
        head, rows, ("seconds", "accuracy", "whole model", "without", "held out"), console.width
    )
    if gone:
        title += f"; left out, as the terminal is narrow: {', '.join(gone)}"
    tables = [table(title, head, rows)]
    shared = [
        (
            row.task,
            f"{len(row.circuits)} of {len(row.outcomes)}",
            _agreement(row.same_nodes),
            _agreement(row.same_edges),
        )
        for row in summary.rows
        if row.same_nodes is not None
    ]
    if shared:
        title = "shared between seeds: mean Jaccard similarity of two circuits, 95% interval"
        tables.append(table(title, ("task", "seeds at the target", "nodes", "edges"), shared))
    return tables


def _summary_row(row: TaskRow) -> list[str]:
    full = [outcome.full.loss for outcome in row.outcomes if outcome.full is not None]
    cells = [row.task, f"{_mean(full):.4f}" if full else "-"]
    found = row.circuits
    if not found:
        return cells + ["-"] * 7
    digits = 1 if len(found) > 1 else 0
    alone = [circuit.held_out.sufficiency for circuit in found]
    return [
        *cells,
        f"{_mean([circuit.n_nodes for circuit in found]):,.{digits}f}",
        f"{_mean([circuit.n_edges for circuit in found]):,.{digits}f}",
        f"{_mean([circuit.loss for circuit in found]):.4f}",
        f"{_mean([figure.loss for figure in alone]):.4f}" + (" *" if any(one.is_at_chance for one in found) else ""),
        f"{_mean([figure.accuracy for figure in alone]):.3f}",
        f"{_mean([circuit.held_out.necessity.loss for circuit in found]):.3f}",
        f"{_mean([circuit.seconds for circuit in found]):.1f}",
    ]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _agreement(found: Agreement | None) -> str:
    if found is None:
        return "-"
    if found.interval is None:
        return f"{found.mean:.2f}"
    return f"{found.mean:.2f} [{found.interval[0]:.2f}, {found.interval[1]:.2f}]"


def formation_table(formation: Formation) -> Table:
    """The models, a row each."""
    rows = []
    for row in formation.rows:
        found, full = row.outcome.circuit, row.outcome.full
        sizes = ["-"] * 4
        if found is not None:
            shared = ("-" if share is None else f"{share:.2f}" for share in (row.same_nodes, row.same_edges))
            sizes = [f"{found.n_nodes:,}", f"{found.n_edges:,}", *shared]
        losses = [row.last_nodes.sufficiency.loss, row.last_nodes.necessity.loss]
        rows.append(
            (
                f"{row.step:,}",
                f"{row.l0:.3f}",
                "-" if full is None else f"{full.loss:.4f}",
                *sizes,
                *(f"{loss:.4f}" for loss in losses),
            )
        )
    head = ("step", "l0", "whole model", "nodes", "edges", "same nodes", "same edges", "last nodes alone", "without")
    title = (
        f"{formation.task}: nats a prompt on the cut's pairs, target {formation.config.target_loss:g}, chance 0.6931; "
        "same: Jaccard with the last circuit"
    )
    return table(title, head, rows, numbers_from=0)
