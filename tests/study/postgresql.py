"""A PostgreSQL server of one's own, on a Unix socket, for as long as a test takes."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def binaries() -> Path | None:
    """The folder of Debian's, or anybody's, server programs."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


def why_not() -> str | None:
    """Why no server can be started here, if so."""
    if binaries() is None:
        return "no PostgreSQL here (runs/postgresql.sh installs Debian's)"
    if os.geteuid() == 0:
        try:
            pwd.getpwnam("postgres")
        except KeyError:
            return "PostgreSQL doesn't run as root, and there is no user postgres to run it as"
        if not shutil.which("setpriv"):
            return "PostgreSQL doesn't run as root, and there is no setpriv to become another user"
    return None


@contextmanager
def server() -> Iterator[str]:
    """An address of an empty database; the server ends with the block."""
    folder = binaries()
    assert folder is not None
    # Not pytest's own folder, which other users can't enter; and short, as a socket's path has to be.
    root = Path(tempfile.mkdtemp(prefix="gossamer-pg-"))
    become: list[str] = []
    if os.geteuid() == 0:
        user = pwd.getpwnam("postgres")
        os.chown(root, user.pw_uid, user.pw_gid)
        become = ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
    data = root / "data"

    def call(program: str, *arguments: str) -> None:
        command = [*become, str(folder / program), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, cwd=root, timeout=60, check=False)
        assert done.returncode == 0, (command, done.stdout, done.stderr)

    # A server that dies with the test needs no care for its disk.
    options = f"-k {root} -c listen_addresses= -c fsync=off -c full_page_writes=off"
    try:
        call("initdb", "-D", str(data), "-U", "gossamer", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C")
        call("pg_ctl", "-D", str(data), "-o", options, "-l", str(root / "log"), "-w", "start")
        try:
            call("createdb", "-h", str(root), "-U", "gossamer", "study")
            yield f"postgresql://gossamer@/study?host={root}"
        finally:
            call("pg_ctl", "-D", str(data), "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(root, ignore_errors=True)
