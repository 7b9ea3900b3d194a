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

from kiosk.barred.queries import entries as barred_entries
from kiosk.core import languages
from kiosk.core.words import Words
from kiosk.paper.reports import REPORTS
from kiosk.procedures.queries import history
from kiosk.station import Station
from kiosk.tickets.queries import counter
from tools import joining_pictures, parcel_pictures
from tools.device_pictures import said
from tools.display_pictures import DISPLAYS, WALLS, alerted, announced, display
from tools.door_pictures import DOORS, LYING, UPRIGHT
from tools.evacuation_pictures import beginning, roll
from tools.gallery import Gallery
from tools.kiosk_pictures import KIOSK
from tools.kiosk_pictures import SIZES as KIOSK_SIZES
from tools.message_pictures import agenda, told
from tools.paper_pictures import (
    counter_papers,
    entry,
    papers_form,
    papers_left,
    slips,
    some_papers,
)
from tools.photographer import Photographer, Picture
from tools.procedures_said import say_of_brand
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
NOTE = "Attend la copie du registre, à voir avec la CNSS"
AWAY = ("today", "visits", "bookings", "tickets", "residents", "settle")
KIOSK_AWAY = ("home", "services", "papers", "ticket", "company", "visitor", "booking-place")
SITE = (
    *("places", "plans", "offices", "hours", "days", "seasons", "presence", "appointments"),
    *("choices", "staff", "signings", "backups"),
)

PRIVACY = ("requests", "notice")
MESSAGES = ("outbox", "calendars")
SCHEDULES = ("schedule", "mailed")
OVER = [
    {"service": "ompic", "rule": "wait", "bound": 30, "value": 37, "passed": True},
    {"service": "cnss", "rule": "waiting", "bound": 10, "value": 11, "passed": True},
]
RULES = ("rules", "passes", "tariffs")
PROCEDURES = ("text", "versions")
DEVICE = ("state", "stations", "queue", "settings", "versions")


def window(name: str) -> Callable[[Session], QWidget]:
    """One of the program's windows."""

    def make(session: Session) -> QWidget:
        made: QWidget = WINDOWS[name].load()(session)
        return made

    return make


def going_on(station: Station) -> None:
    """A group that goes on to another desk is at counter 1, sent there with a note."""
    here = station.ask(counter, counter=1)
    if here is not None and here.current is not None:
        station.do("tickets.close", ticket=here.current.id)
    taken = station.do("tickets.take", service="ompic", people=3, then=["anapec"]).result.ticket
    papers = {"procedure": "affiliation", "ready": [0]}
    station.do("tickets.transfer", ticket=taken, service="cnss", note=NOTE, **papers)
    station.do("tickets.call", counter=1, ticket=taken)


def counter_going_on(session: Session) -> QWidget:
    """Its papers are not all there."""
    made: Any = WINDOWS["counter"].load()(session)
    made.outcome.choose("incomplete")
    made._show_details()  # noqa: SLF001
    return made


def counter_transfer(session: Session) -> QWidget:
    """Sent on to another desk, with what for and its papers."""
    from ui.counter.transfer import TransferDialog

    made: Any = WINDOWS["counter"].load()(session)
    dialog = TransferDialog(made, session, "cnss")
    dialog.desks.toggles["ompic"].click()
    dialog.procedure.choose("certificat-negatif")
    dialog.procedure.picked.emit("certificat-negatif")
    dialog.papers.toggles[0].click()
    return dialog


def counter_strip(session: Session) -> QWidget:
    """The line that stays on top."""
    made: Any = WINDOWS["counter"].load()(session)
    strip: QWidget = made.strip
    return strip


def barred(name: str) -> Callable[[Session], QWidget]:
    """A window where people work, in an emergency."""

    def make(session: Session) -> QWidget:
        from ui.shell.alerts.bar import AlertBar

        made = window(name)(session)
        AlertBar(made, session)
        return made

    return make


def emergency(session: Session) -> QWidget:
    """An alert about to be raised."""
    from ui.shell.alerts.dialog import EmergencyDialog

    return EmergencyDialog(reception("today")(session), session)


def inside(session: Session) -> QWidget:
    """Everybody in the building, over the first page."""
    from ui.reception.presence.sheet import PresenceSheet

    return PresenceSheet(reception("today")(session), session)


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


def announcing(session: Session) -> QWidget:
    """Somebody is announced for three days, and has an address."""
    window = reception("visits")(session)
    window.resize(*DESKTOP[1])
    window.show()
    from ui.reception.visits.announce import AnnounceDialog

    form = AnnounceDialog(session, window.stack.page)
    form.name.set_text("Youssef Alaoui")
    form.company.set_text("Cabinet Alaoui")
    form.email.set_text("y.alaoui@cabinet.example")
    form.purpose.choose("maintenance")
    form.purpose.picked.emit("maintenance")
    form.detail.set_text("Climatisation, 2e étage")
    form.days.set_value(3)
    form.days.stepped.emit(3)
    form.open()
    return form


def guests(session: Session) -> QWidget:
    """A list of people to announce, two of whom are written wrongly."""
    import tempfile

    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from ui.reception.visits.guests import GuestsDialog

    window = reception("visits")(session)
    window.resize(*DESKTOP[1])
    window.show()
    file = Path(tempfile.mkdtemp()) / "invités.csv"
    said = ["Youssef;Alaoui;Noria", "Amina;;Noria", "Karim;Tazi;Sahel", "Salma;Idrissi;"]
    file.write_text("\n".join(["Prénom;Nom;Société;E-mail", *said, "Omar;Fassi;;omar@"]), "utf-8")
    form = GuestsDialog(session, window.stack.page, file)
    form.open()
    while not form.guests:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return form


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


def appointment(session: Session, *, moved: bool = False) -> QWidget:
    """An appointment for somebody, filled in; or another hour for the next one."""
    window = reception("appointments")(session)
    window.resize(*DESKTOP[1])
    window.show()
    page: Any = window.stack.page
    if moved:
        page.open_move(page.rows.current)
        return page.moving  # type: ignore[no-any-return]
    page.open_form()
    page.form.name.set_text("Amina Benkirane")
    page.form.phone.set_text("6 61 20 48 15")
    return page.form  # type: ignore[no-any-return]


def event(session: Session, *, registering: bool = False) -> QWidget:
    """The form of an event that takes place in both ways, or somebody who takes part in one."""
    window = reception("events")(session)
    window.resize(*DESKTOP[1])
    window.show()
    page: Any = window.stack.page
    if registering:
        page.open_register(here=False)
        page.registering.name.set_text("Amina Benkirane")
        return page.registering  # type: ignore[no-any-return]
    page.open_form(page.rows.items[-1])
    return page.form  # type: ignore[no-any-return]


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


def with_limits(session: Session) -> QWidget:
    """Limits of a site, and of a desk that differs."""
    do = session.station.do
    do("limits.set", wait=30, waiting=12, unserved=10)
    do("limits.set", service="cnss", wait=20, left=25)
    made = manager("rules", section="limits")(session)
    made.stack.page.section.rows.choose("cnss")
    return made


def needing_leave(session: Session) -> QWidget:
    """Two who need leave, one of whom has it today."""
    do, why = session.station.do, "A menacé une collègue de l’accueil"
    if not session.read(barred_entries):
        do("barred.note", first_name="Karim", last_name="Sebti", company="Kasbah Pay", reason=why)
        one = do("barred.note", first_name="Hind", last_name="Ouazzani", reason="Vol signalé")
        do("barred.allow", barred=one.result, why="Entretien avec la direction")
    made = manager("site", section="barred")(session)
    section = made.stack.page.section
    section.rows.choose(section.rows.items[0].id)
    return made


def over(name: str, page: str = "") -> Callable[[Session], QWidget]:
    """A window while two desks are over their limits."""

    def make(session: Session) -> QWidget:
        do = session.station.do
        do("counters.open", counter=1, services=["cnss"], over=True)
        for service in ("ompic", "cnss", "cnss"):
            session.station.do_itself("tickets.take", service=service)
        session.station.do_itself("limits.note", seen=OVER)
        return reception(page)(session) if page else window(name)(session)

    return make


def with_procedures(view: str) -> Callable[[Session], QWidget]:
    """What the site says of procedures itself: the list, a form, a procedure's versions."""

    def make(session: Session) -> QWidget:
        say_of_brand(session.station)
        do, fields = session.station.do, {"service": "ompic"}
        if not session.read(history, **fields, procedure="timbres"):
            do("procedures.add", **fields, title=Words("Timbres fiscaux"), code="timbres")
            do("procedures.remove", **fields, procedure="dessin-modele")
        made = manager("site", section="procedures")(session)
        section = made.stack.page.section
        section.rows.choose(("ompic", "marque"))
        if view != "text":
            section.views.choose(view)
            section.views.picked.emit(view)
        return made

    return make


def with_calling(session: Session) -> QWidget:
    """Calling rules of a site and a counter, played again."""
    do = session.station.do
    do("tickets.set_calling", patience=30, run=3)
    do("tickets.set_calling", counter=2, services=["cnss", "ompic"], longest=20)
    made = manager("rules", section="calling")(session)
    section = made.stack.page.section
    section.has_order.setChecked(True)
    section.order.set_services(["cnss", *(c for c in section.order.services if c != "cnss")])
    section.choices["longest"].choose(90)
    section.played.verb.click()
    return made


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
    Picture("reception-announcing", announcing, ((740, 640),), worded=False),
    Picture("reception-guests", guests, ((740, 640),), worded=False),
    Picture("reception-guide", guide, DESKTOP, worded=False),
    Picture("reception-import", importing(columns=False), DESKTOP[1:]),
    Picture("reception-import-columns", importing(columns=True), DESKTOP[1:], worded=False),
    *(Picture(name, made, WALLS, spoken=False) for name, made in DISPLAYS.items()),
    Picture("touch-paused", paused("touch"), KIOSK_SIZES, spoken=False, worded=False),
    Picture("display-announced", display, WALLS, shape=announced, spoken=False),
    Picture("display-alert", display, WALLS, shape=alerted, spoken=False),
    Picture("touch-alert", window("touch"), KIOSK_SIZES, shape=alerted, spoken=False),
    Picture("reception-alert", barred("reception"), DESKTOP, shape=alerted, worded=False),
    Picture("counter-alert", barred("counter"), COUNTER, shape=alerted, worded=False),
    Picture("reception-announced", reception("announcements"), DESKTOP, shape=announced),
    Picture("reception-emergency", emergency, DESKTOP[1:], worded=False),
    Picture("display-paused", paused("display"), ((1920, 1080),), spoken=False, worded=False),
    Picture("paused", stopped, ((620, 190),)),
    Picture("counter", window("counter"), COUNTER),
    Picture("counter-transfer", counter_transfer, ((360, 620),), worded=False),
    Picture("counter-going-on", counter_going_on, COUNTER[:1], shape=going_on, worded=False),
    Picture("counter-strip", counter_strip, ((420, 56),)),
    *(Picture(f"manager-{r.name}", manager("sheets", report=r.name), DESKTOP) for r in REPORTS),
    *(Picture(f"manager-{name}", manager("site", section=name), DESKTOP) for name in SITE),
    Picture("manager-barred", needing_leave, DESKTOP),
    Picture("manager-sheets-several", sheets_dialog("several"), ((640, 480),)),
    *(Picture(f"manager-sheets-{n}", sheets_dialog(n), DESKTOP) for n in SCHEDULES),
    Picture("manager-slips", slips, ((560, 520),)),
    Picture("reception-paper-entry", entry, ((960, 520),)),
    Picture("reception-parcels", reception("parcels"), DESKTOP, shape=parcel_pictures.parcels),
    Picture("reception-parcel-signed", parcel_pictures.signed, DESKTOP[1:]),
    Picture("reception-parcel-form", parcel_pictures.parcel_form, ((640, 640),), worded=False),
    Picture("reception-parcel-handing", parcel_pictures.hand_over, ((520, 520),)),
    Picture("reception-joining", reception("joining"), DESKTOP),
    Picture("reception-joining-form", joining_pictures.form, ((920, 640),)),
    Picture("reception-joining-interview", joining_pictures.interview, ((560, 520),)),
    Picture("reception-joining-decision", joining_pictures.decision, ((560, 420),)),
    Picture("reception-deposits", papers_left, ((680, 620),)),
    Picture("reception-deposit-form", papers_form, ((640, 500),)),
    Picture("evacuation-start", beginning, ((540, 560),)),
    Picture("evacuation-roll", roll, ((1310, 720),)),
    Picture("reception-presence", inside, ((1110, 720),)),
    Picture("counter-deposits", counter_papers, COUNTER, shape=some_papers),
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
    Picture("manager-calling", with_calling, DESKTOP),
    Picture("manager-limits", with_limits, DESKTOP),
    Picture("reception-limits", over("reception", "today"), DESKTOP),
    Picture("reception-limits-tickets", over("reception", "tickets"), DESKTOP),
    Picture("counter-limits", over("counter"), COUNTER),
    *(Picture(f"manager-procedures-{n}", with_procedures(n), DESKTOP) for n in PROCEDURES),
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
    Picture("appointment-form", appointment, ((720, 580),)),
    Picture("event-form", event, ((800, 560),)),
    Picture("event-registering", lambda s: event(s, registering=True), ((600, 520),)),
    Picture("appointment-moved", lambda s: appointment(s, moved=True), ((560, 330),)),
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
