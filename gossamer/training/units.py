"""Amounts as people read them. Not for tables that a program reads: these round."""

import math


def in_bytes(n: float) -> str:
    """A number of bytes as people read it, in powers of 1024."""
    for unit in ("B", "KiB", "MiB", "GiB"):
        if n < 1024:
            return f"{n:.0f} {unit}" if unit in ("B", "KiB") else f"{n:.1f} {unit}"
        n /= 1024
    return f"{n:.1f} TiB"


def n_of(n: int, what: str) -> str:
    """So many of something: 1 layer, 2 layers."""
    return f"{n:,} {what}{'' if n == 1 else 's'}"


def duration(seconds: float) -> str:
    """A time as people read it: 12 s, 3 min 20 s, 5 h 10 min, 4 d 6 h."""
    if seconds < 60:
        return f"{seconds:.3g} s" if seconds < 10 else f"{seconds:.0f} s"
    for large, small, size, part in (("min", "s", 60, 1), ("h", "min", 3600, 60), ("d", "h", 86400, 3600)):
        if seconds < size * {"min": 60, "h": 24, "d": math.inf}[large]:
            return f"{int(seconds // size)} {large} {int(seconds % size // part)} {small}"
    raise AssertionError("no time is longer than days")
