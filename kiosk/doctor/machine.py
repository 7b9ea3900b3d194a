"""The machine itself: program, time, disk, who may read its data, and what is plugged into it."""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.cli.signing import SESSION
from kiosk.core import languages, program, resources, sounds
from kiosk.core.clock import tz_version, wall
from kiosk.core.files import open_to_others
from kiosk.core.roles import DISPLAY
from kiosk.core.settings import Settings
from kiosk.core.settings.sound import ON
from kiosk.core.voice import spoken_languages
from kiosk.doctor import fonts, plugged
from kiosk.doctor.finding import AMBER, AWAY, GREEN, RED, Finding, finding, said

FULL_BYTES, LOW_BYTES = 500_000_000, 2_000_000_000


def look(folder: Path) -> Iterator[Finding]:
    """What needs neither settings nor store."""
    yield finding("program", GREEN, said("program.here", **_program()))
    yield finding("tzdata", GREEN, said("tzdata.here", version=tz_version()))
    yield _offset(datetime.now(UTC))
    yield _disk(folder)
    yield _private(folder)
    yield fonts.look(resources.folder("fonts"))
    yield _camera()


def screens(chosen: Settings) -> Finding:
    """What the system lists; what a window sees of them says more."""
    named = {chosen.screen.touch, chosen.screen.display, chosen.screen.door} - {""}
    wanted = [said("screen.chosen", named=", ".join(sorted(named)))] if named else []
    if found := plugged.screens():
        return finding("screen", GREEN, [said("screen.listed", names=", ".join(found)), *wanted])
    return finding("screen", AWAY, [said("screen.unseen"), *wanted])


def _program() -> dict[str, str]:
    return {
        "version": f"{program.version()} ({program.build()})",
        "python": sys.version.split()[0],
        "system": platform.platform(),
    }


def _offset(now: datetime) -> Finding:
    """Morocco keeps UTC+0 for good since 2026-09-20."""
    found = wall(now).strftime("%z")
    words = said("offset.here", offset=f"UTC{found}")
    if found == "+0000":
        return finding("offset", GREEN, words)
    return finding("offset", RED, words, said("offset.wrong.do"))


def _disk(folder: Path) -> Finding:
    place = next(p for p in (folder, *folder.parents) if p.exists())
    free = shutil.disk_usage(place).free
    words = said("disk.here", free=f"{free // 1_000_000}", place=str(folder))
    if free <= FULL_BYTES:
        return finding("disk", RED, words, said("disk.full.do"))
    if free <= LOW_BYTES:
        return finding("disk", AMBER, words, said("disk.low.do"))
    return finding("disk", GREEN, words)


def _private(folder: Path) -> Finding:
    """What is kept here has names in it, and is for no other account of this machine."""
    seen = [place.name for place in open_to_others(folder)]
    if not seen:
        return finding("private", GREEN, said("private.closed"))
    state = "private.session" if SESSION in seen else "private.open"
    return finding("private", RED, said(state, files=", ".join(seen)), said("private.open.do"))


def sound(chosen: Settings) -> Finding:
    """A station where nobody is called needs none, so that none is no fault there."""
    light = AMBER if chosen.station.kind == DISPLAY and chosen.display.voice == ON else AWAY
    if sys.platform == "win32":
        return finding("sound", GREEN, said("sound.windows", voices=_voices()))
    found = sounds.players()
    if not found:
        return finding("sound", light, said("sound.none"), said("sound.none.do"))
    by = ", ".join(found)
    if plugged.no_sound_card():
        return finding("sound", light, said("sound.silent", by=by), said("sound.silent.do"))
    return finding("sound", GREEN, said("sound.played", by=by, voices=_voices()))


def _voices() -> str:
    """The languages that a kiosk can say its screens in."""
    return ", ".join(languages.own_name(code) for code in spoken_languages()) or "0"


def _camera() -> Finding:
    """No window needs one: badges are read by a reader that types."""
    if found := plugged.cameras():
        return finding("camera", GREEN, said("camera.there", names=", ".join(found)))
    return finding("camera", AWAY, said("camera.none"))
