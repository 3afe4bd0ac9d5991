"""Folders to look at in a notebook: what `gossamer view` shows, as a widget."""

from pathlib import Path
from typing import Any

from gossamer.study.collect import collect
from gossamer.viewer.widget import make_widget


def show(*paths: str | Path, height: int = 720, edit: bool = False) -> Any:
    """What lies in some folders to look at in a notebook: an anywidget, `height` pixels high.

    With `edit`, names and groups that are given there are kept with the circuits. Raises GossamerError if anywidget
    isn't installed, or for a folder with nothing to show.
    """
    return make_widget(collect([Path(path) for path in paths]), height, edit)
