"""Who came: by code, QR or name, at the door, late, twice, and taken back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.core.wording import worded
from kiosk.events import payload
from kiosk.events.queries import get, registration
from kiosk.events.refusals import (
    ArrivedAlready,
    EventFull,
    ForgedCode,
    NotArrived,
    NotToday,
    StillWaiting,
    TooLate,
    UnknownRegistration,
    Withdrawn,
)
from kiosk.events.scanning import signed
from kiosk.station import Station
from tests.events.conftest import Pass, Plan, Register

TODAY = {"starts": "2026-11-24T10:00", "ends": "2026-11-24T17:00"}
ENDS = datetime(2026, 11, 24, 17, tzinfo=UTC)


def test_an_arrival_is_noted_once_and_says_how_late_it_is(
    station: Station, plan: Plan, register: Register, minutes: Pass
) -> None:
    event = plan(**TODAY)
    made = register(event)
    began = station.ask(get, event=event)
    assert began is not None
    minutes((began.starts - station.clock.now()).total_seconds() / 60 + 20)
    assert station.do("events.check_in", registration=made.code).result.late == 20
    with pytest.raises(ArrivedAlready) as refusal:
        station.do("events.check_in", registration=made.code)
    assert "déjà notée" in worded(refusal.value)
    view = station.ask(get, event=event)
    assert view is not None
    assert view.here == 1


def test_a_signed_qr_checks_in_and_a_forged_one_says_so(
    station: Station, plan: Plan, register: Register
) -> None:
    made = register(plan(**TODAY))
    text = signed(station, made.code, ENDS)
    assert payload.looks_like_one(text)
    assert len(text) == payload.LENGTH
    forged = text[:-1] + ("B" if text[-1] != "B" else "C")
    with pytest.raises(ForgedCode):
        station.do("events.check_in", registration=forged)
    other = signed(station, "BBBBBB", ENDS)
    with pytest.raises(UnknownRegistration):
        station.do("events.check_in", registration=other)
    done = station.do("events.check_in", registration=text.lower())
    assert done.result.registration == made.registration


def test_a_badge_is_never_taken_for_a_registration(station: Station) -> None:
    done = station.do("badges.issue", kind="coworker", name="Karim Alami")
    as_event = payload.PREFIX + done.command.payload.removeprefix("TPK")
    assert payload.looks_like_one(as_event)
    with pytest.raises(ForgedCode):
        station.do("events.check_in", registration=as_event)


def test_an_arrival_is_of_the_day_and_of_who_has_a_place(
    station: Station, plan: Plan, register: Register
) -> None:
    with pytest.raises(NotToday):
        station.do("events.check_in", registration=register(plan()).registration)
    event = plan(capacity=1, **TODAY)
    first, second = register(event), register(event, "Karim Alami")
    with pytest.raises(StillWaiting):
        station.do("events.check_in", registration=second.registration)
    station.do("events.unregister", registration=first.registration)
    with pytest.raises(Withdrawn):
        station.do("events.check_in", registration=first.registration)
    station.do("events.check_in", registration=second.registration)


def test_who_walks_in_is_registered_and_here_at_once(station: Station, plan: Plan) -> None:
    event = plan(capacity=1, **TODAY)
    who = {"event": event, "name": "Nora Idrissi", "consent": True}
    made = station.do("events.walk_in", **who).result
    row = station.ask(registration, registration=made.registration)
    assert row is not None
    assert (row.walk_in, row.arrived_at is not None) == (True, True)
    with pytest.raises(EventFull):
        station.do("events.walk_in", **(who | {"name": "Karim Alami"}))


def test_an_arrival_is_taken_back_for_ten_minutes(
    station: Station, plan: Plan, register: Register, minutes: Pass
) -> None:
    event = plan(capacity=2, **TODAY)
    made = register(event)
    walked = station.do("events.walk_in", event=event, name="Nora Idrissi", consent=True).result
    waits = register(event, "Karim Alami")
    for which in (made.registration, walked.registration):
        with pytest.raises(NotArrived):
            station.do("events.take_back", registration=waits.registration)
        if which == made.registration:
            station.do("events.check_in", registration=which)
    station.do("events.take_back", registration=made.registration)
    moved = station.do("events.take_back", registration=walked.registration).result
    assert moved == [waits.registration]
    states = [
        station.ask(registration, registration=which)
        for which in (made.registration, walked.registration, waits.registration)
    ]
    assert [each.state for each in states if each] == ["registered", "withdrawn", "registered"]
    station.do("events.check_in", registration=made.registration)
    minutes(11)
    with pytest.raises(TooLate):
        station.do("events.take_back", registration=made.registration)
