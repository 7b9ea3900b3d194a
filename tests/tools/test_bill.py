"""The bill of materials says what the lock holds; pip-audit's silence is no yes."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SYSTEMS_OF_OTHERS = {"colorama"}
"""Packages of the lock that only Windows installs."""


def tool(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(Path(name).name, ROOT / "tools" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    return json.loads(tool("bill").written())


def test_each_locked_package_is_in_the_bill_with_its_version_and_hashes(bill: dict) -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    heads = [line.split()[0] for line in lock.splitlines() if line and not line.startswith(" ")]
    listed = {c["purl"]: c for c in bill["components"] if c["type"] == "library"}
    assert sorted(listed) == sorted(f"pkg:pypi/{head.replace('==', '@')}" for head in heads)
    for component in listed.values():
        assert component["hashes"], component["name"]
        assert all(each["content"] in lock for each in component["hashes"])


def test_each_component_says_its_licence(bill: dict) -> None:
    silent = {c["name"] for c in bill["components"] if not c.get("licenses")}
    assert silent <= SYSTEMS_OF_OTHERS


def test_typefaces_icons_and_voices_are_in_the_bill(bill: dict) -> None:
    beside = {c["name"] for c in bill["components"] if c["type"] == "data"}
    assert beside == {
        *("IBM Plex Sans", "Noto Sans Tifinagh", "Lucide"),
        *("Kokoro-82M, voices of the clips", "SIWIS French Speech Synthesis Database"),
    }
    for _name, _licence, words in tool("bill").BUNDLED:
        assert (ROOT / words).is_file()


def test_what_is_asked_for_by_what_is_there(bill: dict) -> None:
    on = {d["ref"]: d.get("dependsOn", []) for d in bill["dependencies"]}
    names = {ref.partition("@")[0]: wanted for ref, wanted in on.items()}
    assert any(w.startswith("pkg:pypi/argon2-cffi@") for w in on["technopark-kiosk"])
    (bindings,) = names["pkg:pypi/argon2-cffi"]
    assert bindings.startswith("pkg:pypi/argon2-cffi-bindings@")


def test_the_same_lock_makes_the_same_bytes() -> None:
    first, again = tool("bill").written(), tool("bill").written()
    assert first == again
    assert "timestamp" not in json.loads(first)["metadata"]


def told(*packages: dict[str, Any]) -> dict[str, Any]:
    return {"dependencies": list(packages), "fixes": []}


CLEAN = {"name": "one", "version": "1.0", "vulns": []}
FLAWED = {"name": "two", "version": "2.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["2.1"]}]}
UNASKED = {"name": "three", "skip_reason": "not found"}


@pytest.mark.parametrize(
    ("found", "code", "words"),
    [
        (told(CLEAN), 0, "1 packages were looked up, 0 vulnerabilities"),
        (told(CLEAN, FLAWED), 1, "two 2.0: PYSEC-1, mended in 2.1"),
        (told(CLEAN, UNASKED), 2, "NOT CHECKED: the data on 1 of 2"),
        (told(UNASKED, FLAWED), 1, "NOT CHECKED: the data on 1 of 2"),
        ({}, 2, "NOT CHECKED"),
    ],
)
def test_what_could_not_be_asked_is_no_clean_bill(found: dict, code: int, words: str) -> None:
    exit_code, said = tool("vulnerabilities").verdict(found)
    assert exit_code == code
    assert words in "\n".join(said)
