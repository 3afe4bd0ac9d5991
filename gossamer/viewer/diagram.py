"""What a circuit's picture holds, without any measure of place: rows of labelled cells and the links between them.

1. Rows, from below: tokens, embedding, each block's sites (q, k and v in one row), final_resid, answers. A site without
   a kept node has no row.
2. Links run between neighbouring rows: embedding entries, the circuit's edges, unembedding entries.
3. The residual stream carries a channel from each write of it (embedding, resid_delta) to each later read (act_in,
   final_resid). These are no edges, and are kept apart.
4. A query and a key channel of one number meet in their head's attention pattern.
5. Of the tokens' weights only the strongest few of each channel are shown, tokens that tell a pair's prompts apart
   first; a note says how many there are.

It is drawn from the artifact alone: no model is opened and nothing is measured.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from gossamer.circuit.circuit import Circuit, Edge, Node
from gossamer.data.tokenizer import Tokenizer
from gossamer.errors import GossamerError, unknown
from gossamer.model.sites import BLOCK_NODE_SITES, Site, are_wired
from gossamer.tasks.pairs import Pair

Kind = Literal["token", "channel", "attention", "neuron"]

TOKENS, EMBEDDING, FINAL, ANSWERS = "tokens", "embedding", "final_resid", "answers"
"""The rows at the two ends. Only `final_resid` is a site; the others name what is drawn there."""

ROWS_OF_A_BLOCK = (
    ("attn.act_in",),
    ("attn.q", "attn.k", "attn.v"),
    ("attn.resid_delta",),
    ("mlp.act_in",),
    ("mlp.post_act",),
    ("mlp.resid_delta",),
)
SUBLAYERS = {"attn": "attention", "mlp": "MLP"}

TOKEN_BUDGET = 24
"""Weights of tokens that can be followed in a figure of ordinary width; more only if the channels need them."""
FEWEST_A_CHANNEL, MOST_A_CHANNEL = 2, 4
"""Of these, for one channel."""
FEW_ANSWERS = 8
"""Up to so many are all shown."""
LONGEST_TOKEN = 16
"""Characters of a token's label; the rest becomes an ellipsis."""

SHOWN_AS = {" ": "␣", "\n": "⏎", "\t": "⇥"}


class Cell(NamedTuple):
    """One thing in a row."""

    node: Node
    """its site and index; a token is the node TOKENS:id or ANSWERS:id"""
    text: str
    kind: Kind
    head: int | None = None
    """the attention head that it belongs to"""
    distinguishes: bool = False
    """of a token: it differs between the two prompts of a pair"""


class Row(NamedTuple):
    """Cells side by side."""

    name: str
    """what the side of the figure calls it"""
    band: tuple[str, str]
    """the layer and sublayer, which neighbouring rows share"""
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Diagram:
    """All that is drawn."""

    title: str
    """the task"""
    subtitle: str
    """nodes, edges, loss"""
    notes: tuple[str, ...]
    """what the picture leaves out"""
    rows: tuple[Row, ...]
    """from below"""
    links: tuple[Edge, ...]
    """weights between cells of neighbouring rows: the circuit's edges, and those of tokens and answers"""
    residual: tuple[tuple[Node, Node], ...]
    """(write, later read) of one residual channel"""
    meetings: tuple[tuple[Node, Node], ...]
    """(query, key) channels whose product enters a head's attention pattern"""


def describe(circuit: Circuit) -> Diagram:
    """A circuit as a diagram.

    Raises GossamerError if an edge isn't between two nodes that a matrix joins, or a node is at no node site.
    """
    record = circuit.record
    text, final = token_text(circuit), circuit.nodes.get(FINAL, ())
    differing = differing_tokens(circuit.pairs)
    embedding, n_embedding = _choose(record.embedding, _reads(circuit), differing)
    answers = {answer for pair in circuit.pairs for answer in pair.answers}
    few = answers if len(answers) <= FEW_ANSWERS else set()
    unembedding, n_unembedding = _choose(record.unembedding, final, set(), few)
    # Of few answers, one without any weight is worth seeing too.
    shown_answers = sorted({token for token, _, _ in unembedding} | (few if final else set()))
    links = (
        *(Edge(Node(TOKENS, token), Node(EMBEDDING, channel), weight) for token, channel, weight in embedding),
        *_checked_edges(circuit),
        *(Edge(Node(FINAL, channel), Node(ANSWERS, token), weight) for token, channel, weight in unembedding),
    )
    rows = (
        *_embedding_rows(embedding, differing, text),
        *_block_rows(circuit),
        *_final_rows(final, shown_answers, text),
    )
    return Diagram(
        title=shown(record.task, {}),
        subtitle=(
            f"{_count(record.n_nodes, 'node')} · {_count(record.n_edges, 'edge')} · loss {record.task_loss:.3g} "
            f"nats a prompt (whole model {record.full_loss:.3g})"
        ),
        notes=tuple(_notes(circuit, len(embedding), n_embedding, len(unembedding), n_unembedding)),
        rows=tuple(row for row in rows if row.cells),
        links=links,
        residual=_residual_lines(circuit, {channel for _, channel, _ in embedding}),
        meetings=tuple(_meetings(circuit)),
    )


def shown(text: str, replace: Mapping[str, str] = SHOWN_AS) -> str:
    """A text on one line, whatever it holds: what doesn't print is escaped, like `\\x00`."""
    return "".join(replace.get(character) or _printed(character, i == 0) for i, character in enumerate(text))


def _printed(character: str, is_first: bool) -> str:
    # An accent at the start would sit on whatever stands before the label.
    if character.isprintable() and not (is_first and unicodedata.combining(character)):
        return character
    return character.encode("unicode_escape", "surrogatepass").decode()


def token_label(text: str) -> str:
    """A token's text, shown and cut to `LONGEST_TOKEN`; a long run of spaces as its length."""
    label = re.sub("␣{5,}", lambda run: f"␣×{len(run[0])}", shown(text))
    return label if len(label) <= LONGEST_TOKEN else label[: LONGEST_TOKEN - 1] + "…"


def differing_tokens(pairs: Iterable[Pair]) -> set[int]:
    """The tokens that tell the prompts of some pair apart.

    Between the common beginning and the common end of both prompts: the tokens that one has more often than the other,
    or all of them if only their order differs.
    """
    found: set[int] = set()
    for pair in pairs:
        first, second = pair.prompts
        start = _common(first, second)
        first, second = first[start:], second[start:]
        end = _common(first[::-1], second[::-1])
        counts = Counter(first[: len(first) - end]), Counter(second[: len(second) - end])
        found |= set((counts[0] - counts[1]) + (counts[1] - counts[0])) or set(counts[0])
    return found


def _common(first: Sequence[int], second: Sequence[int]) -> int:
    """How many tokens two sequences begin with alike."""
    for n, (a, b) in enumerate(zip(first, second, strict=False)):
        if a != b:
            return n
    return min(len(first), len(second))


def token_text(circuit: Circuit) -> Callable[[int], str]:
    """What labels a token: its text, or its number where the circuit came without a tokenizer."""
    if circuit.tokenizer is None:
        return str
    tokenizer = Tokenizer.load(circuit.tokenizer)
    return lambda token: token_label(tokenizer.token_text(token))


def _choose(
    weights: Sequence[tuple[int, int, float]],
    channels: Collection[int],
    first: Collection[int],
    always: Collection[int] = (),
) -> tuple[list[tuple[int, int, float]], int]:
    """The weights worth showing, and how many there are in all.

    Those of the tokens in `always`, and the strongest few of each channel, tokens in `first` before all others.
    """
    of_channel: dict[int, list[tuple[bool, float, int]]] = defaultdict(list)
    for token, channel, weight in weights:
        if channel in channels:
            of_channel[channel].append((token not in first, -abs(weight), token))
    n = max(FEWEST_A_CHANNEL, min(MOST_A_CHANNEL, TOKEN_BUDGET // max(1, len(of_channel))))
    strongest = {(token, channel) for channel, ranked in of_channel.items() for _, _, token in sorted(ranked)[:n]}
    kept = [
        (token, channel, weight)
        for token, channel, weight in weights
        if (token, channel) in strongest or (channel in of_channel and token in always)
    ]
    return kept, sum(len(ranked) for ranked in of_channel.values())


def _notes(circuit: Circuit, n_in: int, all_in: int, n_out: int, all_out: int) -> Iterator[str]:
    if n_in < all_in:
        yield (
            f"{n_in:,} of {all_in:,} embedding weights are shown: the strongest of each channel, tokens that tell a "
            "pair's prompts apart first"
        )
    if n_out < all_out:
        yield f"{n_out:,} of {all_out:,} unembedding weights are shown: the strongest of each channel"
    if circuit.tokenizer is None and (n_in or n_out):
        yield "tokens are shown by number: the circuit came without a tokenizer"


def _checked_edges(circuit: Circuit) -> list[Edge]:
    """The circuit's edges, each of them along one of a block's matrices and between nodes."""
    nodes = {Node(site, index) for site, kept in circuit.nodes.items() for index in kept}
    for edge in circuit.edges:
        for end in (edge.source, edge.target):
            if end not in nodes:
                raise GossamerError(
                    f"circuit {circuit.record.task!r}: the edge {edge.source} -> {edge.target} has the end {end}, "
                    "which is none of the circuit's nodes; write the circuit again with `gossamer prune`"
                )
        if not are_wired(edge.source.site, edge.target.site):
            raise GossamerError(
                f"circuit {circuit.record.task!r}: no matrix leads from {edge.source} to {edge.target}; "
                "write the circuit again with `gossamer prune`"
            )
    return circuit.edges


def _embedding_rows(
    embedding: Sequence[tuple[int, int, float]], differing: Collection[int], text: Callable[[int], str]
) -> Iterator[Row]:
    tokens = sorted({token for token, _, _ in embedding})
    cells = tuple(Cell(Node(TOKENS, t), text(t), "token", distinguishes=t in differing) for t in tokens)
    yield Row("tokens", ("embedding", ""), cells)
    channels = sorted({channel for _, channel, _ in embedding})
    yield Row("embedding", ("embedding", ""), tuple(Cell(Node(EMBEDDING, c), str(c), "channel") for c in channels))


def _block_rows(circuit: Circuit) -> Iterator[Row]:
    layers = set()
    for site in circuit.nodes:
        layer, _, place = site.partition(".")
        if site == FINAL:
            continue
        if not re.fullmatch("0|[1-9][0-9]*", layer) or place not in BLOCK_NODE_SITES:
            raise unknown("node site", site, [FINAL, *(f"0.{name}" for name in BLOCK_NODE_SITES)])
        layers.add(int(layer))
    for layer in sorted(layers):
        for places in ROWS_OF_A_BLOCK:
            cells = [cell for place in places for cell in _cells(circuit, f"{layer}.{place}")]
            sublayer, stage = places[0].split(".")
            name = f"{layer}.{sublayer}.{stage}" if len(places) == 1 else f"{layer}.attn.{{q, k, v}}"
            yield Row(name, (f"layer {layer}", SUBLAYERS[sublayer]), tuple(cells))


def _cells(circuit: Circuit, site: Site) -> Iterator[Cell]:
    for index in sorted(circuit.nodes.get(site, ())):
        if site.endswith((".q", ".k", ".v")):
            yield Cell(Node(site, index), str(index), "attention", head=index // circuit.record.d_head)
        else:
            yield Cell(Node(site, index), str(index), "neuron" if site.endswith("post_act") else "channel")


def _final_rows(channels: Iterable[int], answers: Iterable[int], text: Callable[[int], str]) -> Iterator[Row]:
    band = ("unembedding", "")
    yield Row(FINAL, band, tuple(Cell(Node(FINAL, c), str(c), "channel") for c in sorted(channels)))
    yield Row("answers", band, tuple(Cell(Node(ANSWERS, t), text(t), "token", distinguishes=True) for t in answers))


def _reads(circuit: Circuit) -> set[int]:
    return {i for site, kept in circuit.nodes.items() if site == FINAL or site.endswith("act_in") for i in kept}


def _residual_lines(circuit: Circuit, embedded: Collection[int]) -> tuple[tuple[Node, Node], ...]:
    """Every write of a channel with every read of it above."""
    writes, reads = defaultdict(list), defaultdict(list)
    for channel in embedded:
        writes[channel].append((-1, Node(EMBEDDING, channel)))
    for site, kept in circuit.nodes.items():
        for index in kept:
            if site.endswith("resid_delta"):
                writes[index].append((_depth(site), Node(site, index)))
            elif site == FINAL or site.endswith("act_in"):
                reads[index].append((_depth(site), Node(site, index)))
    return tuple(
        (write, read)
        for channel in sorted(reads)
        for below, write in sorted(writes[channel])
        for above, read in sorted(reads[channel])
        if below < above
    )


def _meetings(circuit: Circuit) -> Iterator[tuple[Node, Node]]:
    """Query and key channels of one number in one layer: only their product is in the pattern."""
    for site, kept in circuit.nodes.items():
        if site.endswith("attn.q"):
            key_site = site.removesuffix("q") + "k"
            for index in sorted(set(kept) & set(circuit.nodes.get(key_site, ()))):
                yield Node(site, index), Node(key_site, index)


def _depth(site: Site) -> float:
    """Where a site comes in the forward pass."""
    if site == FINAL:
        return float("inf")
    layer, _, place = site.partition(".")
    return int(layer) * len(BLOCK_NODE_SITES) + BLOCK_NODE_SITES.index(place)


def _count(n: int, noun: str) -> str:
    return f"{n:,} {noun}" + ("" if n == 1 else "s")
