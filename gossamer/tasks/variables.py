"""Tasks about what a variable holds.

`set_or_string`: a variable starts as an empty set or an empty string and is named again a few lines later,
where it is about to grow. The right answer depends on the value that it was given; the name says nothing, as
both prompts have it.
"""

from gossamer.tasks.task import Task

_EMPTY = '<set()|"">'

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
)
