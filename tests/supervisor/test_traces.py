"""A crash report says where the program stood, and nothing of whom it was working for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.supervisor import traces

NAME = "Tifawt Ouhaddou"
FALLS = {
    "segmentation": "faulthandler._sigsegv()",
    "abort": "faulthandler._sigabrt()",
    "hang": "faulthandler.dump_traceback_later(0.05, file=out); time.sleep(0.5)",
}


@pytest.mark.parametrize("how", FALLS)
def test_where_a_process_fell_is_told_and_nothing_else(how: str, tmp_path: Path) -> None:
    home = tmp_path / NAME / "kiosk" / "visits"
    home.mkdir(parents=True)
    script, out = home / "arriving.py", tmp_path / "faults"
    lines = [
        "import faulthandler, sys, time",
        "out = open(sys.argv[1], 'w')",
        "faulthandler.enable(out)",
        "def welcome(name):",
        f"    {FALLS[how]}",
        f"welcome({NAME!r})",
    ]
    script.write_text("\n".join(lines))
    subprocess.run([sys.executable, str(script), str(out)], check=False, stderr=subprocess.DEVNULL)
    assert NAME in out.read_text()  # in the place of the file: somebody's home
    told = traces.of_faults(out.read_text())
    assert "  kiosk/visits/arriving.py:5 welcome" in told.splitlines()
    assert NAME not in told


def test_of_several_looks_at_a_hang_the_last_counts() -> None:
    looks = "".join(
        f'Timeout (0:00:02)!\nThread 0x0a (most recent call):\n  File "ui/{n}.py", line 1 in f\n'
        for n in ("first", "last")
    )
    assert traces.of_faults(looks).splitlines() == [
        "The event loop stands",
        "Thread 0x0a",
        "  ui/last.py:1 f",
    ]


@pytest.mark.parametrize(
    "line",
    [
        f"sqlalchemy.exc.IntegrityError: ({NAME})",
        f'  File "/x.py", line 3 in f({NAME})',
        f"ValueError: {NAME}",
        f"Fatal Python error: {NAME}; and more: things",
        "Extension modules: a, b",
    ],
)
def test_no_line_that_might_hold_a_value_gets_through(line: str) -> None:
    told = traces.of_faults(line)
    assert NAME not in told or told == f"Fatal Python error: {NAME}"


def test_an_exception_is_told_without_its_words_and_without_its_values() -> None:
    def arrive(visitor: str) -> None:
        raise ValueError(visitor)

    try:
        arrive(NAME)
    except ValueError as error:
        told = traces.of_exception(type(error), error.__traceback__)
    head, *frames = told.splitlines()
    assert head == "builtins.ValueError"
    assert [frame.split()[-1] for frame in frames][-1] == "arrive"
    assert frames[-1].startswith("  tests/supervisor/test_traces.py:")
    assert NAME not in told
