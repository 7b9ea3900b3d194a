"""Pictures of every window and page, in French and Arabic, to look at after a change.

    tools/screenshots.py [NAME ...] [--lang fr,ar] [--data DIR] [--out DIR] [--fresh]

A picture is one line of PICTURES: its name, what makes the widget, and its sizes. Each is taken in
a session of its own, on a copy of the demo's data, which are kept for the next time unless --fresh;
the clock stands at 2026-11-24 10:42. A picture that is not in the language of its name, or the same
as another, is told at the end, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from PySide6.QtWidgets import QWidget

from kiosk.core import languages
from kiosk.paper.reports import REPORTS
from tools.device_pictures import said
from tools.door_pictures import DOORS, LYING, UPRIGHT
from tools.gallery import Gallery
from tools.kiosk_pictures import KIOSK
from tools.kiosk_pictures import SIZES as KIOSK_SIZES
from tools.message_pictures import agenda, told
from tools.photographer import Photographer, Picture
from tools.sync_pictures import away, back
from tools.wizard_pictures import (
    DEVICES,
    DEVICES_TOUCHED,
    FIRST_RUN,
    FIRST_RUN_TOUCHED,
    ticket_printer,
)
from ui.reception.pages import PAGES
from ui.shell.application import make_application
from ui.shell.session import Session
from ui.shell.windows import WINDOWS
from ui.theme import theme

DESKTOP = ((1440, 900), (1366, 768))
BOOKINGS = ("week", "month", "room", "list")
COUNTER = ((420, 720), *DESKTOP)
AWAY = ("today", "visits", "bookings", "tickets", "residents", "settle")
KIOSK_AWAY = ("home", "services", "papers", "ticket", "company", "visitor", "booking-place")
SITE = (
    *("places", "plans", "offices", "hours", "days", "seasons", "presence"),
    *("choices", "staff", "signings", "backups"),
)

PRIVACY = ("requests", "notice")
MESSAGES = ("outbox", "calendars")
SCHEDULES = ("several", "schedule", "mailed")
RULES = ("rules", "passes", "tariffs")
DEVICE = ("state", "stations", "queue", "settings", "versions")


def window(name: str) -> Callable[[Session], QWidget]:
    """One of the program's windows."""

    def make(session: Session) -> QWidget:
        made: QWidget = WINDOWS[name].load()(session)
        return made

    return make


def display_by_night(session: Session) -> QWidget:
    """The screen on the wall before dawn."""
    frozen: Any = session._clock  # noqa: SLF001
    frozen.at = frozen.at.replace(day=frozen.at.day + 1, hour=4, minute=4)
    return window("display")(session)


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


def series(session: Session, *, dates: bool) -> QWidget:
    """The form of a booking that is repeated, or its dates."""
    window = reception("bookings", new=True)(session)
    window.resize(*DESKTOP[0])
    window.show()
    form: Any = window.stack.page.making.form
    form.repeat.choice.choose("weekly")
    form.repeat.choice.picked.emit("weekly")
    if not dates:
        return form  # type: ignore[no-any-return]
    form.repeat.open_dates()
    return form.repeat.dialog  # type: ignore[no-any-return]


def guide(session: Session) -> QWidget:
    """The guide of the reception, as it is read there."""
    from ui.shell.guide.sheet import GuideSheet

    made = WINDOWS["reception"].load()(session)
    made.resize(*DESKTOP[1])
    return GuideSheet(made, "reception")


def paused(name: str) -> Callable[[Session], QWidget]:
    """What stands on a screen of the hall while its window rests."""

    def make(_session: Session) -> QWidget:
        from ui.paused.screen import PausedScreen

        return PausedScreen(name)

    return make


def stopped(session: Session) -> QWidget:
    """The same at a desk."""
    from ui.paused.box import PausedBox

    return PausedBox(session.language, "2026-11-24T104200.123456Z-reception-crash.txt")


def manager(page: str, **fields: object) -> Callable[[Session], QWidget]:
    """The manager's window at one of its pages."""

    def make(session: Session) -> QWidget:
        made = WINDOWS["manager"].load()(session)
        made.show_page(page, **fields)
        return made

    return make


def with_rules(section: str) -> Callable[[Session], QWidget]:
    """Rules, passes and tariffs of a site that has set some of each."""

    def make(session: Session) -> QWidget:
        do, today = session.station.do, session.local_now().date()
        for rule, value in (("ahead_days", 60), ("week_minutes", 600), ("approval", 1)):
            do("bookings.set_rule", member="startup", rule=rule, value=value)
        for who, unit, total, days in (
            ("Noria Énergie", "half_day", 20, 30),
            ("Kasbah Pay", "hour", 10, 9),
        ):
            last = today + timedelta(days=days)
            span = {"valid_from": today, "valid_until": last}
            do("bookings.add_pass", held_by=who, unit=unit, total=total, **span)
        for member, unit, price in (("external", "hour", 25000), ("pme", "half_day", 60000)):
            do("bookings.set_tariff", member=member, unit=unit, price=price, confirmed=False)
        return manager("rules", section=section)(session)

    return make


def an_agent(session: Session) -> QWidget:
    """An agent, whose services are asked, as the manager changes them."""
    made = manager("site", section="staff")(session)
    people = made.stack.page.section
    people.change(people.rows.items[1])
    return made


def sheets_dialog(which: str) -> Callable[[Session], QWidget]:
    """Several sheets asked for in one act, or those that come unasked."""

    def made(session: Session) -> QWidget:
        from kiosk.core.settings.sheets import SheetSettings
        from ui.manager.sheets.schedule import ScheduleDialog
        from ui.manager.sheets.several import SeveralDialog

        window = manager("sheets", report="occupancy")(session)
        page = window.stack.page
        if which == "several":
            ticked = ("rooms", "door", "visits")
            return SeveralDialog(page, page.reports(), ticked, "24/11/2026")
        said = SheetSettings(evening="rooms door", weekly="occupancy", monthly="visits desks")
        if which == "mailed":
            to = "rachida@technopark.example omar@technopark.example"
            said = msgspec.structs.replace(said, outlet="email", addresses=to, format="xlsx")
        return ScheduleDialog(page, session, page.reports(), said)

    return made


def letter(about: str) -> Callable[[Session], QWidget]:
    """What a message says, before it goes."""

    def made(session: Session) -> QWidget:
        from kiosk.notifications.queries import messages
        from ui.manager.messages.letter import LetterDialog

        window = manager("messages", section="outbox")(session)
        found = session.read(messages, station=session.name)
        message = next(each for each in found if each.about == about)
        return LetterDialog(window.stack.page, session, message)

    return made


def journal(session: Session) -> QWidget:
    """The journal of exchanges by itself."""
    from ui.shell.sync.journal import JournalDialog

    return JournalDialog(WINDOWS["reception"].load()(session), session)


LISTED = """Nom de la Sté;I.C.E;Tél. fixe;GSM;Bâtiment;Étage;Bureau;Date d’entrée;Gérant;Couleur
Alpha Labs;001561191000066;0522334455;O661223344;A;3;312;15 mars 2021;Amina Tazi;bleu
"Dar El Ilm;;05 22 33 44 55 / 06 61 22 33 44;;A;3;313;03/15/2021;;vert
Noria Énergie;;0537112233;;C;9;999;;;
Total;3;;;;;;;;
"""


def importing(*, columns: bool) -> Callable[[Session], QWidget]:
    """A list of residents that is not sure everywhere, about to be imported."""

    def make(session: Session) -> QWidget:
        from ui.reception.residents.importing import ImportDialog

        file = Path(tempfile.mkdtemp()) / "résidents.csv"
        file.write_text(LISTED, encoding="utf-8")
        made = ImportDialog(WINDOWS["reception"].load()(session), session, file)
        if columns:
            made.match()
        return made

    return make


def floor(session: Session) -> QWidget:
    """The bookings with who holds which place now, on the plan."""
    made: Any = reception("bookings")(session)
    sheet = made.stack.page.show_floor()
    places = [p for p in sheet.canvas.places if p.spot.label == "7"]
    sheet.choose(places[0].spot.id)
    return sheet  # type: ignore[no-any-return]


def importing_calendar(session: Session) -> QWidget:
    """A calendar of another program, about to be booked."""
    from kiosk.sites.queries import resources
    from ui.reception.bookings.calendar_import import CalendarImport

    file = agenda(Path(tempfile.mkdtemp()))
    rooms = session.read(resources)
    return CalendarImport(WINDOWS["reception"].load()(session), session, file, rooms)


def finder(session: Session) -> QWidget:
    """What is free for a sentence."""
    made = reception("bookings")(session)
    sheet = made.stack.page.making.open_finder(who="Noria Énergie")
    sentences = {
        "fr": "8 personnes, écran, 90 min, cette semaine, après 14h",
        "ar": "8 أشخاص، شاشة، 90 دقيقة، هذا الأسبوع",
    }
    sheet.sentence.set_text(sentences.get(session.language, "8 people, screen, 90 min, this week"))
    sheet._read()  # noqa: SLF001 - as if it had been typed
    sheet.look()
    return sheet


def waiting(session: Session) -> QWidget:
    """The waiting list, with somebody who waits for any room of a kind."""
    from datetime import timedelta

    starts = session.local_now().replace(hour=15, minute=0) + timedelta(days=1)
    session.station.do(
        "bookings.wish",
        starts=starts,
        ends=starts + timedelta(minutes=90),
        held_by="Noria Énergie",
        kind="external",
        people=10,
        features=["screen"],
    )
    made: Any = reception("bookings")(session)
    return made.stack.page.open_waiting_list()  # type: ignore[no-any-return]


def wishing(session: Session) -> QWidget:
    """Somebody is put on the waiting list for any room that has it all."""
    from kiosk.sites.kinds import ROOM
    from kiosk.sites.queries import resources
    from ui.reception.bookings.wish_form import Wanted, WishForm

    rooms = session.read(resources, kind=ROOM)
    wanted = Wanted(session.local_now().date(), people=10, features="screen", who="Kasbah Pay")
    return WishForm(reception("bookings")(session), session, rooms, wanted)


def gallery(session: Session) -> QWidget:
    """Every widget in its states."""
    made = Gallery()
    session.adopt(made)
    return made


PICTURES = [
    Picture("widgets", gallery, ((1440, 1296),), worded=False),
    *(Picture(f"reception-{entry.name}", reception(entry.name), DESKTOP) for entry in PAGES),
    *(Picture(f"bookings-{v}", reception("bookings", view=v), DESKTOP) for v in BOOKINGS),
    Picture("bookings-finder", finder, DESKTOP[1:]),
    Picture("bookings-floor", floor, DESKTOP),
    Picture("bookings-waiting", waiting, DESKTOP[1:]),
    Picture("bookings-wish", wishing, DESKTOP[1:]),
    Picture("locked-reception", reception("today"), DESKTOP),
    Picture("locked-counter", window("counter"), COUNTER[:1]),
    Picture("reception-new-visit", new_visit, DESKTOP),
    Picture("reception-guide", guide, DESKTOP, worded=False),
    Picture("reception-import", importing(columns=False), DESKTOP[1:]),
    Picture("reception-import-columns", importing(columns=True), DESKTOP[1:], worded=False),
    Picture("display", window("display"), ((1920, 1080),), spoken=False),
    Picture("touch-paused", paused("touch"), KIOSK_SIZES, spoken=False, worded=False),
    Picture("display-paused", paused("display"), ((1920, 1080),), spoken=False, worded=False),
    Picture("paused", stopped, ((620, 190),)),
    Picture("display-night", display_by_night, ((1920, 1080),), spoken=False),
    Picture("counter", window("counter"), COUNTER),
    *(Picture(f"manager-{r.name}", manager("sheets", report=r.name), DESKTOP) for r in REPORTS),
    *(Picture(f"manager-{name}", manager("site", section=name), DESKTOP) for name in SITE),
    *(Picture(f"manager-sheets-{n}", sheets_dialog(n), DESKTOP) for n in SCHEDULES),
    Picture("manager-letter", letter("booking"), DESKTOP, shape=told),
    Picture("manager-letter-sheet", letter("sheet"), DESKTOP[1:], shape=told),
    Picture("manager-agent", an_agent, DESKTOP),
    Picture("manager-overview", manager("figures"), DESKTOP),
    Picture("manager-journal", manager("journal"), DESKTOP),
    *(Picture(f"manager-{n}", manager("privacy", section=n), DESKTOP) for n in PRIVACY),
    *(
        # A place may be called as a word of the windows is.
        Picture(
            f"manager-{n}",
            manager("messages", section=n),
            DESKTOP,
            shape=told,
            worded=n != "calendars",
        )
        for n in MESSAGES
    ),
    Picture("bookings-import", importing_calendar, DESKTOP[1:]),
    *(Picture(f"manager-{n}", with_rules(n), DESKTOP) for n in RULES),
    *(
        Picture(f"manager-device-{n}", manager("device", section=n), DESKTOP, shape=said)
        for n in DEVICE
    ),
    *(Picture(f"first-run-{name}", made, DESKTOP) for name, made in FIRST_RUN.items()),
    *(Picture(f"device-{name}", made, DESKTOP[1:]) for name, made in DEVICES.items()),
    Picture("device-ticket-printer", ticket_printer, ((560, 660),)),
    *(
        Picture(f"{kind}-touched-{name}", made, KIOSK_SIZES[:1])
        for kind, all_made in (("first-run", FIRST_RUN_TOUCHED), ("device", DEVICES_TOUCHED))
        for name, made in all_made.items()
    ),
    Picture("reception-station-rests", reception("today"), DESKTOP, shape=said),
    Picture("settle", reception("settle"), DESKTOP, shape=back),
    Picture("booking-repeated", lambda session: series(session, dates=False), ((600, 660),)),
    Picture("booking-dates", lambda session: series(session, dates=True), ((740, 700),)),
    *(
        Picture(f"door-{name}", made, (LYING[0], UPRIGHT), spoken=name != "night")
        for name, made in DOORS.items()
    ),
    Picture("door-paused", paused("door"), (LYING[0], UPRIGHT), spoken=False, worded=False),
    Picture("settle-bookings", reception("bookings"), DESKTOP, shape=back),
    Picture("settle-today", reception("today"), DESKTOP, shape=back),
    Picture("journal", journal, DESKTOP[:1], shape=back),
    Picture("offline-counter", window("counter"), COUNTER[:1], shape=away),
    Picture("offline-journal", journal, DESKTOP[:1], shape=away),
    *(Picture(f"offline-{name}", reception(name), DESKTOP, shape=away) for name in AWAY),
    Picture("offline-display", window("display"), ((1920, 1080),), shape=away, spoken=False),
    *(Picture(f"touch-{name}", made, KIOSK_SIZES) for name, made in KIOSK.items()),
    *(Picture(f"offline-touch-{n}", KIOSK[n], KIOSK_SIZES[:1], shape=away) for n in KIOSK_AWAY),
]


def main(arguments: list[str]) -> int:
    """Make the pictures asked for, or all; 1 when one is not what its name says."""
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
    photographer = Photographer(app, options.data, options.out)
    for picture in PICTURES:
        if not options.names or picture.name in options.names:
            for language in options.lang.split(",") if picture.spoken else [languages.SOURCE]:
                photographer.take(picture, language)
    for fault in photographer.faults:
        print(fault, file=sys.stderr)
    return min(1, len(photographer.faults))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
