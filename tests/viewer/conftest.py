"""What the viewer's tests share."""

import pytest
from viewer.measured import Measured, measured


@pytest.fixture(scope="session")
def given(tmp_path_factory) -> Measured:
    """A small model and its circuit with all reports. Whoever changes a file there puts it back, or takes a copy."""
    return measured(tmp_path_factory.mktemp("measured"))
