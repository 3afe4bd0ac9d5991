"""How the processes of a run find each other, however often torchrun has started some of them anew.

torchrun keeps one store of keys and values for all restarts, and in it the addresses of processes that are dead: a
group that is made from it may connect to those and wait (pytorch/pytorch#135712). The number of restarts doesn't tell
old keys from new ones, because each machine counts its own. So they agree on a name first, that nobody used before:

1. Each process writes a random token under its rank.
2. The first one reads all tokens and writes the roster. A process waits for a roster with its own token, which only a
   first process that is alive can have written, and answers under the roster's name.
3. When all have answered, the first one says go. Until then it reads the tokens again and again, since one that it
   found may be of a process that is dead.

What is made under that name holds the addresses of living processes only. One that dies after its answer is noticed by
torchrun, and, if it isn't, by `leave_unless_done_within`.
"""

import os
import secrets
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING

from gossamer.errors import GossamerError

if TYPE_CHECKING:
    from torch._C._distributed_c10d import Store

POLL = 0.02
"""Seconds between two looks at the store."""


def agree_on_a_name(store: "Store", rank: int, size: int, patience: float) -> str:
    """A name that the `size` processes that are alive now share, and that none used before.

    Raises GossamerError if they aren't all there within `patience` seconds.
    """
    token = secrets.token_hex(8)
    store.set(f"joining/{rank}", token)
    answered = ""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        tokens = _roster(store, rank, size)
        if token in tokens:
            name = sha256(" ".join(tokens).encode()).hexdigest()
            if name != answered:
                store.set(f"{name}/{rank}", "")
                answered = name
            if rank == 0 and store.check([f"{name}/{other}" for other in range(size)]):
                store.set(f"{name}/go", "")
            if store.check([f"{name}/go"]):
                return name
        time.sleep(POLL)
    missing = [other for other in range(size) if not store.check([f"{answered or 'joining'}/{other}"])]
    raise GossamerError(
        f"process {rank} of {size} waited {patience:g} s for the others"
        + (f"; nothing was heard of {', '.join(map(str, missing[:8]))}" if missing else "")
    )


def _roster(store: "Store", rank: int, size: int) -> list[str]:
    """Everybody's tokens, as the first process read them last; nothing if it hasn't yet."""
    if rank > 0:
        return store.get("roster").decode().split() if store.check(["roster"]) else []
    keys = [f"joining/{other}" for other in range(size)]
    if not store.check(keys):
        return []
    tokens = [value.decode() for value in store.multi_get(keys)]
    store.set("roster", " ".join(tokens))
    return tokens


@contextmanager
def leave_unless_done_within(seconds: float, what: str) -> Iterator[None]:
    """End this process with an error if the block takes longer, even if it never comes back from C++.

    torchrun then starts all processes again, where a process that waits for ever would be left to wait.
    """

    def leave() -> None:
        print(f"gossamer: {what} took longer than {seconds:g} s; giving up", file=sys.stderr, flush=True)
        os._exit(1)

    timer = threading.Timer(seconds, leave)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
