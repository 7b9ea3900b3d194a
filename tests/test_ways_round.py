"""What the contracts of imports cannot see: names that are handed on, modules named by a string."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OWN = ("model", "commands")
"""The modules of a slice that no other slice and no window may take anything from."""


def test_no_table_or_command_is_taken_from_a_module_that_only_has_it_from_its_slice() -> None:
    assert list(handed_on(ROOT)) == []


def test_no_module_of_ours_is_imported_by_a_string() -> None:
    assert list(by_string(ROOT)) == []


@pytest.mark.parametrize(
    "line",
    [
        "from kiosk.badges.queries import Badge",
        "def later():\n    from kiosk.badges.queries import Badge as B",
        "from kiosk.badges import queries\nB = queries.Badge",
        "import kiosk.badges.queries\nB = kiosk.badges.queries.Badge",
    ],
)
def test_a_table_that_is_handed_on_is_seen(tmp_path: Path, line: str) -> None:
    written(tmp_path, "kiosk/badges/model.py", "class Badge:\n    pass")
    written(tmp_path, "kiosk/badges/queries.py", "from kiosk.badges.model import Badge")
    written(tmp_path, "kiosk/visits/queries.py", line)
    assert list(handed_on(tmp_path)) == ["kiosk/visits/queries.py: kiosk.badges.model.Badge"]


@pytest.mark.parametrize(
    "line",
    [
        "import importlib\nM = importlib.import_module('kiosk.badges.model')",
        "from importlib import import_module as load\nM = load('kiosk.badges.model')",
        "M = __import__('kiosk.badges.model')",
        "import sys\nM = sys.modules['kiosk.badges.model']",
    ],
)
def test_a_module_named_by_a_string_is_seen(tmp_path: Path, line: str) -> None:
    written(tmp_path, "kiosk/visits/queries.py", line)
    assert list(by_string(tmp_path)) == ["kiosk/visits/queries.py: kiosk.badges.model"]


def written(root: Path, name: str, text: str) -> None:
    """A module of a made-up program."""
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, encoding="utf-8")


def handed_on(root: Path) -> Iterator[str]:
    """Each use, outside of its slice, of what a module has from a `model` or `commands`."""
    trees = dict(modules(root))
    passed = {name: dict(taken(tree)) for name, tree in trees.items()}
    for name, tree in trees.items():
        for module, thing in sorted(set(used(tree))):
            origin = passed.get(module, {}).get(thing, "")
            if origin and slice_of(origin) != slice_of(name):
                yield f"{name.replace('.', '/')}.py: {origin}.{thing}"


def by_string(root: Path) -> Iterator[str]:
    """Each text that is the name of a slice's own module."""
    for name, tree in modules(root):
        for node in ast.walk(tree):
            value = node.value if isinstance(node, ast.Constant) else None
            if isinstance(value, str) and is_own(value):
                yield f"{name.replace('.', '/')}.py: {value}"


def modules(root: Path) -> Iterator[tuple[str, ast.Module]]:
    for file in sorted(root.glob("*/**/*.py")):
        parts = file.relative_to(root).with_suffix("").parts
        if parts[0] in ("kiosk", "ui"):
            yield ".".join(parts), ast.parse(file.read_text(encoding="utf-8"))


def taken(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """What a module takes from a slice's own, with the module that has it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and is_own(node.module):
            yield from ((alias.asname or alias.name, node.module) for alias in node.names)


def used(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Module and name of all that is taken from modules, by import or as an attribute."""
    known: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("kiosk"):
            for alias in node.names:
                yield node.module, alias.name
                known[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            owner = dotted(node.value)
            yield known.get(owner, owner), node.attr


def dotted(node: ast.expr) -> str:
    """A name with what stands after its dots; nothing of any other expression."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def is_own(module: str) -> bool:
    parts = module.split(".")
    return len(parts) == 3 and parts[0] == "kiosk" and parts[2] in OWN


def slice_of(module: str) -> str:
    return ".".join(module.split(".")[:2])
