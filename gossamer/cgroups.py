"""What Linux' control groups let this process use, as containers and batch systems set them: cores and memory.

A group's limit holds for the groups within it too, so all from the process's own to the outermost count. Both versions
of control groups are read; on other systems nothing is limited by them.
"""

import math
import os
from collections.abc import Iterator
from pathlib import Path

ROOT, OWN, TOPOLOGY = Path("/sys/fs/cgroup"), Path("/proc/self/cgroup"), Path("/sys/devices/system/cpu")
MEMORY = (
    ("memory.max", "memory.current", "inactive_file"),
    ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"),
)
"""By version: how much a group may take, how much it takes, and what of that it would give back."""


def cores() -> int:
    """Cores that this process may use: those that it may run on, and no more than its groups have a share of."""
    shares = [math.ceil(share) for group in _groups("cpu") if (share := _share(group)) is not None]
    return max(1, min([len(_to_run_on()), *shares]))


def physical_cores() -> int:
    """Cores that the system may run this process on, whatever its share, those that are one in two guises counted once:
    as many threads torch starts."""
    cores = _to_run_on()
    try:
        return len({(TOPOLOGY / f"cpu{n}/topology/thread_siblings_list").read_text(encoding="ascii") for n in cores})
    except OSError:
        return len(cores)


def _to_run_on() -> set[int]:
    return os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set(range(os.cpu_count() or 1))


def memory_left() -> int | None:
    """Bytes that this process's groups let it take yet; None if none has a limit."""
    left = [left for group in _groups("memory") for files in MEMORY if (left := _left(group, *files)) is not None]
    return min(left, default=None)


def _groups(controller: str) -> Iterator[Path]:
    """The folders of the groups of a controller that this process is in, in either version. Within a container its own
    may not be seen, and the outermost is the container's."""
    try:
        lines = OWN.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return
    for line in lines:
        _, controllers, path = (*line.split(":", 2), "", "")[:3]
        if controllers and controller not in controllers.split(","):
            continue
        root = ROOT / controller if controllers else ROOT
        parts = [part for part in path.split("/") if part]
        if ".." in parts:  # outside of what is seen here
            parts = []
        for n in range(len(parts) + 1):
            yield root.joinpath(*parts[:n])


def _share(group: Path) -> float | None:
    """Cores that a group has a share of; None if as many as there are."""
    try:
        if (group / "cpu.max").exists():
            quota, period = (group / "cpu.max").read_text(encoding="ascii").split()
        else:
            quota, period = ((group / f"cpu.cfs_{what}_us").read_text(encoding="ascii") for what in ("quota", "period"))
        share = int(quota) / int(period)  # "max", or -1, if it has no limit
    except (OSError, ValueError, ZeroDivisionError):
        return None
    return share if share > 0 else None


def _left(group: Path, limit: str, used: str, cache: str) -> int | None:
    try:
        most, now = (int((group / name).read_text(encoding="ascii")) for name in (limit, used))
        lines = (group / "memory.stat").read_text(encoding="ascii").splitlines()
        given_back = next(int(line.split()[1]) for line in lines if line.startswith(f"{cache} "))
    except (OSError, ValueError, StopIteration):
        return None
    return most - now + given_back
