"""Tasks about what a keyword at the start of a statement asks for at its end.

`while_return_true`: after `while True` the line goes on with a colon, after `return True` it ends. The right
answer depends on the keyword, one token before the last; the lines above leave both open.

The first answer is a colon *with* the end of the line: a tokenizer of Python writes both as one token, and
nothing but that follows `while True` in running text. Where a tokenizer keeps them apart the pair is compared
at the colon alone.
"""

from gossamer.tasks.task import Task

_TRUE = "<while|return> True"

WHILE_RETURN_TRUE = Task(
    name="while_return_true",
    description="go on with : after `while True`, end the line after `return True`",
    answers=(":\n", "\n"),
    train=(
        f"    def $function(self):\n        {_TRUE}",
        f"def $function($name):\n    {_TRUE}",
        f"    if $name is None:\n        {_TRUE}",
        f"    $name = $int\n    {_TRUE}",
        f"    for $item in $items:\n        if $item == $name:\n            {_TRUE}",
        f"    try:\n        $name = $function($item)\n        {_TRUE}",
        f"    else:\n        $growing = $item\n        {_TRUE}",
        f"        self.$name = $item\n        {_TRUE}",
    ),
    held_out=(
        f"    with open($name) as $letter:\n        {_TRUE}",
        f"    if $name in $items:\n        {_TRUE}",
        f"    except ValueError:\n        $name = $int\n        {_TRUE}",
        f"def $function($name, $item=None):\n    $growing = $name\n    {_TRUE}",
        f"    if len($items) > $int:\n        {_TRUE}",
        f"        $name.$function($item)\n        {_TRUE}",
    ),
    contexts=(r"\bwhile True\b(?P<answer>:\n)?", r"\breturn True\b(?P<answer>\n)?"),
)
