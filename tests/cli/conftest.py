"""What the verbs' tests share."""

from pathlib import Path

import pytest

from gossamer.cli import main


@pytest.fixture(scope="session")
def tokens(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("corpus")
    for i in range(12):
        (root / "code" / f"module{i}").mkdir(parents=True)
        lines = [f"def function_{i}_{j}(value):\n    return [value, {j}, 'text {j}']\n" for j in range(30)]
        (root / "code" / f"module{i}" / "source.py").write_text("\n\n".join(lines))
    out = root / "tokens"
    assert main(["tokenize", "--sources", str(root / "code"), "--vocab-size", "400", "--out", str(out)]) == 0
    return out
