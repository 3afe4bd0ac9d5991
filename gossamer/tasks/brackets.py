"""Tasks about brackets.

1. `bracket_counting`: a list is about to be closed at the end of its line. The right answer depends on how
   many square brackets are open, one or two; what stands in the list is the same in both prompts.
2. `bracket_brace`: a list, or else a set or a dict, is about to be closed. The right answer depends on the
   kind of the bracket that is open; in a dict also the colon after the key tells.
"""

from gossamer.tasks.task import Task

BRACKET_COUNTING = Task(
    name="bracket_counting",
    description="close a flat list with ] or a nested one with ]]",
    answers=("]\n", "]]\n"),
    train=(
        "$name = <[|[[>$int, $int2, $int3",
        "    $name = <[|[[>$letter, $letter2",
        "    return <[|[[>$name, $name2",
        "        self.$name = <[|[[>$int, $int2",
        "$items = <[|[[>'$word', $item",
        "    $items += <[|[[>$item, $item2",
        "    $items = $growing + <[|[[>$int, $int2",
        "def $function($items):\n    return <[|[[>$int, $int2, $int3, $int4",
    ),
    held_out=(
        "    else:\n        $items = <[|[[>$letter, $letter2, $letter3",
        "    yield <[|[[>$int, $int2, $int3",
        "    $growing[$int] = <[|[[>$name, $name2",
        "    $name = $items or <[|[[>$item, $item2",
        '    assert $growing == <[|[[>"$word", $name',
        "    $name.$items = <[|[[>$int, $int2, $int3, $int4",
    ),
    # What stands in the brackets has none; an index, as in `a[0]`, is no list.
    contexts=(r"\[(?<=[ (,=]\[)[^\[\]\n]+(?P<answer>\]\n)?", r"\[\[(?<=[ (,=]\[\[)[^\[\]\n]+(?P<answer>\]\]\n)?"),
)

BRACKET_BRACE = Task(
    name="bracket_brace",
    description="close a list with ] or a set or a dict with }",
    answers=("]", "}"),
    train=(
        "$name = <[|{>$letter, $letter2",
        "    return <[|{>$name, $name2",
        "        self.$items = <[|{>'$word', $item",
        "$items = <['$word', |{'$word': >$int",
        "    $growing = <[|{>$int, $int2, $int3",
        "    if $item in <[|{>$int, $int2",
        "    return <['$item', |{'$item': >$name",
        "for $item in <[|{>$name, $name2",
    ),
    held_out=(
        "    $growing = <[|{>$item for $item in $items",
        "    assert $item not in <[|{>'$word', $name",
        "    yield <[|{>$name, $name2, $name3",
        '$items = <["$word", |{"$word": >$item',
        "    $growing[$int] = <['$item', |{'$item': >$int2",
        "    $name = $items or <[|{>$letter, $letter2, $letter3",
    ),
    contexts=(r"\[(?<=[ (,=]\[)[^\[\](){}\n]+(?P<answer>\])?", r"\{(?<=[ (,=]\{)[^\[\](){}\n]+(?P<answer>\})?"),
)
