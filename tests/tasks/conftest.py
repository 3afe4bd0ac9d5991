import pytest


class Bytes:
    """A stand-in for a tokenizer: a token a byte."""

    def encode(self, text: str) -> list[int]:
        return list(text.encode())


@pytest.fixture
def by_bytes() -> Bytes:
    return Bytes()
