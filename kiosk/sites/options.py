"""What a site may choose for itself, each with what holds until it has chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.sites.model import SiteOption
from kiosk.sites.queries import find_site
from kiosk.sites.refusals import UnknownSite

RESERVED, HOLDER, TITLE = "reserved", "holder", "title"
SHOWN = (RESERVED, HOLDER, TITLE)
"""What a surface says of a booking: that there is one, for whom, and for what as well.

What the site itself invites to is named everywhere.
"""

NOBODY, ANYBODY, BY_BADGE, COMPANY = "nobody", "anybody", "badge", "company"
BOOKS = (ANYBODY, BY_BADGE, NOBODY)
"""Who books a room at its door: whoever stands there, whose badge is read, or nobody."""
MAILED = (NOBODY, HOLDER, COMPANY)
"""Who hears of a no-show: the address left with a booking, or else that of the company."""

_CHOSEN = select(SiteOption.name, SiteOption.value).where(SiteOption.site == bindparam("at"))


@dataclass(frozen=True, slots=True)
class Option:
    """One of `choices`, or a whole number from `low` to `high`."""

    default: str
    choices: tuple[str, ...] = ()
    low: int = 0
    high: int = 0

    def valid(self, value: str) -> str:
        """The value as it is kept; raises Invalid."""
        if self.choices:
            return checks.one_of("value", value, self.choices)
        if not value.isascii() or not value.isdigit():
            raise Invalid(field="value", problem="range", limit=self.low)
        return str(checks.within("value", int(value[:9]), self.low, self.high))


OPTIONS: Mapping[str, Option] = {
    # Minutes after its start at which a booking that nobody came for is given back; 0 is never.
    "no_show_minutes": Option("0", high=120),
    # Minutes before that at which its holder and the desk are told.
    "no_show_warning": Option("5", high=60),
    # No-shows in a row after which the rest of a series is given back; 0 is never.
    "no_show_series": Option("3", high=20),
    # Minutes for which time that came free is held for the first who waits for it.
    "offer_minutes": Option("30", low=5, high=1440),
    # Minutes that a door offers to book, and to go on.
    "door_minutes": Option("30", low=15, high=240),
    "door_books": Option(ANYBODY, BOOKS),
    "door_shows": Option(RESERVED, SHOWN),
    "kiosk_shows": Option(RESERVED, SHOWN),
    # Who is told by e-mail of a no-show, before the time is given back and once it is.
    "mail_no_show": Option(HOLDER, MAILED),
    # Who is told by e-mail what became of a request, or that a place came free.
    "mail_answers": Option(HOLDER, (NOBODY, HOLDER)),
    # Minutes after which a host who said nothing is taken not to have seen it; 0 is never.
    "host_minutes": Option("10", high=60),
    # How many days ahead an appointment at a desk is taken.
    "appointment_days": Option("30", low=1, high=180),
    # Minutes after its hour for which an appointment is kept for who has not come.
    "appointment_minutes": Option("10", high=60),
    # Days after which the company of a parcel is reminded that it waits; 0 is never.
    "parcel_days": Option("3", high=60),
    # Days after which missing papers of a request to join are asked for again; 0 is never.
    "joining_papers_days": Option("7", high=60),
    # Days without a step after which a request to join is shown as waiting; 0 is never.
    "joining_days": Option("10", high=90),
    # Of the calendars of rooms that others subscribe to.
    "feed_shows": Option(RESERVED, SHOWN),
}


class SetOption(Command, frozen=True, kw_only=True):
    """The site chooses `value` for an option; an empty one is what holds at every site."""

    name: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Every option of a site as it holds now; `chosen` are those that the site decided itself."""

    values: Mapping[str, str] = field(default_factory=dict)
    chosen: frozenset[str] = frozenset()

    def number(self, name: str) -> int:
        """An option that is a number."""
        return int(self.values[name])


def set_option(session: Session, command: SetOption) -> None:
    """Keep a choice, or go back to what holds at every site."""
    checks.one_of("name", command.name, OPTIONS)
    if find_site(session, site=command.site) is None:
        raise UnknownSite(site=command.site)
    row = session.get(SiteOption, (command.site, command.name))
    if not command.value:
        if row is not None:
            session.delete(row)
        return
    value = OPTIONS[command.name].valid(command.value)
    if row is None:
        session.add(SiteOption(site=command.site, name=command.name, value=value))
    else:
        row.value = value


def options(session: Session, *, site: str) -> Chosen:
    """What holds at a site; a value that this program does not take is as if it were not chosen."""
    kept = {row.name: row.value for row in session.connection().execute(_CHOSEN, {"at": site})}
    valid = {name: kept[name] for name in OPTIONS if _is_valid(name, kept.get(name))}
    usual = {name: option.default for name, option in OPTIONS.items()}
    return Chosen(usual | valid, frozenset(valid))


def _is_valid(name: str, value: str | None) -> bool:
    if value is None:
        return False
    try:
        return OPTIONS[name].valid(value) == value
    except Invalid:
        return False
