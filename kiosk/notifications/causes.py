"""What is to be told of bookings, written in the transaction of the command that causes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.bookings.by_calendar import Whose, told
from kiosk.core.command import Outcome
from kiosk.core.ids import derived_id
from kiosk.core.machine import Machine
from kiosk.notifications.outbox import Telling, enqueue
from kiosk.notifications.states import EMAIL, WEBHOOK
from kiosk.residents.queries import get as get_resident
from kiosk.sites.options import COMPANY, NOBODY, options

BOOKING, SERIES = "booking", "series"
"""What a message is about."""
FIRST, COMMAND, NEWS = "first", "command", "news"
"""In its fields: whether nobody was told of it before, the command that caused it, and whether it
says how a booking stands, whatever else it says."""
WARNED_AT, GONE_AT, GIVEN_UP, WARNED = "warned_at", "released_at", "given_up", "warned"
"""Of a no-show: when its holder was told or its time given back, and whether a series went too."""
MADE = "bookings.book"
FIRSTS = frozenset(
    {MADE, "bookings.approve", "bookings.take", "bookings.offer", "bookings.answer_by_badge"}
)
"""After these, somebody hears that a time is theirs."""
ANSWERS = frozenset({"bookings.approve", "bookings.decline", "bookings.offer"})
"""What a site may leave to the reception to say."""
NO_SHOWS = frozenset({"bookings.release_absent", "bookings.release"})
NOTHING_NEW = frozenset({"bookings.check_in", "bookings.end"})
"""After these, a booking is in a calendar where it was."""
BY_HOLDERS = frozenset({"bookings.act_by_badge", "bookings.at_door"})
"""Of several acts: `act` says which."""
_NAMED = ("booking", "bookings", "other", "series", "id", "wish", "offered")


@dataclass(frozen=True, slots=True)
class _News:
    """What is told of one thing, to whom, and by which ways."""

    about: str
    subject: UUID
    address: str
    language: str
    fields: tuple[tuple[str, Any], ...] = ()
    hook: bool = True


def of_bookings(session: Session, machine: Machine, done: Outcome) -> None:
    """Have whoever is to know of a booking told: by e-mail, and the hook of another program."""
    hook = bool(machine.settings.messages.webhook)
    if _is_no_news(done) or (_names_no_address(done) and not hook):
        return
    command: UUID = done.command.id
    for news in dict.fromkeys(_news(session, done)):
        ways = [(EMAIL, news.address)] * bool(news.address)
        ways += [(WEBHOOK, "")] * (hook and news.hook)
        fields = {COMMAND: str(command), **dict(news.fields)}
        language = news.language or machine.settings.language
        for channel, to in ways:
            enqueue(
                session,
                Telling(channel, to, news.about, news.subject, language, fields),
                id=derived_id(command, f"{channel} {to} {news.subject}"),
                station=machine.name,
                now=done.command.issued_at,
            )


def _is_no_news(done: Outcome) -> bool:
    act = f"bookings.{done.command.act}" if done.name in BY_HOLDERS else done.name
    return act in NOTHING_NEW


def _names_no_address(done: Outcome) -> bool:
    """Whether it makes a booking of which nobody wants word: most do."""
    return done.name == MADE and not done.command.email


def _news(session: Session, done: Outcome) -> Iterator[_News]:
    if done.name in NO_SHOWS:
        yield from _of_no_shows(session, done)
        return
    said = ((NEWS, True), *(((FIRST, True),) if done.name in FIRSTS else ()))
    quiet = done.name in ANSWERS and _chosen(session, done, "mail_answers") == NOBODY
    for each in told(session, ids=set(_ids(done))):
        about, subject = (SERIES, each.series) if each.series else (BOOKING, each.booking)
        yield _News(about, subject, "" if quiet else each.email, each.language, said)


def _of_no_shows(session: Session, done: Outcome) -> Iterator[_News]:
    """Each booking by itself, whatever its series: that one is over, or soon will be."""
    at, who = done.command.issued_at.isoformat(), _chosen(session, done, "mail_no_show")
    warned, released, given_up = (set(each) for each in _absent(done))
    rest = told(session, ids=given_up)
    series = {each.series for each in rest}
    for each in told(session, ids=warned):
        to = _holder(session, each, who)
        yield _News(BOOKING, each.booking, to, each.language, ((WARNED_AT, at),), hook=False)
    for each in told(session, ids=released):
        if each.series is None or each.series not in series:
            to = _holder(session, each, who)
            yield _News(BOOKING, each.booking, to, each.language, ((GONE_AT, at),))
    for each in rest:
        if each.series is not None:
            said = ((GONE_AT, at), (GIVEN_UP, True))
            to = _holder(session, each, who)
            yield _News(SERIES, each.series, to, each.language, said)


def _absent(done: Outcome) -> tuple[Iterable[UUID], ...]:
    if done.name == "bookings.release":
        return (), (done.command.booking,), ()
    return done.result.warned, done.result.released, done.result.given_up


def _holder(session: Session, whose: Whose, who: str) -> str:
    """Where the holder hears of it: the address left with the booking, else the company's own."""
    if who == NOBODY:
        return ""
    if whose.email or who != COMPANY or whose.resident is None:
        return whose.email
    company = get_resident(session, resident=whose.resident)
    return company.email if company is not None else ""


def _chosen(session: Session, done: Outcome, name: str) -> str:
    return options(session, site=done.command.site).values[name]


def _ids(done: Outcome) -> Iterable[UUID]:
    """Whatever a command or its answer names: those that are no bookings are found nowhere."""
    for said in (done.command, done.result):
        if isinstance(said, UUID):
            yield said
        for name in _NAMED:
            value = getattr(said, name, None)
            if isinstance(value, UUID):
                yield value
            elif isinstance(value, (tuple, list, set, frozenset)):
                yield from (each for each in value if isinstance(each, UUID))
