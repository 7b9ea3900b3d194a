"""Messages in every state, and a calendar of another program, for the pictures."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from kiosk.bookings.by_calendar import between
from kiosk.core.ids import new_id
from kiosk.core.period import WEEK, Period
from kiosk.core.settings import FILE
from kiosk.core.settings.edit import write
from kiosk.core.settings.setting import SETTINGS
from kiosk.notifications import outbox
from kiosk.notifications.causes import BOOKING
from kiosk.notifications.outbox import Telling
from kiosk.notifications.states import EMAIL, WEBHOOK
from kiosk.paper.mailed import telling
from kiosk.paper.prints import SheetPrint
from kiosk.station import Station

GUESTS = ("amina", "omar", "salma", "youssef", "nadia")
EVENT = """BEGIN:VEVENT
UID:{n}@example
SUMMARY:{title}
ORGANIZER;CN=Amina Tazi:mailto:amina@noria.example
DTSTART;TZID=Africa/Casablanca:202611{day}T{starts}00
DTEND;TZID=Africa/Casablanca:202611{day}T{ends}00
END:VEVENT
"""
EVENTS = (
    ("Point hebdomadaire", 25, "0900", "1000"),
    ("Démo client", 25, "1400", "1530"),
    ("Atelier", 26, "1000", "1200"),
    ("Dîner d’équipe", 26, "2230", "2330"),
    ("Journée du dimanche", 29, "1000", "1200"),
    ("Revue", 30, "0900", "1000"),
)


def told(station: Station) -> None:
    """E-mails that went, wait and will not go; and a folder of calendars."""
    now = station.clock.now()
    found = station.ask_itself(between, since=now, until=now + timedelta(days=3))
    write(station.folder / FILE, SETTINGS["calendars.folder"], "/srv/calendriers")
    made = [
        (EMAIL, f"{guest}@exemple.ma", entry.id)
        for guest, entry in zip(GUESTS, found, strict=False)
    ]
    made.append((WEBHOOK, "", found[0].id))
    tellings = [Telling(channel, address, BOOKING, booking) for channel, address, booking in made]
    tellings.insert(1, sheet(now))
    for n, each in enumerate(tellings):
        station.database.write(partial(_ask, station, each, n, now - timedelta(minutes=7 * n)))


def sheet(now: datetime) -> Telling:
    """A scheduled sheet that goes to the manager."""
    week = Period.around(now.date(), WEEK)
    asked = SheetPrint(report="occupancy", first=week.first, last=week.last)
    return telling(asked, "rachida@exemple.ma", "xlsx", new_id())


def _ask(station: Station, telling: Telling, n: int, at: datetime, session: Session) -> None:
    """One of each state: just asked for, not reached, refused, gone."""
    message = station.new_id()
    outbox.enqueue(session, telling, id=message, station=station.name, now=at)
    if n in (1, 5):
        outbox.put_off(session, message=message, why="unreached", now=at)
    elif n == 2:
        outbox.fail(session, message=message, why="address", now=at)
    elif n > 2:
        outbox.sent(session, message=message, now=at)


def agenda(folder: Path) -> Path:
    """What a program of calendars has exported."""
    file = folder / "agenda.ics"
    events = "".join(
        EVENT.format(n=n, title=title, day=day, starts=starts, ends=ends)
        for n, (title, day, starts, ends) in enumerate(EVENTS)
    )
    file.write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\n{events}END:VCALENDAR\n", encoding="utf-8")
    return file
