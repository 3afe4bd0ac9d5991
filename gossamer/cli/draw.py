"""`gossamer draw`."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import tyro

from gossamer.cli.display import say
from gossamer.cli.places import open_circuit
from gossamer.viewer.draw import draw_circuit, picture_format


def main(arguments: Sequence[str]) -> None:
    tyro.cli(run, args=arguments, prog="gossamer draw")


def run(
    circuit: Annotated[Path, tyro.conf.Positional],
    *,
    out: Annotated[tyro.conf.UseAppendAction[tuple[Path, ...]], tyro.conf.arg(aliases=["-o"])],
) -> None:
    """Draw a circuit: layers upward, sites as rows, edges coloured by sign and as wide as their weights.

    The same circuit gives the same file, byte for byte.

    Args:
        circuit: a circuit's folder.
        out: the picture to write, .svg, .png or .pdf; give it again for several.
    """
    if not out:
        print("gossamer draw: where to? for example -o circuit.svg", file=sys.stderr)
        raise SystemExit(2)
    for path in out:
        picture_format(path)
    loaded = open_circuit(circuit)
    for path in out:
        draw_circuit(loaded, path)
        say(f"{circuit} drawn to {path}")
