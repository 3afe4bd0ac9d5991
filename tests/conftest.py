"""The shapes and types that signatures promise are checked while the tests run, in every module that names shapes."""

import os
from pathlib import Path

from hypothesis import settings
from jaxtyping import install_import_hook

from gossamer.cgroups import cores

# As the command line does: see gossamer/cli/__init__.py. Nothing above imports torch.
os.environ.setdefault("GOMP_SPINCOUNT", "20000")

# Beside other workers each takes its share of the cores: threads beyond them would only wait for each other.
n_workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
if n_workers > 1:
    os.environ.setdefault("OMP_NUM_THREADS", str(max(1, cores() // n_workers)))

SOURCE = Path(__file__).parent.parent / "gossamer"
WITH_SHAPES = [
    ".".join(file.relative_to(SOURCE.parent).with_suffix("").parts)
    for file in sorted(SOURCE.rglob("*.py"))
    if "from jaxtyping import" in file.read_text(encoding="utf-8")
]
install_import_hook(WITH_SHAPES, "beartype.beartype")

# A busy machine's pauses are no property of the code.
settings.register_profile("gossamer", deadline=None)
settings.load_profile("gossamer")
