"""Modules import in one direction: the graph of imports has no circle.

Imports inside functions and under TYPE_CHECKING count: they only hide that two modules are one.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest

ROUND = {
    "at the top": "import {package}.a",
    "in a function": "def later():\n    from {package}.a import late",
    "for types": (
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from {package}.a import late"
    ),
    "for types in a method": (
        "class Later:\n    def later(self):\n        import typing\n"
        "        if typing.TYPE_CHECKING:\n            import {package}.a"
    ),
}


def test_no_modules_import_each_other_in_a_circle() -> None:
    assert list(circles("kiosk", "ui")) == []


@pytest.mark.parametrize("how", ROUND)
def test_a_circle_is_seen_wherever_its_imports_stand(
    how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = f"round_{how.replace(' ', '_')}"
    made_up(tmp_path / package, a=f"from {package} import b", b=ROUND[how].format(package=package))
    monkeypatch.syspath_prepend(tmp_path)
    assert list(circles(package)) == [f"{package}.a {package}.b"]


def test_what_goes_round_by_a_third_module_is_one_circle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_up(
        tmp_path / "triangle",
        a="import triangle.b\nimport triangle.end",
        b="import triangle.c",
        c="def later():\n    import triangle.a",
        end="",
    )
    monkeypatch.syspath_prepend(tmp_path)
    assert list(circles("triangle")) == ["triangle.a triangle.b triangle.c"]


def test_a_package_may_import_what_is_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_up(tmp_path / "straight", __init__="from straight import a", a="from straight import b")
    (tmp_path / "straight" / "b.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    assert list(circles("straight")) == []


def made_up(package: Path, **modules: str) -> None:
    """Write a package of a few lines a module."""
    package.mkdir()
    for name, text in {"__init__": "", **modules}.items():
        (package / f"{name}.py").write_text(text, encoding="utf-8")


def circles(*packages: str) -> Iterator[str]:
    """The names of modules that can each be reached from each other, one line a circle."""
    graph = grimp.build_graph(*packages, cache_dir=None, exclude_type_checking_imports=False)
    left = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    while left:
        module = min(left)
        round_trip = _reached(module, left) & _reached(module, _turned(left))
        if len(round_trip) > 1:
            yield " ".join(sorted(round_trip))
        for name in round_trip:
            del left[name]


def _reached(start: str, imports: dict[str, set[str]]) -> set[str]:
    """A module and all that it comes to by its imports."""
    found, ahead = {start}, [start]
    while ahead:
        new = imports[ahead.pop()] & imports.keys() - found
        found |= new
        ahead += new
    return found


def _turned(imports: dict[str, set[str]]) -> dict[str, set[str]]:
    """By whom each module is imported."""
    turned: dict[str, set[str]] = {module: set() for module in imports}
    for module, others in imports.items():
        for other in others & imports.keys():
            turned[other].add(module)
    return turned
