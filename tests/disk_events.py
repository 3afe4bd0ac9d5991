"""What is asked of a disk, in order: a test of what a crash of the whole machine would leave."""

import os
from pathlib import Path
from typing import NamedTuple

import pytest


class Event(NamedTuple):
    what: str
    """mkdir, sync, rename or unlink"""
    path: Path
    to: Path | None = None
    """the new name of what was renamed"""
    n_bytes: int = 0
    """of a file that is synced, how large it was then"""


def note_disk_events(monkeypatch: pytest.MonkeyPatch) -> list[Event]:
    """The events from here on, added to as they succeed."""
    events: list[Event] = []
    mkdir, fsync, rename, replace, unlink = os.mkdir, os.fsync, os.rename, os.replace, os.unlink

    def note_mkdir(path, *arguments, **named):
        mkdir(path, *arguments, **named)
        events.append(Event("mkdir", Path(path)))

    def note_fsync(handle):
        fsync(handle)
        path = Path(os.readlink(f"/proc/self/fd/{handle}"))
        events.append(Event("sync", path, n_bytes=os.fstat(handle).st_size if path.is_file() else 0))

    def note_rename(source, target):
        rename(source, target)
        events.append(Event("rename", Path(source), Path(target)))

    def note_replace(source, target):
        replace(source, target)
        events.append(Event("rename", Path(source), Path(target)))

    def note_unlink(path, *arguments, **named):
        unlink(path, *arguments, **named)
        events.append(Event("unlink", Path(path)))

    for note in (note_mkdir, note_fsync, note_rename, note_replace, note_unlink):
        monkeypatch.setattr(os, note.__name__.removeprefix("note_"), note)
    return events
