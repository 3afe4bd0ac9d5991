"""Tasks about loops.

1. `for_while`: a name after `for` is followed by ` in`, one after `while` is compared, here with ` <`, the
   comparison that loops have most.
2. `enumerate_range`: a loop over two names runs over an ` enumerate`, one over one name over a ` range`. The second
   name stands in both prompts, in a line above.
3. `indent_for`: the line after a loop's head is one step deeper than that after a plain line. Both answers are
   white space before the same word, `if`; the pair is compared at the white space. The lines above are four spaces
   deep, always, as the answers are texts.
"""

from gossamer.tasks.task import Task

FOR_WHILE = Task(
    name="for_while",
    description="go on with in after `for name`, with < after `while name`",
    answers=(" in", " <"),
    train=(
        "    $growing = $int\n    <for|while> $letter",
        "def $function($items):\n    <for|while> $letter",
        "        self.$name = $items\n        <for|while> $letter",
        "$items = []\n<for|while> $letter",
        "    if $name:\n        <for|while> $letter",
        "    $items = $function($item)\n    <for|while> $name",
        "    def $function(self):\n        <for|while> $letter",
    ),
    held_out=(
        "    with open($name) as $growing:\n        <for|while> $letter",
        "    else:\n        $name = $int\n        <for|while> $letter",
        "    print($item)\n    <for|while> $letter",
        "def $function($name, $items=None):\n    <for|while> $letter",
        "        $name.$function()\n        <for|while> $letter",
        "    assert $items\n    <for|while> $letter",
    ),
    contexts=(r"^ *for \w+(?P<answer> in\b)?", r"^ *while \w+(?P<answer> <(?!=))?"),
)

_LOOP = "for $letter<, $item|> in"

ENUMERATE_RANGE = Task(
    name="enumerate_range",
    description="loop over an enumerate with two names, over a range with one",
    answers=(" enumerate", " range"),
    train=(
        f"def $function($items, $item):\n    {_LOOP}",
        f"$item = None\n{_LOOP}",
        f"    $name = [$item]\n    {_LOOP}",
        f"        self.$item = $int\n        {_LOOP}",
        f"    if $item is None:\n        return $items\n    {_LOOP}",
        f"    $growing = $function($item)\n    {_LOOP}",
    ),
    held_out=(
        f"    print($item)\n    {_LOOP}",
        f"    def $function(self, $item):\n        {_LOOP}",
        f"    assert $item in $items\n    {_LOOP}",
        f"    with open($item) as $growing:\n        {_LOOP}",
        f"    $growing = $items[$item]\n    {_LOOP}",
        f"    $items += [$item]\n    {_LOOP}",
    ),
    contexts=(r"\bfor \w+, \w+ in\b(?P<answer> enumerate\b)?", r"\bfor \w+ in\b(?P<answer> range\b)?"),
)

INDENT_FOR = Task(
    name="indent_for",
    description="indent the line after a loop's head deeper, the one after a plain line as before",
    answers=("        if", "    if"),
    train=(
        "def $function($items):\n    <for $item in $items:|$item = $items.pop()>\n",
        "    $growing = []\n    <for $letter in range($int):|$letter = range($int)>\n",
        "    $growing = $int\n    <for $item in $items:|$item = $items[0]>\n",
        "    <for $letter, $item in enumerate($items):|$letter, $item = $items>\n",
        "    if $name:\n        return $growing\n    <for $item in $items:|$item = list($items)>\n",
        "    $items = $name.$function()\n    <for $item in $items:|$item = $items.pop()>\n",
        "import $module\n\n\ndef $function($items):\n    <for $item in $items:|$item = len($items)>\n",
    ),
    held_out=(
        "    with open($name) as $letter:\n        $items = list($letter)\n"
        "    <for $item in $items:|$item = max($items)>\n",
        "def $function($items, $name=None):\n    <for $item in sorted($items):|$item = sorted($items)>\n",
        "    print($name)\n    <for $item in $items:|$item = sum($items)>\n",
        '    $growing = "$word"\n    <for $letter in $growing:|$letter = $growing>\n',
        "    assert $items\n    <for $item in reversed($items):|$item = next($items)>\n",
        "    $name = $items[$int]\n    <for $item in $name:|$item = $name>\n",
    ),
    # A plain line sets a name to a value, and ends with it: an open bracket or a comma would go on. The answer is only
    # looked at, as it may begin the next plain line.
    contexts=(
        r"^    for \w.*:\n(?P<answer>(?=        \S))?",
        r"^    \w+(?:, \w+)* = (?:.*[\w)\]}'\"])?\n(?P<answer>(?=    \S))?",
    ),
)
