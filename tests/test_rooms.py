"""The house keeps its walls: which room may import which, what importing the package costs, how files begin and end."""

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
import torch
from jaxtyping import TypeCheckError
from random_models import small_config

import gossamer
from gossamer.kernels.abs_topk import abs_topk
from gossamer.model.layers import Norm

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "gossamer"
FILES = sorted(PACKAGE.rglob("*.py"))

# A room may import itself and these. `cli -> study -> viewer -> validation -> circuit -> tasks -> data`, and all of
# them but data, which knows no model, `-> model -> kernels`; only `cli`, `study` and `bench` import `training`.
MODEL = {"model", "kernels"}
MAY_IMPORT = {
    "kernels": set(),
    "model": {"kernels"},
    "data": set(),
    "training": {"data"} | MODEL,
    "tasks": {"data"} | MODEL,
    "circuit": {"tasks", "data"} | MODEL,
    "validation": {"circuit", "tasks", "data"} | MODEL,
    "viewer": {"validation", "circuit", "tasks", "data"} | MODEL,
    "study": {"viewer", "validation", "circuit", "tasks", "data", "training"} | MODEL,
    "bench": {"circuit", "tasks", "data", "training"} | MODEL,
    "cli": {"study", "viewer", "validation", "circuit", "tasks", "data", "training", "bench"} | MODEL,
    # Single files: everything may import all but the last.
    "errors": set(),
    "cgroups": set(),
    "folders": set(),
    "artifact": set(),
    "__main__": {"cli"},
}
EVERYTHING_MAY_IMPORT = {"artifact", "cgroups", "errors", "folders"}
# The one arrow that points back: `circuit.show()` is a method, as notebooks want it. It imports when it is called.
EXCEPTIONS = {"gossamer.circuit.circuit": {"viewer"}}


def room_of(file: Path) -> str:
    """The folder in the package, or the file itself where it lies in none."""
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_rooms(source: str, module: str) -> set[str]:
    """The rooms that a module's source imports, anywhere in it; "gossamer" where it imports from the package's top."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            # A relative import starts from the module's package, `level` dots up.
            base = module.split(".")[: -node.level] if node.level else []
            start = ".".join([*base, *([node.module] if node.module else [])])
            names = [f"{start}.{alias.name}" for alias in node.names] if start == "gossamer" else [start]
        for name in names:
            parts = name.split(".")
            if parts[0] == "gossamer":
                found.add(parts[1] if len(parts) > 1 and parts[1] in MAY_IMPORT else "gossamer")
    return found


def module_name(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts)


def test_imports_keep_their_direction():
    unknown_rooms = {room_of(file) for file in FILES} - set(MAY_IMPORT) - {"__init__"}
    assert not unknown_rooms, "a new room: say above what it may import"
    astray = {}
    for file in FILES:
        room = room_of(file)
        if room != "__init__":
            allowed = MAY_IMPORT[room] | EVERYTHING_MAY_IMPORT | {room}
            allowed |= EXCEPTIONS.get(module_name(file), set())
            astray[module_name(file)] = imported_rooms(file.read_text(encoding="utf-8"), module_name(file)) - allowed
    assert {module: rooms for module, rooms in astray.items() if rooms} == {}


def test_nothing_imports_the_command_line():
    importers = {room for room, rooms in MAY_IMPORT.items() if "cli" in rooms}
    assert importers == {"__main__"}


@pytest.mark.parametrize(
    ("source", "rooms"),
    [
        ("import torch", set()),
        ("import gossamer.model.sites", {"model"}),
        ("from gossamer.kernels.abs_topk import abs_topk", {"kernels"}),
        ("from gossamer import tasks, errors", {"tasks", "errors"}),
        ("from gossamer import Circuit", {"gossamer"}),
        ("import gossamer", {"gossamer"}),
        ("def f():\n    if True:\n        from gossamer.training import train", {"training"}),
        ("if TYPE_CHECKING:\n    from gossamer.cli import main", {"cli"}),
        ("from .cut import bisect", {"circuit"}),
        ("from ..model import sites", {"model"}),
        ("from .. import study", {"study"}),
        ("class A:\n    import gossamer.viewer as v", {"viewer"}),
    ],
)
def test_every_way_to_import_is_seen(source, rooms):
    assert imported_rooms(source, "gossamer.circuit.prune") == rooms


def test_imports_by_name_are_made_in_two_places_only():
    """They would slip past the walls: only the package's top and the command line choose a module as they run."""
    by_name = {
        module_name(file)
        for file in FILES
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name | ast.Attribute)
        and (node.id if isinstance(node, ast.Name) else node.attr) in ("import_module", "__import__")
    }
    assert by_name == {"gossamer.__init__", "gossamer.cli.__init__"}


def test_importing_the_package_and_asking_for_help_costs_nothing():
    code = (
        "import sys, gossamer, gossamer.cli\n"
        "assert gossamer.cli.main(['--help']) == 0\n"
        "heavy = {'torch', 'numpy', 'pydantic', 'matplotlib', 'tyro', 'rich', 'tokenizers', 'safetensors'}\n"
        "heavy |= {'optuna', 'scipy', 'sqlalchemy', 'psycopg', 'starlette', 'uvicorn', 'anyio', 'anywidget'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", gossamer.__all__)
def test_every_public_name_can_be_imported(name):
    found = getattr(gossamer, name)
    assert found is getattr(import_module(gossamer.PUBLIC[name]), name)
    assert found.__module__ == gossamer.PUBLIC[name], "the name is made elsewhere"
    assert name in dir(gossamer)


def test_the_three_lists_of_public_names_agree():
    tree = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    for_type_checkers = {
        alias.name: node.module
        for block in tree.body
        if isinstance(block, ast.If)
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert for_type_checkers == gossamer.PUBLIC
    assert gossamer.__all__ == sorted(gossamer.PUBLIC)


def test_a_name_that_is_not_public_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'Handler'"):
        gossamer.Handler  # noqa: B018


def test_every_module_says_what_it_is_for():
    silent = []
    for file in FILES:
        text = file.read_text(encoding="utf-8")
        is_empty_room = file.name == "__init__.py" and not text
        if not is_empty_room and not ast.get_docstring(ast.parse(text)):
            silent.append(module_name(file))
    assert silent == []


def test_no_file_is_over_400_lines():
    files = [*FILES, *(ROOT / "tests").rglob("*.py")]
    lines = {str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines()) for file in files}
    assert {name: n for name, n in lines.items() if n > 400} == {}


def test_shapes_are_checked_while_tests_run():
    """That the import hook of conftest.py is at work: what else would the shapes in signatures be worth?"""
    with pytest.raises(TypeCheckError):
        abs_topk(torch.arange(3), 1)
    with pytest.raises(TypeCheckError):
        Norm(small_config(), 4)([1.0, 2.0, 3.0, 4.0])
