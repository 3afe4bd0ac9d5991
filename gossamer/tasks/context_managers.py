"""Tasks about `with`, beside an `if` that has the same words.

1. `with_as`: after `with open(p)` comes ` as`. After `if open(p)` the line may end with a colon, but not as a token
   of its own: a tokenizer of Python writes `):` and the line's end as one, so that a model has never seen a colon
   after a parenthesis that stands alone. So the second answer is ` and`, which goes on with the condition.
2. `with_open`: the word after the keyword itself. Where ` open` isn't a single token (a vocabulary of 2,048 may
   have ` o` and `pen`), the pair is compared at its first one.
"""

from gossamer.tasks.task import Task

WITH_AS = Task(
    name="with_as",
    description="after a call go on with as after `with`, with and after `if`",
    answers=(" as", " and"),
    train=(
        "    <with|if> $module.$function($name)",
        "        <with|if> self.$function($item)",
        "    $growing = $int\n    <with|if> $name.$function($item)",
        "def $function($name):\n    <with|if> $module.open($name)",
        "    for $item in $items:\n        <with|if> $function($item)",
        "    try:\n        <with|if> $module.$function($name)",
        "    $growing = []\n    <with|if> open($name)",
    ),
    held_out=(
        "def $function($name, $item=None):\n    <with|if> $module.$function2($name)",
        "    else:\n        <with|if> $name.$function($item)",
        "    def $function(self):\n        <with|if> self.$name.$function2($item)",
        "    if $name:\n        <with|if> $Class($item)",
        "    $growing = $function($name)\n    <with|if> open($growing)",
        "        print($name)\n        <with|if> $function($name)",
    ),
    # A call on one line, without another call among its arguments.
    contexts=(
        r"^ *with [\w.]+\([^()\n]*\)(?P<answer> as\b)?",
        r"^ *if [\w.]+\([^()\n]*\)(?P<answer> and\b)?",
    ),
)

WITH_OPEN = Task(
    name="with_open",
    description="go on with open after `with`, with not after `if`",
    answers=(" open", " not"),
    train=(
        "    $name = $item\n    <with|if>",
        "def $function($name):\n    <with|if>",
        "        self.$name = $item\n        <with|if>",
        "    for $item in $items:\n        <with|if>",
        "    try:\n        $growing = $function($item)\n        <with|if>",
        "import $module\n\n$name = '$word'\n<with|if>",
        "    if $name:\n        <with|if>",
    ),
    held_out=(
        "    else:\n        $name = $item\n        <with|if>",
        "    def $function(self, $name):\n        <with|if>",
        "    while $items:\n        $item = $items[$int]\n        <with|if>",
        "        print($name)\n        <with|if>",
        "    $name.$function($item)\n    <with|if>",
        '    $growing = $name or "$word"\n    <with|if>',
    ),
    contexts=(r"^ *with\b(?P<answer> open\b)?", r"^ *if\b(?P<answer> not\b)?"),
)
