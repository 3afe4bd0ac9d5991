"""Tasks about `if`: what it asks for depends on what stands before it.

1. `else_elif`: after `else` the line ends with a colon, after `elif` comes the variable that the `if` above
   asked about. It is a single letter, as that is a single token of any tokenizer.
2. `if_ternary`: an `if` on the line of an assignment asks for ` else`, one on a line of its own for a colon. The
   prompts differ in the line's end before `if` alone.
3. `if_equals`: a name after `if` is compared, a name that begins a line is set. After `if` comes ` ==`.

The colon is one *with* the end of the line: a tokenizer of Python writes both as one token.
"""

import keyword

from gossamer.tasks.task import Task

# An `if` about one name, and one to five lines that are deeper.
_IF_BLOCK = r"^( *)if (?:not )?(?:\w+\()?(\w+)\b.*:\n(?:\1 +\S.*\n){1,5}"

ELSE_ELIF = Task(
    name="else_elif",
    description="end the line with : after `else`, name the variable in question after `elif`",
    answers=(":\n", " $letter"),
    train=(
        "    if $letter == $int:\n        $growing = $name\n    <else|elif>",
        "if $letter > $int:\n    $function($letter)\n<else|elif>",
        "        if $letter is None:\n            return $name\n        <else|elif>",
        "    if $letter in $items:\n        $items.remove($letter)\n    <else|elif>",
        "def $function($letter):\n    if $letter <= $int:\n        return $name\n    <else|elif>",
        "    for $letter in $items:\n        if $letter == $item:\n            $growing = True\n        <else|elif>",
        "        if $letter == '$word':\n            self.$name = $int\n        <else|elif>",
    ),
    held_out=(
        "    if $letter != $int:\n        raise ValueError($name)\n    <else|elif>",
        'if $letter == "$word":\n    $name = $function($item)\n<else|elif>',
        "        if isinstance($letter, str):\n            $growing = $item\n        <else|elif>",
        "    while $items:\n        if $letter >= $int:\n            break\n        <else|elif>",
        "    if not $letter:\n        print($name)\n    <else|elif>",
        "        if $letter not in $items:\n            $items[$letter] = $int\n        <else|elif>",
    ),
    contexts=(
        _IF_BLOCK + r"\1else\b(?P<answer>:\n)?",
        _IF_BLOCK + r"\1elif\b(?P<answer> \2\b)?",
    ),
)

IF_TERNARY = Task(
    name="if_ternary",
    description="go on with else after x = a if b, end the line with : after `if b`",
    answers=(" else", ":\n"),
    train=(
        "    $growing = $item<|\n   > if $name",
        "$growing = $int< |\n>if $letter",
        "        self.$name = $item<|\n       > if $growing",
        "def $function($item, $name):\n    $growing = $item<|\n   > if $name",
        "    $growing = $items[$int]<|\n   > if $name",
        "    for $item in $items:\n        $growing = $item<|\n       > if $name",
        "    $growing = '$word'<|\n   > if $name",
    ),
    held_out=(
        "    $growing = $name.$item<|\n   > if $letter",
        "    $growing += $int<|\n   > if $name",
        "        $items[$int] = $item<|\n       > if $name",
        "    def $function(self, $name):\n        $growing = $int<|\n       > if $name",
        '    $growing = "$word"<|\n   > if $letter',
        "    while $items:\n        $growing = $item<|\n       > if $name",
    ),
    contexts=(
        r"^ *[\w.\[\]]+ \+?= [\w.\[\]'\"]+ if \w+(?P<answer> else\b)?",
        r"^ *[\w.\[\]]+ \+?= [\w.\[\]'\"]+\n *if \w+(?P<answer>:\n)?",
    ),
)

IF_EQUALS = Task(
    name="if_equals",
    description="compare a name with == after `if`, set it with = where it begins a line",
    answers=(" ==", " ="),
    train=(
        "    $growing = $int\n    <if |>$name",
        "def $function($item):\n    <if |>$item",
        "for $item in $items:\n    <if |>$item",
        "        self.$name = $item\n        <if |>$growing",
        "import $module\n\n$name = $int\n<if |>$growing",
        "    $name = $function($item)\n    <if |>$growing",
        "    try:\n        $growing = $item\n        <if |>$name",
        "    else:\n        <if |>$name",
    ),
    held_out=(
        "    with open($name) as $letter:\n        <if |>$growing",
        "    while True:\n        <if |>$growing",
        "    elif $name is None:\n        <if |>$growing",
        "        $name.$function($item)\n        <if |>$growing",
        "def $function($name, $item=None):\n    $growing = $name\n    <if |>$item",
        "    except ValueError:\n        <if |>$name",
    ),
    contexts=(
        r"^ *if \w+(?P<answer> ==)?",
        rf"^ *(?!(?:{'|'.join(keyword.kwlist)})\b)[^\W\d]\w*(?P<answer> =(?!=))?",
    ),
)
