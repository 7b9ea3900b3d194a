"""Who left an address hears of their appointment: an event of a calendar, and the day before."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest
from icalendar import Calendar, Event

from kiosk import appointment_day
from kiosk.appointments.reminding import due
from kiosk.core.clock import FrozenClock
from kiosk.notifications.envelope import draft
from kiosk.notifications.queries import NotificationView, messages
from kiosk.notifications.ways import Draft, Never
from kiosk.station import Station
from tests.appointments.conftest import Book

EMAIL = "amina@noria.example"
NEXT = "2026-12-01"


@pytest.fixture
def sending(ompic: Station) -> Station:
    """The station says who sends."""
    said = msgspec.structs.replace(ompic.settings.messages, sender="accueil@technopark.example")
    ompic.settings = msgspec.structs.replace(ompic.settings, messages=said)
    return ompic


def outbox(station: Station) -> list[NotificationView]:
    return station.ask(messages)


def letter(station: Station, message: NotificationView) -> Draft:
    return draft(station, message, station.clock.now())


def event(said: Draft) -> tuple[str, Event]:
    assert said.event is not None
    method, text = said.event
    [found] = Calendar.from_ical(text).walk("VEVENT")
    return method, found


def test_the_confirmation_has_the_hour_the_code_the_papers_and_a_qr(
    sending: Station, book: Book
) -> None:
    made = book(day=NEXT, email=EMAIL, procedure="certificat-negatif")
    [message] = outbox(sending)
    assert (message.address, message.subject) == (EMAIL, made.appointment)
    said = letter(sending, message)
    assert "OMPIC" in said.subject
    assert "11:00" in said.subject
    assert f"{made.code[:3]}-{made.code[3:]}" in said.text
    assert "CN1" in said.text
    assert [name for name, _, _ in said.files] == ["rendez-vous.png"]
    assert said.files[0][1].startswith(b"\x89PNG")


def test_a_move_and_a_cancelling_are_the_same_event_with_a_number_that_rises(
    sending: Station, book: Book, clock: FrozenClock
) -> None:
    made = book(day=NEXT, email=EMAIL)
    told = [event(letter(sending, outbox(sending)[0]))]
    for act, fields in (("move", {"starts": f"{NEXT}T09:20"}), ("cancel", {})):
        clock.at += timedelta(minutes=5)
        sending.do(f"appointments.{act}", appointment=made.appointment, **fields)
        told.append(event(letter(sending, outbox(sending)[0])))
    assert [method for method, _ in told] == ["REQUEST", "REQUEST", "CANCEL"]
    assert {str(each["uid"]) for _, each in told} == {str(made.appointment)}
    numbers = [int(each["sequence"]) for _, each in told]
    assert numbers == sorted(set(numbers))
    assert told[1][1]["dtstart"].dt.hour == 9
    assert told[2][1]["status"] == "CANCELLED"


def test_who_left_no_address_hears_nothing(sending: Station, book: Book) -> None:
    book(day=NEXT)
    assert outbox(sending) == []


def test_the_words_are_in_the_language_of_the_person(sending: Station, book: Book) -> None:
    book(day=NEXT, email=EMAIL, language="ar")
    assert "موعدكم" in letter(sending, outbox(sending)[0]).text


def test_a_reminder_comes_the_day_before_and_once(
    sending: Station, book: Book, clock: FrozenClock
) -> None:
    book(day=NEXT, email=EMAIL)
    clock.at += timedelta(days=6)  # Monday 10:42: more than a day before
    appointment_day.look_after(sending)
    assert [each.about for each in outbox(sending)] == ["appointment"]
    clock.at += timedelta(minutes=30)
    for _ in range(2):
        appointment_day.look_after(sending)
    assert [each.about for each in outbox(sending)] == ["reminder", "appointment"]
    whose = {"site": "casablanca", "station": sending.name, "now": clock.now()}
    assert sending.database.read(due, **whose) == []
    said = letter(sending, outbox(sending)[0])
    assert said.event is None
    assert said.subject.startswith("Rappel")


def test_one_that_moves_is_reminded_of_its_new_hour_and_one_called_off_of_none(
    sending: Station, book: Book, clock: FrozenClock
) -> None:
    made = book(day=NEXT, email=EMAIL)
    clock.at += timedelta(days=6, minutes=30)
    appointment_day.look_after(sending)
    reminder = outbox(sending)[0]
    sending.do("appointments.move", appointment=made.appointment, starts="2026-12-08T09:00")
    clock.at += timedelta(days=6, hours=23)
    appointment_day.look_after(sending)
    assert len([each for each in outbox(sending) if each.about == "reminder"]) >= 1
    sending.do("appointments.cancel", appointment=made.appointment)
    with pytest.raises(Never):
        letter(sending, reminder)


def test_who_made_it_for_tomorrow_is_not_reminded(
    sending: Station, book: Book, clock: FrozenClock
) -> None:
    book(email=EMAIL, at="11:40")
    appointment_day.look_after(sending)
    assert [each.about for each in outbox(sending)] == ["appointment"]


def test_what_nobody_came_for_is_released_by_the_machine(
    sending: Station, book: Book, clock: FrozenClock
) -> None:
    made = book()
    assert appointment_day.look_after(sending) == []
    clock.at += timedelta(minutes=29)
    assert [str(one) for one in appointment_day.look_after(sending)] == [str(made.appointment)]
    assert appointment_day.look_after(sending) == []
