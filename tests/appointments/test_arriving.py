"""Who comes for their appointment has a ticket with its hour."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from kiosk.appointments.arriving import Arrival
from kiosk.appointments.queries import get
from kiosk.appointments.refusals import ArrivedAlready, Cancelled, NotToday, UnknownAppointment
from kiosk.core.errors import Invalid
from kiosk.core.ids import new_id
from kiosk.station import Station
from kiosk.tickets import queries as tickets
from kiosk.tickets.queries import TicketView
from kiosk.tickets.refusals import QueueTooLong, ServiceAway, ServiceClosed
from tests.appointments.conftest import Book, Pass

ELEVEN = datetime(2026, 11, 24, 11, tzinfo=UTC)


def arrive(station: Station, named: object) -> tuple[Arrival, TicketView]:
    done = station.do("appointments.arrive", appointment=named)
    ticket = station.ask(tickets.get, ticket=done.result.ticket)
    assert ticket is not None
    assert [each.result.label for each in done.also] == [ticket.label]
    return done.result, ticket


def test_who_arrives_has_a_ticket_with_their_hour_in_the_same_transaction(
    ompic: Station, book: Book
) -> None:
    made = book(procedure="certificat-negatif", language="ar")
    arrival, ticket = arrive(ompic, made.code)
    assert (ticket.appointment, ticket.due_at) == (made.appointment, ELEVEN)
    assert (ticket.service, ticket.procedure, ticket.language) == (
        "ompic",
        "certificat-negatif",
        "ar",
    )
    view = ompic.ask(get, appointment=made.appointment)
    assert view is not None
    assert (view.state, view.ticket) == ("arrived", ticket.id)
    assert arrival.due_at == ELEVEN


def test_how_early_is_early_is_the_rule_of_the_site(ompic: Station, book: Book) -> None:
    ompic.do("tickets.set_calling", early=5)
    arrival, _ = arrive(ompic, book().appointment)
    assert arrival.called_from == datetime(2026, 11, 24, 10, 55, tzinfo=UTC)


def test_whoever_is_early_hears_from_when_they_are_called(
    ompic: Station, book: Book, minutes: Pass
) -> None:
    first = book()
    arrival, ticket = arrive(ompic, first.appointment)
    assert arrival.called_from == datetime(2026, 11, 24, 10, 50, tzinfo=UTC)
    walk_in = ompic.do("tickets.take", service="ompic").result.ticket
    assert [view.id for view in ompic.ask(tickets.waiting)] == [walk_in, ticket.id]
    minutes(8)
    assert [view.id for view in ompic.ask(tickets.waiting)] == [ticket.id, walk_in]


def test_whoever_is_ten_minutes_late_keeps_their_turn_and_not_a_minute_more(
    ompic: Station, book: Book, minutes: Pass
) -> None:
    one, other = book(), book(at="11:00", service=second_desk(ompic))
    minutes(28)
    arrival, ticket = arrive(ompic, one.appointment)
    assert (arrival.due_at, ticket.due_at) == (ELEVEN, ELEVEN)
    minutes(1)
    arrival, ticket = arrive(ompic, other.appointment)
    assert (arrival.due_at, ticket.due_at) == (None, None)
    assert ticket.appointment == other.appointment


def second_desk(station: Station) -> str:
    hours = {"opens": time(9), "closes": time(12)}
    station.do("appointments.set_hours", service="cnss", weekday=1, **hours)
    return "cnss"


def test_whoever_was_given_up_and_comes_all_the_same_waits_as_others_do(
    ompic: Station, book: Book, minutes: Pass
) -> None:
    made = book()
    minutes(40)
    ompic.do("appointments.release_missed")
    arrival, _ = arrive(ompic, made.code)
    assert arrival.due_at is None
    view = ompic.ask(get, appointment=made.appointment)
    assert view is not None
    assert view.state == "arrived"


def test_the_same_arrival_twice_is_one_ticket(ompic: Station, book: Book) -> None:
    made, same = book(), new_id()
    for _ in range(2):
        ompic.do("appointments.arrive", id=same, appointment=made.appointment)
    assert len(ompic.ask(tickets.waiting)) == 1


def test_who_has_arrived_arrives_no_more_and_hears_their_ticket(ompic: Station, book: Book) -> None:
    made = book()
    _, ticket = arrive(ompic, made.code)
    with pytest.raises(ArrivedAlready) as refusal:
        ompic.do("appointments.arrive", appointment=made.code)
    assert refusal.value.label == ticket.label
    assert len(ompic.ask(tickets.waiting)) == 1


def test_another_day_and_what_was_called_off_are_refused_and_no_ticket_is_taken(
    ompic: Station, book: Book
) -> None:
    off = book()
    ompic.do("appointments.cancel", appointment=off.appointment)
    with pytest.raises(Cancelled):
        ompic.do("appointments.arrive", appointment=off.appointment)
    later = book(day="2026-12-01")
    with pytest.raises(NotToday) as refusal:
        ompic.do("appointments.arrive", appointment=later.appointment)
    assert (refusal.value.day.day, refusal.value.at) == (1, time(11))
    with pytest.raises(UnknownAppointment):
        ompic.do("appointments.arrive", appointment=new_id())
    assert ompic.ask(tickets.waiting) == []


def test_a_desk_on_its_pause_takes_who_has_an_appointment_after_it(
    ompic: Station, book: Book
) -> None:
    here = {"service": "ompic", "weekday": 1}
    ompic.do("sites.set_service_hours", **here, opens=time(9), closes=time(10))
    ompic.do("sites.set_service_hours", **here, opens=time(11), closes=time(12), add=True)
    made = book()
    with pytest.raises(ServiceClosed):
        ompic.do("tickets.take", service="ompic")
    _, ticket = arrive(ompic, made.code)
    assert ticket.due_at == ELEVEN


def test_a_desk_that_has_left_takes_nobody_and_the_appointment_stays(
    ompic: Station, book: Book
) -> None:
    made = book()
    ompic.do("tickets.stop", service="ompic", away=True, reason="Parti")
    with pytest.raises(ServiceAway):
        ompic.do("appointments.arrive", appointment=made.code)
    view = ompic.ask(get, appointment=made.appointment)
    assert view is not None
    assert (view.state, view.ticket) == ("booked", None)


def test_a_queue_that_fills_the_day_takes_who_has_an_appointment(
    ompic: Station, book: Book, minutes: Pass
) -> None:
    made = book(at="11:40")
    ompic.do("sites.set_service_hours", service="ompic", weekday=1, opens=time(9), closes=time(12))
    minutes(75)  # 11:57
    for _ in range(3):
        ompic.do("tickets.take", service="ompic")
    with pytest.raises(QueueTooLong):
        ompic.do("tickets.take", service="ompic")
    ompic.do("sites.set_option", name="appointment_minutes", value="60")
    arrive(ompic, made.code)


def test_only_todays_appointment_gives_a_ticket_a_turn(ompic: Station, book: Book) -> None:
    made = book()
    take = {"service": "ompic", "appointment": made.appointment}
    with pytest.raises(Invalid) as refusal:
        ompic.do("tickets.take", **take, due_at=datetime(2026, 11, 23, 11, tzinfo=UTC))
    assert refusal.value.field == "due_at"
    with pytest.raises(Invalid) as refusal:
        ompic.do("tickets.take", service="ompic", due_at=ELEVEN)
    assert refusal.value.field == "appointment"
