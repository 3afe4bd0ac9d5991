"""From a command line to the call of a verb's function, where its configuration has records inside.

The parser itself prints what such a record refuses (`--sparsity.l0 7`), as pydantic words it and without the flag. Here
it only parses, what it would print is held back, and the record's own error is raised with the flag's whole name.
"""

import inspect
import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stderr
from functools import partial, wraps
from typing import get_args

import tyro
from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

from gossamer.artifact import Record
from gossamer.errors import GossamerError


def start(run: Callable[..., None], arguments: Sequence[str], prog: str) -> None:
    """Parse the arguments of a verb's function, then call it.

    Raises ValidationError, its location a flag's name, if a value inside `config` is refused, and SystemExit as the
    parser does.
    """

    @wraps(run)
    def parsed(*positional: object, **flags: object) -> Callable[[], None]:
        return partial(run, *positional, **flags)

    with said_once_a_machine():
        try:
            with redirect_stderr(io.StringIO()):
                call = tyro.cli(parsed, args=arguments, prog=prog)
        except SystemExit as leaving:
            refused = _refused(leaving)
            if refused is not None:
                raise _with_flags(refused, run) from None
            if leaving.code and _speaks():
                tyro.cli(parsed, args=arguments, prog=prog)  # again, aloud
            raise
    call()


@contextmanager
def said_once_a_machine() -> Iterator[None]:
    """What is wrong with the arguments is said by one process of those that torchrun started on a machine."""
    try:
        yield
    except (GossamerError, ValidationError):
        if _speaks():
            raise
        sys.exit(1)


def _speaks() -> bool:
    return os.environ.get("LOCAL_RANK", "0") == "0"


def _refused(error: BaseException) -> ValidationError | None:
    """The record's error behind the parser's, if that is what made it leave."""
    behind: BaseException | None = error
    while behind is not None and not isinstance(behind, ValidationError):
        behind = behind.__context__
    return behind


def _with_flags(error: ValidationError, run: Callable[..., None]) -> ValidationError:
    """The same error, located at the field of `config` that has a record of this kind."""
    config, *_ = get_args(inspect.signature(run).parameters["config"].annotation)
    assert issubclass(config, Record)
    kinds = {name: field.annotation for name, field in config.model_fields.items()}
    prefix = next(name for name, kind in kinds.items() if getattr(kind, "__name__", "") == error.title)
    details = [
        InitErrorDetails(
            type=PydanticCustomError("refused", "{said}", {"said": one["msg"]}),
            loc=(prefix, *one["loc"]),
            input=one["input"],
        )
        for one in error.errors(include_url=False)
    ]
    return ValidationError.from_exception_data(error.title, details)
