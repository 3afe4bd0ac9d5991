"""A circuit as the page reads it. What was measured of it is in `behaviour.py`, what a model says in `live.py`.

1. Nodes stand in forward order and edges name them by their place; sites, widths and means are the artifact's.
2. The report and the cuts are those that lie beside the circuit, as they are, without what only machines need.
3. A report or notes that are damaged, and a report that is of another circuit, are left out with a warning: the circuit
   is there all the same.
4. Tokens are ids; `texts` says how each that occurs reads.
"""

import warnings
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from gossamer.artifact import read_record
from gossamer.circuit.circuit import NODES_JSON, Circuit, CircuitRecord, Node
from gossamer.data.tokenizer import Tokenizer
from gossamer.errors import GossamerError, unknown
from gossamer.model.sites import BLOCK_NODE_SITES
from gossamer.tasks.catalogue import CONTROLS, TASKS
from gossamer.validation.evidence import Report
from gossamer.validation.node_report import circuit_hash
from gossamer.viewer import data
from gossamer.viewer.behind import is_behind, model_name, why_not_behind
from gossamer.viewer.diagram import differing_tokens
from gossamer.viewer.notes import Notes, read_notes, version_of
from gossamer.viewer.numbers import numbers

FINAL = "final_resid"
REPORT = "report.json"
Row = tuple[str, int, str, int, float]
"""An edge as records have it: source site, index, target site, index, weight."""
MOST_PAIRS = 8
"""Pairs whose prompts are shown."""
REPORT_KEYS = tuple(data.Report.__annotations__)


def circuit_card(id: str, name: str, record: CircuitRecord, folder: Path | None) -> data.CircuitCard:
    """A circuit in a line."""
    report = read_report(record, folder)
    both = report.circuit if report else None
    return data.CircuitCard(
        id=id,
        name=name,
        task=record.task,
        model=model_name(folder, record),
        model_hash=record.model_hash,
        seed=record.seed,
        n_nodes=record.n_nodes,
        n_edges=record.n_edges,
        loss=record.task_loss,
        accuracy=record.task_accuracy,
        full_loss=record.full_loss,
        target_loss=record.target_loss,
        necessity=both.necessity.loss if both else None,
        sufficiency=both.sufficiency.loss if both else None,
        is_held_out=report.is_held_out if report else None,
        live=is_behind(folder, record),
        not_live=why_not_behind(folder, record),
    )


def read_report(record: CircuitRecord, folder: Path | None) -> Report | None:
    """The validation's report in a circuit's folder, if there is one and it is of this circuit; else it warns."""
    if folder is None or not (folder / REPORT).exists():
        return None
    try:
        report = read_record(Report, folder / REPORT)
    except GossamerError as error:
        warnings.warn(f"{error}; shown without evidence", stacklevel=2)
        return None
    said = (report.task, report.model_hash, report.n_nodes, report.n_edges, report.stored_loss)
    if said != (record.task, record.model_hash, record.n_nodes, record.n_edges, record.task_loss):
        warnings.warn(
            f"{folder / REPORT} is the report of another circuit than the one beside it, which is shown without "
            f"evidence; run `gossamer validate {folder}` again",
            stacklevel=2,
        )
        return None
    return report


def _readable_notes(circuit: Circuit) -> Notes:
    try:
        return read_notes(circuit)
    except GossamerError as error:
        warnings.warn(f"{error}; shown without notes, and none are kept until it is mended or moved away", stacklevel=2)
        return Notes()


def circuit_data(circuit: Circuit, card: data.CircuitCard) -> data.Circuit:
    """A circuit with what lies beside it. Raises GossamerError if an edge's end is none of the circuit's nodes."""
    record, folder = circuit.record, circuit.folder
    sites = site_infos(circuit)
    place = {site["name"]: i for i, site in enumerate(sites)}
    nodes = sorted((place[site], i) for site, kept in circuit.nodes.items() for i in kept)
    at = {(sites[s]["name"], i): n for n, (s, i) in enumerate(nodes)}
    report, notes = read_report(record, folder), _readable_notes(circuit)
    pairs = [
        data.Pair(a=list(pair.prompts[0]), b=list(pair.prompts[1]), answers=pair.right)
        for pair in circuit.pairs[:MOST_PAIRS]
    ]
    differing = sorted(differing_tokens(circuit.pairs))
    answers = sorted({answer for pair in circuit.pairs for answer in pair.answers})
    shown = {token for pair in pairs for token in (*pair["a"], *pair["b"], *pair["answers"])}
    shown |= {*differing, *answers, *(row[0] for row in (*record.embedding, *record.unembedding))}
    return data.Circuit(
        card=card,
        hash=circuit_hash(record),
        built_in=record.task in TASKS or record.task in CONTROLS,
        n_layer=sites[-1]["layer"],
        d_model=sites[-1]["width"],
        d_head=record.d_head,
        sites=sites,
        nodes=_nodes(circuit, sites, nodes),
        edges=_edges(record.edges, at, "edges"),
        removed=_edges(record.removed_edges, at, "removed_edges"),
        embedding=_token_weights(record.embedding),
        unembedding=_token_weights(record.unembedding),
        n_embedding_weights=record.n_embedding_weights,
        n_unembedding_weights=record.n_unembedding_weights,
        differing=differing,
        answers=answers,
        pairs=pairs,
        n_pairs=len(circuit.pairs),
        texts=token_texts(shown, open_tokenizer(circuit)),
        calibration=record.calibration.model_dump(),
        n_mean_tokens=record.n_mean_tokens,
        report=_report(report) if report else None,
        cuts=_cuts(circuit, sites, place) if circuit.cuts else None,
        notes=notes.model_dump(mode="json"),
        notes_version=version_of(notes),
        has_behaviour=folder is not None and (folder / NODES_JSON).exists(),
    )


def site_infos(circuit: Circuit) -> list[data.SiteInfo]:
    """The node sites that the circuit has means for, which are all of the model's, in forward order.

    Raises GossamerError if there is one that no model has.
    """
    n_layer = 1 + max((int(site.split(".")[0]) for site in circuit.means if site != FINAL), default=-1)
    order = [f"{layer}.{kind}" for layer in range(n_layer) for kind in BLOCK_NODE_SITES] + [FINAL]
    stranger = next((site for site in circuit.means if site not in order), None)
    if stranger is not None or FINAL not in circuit.means:
        raise unknown("node site", stranger or "", order)
    return [
        data.SiteInfo(
            name=site,
            layer=n_layer if site == FINAL else int(site.split(".")[0]),
            kind=site if site == FINAL else site.split(".", 1)[1],
            width=len(circuit.means[site]),
        )
        for site in order
        if site in circuit.means
    ]


def node_order(circuit: Circuit) -> list[Node]:
    """The circuit's nodes in the page's order."""
    return [Node(s["name"], i) for s in site_infos(circuit) for i in sorted(circuit.nodes.get(s["name"], ()))]


def open_tokenizer(circuit: Circuit) -> Tokenizer | None:
    """What turns the circuit's token ids into text, if it has one."""
    return Tokenizer.load(circuit.tokenizer) if circuit.tokenizer is not None else None


def token_texts(tokens: Collection[int], tokenizer: Tokenizer | None) -> dict[str, str]:
    r"""How each token reads, by its id; bytes that aren't whole characters read like `\xe2`."""
    if tokenizer is None:
        return {}
    return {str(token): tokenizer.token_text(token) for token in sorted(tokens) if token < tokenizer.vocab_size}


def _nodes(circuit: Circuit, sites: Sequence[data.SiteInfo], nodes: Sequence[tuple[int, int]]) -> list[data.NodeInfo]:
    """(place of the site, index) with the means."""
    used = {site for site, _ in nodes}
    means = {site: numbers(circuit.means[sites[site]["name"]].cpu().numpy()) for site in used}
    return [data.NodeInfo(site=site, index=index, mean=means[site][index]) for site, index in nodes]


def _edges(edges: Sequence[Row], at: dict[tuple[str, int], int], what: str) -> data.Edges:
    ends = ((row[end], row[end + 1]) for row in edges for end in (0, 2))
    stranger = next((end for end in ends if end not in at), None)
    if stranger is not None:
        raise unknown(f"node in {what}", f"{stranger[0]}:{stranger[1]}", [f"{site}:{i}" for site, i in at])
    return data.Edges(
        source=[at[site, i] for site, i, *_ in edges],
        target=[at[site, i] for _, _, site, i, _ in edges],
        weight=_weights(edges),
    )


def _weights(rows: Sequence[tuple[Any, ...]]) -> list[float]:
    """The last of each row."""
    return numbers(np.array([row[-1] for row in rows], dtype=np.float32))


def _token_weights(rows: Sequence[tuple[int, int, float]]) -> data.TokenWeights:
    return data.TokenWeights(
        token=[token for token, _, _ in rows],
        channel=[channel for _, channel, _ in rows],
        weight=_weights(rows),
    )


def _report(report: Report) -> data.Report:
    values: dict[str, Any] = report.model_dump(mode="json")
    return data.Report(**{key: values[key] for key in REPORT_KEYS})


def _cuts(circuit: Circuit, sites: Sequence[data.SiteInfo], place: dict[str, int]) -> data.Cuts:
    stored = circuit.cuts
    assert stored is not None
    at = {node: n for n, node in enumerate(stored.ranking)}
    return data.Cuts(
        sizes=list(stored.sizes),
        losses=list(stored.losses),
        n_cut=stored.n_cut,
        ranking=_nodes(circuit, sites, [(place[site], index) for site, index in stored.ranking]),
        edges=_edges(stored.edges, at, "cuts.json"),
    )
