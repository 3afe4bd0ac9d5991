"""`gossamer tokenize`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import tyro

from gossamer.cli.display import console, progress_bar, say
from gossamer.cli.tables import tokens_table
from gossamer.data.tokenize import TokenizeConfig, notes, tokenize


def main(arguments: Sequence[str]) -> None:
    tyro.cli(run, args=arguments, prog="gossamer tokenize")


def run(config: Annotated[TokenizeConfig, tyro.conf.arg(name="")], out: Path) -> None:
    """Turn a corpus into a tokens folder: tokenizer.json, a manifest with hashes, memory-mapped shards.

    By default the corpus is the running Python's standard library without its tests.

    Args:
        config: what to tokenize.
        out: the folder to write.
    """
    with progress_bar() as progress:
        bars: dict[str, object] = {}

        def report(stage: str, done: int, total: int | None) -> None:
            if stage not in bars:
                bars[stage] = progress.add_task(f"{stage} (bytes)", total=total, note="")
            progress.update(bars[stage], completed=done, total=total)  # type: ignore[arg-type]

        manifest = tokenize(config, out, report)
    console.print(tokens_table(manifest, out))
    for note in notes(manifest):
        say(note)
