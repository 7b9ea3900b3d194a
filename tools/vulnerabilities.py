"""Ask which packages of the lock have known vulnerabilities, with pip-audit.

python tools/vulnerabilities.py

Exits with 0 where none is known, 1 where one is, and 2 where the data could not be had: then
nothing was checked, and it says so.
"""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / "build" / "auditor"
NONE, FOUND, UNKNOWN = 0, 1, 2


def verdict(told: dict[str, Any]) -> tuple[int, list[str]]:
    """What pip-audit's JSON comes to: how to exit, and what to say."""
    packages = told.get("dependencies", [])
    asked = [each for each in packages if "vulns" in each]
    known = [(each, flaw) for each in asked for flaw in each["vulns"]]
    said = [f"{each['name']} {each['version']}: {_flaw(flaw)}" for each, flaw in known]
    if not asked or len(asked) < len(packages):
        left = len(packages) - len(asked)
        said.append(f"NOT CHECKED: the data on {left} of {len(packages)} packages cannot be had")
    else:
        said.append(f"{len(asked)} packages were looked up, {len(known)} vulnerabilities are known")
    if known:
        return FOUND, said
    return (NONE if asked and len(asked) == len(packages) else UNKNOWN), said


def _flaw(flaw: dict[str, Any]) -> str:
    mended = ", ".join(flaw.get("fix_versions", [])) or "no version yet"
    return f"{flaw['id']}, mended in {mended}"


def _auditor() -> Path:
    """pip-audit in a place of its own, as requirements-audit.lock has it."""
    program = PLACE / ("Scripts" if sys.platform == "win32" else "bin")
    if not (program / "pip-audit").exists():
        venv.create(PLACE, with_pip=True, clear=True)
        pip = [str(program / "python"), "-m", "pip", "install", "--quiet", "--no-deps"]
        lock = str(ROOT / "requirements-audit.lock")
        subprocess.run([*pip, "--require-hashes", "-r", lock], check=True)
    return program / "pip-audit"


def main() -> int:
    """Ask, and say what came of it."""
    command = [str(_auditor()), "--no-deps", "--disable-pip", "--format", "json"]
    lock = ["--requirement", str(ROOT / "requirements.lock"), "--progress-spinner", "off"]
    done = subprocess.run([*command, *lock], capture_output=True, text=True, check=False)
    try:
        told = json.loads(done.stdout)
    except json.JSONDecodeError:
        told = {}
    code, said = verdict(told)
    print(*said, sep="\n")
    if not told:
        print(done.stderr.strip().rpartition("\n")[2])
    return code


if __name__ == "__main__":
    sys.exit(main())
