"""The tasks by name. A new one is a file (or a `Task` in the file of its family) and a line here."""

from gossamer.errors import unknown
from gossamer.tasks.brackets import BRACKET_BRACE, BRACKET_COUNTING
from gossamer.tasks.classes import CLASS_INIT
from gossamer.tasks.keywords import WHILE_RETURN_TRUE
from gossamer.tasks.quotes import SINGLE_DOUBLE_QUOTE
from gossamer.tasks.task import Task
from gossamer.tasks.variables import SET_OR_STRING

TASKS: dict[str, Task] = {
    "single_double_quote": SINGLE_DOUBLE_QUOTE,
    "bracket_counting": BRACKET_COUNTING,
    "set_or_string": SET_OR_STRING,
    "while_return_true": WHILE_RETURN_TRUE,
    "bracket_brace": BRACKET_BRACE,
    "class_init": CLASS_INIT,
}
"""Every task, under its own name."""


def find_task(name: str) -> Task:
    """The task of this name. Raises GossamerError with the nearest names if there is none."""
    if name not in TASKS:
        raise unknown("task", name, TASKS)
    return TASKS[name]
