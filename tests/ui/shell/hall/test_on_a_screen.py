"""The kiosk on a real X screen under a window manager that has keys for everything."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from kiosk import cli

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="X11 is not there"),
    pytest.mark.skipif(
        not all(map(shutil.which, ("Xvfb", "openbox", "xdotool"))), reason="needs Xvfb and openbox"
    ),
]
CODE = "4711"
SIZE = (1280, 1024)
PATIENCE_S = 30
INTRUDER = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(["intruder"])
window = QWidget()
window.setWindowTitle("intruder")
window.setWindowFlags(Qt.WindowType.WindowStaysOnTopHint)
window.showFullScreen()
window.activateWindow()
app.exec()
"""
KEYS = (
    *("alt+F4", "alt+Tab", "alt+shift+Tab", "alt+Escape", "alt+space", "ctrl+Escape", "ctrl+alt+d"),
    *("ctrl+alt+Delete", "ctrl+alt+BackSpace", "ctrl+alt+Left", "ctrl+alt+Right", "ctrl+alt+t"),
    *("super", "super+d", "super+e", "super+l", "super+Tab", "super+r", "ctrl+shift+Escape"),
    *("F1", "F5", "F10", "F11", "F12", "Menu", "shift+F10", "Print", "alt+Print", "Escape"),
    *("ctrl+q", "ctrl+w", "ctrl+n", "ctrl+t", "ctrl+p", "ctrl+o", "ctrl+s", "alt+Left", "alt+Home"),
    *("XF86Back", "XF86HomePage", "XF86Search", "XF86Mail", "XF86Calculator", "XF86Sleep"),
)


def until(holds: Callable[[], bool], what: str) -> None:
    """Wait for a state of another process, which nothing tells."""
    ends = time.monotonic() + PATIENCE_S
    while not holds():
        if time.monotonic() > ends:
            raise AssertionError(f"not in {PATIENCE_S} s: {what}")
        time.sleep(0.05)


@contextmanager
def running(*command: str, environment: dict[str, str], **more: int) -> Iterator[subprocess.Popen]:
    process = subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more
    )
    try:
        yield process
    finally:
        process.terminate()
        process.wait(20)


@contextmanager
def a_screen(scratch: Path, wide: int = SIZE[0]) -> Iterator[dict[str, str]]:
    """The environment of a screen in memory, with a window manager on it."""
    reading, writing = os.pipe()
    size = f"{wide}x{SIZE[1]}x24"
    with ExitStack() as stack, os.fdopen(reading) as number:
        command = ("Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp")
        plain = dict(os.environ)
        stack.enter_context(
            running(*command, environment=plain, pass_fds=(writing,))  # type: ignore[arg-type]
        )
        os.close(writing)
        here = {**plain, "DISPLAY": f":{number.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        managed = scratch / "managed"
        telling = ("openbox", "--startup", f"touch {managed}")
        stack.enter_context(running(*telling, environment=here))
        until(managed.exists, "windows are managed")
        yield here


class Screen:
    """What a person at the kiosk can do, and see."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment

    def do(self, *arguments: str) -> str:
        found = subprocess.run(
            ("xdotool", *arguments),
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        return found.stdout.strip()

    def at(self, across: int, down: int) -> str:
        """The window that a touch there would reach."""
        self.do("mousemove", str(across), str(down))
        lines = self.do("getmouselocation", "--shell").splitlines()
        return next(line.removeprefix("WINDOW=") for line in lines if line.startswith("WINDOW="))

    @property
    def in_front(self) -> str:
        """The window that has the keyboard and its place, as the window manager has them."""
        window = self.do("getactivewindow")
        place = self.do("getwindowgeometry", "--shell", window) if window else ""
        return self.do("getwindowname", window) + " " + " ".join(place.splitlines()[1:5])


@pytest.fixture
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    opened = ["do", "sites.open", "code=casablanca", "name=Technopark", "city=Casablanca"]
    assert cli.main(["--data", str(folder), *opened]) == 0
    (folder / "settings.toml").write_text(
        f'[touch]\nexit_code = "{CODE}"\n[screen]\nopen = "always"\n', encoding="utf-8"
    )
    return folder


def test_no_key_and_no_other_window_takes_the_kiosk_from_its_screen(
    data: Path, tmp_path: Path
) -> None:
    here = f"Borne — Accueil X=0 Y=0 WIDTH={SIZE[0]} HEIGHT={SIZE[1]}"
    with a_screen(tmp_path) as environment:
        screen = Screen(environment)
        command = (sys.executable, "-m", "kiosk", "--data", str(data), "run", "touch")
        with running(*command, environment=environment) as kiosk:
            until(lambda: screen.in_front == here, "the kiosk fills the screen")
            window, touched = screen.do("getactivewindow"), screen.at(640, 500)
            for key in KEYS:
                screen.do("key", key)
            assert kiosk.poll() is None
            assert screen.in_front == here
            screen.do("windowminimize", window)
            until(lambda: screen.in_front == here, "it is back after it was minimised")
            screen.do("windowmove", window, "300", "300", "windowsize", window, "200", "200")
            until(lambda: screen.in_front == here, "it is where it was")
            with running(sys.executable, "-c", INTRUDER, environment=environment):
                until(lambda: bool(screen.do("search", "--name", "^intruder$")), "it is there")
                until(lambda: screen.in_front == here, "the kiosk is in front again")
                until(lambda: screen.at(640, 500) == touched, "and is what is touched")
            for button in ("2", "3", "8", "9"):
                screen.do("mousemove", "640", "500", "click", button)
            screen.do(
                "mousemove", "5", "5", "mousedown", "1", "mousemove", "900", "700", "mouseup", "1"
            )
            assert kiosk.poll() is None
            assert screen.in_front == here
            # That the keyboard is the kiosk's is seen from what it does with it.
            screen.do("key", "ctrl+shift+F12", "type", CODE)
            screen.do("key", "Return", "Tab", "Tab", "Return")  # past this device, and help
            assert kiosk.wait(PATIENCE_S) == 0, "a technician has left"


@pytest.mark.skipif(not shutil.which("xrandr"), reason="needs xrandr")
def test_a_screen_that_is_unplugged_is_taken_again_when_it_is_back(
    data: Path, tmp_path: Path
) -> None:
    def here(left: int) -> str:
        return f"Borne — Accueil X={left} Y=0 WIDTH={SIZE[0]} HEIGHT={SIZE[1]}"

    settings = data / "settings.toml"
    chosen = settings.read_text(encoding="utf-8") + 'touch = "RIGHT"\n'
    settings.write_text(chosen, encoding="utf-8")
    with a_screen(tmp_path, wide=2 * SIZE[0]) as environment:

        def plug(*what: str) -> None:
            subprocess.run(("xrandr", *what), env=environment, check=True, capture_output=True)

        plug("--setmonitor", "LEFT", f"{SIZE[0]}/300x{SIZE[1]}/240+0+0", "screen")
        plug("--setmonitor", "RIGHT", f"{SIZE[0]}/300x{SIZE[1]}/240+{SIZE[0]}+0", "none")
        screen = Screen(environment)
        command = (sys.executable, "-m", "kiosk", "--data", str(data), "run", "touch")
        with running(*command, environment=environment) as kiosk:
            until(lambda: screen.in_front == here(SIZE[0]), "it fills the screen that was chosen")
            plug("--delmonitor", "RIGHT")
            until(lambda: screen.in_front == here(0), "it fills the one that is left")
            plug("--setmonitor", "RIGHT", f"{SIZE[0]}/300x{SIZE[1]}/240+{SIZE[0]}+0", "none")
            until(lambda: screen.in_front == here(SIZE[0]), "it is back")
            assert kiosk.poll() is None
