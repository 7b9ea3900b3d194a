"""From the start of the process to the first paint that can be worked with."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from benchmarks.big_store import open_station
from benchmarks.measure import Line
from kiosk.core.command import MANAGER
from kiosk.demo.staff import PIN
from kiosk.staff.signing_in import stand_in

RUNS, RATIO = 9, 5.0

FLOOR = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
        QApplication.exit()

app = QApplication(sys.argv)
window = Window()
window.setCentralWidget(QLabel("Accueil"))
window.resize(1366, 768)
window.show()
app.exec()
"""


def run(folder: Path) -> list[Line]:
    """The reception window on the big store, beside a window with a label; in turns."""
    with _where_people_sign_in(folder) as signed:
        commands = {
            "a QMainWindow with a label": [sys.executable, "-c", FLOOR],
            "reception, its frame": reception("frame", folder),
            "reception, Aujourd’hui with its data": reception("page", folder),
            "reception, who works here?": reception("people", signed),
        }
        turns = [[until_painted(each) for each in commands.values()] for _ in range(RUNS + 1)]
    # The first turn only warms the disk's cache and writes the bytecode.
    floor, frame, page, people = (median(taken) for taken in zip(*turns[1:], strict=True))
    names, kept = list(commands), page / floor <= RATIO
    return [
        Line(names[0], f"{floor:6.0f} ms", "", kept=True),
        Line(names[1], f"{frame:6.0f} ms  {frame / floor:4.1f}x", "", kept=True),
        Line(names[2], f"{page:6.0f} ms  {page / floor:4.1f}x", "<= 5x", kept),
        Line(
            names[3],
            f"{people:6.0f} ms  {people / floor:4.1f}x",
            "before Aujourd’hui",
            people < page,
        ),
    ]


@contextmanager
def _where_people_sign_in(folder: Path) -> Iterator[Path]:
    """A copy of a store whose manager has a PIN: it opens on the question who works here."""
    signed = folder.with_name("signed")
    shutil.rmtree(signed, ignore_errors=True)
    shutil.copytree(folder, signed)
    station = open_station(signed)
    station.do("people.add_staff", code="chef", name="Rachida Alami", role=MANAGER)
    stand_in(station, code="chef")
    station.do("people.choose_pin", pin=PIN)
    station.close()
    try:
        yield signed
    finally:
        shutil.rmtree(signed)


def reception(part: str, folder: Path) -> list[str]:
    return [sys.executable, "-m", "benchmarks.first_paint", part, str(folder)]


def until_painted(command: list[str]) -> float:
    # Installed programs have their bytecode; a checkout may have been told not to keep any.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(Path("build/bench/bytecode").absolute())
    start = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = (time.perf_counter() - start) * 1000
        process.communicate()
    if line.strip() != "painted":
        raise RuntimeError(f"{command[-1]} never painted")
    return taken
