import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ["requirements.lock", "requirements-dev.lock"]


def locked(name: str) -> dict[str, str]:
    """Each locked package with the lines that hold its version and hashes."""
    blocks = re.split(r"\n(?=\S)", (ROOT / name).read_text(encoding="utf-8"))
    return {block.split("==")[0]: block for block in blocks if "==" in block}


def declared(*extras: str) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = list(project["dependencies"])
    for extra in extras:
        wanted += project["optional-dependencies"][extra]
    return {re.split(r"[\[<>=~! ]", name)[0].lower().replace("_", "-") for name in wanted}


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_place_to_fetch_from(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert not [line for line in text.splitlines() if line.startswith("-")]


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_a_hash(name):
    assert not [package for package, block in locked(name).items() if "--hash=sha256:" not in block]


def test_every_declared_dependency_is_locked():
    assert declared() - set(locked("requirements.lock")) == set()
    assert declared("dev", "packaging") - set(locked("requirements-dev.lock")) == set()


def test_what_is_tested_is_what_is_shipped():
    developed = locked("requirements-dev.lock")
    for package, block in locked("requirements.lock").items():
        assert developed[package].split(" ")[0] == block.split(" ")[0]
