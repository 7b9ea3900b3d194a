"""Whether the window of this station opens when its account signs in, where the program can say.

Where the whole machine opens it, as an installer or a kiosk's session does, that is not changed.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kiosk.core import program

ENTRY = "accueil.desktop"
TEXT = """[Desktop Entry]
Type=Application
Name=Accueil
Exec="{program}"
X-GNOME-Autostart-enabled=true
"""
RUN, NAME = r"Software\Microsoft\Windows\CurrentVersion\Run", "Accueil"

if sys.platform == "win32":
    import winreg

    def _is_on() -> bool:
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN) as key:
                winreg.QueryValueEx(key, NAME)
        except OSError:
            return False
        return True

    def _set(on: bool) -> None:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN, 0, winreg.KEY_SET_VALUE) as key:
            if on:
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, f'"{_windows()}"')
            else:
                winreg.DeleteValue(key, NAME)

else:

    def _is_on() -> bool:
        return _entry().exists()

    def _set(on: bool) -> None:
        if not on:
            _entry().unlink(missing_ok=True)
            return
        _entry().parent.mkdir(parents=True, exist_ok=True)
        _entry().write_text(TEXT.format(program=_windows()), encoding="utf-8")


def offered() -> bool:
    """Whether this program may say so: an installed one, under Linux or Windows."""
    return program.frozen() and sys.platform != "darwin"


def is_on() -> bool:
    """Whether it opens when this account signs in."""
    return _is_on()


def turn(*, on: bool) -> None:
    """Have it open when this account signs in, or not any more; raises OSError."""
    if on != _is_on():
        _set(on)


def _windows() -> str:
    """The program of the windows, which opens what the station is."""
    return program.again(windows=True)[0]


def _entry() -> Path:
    """As desktops look for it."""
    home = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(home) / "autostart" / ENTRY
