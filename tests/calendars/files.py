"""Calendars as other programs write them, and worse ones."""

from __future__ import annotations

from pathlib import Path

OUTLOOK = """BEGIN:VCALENDAR
PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
VERSION:2.0
METHOD:PUBLISH
BEGIN:VTIMEZONE
TZID:Morocco Standard Time
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:+0100
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
CLASS:PUBLIC
DESCRIPTION:\\n
DTSTART;TZID="Morocco Standard Time":20261125T140000
DTEND;TZID="Morocco Standard Time":20261125T150000
ORGANIZER;CN="Amina Tazi":mailto:amina@noria.example
SUMMARY;LANGUAGE=fr:Point hebdomadaire
RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=WE
EXDATE;TZID="Morocco Standard Time":20261202T140000
UID:040000008200E00074C5B7101A82E008
X-MICROSOFT-CDO-BUSYSTATUS:BUSY
BEGIN:VALARM
TRIGGER:-PT15M
ACTION:DISPLAY
SUMMARY:Reminder
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:040000008200E00074C5B7101A82E008
RECURRENCE-ID;TZID="Morocco Standard Time":20261209T140000
DTSTART;TZID="Morocco Standard Time":20261210T100000
DTEND;TZID="Morocco Standard Time":20261210T113000
SUMMARY:Point déplacé
END:VEVENT
END:VCALENDAR
"""
GOOGLE = """BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
X-WR-CALNAME:Noria
BEGIN:VEVENT
DTSTART:20261126T090000Z
DTEND:20261126T100000Z
DTSTAMP:20261101T000000Z
UID:abc@google.com
STATUS:CONFIRMED
SUMMARY:📅 Démo \\, client
TRANSP:OPAQUE
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20261127
DTEND;VALUE=DATE:20261128
UID:day@google.com
SUMMARY:Journée portes ouvertes
END:VEVENT
BEGIN:VEVENT
DTSTART:20261126T120000Z
DTEND:20261126T130000Z
UID:free@google.com
SUMMARY:Anniversaire
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
DTSTART:20261126T120000Z
DTEND:20261126T130000Z
UID:gone@google.com
SUMMARY:Annulé
STATUS:CANCELLED
END:VEVENT
BEGIN:VEVENT
DTSTART:20260126T120000Z
DURATION:PT1H
UID:old@google.com
SUMMARY:Il y a longtemps
END:VEVENT
END:VCALENDAR
"""


def event(*lines: str, uid: str = "1", title: str = "Réunion") -> str:
    """An event of some lines."""
    return "\r\n".join(("BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{title}", *lines, "END:VEVENT"))


def at(starts: str, ends: str, day: str = "20261125", zone: str = "Africa/Casablanca") -> str:
    """When an event is."""
    return f"DTSTART;TZID={zone}:{day}T{starts}00\r\nDTEND;TZID={zone}:{day}T{ends}00"


def calendar(folder: Path, *events: str) -> Path:
    """A file with these in it."""
    file = folder / "agenda.ics"
    lines = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y//FR", *events, "END:VCALENDAR", "")
    file.write_text("\r\n".join(lines), encoding="utf-8", newline="")
    return file


def written(folder: Path, text: str) -> Path:
    """A file with this in it, as the standard ends its lines."""
    file = folder / "agenda.ics"
    file.write_bytes(text.replace("\n", "\r\n").encode())
    return file
