"""From the start of the process to the first paint that can be worked with."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from benchmarks.measure import Line

RUNS, RATIO = 9, 3.0

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
    floor, reception = [], []
    reception_command = [sys.executable, "-m", "benchmarks.first_paint", str(folder)]
    for turn in range(RUNS + 1):
        taken = _until_painted([sys.executable, "-c", FLOOR]), _until_painted(reception_command)
        if turn:  # the first turn only warms the disk's cache
            floor.append(taken[0])
            reception.append(taken[1])
    ratio = median(reception) / median(floor)
    return [
        Line("a QMainWindow with a label", f"{median(floor):6.0f} ms", "", kept=True),
        Line("reception", f"{median(reception):6.0f} ms  {ratio:4.1f}x", "<= 3x", ratio <= RATIO),
    ]


def _until_painted(command: list[str]) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = (time.perf_counter() - start) * 1000
        process.communicate()
    if line.strip() != "painted":
        raise RuntimeError(f"{command[-1]} never painted")
    return taken
