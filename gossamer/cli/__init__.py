"""The command line: `gossamer VERB ...`.

Each verb is a module here with `main(arguments)`: it parses, calls one function, writes one artifact and prints. Only
the verb that is asked for is imported, so that `gossamer --help` answers at once.

Exit codes: 0 done, 1 failed (the message says how to mend it), 2 the command line is wrong; 130 and 143: SIGINT or
SIGTERM asked it to stop, and what was finished is there: a checkpoint of `train`, the circuits that `prune --tasks` has
found. To `view` a signal is the way to say that one has seen enough: 0. That no task of `prune --tasks` reaches the
target is a finding, written down like any other: 0, where `prune` of one task has nothing to write and fails.
"""

import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from gossamer.cgroups import cores, physical_cores
from gossamer.errors import GossamerError, Interrupted, unknown

VERBS = {
    "tokenize": "text to tokens: a corpus, by default Python's standard library, becomes a tokens folder",
    "train": "tokens to a model: train a weight-sparse (or dense) transformer",
    "tasks": "what can be asked: the tasks, how often a corpus asks them, how well a model answers",
    "prune": "a model and a task to a circuit: the smallest set of nodes that still does the task",
    "formation": "how a task's circuit forms: the same search in every snapshot of a training run",
    "sweep": "the search for pruning's hyperparameters: edges at the target loss against seconds, over many trials",
    "compare": "several ways to a task's circuit side by side: nodes, edges, loss, seconds",
    "validate": "is the circuit real? sufficiency, necessity, random and shuffled controls",
    "nodes": "what a circuit's nodes do: activations, samples, effects; one node on a page with --page",
    "draw": "a circuit as a picture, SVG or PNG",
    "view": "look at circuits, runs and formations in the browser, or as one file to share",
    "export": "a circuit's nodes and edges for other tools: JSON, CSV, GraphML, the MIB benchmark's graph",
    "import": "a circuit found elsewhere, such as the released ones: its kept indices and means",
    "bench": "how fast a training step or a kernel is here, beside its naive twin and its dense equal",
    "inspect": "what a folder holds: tokens, a model, a run or a circuit",
}

HELP = """usage: gossamer VERB ...

Train transformers most of whose weights are exactly zero, find the small circuits in them, and test whether the
circuits are real. Each verb writes one folder that the next one reads.

{verbs}

`gossamer VERB --help` explains a verb's arguments. From nothing to a validated circuit:

    gossamer tokenize --out out/tokens
    gossamer train out/tokens --out out/model
    gossamer prune out/model single_double_quote --out out/circuit
    gossamer validate out/circuit
    gossamer nodes out/circuit
    gossamer view out/circuit
"""


def command() -> NoReturn:
    """The process of one verb: it ends when `main` has, whatever packages that were used have left to be done then."""
    code = 1
    try:
        code = main()
    finally:
        trackers = sys.modules.get("gossamer.training.trackers")  # where a run has none, nothing is imported for it
        if trackers is not None:
            trackers.end_within(code)
    sys.exit(code)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; returns the exit code."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(HELP.format(verbs="\n".join(f"    {verb:<11}{what}" for verb, what in VERBS.items())), end="")
        return 0
    if arguments[0] in ("-V", "--version"):
        from importlib.metadata import version

        print(f"gossamer {version('gossamer')}")
        return 0
    verb, rest = arguments[0], arguments[1:]
    if verb not in VERBS:
        print(f"gossamer: {unknown('verb', verb, VERBS)}", file=sys.stderr)
        return 2
    # Threads that spin for long while they wait for each other are 20 times slower as soon as anything else uses a core
    # (docs/performance.md). OpenMP reads this once, when torch loads it.
    os.environ.setdefault("GOMP_SPINCOUNT", "20000")
    if cores() < physical_cores():  # a container's share, which torch doesn't ask for: threads beyond it only wait
        os.environ.setdefault("OMP_NUM_THREADS", str(cores()))
    try:
        import_module(f"gossamer.cli.{verb}").main(rest)
    except GossamerError as error:
        print(f"gossamer {verb}: {error}", file=sys.stderr)
        return error.exit_code if isinstance(error, Interrupted) else 1
    except ValueError as error:
        message = _out_of_range(error)
        if message is None:
            raise
        print(f"gossamer {verb}: {message}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(f"gossamer {verb}: interrupted; only what was finished is there", file=sys.stderr)
        return 128 + signal.SIGINT
    except BrokenPipeError:
        # Whoever read our output has left; leave too, without a traceback from the interpreter's last flush.
        sys.stderr.close()
        return 1
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        print(f"gossamer {verb}: {where}{error.strerror or error}", file=sys.stderr)
        return 1
    return 0


def _out_of_range(error: ValueError) -> str | None:
    """What pydantic says of a flag's value, in one line; None if it was something else that complained."""
    from pydantic import ValidationError

    if not isinstance(error, ValidationError):
        return None
    first = error.errors(include_url=False)[0]
    flag = "--" + ".".join(str(part).replace("_", "-") for part in first["loc"])
    is_one_value = first["loc"] and not isinstance(first["input"], dict)
    got = f" (got {first['input']!r})" if is_one_value else ""
    return f"{flag if first['loc'] else 'the configuration'}: {first['msg'].removeprefix('Value error, ')}{got}"
