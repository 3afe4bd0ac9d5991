import builtins
import keyword
import re
import subprocess
import sys
from collections import Counter

import pytest

from gossamer.errors import GossamerError
from gossamer.tasks import template
from gossamer.tasks.catalogue import TASKS, find_task
from gossamer.tasks.task import Task
from gossamer.tasks.words import Pool

each_task = pytest.mark.parametrize("task", TASKS.values(), ids=TASKS)
each_split = pytest.mark.parametrize("split", ["train", "held_out"])


@pytest.fixture
def small_task(monkeypatch):
    """12 pairs of the first template, 3 of the second, 1 of the third."""
    monkeypatch.setattr(
        template, "POOLS", {"item": Pool(("a", "b", "c", "d"), ("e",)), "int": Pool(tuple("123"), ("4",))}
    )
    return Task(
        name="small",
        description="",
        answers=("x", "y"),
        train=("<(|[>$item, $int", "<[|{>$int", "<for|while>"),
        held_out=("<if|elif> $item",),
        contexts=("x", "y"),
    )


def test_the_catalogue_has_the_twenty_tasks_of_the_paper_under_their_own_names():
    assert set(TASKS) == {
        "single_double_quote",
        "bracket_counting",
        "set_or_string",
        "set_or_string_fixedvarname",
        "while_return_true",
        "with_as",
        "with_open",
        "for_while",
        "else_elif",
        "if_ternary",
        "if_equals",
        "fstring_brace",
        "bracket_brace",
        "var_swap",
        "var_if",
        "indent_for",
        "lambda_func",
        "enumerate_range",
        "final_kwarg",
        "class_init",
    }
    assert len(TASKS) == 20
    assert all(task.name == name for name, task in TASKS.items())


def test_find_task_offers_the_nearest_names():
    assert find_task("class_init") is TASKS["class_init"]
    with pytest.raises(GossamerError, match=r"unknown task 'bracket_count'; did you mean 'bracket_counting'"):
        find_task("bracket_count")
    with pytest.raises(GossamerError, match=r"did you mean '[a-z_]+' or '[a-z_]+' or '[a-z_]+'\?$"):  # and no control
        find_task("set_or_strin")


def test_the_catalogue_needs_no_torch():
    check = "import sys; import gossamer.tasks.catalogue; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0


@each_task
def test_descriptions_are_one_line(task):
    assert task.description
    assert "\n" not in task.description


@each_task
@pytest.mark.parametrize(("split", "n"), [("train", 512), ("held_out", 256)])
def test_there_are_enough_distinct_pairs(task, split, n):
    pairs = task.draw(split, n, seed=3)
    assert len(pairs) == n
    assert len({prompt for pair in pairs for prompt in pair.prompts}) == 2 * n


@each_task
@each_split
def test_prompts_differ_and_end_where_a_token_ends(task, split):
    for pair in task.draw(split, 200, seed=0):
        assert pair.prompts[0] != pair.prompts[1]
        assert pair.answers[0] != pair.answers[1]
        # After a letter or a digit every tokenizer of code splits before these answers, so that prompt and
        # answer apart have the tokens of running text; a quotation mark or bracket would join the answer's.
        # A comma or parenthesis before a space, and a line's end before one, split too.
        for prompt, answer in zip(pair.prompts, pair.answers, strict=True):
            assert prompt[-1].isalnum() or (prompt[-1] in ",)\n" and answer[0] == " ")
        assert all(not re.search(r"[$|]|<(?!=)", prompt) for prompt in pair.prompts)
        assert not re.search(r"[$|]", "".join(pair.answers))


@each_task
def test_the_prompts_differ_in_one_place(task):
    for text in (*task.train, *task.held_out):
        before, choice, after = re.split(r"<([^<>|]*\|[^<>|]*)>", text)
        assert choice
        assert "|" not in before + after


@each_task
@each_split
def test_draws_are_functions_of_their_arguments(task, split):
    assert task.draw(split, 40, seed=5) == task.draw(split, 40, seed=5)
    assert task.draw(split, 40, seed=5) != task.draw(split, 40, seed=6)


def test_a_draw_is_the_same_in_another_process():
    """Hashes of text differ from process to process; a draw must not."""
    show = "from gossamer.tasks.catalogue import TASKS; print(TASKS['class_init'].draw('train', 30, 7))"
    shown = subprocess.run([sys.executable, "-c", show], check=True, capture_output=True, text=True).stdout
    assert shown.strip() == str(TASKS["class_init"].draw("train", 30, 7))


@each_task
def test_the_splits_share_no_template(task):
    def shapes(texts):
        pairs = [template.read_template(text, task.answers, "train").prompts for text in texts]
        return {re.sub(r"\$[A-Za-z]+\d*", "$", prompt).strip() for pair in pairs for prompt in pair}

    assert len(task.train) >= 6
    assert len(task.held_out) >= 4
    assert not shapes(task.train) & shapes(task.held_out)


@each_task
def test_the_splits_share_no_name(task):
    """Whatever isn't Python's own stands in one split only: words of the pools and fixed names."""
    shared = {*keyword.kwlist, *keyword.softkwlist, *dir(builtins), "self", "f"}  # f as in f"..."
    if task.name == "set_or_string_fixedvarname":
        shared.add("current")

    def names(split):
        text = " ".join(prompt for pair in task.draw(split, 1000, seed=1) for prompt in pair.prompts)
        return set(re.findall(r"[^\W\d]\w*|\d+", text)) - shared

    assert names("train")
    assert not names("train") & names("held_out")


def test_templates_share_a_draw_equally(small_task):
    templates = Counter(pair.prompts[0][0] for pair in small_task.draw("train", 6, seed=0))
    assert templates == {"(": 3, "[": 2, "f": 1}  # The third has one pair; the others share 5.


def test_small_draws_are_no_matter_of_a_template_s_place(small_task):
    """One pair at a time, each template has its turn."""
    first = {small_task.draw("train", 1, seed).pop().prompts[0][0] for seed in range(40)}
    assert first == {"(", "[", "f"}


def test_all_pairs_can_be_drawn_and_not_one_more(small_task):
    assert small_task.n_pairs("train") == 12 + 3 + 1
    assert len(set(small_task.draw("train", 16, seed=0))) == 16
    with pytest.raises(GossamerError, match=r"task 'small' has 16 train pairs; expected .* got 17"):
        small_task.draw("train", 17, seed=0)
    with pytest.raises(GossamerError, match="got 0"):
        small_task.draw("train", 0, seed=0)
    with pytest.raises(GossamerError, match="task 'small' has 1 held_out pairs"):
        small_task.draw("held_out", 2, seed=0)


def test_an_unknown_split_is_an_error(small_task):
    with pytest.raises(GossamerError, match="unknown split 'heldout'; did you mean 'held_out'"):
        small_task.draw("heldout", 1, seed=0)
