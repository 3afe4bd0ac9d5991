"""Runs these tests on the GPU where there is one, else under Triton's interpreter on the CPU.

Triton chooses when it is imported and when a kernel is made, so the kernels are imported here, with the choice in the
environment for no longer than that and while these tests run: no other test sees it.
"""

import os
import sys
from importlib.util import find_spec

import pytest
import torch

HAS_TRITON = find_spec("triton") is not None
collect_ignore_glob = [] if HAS_TRITON else ["test_*.py"]  # it comes for Linux alone
INTERPRET = not torch.cuda.is_available()

if INTERPRET:
    assert "triton" not in sys.modules, "something imported triton before its interpreter was chosen"
    before = os.environ.get("TRITON_INTERPRET")
    os.environ["TRITON_INTERPRET"] = "1"

if HAS_TRITON:
    from gossamer.kernels.triton import abs_topk, adamw, attention, column_sums, norm, sparse_linear, weight_topk  # noqa: F401

if INTERPRET:
    if before is None:
        del os.environ["TRITON_INTERPRET"]
    else:
        os.environ["TRITON_INTERPRET"] = before


@pytest.fixture(scope="module", autouse=True)  # "package" would last to the end: this folder is none
def _interpreter():
    with pytest.MonkeyPatch.context() as patch:
        if INTERPRET:
            patch.setenv("TRITON_INTERPRET", "1")
        yield


@pytest.fixture(scope="session")
def device() -> torch.device:
    return torch.device("cpu" if INTERPRET else "cuda")
