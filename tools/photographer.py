"""Takes a picture of a widget in a session of its own, on a copy of the demo's data."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.core.clock import FrozenClock
from kiosk.core.command import NO_ID
from kiosk.core.machine import SignedIn
from kiosk.demo import fill
from kiosk.demo.staff import PIN
from kiosk.opening import open_folder
from kiosk.staff.queries import claimed, find_staff
from kiosk.staff.signing_in import sign_in
from kiosk.station import Station
from tools import spoken
from ui.shell.application import dress
from ui.shell.session import Session
from ui.theme.tokens import LIGHT

NOW = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
SETTLE_S = 10.0


DESK = "salma"
STAFF = {
    "counter": "nadia",
    "manager": "youssef",
    "display": "",
    "door": "youssef",
    "touch": "",
    "locked": "",
}


def _at_the_desk(station: Station) -> SignedIn | None:
    """Who does what becomes of a copy of the store, without a row that says so."""
    found = station.ask_itself(find_staff, code=DESK)
    return found and SignedIn(found.code, found.name, found.role, found.services, NO_ID)


@dataclass(frozen=True)
class Picture:
    """A widget made from a session, at sizes in px.

    `shape` is what becomes of the copy of the store. What is not `spoken` shows several languages
    at once, and has none in its name. What is not `worded` has texts of its own making.
    """

    name: str
    make: Callable[[Session], QWidget]
    sizes: tuple[tuple[int, int], ...]
    shape: Callable[[Station], None] | None = None
    spoken: bool = True
    worded: bool = True

    @property
    def staff(self) -> str:
        """Who has signed in, by what is pictured; nobody at the kiosk, the display and the lock."""
        return STAFF.get(self.name.partition("-")[0], DESK)

    def file(self, language: str, size: tuple[int, int]) -> str:
        """What a picture's file is called."""
        parts = [self.name, language if self.spoken else "", f"{size[0]}x{size[1]}"]
        return "-".join(filter(None, parts)) + ".png"


class Photographer:
    """Takes pictures into a folder; `faults` says what is wrong with which."""

    def __init__(self, app: QApplication, data: Path, out: Path) -> None:
        self._app, self._data, self._out = app, data, out
        self._taken: dict[bytes, str] = {}
        self.faults: list[str] = []

    def take(self, picture: Picture, language: str) -> None:
        """Make the widget, write it at each size, and let go of it, its session and its store."""
        with self._session(picture) as session:
            session.speak(language)
            widget = picture.make(session)
            for size in picture.sizes:
                widget.resize(*size)
                widget.show()
                self._settle(session)
                self._write(picture, widget, language, picture.file(language, size))
            self._let_go()

    def _write(self, picture: Picture, widget: QWidget, language: str, file: str) -> None:
        with spoken.listening() as painted:
            picture_taken = widget.grab()
        picture_taken.save(str(self._out / file))
        print(file)
        if picture.spoken and picture.worded:
            faults = spoken.faults(widget, language, painted)
            self.faults += [f"{file}: {fault}" for fault in faults]
        twin = self._taken.setdefault((self._out / file).read_bytes(), file)
        if twin != file:
            self.faults.append(f"{file}: the same picture as {twin}")

    @contextmanager
    def _session(self, picture: Picture) -> Iterator[Session]:
        with TemporaryDirectory() as folder:
            copy = Path(shutil.copytree(self._shaped(picture.shape), Path(folder) / "data"))
            station = open_folder(copy, clock=FrozenClock(NOW))
            if picture.staff and station.ask_itself(claimed):
                sign_in(station, code=picture.staff, pin=PIN)
            session = Session(station)
            try:
                yield session
            finally:
                session.close()
                station.close()

    @cache  # noqa: B019
    def _shaped(self, shape: Callable[[Station], None] | None) -> Path:
        """The folder that copies are made of: the demo's data, in the state that is asked for."""
        folder = self._data
        if shape is not None:
            folder = self._data.with_name(f"{self._data.name}-{shape.__name__}")
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(self._data, folder)
        folder.mkdir(parents=True, exist_ok=True)
        station = open_folder(folder, clock=FrozenClock(NOW))
        if station.site is None:
            fill(station)
        if shape is not None:
            station.sign(_at_the_desk(station))
            shape(station)
        station.close()
        return folder

    def _settle(self, session: Session) -> None:
        """Let everything arrive and be painted."""
        limit = time.monotonic() + SETTLE_S
        for _ in range(3):
            self._app.processEvents()
        while not session.idle and time.monotonic() < limit:
            self._app.processEvents()
        self._app.processEvents()

    def _let_go(self) -> None:
        """Every window goes, so that none is alive beside the next picture's."""
        for window in self._app.topLevelWidgets():
            window.hide()
            window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]
        dress(LIGHT, zoom=1.0)
