"""Tasks about functions: how they are defined, how they are called.

1. `lambda_func`: parameters end with a colon in a `lambda`, with a parenthesis in a `def`.
2. `final_kwarg`: a call, above it the same call or the definition, with two keywords. After the second keyword's
   value the call is closed, after the first's comes a comma.

A tokenizer of Python writes the parenthesis, what follows it and the line's end as one token: `):` with the line's
end after a definition, `)` with it after a call. These are the answers; where a tokenizer keeps them apart, pairs are
compared at the parenthesis alone.
"""

from gossamer.tasks.task import Task

_HEAD = "<$function = lambda |def $function(>"

LAMBDA_FUNC = Task(
    name="lambda_func",
    description="end parameters with : in a lambda, with ) in a def",
    answers=(":", "):\n"),
    train=(
        f"{_HEAD}$letter",
        f"    {_HEAD}$letter",
        f"import $module\n\n{_HEAD}$item",
        f"{_HEAD}$letter, $letter2",
        f"class $Class:\n    {_HEAD}self, $letter",
        f"$name = $int\n{_HEAD}$name2",
        f"    {_HEAD}$item, $name",
    ),
    held_out=(
        f"from $module import $Class\n\n{_HEAD}$letter",
        f"    $growing = $items[$int]\n    {_HEAD}$item",
        f"{_HEAD}$name, $item, $letter",
        f"if $name:\n    {_HEAD}$letter",
        f"    {_HEAD}self, $name, $letter",
        f"try:\n    {_HEAD}$letter, $letter2",
    ),
    contexts=(
        r"\blambda \w+(?:, \w+)*(?P<answer>:)?",
        r"\bdef \w+\(\w+(?:, \w+)*(?P<answer>\):\n)?",
    ),
)

# A call or a definition with two keywords as its last arguments, and within three lines the same call as far as the
# first keyword's value.
_CALL = r"\b(\w+)\((?:\w+, )?(\w+)=\w+, (\w+)=\w+\):?\n(?:.*\n){0,3}?.*?\b\1\((?:\w+, )?\2=\w+"

FINAL_KWARG = Task(
    name="final_kwarg",
    description="close a call after its last keyword argument, go on with , after the one before",
    answers=(")\n", ","),
    train=(
        "$growing = $function($name=$int, $name2=$int2)\n$growing2 = $function($name=$int2<, $name2=$int|>",
        "    self.$function($name=$item, $name2=$int)\n    self.$function($name=$item2<, $name2=$int|>",
        "def $function($name=None, $name2=$int):\n    return $name\n\n\n$function($name=$int2<, $name2=$int|>",
        "    $function($item, $name=True, $name2=$int)\n    $function($item2, $name=False<, $name2=$int|>",
        "    $growing = $module.$function($name=$int, $name2=$int2)\n"
        "    $growing2 = $module.$function($name=$int3<, $name2=$int2|>",
        "def $function($item, $name=$int, $name2=None):\n    pass\n\n\n$function($item2, $name=$int2<, $name2=True|>",
    ),
    held_out=(
        "    $name = $Class($item=$int, $item2=$int2)\n    $name2 = $Class($item=$int2<, $item2=$int|>",
        "def $function($name=$int, $name2=None):\n    print($name)\n\n\n$function($name=$int2<, $name2=$int|>",
        "        $name.$function($item=$int, $item2=$letter)\n        $name2.$function($item=$int2<, $item2=$letter|>",
        "    for $letter in $items:\n        $function($name=$int, $name2=$letter)\n"
        "    $function($name=$int2<, $name2=$int|>",
        "if $item:\n    $function($name=$item, $name2=$int)\nelse:\n    $function($name=None<, $name2=$int|>",
        "    @$function($name=$int, $name2=$int2)\n    @$function($name=$int3<, $name2=$int2|>",
    ),
    contexts=(_CALL + r", \3=\w+(?P<answer>\)\n)?", _CALL + r"\b(?P<answer>,)?"),
)
