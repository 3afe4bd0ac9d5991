"""What a machine lacks for these tests: elsewhere they are skipped then, where every change is checked they fail."""

import os
from typing import NoReturn

import pytest


def lacking(what: str) -> NoReturn:
    """Skip the test; fail it where `CI` is set: there all of it is installed, and nobody would see that it isn't."""
    if os.environ.get("CI"):
        pytest.fail(what)
    pytest.skip(what)
