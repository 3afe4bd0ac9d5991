"""Limits of control groups, in both versions, as they are written in files."""

import os
from pathlib import Path

import pytest

from gossamer import cgroups, cli


@pytest.fixture(autouse=True)
def sixteen_cores(tmp_path, monkeypatch):
    monkeypatch.setattr(cgroups, "ROOT", tmp_path / "root")
    monkeypatch.setattr(cgroups, "OWN", tmp_path / "own")
    monkeypatch.setattr(cgroups, "_to_run_on", lambda: set(range(16)))
    monkeypatch.setattr(cgroups, "TOPOLOGY", tmp_path / "cpu")


def write(tmp_path: Path, own: str, **files: str) -> None:
    (tmp_path / "own").write_text(own, errors="surrogateescape")
    for name, content in files.items():
        path = tmp_path / "root" / name.replace("__", "/").replace("--", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)


@pytest.mark.parametrize(
    ("own", "files", "n"),
    [
        ("0::/", {}, 16),
        ("0::/", {"cpu--max": "max 100000"}, 16),
        ("0::/", {"cpu--max": "200000 100000"}, 2),
        ("0::/", {"cpu--max": "150000 100000"}, 2),
        ("0::/", {"cpu--max": "5000 100000"}, 1),
        ("0::/", {"cpu--max": "9900000 100000"}, 16),
        ("0::/", {"cpu--max": "nonsense"}, 16),
        ("0::/job", {"job__cpu--max": "400000 100000"}, 4),
        ("0::/job/step", {"job__cpu--max": "300000 100000", "job__step__cpu--max": "max 100000"}, 3),
        ("0::/job", {"other__cpu--max": "100000 100000"}, 16),
        ("0::/../job", {"cpu--max": "500000 100000"}, 5),
        ("4:cpu,cpuacct:/job", {"cpu__job__cpu--cfs_quota_us": "600000", "cpu__job__cpu--cfs_period_us": "100000"}, 6),
        ("4:cpu:/", {"cpu__cpu--cfs_quota_us": "-1", "cpu__cpu--cfs_period_us": "100000"}, 16),
        ("4:memory:/", {"memory__cpu--max": "100000 100000"}, 16),
        ("0::/caf\udce9:of\nnonsense\n", {"cpu--max": "200000 100000"}, 2),
    ],
)
def test_cores_are_no_more_than_the_share_of_any_group(tmp_path, own, files, n):
    write(tmp_path, own, **files)
    assert cgroups.cores() == n


def test_two_guises_of_a_core_are_one(tmp_path):
    assert cgroups.physical_cores() == 16, "where the system doesn't say"
    for n in range(16):
        path = tmp_path / "cpu" / f"cpu{n}" / "topology" / "thread_siblings_list"
        path.parent.mkdir(parents=True)
        path.write_text(f"{n % 8},{n % 8 + 8}\n")
    assert cgroups.physical_cores() == 8


@pytest.mark.parametrize(
    ("share", "physical", "given", "n"), [(2, 8, None, "2"), (12, 8, None, None), (2, 8, "5", "5")]
)
def test_threads_are_no_more_than_the_share(monkeypatch, capsys, share, physical, given, n):
    monkeypatch.setattr(cli, "cores", lambda: share)
    monkeypatch.setattr(cli, "physical_cores", lambda: physical)
    monkeypatch.setenv("OMP_NUM_THREADS", "1")  # put back at the end
    monkeypatch.delenv("OMP_NUM_THREADS")
    if given is not None:
        monkeypatch.setenv("OMP_NUM_THREADS", given)
    cli.main(["inspect", "nowhere"])
    assert "nowhere does not exist" in capsys.readouterr().err
    assert os.environ.get("OMP_NUM_THREADS") == n


def test_where_there_are_no_control_groups_nothing_is_limited():
    assert cgroups.cores() == 16
    assert cgroups.memory_left() is None


@pytest.mark.parametrize("version", [1, 2])
def test_memory_is_the_least_that_a_group_leaves(tmp_path, version):
    """Less what it would give back: pages of files that lie idle."""
    limit, used, cache = cgroups.MEMORY[2 - version]
    own, root = ("0::/job/step", "") if version == 2 else ("3:memory:/job/step", "memory__")
    files = {}
    for group, most, now, idle in (("job__", 1000, 700, 50), ("job__step__", 5000, 100, 0)):
        of = {limit: str(most), used: str(now), "memory.stat": f"anon 5\n{cache} {idle}\n"}
        files |= {root + group + name.replace(".", "--"): content for name, content in of.items()}
    write(tmp_path, own, **files)
    assert cgroups.memory_left() == 350
