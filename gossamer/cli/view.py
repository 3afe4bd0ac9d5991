"""`gossamer view`."""

import signal
import threading
import webbrowser
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import tyro

from gossamer.cli.display import say, saying_when_kernels_compile, warnings_as_lines
from gossamer.errors import GossamerError

if TYPE_CHECKING:
    from gossamer.viewer.shown import Shown


def main(arguments: Sequence[str]) -> None:
    tyro.cli(run, args=arguments, prog="gossamer view")


def run(
    paths: Annotated[tuple[Path, ...], tyro.conf.Positional],
    *,
    port: int = 0,
    browser: bool = True,
    edit: bool = False,
    export: Path | None = None,
) -> None:
    """Look at circuits, training runs and formations in the browser; Ctrl-C ends it.

    The page is served on this machine only, and reads nothing from elsewhere. If a circuit's model lies where it was,
    prompts can be put to it. With --export nothing is served: one file is written that works from disk.

    Args:
        paths: folders of circuits, runs or formations, or folders that hold several of these.
        port: where to listen; 0 takes a free one.
        browser: open the page in the browser.
        edit: let names, groups and pins be kept with the circuits, as notes.json.
        export: write one self-contained .html file to share instead.
    """
    if export is not None and edit:
        raise GossamerError("--edit and --export don't go together: an exported page has nowhere to keep names")
    if export is not None and export.suffix.lower() not in (".html", ".htm"):
        raise GossamerError(f"can't export to {str(export)!r}: expected a name that ends in .html")
    for path in paths:
        if not path.exists():
            raise GossamerError(
                f"{path} does not exist; expected a folder of a circuit, a run or a formation, or of several"
            )
    # What is heavy comes after what is easily wrong.
    from gossamer.study.collect import collect

    with warnings_as_lines("view"):
        shown = collect(paths)
        if export is not None:
            _export(shown, export)
        else:
            _serve(shown, port, browser, edit)


def _export(shown: "Shown", path: Path) -> None:
    from gossamer.viewer.page import export_page

    size = export_page(shown.embedded(), path)
    say(f"exported to {path} ({size / 1e6:.1f} MB)")


def _serve(shown: "Shown", port: int, browser: bool, edit: bool) -> None:
    from gossamer.cli.places import open_model
    from gossamer.viewer.live import Models
    from gossamer.viewer.page import read_viewer
    from gossamer.viewer.serve import Server, bind, serve

    models = Models(lambda folder: open_model(folder, "cpu"))
    server = Server(shown, read_viewer(), models, edit)
    listening = bind(port)
    url = f"http://127.0.0.1:{listening.getsockname()[1]}/"
    # From the address on, a signal says that one has seen enough. The server ends in good order and then raises it
    # again, for whoever handled it before. What is raised while modules are imported may be swallowed there.
    sent: list[int] = []

    def end(number: int, _frame: object) -> None:
        sent.append(number)
        raise KeyboardInterrupt

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    try:
        say(f"{url} (Ctrl-C ends it)")
        if browser:
            # The socket listens already: the browser waits there until the server answers.
            threading.Thread(target=webbrowser.open, args=[url], daemon=True).start()
        with saying_when_kernels_compile("cpu"):
            serve(server, listening, lambda: bool(sent))
    except KeyboardInterrupt:
        return
