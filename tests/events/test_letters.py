"""Who left an address hears of their registration, with a code, a QR and an event of a calendar."""

from __future__ import annotations

from datetime import timedelta

import pytest
from icalendar import Calendar, Event

from kiosk.core.clock import FrozenClock
from kiosk.notifications.envelope import draft
from kiosk.notifications.queries import NotificationView, messages
from kiosk.notifications.ways import Draft, Never
from kiosk.station import Station
from tests.events.conftest import Plan, Register

EMAIL = "amina@noria.example"


def outbox(station: Station) -> list[NotificationView]:
    return station.ask(messages)


def letter(station: Station, message: NotificationView) -> Draft:
    return draft(station, message, station.clock.now())


def event_of(said: Draft) -> tuple[str, Event]:
    assert said.event is not None
    method, text = said.event
    [found] = Calendar.from_ical(text).walk("VEVENT")
    return method, found


def test_the_confirmation_has_the_hours_the_code_and_a_qr(
    sending: Station, plan: Plan, register: Register
) -> None:
    made = register(plan(), email=EMAIL)
    [message] = outbox(sending)
    said = letter(sending, message)
    assert "Pitcher son projet" in said.subject
    assert "14:00–17:00" in said.text
    assert f"{made.code[:3]}-{made.code[3:]}" in said.text
    assert [name for name, _, _ in said.files] == ["inscription.png"]


def test_change_cancelling_and_withdrawing_are_one_event_with_a_number_that_rises(
    sending: Station, plan: Plan, register: Register, clock: FrozenClock
) -> None:
    event = plan()
    made = register(event, email=EMAIL)
    told = [event_of(letter(sending, outbox(sending)[0]))]
    acts = (
        ("change", {"event": event, "starts": "2026-12-01T15:00"}),
        ("cancel", {"event": event}),
        ("restore", {"event": event}),
        ("unregister", {"registration": made.registration}),
    )
    for act, fields in acts:
        clock.at += timedelta(minutes=5)
        sending.do(f"events.{act}", **fields)
        assert outbox(sending)[0].asked_at == clock.at
        told.append(event_of(letter(sending, outbox(sending)[0])))
    assert [method for method, _ in told] == ["REQUEST", "REQUEST", "CANCEL", "REQUEST", "CANCEL"]
    assert {str(each["uid"]) for _, each in told} == {str(made.registration)}
    numbers = [int(each["sequence"]) for _, each in told]
    assert numbers == sorted(set(numbers))
    assert told[1][1]["dtstart"].dt.hour == 15


def test_who_waits_hears_so_and_again_when_a_place_is_theirs(
    sending: Station, plan: Plan, register: Register
) -> None:
    event = plan(capacity=1)
    first = register(event, "Karim Alami")
    register(event, email=EMAIL, language="ar")
    waits = letter(sending, outbox(sending)[0])
    assert waits.event is None
    assert "لائحة الانتظار" in waits.subject
    sending.do("events.unregister", registration=first.registration)
    moved = letter(sending, outbox(sending)[0])
    assert "مقعد" in moved.subject
    assert moved.files


def test_who_takes_part_remotely_has_the_link(
    sending: Station, plan: Plan, register: Register
) -> None:
    url = "https://meet.example.ma/pitch"
    register(plan(mode="remote", url=url, place=""), email=EMAIL)
    assert url in letter(sending, outbox(sending)[0]).text


def test_what_matters_to_nobody_is_told_to_nobody(
    sending: Station, plan: Plan, register: Register, clock: FrozenClock
) -> None:
    event = plan()
    register(event)
    assert outbox(sending) == []
    register(event, "Karim Alami", email=EMAIL)
    before = outbox(sending)
    sending.do("events.change", event=event, organiser="MITC")
    assert outbox(sending) == before
    clock.at += timedelta(days=10)
    with pytest.raises(Never):
        letter(sending, before[0])
