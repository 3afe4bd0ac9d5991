"""Compiled kernels on disk: numba's cache, with a better idea of when a kernel is out of date.

numba looks at the file that a kernel is written in. A kernel also holds machine code of what it calls in other files,
so here it is current only while no file of this folder has changed. Where numba finds no folder that can be written,
nothing is kept and every process compiles anew.
"""

import functools
import hashlib
import warnings
from pathlib import Path
from typing import Any

from numba.core.caching import (
    CompileResultCacheImpl,
    FunctionCache,
    InTreeCacheLocator,
    UserProvidedCacheLocator,
    UserWideCacheLocator,
)


@functools.cache
def source_hash(folder: Path = Path(__file__).parent) -> str:
    """One hash of all source files of a folder, by name and content."""
    digest = hashlib.sha256()
    for file in sorted(folder.glob("*.py")):
        digest.update(file.name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def keep(compiled: Any) -> Any:
    """Let a numba function be kept for the next process, where that is possible; returns it."""
    try:
        compiled._cache = _Cache(compiled.py_func)  # what numba does for `cache=True`, with its own class
    except RuntimeError as error:
        if "no locator available" not in str(error):
            raise
    return compiled


class _StampedByFolder:
    def get_source_stamp(self) -> str:
        return source_hash()


class _InNumbaCacheDir(_StampedByFolder, UserProvidedCacheLocator):
    """Where NUMBA_CACHE_DIR says, if it does."""


class _BesideTheSource(_StampedByFolder, InTreeCacheLocator):
    """In `__pycache__`."""


class _OfTheUser(_StampedByFolder, UserWideCacheLocator):
    """In the user's folder of caches."""


class _Places(CompileResultCacheImpl):
    _locator_classes = [_InNumbaCacheDir, _BesideTheSource, _OfTheUser]  # noqa: RUF012  (numba's own declaration)


class _Cache(FunctionCache):
    _impl_class = _Places

    def save_overload(self, sig: Any, data: Any) -> None:
        try:
            super().save_overload(sig, data)
        except OSError as error:  # a full disk, say: this process has its kernel all the same
            warnings.warn(f"a compiled kernel can't be kept in {self.cache_path}: {error}", stacklevel=2)
