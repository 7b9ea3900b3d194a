"""A set-up file carried out, or looked at only: all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from kiosk.core import registry
from kiosk.core.clock import business_day
from kiosk.core.errors import Refused
from kiosk.core.languages import SOURCE
from kiosk.core.set_up import Change
from kiosk.core.wording import counted, field_name, say, weekday_name, worded
from kiosk.sites.queries import zone_of
from kiosk.sites.refusals import SetUpRefused
from kiosk.sites.set_up import writing
from kiosk.sites.set_up.changes import changes
from kiosk.sites.set_up.said import WEEKDAYS, read

if TYPE_CHECKING:
    from kiosk.station import Station


class _LookedAtOnly(Exception):
    """Ends a transaction that was never meant to last."""


@dataclass(frozen=True, slots=True)
class Report:
    """What changed, or would."""

    changes: tuple[Change, ...]
    dry_run: bool

    def lines(self, language: str = SOURCE) -> list[str]:
        """One line a change."""
        return [words(change, language) for change in self.changes]

    def summary(self, language: str = SOURCE) -> str:
        """How many there are."""
        if not self.changes:
            return say("set_up.same", language)
        key = "set_up.would" if self.dry_run else "set_up.done"
        return counted(key, len(self.changes), language)


def export(station: Station) -> str:
    """The set-up of the station's site as a file."""
    day = business_day(station.clock.now(), station.zone)
    return writing.written(station.ask(writing.now_of, day=day))


def carry_out(
    station: Station, data: bytes, *, dry_run: bool = False, language: str = SOURCE
) -> Report:
    """Make the site as the file says; raises what reading it does, and SetUpRefused.

    A dry run carries all of it out as well, and lets go of it again: what would be refused is.
    """
    said = read(data)
    day = business_day(station.clock.now(), station.zone)
    now = station.ask(writing.now_of, day=day)
    wanted = changes(said, now, day, station.new_id)

    def work(session: Session) -> None:
        _carry(session, station, wanted, language)
        if dry_run:
            raise _LookedAtOnly

    if wanted:
        with suppress(_LookedAtOnly):
            station.database.write(work)
    return Report(tuple(wanted), dry_run)


def carry_in(
    session: Session, station: Station, data: bytes, site: str, language: str = SOURCE
) -> None:
    """Make a site that was opened in this transaction as a file says; raises as `carry_out`."""
    said = read(data)
    day = business_day(station.clock.now(), zone_of(session, site=site))
    now = writing.now_of(session, site=site, day=day)
    _carry(session, station, changes(said, now, day, station.new_id), language, site=site)


def _carry(
    session: Session, station: Station, wanted: Iterable[Change], language: str, **fields: str
) -> None:
    for change in wanted:
        for command in change.commands:
            try:
                station.carry(session, command, **fields)
            except Refused as refusal:
                reason = worded(refusal, language, zone=station.zone)
                name = words(change, language)
                raise SetUpRefused(name=name, reason=reason) from refusal
        session.flush()


def take_back(station: Station, before: str, report: Report) -> None:
    """Make the site as it was in what was exported before a file was carried out."""
    # What was added last goes first: a tariff before its place.
    gone = [command for change in reversed(report.changes) for command in change.back]

    def work(session: Session) -> None:
        for command in gone:
            station.carry(session, command)

    if gone:
        station.database.write(work)
    carry_out(station, before.encode())


def words(change: Change, language: str = SOURCE) -> str:
    """A change as a line: "Salle ou espace Atlas : nouveau"."""
    part = say(f"set_up.part.{change.part}", language)
    other = next((one for one in registry.set_up_parts() if one.name == change.part), None)
    name, field = change.name, other.field if other else field_name
    if change.part == "hours":
        name = weekday_name(WEEKDAYS.index(change.name), language)
    elif other is not None:
        name = other.named(change.name, language)
    how = say(f"set_up.{change.how}", language)
    if change.fields:
        how = ", ".join(field(each, language) for each in change.fields)
    subject = f"{part} {name}".strip()
    return say("set_up.line", language, subject=subject, how=how)
