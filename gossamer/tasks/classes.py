"""Tasks about classes.

`class_init`: a `def` inside a class that has no method yet, or at the top level of a module. The right answer
depends on whether the class is still open: on the indentation before `def`, on a `pass` that ended the class,
or on the class statement being there at all. Of the names that may follow `def` at the top level, the wrong
answer inside a class, ` main` is our choice: no method is called that, and most scripts have it.
"""

from gossamer.tasks.task import Task

CLASS_INIT = Task(
    name="class_init",
    description="define __init__ first in a class, another function (main) at the top level",
    answers=(" __init__", " main"),
    train=(
        "import $module\n\n\n<class $Class:\n    |__all__ = ['$Class']\n\n\n>def",
        "from $module import $Class\n\n\nclass $Class2($Class):\n    <|pass\n\n\n>def",
        "import $module\n\n\nclass $Class(Exception):\n    <|pass\n\n\n>def",
        '"""$Class $word."""\n\nimport $module\n\n\n<class $Class:\n    |>def',
        "import $module\nimport $module2\n\n# $Class $word\n\n<class $Class:\n    |>def",
        "class $Class:\n    $name = $int\n\n<    |\n>def",
        'class $Class:\n    """$word $word2."""\n\n<    |\n>def',
    ),
    held_out=(
        "import $module as $letter\n\n\nclass $Class(object):\n    <|pass\n\n\n>def",
        "try:\n    import $module\nexcept ImportError:\n    $module = None\n\n\n"
        "<class $Class:\n    |$Class = None\n\n\n>def",
        'class $Class(ValueError):\n    """$word $word2 $item."""\n\n<    |\n>def',
        "class $Class:\n    __slots__ = ('$item', '$item2')\n\n<    |\n>def",
        "@$function\nclass $Class:\n    <|pass\n\n\n>def",
        "import $module\n\n\nclass $Class($module.$Class2):\n    <|pass\n\n\n>def",
    ),
    # The first method within twenty lines of the class; any function at the top level.
    contexts=(
        r"^class \w.*:\n(?:(?!    def\b)(?:    .*)?\n){0,20}    def\b(?P<answer> __init__\b)?",
        r"^def\b(?P<answer> main\b)?",
    ),
)
