"""Break the program on purpose, one promise at a time, and see that a test notices.

Each mutation is made in a copy of the tree; the named tests must fail there. Exit code 1 when
one is not noticed, or no longer fits the code.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FAULTS = ROOT / "tools" / "faults.toml"
COPIED = ("kiosk", "ui", "resources", "tests", "tools", "pyproject.toml")


@dataclass(frozen=True)
class Mutation:
    """`old` becomes `new` in a file; `tests` are those that must notice."""

    promise: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


def faults() -> list[Mutation]:
    """The faults of `faults.toml`, in the order of the file."""
    found = tomllib.loads(FAULTS.read_text("utf-8"))["fault"]
    return [Mutation(**fault | {"tests": tuple(fault["tests"])}) for fault in found]


def fits(mutation: Mutation) -> bool:
    """Whether the code still says, in one place, what the fault replaces."""
    file = ROOT / mutation.file
    return file.is_file() and file.read_text("utf-8").count(mutation.old) == 1


def noticed(mutation: Mutation) -> str:
    """The word for the table: caught, missed, or stale where the code has changed."""
    if not fits(mutation):
        return "stale"
    code = outcome(mutation.tests, mutation)
    return {0: "missed", 1: "caught"}.get(code, f"error {code}")


def outcome(tests: Iterable[str], mutation: Mutation | None = None) -> int:
    """The exit code of pytest in a copy of the tree, mutated or as it is."""
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        tree = Path(folder)
        for name in COPIED:
            _copy(ROOT / name, tree / name)
        if mutation is not None:
            file = tree / mutation.file
            file.write_text(file.read_text("utf-8").replace(mutation.old, mutation.new), "utf-8")
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
        environment = os.environ | {"PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}
        environment["SHRINK"] = "0"  # that something fails is all we want to know
        return subprocess.run(
            command, cwd=tree, env=environment, capture_output=True, check=False
        ).returncode


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy(source, target)


def main(only: str = "") -> int:
    """Try the mutations whose promise contains a word; all of them without one."""
    chosen = [mutation for mutation in faults() if only in mutation.promise]
    if outcome(sorted({test for mutation in chosen for test in mutation.tests})):
        print("the tests fail as the code is: nothing would be shown")
        return 1
    words = []
    for mutation in chosen:
        words.append(noticed(mutation))
        print(f"{words[-1]:8} {mutation.promise}", flush=True)
    return int(not words or any(word != "caught" for word in words))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
