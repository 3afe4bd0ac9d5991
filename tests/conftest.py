"""The shapes and types that signatures promise are checked while the tests run, in every module that names shapes."""

import os
from pathlib import Path

from hypothesis import settings
from jaxtyping import install_import_hook

# As the command line does: see gossamer/cli/__init__.py. Nothing above imports torch.
os.environ.setdefault("GOMP_SPINCOUNT", "20000")

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
