"""Tickets end before their desk does: by themselves, by a key, or because it is away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.core.wording import worded
from kiosk.station import Station
from kiosk.tickets.refusals import (
    QueueTooLong,
    ServiceAway,
    ServiceClosed,
    TicketsStoppedToday,
)
from kiosk.tickets.services import ServiceQueue, queues
from kiosk.tickets.words import left_words, standing, state_words, wait_words
from tests.conftest import MORNING
from tests.tickets.conftest import Call, Pass, Take
from tests.tickets.stores import enrol, replay

DAY = MORNING.date()
TO_CLOSING = 5 * 60 + 48
"""Minutes from the frozen 10:42 to the closing of the desks at 16:30."""


@pytest.fixture
def queue(station: Station) -> Callable[[str], ServiceQueue]:
    def of(service: str = "ompic") -> ServiceQueue:
        return next(q for q in station.ask(queues) if q.service == service)

    return of


@pytest.fixture
def measured(take: Take, serve: Callable[..., object], counter: int) -> int:
    """Counter 2 has served three people at five minutes each."""
    for _ in range(3):
        take()
        serve(5)
    return counter


def test_a_ticket_that_cannot_be_served_is_not_given(
    take: Take, queue: Callable[..., ServiceQueue], minutes: Pass
) -> None:
    for _ in range(8):
        take()
    minutes(TO_CLOSING - 1)
    assert (queue().state, queue().gives) == ("full", False)
    with pytest.raises(QueueTooLong) as refusal:
        take()
    assert (refusal.value.ahead, refusal.value.closes) == (8, time(16, 30))
    assert "16:30" in worded(refusal.value, "ar")
    assert take("cnss").ahead == 0


@pytest.mark.usefixtures("measured")
def test_the_last_ticket_is_said_beforehand(
    take: Take, queue: Callable[..., ServiceQueue], minutes: Pass
) -> None:
    minutes(TO_CLOSING - 15 - 33)
    assert queue().left == 7
    assert (queue().few_left, left_words(queue(), "fr")) == (False, "")
    said = []
    for _ in range(7):
        take()
        said.append(left_words(queue(), "fr"))
    assert said[1:] == [
        "encore 5 tickets",
        "encore 4 tickets",
        "encore 3 tickets",
        "encore 2 tickets",
        "dernier ticket",
        "",
    ]
    assert state_words(queue(), "fr") == "plus de tickets aujourd’hui"
    with pytest.raises(QueueTooLong):
        take()


@pytest.mark.usefixtures("measured")
def test_whoever_goes_before_others_is_judged_by_their_own_place(take: Take, minutes: Pass) -> None:
    minutes(TO_CLOSING - 15 - 13)
    for _ in range(3):
        take()
    with pytest.raises(QueueTooLong):
        take()
    assert take(priority="elderly").ahead == 0


def test_a_pause_of_the_desk_is_no_time_left(
    station: Station, take: Take, queue: Callable[..., ServiceQueue], minutes: Pass
) -> None:
    station.do(
        "sites.set_service_hours", service="ompic", weekday=1, opens=time(8), closes=time(11)
    )
    station.do(
        "sites.set_service_hours",
        service="ompic",
        weekday=1,
        opens=time(14),
        closes=time(14, 10),
        add=True,
    )
    minutes(8)
    for _ in range(19):
        take()
    assert queue().left == 1
    take()
    with pytest.raises(QueueTooLong):
        take()


def test_a_pace_that_nobody_measured_stops_nothing_long_before(
    station: Station, take: Take, queue: Callable[..., ServiceQueue]
) -> None:
    for _ in range(70):
        take()
    assert (queue().state, queue().left) == ("open", None)


def test_a_key_ends_the_tickets_of_a_day(
    station: Station, take: Take, call: Call, counter: int, minutes: Pass
) -> None:
    waiting = [take(), take()]
    stopped = station.do("tickets.stop", service="OMPIC").result
    assert stopped.waiting == len(waiting)
    with pytest.raises(TicketsStoppedToday):
        take()
    assert call().label == waiting[0].label
    station.do("tickets.resume", service="ompic")
    assert take().label == "O-003"
    station.do("tickets.stop", service="ompic")
    minutes(24 * 60)
    assert take().label == "O-001"


def test_stopping_twice_is_once_and_resuming_what_goes_on_is_nothing(
    station: Station, queue: Callable[..., ServiceQueue]
) -> None:
    station.do("tickets.resume", service="ompic")
    station.do("tickets.stop", service="ompic")
    station.do("tickets.stop", service="ompic", away=True, reason="formation")
    assert (queue().state, queue().reason) == ("away", "formation")
    station.do("tickets.resume", service="ompic")
    station.do("tickets.resume", service="ompic")
    assert (queue().state, queue().reason) == ("open", "")


def test_what_is_late_says_nothing_of_a_later_day(
    station: Station, clock: FrozenClock, minutes: Pass, queue: Callable[..., ServiceQueue]
) -> None:
    yesterday = clock.now()
    minutes(24 * 60)
    station.do("tickets.stop", service="ompic")
    station.do("tickets.stop", service="ompic", issued_at=yesterday, away=True)
    station.do("tickets.resume", service="ompic", issued_at=yesterday)
    assert queue().state == "stopped"


@pytest.mark.parametrize("how", ["command", "calendar"])
def test_a_desk_that_is_away_is_said_with_its_reason(
    station: Station, take: Take, queue: Callable[..., ServiceQueue], how: str
) -> None:
    take()
    if how == "command":
        station.do("tickets.stop", service="ompic", away=True, reason="formation")
    else:
        station.do("sites.set_service_day", service="ompic", day=DAY, reason="formation")
    found = queue()
    assert (found.state, found.reason, found.waiting) == ("away", "formation", 1)
    assert found.next_opening is not None
    assert found.next_opening.day > DAY
    with pytest.raises(ServiceAway) as refusal:
        take()
    assert "formation" in worded(refusal.value)
    ticket = take("cnss").ticket
    with pytest.raises(ServiceAway):
        station.do("tickets.transfer", ticket=ticket, service="ompic")


def test_a_desk_that_is_away_without_a_reason_is_away_all_the_same(
    station: Station, take: Take, queue: Callable[..., ServiceQueue]
) -> None:
    station.do("tickets.stop", service="ompic", away=True)
    with pytest.raises(ServiceAway) as refusal:
        take()
    assert "None" not in worded(refusal.value)
    station.do("sites.set_service_day", service="cnss", day=DAY)
    assert queue("cnss").state == "away"
    with pytest.raises(ServiceClosed):
        take("cnss")


def test_a_site_that_is_closed_has_closed_desks(
    station: Station, queue: Callable[..., ServiceQueue]
) -> None:
    station.do("sites.set_day", day=DAY, reason="Fête de l’Indépendance")
    assert (queue().state, queue().reason) == ("closed", "Fête de l’Indépendance")


def test_a_pause_is_said_once_every_counter_of_the_desk_is_on_one(
    station: Station, counter: int, queue: Callable[..., ServiceQueue]
) -> None:
    station.do("counters.open", counter=3, services=["ompic"])
    station.do("counters.pause", counter=2)
    assert (queue().state, queue().counters, queue().paused) == ("open", (3,), (2,))
    station.do("counters.pause", counter=3)
    assert (queue().state, queue().gives, queue().paused) == ("paused", True, (2, 3))
    assert standing(queue(), "fr") == "en pause"
    station.do("counters.open", counter=2, services=["ompic"])
    assert queue().state == "open"


def test_what_was_printed_is_kept_though_tickets_have_ended(
    station: Station, centre: Station, take: Take
) -> None:
    enrol(station)
    label = take().label
    centre.do("tickets.stop", service="ompic")
    assert replay(station, centre, "tickets.") == []
    assert next(q for q in centre.ask(queues) if q.service == "ompic").waiting == 1
    assert label == "OB-001"


@pytest.mark.parametrize(
    ("minutes_", "language", "said"),
    [
        (None, "fr", ""),
        (0, "fr", "≈\u00a00\u00a0min"),
        (60, "fr", "≈\u00a01\u00a0h"),
        (61, "fr", "plus d’une heure"),
        (61, "ar", "أكثر من ساعة"),
        (61, "en", "over an hour"),
    ],
)
def test_a_wait_is_said_in_one_way(minutes_: int | None, language: str, said: str) -> None:
    assert wait_words(minutes_, language) == said
