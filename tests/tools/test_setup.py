"""A fresh clone sets itself up from its lock, whatever has been released since."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.tools.wheels import as_installed, locked, made_up

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the script serves Linux and macOS")

PROJECT = """
[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"
[project]
name = "technopark-kiosk"
version = "1"
[project.scripts]
kiosk = "kiosk:main"
[tool.setuptools]
py-modules = ["kiosk"]
"""


@dataclass(frozen=True)
class Checkout:
    """A small project with the real script, and an index of made-up packages on the disk."""

    folder: Path
    index: Path

    def lock(self, *wheels: str) -> None:
        """A lock of these wheels of the index, and of what an editable install needs."""
        names = ["setuptools-*", *(f"{wheel}-py3*" for wheel in wheels)]
        lines = [locked(next(self.index.glob(name))) for name in names]
        (self.folder / "requirements-dev.lock").write_text("".join(lines))

    def set_up(
        self, python: str = sys.executable, path: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Run tools/setup with nothing to fetch from but the index."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "PYTHON"))}
        only = {
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.index),
            "PIP_CONFIG_FILE": os.devnull,
        }
        return subprocess.run(
            [self.folder / "tools" / "setup"],
            env={**kept, **only, "PYTHON": python, "PATH": f"{path}:{os.environ['PATH']}"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    def installed(self) -> dict[str, str]:
        """What is in .venv, without what is in every one."""
        listed = subprocess.run(
            [self.folder / ".venv" / "bin" / "python", "-c", LIST],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        found = dict(line.split("==") for line in listed.splitlines())
        return {
            k: v for k, v in found.items() if k not in {"pip", "setuptools", "technopark-kiosk"}
        }


LIST = (
    "from importlib.metadata import distributions\n"
    "for d in distributions(): print(d.metadata['Name'], d.version, sep='==')"
)


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """Its .venv stays from test to test, as a developer's does from lock to lock."""
    folder = tmp_path_factory.mktemp("checkout")
    shutil.copytree(ROOT / "tools", folder / "tools")
    (folder / "packaging").mkdir()
    shutil.copy(ROOT / "packaging" / "system-packages.txt", folder / "packaging")
    (folder / "pyproject.toml").write_text(PROJECT)
    (folder / "kiosk.py").write_text("def main(): print('the front desk')\n")
    index = folder / "index"
    index.mkdir()
    as_installed(index, "setuptools")
    for version in ("1.0", "2.0"):
        newest = ["unheard_of"] if version == "2.0" else []
        made_up(index, "plugin", version, ["measure[toml]>=1"])
        made_up(index, "measure", version, newest, {"toml": ["reader"]})
        made_up(index, "reader", version)
    made_up(index, "altered", "1.0")
    made_up(index, "greedy", "1.0", ["reader>=2"])
    return Checkout(folder, index)


def test_exactly_what_is_locked_is_installed_though_newer_ones_were_released(
    checkout: Checkout,
) -> None:
    checkout.lock("plugin-1.0", "measure-1.0", "reader-1.0")
    done = checkout.set_up()
    assert done.returncode == 0, done.stderr
    assert checkout.installed() == {"plugin": "1.0", "measure": "1.0", "reader": "1.0"}
    kiosk = checkout.folder / ".venv" / "bin" / "kiosk"
    assert subprocess.check_output([kiosk], text=True) == "the front desk\n"


def test_a_second_time_nothing_is_run(checkout: Checkout) -> None:
    checkout.lock("reader-1.0")
    assert checkout.set_up().returncode == 0
    again = checkout.set_up(python="/there/is/no/python")
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")


def test_what_the_lock_no_longer_lists_goes(checkout: Checkout) -> None:
    checkout.lock("greedy-1.0", "reader-2.0")
    assert checkout.set_up().returncode == 0
    checkout.lock("reader-1.0")
    done = checkout.set_up()
    assert done.returncode == 0, done.stderr
    assert checkout.installed() == {"reader": "1.0"}


def test_a_lock_that_is_not_whole_is_told_in_the_words_of_pip(checkout: Checkout) -> None:
    checkout.lock("plugin-1.0")
    for _ in range(2):
        done = checkout.set_up()
        assert done.returncode == 1
        assert "plugin 1.0 requires measure, which is not installed." in done.stderr


def test_what_is_not_the_file_that_was_locked_is_refused(checkout: Checkout) -> None:
    checkout.lock("altered-1.0")
    lock = checkout.folder / "requirements-dev.lock"
    lock.write_text(lock.read_text()[:-5] + "beef\n")
    done = checkout.set_up()
    assert done.returncode != 0
    assert "DO NOT MATCH THE HASHES" in done.stderr


def test_a_python_the_lock_has_no_wheels_for_is_not_taken(
    checkout: Checkout, tmp_path: Path
) -> None:
    checkout.lock("reader-2.0")
    newest = tmp_path / "python3"
    newest.write_text(
        f"#!/bin/sh\n{sys.executable} -c "
        """'import sys; sys.version_info = (3, 99); exec(sys.argv[1])' "$2"\n"""
    )
    newest.chmod(0o755)
    done = checkout.set_up(python=str(newest))
    assert done.returncode == 1
    assert "Python 3.11 to 3.14 is needed" in done.stderr
