"""Pictures of every window and page, in French and Arabic, to look at after a change.

    tools/screenshots.py [NAME ...] [--lang fr,ar] [--data DIR] [--out DIR] [--fresh]

A picture is one line of PICTURES: its name, what makes the widget, and its sizes. The data are the
demo's, on a store that is kept for the next time unless --fresh; the clock stands at 2026-11-24
10:42.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from kiosk.core.clock import FrozenClock
from kiosk.opening import open_folder
from kiosk.station import Station
from tools.gallery import Gallery
from tools.kiosk_pictures import KIOSK
from tools.kiosk_pictures import SIZES as KIOSK_SIZES
from tools.sync_pictures import away, back
from ui.reception.pages import PAGES
from ui.shell.application import dress, make_application
from ui.shell.session import Session
from ui.shell.windows import WINDOWS
from ui.theme import theme
from ui.theme.tokens import LIGHT

NOW = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
DESKTOP = ((1440, 900), (1366, 768))
SETTLE_S = 10.0
COUNTER = ((420, 720), *DESKTOP)
AWAY = ("today", "visits", "bookings", "tickets", "residents", "settle")
KIOSK_AWAY = ("home", "services", "papers", "ticket", "company", "visitor", "booking-place")
SITE = ("places", "hours", "days", "presence", "staff")


@dataclass(frozen=True)
class Picture:
    """A widget made from a desk, at sizes in px."""

    name: str
    make: Callable[[Session], QWidget]
    sizes: tuple[tuple[int, int], ...]
    store: bool = True
    shape: Callable[[Station], None] | None = None  # what becomes of a copy of the store


def window(name: str) -> Callable[[Session], QWidget]:
    """One of the program's windows."""

    def make(session: Session) -> QWidget:
        made: QWidget = WINDOWS[name].load()(session)
        return made

    return make


def reception(page: str, **fields: object) -> Callable[[Session], QWidget]:
    """The front desk at one of its pages."""

    def make(session: Session) -> QWidget:
        made = WINDOWS["reception"].load()(session)
        made.show_page(page, **fields)
        return made

    return make


def new_visit(session: Session) -> QWidget:
    """The front desk with someone at it: the form filled in, a host being looked for."""
    from ui.reception.visits.draft import Draft

    made = WINDOWS["reception"].load()(session)
    made.show_page("visits", new=True)
    said = {"name": "Amina Benkirane", "company": "Atelier Lumen", "phone": "6 61 20 48 15"}
    made.stack.page.form.show_draft(Draft(**said, host_typed="nor", consent=True))
    made.stack.page.form.hosts.setFocus()
    return made


def manager(page: str, **fields: object) -> Callable[[Session], QWidget]:
    """The manager's window at one of its pages."""

    def make(session: Session) -> QWidget:
        made = WINDOWS["manager"].load()(session)
        made.show_page(page, **fields)
        return made

    return make


def journal(session: Session) -> QWidget:
    """The journal of exchanges by itself."""
    from ui.shell.sync.journal import JournalDialog

    return JournalDialog(WINDOWS["reception"].load()(session), session)


PICTURES = [
    Picture("widgets", lambda _desk: Gallery(), ((1440, 1296),), store=False),
    *(Picture(f"reception-{entry.name}", reception(entry.name), DESKTOP) for entry in PAGES),
    Picture("reception-new-visit", new_visit, DESKTOP),
    Picture("display", window("display"), ((1920, 1080),)),
    Picture("counter", window("counter"), COUNTER),
    Picture("manager-sheets", window("manager"), DESKTOP),
    Picture("manager-evacuation", manager("sheets", report="evacuation"), DESKTOP),
    *(Picture(f"manager-{name}", manager("site", section=name), DESKTOP) for name in SITE),
    Picture("settle", reception("settle"), DESKTOP, shape=back),
    Picture("settle-bookings", reception("bookings"), DESKTOP, shape=back),
    Picture("settle-today", reception("today"), DESKTOP, shape=back),
    Picture("journal", journal, DESKTOP[:1], shape=back),
    Picture("offline-counter", window("counter"), COUNTER[:1], shape=away),
    Picture("offline-journal", journal, DESKTOP[:1], shape=away),
    *(Picture(f"offline-{name}", reception(name), DESKTOP, shape=away) for name in AWAY),
    Picture("offline-display", window("display"), ((1920, 1080),), shape=away),
    *(Picture(f"touch-{name}", made, KIOSK_SIZES) for name, made in KIOSK.items()),
    *(Picture(f"offline-touch-{n}", KIOSK[n], KIOSK_SIZES[:1], shape=away) for n in KIOSK_AWAY),
]


def main(arguments: list[str]) -> int:
    """Make the pictures asked for, or all; each file's name is said."""
    parser = argparse.ArgumentParser(description="Pictures of every window and page.")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--lang", default="fr,ar")
    parser.add_argument("--data", type=Path, default=Path("build/screenshots-data"))
    parser.add_argument("--fresh", action="store_true")
    parser.add_argument("--out", type=Path, default=Path("build/screenshots"))
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    app = make_application(["kiosk"])
    theme.still = True
    if options.fresh:
        shutil.rmtree(options.data, ignore_errors=True)
    wanted = [p for p in PICTURES if not options.names or p.name in options.names]
    session = Session(clock=FrozenClock(NOW))
    if any(picture.store for picture in wanted):
        session.open(open_station(options.data))
    for language in options.lang.split(","):
        session.speak(language)
        for picture in wanted:
            if picture.shape is None:
                take(app, session, picture, language, options.out)
    for shape in {p.shape: None for p in wanted if p.shape is not None}:
        shaped = [picture for picture in wanted if picture.shape is shape]
        take_shaped(app, options, shape, shaped)
    session.close()
    if session.ready:
        session.station.close()
    return 0


def take_shaped(
    app: QApplication,
    options: argparse.Namespace,
    shape: Callable[[Station], None],
    pictures: list[Picture],
) -> None:
    """Pictures of a copy of the store in another state."""
    folder = options.data.with_name(f"{options.data.name}-{shape.__name__}")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(options.data, folder)
    station = open_station(folder)
    shape(station)
    station.forget_site()
    session = Session(station)
    for language in options.lang.split(","):
        session.speak(language)
        for picture in pictures:
            take(app, session, picture, language, options.out)
    session.close()
    station.close()


def open_station(folder: Path) -> Station:
    """A station on the demo's data, at the pictures' hour."""
    folder.mkdir(parents=True, exist_ok=True)
    station = open_folder(folder, clock=FrozenClock(NOW))
    if station.site is None:
        from kiosk.demo import fill

        fill(station)
    return station


def take(app: QApplication, session: Session, picture: Picture, language: str, out: Path) -> None:
    """Make one widget, wait for its data, and write it at each size."""
    widget = picture.make(session)
    for width, height in picture.sizes:
        widget.resize(width, height)
        widget.show()
        settle(app, session)
        file = out / f"{picture.name}-{language}-{width}x{height}.png"
        widget.grab().save(str(file))
        print(file)
    widget.hide()
    widget.deleteLater()
    dress(LIGHT, zoom=1.0)
    settle(app, session)


def settle(app: QApplication, session: Session) -> None:
    """Let everything arrive and be painted."""
    limit = time.monotonic() + SETTLE_S
    for _ in range(3):
        app.processEvents()
    while not session.idle and time.monotonic() < limit:
        app.processEvents()
    app.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
