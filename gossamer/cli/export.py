"""`gossamer export`."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import tyro

from gossamer.circuit.interchange import export_circuit, graph_format
from gossamer.cli.display import say
from gossamer.cli.places import open_circuit


def main(arguments: Sequence[str]) -> None:
    tyro.cli(run, args=arguments, prog="gossamer export")


def run(
    circuit: Annotated[Path, tyro.conf.Positional],
    *,
    out: Annotated[tyro.conf.UseAppendAction[tuple[Path, ...]], tyro.conf.arg(aliases=["-o"])],
    stream: bool = False,
) -> None:
    """Write a circuit's nodes and edges for other tools, in the format that the file's ending names.

    .json is node-link JSON (networkx, d3), .csv two tables, NAME.nodes.csv and NAME.edges.csv, .graphml the XML that
    networkx, Gephi and Cytoscape read, .mib.json the coarser graph of the MIB benchmark: heads and MLPs.

    Args:
        circuit: a circuit's folder.
        out: the file to write, .json, .csv, .graphml or .mib.json; give it again for several.
        stream: add where the residual stream carries a channel from a write to a later read, as edges of the kind
            "stream"; without them the blocks of a circuit are not joined. In .mib.json every edge is one.
    """
    if not out:
        print("gossamer export: where to? for example -o circuit.graphml", file=sys.stderr)
        raise SystemExit(2)
    for path in out:
        graph_format(path)
    loaded = open_circuit(circuit)
    for path in out:
        for written in export_circuit(loaded, path, stream):
            say(f"{circuit} exported to {written}")
