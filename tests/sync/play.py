"""Days at a site, drawn at random from every command, and their answers in four places."""

from __future__ import annotations

import base64
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Table, select, update
from sqlalchemy.orm import Session

from kiosk.agreements.model import AgreementSignature, AgreementVersion
from kiosk.announcements.model import Announcement
from kiosk.appointments.model import Appointment
from kiosk.badges.model import Badge, SiteKey
from kiosk.barred.model import Barred
from kiosk.bookings.model import Booking, BookingPass, BookingWish
from kiosk.core import registry
from kiosk.core.clock import FrozenClock
from kiosk.core.command import Command, Outcome
from kiosk.core.errors import BadInput, Refused
from kiosk.core.machine import Order
from kiosk.core.settings import Settings
from kiosk.core.slice import Registered
from kiosk.deposits.model import Deposit
from kiosk.evacuation.model import Evacuation, EvacuationEntry
from kiosk.events.model import Event, EventRegistration
from kiosk.feedback.model import Feedback
from kiosk.help.model import HelpCall
from kiosk.joining.model import JoinRequest
from kiosk.limits.model import LimitEvent
from kiosk.parcels.model import Parcel
from kiosk.procedures.model import ProcedureVersion
from kiosk.residents.model import Person, Resident
from kiosk.rights.model import RightsRequest
from kiosk.sites.model import FloorPlan, Office, Resource, Season, Spot
from kiosk.staff.model import Attendance
from kiosk.store.base import APPLIED, REFUSED, LoggedCommand
from kiosk.store.changes import changed_tables
from kiosk.store.database import Database
from kiosk.store.log import carry_out
from kiosk.sync.tables import replicated
from kiosk.tickets.model import PaperSlip, Ticket, TicketCall
from kiosk.visits.model import Visit
from kiosk.visits.unlisted import key_of
from tests.anyone import Anyone

MORNING = datetime.fromisoformat("2026-11-24T09:02:00+00:00")
SITE = "casablanca"
DESKS = ("ompic", "cnss", "legalisation")
FAR = "x" * 300
"""Longer than any field may be."""
PLAN = '<svg viewBox="0 0 800 600"><rect x="10" y="10" width="300" height="200"/></svg>'
PHOTO = base64.b64encode(b"\xff\xd8\xff photo").decode()

Answer = tuple[str, str, Any]
Fields = dict[str, Any]
_ENCODE = msgspec.json.encode


def plain(value: Any) -> Any:
    """A result or facts as the wire has them."""
    return msgspec.json.decode(_ENCODE(value))


def attempt(session: Session, entry: Registered, command: Command) -> Answer:
    """Carry out a command as a store does; a refusal must have changed nothing at all."""
    sqlite = session.get_bind().dialect.name == "sqlite"
    raw: Any = session.connection().connection.driver_connection
    before = raw.total_changes if sqlite else 0
    session.info["tables"] = set()
    try:
        result = plain(carry_out(session, entry, command))
    except Refused as refusal:
        unclean = [*session.new, *session.dirty, *session.deleted]
        assert not unclean, f"{entry.name} changed {unclean} and then refused"
        assert not changed_tables(session), f"{entry.name} wrote and then refused"
        session.flush()
        after = raw.total_changes if sqlite else 0
        assert after == before, f"{entry.name} wrote and then refused"
        return (REFUSED, refusal.code, plain(refusal.fields()))
    # As if the centre had agreed at once: what is granted there is granted here.
    log = update(LoggedCommand).where(LoggedCommand.id == command.id).values(status=APPLIED)
    session.execute(log)
    return (APPLIED, "", result)


def contents(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every exchanged table, in Python's types and in an order of their own."""
    return database.read(lambda session: {t.name: _rows(session, t) for t in replicated()})


def _rows(session: Session, table: Table) -> list[tuple[Any, ...]]:
    return sorted((tuple(row) for row in session.execute(select(table))), key=repr)


@dataclass
class Played:
    """A command that was played, and what became of it."""

    entry: Registered
    command: Command
    answer: Answer


class Recording(Anyone):
    """A station that writes down what it carried out, and what was refused."""

    def __init__(self, folder: Path, database: Database, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - a play, not a secret
        clock = FrozenClock(MORNING)
        super().__init__(folder, database, Settings(), clock=clock, ids=self.id)
        self.played: list[Played] = []

    def id(self) -> UUID:
        """The same ids each time that the play is played."""
        return UUID(int=self.random.getrandbits(128), version=4)

    def _do_all(self, wanted: Iterable[tuple[Order, Fields]], *, itself: bool) -> list[Outcome]:
        """One command, whose refusal is an answer like any other."""
        del itself
        [(name, fields)] = wanted
        entry, command = self.make(name, **fields)
        if any(each.command.id == command.id for each in self.played):
            return [
                Outcome(entry.name, command, None)
            ]  # who looks twice within the hour has looked once
        answer = self.database.write(lambda session: attempt(session, entry, command))
        self.played.append(Played(entry, command, answer))
        done = Outcome(entry.name, command, answer[2])
        if answer[0] == APPLIED:
            registry.follow(self, done)
        return [done]


@dataclass
class Play:
    """Draws commands that fit what is there, and some that do not."""

    station: Recording

    def __post_init__(self) -> None:
        self.station.do("sites.open", code=SITE, name="Technopark Casablanca", city="Casablanca")

    @property
    def random(self) -> random.Random:
        return self.station.random

    @property
    def now(self) -> datetime:
        return self.station.clock.now()

    def on(self, rounds: int) -> None:
        """So many rounds of every command there is, each in another order."""
        names = [*MAKERS, "counters.open", "tickets.take", "tickets.call", "visits.expect"]
        names += ["tickets.close", "tickets.reopen", "feedback.give", *["feedback.change"] * 2]
        names += ["parcels.log", "parcels.correct", "barred.note", "barred.lift", "barred.restore"]
        names += [*["residents.merge"] * 2, *["residents.part"] * 4, *["deposits.step_back"] * 3]
        names += ["joining.apply", "joining.decide", "joining.enter", "joining.undecide"]
        names += [f"agreements.{verb}" for verb in ("write", "sign", "sign", "refuse", "take_back")]
        names += [f"bookings.{verb}" for verb in ("book", "book", "book", "wish", "offer", "take")]
        for _ in range(rounds):
            for name in self.random.sample(names, len(names)):
                self.act(name)

    def act(self, name: str) -> None:
        """One command of that name, a little later than the one before."""
        clock: Any = self.station.clock
        clock.at += timedelta(seconds=self.random.randint(1, 18))
        try:
            self.station.do(name, **MAKERS[name](self))
        except (BadInput, Refused):  # the edge finds nothing of that name: no command was made
            return

    def one(self, column: Any, *where: Any) -> UUID:
        """The id of some row, or one that nothing has."""
        found = self.station.database.read(
            lambda s: list(s.scalars(select(column).where(*where).order_by(column)))
        )
        return self.random.choice(found) if found else self.station.id()

    def pick(self, *values: Any) -> Any:
        return self.random.choice(values)

    def seldom(self, usual: Any, rare: Any) -> Any:
        """The usual value, and one time in eight the other."""
        return rare if self.random.random() < 0.125 else usual

    def name(self) -> str:
        return self.seldom(f"Nom {self.pick('Tazi', 'Idrissi', 'Alami')}", FAR)

    def title(self, what: str) -> str:
        return self.seldom(f"{what} {self.random.randint(1, 40)}", "")

    def soon(self) -> datetime:
        """A quarter of an hour within the next hours."""
        start = self.now.replace(minute=0, second=0, microsecond=0)
        return start + timedelta(minutes=15 * self.random.randint(4, 24))

    def payload(self) -> str:
        found = self.one(Badge.id, Badge.revoked_at.is_(None))
        text = self.station.database.read(
            lambda s: s.scalar(select(Badge.payload).where(Badge.id == found))
        )
        return self.seldom(text or "x", "TP1.AAAA.BBBB")


def _span(p: Play) -> Fields:
    opens, closes = p.seldom((time(8), time(p.pick(18, 19))), (time(18), time(8)))
    return {"opens": opens, "closes": closes}


def _someone(p: Play) -> str:
    code: str = p.seldom(p.pick("amina", "said"), "nobody")
    return code


def _day(p: Play) -> date:
    return p.now.date() + timedelta(days=p.random.randint(3, 20))


def _season(p: Play) -> Fields:
    first = _day(p)
    known = {"season": p.one(Season.id)} if p.seldom(False, True) else {}
    week = {"hours": [{"weekday": p.seldom(4, 9), "opens": "09:00:00", "closes": "13:00:00"}]}
    last = first + timedelta(days=p.seldom(2, -2))
    return {"first": first, "last": last, "name": "Ramadan"} | known | week | p.pick({}, _span(p))


def _visitor(p: Play) -> Fields:
    return {
        "first_name": p.seldom("Omar", "<>"),
        "last_name": p.name(),
        "host": p.seldom("Noria Énergie", FAR),
        "companions": p.pick(0, 2),
        "phone": p.seldom("0661234567", "12"),
        "language": p.seldom("fr", "zz"),
    }


def _arrival(p: Play) -> Fields:
    expected = p.seldom(p.one(Visit.id, Visit.state == "expected"), p.one(Visit.id))
    fields = _visitor(p) | {"consent": p.seldom(True, False), "visit": p.pick(None, expected)}
    fields["another"] = p.pick(True, False)
    return fields | ({"until": p.now - timedelta(hours=1)} if p.seldom(False, True) else {})


def _place(p: Play) -> UUID:
    return p.seldom(p.one(Resource.id, Resource.active), p.station.id())  # type: ignore[no-any-return]


def _rooms(p: Play) -> list[UUID]:
    """Two rooms, which are beside each other as often as not."""
    return [p.one(Resource.id, Resource.active, Resource.kind == "room") for _ in range(2)]


def _booking(p: Play) -> Fields:
    starts = p.soon()
    return {
        "resource": p.one(Resource.id, Resource.active),
        "starts": starts,
        "ends": starts + timedelta(minutes=15 * p.seldom(p.pick(2, 4), -1)),
        "held_by": p.title("Entreprise"),
        "places": p.pick(1, 3),
        "repeat": p.seldom("", "weekly:3"),
    }


def _a_booking(p: Play, *states: str) -> Fields:
    booked = p.one(Booking.id, Booking.state.in_(states or ("booked",)))
    return {"booking": p.seldom(booked, p.one(Booking.id))}


def _now(p: Play) -> Fields:
    """A booking that may have begun: the clock goes on to it now and then."""
    soonest = p.station.database.read(
        lambda s: s.scalar(
            select(Booking.starts).where(Booking.state == "booked").order_by(Booking.starts)
        )
    )
    clock: Any = p.station.clock
    if soonest and p.now < soonest < p.now + timedelta(hours=p.pick(0, 0, 1)):
        clock.at = soonest + timedelta(seconds=p.pick(5, 70))
    due = (Booking.starts <= p.now, Booking.state == "booked")
    return {"booking": p.seldom(p.one(Booking.id, *due), p.one(Booking.id))}


def _move(p: Play) -> Fields:
    starts = p.soon()
    times = {"starts": starts, "ends": starts + timedelta(minutes=30)}
    return _a_booking(p) | times | ({"resource": p.one(Resource.id)} if p.pick(0, 1) else {})


def _series(p: Play) -> Fields:
    """A booking, now and then of several dates, of which one is left out or moved."""
    booking = _booking(p)
    if not booking["repeat"]:
        return booking | {"where_free": p.pick(True, False)}
    second = booking["starts"].date() + timedelta(days=7)
    to = {"day": second, "to": second + timedelta(days=p.pick(1, 7)), "at": time(p.pick(9, 23))}
    more = p.pick({"skip": [second]}, {"moved": [to]}, {"skip": [_day(p)]}, {})
    return booking | more | {"where_free": p.pick(True, False)}


def _move_all(p: Play) -> Fields:
    return _move(p) | {"scope": p.seldom(p.pick("one", "all", "following"), "none")}


def _wish(p: Play) -> Fields:
    starts = p.soon()
    times = {"starts": starts, "ends": starts + timedelta(minutes=p.seldom(30, 5))}
    wanted = {"people": p.pick(1, 4, 900), "features": p.seldom([], ["screen"])}
    room = {"resource": _place(p)} if p.pick(0, 1) else {}
    return times | wanted | room | {"held_by": p.title("Entreprise")}


def _a_wish(p: Play, *states: str) -> Fields:
    wish = p.one(BookingWish.id, BookingWish.state.in_(states or ("waiting", "offered")))
    return {"wish": p.seldom(wish, p.one(BookingWish.id))}


def _ahead(p: Play, count: int) -> list[UUID]:
    """So many bookings at one time, four weeks ahead, where there are as many rooms to book."""
    rooms = select(Resource.id).where(
        Resource.kind == "room", Resource.active, Resource.closed_for == ""
    )
    found = p.station.database.read(lambda s: list(s.scalars(rooms.order_by(Resource.id))))
    starts = datetime.combine(p.now.date() + timedelta(days=28), time(10), p.now.tzinfo)
    starts += timedelta(minutes=30 * p.random.randint(0, 11))
    times = {"starts": starts, "ends": starts + timedelta(minutes=30)}
    made = [
        p.station.do("bookings.book", resource=room, held_by="Entreprise", **times).command.id
        for room in p.random.sample(found, min(count, len(found)))
    ]
    return [*made, *(p.one(Booking.id) for _ in range(count))][:count]


def _by_badge(p: Play) -> Fields:
    """What a badge holds, as often as not, or somebody else's."""
    badge = p.one(Badge.id, Badge.revoked_at.is_(None), Badge.kind != "visitor")
    row = select(Badge.company, Badge.name).where(Badge.id == badge)
    found = p.station.database.read(lambda s: s.execute(row).first())
    there = (found.company or found.name) if found else ""
    fixed = {"held_by": there or "Personne", "repeat": "", "places": 1}
    for _ in range(6):  # the place may be held, or forbidden
        own = p.station.do("bookings.book", **(_booking(p) | fixed)).command.id
        if p.station.database.read(lambda s, own=own: s.get(Booking, own)):
            break
    return {
        "booking": p.seldom(own, p.one(Booking.id)),
        "badge": badge,
        "act": p.seldom(p.pick("extend", "cancel", "move", "end", "check_in"), "other"),
        "minutes": 15,
    } | p.pick({}, _to(p))


def _to(p: Play) -> Fields:
    """When and where a booking is moved to."""
    starts = p.soon()
    return {"starts": starts, "ends": starts + timedelta(minutes=30), "resource": _place(p)}


def _waits_by_badge(p: Play) -> Fields:
    badge = p.one(Badge.id, Badge.revoked_at.is_(None), Badge.kind != "visitor")
    wanted = {name: value for name, value in _wish(p).items() if name != "held_by"}
    return wanted | {"badge": p.seldom(badge, p.one(Badge.id))}


def _answers_by_badge(p: Play) -> Fields:
    """What a badge's holder waits for, taken or not; or what somebody else does."""
    fields = _waits_by_badge(p)
    easy = fields | {"people": 1, "features": []}
    wish = p.station.do("bookings.wait_by_badge", **easy).command.id
    other = p.one(BookingWish.id, BookingWish.state.in_(("waiting", "offered")))
    return {"badge": fields["badge"], "wish": p.seldom(wish, other), "take": p.pick(True, False)}


def _swap(p: Play) -> Fields:
    one, other = _ahead(p, 2)
    return {"booking": one, "other": p.seldom(other, one)}


def _asks_again(p: Play) -> Fields:
    """One that stands, and would have to be approved by now; until the rule is changed again."""
    rule = {"member": "startup", "rule": "approval"}
    p.station.do("bookings.set_rule", **rule, value=None)
    [booked] = _ahead(p, 1)
    p.station.do("bookings.set_rule", **rule, value=1)
    also = [p.one(Booking.id, Booking.state == "booked")]
    return {"booking": p.seldom(booked, p.one(Booking.id))} | p.pick({}, {"also": also})


def _waits(p: Play) -> Fields:
    """One that has to be approved."""
    rule = {"member": "startup", "rule": "approval"}
    p.station.do("bookings.set_rule", **rule, value=1)
    [asked] = _ahead(p, 1)
    p.station.do("bookings.set_rule", **rule, value=None)
    return {"booking": p.seldom(asked, p.one(Booking.id)), "scope": p.pick("one", "all", "x")}


def _law(p: Play) -> Fields:
    """Now and then a law on time, for a few minutes, newer than the one before or not."""
    minutes = p.pick(0, 0, 15, 60, p.seldom(30, 9000))
    since = p.now - timedelta(days=2)
    return {
        "tz_version": p.pick("2030.1", "2030.2", f"{2031 + len(p.station.played)}.1"),
        "offsets": [{"since": since, "minutes": minutes}],
    }


def _appointment(p: Play, *states: str) -> Fields:
    """One that is booked, as often as not, or whatever there is."""
    there = p.one(Appointment.id, Appointment.state.in_(states or ("booked",)))
    return {"appointment": p.seldom(there, p.one(Appointment.id))}


def _hour(p: Play) -> Fields:
    return {"starts": p.seldom(p.soon(), p.seldom(p.now + timedelta(days=400), p.now))}


def _appointments(p: Play) -> Fields:
    """Hours of a desk on this day of the week, with places enough or not."""
    return {
        "service": p.seldom("anapec", "?"),
        "weekday": p.seldom(p.now.weekday(), 9),
        "minutes": p.seldom(15, 1),
        "places": p.pick(1, 3),
        "add": p.pick(True, False),
    } | _span(p)


def _whose_hour(p: Play) -> Fields:
    """An hour of a person who has none yet, as often as not."""
    p.act("appointments.set_hours")
    return {
        "service": p.seldom("anapec", p.pick("ompic", "?")),
        "name": p.name(),
        "company": p.title("Entreprise"),
        "phone": p.seldom(f"06612345{p.random.randint(10, 99)}", p.pick("", "12")),
        "email": p.seldom("", "@"),
        "language": p.seldom("ar", "zz"),
    } | _hour(p)


def _hour_by_badge(p: Play) -> Fields:
    """A free hour of some desk, for whoever a new badge is for, or whom it is not."""
    service = p.pick("anapec", "cnss", "cimr")
    hours = {"opens": time(8), "closes": time(18), "minutes": 15, "places": 9}
    weekday = p.now.weekday()
    p.station.do("appointments.set_hours", service=service, weekday=weekday, **hours)
    name = f"Nom {p.random.randint(1, 999)}"
    own = p.station.do("badges.issue", kind="coworker", name=name).command.id
    badge = p.seldom(own, p.one(Badge.id))
    return {"badge": badge, "service": p.seldom(service, "?")} | _hour(p)


def _own_hour(p: Play) -> Fields:
    """An appointment of a badge's holder, or of somebody else."""
    fields = _hour_by_badge(p)
    own = p.station.do("appointments.book_by_badge", **fields).command.id
    other = p.one(Appointment.id)
    return {"badge": fields["badge"], "appointment": p.seldom(own, other)}


def _an_event(p: Play) -> Fields:
    """One that is planned, as often as not, or whatever there is."""
    return {"event": p.seldom(p.one(Event.id, Event.state == "planned"), p.one(Event.id))}


def _event(p: Play) -> Fields:
    """Something of today or of the days to come, with few places or none, or that cannot be."""
    starts = p.seldom(p.now + timedelta(hours=p.pick(0, 1, 30)), p.now - timedelta(days=2))
    return {
        "title": p.seldom("Atelier", ""),
        "kind": p.seldom("atelier", "?"),
        "mode": p.pick("on_site", "hybrid", "on_site"),
        "starts": starts,
        "ends": starts + timedelta(hours=p.seldom(3, -1)),
        "place": p.seldom("Hall", ""),
        "url": p.seldom("https://meet.example.ma/a", "http://x"),
        "capacity": p.pick(0, 1, 2),
        "waiting": p.seldom(True, False),
    }


def _taking_part(p: Play) -> Fields:
    """Somebody for an event: mostly one of today, who agrees."""
    p.act("events.plan")
    return _an_event(p) | {
        "name": p.name(),
        "email": p.seldom("", "@"),
        "company": p.title("Entreprise"),
        "mode": p.seldom("", "remote"),
        "consent": p.seldom(True, False),
        "another": p.pick(True, False),
    }


def _taking_part_by_badge(p: Play) -> Fields:
    p.act("events.plan")
    name = f"Nom {p.random.randint(1, 999)}"
    own = p.station.do("badges.issue", kind="coworker", name=name).command.id
    return _an_event(p) | {"badge": p.seldom(own, p.one(Badge.id))}


def _registration(p: Play, *states: str) -> Fields:
    there = p.one(EventRegistration.id, EventRegistration.state.in_(states or ("registered",)))
    return {"registration": p.seldom(there, p.one(EventRegistration.id))}


def _come(p: Play) -> Fields:
    """Somebody who has come, as often as not."""
    p.act("events.walk_in")
    there = p.one(EventRegistration.id, EventRegistration.arrived_at.is_not(None))
    return {"registration": p.seldom(there, p.one(EventRegistration.id))}


def _counter(p: Play) -> Fields:
    return {"counter": p.seldom(p.pick(1, 2), p.pick(7, 120))}


def _ticket(p: Play, state: str = "called") -> Fields:
    return {"ticket": p.seldom(p.one(Ticket.id, Ticket.state == state), p.one(Ticket.id))}


def _slip(p: Play) -> Fields:
    """A paper ticket of today, as often as not of a number that was reserved."""
    p.act("tickets.reserve_paper")
    taken = p.now - timedelta(minutes=p.pick(1, 30, 90))
    return {
        "slip": f"PO-{p.pick(1, 2, 3, 4, 5, 6):03}" if p.pick(True, False) else p.pick("PC-2", "?"),
        "taken_at": p.seldom(taken, p.now + timedelta(minutes=1)),
        "called_at": p.pick(None, p.now),
        "outcome": p.pick("", "done", "abandoned"),
        "counter": p.pick(None, 2),
    }


def _stands(p: Play) -> dict[str, Any]:
    """Somebody who needs leave still, and seldom one who does not."""
    return {"barred": p.seldom(p.one(Barred.id, Barred.lifted_at.is_(None)), p.one(Barred.id))}


def _left(p: Play, *states: str) -> Fields:
    """Papers in one of some states, as often as not, or whatever there are."""
    there = p.one(Deposit.id, Deposit.state.in_(states or ("left", "with_desk", "ready")))
    return {"deposit": p.seldom(there, p.one(Deposit.id))}


def _evacuation(p: Play) -> Fields:
    return {"evacuation": p.one(Evacuation.id)}


def _twins(p: Play) -> Fields:
    """Two companies that are here, or one twice."""
    here = Resident.left_on.is_(None)
    kept = p.one(Resident.id, here)
    return {"kept": kept, "other": p.seldom(p.one(Resident.id, here, Resident.id != kept), kept)}


def _just_closed(p: Play) -> Fields:
    """The ticket that was closed last, which may be opened again for ten minutes."""
    closed = select(Ticket.id).where(Ticket.state == "closed").order_by(Ticket.closed_at.desc())
    last = p.station.database.read(lambda s: s.scalar(closed.limit(1)))
    return {"ticket": p.seldom(last or p.station.id(), p.one(Ticket.id))}


def _served(p: Play) -> UUID:
    """A ticket that was served, as often as not one of which nothing was said yet."""
    said = select(Feedback.ticket)
    return p.one(Ticket.id, Ticket.state == "closed", *p.pick((), (Ticket.id.not_in(said),)))


def _just_given(p: Play) -> UUID:
    """An answer that may still be corrected, as often as not, or one that may not."""
    p.act("feedback.give")
    since = p.now - timedelta(minutes=5)
    return p.one(Feedback.id, *p.pick((), (Feedback.given_at >= since,)))


def _call(p: Play) -> Fields:
    who = {"holder": p.pick("", "store-a", "store-b"), "alone": p.seldom(False, True)}
    named = {"ticket": p.one(Ticket.id)} if p.seldom(False, True) else {}
    return _counter(p) | who | named


def _lease(p: Play) -> Fields:
    return {"service": p.seldom(p.pick(*DESKS), "?"), "holder": p.pick("store-a", "store-b", "")}


def _badge_holder(p: Play) -> Fields:
    if p.pick(0, 1):
        visit = p.one(Visit.id, Visit.state.in_(("expected", "on_site")))
        return {"kind": p.seldom("visitor", "king"), "holder": visit}
    return {"kind": "resident", "holder": p.one(Person.id)}


def _badge(p: Play) -> Fields:
    return {"badge": p.one(Badge.id)}


def _help_call(p: Play) -> Fields:
    return {"help_call": p.one(HelpCall.id)}


def _announcement(p: Play) -> Fields:
    return {"announcement": p.one(Announcement.id)}


def _announced(p: Play) -> Fields:
    ends = p.seldom(None, p.now + timedelta(hours=p.pick(-1, 2)))
    return {"french": p.seldom("Soirée", ""), "zone": p.pick("", "Étage 1"), "last": ends}


def _seen(p: Play) -> Fields:
    passed = p.pick(True, True, False)
    one = {"service": p.seldom(p.pick(*DESKS), "?"), "rule": p.pick("wait", "waiting")}
    return {"seen": [one | {"bound": 20, "value": p.pick(3, 20, 31), "passed": passed}]}


def _settlement(p: Play) -> Fields:
    how = p.pick("asked", "cancelled", "merged", "instead")
    ids = [each.command.id for each in p.station.played[-30:]]
    wanted = p.station.id()
    instead = wanted if how == "instead" else p.seldom(None, wanted)
    return {"refused": p.pick(p.station.id(), *ids[-2:]), "how": how, "instead": instead}


def _asked(p: Play) -> Fields:
    """An opposition that waits, or one that is made and answered at once."""
    waiting = p.one(RightsRequest.id, RightsRequest.answered_at.is_(None))
    return p.pick({"request": waiting}, {"identity": "known"})


def _things(p: Play) -> list[Fields]:
    found = [
        {"kind": "visit", "id": str(p.one(Visit.id))},
        {"kind": "hosted", "id": str(p.one(Visit.id))},
        {"kind": "badge", "id": str(p.one(Badge.id))},
        {"kind": "booking", "id": str(p.one(Booking.id))},
        {"kind": "person", "id": str(p.one(Person.id))},
        {"kind": "staff", "id": "agent"},
        {"kind": "log", "id": str(p.station.played[-1].command.id)},
    ]
    return p.seldom(p.random.sample(found, 3), p.pick([], [{"kind": "secret", "id": "x"}]))


def _spared(p: Play) -> Fields:
    spared = [{"kind": "visit", "id": str(p.one(Visit.id))}]
    return p.pick({}, {"spared": spared, "held_for": p.seldom("Réquisition 12/2026", "")})


Maker = Callable[[Play], Fields]


def _procedure(p: Play) -> Fields:
    return {
        "service": p.seldom("ompic", "cnss"),
        "procedure": p.pick("marque", "brevet", "timbres", "autre"),
    }


def _said_of_procedure(p: Play) -> Fields:
    return {
        "service": p.seldom("ompic", "?"),
        "title": {"fr": p.pick("Timbres", "Marque", p.seldom("Brevet", ""))},
        "papers": [{"fr": f"Pièce {n}"} for n in range(p.pick(0, 1, 3))],
        "fee_to_confirm": p.pick(True, False),
        "link": p.seldom("", p.pick("https://ompic.ma/essai", "http://ompic.ma")),
    }


def _agreed_code(p: Play) -> str:
    return p.seldom(p.pick("secret", "chantier"), "?")


def _agreement(p: Play) -> Fields:
    return {
        "title": {"fr": p.seldom("Secret", p.pick("Chantier", ""))},
        "text": {"fr": p.seldom("Je ne dis rien.\n\nRien.", p.pick("Casque.", ""))},
        "purposes": p.seldom(["appointment", "maintenance"], p.pick([], ["?"])),
        "months": p.pick(0, 12, p.seldom(1, 99)),
        "again": p.pick(True, False),
    }


MAKERS: dict[str, Maker] = {
    "audit.look": lambda p: {
        "kind": p.seldom("visit", "window"),
        "subject": p.seldom(str(p.one(Visit.id)), FAR),
    },
    "stations.report": lambda p: {
        "window": p.pick("touch", "display", "door"),
        "restarted": p.pick(None, p.seldom("crash", "boredom")),
        "is_paused": p.pick(None, True, False),
        "problems": p.pick(None, ["disk=red"], ["printers=amber", "clock=red"]),
    },
    "store.restored": lambda p: {"how": p.seldom("manager", "force"), "again": p.pick(0, 3)},
    "sites.open": lambda p: {
        "code": p.seldom(SITE, p.pick("Casa!", "rabat")),
        "name": "Technopark",
        "city": "Casablanca",
        "zone": p.seldom("Africa/Casablanca", "Mars/Base"),
    },
    "sites.add_room": lambda p: {"name": p.title("Salle"), "capacity": p.seldom(8, 0)},
    "sites.add_desk_area": lambda p: {"name": p.title("Espace"), "places": p.seldom(12, 9000)},
    "sites.add_equipment": lambda p: {"name": p.title("Projecteur"), "count": p.seldom(3, 0)},
    "sites.change_place": lambda p: {
        "place": _place(p),
        "name": p.seldom(None, p.title("Salle")),
        "capacity": p.seldom(p.pick(8, 20), 9000),
        "features": p.pick(None, ["screen", p.seldom("video", "pool")]),
        "after": p.seldom(p.pick(0, 0, 15), 900),
        "overnight": p.pick(None, True, False),
    },
    "sites.close_place": lambda p: {"place": _place(p), "reason": p.seldom("Travaux", "")},
    "sites.reopen_place": lambda p: {"place": p.one(Resource.id)},
    "sites.retire_place": lambda p: {
        "place": p.pick(*(p.station.id() for _ in range(3)), _place(p))
    },
    "sites.combine_rooms": lambda p: {
        "whole": p.one(Resource.id, Resource.active, Resource.kind == "room"),
        "parts": p.seldom(_rooms(p), []),
    },
    "sites.order_places": lambda p: {"places": [_place(p)]},
    "sites.set_option": lambda p: {
        "name": p.seldom(p.pick("no_show_minutes", "offer_minutes"), "colour"),
        "value": p.seldom(p.pick("15", "30", ""), "soon"),
    },
    "sites.add_office": lambda p: {
        "name": p.title("Bureau"),
        "floor": p.pick("", "1er étage"),
        "surface": p.seldom(p.pick(None, 21.5), -1),
        "places": p.seldom(p.pick(None, 4), 9000),
        "since": p.pick(None, p.now.date() - timedelta(days=9)),
    },
    "sites.change_office": lambda p: {
        "office": p.seldom(p.one(Office.id), p.station.id()),
        "name": p.seldom(None, p.title("Bureau")),
        "surface": p.seldom(p.pick(0, 30), -1),
        "always": p.pick(True, False),
    },
    "sites.give_up_office": lambda p: {
        "office": p.one(Office.id),
        "never": p.seldom(False, True),
        "on": p.pick(None, p.now.date() - timedelta(days=p.pick(0, 90))),
    },
    "sites.reopen_office": lambda p: {"office": p.one(Office.id)},
    "sites.set_picture": lambda p: {"place": _place(p), "data": p.seldom(PHOTO, "photo")},
    "sites.draw_plan": lambda p: {
        "name": p.title("Étage"),
        "drawing": p.seldom(PLAN, "<svg onload='x'/>"),
        "plan": p.seldom(None, p.one(FloorPlan.id)),
    },
    "sites.remove_plan": lambda p: {"plan": p.one(FloorPlan.id)},
    "sites.place_spot": lambda p: {
        "resource": _place(p),
        "plan": p.one(FloorPlan.id),
        "label": p.seldom("7", "une place au fond"),
        "x": 120,
        "y": p.seldom(40, -1),
    },
    "sites.remove_spot": lambda p: {"spot": p.one(Spot.id)},
    "sites.set_hours": lambda p: {"weekday": p.seldom(5, 9)} | p.pick({}, _span(p)),
    "sites.set_day": lambda p: {"day": _day(p), "reason": p.seldom("Fête", FAR)} | _span(p),
    "sites.clear_day": lambda p: {"day": _day(p)},
    "sites.add_holidays": lambda p: {"year": p.seldom(None, 2027)},
    "sites.set_season": _season,
    "sites.remove_season": lambda p: {"season": p.one(Season.id)},
    "appointments.set_hours": _appointments,
    "appointments.book": _whose_hour,
    "appointments.move": lambda p: _appointment(p) | _hour(p),
    "appointments.cancel": _appointment,
    "appointments.book_by_badge": _hour_by_badge,
    "appointments.cancel_by_badge": _own_hour,
    "appointments.arrive": lambda p: _appointment(p, "booked", "missed"),
    "appointments.release_missed": lambda p: {"minutes": p.seldom(10, -1)},
    "appointments.follow_law": _law,
    "events.plan": _event,
    "events.change": lambda p: (
        _an_event(p) | p.pick({"capacity": p.pick(0, 1)}, _event(p), {"title": "Autre"})
    ),
    "events.cancel": _an_event,
    "events.restore": lambda p: {
        "event": p.seldom(p.one(Event.id, Event.state == "cancelled"), p.one(Event.id))
    },
    "events.register": _taking_part,
    "events.register_by_badge": _taking_part_by_badge,
    "events.unregister": lambda p: _registration(p, "registered", "waiting"),
    "events.check_in": lambda p: _registration(p, "registered", "waiting"),
    "events.walk_in": _taking_part,
    "events.take_back": _come,
    "events.follow_law": _law,
    "sites.set_service_hours": lambda p: (
        {
            "service": p.seldom("anapec", "?"),
            "weekday": p.pick(0, 4),
            "add": p.pick(True, False),
        }
        | _span(p)
    ),
    "sites.set_data_protection": lambda p: {
        "contact": p.title("Service"),
        "email": p.seldom("donnees@example.ma", "@"),
        "cndp": p.pick("D-GC-12/2026", "", None),
        "cin_authorisation": p.pick("A-GC-7/2026", "", None),
    },
    "privacy.keep": lambda p: {
        "days": {p.seldom("visits", "dreams"): p.pick(90, 120, 400), "tickets": p.pick(30, 60)}
    },
    "sites.set_service_day": lambda p: (
        {"service": p.seldom("anapec", "?"), "day": _day(p)} | p.pick({}, _span(p))
    ),
    "people.add_staff": lambda p: {
        "code": p.pick("amina", "said"),
        "name": p.name(),
        "role": p.seldom("desk", "king"),
    },
    "people.change_staff": lambda p: {
        "code": _someone(p),
        "name": p.name(),
        "role": p.seldom(p.pick("desk", "manager"), "king"),
    },
    "people.choose_pin": lambda p: {
        "pin": p.pick("482913", "739164"),
        "actor": _someone(p),
    },
    "people.reset_pin": lambda p: {
        "code": _someone(p),
        "pin": p.seldom("739164", "1"),
    },
    "people.lock": lambda p: {"code": _someone(p)},
    "people.unlock": lambda p: {"code": _someone(p)},
    "people.sign_in": lambda p: {"how": p.seldom("pin", "guess"), "actor": _someone(p)},
    "people.sign_out": lambda p: {"attendance": p.one(Attendance.id)},
    "people.remove_staff": lambda p: {"code": _someone(p)},
    "residents.register": lambda p: {
        "name": p.title("Société"),
        "ice": p.pick("", "", "002354187000055", "123"),
        "office": p.pick("", p.title("Bureau")),
    },
    "residents.change": lambda p: {
        "resident": p.one(Resident.id),
        "phone": p.seldom("0522000000", "1"),
        "name": p.pick(None, p.title("Société")),
        "office": p.pick(None, None, "", p.title("Bureau")),
    },
    "residents.leave": lambda p: {
        "resident": p.one(Resident.id),
        "on": p.seldom(None, p.now.date() + timedelta(days=3)),
    },
    "residents.add_person": lambda p: {
        "resident": p.seldom(p.one(Resident.id, Resident.left_on.is_(None)), p.one(Resident.id)),
        "first_name": "Sara",
        "last_name": p.name(),
    },
    "residents.change_person": lambda p: {
        "person": p.seldom(p.one(Person.id, Person.active), p.one(Person.id)),
        "phone": p.seldom("0661223344", "1"),
        "last_name": p.pick(None, p.name()),
    },
    "residents.remove_person": lambda p: {"person": p.one(Person.id)},
    "visits.expect": lambda p: (
        _visitor(p)
        | {"at": p.seldom(p.soon(), p.now - timedelta(days=3))}
        | p.pick({}, {"email": p.seldom("y@noria.example", "y@")}, {"detail": p.seldom("1er", FAR)})
    ),
    "visits.expect_by_badge": lambda p: {
        "badge": p.one(Badge.id),
        "first_name": p.name(),
        "last_name": p.seldom(p.name(), FAR),
        "at": p.soon(),
    },
    "visits.arrive": _arrival,
    "visits.leave": lambda p: {
        "visit": p.seldom(p.one(Visit.id, Visit.state == "on_site"), p.one(Visit.id)),
        "by": p.seldom("list", "window"),
    },
    "visits.cancel": lambda p: {"visit": p.one(Visit.id)},
    "visits.restore": lambda p: {"visit": p.one(Visit.id)},
    "visits.follow_law": _law,
    "visits.change": lambda p: (
        {"visit": p.one(Visit.id)}
        | p.pick(
            {"first_name": p.name()},
            {"company": p.seldom("Atlas Conseil", "<b>")},
            {"at": p.seldom(p.soon(), p.now - timedelta(days=3))},
            {"email": p.seldom("y@noria.example", "y@")},
        )
    ),
    "visits.take_back": lambda p: {"visit": p.one(Visit.id)},
    "visits.close_day": lambda p: {
        "issued_at": p.now + p.seldom(timedelta(0), timedelta(days=p.pick(1, 2))),
        "grace": p.seldom(60, -1),
    },
    "visits.publish_notice": lambda p: {
        "version": p.pick("1", "2"),
        "language": "fr",
        "text": p.seldom("Avis", p.pick("", "Autre")),
    },
    "visits.note_cin": lambda p: {"visit": p.one(Visit.id), "cin": p.seldom("BE123456", "12")},
    "visits.answer_for_host": lambda p: {
        "visit": p.seldom(p.one(Visit.id, Visit.state == "on_site"), p.one(Visit.id)),
        "answer": p.seldom(p.pick("coming", "waits", "absent", ""), "perhaps"),
    },
    "visits.ask_hosts_again": lambda p: {"visits": [p.one(Visit.id)]},
    "visits.unlist": lambda p: {"keys": [key_of(SITE, p.name()), *p.seldom([], ["x"])]},
    "visits.anonymise": lambda p: {
        "before": p.now.date() - p.seldom(timedelta(days=1), timedelta())
    },
    "bookings.book": _series,
    "bookings.move": _move_all,
    "bookings.extend": lambda p: _a_booking(p) | {"minutes": p.seldom(p.pick(15, 30), 0)},
    "bookings.act_by_badge": _by_badge,
    "bookings.wait_by_badge": _waits_by_badge,
    "bookings.answer_by_badge": _answers_by_badge,
    "bookings.swap": _swap,
    "bookings.cancel": lambda p: (
        _a_booking(p, "booked", "checked_in") | {"scope": p.pick("one", "following", "all", "some")}
    ),
    "bookings.check_in": _now,
    "bookings.end": _now,
    "bookings.release": _now,
    "bookings.release_absent": lambda p: {
        "minutes": p.seldom(p.pick(5, 15), 900),
        "warning": p.pick(0, 5),
        "series": p.pick(0, 1, 3),
    },
    "bookings.at_door": lambda p: (
        _now(p) | {"act": p.seldom(p.pick("check_in", "extend", "end"), "knock"), "minutes": 15}
    ),
    "bookings.wish": _wish,
    "bookings.withdraw": _a_wish,
    "bookings.take": lambda p: _a_wish(p, "offered"),
    "bookings.offer": lambda p: {"minutes": p.seldom(p.pick(30, 240), 0)},
    "bookings.follow_law": _law,
    "bookings.approve": _waits,
    "bookings.decline": _waits,
    "bookings.ask_again": _asks_again,
    "bookings.set_rule": lambda p: {
        "member": p.seldom("startup", p.pick("external", "king")),
        **p.pick(
            {"rule": "longest_minutes", "value": p.seldom(120, 1)},
            {"rule": "week_minutes", "value": p.pick(None, 240)},
            {"rule": "at_once", "value": p.pick(None, 20)},
            {"rule": "included_minutes", "value": p.pick(None, 90)},
            {"rule": "approval", "value": p.pick(0, 1, 1)},
            {"rule": p.seldom("ahead_days", "?"), "value": 60},
        ),
    },
    "bookings.set_tariff": lambda p: {
        "member": p.seldom("startup", "king"),
        "unit": p.seldom(p.pick("hour", "day"), "year"),
        "price": p.pick(None, p.seldom(15000, -1)),
        "resource": p.pick(None, p.one(Resource.id, Resource.kind == "room")),
    },
    "bookings.add_pass": lambda p: {
        "held_by": p.title("Entreprise"),
        "kind": p.pick("room", "coworking"),
        "unit": p.seldom("hour", "year"),
        "total": p.pick(2, 10),
        "valid_from": p.now.date(),
        "valid_until": p.now.date() + timedelta(days=p.seldom(p.pick(1, 30), -1)),
    },
    "bookings.end_pass": lambda p: {
        "booking_pass": p.seldom(p.one(BookingPass.id), p.station.id()),
        "ended": p.pick(True, False),
    },
    "bookings.restore": lambda p: (
        _a_booking(p, "cancelled", "declined", "released", "checked_in", "ended")
        | p.pick({}, {"also": [p.one(Booking.id, Booking.state == "cancelled")]})
        | p.pick({}, {"ends": p.now + timedelta(minutes=30)})
    ),
    "tickets.take": lambda p: {
        "service": p.seldom(p.pick(*DESKS), "?"),
        "series": p.pick("", "B"),
        "priority": p.seldom("", p.pick("elderly", "king")),
        "then": p.seldom([], [p.pick(*DESKS), p.pick(*DESKS)]),
        "people": p.seldom(1, p.pick(3, 99)),
    },
    "tickets.call": _call,
    "tickets.recall": lambda p: (
        {"counter": p.seldom(1, 2)} | p.pick({}, _ticket(p, p.pick("held", "absent")))
    ),
    "tickets.uncall": lambda p: {"call": p.one(TicketCall.id)},
    "tickets.hold": _ticket,
    "tickets.absent": lambda p: _ticket(p) | p.seldom({}, {"counts": False}),
    "tickets.come_back": lambda p: _ticket(p, p.pick("absent", "held", "waiting")),
    "tickets.let_pass": lambda p: _ticket(p, "waiting") | p.pick({}, {"people": p.pick(1, 3, 99)}),
    "tickets.transfer": lambda p: (
        _ticket(p, "waiting") | {"service": p.pick(*DESKS), "note": p.seldom("", "said")}
    ),
    "tickets.close": lambda p: (
        _ticket(p)
        | {"outcome": p.seldom("done", p.pick("absent", "mistake"))}
        | p.seldom({}, p.pick({"ends": True}, {"missing": [0]}, {"detail": "said", "note": "said"}))
    ),
    "tickets.reopen": lambda p: (
        p.seldom(_just_closed(p), _ticket(p, p.pick("held", "absent"))) | p.pick({}, _counter(p))
    ),
    "tickets.give_up": lambda p: _ticket(p, p.pick("waiting", "held", "absent", "called")),
    "tickets.reserve_paper": lambda p: {
        "service": p.seldom(p.pick("ompic", "cnss"), "?"),
        "count": p.seldom(3, 0),
        "series": p.pick("", "", "B"),
    },
    "tickets.enter_paper": _slip,
    "tickets.withdraw_paper": lambda p: {"ticket": p.one(PaperSlip.ticket)},
    "deposits.leave": lambda p: {
        "service": p.seldom(p.pick(*DESKS), "?"),
        "name": p.name(),
        "what": p.seldom("Statuts", ""),
        "collector": p.pick("", p.name()),
        "with_desk": p.seldom(False, True),
        "series": p.pick("", "B"),
    },
    "deposits.hand_over": lambda p: _left(p, "left") | {"counter": p.seldom(2, 0)},
    "deposits.ready": lambda p: _left(p, "left", "with_desk") | {"note": p.pick("", "said")},
    "deposits.collect": lambda p: _left(p, "ready") | {"by": p.seldom("", p.name())},
    "deposits.give_back": lambda p: _left(p) | {"note": p.pick("", "said")},
    "deposits.step_back": lambda p: _left(p, "with_desk", "ready", "collected", "returned"),
    "residents.merge": _twins,
    "residents.part": lambda p: {
        "other": p.seldom(
            p.one(Resident.id, Resident.merged_at > p.now - timedelta(minutes=10)),
            p.one(Resident.id),
        )
    },
    "agreements.write": lambda p: _agreement(p) | {"code": p.pick("", "secret", "chantier")},
    "agreements.change": lambda p: _agreement(p) | {"agreement": _agreed_code(p)},
    "agreements.retire": lambda p: {"agreement": _agreed_code(p)},
    "agreements.take": lambda p: {"agreement_version": p.one(AgreementVersion.id)},
    "agreements.sign": lambda p: {
        "visit": p.one(Visit.id),
        "agreement_version": p.one(AgreementVersion.id),
        "signature": p.seldom(p.pick("1,1 2,2 3,3", ""), "scribble"),
        "unsigned": p.pick("", "said"),
    },
    "agreements.refuse": lambda p: {
        "agreement_version": p.one(AgreementVersion.id),
        "visit": p.pick(None, p.one(Visit.id)),
        "first_name": "Salma",
        "last_name": p.name(),
    },
    "agreements.turn_away": lambda p: {
        "signing": p.seldom(
            p.one(AgreementSignature.id, AgreementSignature.state == "refused"),
            p.one(AgreementSignature.id),
        ),
        "reason": p.seldom("said", ""),
    },
    "agreements.take_back": lambda p: {"signing": p.one(AgreementSignature.id)},
    "parcels.log": lambda p: {
        "resident": p.seldom(p.one(Resident.id, Resident.left_on.is_(None)), p.one(Resident.id)),
        "what": p.seldom(p.pick("parcel", "letter", "pallet"), "?"),
        "carrier": p.pick("", "Amana"),
        "count": p.seldom(2, 0),
        "series": p.pick("", "B"),
    },
    "parcels.correct": lambda p: {
        "parcel": p.one(Parcel.id),
        "resident": p.pick(None, p.one(Resident.id)),
        "place": p.seldom("Étagère B", FAR),
    },
    "parcels.collect": lambda p: {
        "parcel": p.seldom(p.one(Parcel.id, Parcel.state == "waiting"), p.one(Parcel.id)),
        "by": p.name(),
        "signature": p.seldom(p.pick("1,1 2,2 3,3", ""), "scribble"),
        "unsigned": p.pick("", "said"),
    },
    "parcels.give_back": lambda p: {"parcel": p.one(Parcel.id), "note": p.pick("", "said")},
    "parcels.step_back": lambda p: {"parcel": p.one(Parcel.id)},
    "barred.note": lambda p: {
        "first_name": p.pick("Badr", "Imane"),
        "last_name": p.seldom(p.pick("Slaoui", "Berrada", "Naciri"), FAR),
        "company": p.pick("", "Kasbah Pay"),
        "reason": p.seldom("said", ""),
        "until": p.pick(None, p.seldom(p.now.date() + timedelta(days=3), p.now.date())),
    },
    "barred.change": lambda p: (
        _stands(p)
        | {
            "last_name": p.pick(None, "Slaoui"),
            "until": p.seldom(p.now.date() + timedelta(days=30), p.now.date() - timedelta(days=1)),
        }
    ),
    "barred.lift": _stands,
    "barred.restore": lambda p: {
        "barred": p.seldom(p.one(Barred.id, Barred.lifted_at.is_not(None)), p.one(Barred.id))
    },
    "barred.allow": lambda p: _stands(p) | {"why": p.seldom("said", "")},
    "barred.withdraw_leave": lambda p: {
        "barred": p.seldom(p.one(Barred.id, Barred.allowed_on.is_not(None)), p.one(Barred.id))
    },
    "parcels.remind": lambda p: {"days": p.seldom(3, 0)},
    "joining.apply": lambda p: {
        "first_name": p.pick("Salma", "Karim"),
        "last_name": p.name(),
        "title": p.title("Projet"),
        "sector": p.seldom(p.pick("ntic", "green", "creative"), "?"),
        "kind": p.pick("individual", "company"),
        "company": p.pick("", p.title("Société")),
        "email": p.seldom("salma@projet.example", ""),
        "body": p.seldom(p.pick("", "cjd", "enactus"), "other"),
        "papers": p.pick([], ["identity"], ["identity", "cv", "plan"]),
        "series": p.pick("", "B"),
    },
    "joining.correct": lambda p: {
        "request": p.one(JoinRequest.id),
        "about": p.seldom("Un projet", FAR * 3),
        "places": p.seldom(3, 0),
    },
    "joining.check_papers": lambda p: {
        "request": p.one(JoinRequest.id),
        "papers": p.seldom(p.pick(["identity"], ["identity", "cv", "plan"]), ["?"]),
    },
    "joining.interview": lambda p: {
        "request": p.one(JoinRequest.id),
        "day": p.soon().date(),
        "time": p.seldom("14:30", "25:00"),
    },
    "joining.committee": lambda p: {"request": p.one(JoinRequest.id), "day": p.soon().date()},
    "joining.withdraw": lambda p: {
        "request": p.one(JoinRequest.id),
        "note": p.pick("", "said"),
    },
    "joining.decide": lambda p: {
        "request": p.one(JoinRequest.id),
        "decision": p.seldom(p.pick("accepted", "accepted", "refused", "waiting_list"), "?"),
    },
    "joining.enter": lambda p: {
        "request": p.seldom(
            p.one(JoinRequest.id, JoinRequest.state == "accepted"), p.one(JoinRequest.id)
        ),
        "name": p.title("Société"),
        "office": p.pick("", "Bureau 12"),
    },
    "joining.step_back": lambda p: {"request": p.one(JoinRequest.id)},
    "joining.undecide": lambda p: {
        "request": p.seldom(
            p.one(JoinRequest.id, JoinRequest.state.in_(("entered", "refused"))),
            p.one(JoinRequest.id),
        )
    },
    "joining.remind": lambda p: {"days": p.seldom(3, 0)},
    "tickets.stop": lambda p: {
        "service": p.seldom(p.pick(*DESKS), "?"),
        "away": p.pick(True, False),
        "reason": p.pick("", "formation"),
    },
    "tickets.set_calling": lambda p: {
        "counter": p.seldom(p.pick(0, 1, 2), 120),
        "patience": p.pick(None, 20, p.seldom(60, 1)),
        "run": p.pick(None, 1, 3),
        "early": p.pick(None, 5),
        "longest": p.pick(None, 20, 60),
        "services": p.pick([], [p.pick(*DESKS)], p.seldom(list(DESKS[:2]), ["?"])),
    },
    "tickets.resume": lambda p: {"service": p.seldom(p.pick(*DESKS), "?")},
    "tickets.lease": lambda p: _lease(p) | _counter(p),
    "tickets.release_lease": _lease,
    "tickets.take_lease": lambda p: _lease(p) | _counter(p),
    "counters.open": lambda p: (
        _counter(p)
        | {"services": p.seldom(list(DESKS), ["?"]), "agent": p.seldom("said", "amina")}
        | p.seldom({}, {"over": True})
    ),
    "counters.pause": lambda p: {
        "counter": p.seldom(2, p.pick(1, 7)),
        "reason": p.pick("", "lunch", "?"),
    },
    "counters.close": lambda p: {"counter": p.seldom(2, p.pick(1, 7))},
    "badges.retire_key": lambda p: {"key": p.one(SiteKey.id)},
    "badges.add_key": lambda p: {"public_key": p.pick("ab" * 32, "cd" * 32, "zz")},
    "badges.issue": _badge_holder,
    "badges.revoke": lambda p: _badge(p) | {"reason": p.seldom("perdu", "")},
    "badges.reinstate": _badge,
    "badges.scan": lambda p: {"payload": p.payload()},
    "badges.return": _badge,
    "feedback.give": lambda p: {"ticket": _served(p), "score": p.seldom(p.pick(1, 3, 5), 6)},
    "feedback.change": lambda p: {
        "feedback": _just_given(p),
        "score": p.seldom(p.pick(2, 4), 0),
        "reason": p.pick("", "wait", "?"),
    },
    "limits.set": lambda p: {
        "service": p.seldom(p.pick("", *DESKS), "?"),
        "wait": p.pick(None, 0, 20, p.seldom(60, 1)),
        "waiting": p.pick(None, 3),
        "unserved": p.pick(None, 5),
    },
    "limits.clear": lambda p: {"service": p.pick("", *DESKS)},
    "limits.note": _seen,
    "limits.acknowledge": lambda p: {"event": p.one(LimitEvent.id)},
    "announcements.say": _announced,
    "announcements.change": lambda p: _announced(p) | _announcement(p),
    "announcements.end": _announcement,
    "announcements.alert": lambda p: {"french": p.seldom("Évacuez", "")},
    "evacuation.start": lambda p: {"kind": p.seldom(p.pick("drill", "test", "real"), "flood")},
    "evacuation.account": lambda p: {
        "entry": p.one(EvacuationEntry.id),
        "state": p.seldom(p.pick("present", "missing", "help", "unknown"), "gone"),
        "place": p.pick("", "said"),
    },
    "evacuation.add": lambda p: _evacuation(p) | {"name": p.name(), "state": p.seldom("help", "")},
    "evacuation.end": _evacuation,
    "evacuation.reopen": _evacuation,
    "procedures.change": lambda p: (
        _said_of_procedure(p) | {"procedure": p.pick("marque", "brevet", p.seldom("autre", "?"))}
    ),
    "procedures.add": lambda p: _said_of_procedure(p) | {"code": p.pick("", "timbres", "marque")},
    "procedures.remove": _procedure,
    "procedures.restore": _procedure,
    "procedures.take": lambda p: {"version": p.one(ProcedureVersion.id)},
    "help.call": lambda _p: {},
    "help.answer": _help_call,
    "help.withdraw": _help_call,
    "badges.close_day": lambda p: {
        "issued_at": p.now + p.seldom(timedelta(0), timedelta(days=p.pick(1, 2))),
        "grace": p.seldom(60, 9999),
    },
    "rights.take": lambda p: {
        "kind": p.seldom("opposition", "curiosity"),
        "identity": p.pick("card", "letter"),
        "name": p.name(),
    },
    "rights.refuse": lambda p: _asked(p) | {"reason": p.seldom("repeated", "late")},
    "rights.access": lambda p: _asked(p) | {"things": _things(p)},
    "rights.correct": lambda p: _asked(p) | {"things": _things(p), "fields": ["first_name"]},
    "rights.object": lambda p: (
        _asked(p) | {"things": _things(p), "unlisted": [key_of(SITE, p.name())]} | _spared(p)
    ),
    "rights.finish": lambda p: {"request": p.one(RightsRequest.id)},
    "sync.settle": _settlement,
}
"""One line for each command of the registry."""
