"""Changes to the offices of a site: added, changed, given up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.clock import business_day
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.text import fold
from kiosk.sites.commands import require_site
from kiosk.sites.model import Office
from kiosk.sites.offices import called, offices
from kiosk.sites.queries import zone_of
from kiosk.sites.refusals import OfficeNameTaken, UnknownOffice

LARGEST, MOST_PLACES = 20_000, 2000


class AddOffice(Command, frozen=True, kw_only=True):
    """Add an office; `surface` is in m². It has always been there unless it is there `since`."""

    name: str
    floor: str = ""
    surface: float | None = None
    places: int | None = None
    since: date | None = None


class ChangeOffice(Command, frozen=True, kw_only=True):
    """Change what is known of an office; a field left out stays.

    A surface or places of 0 are not known any more; `always` forgets since when it is there.
    """

    office: UUID
    name: str | None = None
    floor: str | None = None
    surface: float | None = None
    places: int | None = None
    since: date | None = None
    always: bool = False


class GiveUpOffice(Command, frozen=True, kw_only=True):
    """An office is no longer to be had, from a day on or from today; its past stays.

    One that `never` was, but was added by mistake, is forgotten.
    """

    office: UUID
    on: date | None = None
    never: bool = False


class ReopenOffice(Command, frozen=True, kw_only=True):
    """An office that was given up is to be had again."""

    office: UUID


def add_office(session: Session, command: AddOffice) -> UUID:
    """Add an office to a site."""
    if session.get(Office, command.id):
        return command.id
    require_site(session, command.site)
    columns = _checked(command)
    _require_name_free(session, command.site, columns["name"], columns["floor"])
    columns["since"] = command.since
    session.add(Office(id=command.id, site=command.site, **columns))
    return command.id


def change_office(session: Session, command: ChangeOffice) -> None:
    """Change what is given; who is in it stays."""
    row = _find(session, command.site, command.office)
    columns = _checked(command)
    name, floor = columns.get("name", row.name), columns.get("floor", row.floor)
    if (name, floor) != (row.name, row.floor):
        _require_name_free(session, command.site, name, floor, but=row.id)
    if command.always or command.since is not None:
        columns["since"] = None if command.always else command.since
    since, until = columns.get("since", row.since), row.given_up_on
    if until is not None and since is not None and since > until:
        raise Invalid(field="since", problem="order")
    for column, value in columns.items():
        if getattr(row, column) != value:
            setattr(row, column, value)


def give_up_office(session: Session, command: GiveUpOffice) -> None:
    """Offer it no more; a second time changes nothing."""
    row = session.get(Office, command.office)
    if command.never and (row is None or row.site == command.site):
        if row is not None:
            session.delete(row)
        return
    row = _find(session, command.site, command.office)
    if row.given_up_on is not None:
        return
    today = business_day(command.issued_at, zone_of(session, site=command.site))
    day = command.on or today
    if day > today:
        raise Invalid(field="on", problem="future")
    if row.since is not None and day < row.since:
        raise Invalid(field="on", problem="order")
    row.given_up_on = day


def reopen_office(session: Session, command: ReopenOffice) -> None:
    """Have it again, under its name."""
    row = _find(session, command.site, command.office)
    if row.given_up_on is None:
        return
    _require_name_free(session, command.site, row.name, row.floor, but=row.id)
    row.given_up_on = None


def _surface(given: float) -> float | None:
    """To a tenth of a square metre."""
    if not 0 <= given <= LARGEST:  # what is no number is in no range
        limit = LARGEST if given > 0 else 0
        raise Invalid(field="surface", problem="range", limit=limit)
    return round(given, 1) or None


_CHECKS: dict[str, Callable[[Any], Any]] = {
    "name": lambda given: checks.text("name", given, limit=40, required=True),
    "floor": lambda given: checks.text("floor", given, limit=40),
    "surface": _surface,
    "places": lambda given: checks.within("places", given, 0, MOST_PLACES) or None,
}


def _checked(command: AddOffice | ChangeOffice) -> dict[str, Any]:
    """The columns that were given."""
    given = {name: getattr(command, name) for name in _CHECKS}
    return {name: _CHECKS[name](value) for name, value in given.items() if value is not None}


def _find(session: Session, site: str, office: UUID) -> Office:
    row = session.get(Office, office)
    if row is None or row.site != site:
        raise UnknownOffice(office=str(office))
    return row


def _require_name_free(
    session: Session, site: str, name: str, floor: str, *, but: UUID | None = None
) -> None:
    wanted = called(name), fold(floor)
    for each in offices(session, site=site):
        if each.id != but and (called(each.name), fold(each.floor)) == wanted:
            raise OfficeNameTaken(name=each.label)
