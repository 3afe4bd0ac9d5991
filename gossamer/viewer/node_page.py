"""One node of a circuit on one page: what it does, what it reads and writes, what the task loses without it.

1. Above: its histogram, figures and effects, the strongest weights into it and out of it. A residual channel is read
   and written by others without a weight of its own; they are listed by name.
2. In the middle: text where it is largest and smallest over the pretraining tokens, bands of 0.1 to 50 % of positions.
3. Below: prompts of the task in pairs, in the whole model and in the circuit.

All activations are on one scale. It is drawn from the artifacts alone; `validation/nodes.py` measures.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from gossamer.circuit.circuit import Circuit, Node
from gossamer.validation.node_report import NodeReport
from gossamer.viewer.diagram import token_text
from gossamer.viewer.draw import (
    INK,
    NEGATIVE,
    POSITIVE,
    SOFT,
    house_style,
    legible_in,
    picture_bytes,
    picture_format,
    write_picture,
)
from gossamer.viewer.token_rows import MONO, TokenRow, draw_rows, rows_height, scale_colors

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH, MARGIN, GAP = 13.0, 0.45, 0.4
"""Inches."""
TOP, PANELS, SCALE = 0.75, 2.2, 0.55
"""Inches of the title, the panels under it, and the colour scale at the bottom."""
SAMPLES_SHOWN, PAIRS_SHOWN, LINKS_SHOWN = 4, 4, 10


class Link(NamedTuple):
    """Something that a node reads or writes."""

    label: str
    weight: float | None
    """None: the residual stream carries it"""


def draw_node(circuit: Circuit, report: NodeReport, node: Node, path: Path) -> None:
    """Write a node's page, in place of what was there, never half-written; the suffix says the format.

    Raises GossamerError if the suffix is none that can be written, or if the report has no such node.
    """
    from matplotlib.figure import Figure

    kind = picture_format(path).removeprefix(".")
    at = report.place(node)
    above, below = _sample_rows(circuit, report, at), _pair_rows(circuit, report, at)
    heights = [rows_height(max(map(len, columns))) for columns in (above, below)]
    height = TOP + PANELS + sum(heights) + 2 * GAP + SCALE
    largest = largest_shown(report, at)
    with house_style():
        legible, figure = legible_in(MONO), Figure(figsize=(WIDTH, height), facecolor="white")
        _draw_title(figure, circuit, report, at, height)
        _draw_panels(figure, circuit, report, at, height, legible)
        column = (WIDTH - 2 * MARGIN - GAP) / 2
        y = height - TOP - PANELS - GAP / 2
        for columns, tall, heads, align in ((above, heights[0], (0, 8), 0.68), (below, heights[1], (2, 12), None)):
            for i, rows in enumerate(columns):
                room = rows_height(len(rows))
                axes = _axes(figure, height, MARGIN + i * (column + GAP), y, column, room)
                draw_rows(axes, rows, column, largest, legible, *heads, align)
            y -= tall + GAP
        _draw_scale(figure, height, largest)
        write_picture(path, picture_bytes(figure, kind, str(node), height))


def largest_shown(report: NodeReport, at: int) -> float:
    """The largest activation in size over the pretraining tokens and the task's prompts: the end of the one scale."""
    row, arrays = report.record.nodes[at], report.arrays
    on_task = (float(np.abs(some[at]).max(initial=0)) for some in (arrays.task_model, arrays.task_circuit))
    return max(abs(row.min), abs(row.max), *on_task)


def reads_of(circuit: Circuit, report: NodeReport, node: Node) -> list[Link]:
    """What goes into a node, the strongest weights first."""
    links = [Link(str(edge.source), edge.weight) for edge in circuit.edges if edge.target == node]
    if node.site.endswith("act_in") or node.site == "final_resid":
        arrays = report.arrays
        links += _token_links(
            circuit, arrays.embedding_channel, arrays.embedding_tokens, arrays.embedding_weights, node.index
        )
        links += [
            Link(f"{site}:{node.index}", None)
            for site, kept in circuit.nodes.items()
            if site.endswith("resid_delta") and node.index in kept and _is_before(site, node.site)
        ]
    return _by_strength(links)


def writes_of(circuit: Circuit, report: NodeReport, node: Node) -> list[Link]:
    """What comes out of a node, the strongest weights first."""
    links = [Link(str(edge.target), edge.weight) for edge in circuit.edges if edge.source == node]
    if node.site == "final_resid":
        arrays = report.arrays
        links += _token_links(
            circuit, arrays.unembedding_channel, arrays.unembedding_tokens, arrays.unembedding_weights, node.index
        )
    if node.site.endswith("resid_delta"):
        links += [
            Link(f"{site}:{node.index}", None)
            for site, kept in circuit.nodes.items()
            if (site.endswith("act_in") or site == "final_resid") and node.index in kept and _is_before(node.site, site)
        ]
    return _by_strength(links)


def _is_before(write: str, read: str) -> bool:
    """Whether what is written to the residual stream at one site can be read at another."""
    if read == "final_resid":
        return True
    (layer, part, _), (of, at, _) = write.split("."), read.split(".")
    return (int(layer), part == "mlp") < (int(of), at == "mlp")


def _token_links(
    circuit: Circuit, channels: np.ndarray, tokens: np.ndarray, weights: np.ndarray, channel: int
) -> list[Link]:
    text = token_text(circuit)
    return [
        Link(text(int(token)), float(weight))
        for row in np.flatnonzero(channels == channel)
        for token, weight in zip(tokens[row], weights[row], strict=True)
        if weight
    ]


def _by_strength(links: Sequence[Link]) -> list[Link]:
    """The stream first, as it has no weight to be compared by."""
    return sorted(links, key=lambda link: -np.inf if link.weight is None else -abs(link.weight))


def _sample_rows(circuit: Circuit, report: NodeReport, at: int) -> tuple[list[TokenRow], ...]:
    """A column a side: the bands, each with a few of its samples."""
    text, arrays = token_text(circuit), report.arrays
    columns: dict[str, list[TokenRow]] = {"top": [], "bottom": []}
    for b, band in enumerate(report.record.bands):
        rows = columns[band.side]
        rows.append(TokenRow(f"{band.side} {band.percent:g} %"))
        for s in range(min(SAMPLES_SHOWN, arrays.sample_length.shape[2])):
            length = int(arrays.sample_length[at, b, s])
            if length:
                tokens = [text(int(token)) for token in arrays.sample_tokens[at, b, s, :length]]
                activations = arrays.sample_activations[at, b, s, :length].tolist()
                here = int(arrays.sample_at[at, b, s])
                rows.append(TokenRow("", tokens, activations, here, f"{activations[here]:+.2f}"))
    return tuple(columns.values())


def _pair_rows(circuit: Circuit, report: NodeReport, at: int) -> tuple[list[TokenRow], ...]:
    """A column for the model and one for the circuit: prompts A and B, one below the other."""
    text, arrays = token_text(circuit), report.arrays
    columns = []
    for where, activations in (("the whole model", arrays.task_model), ("the circuit", arrays.task_circuit)):
        rows = []
        for p in range(min(PAIRS_SHOWN, len(arrays.pair_length))):
            rows.append(TokenRow(f"in {where}, pair {report.record.pairs[p] + 1}"))
            for side in (0, 1):
                length = int(arrays.pair_length[p, side])
                tokens = [text(int(token)) for token in arrays.pair_tokens[p, side, :length]]
                answer = "→ " + text(int(arrays.pair_right[p, side]))
                rows.append(
                    TokenRow("AB"[side], tokens, activations[at, p, side, :length].tolist(), length - 1, answer)
                )
        columns.append(rows)
    return tuple(columns)


def _axes(figure: "Figure", page: float, x: float, y: float, width: float, height: float) -> "Axes":
    """Axes by their upper left corner, in inches from the page's lower left one."""
    return figure.add_axes((x / WIDTH, (y - height) / page, width / WIDTH, height / page))


def _draw_title(figure: "Figure", circuit: Circuit, report: NodeReport, at: int, height: float) -> None:
    row, record = report.record.nodes[at], report.record
    head = "" if row.head is None else f", head {row.head}"
    figure.text(
        MARGIN / WIDTH, 1 - 0.36 / height, f"{row.site}:{row.index}{head}", fontsize=15, weight="bold", color=INK
    )
    figure.text(
        MARGIN / WIDTH,
        1 - 0.58 / height,
        f"a node of the circuit of {circuit.task} ({circuit.n_nodes} nodes, {circuit.n_edges} edges) · "
        f"{record.n_tokens:,} pretraining tokens, {record.n_pairs} pairs",
        fontsize=9,
        color=SOFT,
        parse_math=False,
    )


def _draw_panels(
    figure: "Figure", circuit: Circuit, report: NodeReport, at: int, height: float, legible: Callable[[str], str]
) -> None:
    """The row under the title."""
    y, tall = height - TOP - 0.25, PANELS - 0.6
    node = Node(report.record.nodes[at].site, report.record.nodes[at].index)
    _draw_histogram(_axes(figure, height, MARGIN + 0.4, y, 3.5, tall), report, at)
    _draw_figures(_axes(figure, height, 4.75, y, 2.4, tall), report, at)
    for x, what, links in (
        (8.75, "reads", reads_of(circuit, report, node)),
        (11.45, "writes", writes_of(circuit, report, node)),
    ):
        _draw_links(_axes(figure, height, x, y, WIDTH - MARGIN - 11.45, tall), what, links, legible)


def _draw_histogram(axes: "Axes", report: NodeReport, at: int) -> None:
    edges, counts = report.arrays.histogram_edges[at], report.arrays.histogram_counts[at]
    row, record = report.record.nodes[at], report.record
    centres = (edges[:-1] + edges[1:]) / 2
    colors = [POSITIVE if centre > 0 else NEGATIVE for centre in centres]
    axes.bar(edges[:-1], counts, np.diff(edges), align="edge", color=colors, alpha=0.75)
    if counts.any():
        axes.set_yscale("log")
    axes.set_xlabel("activation", fontsize=8)
    axes.set_ylabel("positions", fontsize=8)
    axes.tick_params(labelsize=7)
    axes.spines[["top", "right"]].set_visible(False)
    zero = 1 - row.n_nonzero / record.n_tokens
    axes.set_title(f"nonzero activations; {zero:.1%} of positions are exactly 0", fontsize=8.5, loc="left")


def _draw_figures(axes: "Axes", report: NodeReport, at: int) -> None:
    row, record = report.record.nodes[at], report.record
    axes.set_axis_off()
    axes.set(xlim=(0, 1), ylim=(0, 1))
    axes.set_title("effect of ablating it, nats a prompt", fontsize=8.5, loc="left")
    lines = [
        ("in the circuit", f"{row.circuit_effect:+.4f}"),
        ("", f"{record.circuit_loss:.4f} → {row.circuit_loss_without:.4f}"),
        ("in the whole model", f"{row.model_effect:+.4f}"),
        ("", f"{record.full_loss:.4f} → {row.model_loss_without:.4f}"),
        ("mean", f"{row.mean:.4f}"),
        ("standard deviation", f"{row.std:.4f}"),
        ("smallest, largest", f"{row.min:.3f}, {row.max:.3f}"),
    ]
    for i, (name, value) in enumerate(lines):
        y = 0.93 - i * 0.145
        axes.text(0, y, name, fontsize=8.5, color=INK, va="center")
        axes.text(1, y, value, fontsize=8.5, color=INK if name else SOFT, va="center", ha="right")


def _draw_links(axes: "Axes", what: str, links: Sequence[Link], legible: Callable[[str], str]) -> None:
    shown = links[:LINKS_SHOWN]
    count = f", {len(shown)} of {len(links)}" if len(links) > len(shown) else ""
    axes.set_title(f"{what}{count}" if links else f"{what} nothing in the circuit", fontsize=8.5, loc="left")
    axes.set_axis_off()
    largest = max((abs(link.weight) for link in shown if link.weight is not None), default=1.0)
    axes.set(xlim=(-1.05, 1.5), ylim=(LINKS_SHOWN, 0))
    if any(link.weight is not None for link in shown):
        axes.axvline(0, color=SOFT, lw=0.6)
    for i, link in enumerate(shown):
        axes.text(-1.1, i + 0.5, legible(link.label), fontsize=6.5, family=MONO, color=INK, ha="right", va="center")
        value = "stream"
        if link.weight is not None:
            color = POSITIVE if link.weight > 0 else NEGATIVE
            axes.barh(i + 0.5, link.weight / largest, 0.66, color=color)
            value = f"{link.weight:+.3f}"
        axes.text(1.08, i + 0.5, value, fontsize=6.5, color=SOFT, va="center")


def _draw_scale(figure: "Figure", height: float, largest: float) -> None:
    axes = _axes(figure, height, MARGIN, 0.42, 3.0, 0.1)
    reach = largest or 1.0  # a node that is never active has a scale all the same
    axes.imshow(np.linspace(0, 1, 256)[None], aspect="auto", cmap=scale_colors(), extent=(-reach, reach, 0, 1))
    axes.set_yticks([])
    axes.tick_params(labelsize=7)
    figure.text(
        (MARGIN + 3.2) / WIDTH,
        0.36 / height,
        "activation, one scale for all; the framed token is the one that was drawn, or the last of a prompt; "
        "behind it its activation, or the right answer",
        fontsize=7.5,
        color=SOFT,
    )
