"""What a run computes under, and which differences can change a bit."""

import torch

from gossamer.kernels.fast import fast_paths
from gossamer.training.circumstances import circumstances, differences, processor_name

HERE = circumstances(torch.device("cpu"))


def test_what_is_here():
    assert HERE.device == "cpu"
    assert HERE.threads == torch.get_num_threads()
    assert HERE.torch == torch.__version__
    assert HERE.processor == processor_name() != ""
    with fast_paths(False):
        plain = circumstances(torch.device("cpu"))
    assert differences(HERE, plain) == ["without fast paths instead of with"]
    assert differences(plain, HERE) == ["with fast paths instead of without"]


def test_each_difference_that_counts_is_named_and_no_other():
    assert differences(HERE, HERE) == []
    other = HERE.model_copy(update={"processor": "Z80", "threads": HERE.threads + 2, "torch": "1.0"})
    assert differences(HERE, other) == [
        f"on a Z80 instead of a {HERE.processor}",
        f"threads {HERE.threads + 2} instead of {HERE.threads}",
        f"torch 1.0 instead of {HERE.torch}",
    ]
    on_gpu = [one.model_copy(update={"device": "GPU", "torch": HERE.torch}) for one in (HERE, other)]
    assert differences(*on_gpu) == [], "there the processor computes nothing"
    assert differences(HERE, on_gpu[0]) == ["on GPU instead of cpu"]
