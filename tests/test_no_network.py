"""A station that works alone speaks to nobody: no name is looked up, no address called."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fuzz.places import demo_station
from ui.shell.windows import WINDOWS

WATCHED = """
import json, os, sys
calls = []
WORDS = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo",
         "socket.gethostbyname", "socket.gethostbyaddr", "urllib.Request", "http.client.connect",
         "smtplib.connect", "ftplib.connect")
def watch(event, arguments):
    if event in WORDS and not (arguments and type(arguments[-1]) in (str, bytes)
                               and event == "socket.connect"):
        calls.append([event, repr(arguments)])
sys.addaudithook(watch)
import atexit
atexit.register(lambda: print("CALLS", json.dumps(calls), flush=True))
"""
"""Python tells of each call to the network before it makes it; a path is no address."""
OPENED = """
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.shell import application
beside = application._work_beside
def work_beside(session, entry):
    beside(session, entry)
    session.opened.connect(lambda: QTimer.singleShot(900, QApplication.quit))
application._work_beside = work_beside
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of a demo."""
    place = tmp_path_factory.mktemp("alone")
    demo_station(place).close()
    return place


def called(script: str) -> list[list[str]]:
    """The calls that a program made."""
    done = subprocess.run(
        [sys.executable, "-c", WATCHED + script], capture_output=True, text=True, check=True
    )
    (line,) = [line for line in done.stdout.splitlines() if line.startswith("CALLS ")]
    return json.loads(line.removeprefix("CALLS "))  # type: ignore[no-any-return]


def test_the_watch_notices_a_call() -> None:
    found = called(
        "import socket\n"
        "with socket.socket() as s, socket.socket() as t:\n"
        "    s.bind(('127.0.0.1', 0)); s.listen(); t.connect(s.getsockname())\n"
    )
    assert [event for event, _ in found] == ["socket.bind", "socket.connect"]


@pytest.mark.parametrize("window", WINDOWS)
def test_a_window_calls_nobody(window: str, folder: Path) -> None:
    run = f"application.run_window({window!r}, Path({str(folder)!r}), windowed=True)\n"
    assert called(OPENED + run) == []


@pytest.mark.parametrize(
    "verb", ["doctor", "queries", "ask visits.on_site", "sync status", "settings", "nightly"]
)
def test_a_verb_calls_nobody(verb: str, folder: Path) -> None:
    arguments = ["--data", str(folder), *verb.split()]
    assert called(f"from kiosk import cli\ncli.main({arguments!r})\n") == []


def test_no_window_loads_what_speaks_over_the_network() -> None:
    loads = "".join(f"WINDOWS[{name!r}].load()\n" for name in WINDOWS)
    script = f"from ui.shell.windows import WINDOWS\n{loads}"
    told = "print('LOADED', [m for m in sys.modules if 'QtNetwork' in m or 'WebEngine' in m])\n"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{script}{told}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "LOADED []"
