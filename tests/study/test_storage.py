"""Addresses of storages: which can't be used, and that nobody sees a password."""

import pytest
from sqlalchemy import make_url

from gossamer.errors import GossamerError
from gossamer.study.storage import SharedStudy, _checked, _difference


@pytest.mark.parametrize(
    ("url", "said"),
    [
        (
            "postgresql+psycopg://me:geheim@127.0.0.1:1/db",
            r"storage postgresql\+psycopg://me:\*\*\*@127.0.0.1:1/db can't",
        ),
        ("postgresql://me:geheim@127.0.0.1:1/db", "see that it runs"),
        ("sqlite:////nowhere/at/all/study.db", "storage sqlite:////nowhere"),
        ("mysql://me:geheim@host/db", "expected postgresql"),
        ("geheim", "no address of a database"),
        ("postgresql://me:geheim@host", "expected postgresql"),
        (
            "postgresql://127.0.0.1:1/db?user=me&password=geheim",
            r"storage postgresql\+psycopg://me:\*\*\*@127.0.0.1:1/db can't",
        ),
        (
            "postgresql://127.0.0.1:1/db?password=geheim&sslpassword=geheim&connect_timeout=2",
            r"storage postgresql\+psycopg://:\*\*\*@127.0.0.1:1/db\?connect_timeout=2 can't",
        ),
        ("postgresql://me@127.0.0.1:1/?password=geheim", "expected postgresql.* or sqlite:///"),
        ("mysql://host/db?user=me&password=geheim", "expected postgresql.* or sqlite:///"),
        ("sqlite:///:memory:", "a study in memory ends with its process.* or sqlite:///"),
        ("sqlite:///file:x?mode=memory&uri=true", "a study in memory"),
    ],
)
def test_a_storage_that_can_not_be_used_is_named_without_its_password(url, said):
    with pytest.raises(GossamerError, match=said) as error:
        SharedStudy(url, "s", {}, None, 1)
    assert "geheim" not in str(error.value)
    assert error.value.__cause__ is None


def test_a_password_in_the_query_reaches_the_server_all_the_same():
    for url in (
        "postgresql://host/db?user=me&password=ge%40heim&sslmode=require",
        "postgresql://host/db?password=ge%40heim",
    ):
        checked = make_url(_checked(url).render_as_string(hide_password=False))
        wanted = make_url(url.replace("postgresql", "postgresql+psycopg"))
        dialect = checked.get_dialect()()
        assert dialect.create_connect_args(checked) == dialect.create_connect_args(wanted)


def test_what_differs_is_said_and_no_more():
    there = {"k_coef": {"kind": "log", "low": 1e-6, "centre": 1e-4}, "steps": {"centre": 1000}}
    here = {"k_coef": {"kind": "log", "low": 1e-6, "centre": 1e-3}, "steps": {"centre": 1000}}
    assert _difference("search space", there, here) == "search space, k_coef, centre: 0.0001 there, 0.001 here"
    assert _difference("device", None, "cpu") == "device: not said there, cpu here"
