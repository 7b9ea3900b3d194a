"""What the system lists as plugged in, without a library of its own: screens and cameras."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

_DRM, _VIDEO = Path("/sys/class/drm"), Path("/sys/class/video4linux")  # posix: as Linux is
_CARDS = Path("/proc/asound/cards")  # posix: as Linux is
_CAMERAS = r"SYSTEM\CurrentControlSet\Control\DeviceClasses\{e5323777-f976-4f5b-9b55-b94699c46e44}"
"""KSCATEGORY_VIDEO_CAMERA of Windows: every camera that was ever plugged in has a key there."""
MOST = 100


def screens(folder: Path = _DRM) -> list[str]:
    """The outputs that have a screen, "HDMI-A-1"; none where the system does not say."""
    try:
        there = sorted(folder.glob("card*-*"))
    except OSError:
        return []
    plugged_in = (each for each in there if _line(each / "status") == "connected")
    return [each.name.partition("-")[2] for each in plugged_in]


def no_sound_card(cards: Path = _CARDS) -> bool:
    """Whether the system says that it has none, and no sound server elsewhere is named."""
    return "no soundcards" in _line(cards) and not os.environ.get("PULSE_SERVER")


def cameras(folder: Path = _VIDEO) -> list[str]:
    """The names of the cameras that are there."""
    if sys.platform == "win32":
        return _of_windows()
    found = []
    with suppress(OSError):
        found = [_line(place / "name") or place.name for place in sorted(folder.iterdir())]
    return list(dict.fromkeys(found))  # one camera has several of them


def _line(file: Path) -> str:
    with suppress(OSError):
        return file.read_text(encoding="utf-8", errors="replace").strip()
    return ""


def _of_windows() -> list[str]:
    import winreg

    found: list[str] = []
    with (
        suppress(OSError),
        winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _CAMERAS) as devices,  # type: ignore[attr-defined,unused-ignore]
    ):
        for number in range(MOST):
            name = winreg.EnumKey(devices, number)  # type: ignore[attr-defined,unused-ignore]
            if _is_linked(devices, name):
                found.append(name.strip("#?").partition("#{")[0])
    return found


def _is_linked(devices: object, name: str) -> bool:
    import winreg

    with (
        suppress(OSError),
        winreg.OpenKey(devices, rf"{name}\#\Control") as control,  # type: ignore[attr-defined,unused-ignore]
    ):
        return bool(winreg.QueryValueEx(control, "Linked")[0])  # type: ignore[attr-defined,unused-ignore]
    return False
