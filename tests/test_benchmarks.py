"""Every benchmark can be imported: nobody runs them often enough to notice that a name has moved."""

import importlib.util
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
ELSEWHERE = {"tracr", "haiku", "jax", "playwright"}
"""What a benchmark may need that is not installed for the tests."""


@pytest.mark.parametrize("path", sorted(BENCHMARKS.glob("*.py")), ids=lambda path: path.stem)
def test_a_benchmark_can_be_imported(path, monkeypatch):
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    spec = importlib.util.spec_from_file_location(f"benchmark_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, module)
    try:
        spec.loader.exec_module(module)
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] not in ELSEWHERE:
            raise
        pytest.skip(f"{error.name} is not installed")


def test_the_circuit_of_the_viewers_benchmark_is_one(tmp_path, monkeypatch):
    """What is made up there is what the verbs would have left."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    from made_up import make_up

    from gossamer.study.collect import collect

    shown = collect([make_up(tmp_path, n_nodes=260, n_edges=500)]).embedded()
    assert len(shown["circuits"]["big"]["nodes"]) == 260
    assert len(shown["circuits"]["big"]["edges"]["weight"]) == 500
    assert "nodes-8" in shown["measured"]["big"]
