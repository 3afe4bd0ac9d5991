"""What a run computes under, and which differences can change a bit."""

from importlib.metadata import PackageNotFoundError

import numba
import torch

from gossamer.kernels.fast import fast_paths
from gossamer.training.circumstances import NONE, Circumstances, circumstances, differences, processor_name

HERE = circumstances(torch.device("cpu"))


def test_what_is_here():
    assert HERE.device == "cpu"
    assert HERE.threads == torch.get_num_threads()
    assert HERE.torch == torch.__version__
    assert HERE.processor == processor_name() != ""
    assert HERE.compiler == f"numba {numba.__version__}"
    with fast_paths(False):
        plain = circumstances(torch.device("cpu"))
    assert differences(HERE, plain) == ["without fast paths instead of with"]
    assert differences(plain, HERE) == ["with fast paths instead of without"]
    assert plain.compiler == NONE


def test_each_difference_that_counts_is_named_and_no_other():
    assert differences(HERE, HERE) == []
    changes = {"processor": "Z80", "threads": HERE.threads + 2, "torch": "1.0", "compiler": "numba 0.1"}
    other = HERE.model_copy(update=changes)
    assert differences(HERE, other) == [
        f"on a Z80 instead of a {HERE.processor}",
        f"threads {HERE.threads + 2} instead of {HERE.threads}",
        f"torch 1.0 instead of {HERE.torch}",
        f"kernels by numba 0.1 instead of {HERE.compiler}",
    ]
    same = {"device": "GPU", "torch": HERE.torch, "compiler": "triton 3"}
    on_gpu = [one.model_copy(update=same) for one in (HERE, other)]
    assert differences(*on_gpu) == [], "there the processor computes nothing"
    assert differences(HERE, on_gpu[0]) == ["on GPU instead of cpu"]
    assert differences(on_gpu[0], on_gpu[0].model_copy(update={"compiler": NONE})) == [
        "kernels by no compiler instead of triton 3"
    ]


def test_a_record_of_an_older_version_does_not_say_what_compiled_its_kernels():
    values = HERE.model_dump()
    del values["compiler"]
    older = Circumstances.model_validate(values)
    assert differences(older, HERE) == []


def test_what_compiles_for_a_device_may_be_missing(monkeypatch):
    def version(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("gossamer.training.circumstances.version", version)
    assert circumstances(torch.device("cpu")).compiler == NONE
