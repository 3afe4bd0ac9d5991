"""The page around the viewer's script: served, or exported as one file that works from disk without a network.

1. The script is one file, built from `web/` and shipped with the package; its styles and its worker are inside.
2. Served, it is loaded from the server. Exported, it stands in the file with the data: JSON, gzipped, in base64. The
   circuits stand before it, and behind it what was measured, in parts that are unpacked when they are looked at.
3. Both pages forbid everything that they don't need by a content-security policy. The exported one names its script by
   its hash, so that a text in the data can never become one.
4. The same data give the same file, byte for byte: no date is written.
"""

import base64
import hashlib
import re
from pathlib import Path

from gossamer.artifact import write_text
from gossamer.errors import GossamerError
from gossamer.viewer import data
from gossamer.viewer.numbers import packed

VIEWER = Path(__file__).parent / "static" / "viewer.js"
STYLE = "html,body{margin:0;height:100%}#gossamer{height:100vh}"
DATA = "gossamer-data"
NOTHING_ELSE = "default-src 'none'; img-src data: blob:; worker-src blob:; base-uri 'none'; form-action 'none'"

HEAD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
{policy}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>gossamer</title>
<link rel="icon" href="data:,">
<style>{style}</style>
</head>
<body>
<div id="gossamer"></div>
<noscript>This page shows a circuit by a script: it needs JavaScript, and nothing from elsewhere.</noscript>
"""
FOOT = "</body>\n</html>\n"


def read_viewer(path: Path = VIEWER) -> str:
    """The viewer's script. Raises GossamerError if it wasn't built."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise GossamerError(
            f"the viewer's script, {path}, is missing: build it with `npm ci && npx vite build` in web/, or install "
            "gossamer from a package, which has it"
        ) from None


def served_policy() -> str:
    """The content-security policy of the served page."""
    return f"{NOTHING_ELSE}; script-src 'self'; connect-src 'self'; style-src {_hash_of(STYLE)}; frame-ancestors 'none'"


def served_page() -> str:
    """The page that asks the server for everything."""
    script = '<script type="module" src="viewer.js"></script>\n'
    return HEAD.format(policy="", style=STYLE) + script + FOOT


def exported_page(shown: data.Embedded, viewer: str) -> str:
    """One file with all that is shown in it. Raises GossamerError if the script can't stand in a page."""
    script = inline_script(viewer)
    policy = f"{NOTHING_ELSE}; script-src {_hash_of(script)}; style-src {_hash_of(STYLE)}; connect-src 'none'"
    head = HEAD.format(policy=f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n', style=STYLE)
    first = _held(DATA, pack({**shown, "measured": {}}))
    parts = [
        _held(f"{DATA}-{id}-{name}", part) for id, named in shown["measured"].items() for name, part in named.items()
    ]
    # `async`: the graph is drawn while the browser still reads the measurements behind it.
    return f'{head}{first}<script type="module" async>{script}</script>\n{"".join(parts)}{FOOT}'


def _held(id: str, packed: str) -> str:
    return f'<script id="{id}" type="application/octet-stream">{packed}</script>\n'


def export_page(shown: data.Embedded, path: Path) -> int:
    """Write one file with all that is shown in it, in place of what was there, never half; returns its bytes.

    Raises GossamerError if the viewer wasn't built.
    """
    page = exported_page(shown, read_viewer())
    write_text(path, page)
    return len(page.encode())


def pack(shown: data.Embedded) -> str:
    """Data as the page unpacks them."""
    return packed(shown)


def inline_script(viewer: str) -> str:
    """The script as it can stand in a page, which is as it is.

    Inside a script element HTML knows `</script`, which ends it, and `<!--`, after which a `<script` would keep it from
    ending; anything else is the script's own. Neither can be written otherwise without knowing whether it stands in a
    text, a pattern or between operators (`i</script.source`), so a script that holds one is refused.

    Raises GossamerError if it does.
    """
    danger = re.search(r"</script|<!--", viewer, flags=re.IGNORECASE)
    if danger is not None:
        near = viewer[max(0, danger.start() - 40) : danger.end() + 40]
        raise GossamerError(
            f"the viewer's script can't stand in a page, as it holds {danger[0]!r} (near {near!r}): write that in "
            r"web/src with \x3c in place of <"
        )
    return viewer


def _hash_of(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
