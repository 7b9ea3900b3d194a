"""Events are planned, changed, called off and held after all."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from kiosk.core.errors import Invalid, Refused
from kiosk.core.ids import new_id
from kiosk.core.wording import worded
from kiosk.events.queries import PAST, TODAY, announced, coming, get, listed, registrations
from kiosk.events.refusals import (
    CapacityTaken,
    EventCancelled,
    EventOver,
    InPast,
    TooFarAhead,
    UnknownEvent,
)
from kiosk.station import Station
from tests.events.conftest import Pass, Plan, Register

LINK = "https://meet.example.ma/pitch"
TODAY_HOURS = {"starts": "2026-11-24T14:00", "ends": "2026-11-24T17:00"}


def test_an_event_keeps_the_hours_that_were_said(station: Station, plan: Plan) -> None:
    event = station.ask(get, event=plan(title_ar="ورشة", mode="hybrid", url=LINK))
    assert event is not None
    assert (event.starts, event.ends) == (
        datetime(2026, 12, 1, 14, tzinfo=UTC),
        datetime(2026, 12, 1, 17, tzinfo=UTC),
    )
    assert (event.wall_starts, event.day) == ("2026-12-01T14:00", date(2026, 12, 1))
    assert (event.named("ar"), event.named("en")) == ("ورشة", "Pitcher son projet")
    assert (event.left, event.url) == (2, LINK)


def test_events_are_listed_by_their_day(station: Station, plan: Plan, minutes: Pass) -> None:
    later, today = plan(), plan(**TODAY_HOURS)
    assert [e.id for e in station.ask(listed)] == [today, later]
    assert [e.id for e in station.ask(listed, when=TODAY)] == [today]
    assert [e.id for e in station.ask(announced)] == [today]
    minutes(24 * 60)
    assert [e.id for e in station.ask(listed, when=PAST)] == [today]
    assert [e.id for e in station.ask(coming)] == [later]


def test_a_hackathon_is_of_each_of_its_days(station: Station, plan: Plan, minutes: Pass) -> None:
    event = plan(kind="hackathon", starts="2026-11-23T09:00", ends="2026-11-26T00:00")
    found = station.ask(get, event=event)
    assert found is not None
    assert found.last_day == date(2026, 11, 25)
    assert [e.id for e in station.ask(listed, when=TODAY)] == [event]


@pytest.mark.parametrize(
    ("field", "problem", "fields"),
    [
        ("ends", "order", {"ends": "2026-12-01T13:00"}),
        ("ends", "range", {"ends": "2027-12-01T13:00"}),
        ("title", "empty", {"title": " "}),
        ("place", "empty", {"place": ""}),
        ("url", "empty", {"mode": "remote"}),
        ("url", "https", {"mode": "remote", "url": "http://meet.example.ma"}),
        ("url", "https", {"mode": "hybrid", "url": "https://meet"}),
        ("url", "https", {"url": "https://[meet"}),
        ("capacity", "range", {"capacity": -1}),
        ("kind", "choice", {"kind": "fête"}),
        ("resource", "unknown", {"resource": new_id()}),
    ],
)
def test_what_cannot_be_is_told_at_its_field(
    plan: Plan, field: str, problem: str, fields: dict[str, Any]
) -> None:
    with pytest.raises(Invalid) as refusal:
        plan(**fields)
    assert (refusal.value.field, refusal.value.problem) == (field, problem)


def test_nothing_is_planned_in_the_past_or_for_another_decade(plan: Plan) -> None:
    with pytest.raises(InPast) as refusal:
        plan(starts="2026-11-23T09:00", ends="2026-11-23T10:00")
    assert "Choisissez une fin à venir" in worded(refusal.value)
    with pytest.raises(TooFarAhead):
        plan(starts="2036-11-23T09:00", ends="2036-11-23T10:00")


def test_a_change_says_only_what_it_names(station: Station, plan: Plan) -> None:
    event = plan()
    done = station.do(
        "events.change", event=event, starts="2026-12-02T09:00", ends="2026-12-02T10:00"
    )
    assert done.result.matters
    found = station.ask(get, event=event)
    assert found is not None
    assert (found.title, found.day) == ("Pitcher son projet", date(2026, 12, 2))
    assert not station.do("events.change", event=event, organiser="MITC").result.matters


def test_places_are_never_fewer_than_those_who_have_one(
    station: Station, plan: Plan, register: Register
) -> None:
    event = plan()
    register(event), register(event, "Karim Alami"), register(event, "Nora Idrissi")
    with pytest.raises(CapacityTaken) as refusal:
        station.do("events.change", event=event, capacity=1)
    assert refusal.value.registered == 2
    moved = station.do("events.change", event=event, capacity=3).result.moved_up
    assert [r.name for r in station.ask(registrations, event=event) if r.id in moved] == [
        "Nora Idrissi"
    ]


def test_what_is_cancelled_is_changed_no_more_and_may_be_held_after_all(
    station: Station, plan: Plan
) -> None:
    event = plan()
    for _twice in range(2):
        station.do("events.cancel", event=event)
    assert station.ask(coming) == []
    with pytest.raises(EventCancelled):
        station.do("events.change", event=event, capacity=5)
    station.do("events.restore", event=event)
    assert [e.id for e in station.ask(coming)] == [event]


@pytest.mark.parametrize("act", ["change", "cancel", "restore"])
def test_what_is_over_stays_as_it_was(
    station: Station, plan: Plan, minutes: Pass, act: str
) -> None:
    event = plan(**TODAY_HOURS)
    minutes(24 * 60)
    with pytest.raises(EventOver):
        station.do(f"events.{act}", event=event)


def test_an_event_that_is_none_is_told_so(station: Station) -> None:
    with pytest.raises(UnknownEvent) as refusal:
        station.do("events.cancel", event=new_id())
    refused: Refused = refusal.value
    assert "liste" in worded(refused)
