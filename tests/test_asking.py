"""Who asks how: what is shown is asked for somebody, what the machine must know for itself.

The sources are walked: a query that no slice lists would be a fault only when it is asked.
"""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kiosk.core.readings import NotRegistered, reading

ROOT = Path(__file__).resolve().parents[1]
BY_ROLE = frozenset({"ask", "read", "require", "may_read"})
ITSELF = frozenset({"ask_itself", "read_itself"})
OPENS = frozenset({"kiosk/cli/signing.py", "kiosk/cli/store_verbs.py", "kiosk/cli/opening.py"})
"""What asks who may act, before anybody does."""
SIGNS_OR_PRINTS = ("ui/shell/signing/", "ui/shell/printing.py")
OF_ITSELF = "ui/shell/doctor/reporting.py"
"""What a machine says of itself to its site; it shows nothing."""
FIRST_RUN = "ui/shell/first_run/"
"""Where nobody can sign in yet."""
OF_A_SESSION = frozenset(
    {"self.session", "self._session", "session", "station", "self.station", "machine", "door"}
)
AT_HAND = frozenset(
    {
        # They ask what they are given, and are walked where it is given.
        ("kiosk/cli/verbs.py", "function"),
        ("ui/shell/session.py", "query"),
        ("ui/shell/session.py", "*queries"),
        ("kiosk/paper/reports/__init__.py", "*find(name).reads"),
        ("ui/manager/sheets/page.py", "*find(each.name).reads"),
        ("ui/manager/sheets/previews.py", "*basis.wanted.reads"),
        ("ui/shell/printing.py", "*document.reads"),
        ("kiosk/paper/prints.py", "*document.reads"),
        ("kiosk/station.py", "query"),
    }
)


@cache
def sources() -> list[tuple[str, ast.Module]]:
    return [
        (file.relative_to(ROOT).as_posix(), ast.parse(file.read_text("utf-8")))
        for top in ("kiosk", "ui")
        for file in sorted((ROOT / top).rglob("*.py"))
    ]


def calls(tree: ast.AST, names: frozenset[str]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in names
            and ast.unparse(node.func.value) in OF_A_SESSION
        ):
            yield node


def imported(tree: ast.Module, scope: ast.AST) -> dict[str, tuple[str, str]]:
    """What the names of a function, or else of its module, were imported as."""
    found = {}
    for place in (tree, scope):
        for node in ast.walk(place):
            if isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    found[alias.asname or alias.name] = (node.module, alias.name)
    return found


def meant(argument: ast.expr, names: dict[str, tuple[str, str]]) -> Any:
    """The function that an expression stands for; None where it is none of another module."""
    parts = ast.unparse(argument).split(".")
    if parts[0] not in names:
        return None
    module, name = names[parts[0]]
    thing = getattr(importlib.import_module(module), name, None)
    if thing is None:
        thing = importlib.import_module(f"{module}.{name}")
    for part in parts[1:]:
        thing = getattr(thing, part)
    return thing


def functions(tree: ast.Module) -> Iterator[ast.AST]:
    """Each function with what it contains; the outermost ones first."""
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def asked(tree: ast.Module) -> Iterator[tuple[ast.expr, Any]]:
    """Every query that is asked for somebody, and the function that it is."""
    seen = set()
    if not any(calls(tree, BY_ROLE)):
        return
    for scope in functions(tree):
        names = imported(tree, scope)
        for call in calls(scope, BY_ROLE):
            if id(call) in seen:
                continue
            seen.add(id(call))
            for argument in call.args:
                yield argument, meant(argument, names)


def test_whatever_is_asked_for_somebody_is_listed_with_its_roles() -> None:
    faults, found = [], 0
    for file, tree in sources():
        for argument, function in asked(tree):
            if (file, ast.unparse(argument)) in AT_HAND:
                continue
            found += 1
            try:
                assert function is not None
                reading(function)
            except (AssertionError, NotRegistered):
                faults.append(f"{file}:{argument.lineno} {ast.unparse(argument)}")
    assert faults == []
    assert found > 90


def test_windows_and_command_line_show_nothing_that_the_machine_asked_for_itself() -> None:
    faults = [
        f"{file}:{call.lineno}"
        for file, tree in sources()
        if file.startswith(("ui/", "kiosk/cli/")) and file not in OPENS
        for call in calls(tree, ITSELF)
        if not file.startswith(SIGNS_OR_PRINTS)
        if file not in ("ui/shell/session.py", OF_ITSELF)
    ]
    assert faults == []


def test_windows_ask_no_store_past_the_station() -> None:
    faults = [
        f"{file}:{node.lineno}"
        for file, tree in sources()
        if file.startswith("ui/") and not file.startswith(FIRST_RUN)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if ast.unparse(node.func).endswith("database.read")
    ]
    assert faults == []


@pytest.mark.parametrize(
    "source",
    [
        "from kiosk.staff.queries import claimed\ndef f(self): self.session.read(claimed)",
        "def f(self):\n    from kiosk.staff.queries import claimed\n    session.read(claimed)",
        "def f(station): station.ask(lambda session: 1)",
    ],
)
def test_what_is_not_listed_is_seen_wherever_it_is_imported(source: str) -> None:
    [(_, function)] = asked(ast.parse(source))
    if function is not None:
        with pytest.raises(NotRegistered):
            reading(function)
