"""Sheets that go by e-mail: each is a letter of its own, made when it goes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.core.errors import BadInput, Refused
from kiosk.notifications.outbox import Telling
from kiosk.notifications.states import EMAIL, GONE, NOT_MADE
from kiosk.notifications.ways import Draft, Later, Never
from kiosk.paper.prints import SheetPrint, read, written

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.notifications.queries import NotificationView
    from kiosk.station import Station

SHEET = "sheet"
"""What such a message is about; in its fields, the sheet and the format that was chosen."""
FORM = "format"
TYPES = {
    "pdf": ("application", "pdf"),
    "csv": ("text", "csv"),
    "xlsx": ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
}


def telling(sheet: SheetPrint, address: str, form: str, subject: UUID) -> Telling:
    """What has a sheet sent to somebody: as pages, and as the table that was chosen."""
    fields = {SHEET: written(sheet), FORM: form}
    return Telling(EMAIL, address, SHEET, subject, sheet.language, fields)


def sheet_of(message: NotificationView) -> SheetPrint | None:
    """The sheet that a message brings; None where this program knows no such one."""
    try:
        found = read(str(json.loads(message.fields).get(SHEET, "")))
    except (BadInput, ValueError):
        return None
    return found if isinstance(found, SheetPrint) else None


def letter(station: Station, message: NotificationView, now: datetime) -> Draft:  # noqa: ARG001
    """The letter with its sheet, as it is now. Raises Stays."""
    from kiosk.core.wording import period, say
    from kiosk.paper import reports

    sheet = sheet_of(message)
    if sheet is None:
        raise Never(GONE)
    language, form = sheet.language, str(json.loads(message.fields).get(FORM, "pdf"))
    try:
        report = reports.find(sheet.report)
        forms = [each for each in dict.fromkeys(("pdf", form)) if each in report.formats]
        files = tuple(_files(station, sheet, forms))
    except (BadInput, Refused) as error:
        raise Later(NOT_MADE) from error
    days = period(sheet.first, sheet.last, language)
    title = say(f"{report.name}.title", language)
    said = say("mail.sheet", language, title=title, days=days)
    foot = say("mail.sheet_foot", language, station=station.name)
    subject = say("mail.sheet.subject", language, title=title, days=days)
    return Draft(subject, f"{said}\n\n{foot}", files)


def _files(
    station: Station, sheet: SheetPrint, forms: Sequence[str]
) -> Iterator[tuple[str, bytes, tuple[str, str]]]:
    from kiosk.paper import reports
    from kiosk.paper.outlets import file_name

    for form in forms:
        data = reports.made(station, sheet.report, sheet.first, sheet.last, form, sheet.language)
        yield f"{file_name(sheet.name_of_days())}.{form}", data, TYPES[form]
