"""Tables that have to fit a terminal."""

from gossamer.cli.display import narrowed

HEAD = ("task", "nodes", "seconds")
ROWS = [["single_double_quote", "28", "44.3"], ["with_open", "4", "9.0"]]


def test_columns_go_before_names_are_cut_short():
    natural = (19 + 3) + (5 + 3) + (7 + 3) + 1
    assert narrowed(HEAD, ROWS, ("seconds", "nodes"), natural) == (list(HEAD), ROWS, [])
    head, rows, gone = narrowed(HEAD, ROWS, ("seconds", "nodes"), natural - 1)
    assert (head, gone) == (["task", "nodes"], ["seconds"])
    assert rows == [["single_double_quote", "28"], ["with_open", "4"]]
    assert narrowed(HEAD, ROWS, ("seconds", "nodes"), 5)[0] == ["task"]
    assert narrowed(HEAD, [], ("seconds",), 1) == (list(HEAD), [], [])
