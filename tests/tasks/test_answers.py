"""Each task's answers worked out from the prompt alone, by rules that know nothing of the templates."""

import re

import pytest

from gossamer.tasks.catalogue import TASKS


def single_double_quote(prompt: str) -> str:
    marks = re.findall("['\"]", prompt)
    assert len(marks) % 2 == 1
    return marks[-1]


def bracket_counting(prompt: str) -> str:
    return "]" * (prompt.count("[") - prompt.count("]")) + "\n"


def set_or_string(prompt: str) -> str:
    variable = prompt.split()[-1]
    value = re.search(rf"\b{variable} = (.*)", prompt)
    assert value
    return {"set()": ".add", '""': " +="}[value[1]]


def set_or_string_fixedvarname(prompt: str) -> str:
    assert prompt.split()[-1] == "current"
    return set_or_string(prompt)


def while_return_true(prompt: str) -> str:
    return {"while": ":\n", "return": "\n"}[prompt.split()[-2]]


def with_as(prompt: str) -> str:
    return {"with": " as", "if": " and"}[prompt.split()[-2]]


def with_open(prompt: str) -> str:
    return {"with": " open", "if": " not"}[prompt.split()[-1]]


def for_while(prompt: str) -> str:
    return {"for": " in", "while": " <"}[prompt.split()[-2]]


def else_elif(prompt: str) -> str:
    if prompt.endswith("else"):
        return ":\n"
    assert prompt.endswith("elif")
    [asked] = re.findall(r"^ *if (?:not )?(?:isinstance\()?(\w)\b", prompt, re.MULTILINE)
    return f" {asked}"


def if_ternary(prompt: str) -> str:
    return ":\n" if re.match(r" *if \w+$", prompt.splitlines()[-1]) else " else"


def if_equals(prompt: str) -> str:
    words = prompt.splitlines()[-1].split()
    assert len(words) == 1 or words[:-1] == ["if"]
    return " ==" if len(words) == 2 else " ="


def fstring_brace(prompt: str) -> str:
    before, inside = re.split("['\"](?=[^'\"]*$)", prompt)
    assert before.endswith("f") == ("{" in inside)
    return {"{": "}", "(": ")"}[re.findall("[{(]", inside)[-1]]


def bracket_brace(prompt: str) -> str:
    is_open = {"]": prompt.count("[") - prompt.count("]"), "}": prompt.count("{") - prompt.count("}")}
    assert sorted(is_open.values()) == [0, 1]
    return max(is_open, key=is_open.__getitem__)


def var_swap(prompt: str) -> str:
    names = re.fullmatch(r"(\w), (\w) = (\w),", prompt.splitlines()[-1].strip())
    assert names
    [missing] = {names[1], names[2]} - {names[3]}
    return f" {missing}"


def var_if(prompt: str) -> str:
    *_, last, condition = prompt.splitlines()
    assert condition.strip() == "if"
    return f" {last.split()[0]}"


def indent_for(prompt: str) -> str:
    assert prompt.endswith("\n")
    last = prompt.splitlines()[-1]
    assert re.match(r"    \S", last)
    return "        if" if last.endswith(":") else "    if"


def lambda_func(prompt: str) -> str:
    return ":" if "lambda" in prompt.splitlines()[-1] else "):\n"


def enumerate_range(prompt: str) -> str:
    return " enumerate" if "," in prompt.splitlines()[-1] else " range"


def final_kwarg(prompt: str) -> str:
    """The last line calls what stands above, with the keywords written there."""
    *above, last = prompt.splitlines()
    function = re.findall(r"\w+(?=\()", last)[-1]
    earlier = next(line for line in above if f"{function}(" in line)
    keywords = re.findall(r"\w+(?==)", earlier.split(f"{function}(")[1])
    given = re.findall(r"\w+(?==)", last.split(f"{function}(")[1])
    assert given == keywords[: len(given)]
    return ")\n" if given == keywords else ","


def class_init(prompt: str) -> str:
    return " __init__" if prompt.endswith("    def") else " main"


RULES = {
    rule.__name__: rule
    for rule in (
        single_double_quote,
        bracket_counting,
        set_or_string,
        set_or_string_fixedvarname,
        while_return_true,
        with_as,
        with_open,
        for_while,
        else_elif,
        if_ternary,
        if_equals,
        fstring_brace,
        bracket_brace,
        var_swap,
        var_if,
        indent_for,
        lambda_func,
        enumerate_range,
        final_kwarg,
        class_init,
    )
}


def test_every_task_has_a_rule():
    assert list(RULES) == list(TASKS)


@pytest.mark.parametrize("name", TASKS)
@pytest.mark.parametrize("split", ["train", "held_out"])
def test_the_answers_are_right(name, split):
    for prompts, answers, is_constant in TASKS[name].draw(split, 256, seed=2):
        assert (RULES[name](prompts[0]), RULES[name](prompts[1])) == answers
        assert not is_constant


@pytest.mark.parametrize("name", TASKS)
@pytest.mark.parametrize("split", ["train", "held_out"])
def test_the_contexts_describe_the_tasks_own_prompts(name, split):
    """In a prompt with its answer the prompt's own expression ends at the answer, and the other one doesn't."""
    task = TASKS[name]
    for prompts, answers, _ in task.draw(split, 256, seed=4):
        for i in range(2):
            text = prompts[i] + answers[i]
            own, other = (list(re.finditer(task.contexts[j], text, re.MULTILINE)) for j in (i, 1 - i))
            assert any(m["answer"] is not None and len(prompts[i]) <= m.end() for m in own), text
            if task.contexts[0] != task.contexts[1]:
                assert not any(m["answer"] is not None and len(prompts[i]) <= m.end() for m in other), text
