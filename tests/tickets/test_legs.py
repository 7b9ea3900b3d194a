"""One ticket for several desks: served at one, it goes on to the next with its number."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.core.command import Outcome
from kiosk.core.errors import Invalid
from kiosk.station import Station
from kiosk.tickets import pace, queries, turns
from kiosk.tickets.line import moment_anywhere
from kiosk.tickets.model import TicketLeg
from kiosk.tickets.queries import TicketView
from kiosk.tickets.refusals import (
    CalledAlready,
    CounterBusy,
    NotClosed,
    ServiceClosed,
    UnknownService,
)
from kiosk.tickets.refusals import ReopenedTooLate as TooLate
from tests.tickets.conftest import Call, Pass, Take

Do = Callable[..., Outcome]


@pytest.fixture(autouse=True)
def counters(station: Station) -> None:
    station.do("counters.open", counter=2, services=["ompic"])
    station.do("counters.open", counter=4, services=["cnss"])


@pytest.fixture
def both(station: Station, take: Take, call: Call, minutes: Pass) -> Any:
    """O-001, for OMPIC and then CNSS, served for six minutes after one of waiting."""
    ticket = take(then=["cnss"], procedure="certificat-negatif", ready=[0]).ticket
    minutes(1)
    call()
    minutes(6)
    return ticket


def view(station: Station, ticket: Any) -> TicketView:
    found = station.ask(queries.get, ticket=ticket)
    assert found is not None
    return found


def legs(station: Station) -> list[Any]:
    def read(session: Any) -> list[Any]:
        rows = session.scalars(select(TicketLeg).order_by(TicketLeg.closed_at))
        return [
            (r.service, r.outcome, r.counter, r.came_at, r.called_at, r.closed_at) for r in rows
        ]

    return station.database.read(read)


def line(station: Station, service: str) -> list[str]:
    return [t.label for t in station.ask(queries.waiting, service=service)]


def test_whoever_was_served_queues_at_the_next_desk_with_the_same_number(
    station: Station, do: Do, both: Any, take: Take
) -> None:
    before = view(station, both)
    assert before.next_services == ("cnss",)
    ended = do("tickets.close", ticket=both, outcome="done").result
    assert (ended.label, ended.goes_to) == ("O-001", "cnss")
    after = view(station, both)
    now = station.clock.now()
    assert (after.state, after.service, after.next_services) == ("waiting", "cnss", ())
    assert (after.taken_at, after.came_at, after.outcome) == (before.taken_at, now, "")
    assert (after.procedure, after.ready, after.counter) == ("", (), None)
    assert legs(station) == [("ompic", "done", 2, before.taken_at, before.called_at, now)]
    assert station.ask(queries.counter, counter=2).current is None
    assert line(station, "cnss") == ["O-001"]


def test_they_queue_behind_those_who_were_there_and_before_those_who_come(
    station: Station, do: Do, both: Any, take: Take, minutes: Pass
) -> None:
    take("cnss"), minutes(1)
    do("tickets.close", ticket=both)
    minutes(1)
    take("cnss")
    assert line(station, "cnss") == ["C-001", "O-001", "C-002"]


def test_the_last_desk_closes_the_ticket(
    station: Station, do: Do, both: Any, call: Call, minutes: Pass
) -> None:
    do("tickets.close", ticket=both)
    minutes(3)
    assert call(4).label == "O-001"
    assert do("tickets.close", ticket=both).result.goes_to == ""
    assert (view(station, both).state, len(legs(station))) == ("closed", 1)


def test_it_ends_early_where_the_agent_says_so(station: Station, do: Do, both: Any) -> None:
    assert do("tickets.close", ticket=both, ends=True).result.goes_to == ""
    assert view(station, both).state == "closed"
    assert legs(station) == []


def test_who_did_not_come_goes_nowhere(station: Station, do: Do, both: Any) -> None:
    do("tickets.close", ticket=both, outcome="abandoned")
    assert (view(station, both).state, legs(station)) == ("closed", [])


def test_a_desk_that_has_gone_is_left_out(
    station: Station, do: Do, take: Take, call: Call, minutes: Pass
) -> None:
    ticket = take(then=["cnss", "anapec"]).ticket
    call()
    do("sites.set_service_day", service="cnss", day=station.today())
    assert do("tickets.close", ticket=ticket).result.goes_to == "anapec"
    found = view(station, ticket)
    assert (found.service, found.next_services) == ("anapec", ())


def test_where_no_desk_is_left_the_ticket_is_closed(station: Station, do: Do, both: Any) -> None:
    do("sites.set_service_day", service="cnss", day=station.today())
    assert do("tickets.close", ticket=both).result.goes_to == ""
    assert view(station, both).state == "closed"


def test_a_ticket_names_desks_that_are_here(station: Station, do: Do, take: Take) -> None:
    assert view(station, take(then=["CNSS", "ompic", "cnss"]).ticket).next_services == ("cnss",)
    with pytest.raises(UnknownService):
        take(then=["?"])
    with pytest.raises(Invalid) as refusal:
        take(then=["cnss", "anapec", "cimr", "legalisation", "assurance"])
    assert refusal.value.field == "then"
    do("sites.set_service_day", service="cnss", day=station.today())
    with pytest.raises(ServiceClosed):
        take(then=["cnss"])


def test_a_note_goes_with_it_and_is_of_the_desk_before(
    station: Station, do: Do, take: Take, call: Call, minutes: Pass
) -> None:
    ticket = take(then=["cnss", "anapec"]).ticket
    call()
    do("tickets.close", ticket=ticket, note="Attend la copie du RC")
    assert view(station, ticket).note == "Attend la copie du RC"
    minutes(1)
    call(4)
    do("tickets.close", ticket=ticket)
    assert view(station, ticket).note == ""
    with pytest.raises(Invalid):
        do("tickets.transfer", ticket=ticket, service="cimr", note="x" * 201)


def test_reopening_takes_the_way_on_back(
    station: Station, do: Do, both: Any, minutes: Pass
) -> None:
    before = view(station, both)
    do("tickets.close", ticket=both, missing=[1], detail="sans copie")
    [shown] = station.ask(queries.just_closed, counter=2)
    assert (shown.label, shown.counter, shown.service) == ("O-001", 2, "ompic")
    minutes(4)
    do("tickets.reopen", ticket=both, counter=2)
    after = view(station, both)
    assert after.state == "called"
    assert (after.service, after.next_services) == ("ompic", ("cnss",))
    assert (after.called_at, after.counter) == (before.called_at, 2)
    assert (after.ready, after.procedure, after.came_at) == ((0,), "certificat-negatif", None)
    assert station.ask(queries.counter, counter=2).current.label == "O-001"
    assert legs(station) == []
    assert line(station, "cnss") == []


def test_it_is_put_aside_where_no_counter_is_given_and_refused_where_one_is_busy(
    station: Station, do: Do, both: Any, take: Take, call: Call
) -> None:
    do("tickets.close", ticket=both)
    take()
    call()
    with pytest.raises(CounterBusy):
        do("tickets.reopen", ticket=both, counter=2)
    assert line(station, "cnss") == ["O-001"]
    do("tickets.reopen", ticket=both)
    assert (view(station, both).state, view(station, both).service) == ("held", "ompic")


@pytest.mark.parametrize("then", ["called", "called and back", "late"])
def test_once_the_next_desk_has_called_it_stays_there(
    station: Station, do: Do, both: Any, call: Call, minutes: Pass, then: str
) -> None:
    do("tickets.close", ticket=both)
    if then == "late":
        minutes(10.1)
    else:
        minutes(1)
        call(4)
    if then == "called and back":
        do("tickets.hold", ticket=both)
        do("tickets.come_back", ticket=both)
    assert station.ask(queries.just_closed, counter=2) == [] or then == "called and back"
    with pytest.raises((NotClosed, TooLate)):
        do("tickets.reopen", ticket=both, counter=2)
    assert len(legs(station)) == 1


def test_what_was_served_was_not_taken_by_mistake(station: Station, do: Do, both: Any) -> None:
    do("tickets.close", ticket=both)
    with pytest.raises(CalledAlready):
        do("tickets.close", ticket=both, outcome="mistake")


def test_each_desk_has_its_own_pace(
    station: Station, do: Do, both: Any, call: Call, minutes: Pass
) -> None:
    do("tickets.close", ticket=both)
    assert (station.ask(queries.counter, counter=2).served) == 1
    assert station.ask(queries.counter, counter=2).mean_minutes == 6
    minutes(3)
    call(4)
    minutes(10)
    do("tickets.close", ticket=both)
    assert station.ask(queries.counter, counter=4).mean_minutes == 10
    for _ in range(2):
        station.do("tickets.take", service="ompic", then=["cnss"])
        ticket = call().ticket
        minutes(6)
        do("tickets.close", ticket=ticket)

    def means(session: Any) -> Any:
        here = moment_anywhere(session, "casablanca", station.clock.now())
        return pace.mean_service(session, here, ("ompic", "cnss"))

    assert station.database.read(means) == {"ompic": 360, "cnss": None}


def test_papers_that_were_missing_are_counted_where_they_were(
    station: Station, do: Do, both: Any
) -> None:
    with pytest.raises(Invalid) as refusal:
        do("tickets.close", ticket=both, outcome="incomplete", missing=[99])
    assert refusal.value.field == "missing"
    do("tickets.close", ticket=both, outcome="incomplete", missing=[2, 1], detail="à signer")
    day = station.today()
    found = station.ask(turns.of_days, first=day, last=day)
    assert {(t.service, t.outcome, t.missing) for t in found} == {
        ("ompic", "incomplete", (1, 2)),
        ("cnss", "", ()),
    }


def test_a_transfer_to_a_desk_that_was_to_come_is_that_visit(
    station: Station, do: Do, take: Take
) -> None:
    ticket = take(then=["cnss", "anapec"]).ticket
    do("tickets.transfer", ticket=ticket, service="cnss", note="Voir le dossier")
    found = view(station, ticket)
    assert (found.next_services, found.note) == (("anapec",), "Voir le dossier")


@pytest.mark.parametrize(("people", "good"), [(1, True), (50, True), (0, False), (51, False)])
def test_a_group_has_one_ticket(station: Station, take: Take, people: int, good: bool) -> None:
    if good:
        assert view(station, take(people=people).ticket).people == people
        return
    with pytest.raises(Invalid) as refusal:
        take(people=people)
    assert refusal.value.field == "people"


def test_waits_are_counted_from_coming_to_the_desk(
    station: Station, do: Do, both: Any, call: Call, minutes: Pass
) -> None:
    from kiosk.figures import desks

    do("tickets.close", ticket=both)
    minutes(3)
    call(4)
    minutes(10)
    do("tickets.close", ticket=both)
    minutes(1)
    day = station.today()
    found = station.ask(desks.desks, first=day, last=day)
    by = {each.service: each for each in found.services}
    assert {s: (e.taken, e.served, e.wait_minutes, e.service_minutes) for s, e in by.items()} == {
        "ompic": (1, 1, 1, 6),
        "cnss": (1, 1, 3, 10),
    }
    assert (found.total.taken, found.total.wait_minutes) == (2, 2)
    assert sum(hour.tickets for hour in found.by_hour) == 1
    assert station.clock.now() - view(station, both).taken_at == timedelta(minutes=21)
