"""What an exchange does for which reason, and what makes it one."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store.base import APPLIED, PENDING, LoggedCommand
from kiosk.store.database import Database
from kiosk.sync import reasons, worker
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.reasons import BOTH, Reason, Reasons
from kiosk.sync.transport import TransportTrouble
from tests.sync.fleet import MORNING, Fleet, Member
from tests.waiting import PATIENCE

SLOT = {"starts": MORNING + timedelta(days=1), "ends": MORNING + timedelta(days=1, hours=1)}
ONLY_PUSH, ONLY_PULL = Reason(pull=False), Reason(push=False)


class Counting:
    """The real line, which counts what goes over it and breaks when it is told to."""

    def __init__(self, enrolment: Enrolment, dialect: str, movements: Counter[str]) -> None:
        self._real = worker.link(enrolment, dialect)
        self._movements = movements

    def push(self, commands: Any) -> None:
        self._movements["push"] += 1
        if self._movements["break"]:
            self._movements["break"] -= 1
            raise TransportTrouble("unreachable", "cut before")
        self._real.push(commands)

    def pull(self, *arguments: int) -> Any:
        self._movements["pull"] += 1
        return self._real.pull(*arguments)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


@pytest.fixture
def movements() -> Counter[str]:
    """How often what was done over the line."""
    return Counter()


@pytest.fixture
def desk(fleet: Fleet, movements: Counter[str]) -> tuple[Member, UUID]:
    """A store that is up to date, and a room."""

    def connect(enrolment: Enrolment, dialect: str) -> Any:
        return Counting(enrolment, dialect, movements)

    member, room = fleet.open_site(connect=connect)
    movements.clear()
    return member, room


def book(member: Member, room: UUID, hours: int = 0) -> UUID:
    at = {name: when + timedelta(hours=hours) for name, when in SLOT.items()}
    made: UUID = member.do("bookings.book", resource=room, held_by="Noria", **at)
    return made


def one_answered_one_not_sent(fleet: Fleet, member: Member, room: UUID) -> tuple[UUID, UUID]:
    """Two commands: the first one's answer waits at the centre, the second is still here."""
    answered = book(member, room)
    member.sync()
    fleet.applier.once()
    return answered, book(member, room, hours=2)


def status(member: Member, command: UUID) -> str:
    wanted = select(LoggedCommand.status).where(LoggedCommand.id == command)
    return str(member.station.database.read(lambda s: s.scalar(wanted)))


def reason_of(member: Member) -> Reason:
    """Why it would exchange next."""
    exchange = member.exchange
    return exchange._reasons.wait(exchange._open(), exchange._has_unsent, exchange.alone)


@pytest.fixture
def never(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is looked for only because it is time, unless nothing else comes."""
    monkeypatch.setattr(reasons, "POLL_SECONDS", (PATIENCE, PATIENCE))


@pytest.mark.usefixtures("never")
def test_what_was_kept_is_only_pushed_and_the_hint_brings_the_answer(
    fleet: Fleet, desk: tuple[Member, UUID], movements: Counter[str]
) -> None:
    member, room = desk
    booked = book(member, room)
    done = member.exchange.once(ONLY_PUSH)
    assert (done.pushed, done.rebased) == (1, None)
    assert movements == {"push": 1}
    assert status(member, booked) == PENDING
    fleet.applier.once()
    assert reason_of(member) == ONLY_PULL
    movements.clear()
    done = member.exchange.once(ONLY_PULL)
    assert movements == {"pull": 1}
    assert done.rebased is not None
    assert done.rebased.answers == {APPLIED: 1}
    assert status(member, booked) == APPLIED


def test_what_is_only_pulled_leaves_what_waits_waiting(
    desk: tuple[Member, UUID], movements: Counter[str]
) -> None:
    member, room = desk
    book(member, room)
    assert member.exchange.once(ONLY_PULL).pushed == 0
    assert movements == {"pull": 1}
    assert member.exchange.once().pushed == 1
    assert movements == {"pull": 2, "push": 1}


@pytest.mark.parametrize("reason", [ONLY_PUSH, ONLY_PULL])
def test_the_first_exchange_on_a_new_line_does_both(
    fleet: Fleet, desk: tuple[Member, UUID], movements: Counter[str], reason: Reason
) -> None:
    member, room = desk
    answered, waits = one_answered_one_not_sent(fleet, member, room)
    member.exchange.close()
    movements.clear()
    done = member.exchange.once(reason)
    assert done.pushed == 2  # all that waits for its answer
    assert movements["push"] == 1
    assert done.rebased is not None
    assert [status(member, one) for one in (answered, waits)] == [APPLIED, PENDING]
    movements.clear()
    member.exchange.once(ONLY_PUSH)
    assert not movements


def test_after_trouble_both_are_done_again(
    fleet: Fleet, desk: tuple[Member, UUID], movements: Counter[str]
) -> None:
    member, room = desk
    answered, waits = one_answered_one_not_sent(fleet, member, room)
    movements["break"] = 1
    with pytest.raises(TransportTrouble):
        member.exchange.attempt(ONLY_PUSH)
    assert status(member, answered) == PENDING
    assert member.exchange.attempt(ONLY_PUSH).pushed == 2  # all that waits for its answer
    assert [status(member, one) for one in (answered, waits)] == [APPLIED, PENDING]


def test_many_commands_are_answered_before_the_next_are_asked_for(
    desk: tuple[Member, UUID], movements: Counter[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    member, room = desk
    monkeypatch.setattr(worker, "MANY", 3)
    for hours in (0, 2):
        book(member, room, hours)
    member.exchange.once(ONLY_PUSH)
    assert movements == {"push": 1}
    for hours in (4, 6, 8):
        book(member, room, hours)
    member.exchange.once(ONLY_PUSH)
    assert movements == {"push": 2, "pull": 1}


class Quiet:
    """A line without hints, until it gives one."""

    def __init__(self, hints: Iterator[bool]) -> None:
        self._hints = hints

    def wait(self, seconds: float) -> bool:
        return next(self._hints, False)


@pytest.fixture
def waiting(desk: tuple[Member, UUID]) -> Iterator[Callable[..., Reason]]:
    """Wait at a line that gives these hints."""
    member, _ = desk
    stop = threading.Event()
    made = Reasons(member.station.database, stop)
    made.listen(lambda: None)

    def call(*hints: bool, unsent: bool = False, alone: bool = True) -> Reason:
        line: Any = Quiet(iter(hints))
        return made.wait(line, lambda: unsent, lambda: alone)

    yield call
    made.deafen()
    made.close()


@pytest.mark.usefixtures("never")
def test_a_command_of_this_process_is_pushed(
    desk: tuple[Member, UUID], waiting: Callable[..., Reason]
) -> None:
    book(*desk)
    assert waiting() == ONLY_PUSH


@pytest.mark.usefixtures("never")
def test_a_hint_is_followed_by_a_pull(waiting: Callable[..., Reason]) -> None:
    assert waiting(False, False, True) == ONLY_PULL


@pytest.mark.usefixtures("never")
def test_whoever_no_longer_has_the_lock_does_both_once_he_has_it_again(
    waiting: Callable[..., Reason],
) -> None:
    assert waiting(True, alone=False) == BOTH


def test_without_hints_both_are_done_after_a_while(
    waiting: Callable[..., Reason], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reasons, "POLL_SECONDS", (0.01, 0.02))
    assert waiting() == BOTH


@pytest.mark.usefixtures("never")
def test_a_command_kept_beside_the_hint_is_pushed_too(
    fleet: Fleet, desk: tuple[Member, UUID], movements: Counter[str]
) -> None:
    """It was kept after the hint was heard, and before the exchange began that follows it."""
    member, room = desk
    exchange = member.exchange
    exchange._reasons.listen(exchange._wake)
    exchange._reasons._feed.poll()  # as at the line before
    late = []

    def open_(real: Any = exchange._open) -> Any:
        if not late:
            late.append(book(member, room))
        return real()

    exchange._open = open_  # type: ignore[method-assign]
    exchange.once(ONLY_PULL)
    [kept] = late
    assert reason_of(member) == ONLY_PUSH
    exchange.once(ONLY_PUSH)
    fleet.applier.once()
    exchange.once()
    assert status(member, kept) == APPLIED
    exchange._reasons.deafen()


@pytest.mark.usefixtures("never")
def test_what_another_process_keeps_during_the_first_exchange_is_pushed(
    fleet: Fleet, desk: tuple[Member, UUID]
) -> None:
    member, room = desk
    at = {name: when + timedelta(hours=2) for name, when in SLOT.items()}
    member.exchange.close()
    member.exchange = worker.SyncWorker(member.station)
    member.exchange.once()
    with closing(Database(member.station.database.url)) as other:
        station = Station(member.station.folder, other, Settings(), clock=fleet.clock)
        station.do("bookings.book", resource=room, held_by="Kasbah Pay", **at)
    assert reason_of(member) == ONLY_PUSH
