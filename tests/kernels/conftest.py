"""What the tests of more than one kernel need."""

import jaxtyping
import pytest


@pytest.fixture
def unchecked(monkeypatch) -> None:
    """Shapes aren't checked, as for a user."""
    monkeypatch.setattr(jaxtyping.config, "jaxtyping_disable", True)
