"""Tasks about strings.

1. `single_double_quote`: the prompt ends inside a string, and the right answer is the mark that opened it. It
   depends on that one token, one to a few tokens back, and on nothing else: the words inside the string are the
   same in both prompts.
2. `fstring_brace`: a name in an f-string's braces is closed with a brace, one in parentheses inside a plain
   string with a parenthesis.
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
    # A mark after white space or an opening symbol opens a string, if text without marks follows.
    contexts=(
        r"'(?<=[\s(\[{,=+]')[^'\"\\\n]+(?P<answer>')?",
        r'"(?<=[\s(\[{,=+]")[^\'"\\\n]+(?P<answer>")?',
    ),
)

FSTRING_BRACE = Task(
    name="fstring_brace",
    description="inside a string, close a name with } in an f-string's braces, with ) in parentheses",
    answers=("}", ")"),
    train=(
        'print(<f"$word {|"$word (>$name',
        '    return <f"$word {|"$word (>$name',
        "    $growing = <f'$word $word2 {|'$word $word2 (>$name",
        "        raise ValueError(<f'$word {|'$word (>$item",
        '    $growing += <f"{|"(>$item',
        "        self.$name = <f'{|'(>$item",
        '    $module.$function(<f"$word {|"$word (>$item',
    ),
    held_out=(
        '    assert $items, <f"$word {|"$word (>$name',
        "    yield <f'$word {|'$word (>$name",
        '    $name.$function(<f"$word $word2 {|"$word $word2 (>$item',
        "    $growing = $items[<f'{|'(>$item",
        '$growing = [$int, <f"$word {|"$word (>$name',
        '    $items[$int] = <f"{|"(>$item',
    ),
    contexts=(
        r"""\bf["'][^"'{}\n]*\{\w+(?P<answer>\})?""",
        r"""["'](?<=[\s(\[{,=+]["'])[^"'(){}\n]*\(\w+(?P<answer>\))?""",
    ),
)
