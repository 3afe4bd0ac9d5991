"""Processes that look for each other find the living, never the dead; who waits in vain leaves."""

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
import torch
from torch._C._distributed_c10d import HashStore, TCPStore

from gossamer.errors import GossamerError
from gossamer.training import distributed
from gossamer.training.joining import agree_on_a_name, leave_unless_done_within

# Makes a group with a second process that answers and is never seen again.
WEDGED = """
import os, sys, threading
from datetime import timedelta
from torch.distributed import TCPStore
from gossamer.training import distributed
from gossamer.training.joining import agree_on_a_name
distributed.JOINING = timedelta(seconds=3)
port = int(sys.argv[1])
other = TCPStore("127.0.0.1", port, is_master=False)
threading.Thread(target=agree_on_a_name, args=(other, 1, 2, 30), daemon=True).start()
os.environ |= {"RANK": "0", "WORLD_SIZE": "2", "LOCAL_RANK": "0", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port),
    "TORCHELASTIC_USE_AGENT_STORE": "True"}
with distributed.joined_world():
    print("joined")
"""

# A group of one that trains a step; then what is left of its threads.
LEAVING = """
import gc, os
from pathlib import Path
import torch
from gossamer.training.distributed import joined_world
os.environ |= {"RANK": "0", "WORLD_SIZE": "1", "LOCAL_RANK": "0", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "0"}
def threads():
    return [name for path in Path("/proc/self/task").glob("*/comm") if "gloo" in (name := path.read_text())]
def train(world):
    parameter = torch.nn.Parameter(torch.ones(3))
    parameter.grad = world.sum(torch.ones(3))
    torch.optim.AdamW([parameter]).step()
with joined_world() as world:
    train(world)
    assert threads()
gc.collect()
assert not threads()
print("left")
"""


def join(store, size: int, late: dict[int, float]) -> list[str]:
    """The names that all agree on, some of them coming late."""

    def one(rank: int) -> str:
        threading.Event().wait(late.get(rank, 0))
        return agree_on_a_name(store, rank, size, patience=60)

    with ThreadPoolExecutor(size) as pool:
        return list(pool.map(one, range(size)))


@pytest.mark.parametrize("size", [1, 2, 5])
def test_all_get_one_name_and_every_restart_another(size):
    store = HashStore()
    names = [join(store, size, late) for late in ({}, {0: 0.1}, {size - 1: 0.1}, {})]
    assert all(len(set(of_one_start)) == 1 for of_one_start in names)
    assert len({of_one_start[0] for of_one_start in names}) == 4


def test_the_roster_of_the_dead_is_no_ones():
    store = HashStore()
    join(store, 3, {})
    # All died; of those that took their place the first is missing, then another one.
    for missing in (0, 2):
        for rank in {0, 1, 2} - {missing}:
            with pytest.raises(GossamerError, match=r"waited 0\.2 s"):
                agree_on_a_name(store, rank, 3, patience=0.2)
    assert len(set(join(store, 3, {0: 0.1}))) == 1


def test_it_says_who_is_missing():
    with pytest.raises(GossamerError, match=r"process 0 of 3 waited 0\.1 s for the others; nothing was heard of 1, 2"):
        agree_on_a_name(HashStore(), 0, 3, patience=0.1)


def test_a_group_that_is_never_made_ends_the_process():
    server = TCPStore("127.0.0.1", 0, is_master=True, wait_for_workers=False, timeout=timedelta(seconds=60))
    done = subprocess.run(
        [sys.executable, "-c", WEDGED, str(server.port)], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 1
    assert "connecting the processes of this run took longer than 3 s" in done.stderr
    assert "joined" not in done.stdout


@pytest.mark.parametrize(
    ("size", "said"), [("2", "can't find each other: .*torchrun --nproc-per-node"), ("two", "can't find .*'two'")]
)
def test_a_process_that_finds_no_others_says_how_to_start_them(monkeypatch, size, said):
    monkeypatch.setattr(distributed, "JOINING", timedelta(seconds=0.3))
    found = {"RANK": "0", "WORLD_SIZE": size, "LOCAL_RANK": "0", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "0"}
    for name, value in found.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(GossamerError, match=said), distributed.joined_world():
        pytest.fail("it joined a group without others")
    assert not torch.distributed.is_initialized()


def test_who_is_in_time_stays():
    with leave_unless_done_within(0.05, "this"):
        pass
    threading.Event().wait(0.1)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="threads are named under /proc")
def test_a_group_leaves_no_threads():
    done = subprocess.run([sys.executable, "-c", LEAVING], capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout == "left\n", done.stderr
