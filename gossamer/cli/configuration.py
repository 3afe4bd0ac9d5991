"""`--config FILE`: a verb's configuration from a JSON file; flags override it."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from pathlib import Path

from gossamer.artifact import AnyRecord, Record, build_record, read_json
from gossamer.errors import GossamerError


def value_of(flag: str, arguments: Sequence[str]) -> str | None:
    """What a flag was given, if it was."""
    for i, argument in enumerate(arguments):
        if argument == flag and i + 1 < len(arguments):
            return arguments[i + 1]
        if argument.startswith(f"{flag}="):
            return argument.removeprefix(f"{flag}=")
    return None


def take_configuration(
    arguments: list[str], kind: type[AnyRecord], inside: Mapping[type[Record], str]
) -> AnyRecord | None:
    """Take `--config FILE` out of the arguments, for its values to become the flags' defaults; None if it isn't there.

    `inside` names the key under which artifacts of other kinds hold such a configuration. Raises GossamerError that
    names the file and the key.
    """
    for i, argument in enumerate(arguments):
        if argument == "--config" and i + 1 < len(arguments):
            path = Path(arguments[i + 1])
            del arguments[i : i + 2]
        elif argument.startswith("--config="):
            path = Path(argument.removeprefix("--config="))
            del arguments[i]
        else:
            continue
        values = read_json(path)
        for artifact, key in inside.items():
            if isinstance(values, dict) and values.get("format") == artifact.model_fields["format"].default:
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
