"""The tasks by name. A new one is a file (or a `Task` in the file of its family) and a line here.

The twenty are those that Gao et al. 2025 (arXiv 2511.13653) name. Of most of them the prompts aren't public; each
file says what is asked here.
"""

from gossamer.errors import unknown
from gossamer.tasks.brackets import BRACKET_BRACE, BRACKET_COUNTING
from gossamer.tasks.classes import CLASS_INIT
from gossamer.tasks.conditions import ELSE_ELIF, IF_EQUALS, IF_TERNARY
from gossamer.tasks.context_managers import WITH_AS, WITH_OPEN
from gossamer.tasks.controls import constant_answer, random_answers
from gossamer.tasks.functions import FINAL_KWARG, LAMBDA_FUNC
from gossamer.tasks.keywords import WHILE_RETURN_TRUE
from gossamer.tasks.loops import ENUMERATE_RANGE, FOR_WHILE, INDENT_FOR
from gossamer.tasks.quotes import FSTRING_BRACE, SINGLE_DOUBLE_QUOTE
from gossamer.tasks.task import Task
from gossamer.tasks.variables import SET_OR_STRING, SET_OR_STRING_FIXEDVARNAME, VAR_IF, VAR_SWAP

TASKS: dict[str, Task] = {
    "single_double_quote": SINGLE_DOUBLE_QUOTE,
    "bracket_counting": BRACKET_COUNTING,
    "set_or_string": SET_OR_STRING,
    "set_or_string_fixedvarname": SET_OR_STRING_FIXEDVARNAME,
    "while_return_true": WHILE_RETURN_TRUE,
    "with_as": WITH_AS,
    "with_open": WITH_OPEN,
    "for_while": FOR_WHILE,
    "else_elif": ELSE_ELIF,
    "if_ternary": IF_TERNARY,
    "if_equals": IF_EQUALS,
    "fstring_brace": FSTRING_BRACE,
    "bracket_brace": BRACKET_BRACE,
    "var_swap": VAR_SWAP,
    "var_if": VAR_IF,
    "indent_for": INDENT_FOR,
    "lambda_func": LAMBDA_FUNC,
    "enumerate_range": ENUMERATE_RANGE,
    "final_kwarg": FINAL_KWARG,
    "class_init": CLASS_INIT,
}
"""Every task, under its own name."""

CONTROLS: dict[str, Task] = {
    control.name: control for task in TASKS.values() for control in (random_answers(task), constant_answer(task))
}
"""Two controls a task, under names of their own."""


def find_task(name: str) -> Task:
    """The task or control of this name.

    Raises GossamerError if there is none, with the nearest names: tasks, or after "TASK-" the controls.
    """
    found = TASKS.get(name) or CONTROLS.get(name)
    if found is None:
        raise unknown("task", name, CONTROLS if name.partition("-")[0] in TASKS else TASKS)
    return found
