"""Run the tests that meet the machine's own clock at moments and in a zone that trip programs up.

Usage: tools/clocks.py [PATH]...   (other tests than those below; all of them: tests)
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parents[1]
MOMENTS = {
    "the last day of a February": ("2027-02-28 12:00", "UTC"),
    "a leap day, where it is March already": ("2028-02-29 12:00", "Pacific/Auckland"),
    "the last half minute of a Friday, a month and a year": ("2027-12-31 23:59:30", "UTC"),
    "Aïd al-Fitr, by rules that gave Morocco an hour more": ("2027-03-10 09:00", "Etc/GMT-1"),
}
TESTS = (
    "tests/cli/test_work.py",
    "tests/bookings/test_command_line.py",
    "tests/central/test_certificates.py",
    "tests/store/test_copies.py",
    "tests/sync/test_worker.py",
    "tests/ui/shell",
    "--ignore=tests/ui/shell/signing",  # the clock of their tests stands still
    "--ignore=tests/ui/shell/first_run",
)
AT_ONCE = 2


def main() -> int:
    """Every moment, two at a time; what pytest says where a test fails."""
    chosen = sys.argv[1:] or TESTS
    with ThreadPoolExecutor(AT_ONCE) as together:
        done = together.map(lambda moment: _run(moment, chosen), MOMENTS.values())
    failed = 0
    for name, (code, said) in zip(MOMENTS, done, strict=True):
        print(f"{' '.join(MOMENTS[name])}, {name}: {said.rstrip().splitlines()[-1]}")
        if code:
            failed += 1
            print(said)
    return min(failed, 1)


def _run(moment: tuple[str, str], chosen: tuple[str, ...] | list[str]) -> tuple[int, str]:
    with tempfile.TemporaryDirectory() as scratch:
        done = subprocess.run(
            [
                *(ROOT / "tools" / "another-time", *moment),
                *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"),
                *(f"--basetemp={scratch}/tests", *chosen),
            ],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
    return done.returncode, done.stdout


if __name__ == "__main__":
    sys.exit(main())
