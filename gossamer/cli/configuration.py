"""`--config FILE`: a verb's configuration from a JSON file; flags override it."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from pathlib import Path
from typing import Annotated

import tyro

from gossamer.artifact import AnyRecord, Record, build_record, read_json
from gossamer.errors import GossamerError

ConfigFile = Annotated[
    Path | None,
    tyro.conf.arg(
        name="config",
        metavar="FILE",
        help="take the configuration from a JSON file, such as what a run left; flags override it.",
        help_behavior_hint="",
    ),
]
"""A parameter that lets --help list `--config`: `take_configuration` takes it out before the arguments are parsed."""


def value_of(flag: str, arguments: Sequence[str]) -> str | None:
    """What a flag was given, if it was, the last time as the parser has it, which takes _ for - in its name, too."""
    found = None
    for i, argument in enumerate(arguments):
        name, is_joined, value = argument.partition("=")
        if name.replace("_", "-") == flag:
            found = value if is_joined else arguments[i + 1] if i + 1 < len(arguments) else None
    return found


def take_configuration(
    arguments: list[str], kind: type[AnyRecord], inside: Mapping[type[Record], str]
) -> AnyRecord | None:
    """Take `--config FILE` out of the arguments, for its values to become the flags' defaults; None if it isn't there.

    `inside` names the key under which artifacts of other kinds hold such a configuration. Raises GossamerError that
    names the file and the key.
    """
    if sum(argument == "--config" or argument.startswith("--config=") for argument in arguments) > 1:
        raise GossamerError("--config takes one file; copy what the others say into it, or give that as flags")
    for i, argument in enumerate(arguments):
        if argument == "--config" and i + 1 < len(arguments):
            path = Path(arguments[i + 1])
            del arguments[i : i + 2]
        elif argument.startswith("--config="):
            path = Path(argument.removeprefix("--config="))
            del arguments[i]
        else:
            continue
        keys = {artifact.model_fields["format"].default: key for artifact, key in inside.items()}
        if path.is_dir():
            known = [file for file in sorted(path.glob("*.json")) if _format_of(file) in keys]
            such_as = f", such as {known[0]}" if known else ""
            raise GossamerError(f"{path} is a folder; --config wants a JSON file{such_as}")
        values = read_json(path)
        for form, key in keys.items():
            if isinstance(values, dict) and values.get("format") == form:
                values = values.get(key)
                if values is None:
                    raise GossamerError(f"{path} has no {key} yet")
                if not values:
                    raise GossamerError(
                        f"{path} doesn't say how its circuit was found, as that was imported; leave --config out, or "
                        "name another file"
                    )
        if not isinstance(values, dict):
            raise GossamerError(f"{path}: expected a JSON object with the keys of {kind.__name__}")
        return build_record(kind, values, str(path))
    return None


def _format_of(path: Path) -> str | None:
    """What kind of artifact a JSON file says that it is, if it says so."""
    try:
        values = read_json(path)
    except GossamerError:
        return None
    form = values.get("format") if isinstance(values, dict) else None
    return form if isinstance(form, str) else None


def with_default(run: Callable[..., None], config: Record) -> Callable[..., None]:
    """A verb's function whose parameter `config` has another default, which the parser shows and flags override."""

    @wraps(run)
    def started(*arguments: object, **flags: object) -> None:
        run(*arguments, **flags)

    signature = inspect.signature(run)
    parameters = {**signature.parameters, "config": signature.parameters["config"].replace(default=config)}
    # The parser asks the function itself for its signature.
    started.__signature__ = signature.replace(parameters=list(parameters.values()))  # pyright: ignore
    return started
