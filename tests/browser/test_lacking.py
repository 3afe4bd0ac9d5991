"""What is missing is skipped on somebody's machine, and fails where every change is checked."""

import pytest
from browser.lacking import lacking


def test_what_is_missing_fails_where_changes_are_checked(monkeypatch):
    monkeypatch.setenv("CI", "1")
    with pytest.raises(pytest.fail.Exception, match="no browser"):
        lacking("no browser")
    monkeypatch.delenv("CI")
    with pytest.raises(pytest.skip.Exception, match="no browser"):
        lacking("no browser")
