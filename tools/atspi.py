"""Read a real window as a screen reader does on Linux, over AT-SPI; run by hand.

    tools/atspi.py [WINDOW] [--data DIR]     its tree, one thing a line; 1 where nothing was found

Needs at-spi2-core, dbus, python3-pyatspi and xvfb. It starts a virtual screen, a bus and the
window, all its own, asks them once, and ends them. Nothing listens but on sockets of this machine.
"""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SYSTEM_PYTHON = "/usr/bin/python3"  # pyatspi is a package of the system
WAIT_S = 60
READER = r"""
import sys, time
import pyatspi
def tree(thing, depth=0):
    try:
        states = [pyatspi.stateToString(s) for s in thing.getState().getStates()]
        kept = [s for s in states if s in ("checked", "focused", "selected", "expanded", "modal")]
        if "showing" in states or not depth:
            print("  " * depth + " | ".join(filter(None, (thing.getRoleName(), thing.name,
                  thing.description, " ".join(kept)))))
            for child in thing:
                if child is not None:
                    tree(child, depth + 1)
    except Exception as error:
        print("  " * depth + "?", error)
until = time.monotonic() + float(sys.argv[1])
while time.monotonic() < until:
    desktop = pyatspi.Registry.getDesktop(0)
    found = [app for app in desktop if app is not None and len(app)]
    if found and time.monotonic() > until - float(sys.argv[1]) + 12:
        for app in found:
            tree(app)
        sys.exit(0)
    time.sleep(1)
sys.exit(1)
"""


def main(arguments: list[str]) -> int:
    """Open the window where nobody sees it, and print what is said of it."""
    parser = argparse.ArgumentParser(description="A window as a screen reader meets it.")
    parser.add_argument("window", nargs="?", default="reception")
    parser.add_argument("--data", type=Path)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        data = options.data or Path(folder) / "data"
        kiosk = [str(ROOT / ".venv/bin/python"), "-m", "kiosk", "--data", str(data)]
        if options.data is None:
            subprocess.run([*kiosk, "demo", "--days", "3"], cwd=ROOT, check=True)
        opened = f"{shlex.join(kiosk)} run {options.window} --windowed & w=$!"
        read = f'{SYSTEM_PYTHON} -c "$READER" {WAIT_S}; r=$?; kill $w; wait $w; exit $r'
        inside = f"{opened}; {read}"
        spoken = {
            **os.environ,
            "READER": READER,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_ACCESSIBILITY": "1",
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": folder,
        }
        screen = ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24 -nolisten tcp"]
        command = [*screen, "dbus-run-session", "--", "sh", "-c", inside]
        return subprocess.run(command, cwd=ROOT, env=spoken, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
