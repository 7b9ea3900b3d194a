"""Requests: registered, followed to a decision and an entry; each step undone for ten minutes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid, Refused
from kiosk.core.ids import new_id
from kiosk.joining import numbers, queries
from kiosk.joining.applying import RequestDone
from kiosk.joining.queries import RequestView
from kiosk.joining.refusals import (
    Closed,
    DecidedAlready,
    MovedIn,
    NotAccepted,
    NothingToUndo,
    NumberGiven,
    UnknownRequest,
)
from kiosk.residents import queries as residents
from kiosk.residents.refusals import AlreadyHere
from kiosk.residents.sectors import GREEN
from kiosk.residents.stays import stays
from kiosk.station import Station
from tests.joining.conftest import USUAL, Apply

Seen = Callable[[RequestDone], RequestView]
SOON = date(2026, 12, 3)


def test_a_request_is_registered_and_numbered_by_its_year(
    station: Station, apply: Apply, view: Seen, clock: FrozenClock
) -> None:
    first = apply(phone="06 61 20 48 15", about="Mesurer l’eau des oasis", people=3, places=4)
    assert (first.label, first.state) == ("P-260001", "received")
    assert apply(series="B").label == "P-B260001"
    found = view(first)
    assert (found.name, found.sector, found.recommended_by) == ("Salma Idrissi", GREEN, "Enactus")
    assert (found.phone, found.people, found.places) == ("+212661204815", 3, 4)
    assert found.missing == ("cv", "plan")
    assert [step.by for step in found.history] == [station.name]
    clock.at += timedelta(days=60)
    assert apply().label == "P-270001"
    code = numbers.write(station.site.code if station.site else "", "", 260001)
    for typed in ("p260001", "P-260001", code):
        by_number = station.ask(queries.by_number, number=typed)
        assert by_number is not None, typed
        assert by_number.id == first.request
    with pytest.raises(NumberGiven):
        apply(number=260001)


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("phone", {"email": ""}),
        ("company", {"kind": "company"}),
        ("body_name", {"body": "other"}),
        ("body", {"body": "rotary"}),
        ("sector", {"sector": "Textile"}),
        ("stage", {"stage": "series A"}),
        ("papers", {"papers": ("diploma",)}),
        ("places", {"places": 0}),
        ("about", {"about": "x" * 601}),
        ("title", {"title": " "}),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    station: Station, field: str, wrong: dict[str, Any]
) -> None:
    with pytest.raises(Invalid) as refusal:
        station.do("joining.apply", **(USUAL | wrong))
    assert refusal.value.field == field
    assert station.ask(queries.followed) == []


def test_a_request_is_followed_to_a_decision_and_an_entry(
    station: Station, apply: Apply, view: Seen, clock: FrozenClock
) -> None:
    done = apply(phone="0661204815")

    def does(verb: str, **fields: Any) -> str:
        clock.at += timedelta(minutes=11)
        station.do(f"joining.{verb}", request="p260001", **fields)
        return view(done).state

    assert does("check_papers", papers=("identity", "cv")) == "incomplete"
    assert does("check_papers", papers=("identity", "cv", "plan")) == "complete"
    assert does("interview", day=SOON, time="14:30", place="Salle Atlas") == "interview"
    assert (view(done).day, view(done).time, view(done).place) == (SOON, "14:30", "Salle Atlas")
    assert does("check_papers", papers=("identity", "plan")) == "interview"
    assert (view(done).day, view(done).brought) == (SOON, ("identity", "plan"))
    assert does("committee", day=SOON) == "committee"
    assert does("decide", decision="waiting_list", note="Aucun bureau libre") == "waiting_list"
    with pytest.raises(NotAccepted):
        does("enter", name="Eaux Vives")
    assert does("decide", decision="accepted") == "accepted"
    decided = view(done).decided_at
    assert decided == clock.at
    with pytest.raises(Invalid):
        does("enter")  # an individual's company has no name yet
    assert does("enter", name="Eaux Vives", office="Bât. A, bureau 3") == "entered"
    found = view(done)
    assert (found.decided_at, found.closed_at) == (decided, clock.at)
    assert found.resident is not None
    company = residents_get(station, found)
    assert (company.name, company.sector, company.office) == (
        "Eaux Vives",
        GREEN,
        "Bât. A, bureau 3",
    )
    assert (company.phone, company.email) == ("+212661204815", "salma@eaux.example")
    [person] = station.ask(residents.people, resident=found.resident)
    assert (person.first_name, person.last_name) == ("Salma", "Idrissi")
    for verb, fields in (("enter", {"name": "Encore"}), ("withdraw", {})):
        with pytest.raises(MovedIn):
            does(verb, **fields)
    said = [step.state for step in found.history]
    assert said[-4:] == ["committee", "waiting_list", "accepted", "entered"]


def residents_get(station: Station, found: RequestView) -> Any:
    return station.ask(residents.get, resident=found.resident)


def test_an_entry_that_meets_a_resident_of_that_name_keeps_nothing(
    station: Station, apply: Apply, view: Seen
) -> None:
    station.do("residents.register", name="Eaux Vives")
    done = apply(kind="company", company="Eaux Vives")
    station.do("joining.decide", request=done.request, decision="accepted")
    with pytest.raises(AlreadyHere):
        station.do("joining.enter", request=done.request)
    assert view(done).state == "accepted"


def test_an_entry_is_undone_and_made_again(
    station: Station, apply: Apply, view: Seen, clock: FrozenClock
) -> None:
    done = apply(kind="company", company="Eaux Vives")
    station.do("joining.decide", request=done.request, decision="accepted")
    for on in (clock.at.date() + timedelta(days=1),):
        with pytest.raises(Invalid):
            station.do("joining.enter", request=done.request, joined_on=on)
    station.do("joining.enter", request=done.request)
    with pytest.raises(DecidedAlready):
        station.do("joining.step_back", request=done.request)
    station.do("joining.undecide", request=done.request)
    found = view(done)
    assert (found.state, found.resident, found.closed_at) == ("accepted", None, None)
    assert [one.left_on for one in station.ask(stays)] == [clock.at.date()]
    station.do("joining.enter", request=done.request)
    assert view(done).state == "entered"
    assert sorted(one.left_on is None for one in station.ask(stays)) == [False, True]
    clock.at += timedelta(minutes=11)
    with pytest.raises(NothingToUndo):
        station.do("joining.undecide", request=done.request)


def test_what_is_closed_stays_so(station: Station, apply: Apply, view: Seen) -> None:
    done = apply()
    station.do("joining.withdraw", request=done.request, note="Parti à l’étranger")
    tries: list[tuple[str, dict[str, Any]]] = [
        ("check_papers", {}),
        ("interview", {"day": SOON, "time": "09:00"}),
        ("committee", {"day": SOON}),
        ("decide", {"decision": "accepted"}),
        ("correct", {"title": "Autre"}),
    ]
    for verb, fields in tries:
        with pytest.raises(Closed):
            station.do(f"joining.{verb}", request=done.request, **fields)
    with pytest.raises(UnknownRequest):
        station.do("joining.withdraw", request=new_id())
    assert view(done).history[-1].note == "Parti à l’étranger"


def test_hours_and_days_are_to_come(station: Station, apply: Apply) -> None:
    done = apply()
    wrong: list[tuple[str, str, dict[str, Any]]] = [
        ("interview", "time", {"day": SOON, "time": "25:00"}),
        ("interview", "day", {"day": date(2026, 1, 1), "time": "10:00"}),
        ("committee", "day", {"day": date(2026, 1, 1)}),
        ("decide", "decision", {"decision": "maybe"}),
    ]
    for verb, field, fields in wrong:
        with pytest.raises(Invalid) as refusal:
            station.do(f"joining.{verb}", request=done.request, **fields)
        assert refusal.value.field == field


def test_what_is_known_is_put_right(station: Station, apply: Apply, view: Seen) -> None:
    done = apply()
    station.do("joining.correct", request="P-260001", body="other", body_name="Fondation X")
    station.do("joining.correct", request=done.request, kind="company", company="Eaux Vives")
    found = view(done)
    assert (found.recommended_by, found.company, found.title) == (
        "Fondation X",
        "Eaux Vives",
        USUAL["title"],
    )
    with pytest.raises(Invalid):
        station.do("joining.correct", request=done.request, email="")


@pytest.mark.parametrize(
    "text", ["idrissi", "Eaux", "capteurs", "الإدريسي", "0661204815", "p260001"]
)
def test_a_request_is_found_in_both_scripts(station: Station, apply: Apply, text: str) -> None:
    done = apply(company="Eaux Vives", phone="0661204815")
    apply(first_name="Karim", last_name="Alaoui", title="Jeu vidéo", sector="creative")
    assert [one.id for one in station.ask(queries.find, text=text)] == [done.request]


def test_lists_count_by_state_and_say_what_has_waited(
    station: Station, apply: Apply, clock: FrozenClock
) -> None:
    old, other = apply(), apply()
    station.do("joining.withdraw", request=other.request)
    clock.at += timedelta(days=11)
    apply()
    assert station.ask(queries.counts) == {"received": 2, "withdrawn": 1}
    assert station.ask(queries.followed)[0].id == old.request
    assert [one.id for one in station.ask(queries.of_state, state="withdrawn")] == [other.request]
    assert station.ask(queries.waiting_long) == 1
    station.do("sites.set_option", name="joining_days", value="0")
    assert station.ask(queries.waiting_long) == 0


STEPS: dict[str, dict[str, Any]] = {
    "check_papers": {"papers": ("identity", "cv", "plan")},
    "interview": {"day": SOON, "time": "14:30"},
    "committee": {"day": SOON},
    "decide": {"decision": "accepted"},
    "withdraw": {},
    "enter": {"name": "Eaux Vives"},
}


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(verbs=st.lists(st.sampled_from(sorted(STEPS)), min_size=1, max_size=6))
def test_undoing_all_that_was_done_leads_back_to_the_receipt(
    station: Station, apply: Apply, view: Seen, verbs: list[str]
) -> None:
    done, stood = apply(), []
    for verb in verbs:
        before = view(done)
        try:
            station.do(f"joining.{verb}", request=done.request, **STEPS[verb])
        except Refused:
            assert view(done) == before
        else:
            stood.append(before)
    for before in reversed(stood):
        try:
            station.do("joining.step_back", request=done.request)
        except DecidedAlready:
            station.do("joining.undecide", request=done.request)
        assert view(done) == before
    station.do("joining.step_back", request=done.request)
    assert view(done).state == "void"
    with pytest.raises(NothingToUndo):
        station.do("joining.step_back", request=done.request)
