"""Transformers that DeepMind's Tracr compiled compute here what they compute there (`benchmarks/export_tracr.py`)."""

import pytest
import torch
from compiled import PROGRAMS, load

from gossamer.model.sites import record


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_compiled_program_gives_tracrs_residual_stream_and_output(name):
    program = load(name)
    tokens, acts = program.reference["tokens"], {}
    with torch.no_grad():
        logits = program.model(tokens, tap=record(acts))
    stream = [acts[f"{i}.{half}"] for i in range(program.model.config.n_layer) for half in ("resid_in", "resid_mid")]
    ours = torch.stack([*stream, acts["final_resid"]], dim=1)
    torch.testing.assert_close(ours, program.reference["residuals"], rtol=0, atol=1e-5)

    n_inputs = len(program.inputs)
    assert not bool(logits[..., :n_inputs].any()), "what can be read can't be answered"
    torch.testing.assert_close(logits[..., n_inputs:], program.reference["logits"], rtol=0, atol=1e-5)
    # At the beginning Tracr decodes nothing.
    assert torch.equal(logits[:, 1:, n_inputs:].argmax(-1), program.reference["decoded"])
