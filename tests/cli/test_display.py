"""Tables that have to fit a terminal."""

import io

from rich.console import Console

from gossamer.cli import display
from gossamer.cli.display import Redrawn, narrowed, progress_bar, table

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


def test_without_a_terminal_work_tells_how_it_stands_now_and_then(monkeypatch, capsys):
    monkeypatch.setattr(display, "console", Console(file=io.StringIO()))
    clock = [100.0]
    with progress_bar() as progress:
        monkeypatch.setattr(progress, "get_time", lambda: clock[0])
        bar = progress.add_task("masks", total=None, note="")
        for second in range(0, 65, 5):
            clock[0] = 100.0 + second
            progress.update(bar, completed=second, total=800, note=f"loss {second}")
    assert capsys.readouterr().err.splitlines() == ["masks: 30 of 800  loss 30", "masks: 60 of 800  loss 60"]


def test_on_a_terminal_the_bar_is_all(monkeypatch, capsys):
    seen = io.StringIO()
    monkeypatch.setattr(display, "console", Console(file=seen, force_terminal=True))
    with progress_bar() as progress:
        bar = progress.add_task("masks", total=800, note="")
        for clock in (100.0, 200.0):
            monkeypatch.setattr(progress, "get_time", lambda clock=clock: clock)
            progress.update(bar, completed=7)
    assert "masks" in seen.getvalue()
    assert capsys.readouterr().err == ""


def test_names_are_whole_where_other_cells_can_be_wrapped():
    name, other = "set_or_string_fixedvarname", "a cell of many words, which may be wrapped"
    shown = io.StringIO()
    Console(file=shown, width=50).print(table("t", ("task", "answers"), [(name, other)], numbers_from=2))
    assert f"{name} " in shown.getvalue()


def test_what_is_redrawn_shows_on_a_terminal_only(monkeypatch):
    seen = io.StringIO()
    monkeypatch.setattr(display, "console", Console(file=seen, force_terminal=True, width=40))
    with Redrawn() as panel:
        assert panel.is_shown
        panel.draw("first", now=False)
        assert "first" not in seen.getvalue()
        panel.draw("second")
        assert "second" in seen.getvalue()
        assert "first" not in seen.getvalue()
    monkeypatch.setattr(display, "console", Console(file=(quiet := io.StringIO())))
    with Redrawn() as panel:
        assert not panel.is_shown
        panel.draw("third")
    assert quiet.getvalue() == ""
