"""The appointments of the desks in some days: made, kept, late, not kept, called off."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kiosk.appointments.figures import Appointments
from kiosk.core.wording import number, say
from kiosk.figures.appointments import AppointmentFigures, appointments
from kiosk.paper.reports.desks import service_word
from kiosk.paper.reports.document import SHARE, Chart, Document, Row
from kiosk.paper.reports.imprint import imprint_of
from kiosk.paper.reports.occupancy import share_of
from kiosk.paper.reports.tallied import tallied
from kiosk.paper.reports.tally import Fact, Part, Tally, Words

if TYPE_CHECKING:
    from kiosk.station import Station

NAME = "appointments"
_COUNTS = ("made", "kept", "late", "missed", "cancelled", "unsaid")


def appointments_report(station: Station, first: date, last: date, language: str) -> Document:
    """Those whose hour began from one day to another."""
    imprint, words = imprint_of(station, language), Words(NAME, language)
    found = station.ask_itself(appointments, first=first, last=last)
    total = found.total
    facts = (
        Fact(words.of("fact_made"), number(total.made, language)),
        Fact(words.of("fact_came"), number(total.came, language)),
        Fact(words.of("fact_late"), number(total.late, language)),
        Fact(words.of("fact_missed"), share_of(total.missed_share, language)),
    )
    parts = (_by_service(words, found), _by_hour(words, found))
    notes = (words.of("how"),)
    return tallied(Tally(NAME, first, last, imprint, language, facts, parts, notes))


def _by_service(words: Words, found: AppointmentFigures) -> Part:
    most = sorted(found.services, key=lambda each: (-each.made, each.service))
    rows = tuple((service_word(each.service, words.language), *_measured(each)) for each in most)
    total: Row = (words.of("total"), *_measured(found.total))
    columns = words.columns("service", *_COUNTS, "no_show", no_show=SHARE)
    chart = Chart("service", ("kept", "late", "missed"))
    widths = (2.2, 0.8, 0.8, 0.8, 0.9, 0.9, 0.9, 1.4)
    return words.part("service", columns, rows, total=total, chart=chart, widths=widths)


def _by_hour(words: Words, found: AppointmentFigures) -> Part:
    rows = tuple(
        (say("sheet.hour", words.language, hour=each.hour), *_measured(each.figures))
        for each in found.by_hour
    )
    columns = words.columns("hour", *_COUNTS, "no_show", no_show=SHARE)
    chart = Chart("hour", ("made",))
    widths = (2.2, 0.8, 0.8, 0.8, 0.9, 0.9, 0.9, 1.4)
    return words.part("hour", columns, rows, chart=chart, widths=widths)


def _measured(each: Appointments) -> Row:
    counts = (each.made, each.kept, each.late, each.missed, each.cancelled, each.unsaid)
    return *counts, each.missed_share
