"""What the interpreter can't show: that the compiler takes the kernels, and that nobody else pays for them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[2]


def run(*arguments: str, cache: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if name != "TRITON_INTERPRET"}
    environment |= {"TRITON_CACHE_DIR": str(cache), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, cwd=ROOT, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_kernel_compiles_for_a_gpu_that_is_not_here(tmp_path):
    if not list(Path(pytest.importorskip("triton").__file__).parent.glob("backends/nvidia/bin/ptxas*")):
        pytest.skip("this triton brings no assembler for NVIDIA")
    compiled = set(run(str(HERE / "compile_kernels.py"), cache=tmp_path).split())
    package = ROOT / "gossamer" / "kernels" / "triton"
    written = {
        line.split("(")[0].removeprefix("def ")
        for file in package.glob("*.py")
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.startswith("def _") and line.split("(")[0].endswith("_kernel")
    }
    assert written, "no kernels found"
    assert compiled == written


def test_the_other_kernels_do_without_triton(tmp_path):
    code = (
        "import sys\n"
        "import gossamer, gossamer.kernels.abs_topk, gossamer.kernels.weight_topk, gossamer.kernels.sink_flash\n"
        "assert 'triton' not in sys.modules"
    )
    run("-c", code, cache=tmp_path)
