import re
import tomllib
from importlib import metadata
from itertools import product
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
EXTRAS = {
    "requirements.lock": (),
    "requirements-dev.lock": ("dev", "packaging"),
    "requirements-packaging.lock": ("packaging",),
}
LOCKS = list(EXTRAS)

PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
MACHINES = [
    {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
    {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
]
PLACES = [
    {**machine, "python_version": python, "python_full_version": f"{python}.0"}
    for machine, python in product(MACHINES, PYTHONS)
]
"""Where the locks are installed: each a set of values for the markers to look at."""


def locked(name: str) -> dict[str, str]:
    """Each locked package with the lines that hold its version and hashes."""
    blocks = re.split(r"\n(?=\S)", (ROOT / name).read_text(encoding="utf-8"))
    return {block.split("==")[0]: block for block in blocks if "==" in block}


def requirements(name: str) -> dict[str, Requirement]:
    """Each locked package with its version and the marker that says where it is installed."""
    heads = (block.split("\\")[0] for block in locked(name).values())
    return {wanted.name: wanted for wanted in map(Requirement, heads)}


def pyproject() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def declared(*extras: str) -> list[Requirement]:
    project = pyproject()["project"]
    wanted = list(project["dependencies"])
    for extra in extras:
        wanted += project["optional-dependencies"][extra]
    return [Requirement(line) for line in wanted]


def holds(wanted: Requirement, place: dict[str, str], extra: str = "") -> bool:
    return wanted.marker is None or wanted.marker.evaluate({**place, "extra": extra})


def asked_by(package: str, extras: set[str], place: dict[str, str]) -> list[Requirement]:
    """What a package asks for in a place; what is not installed here says nothing."""
    try:
        lines = metadata.requires(package) or []
    except metadata.PackageNotFoundError:
        return []
    every = map(Requirement, lines)
    return [wanted for wanted in every if any(holds(wanted, place, e) for e in {"", *extras})]


def walked(name: str, place: dict[str, str]) -> tuple[set[str], list[str]]:
    """The packages that the project comes to in a place, and what the lock lacks of them."""
    lock = requirements(name)
    waiting = [wanted for wanted in declared(*EXTRAS[name]) if holds(wanted, place)]
    met: set[tuple[str, frozenset[str]]] = set()
    missing = []
    while waiting:
        wanted = waiting.pop()
        package, extras = canonicalize_name(wanted.name), frozenset(wanted.extras)
        there = lock.get(package)
        version = str(there.specifier).removeprefix("==") if there else ""
        if not there or not holds(there, place) or version not in wanted.specifier:
            missing.append(str(wanted))
        elif (package, extras) not in met:
            met.add((package, extras))
            waiting += asked_by(package, set(extras), place)
    return {package for package, _ in met}, missing


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_is_whole_wherever_it_is_installed(name):
    """It is installed without resolving, so nothing else would fetch what it lacks."""
    for place in PLACES:
        assert walked(name, place)[1] == [], place


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_lists_nothing_that_nobody_asks_for(name):
    come_to = set.union(*(walked(name, place)[0] for place in PLACES))
    assert set(requirements(name)) - come_to == set()


def test_what_is_installed_here_is_what_is_locked():
    lock = requirements("requirements-dev.lock").values()
    here = [wanted for wanted in lock if wanted.marker is None or wanted.marker.evaluate()]
    assert [str(w) for w in here if metadata.version(w.name) not in w.specifier] == []


def test_the_locks_are_for_every_python_that_the_project_admits():
    admitted = SpecifierSet(pyproject()["project"]["requires-python"])
    assert [f"3.{minor}" for minor in range(30) if f"3.{minor}" in admitted] == PYTHONS
    script = (ROOT / "tools" / "setup").read_text(encoding="utf-8")
    first, last = (python.replace(".", ", ") for python in (PYTHONS[0], PYTHONS[-1]))
    assert f"({first}) <= sys.version_info[:2] <= ({last})" in script
    for package in requirements("requirements-dev.lock"):
        try:
            asked = metadata.metadata(package).get("Requires-Python") or ""
        except metadata.PackageNotFoundError:
            continue
        assert [python for python in PYTHONS if f"{python}.9" not in SpecifierSet(asked)] == [], (
            package
        )


def test_what_builds_the_project_is_what_is_locked():
    assert pyproject()["build-system"]["requires"] == [
        str(requirements("requirements-dev.lock")["setuptools"])
    ]


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_place_to_fetch_from(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert not [line for line in text.splitlines() if line.startswith("-")]


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_a_hash(name):
    assert not [package for package, block in locked(name).items() if "--hash=sha256:" not in block]


def test_what_is_tested_is_what_is_shipped():
    developed = locked("requirements-dev.lock")
    for package, block in locked("requirements.lock").items():
        assert developed[package].split(" ")[0] == block.split(" ")[0]
