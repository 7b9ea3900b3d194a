"""A letter in its envelope: from whom, to whom, and what a calendar program is to do with it."""

from __future__ import annotations

from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, formataddr

from kiosk.core.languages import in_language
from kiosk.core.machine import Machine
from kiosk.core.registry import letters
from kiosk.notifications.letters import WRITERS
from kiosk.notifications.queries import NotificationView
from kiosk.notifications.states import GONE
from kiosk.notifications.ways import Draft, Never

CALENDAR_FILE = "reservation.ics"


def draft(station: Machine, message: NotificationView, now: datetime) -> Draft:
    """What a message says, as things are now. Raises Stays."""
    write = (WRITERS | letters()).get(message.about)
    if write is None:
        raise Never(GONE)
    made: Draft = write(station, message, now)
    return made


def sealed(station: Machine, message: NotificationView, said: Draft, now: datetime) -> EmailMessage:
    """The whole letter, from whom the settings say."""
    settings = station.settings.messages
    name = in_language(station.site, message.language) if station.site else ""
    made = EmailMessage()
    made["Subject"] = said.subject
    made["From"] = formataddr((name, settings.sender))
    made["To"] = message.address
    made["Date"] = format_datetime(now)
    made["Message-ID"] = f"<{message.id}@{settings.sender.partition('@')[2]}>"
    made["Auto-Submitted"] = "auto-generated"
    if settings.reply_to:
        made["Reply-To"] = settings.reply_to
    made.set_content(said.text)
    if said.event is not None:
        method, data = said.event
        params = {"method": method, "name": CALENDAR_FILE}
        made.add_alternative(data, subtype="calendar", params=params)
        made.add_attachment(data.encode(), "application", "ics", filename=CALENDAR_FILE)
    for file, content, (kind, subtype) in said.files:
        made.add_attachment(content, kind, subtype, filename=file)
    made["Content-Language"] = message.language  # last: each part takes such ones along
    return made
