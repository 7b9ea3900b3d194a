"""Sheets and figures, one file a report. A new one is a file and a line of `REPORTS`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from kiosk.badges.queries import not_returned
from kiosk.bookings import spells
from kiosk.bookings.in_hall import day_in_hall
from kiosk.bookings.queries import day
from kiosk.core import languages
from kiosk.core.errors import BadInput
from kiosk.events import queries as of_events
from kiosk.figures import (
    appointments,
    coming,
    desks,
    events,
    limits,
    offices,
    residents,
    satisfaction,
    use,
)
from kiosk.paper.reports import evacuation_report, figures, joining
from kiosk.paper.reports.appointments import appointments_report
from kiosk.paper.reports.attendance import attendance
from kiosk.paper.reports.badges_out import badges_report
from kiosk.paper.reports.coworking import coworking
from kiosk.paper.reports.desks import desks_report
from kiosk.paper.reports.document import Report
from kiosk.paper.reports.door import door
from kiosk.paper.reports.evacuation import evacuation
from kiosk.paper.reports.evacuation_roll import roll
from kiosk.paper.reports.events import events_report
from kiosk.paper.reports.occupancy import occupancy_report
from kiosk.paper.reports.paper_register import paper_register
from kiosk.paper.reports.parcels import parcels_report
from kiosk.paper.reports.residents import residents_report
from kiosk.paper.reports.rooms import rooms
from kiosk.paper.reports.satisfaction import satisfaction_report
from kiosk.paper.reports.visits import visits_report
from kiosk.parcels import queries as of_parcels
from kiosk.presence.headcount import headcount
from kiosk.residents.stays import stays
from kiosk.tickets import turns
from kiosk.tickets.batches import batches
from kiosk.visits import hosts

if TYPE_CHECKING:
    from kiosk.station import Station

REPORTS: tuple[Report, ...] = (
    Report("rooms", rooms, (day, spells.of_days), ahead=True),
    Report("coworking", coworking, (day, spells.of_days), ahead=True),
    Report("door", door, (day_in_hall,), ahead=True),
    Report("attendance", attendance, (of_events.of_days, of_events.registrations), ahead=True),
    Report("evacuation", evacuation, (roll, headcount), of_days=False),
    Report("evacuation_report", evacuation_report.evacuation_report, evacuation_report.READS),
    Report("badges_out", badges_report, (not_returned,), of_days=False),
    Report("figures", figures.figures_report, figures.READS),
    Report("occupancy", occupancy_report, (use.rooms,)),
    Report("visits", visits_report, (coming.visits, coming.heat, hosts.by_company)),
    Report("desks", desks_report, (desks.desks, limits.limits, turns.of_days)),
    Report("appointments", appointments_report, (appointments.appointments,)),
    Report("events", events_report, (events.events,)),
    Report("satisfaction", satisfaction_report, (satisfaction.satisfaction,)),
    Report("paper_register", paper_register, (batches,), of_days=False, blank=True),
    Report("parcels", parcels_report, (of_parcels.of_days,)),
    Report("joining", joining.joining_report, joining.READS),
    Report("residents", residents_report, (residents.residents, stays, offices.offices)),
)
LONGEST_DAYS = 366


@dataclass(frozen=True, slots=True)
class ReportView:
    """A report that can be made."""

    name: str
    title: str
    short: str
    formats: tuple[str, ...]
    of_days: bool
    blank: bool = False


def make(
    station: Station, name: str, first: date, last: date, form: str, language: str = "fr"
) -> bytes:
    """A report of the days from `first` to `last` as the bytes of a file, for whoever asks for it.

    Raises BadInput for a report, a format or a language that there is not, or for wrong days;
    MayNotRead.
    """
    station.require(*find(name).reads)
    return made(station, name, first, last, form, language)


def made(
    station: Station, name: str, first: date, last: date, form: str, language: str = "fr"
) -> bytes:
    """The same for the print queue, which prints what somebody asked for who might."""
    report = find(name)
    if form not in report.formats:
        raise BadInput(f"{name} has no format {form}, only {', '.join(report.formats)}")
    printed = languages.codes(languages.of_paper())
    if language not in printed:
        raise BadInput(f"there are no sheets in {language}, only in {', '.join(printed)}")
    if not 0 <= (last - first).days < LONGEST_DAYS:
        raise BadInput(f"from {first} to {last}: give between 1 and {LONGEST_DAYS} days, in order")
    if station.site is None:
        raise BadInput("this store has no site, or several and none is named in the settings")
    document = report.make(station, first, last, language)
    if form == "pdf":
        return document.paint()
    from kiosk.paper.reports.tables import encoded

    return encoded(document.table, form, document.more)


def find(name: str) -> Report:
    """The report of that name; raises BadInput when there is none."""
    found = next((report for report in REPORTS if report.name == name), None)
    if found is None:
        raise BadInput(f"there is no report {name}; `kiosk ask reports.list` lists them")
    return found


def listed(session: Session, *, language: str = "fr") -> list[ReportView]:  # noqa: ARG001
    """Every report, with what it is called in a language."""
    from kiosk.core.wording import say

    return [
        ReportView(
            report.name,
            say(f"{report.name}.title", language),
            say(f"{report.name}.short", language),
            report.formats,
            report.of_days,
            report.blank,
        )
        for report in REPORTS
    ]
