"""Which compiled kernels a later process takes over, and that it does without where none can be kept."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gossamer.kernels.cpu.cache import source_hash

ROOT = Path(__file__).parent.parent.parent.parent
HELPER = """
from gossamer.kernels.cpu.compile import inline
@inline
def add(x):
    return x + {n}
"""
KERNEL = """
from gossamer.kernels.cpu.compile import call
from gossamer.kernels.cpu.helper import add
@call
def increased(x):
    return add(x)
"""
USE = """
import torch
from gossamer.kernels.fast import watching_compilation
told = []
with watching_compilation(torch.device("cpu"), told.append) as seconds:
    from gossamer.kernels.cpu.kernel import increased
    print(increased(1), [folder is not None for folder in told], seconds() > 0)
    increased(2)
    assert len(told) <= 1
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """The kernels' folder with one small kernel in it and a helper that is inlined from another file."""
    folder = tmp_path / "gossamer" / "kernels" / "cpu"
    folder.mkdir(parents=True)
    for file in ("errors.py", "kernels/fast.py", "kernels/cpu/compile.py", "kernels/cpu/cache.py"):
        (tmp_path / "gossamer" / file).write_text((ROOT / "gossamer" / file).read_text())
    for parent in (folder, folder.parent, folder.parent.parent):
        (parent / "__init__.py").write_text("")
    (folder / "helper.py").write_text(HELPER.format(n=1))
    (folder / "kernel.py").write_text(KERNEL)
    return folder


def use(package: Path, **environment: str) -> str:
    """What the kernel makes of 1, whether each kernel that had to be compiled is kept, whether that took time."""
    root = package.parent.parent.parent
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("NUMBA_")}
    done = subprocess.run(
        [sys.executable, "-c", USE],
        capture_output=True,
        text=True,
        check=False,
        cwd=root,
        env=inherited | {"PYTHONPATH": str(root)} | environment,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_kernel_is_kept_until_a_file_of_the_folder_changes(package):
    assert use(package) == "2 [True] True"
    assert use(package) == "2 [] False"
    (package / "helper.py").write_text(HELPER.format(n=2))
    assert use(package) == "3 [True] True"
    assert use(package) == "3 [] False"


def test_where_nothing_can_be_written_every_process_compiles(package):
    """A file in a folder's place: even root can't write there."""
    (package / "__pycache__").write_text("")
    nowhere = {"XDG_CACHE_HOME": str(package / "helper.py"), "HOME": str(package / "helper.py")}
    for _ in range(2):
        assert use(package, **nowhere) == "2 [False] True"
    kept = package.parent / "kept"
    assert use(package, **nowhere, NUMBA_CACHE_DIR=str(kept)) == "2 [True] True"
    assert use(package, **nowhere, NUMBA_CACHE_DIR=str(kept)) == "2 [] False"


def test_the_hash_is_of_names_and_contents(tmp_path):
    def after(**files: str) -> str:
        for name, text in files.items():
            (tmp_path / f"{name}.py").write_text(text)
        source_hash.cache_clear()
        return source_hash(tmp_path)

    first = after(a="1", b="2")
    assert after() == first
    changed = after(b="3")
    assert len({first, changed, after(c=""), after(a="1\n")}) == 4
    (tmp_path / "c.py").unlink()
    assert after(a="1", b="2") == first
