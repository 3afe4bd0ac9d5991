"""Tasks about quotation marks.

`single_double_quote`: the prompt ends inside a string, and the right answer is the mark that opened it. It
depends on that one token, one to a few tokens back, and on nothing else: the words inside the string are the
same in both prompts.
"""

from gossamer.tasks.task import Task

_OPEN = "<'|\">"

SINGLE_DOUBLE_QUOTE = Task(
    name="single_double_quote",
    description="close a string with the quotation mark that opened it: ' or \"",
    answers=("'", '"'),
    train=(
        f"print({_OPEN}$word $word2",
        f"    $name = {_OPEN}$word",
        f"    return {_OPEN}$word $word2",
        f"        raise ValueError($item, {_OPEN}$word $word2",
        f"if $name == {_OPEN}$word",
        f"    $name[{_OPEN}$item",
        f"        self.$name = {_OPEN}$word",
        f"    $name += {_OPEN}$word $word2",
        f"$items = [$item, {_OPEN}$word",
        f"    $name = $name2.get($item, {_OPEN}$word",
    ),
    held_out=(
        f"    assert $name != {_OPEN}$word",
        f"    yield {_OPEN}$word $word2",
        f"$items = [{_OPEN}$word",
        f"    $name.$function({_OPEN}$word $word2 $item",
        f"    if {_OPEN}$word $word2",
        f"    $name = $item + {_OPEN}$word",
        f"    while $name != {_OPEN}$item",
    ),
)
