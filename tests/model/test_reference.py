"""Two checkpoints of the released format, with what its authors' own code computes for them in float32."""

from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from gossamer.model.openai import load_openai
from gossamer.model.sites import all_sites, is_between, record

REFERENCE = Path(__file__).parent.parent / "reference"
TOLERANCE = 1e-4


@pytest.fixture(scope="module", params=["plain_rms", "paper"])
def folder(request):
    return REFERENCE / request.param


@pytest.fixture(scope="module")
def model(folder):
    return load_openai(folder)


@pytest.fixture(scope="module")
def expected(folder):
    with np.load(folder / "expected.npz") as arrays:
        return {name: torch.from_numpy(arrays[name]) for name in arrays}


def test_the_logits_agree(model, expected):
    torch.testing.assert_close(model(expected["idx"]), expected["logits"], rtol=0, atol=TOLERANCE)


def test_the_loss_agrees(model, expected):
    tokens = expected["idx"]
    loss = F.cross_entropy(model(tokens).flatten(0, 1), tokens.roll(-1, dims=1).flatten())
    torch.testing.assert_close(loss, expected["loss"], rtol=0, atol=TOLERANCE)


def test_every_recorded_activation_agrees(model, expected):
    wanted = {name.removeprefix("act/"): value for name, value in expected.items() if name.startswith("act/")}
    # Scales and what is before AbsTopK are sites of ours only; every other site has its counterpart.
    assert set(wanted) == {site for site in all_sites(model.config) if not is_between(site)}
    acts = {}
    model(expected["idx"], tap=record(acts))
    for site, value in wanted.items():
        torch.testing.assert_close(
            acts[site], value, rtol=0, atol=TOLERANCE, msg=lambda message, site=site: f"{site}: {message}"
        )


def test_what_the_authors_left_at_zero_is_zero_here(model, expected):
    """AbsTopK picks the same entries, not only values within a tolerance."""
    acts = {}
    model(expected["idx"], tap=record(acts))
    for name, value in expected.items():
        if name.startswith("act/"):
            ours = acts[name.removeprefix("act/")]
            # Far out on its left, torch's GELU is 0 or about 1e-8 depending on where in memory the entry lies.
            negligible = (ours.abs() < 1e-6) & (value.abs() < 1e-6)
            assert torch.equal((ours == 0) | negligible, (value == 0) | negligible), name
