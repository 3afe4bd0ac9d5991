"""Tasks about variables: what one holds, and which one is meant.

1. `set_or_string`: a variable starts as an empty set or an empty string and is named again a few lines later,
   where it is about to grow. The right answer depends on the value that it was given; the name says nothing, as
   both prompts have it.
2. `set_or_string_fixedvarname`: the same, and the variable is always called `current`.
3. `var_swap`: `a, b = b,` goes on with ` a`, `a, b = a,` with ` b`: the variable that isn't on the right yet.
4. `var_if`: the variable that the line above set is the one that `if` asks about. Both variables stand in both
   prompts, so that having been named is no sign.

The variables of 3 and 4 are single letters, as these are single tokens of any tokenizer.
"""

from gossamer.tasks.task import Task

_EMPTY = '<set()|"">'


def _named_again(name: str) -> tuple[str, str]:
    """The next time, within 400 characters, that a variable is named after it was set."""
    again = r"(?:(?!\b(?P=name)\b)[\s\S]){0,400}?\b(?P=name)\b"
    return (
        rf"^ *{name} = set\(\)\n{again}(?P<answer>\.add\b)?",
        rf"^ *{name} = (?:''|\"\")\n{again}(?P<answer> \+=)?",
    )


SET_OR_STRING = Task(
    name="set_or_string",
    description="grow a variable with .add if it holds a set, with += if it holds a string",
    answers=(".add", " +="),
    train=(
        f"$growing = {_EMPTY}\nfor $item in $items:\n    $growing",
        f"def $function($items):\n    $growing = {_EMPTY}\n    for $item in $items:\n        $growing",
        f"    $growing = {_EMPTY}\n    for $item in self.$items:\n        if $item:\n            $growing",
        f"$growing = {_EMPTY}\nwhile $items:\n    $item = $items.pop()\n    $growing",
        f"    $growing = {_EMPTY}\n    for $item, $item2 in $items:\n        $growing",
        f"$growing = {_EMPTY}\nwith open($name) as $letter:\n    for $item in $letter:\n        $growing",
        f"    def $function(self, $items):\n        $growing = {_EMPTY}\n"
        "        for $item in $items:\n            $growing",
    ),
    held_out=(
        f"$growing = {_EMPTY}\nfor $letter, $item in enumerate($items):\n    $growing",
        f"def $function($items, $name=None):\n    $growing = {_EMPTY}\n    if $name:\n        $growing",
        f"    $growing = {_EMPTY}\n    for $item in sorted($items):\n        $growing",
        f"$growing = {_EMPTY}\nif $name is not None:\n    $growing",
        f"    $growing = {_EMPTY}\n    for $letter in range($int):\n        $growing",
        f"    $name = $items[$int]\n    $growing = {_EMPTY}\n    if $name:\n        $growing",
    ),
    contexts=_named_again(r"(?P<name>\w+)"),
)

SET_OR_STRING_FIXEDVARNAME = Task(
    name="set_or_string_fixedvarname",
    description="the same with a variable that is always called current",
    answers=SET_OR_STRING.answers,
    train=tuple(template.replace("$growing", "current") for template in SET_OR_STRING.train),
    held_out=tuple(template.replace("$growing", "current") for template in SET_OR_STRING.held_out),
    contexts=_named_again("(?P<name>current)"),
)

_SWAP = "$letter, $letter2 = <$letter2|$letter>,"

VAR_SWAP = Task(
    name="var_swap",
    description="on the right of a, b = go on with the variable that isn't there yet",
    answers=(" $letter", " $letter2"),
    train=(
        _SWAP,
        f"    if $letter > $letter2:\n        {_SWAP}",
        f"def $function($letter, $letter2):\n    {_SWAP}",
        f"    while $letter2:\n        {_SWAP}",
        f"    $letter = $int\n    $letter2 = $int2\n    {_SWAP}",
        f"    for $item in $items:\n        {_SWAP}",
        f"    $name = $function($letter, $letter2)\n    {_SWAP}",
    ),
    held_out=(
        f"    if len($letter) <= len($letter2):\n        {_SWAP}",
        f"    else:\n        {_SWAP}",
        f"    print($letter, $letter2)\n    {_SWAP}",
        f"    assert $letter != $letter2\n    {_SWAP}",
        f"        $name = $item\n        {_SWAP}",
        f"    try:\n        {_SWAP}",
    ),
    contexts=(
        r"\b(\w+), (\w+) = \2,(?P<answer> \1\b)?",
        r"\b(\w+), (\w+) = \1,(?P<answer> \2\b)?",
    ),
)

_SET_THEN_IF = r"^( *)(\w+) = \w.*\n\1if\b(?P<answer> \2\b)?"

VAR_IF = Task(
    name="var_if",
    description="after if, the variable that the line above set",
    answers=(" $letter", " $letter2"),
    train=(
        "    $letter, $letter2 = $items\n    <$letter|$letter2> = $function($item)\n    if",
        "    $letter = $letter2 = None\n    <$letter|$letter2> = $function($item)\n    if",
        "def $function($letter, $letter2):\n    <$letter = $letter2|$letter2 = $letter>.$function2()\n    if",
        "    for $letter, $letter2 in $items:\n        <$letter|$letter2> = $module.$function($item)\n        if",
        "        $letter = self.$name\n        $letter2 = self.$name2\n"
        "        <$letter|$letter2> = self.$function()\n        if",
        "def $function($letter, $letter2=None):\n    <$letter|$letter2> = $items[$int]\n    if",
        "$letter, $letter2 = $int, $int2\n<$letter|$letter2> = $function($item)\nif",
    ),
    held_out=(
        "    def $function(self, $letter, $letter2):\n"
        "        <$letter|$letter2> = self.$name.$function2($item)\n        if",
        "def $function($letter, $letter2, $name):\n    <$letter|$letter2> = $function2($name)\n    if",
        "    with open($letter) as $letter2:\n        <$letter|$letter2> = $Class($name)\n        if",
        "    print($letter, $letter2)\n    <$letter|$letter2> = $name.$function()\n    if",
        "    $letter = $letter2[$int]\n    <$letter|$letter2> = $function($item)\n    if",
        "    assert $letter >= $letter2\n    <$letter = $letter2|$letter2 = $letter>.$function()\n    if",
    ),
    # In running text nothing tells a first from a second variable: both count the same places.
    contexts=(_SET_THEN_IF, _SET_THEN_IF),
)
