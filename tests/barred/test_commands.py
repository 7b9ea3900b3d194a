"""Who is let in by leave only: noted, changed, lifted, let in on one day; and never at the hall."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.barred import commands, queries
from kiosk.barred.commands import LONGEST_DAYS, months_after
from kiosk.barred.matching import person_key
from kiosk.barred.queries import BarredView
from kiosk.barred.refusals import (
    EntryOver,
    ListFull,
    NeedsLeave,
    NoLeave,
    NotedAlready,
    NothingToUndo,
    UnknownEntry,
)
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid
from kiosk.core.ids import new_id
from kiosk.core.wording import worded
from kiosk.station import Station
from kiosk.store.chain import NOBODY

WHO = {"first_name": "Badr", "last_name": "El Idrissi"}
TODAY = date(2026, 11, 24)


def note(station: Station, **fields: Any) -> UUID:
    said = {**WHO, "reason": "A menacé une collègue"} | fields
    return UUID(str(station.do("barred.note", **said).result))


def arrive(station: Station, **fields: Any) -> UUID:
    said = {**WHO, "host": "Noria Énergie", "consent": True} | fields
    return UUID(str(station.do("visits.arrive", **said).result))


def listed(station: Station) -> list[BarredView]:
    return station.ask(queries.entries)


def test_who_is_on_the_list_needs_leave_and_the_desk_is_told_why(station: Station) -> None:
    entry = note(station)
    with pytest.raises(NeedsLeave) as refused:
        arrive(station)
    assert (refused.value.name, refused.value.entry) == ("Badr El Idrissi", entry)
    assert "A menacé une collègue" in worded(refused.value)
    [found] = listed(station)
    assert (found.full_name, found.until) == ("Badr El Idrissi", date(2027, 5, 24))
    assert found.noted_by == station.name


@pytest.mark.parametrize(
    ("came", "needs"),
    [
        ({"first_name": "El Idrissi", "last_name": "Badr"}, True),
        ({"first_name": "BADR EL", "last_name": "ídrissi"}, True),
        ({"company": "Kasbah Pay"}, True),
        ({"last_name": "El Idrisi"}, False),
        ({"first_name": "بدر", "last_name": "الإدريسي"}, False),
        ({"last_name": "Idrissi"}, False),
    ],
)
def test_the_same_words_in_any_order_are_the_same_person_and_no_other_spelling_is(
    station: Station, came: dict[str, str], needs: bool
) -> None:
    note(station)
    if needs:
        with pytest.raises(NeedsLeave):
            arrive(station, **came)
    else:
        arrive(station, **came)


def test_an_arabic_name_is_met_in_each_way_that_its_letters_are_written(station: Station) -> None:
    note(station, first_name="بدر", last_name="الإدريسي")
    with pytest.raises(NeedsLeave):
        arrive(station, first_name="الادريسى", last_name="بَدر")


def test_another_company_is_another_person(station: Station) -> None:
    note(station, company="Kasbah Pay")
    arrive(station, company="Noria Énergie")
    with pytest.raises(NeedsLeave):
        arrive(station, company="kasbah pay", another=True)
    with pytest.raises(NeedsLeave):
        arrive(station, another=True)


def test_leave_is_for_one_day_and_may_be_taken_back(station: Station, clock: FrozenClock) -> None:
    entry = note(station)
    station.do("barred.allow", barred=entry, why="Entretien avec la direction")
    arrive(station)
    [found] = listed(station)
    assert (found.allowed_on, found.allowed_by) == (TODAY, station.name)
    station.do("barred.withdraw_leave", barred=entry)
    with pytest.raises(NeedsLeave):
        arrive(station, another=True)
    with pytest.raises(NoLeave):
        station.do("barred.withdraw_leave", barred=entry)
    tomorrow = TODAY + timedelta(days=1)
    station.do("barred.allow", barred=entry, why="Rendez-vous", day=tomorrow)
    with pytest.raises(NeedsLeave):
        arrive(station, another=True)
    clock.at += timedelta(days=1)
    arrive(station, another=True)
    clock.at += timedelta(days=1)
    with pytest.raises(NeedsLeave):
        arrive(station, another=True)


def test_a_lifted_entry_stops_nobody_and_is_put_back_for_ten_minutes(
    station: Station, clock: FrozenClock
) -> None:
    entry = note(station)
    with pytest.raises(NothingToUndo):
        station.do("barred.restore", barred=entry)
    station.do("barred.lift", barred=entry)
    assert listed(station) == []
    arrive(station)
    with pytest.raises(EntryOver):
        station.do("barred.lift", barred=entry)
    clock.at += timedelta(minutes=10)
    station.do("barred.restore", barred=entry)
    assert [one.id for one in listed(station)] == [entry]
    station.do("barred.lift", barred=entry)
    clock.at += timedelta(minutes=11)
    with pytest.raises(NothingToUndo):
        station.do("barred.restore", barred=entry)


def test_the_last_day_is_the_last(station: Station, clock: FrozenClock) -> None:
    entry = note(station, until=TODAY)
    with pytest.raises(NeedsLeave):
        arrive(station)
    clock.at += timedelta(days=1)
    arrive(station)
    assert listed(station) == []
    for verb, more in (("allow", {"why": "x"}), ("change", {"reason": "x"}), ("lift", {})):
        with pytest.raises(EntryOver):
            station.do(f"barred.{verb}", barred=entry, **more)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"reason": ""}, "reason"),
        ({"reason": "x" * 201}, "reason"),
        ({"last_name": ""}, "last_name"),
        ({"first_name": "<b>"}, "first_name"),
        ({"until": TODAY - timedelta(days=1)}, "until"),
        ({"until": TODAY + timedelta(days=LONGEST_DAYS + 1)}, "until"),
    ],
)
def test_what_is_noted_is_checked(station: Station, fields: dict[str, Any], field: str) -> None:
    with pytest.raises(Invalid) as refused:
        note(station, **fields)
    assert refused.value.field == field
    assert listed(station) == []


def test_leave_says_why_and_lies_within_the_time(station: Station) -> None:
    entry = note(station, until=TODAY + timedelta(days=3))
    for fields in (
        {"why": ""},
        {"why": "x", "day": TODAY - timedelta(days=1)},
        {"why": "x", "day": TODAY + timedelta(days=4)},
    ):
        with pytest.raises(Invalid):
            station.do("barred.allow", barred=entry, **fields)
    with pytest.raises(UnknownEntry):
        station.do("barred.allow", barred=new_id(), why="x")


def test_one_person_is_on_the_list_once(station: Station) -> None:
    entry = note(station)
    with pytest.raises(NotedAlready):
        note(station, first_name="Idrissi", last_name="el Badr")
    other = note(station, company="Kasbah Pay")
    with pytest.raises(NotedAlready):
        station.do("barred.change", barred=other, company="")
    station.do("barred.lift", barred=entry)
    station.do("barred.change", barred=other, company="", reason="Vol")
    with pytest.raises(NotedAlready):
        station.do("barred.restore", barred=entry)
    [found] = listed(station)
    assert (found.company, found.reason, found.last_name) == ("", "Vol", "El Idrissi")


def test_a_corrected_name_is_the_one_that_is_met(station: Station) -> None:
    entry = note(station)
    until = TODAY + timedelta(days=2)
    station.do("barred.allow", barred=entry, why="x", day=TODAY + timedelta(days=9))
    station.do("barred.change", barred=entry, first_name="Bader", until=until)
    arrive(station)
    with pytest.raises(NeedsLeave):
        arrive(station, first_name="Bader")
    assert listed(station)[0].allowed_on is None


def test_the_list_has_an_end(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "MOST", 2)
    first = note(station)
    note(station, first_name="Imane")
    with pytest.raises(ListFull):
        note(station, first_name="Reda")
    station.do("barred.lift", barred=first)
    note(station, first_name="Reda")
    with pytest.raises(ListFull):
        station.do("barred.restore", barred=first)


def test_an_announced_visit_is_announced_and_needs_leave_on_arrival(station: Station) -> None:
    entry = note(station)
    at = {"at": "2026-11-24T14:00:00+00:00", "host": "Noria Énergie"}
    visit = station.do("visits.expect", **WHO, **at).result
    other = station.do("visits.expect", first_name="Sara", last_name="Amrani", **at).result
    assert station.ask(queries.awaited, day=TODAY) == [visit]
    with pytest.raises(NeedsLeave):
        station.do("visits.arrive", visit=visit, consent=True)
    station.do("visits.arrive", visit=other, consent=True)
    station.do("barred.allow", barred=entry, why="Entretien")
    assert station.ask(queries.awaited, day=TODAY) == []
    station.do("visits.arrive", visit=visit, consent=True)


def test_who_is_inside_without_leave_is_said_until_there_is_leave_or_they_leave(
    station: Station,
) -> None:
    visit = arrive(station)
    arrive(station, first_name="Sara")
    assert station.ask(queries.inside) == []
    entry = note(station)
    assert [one.id for one in station.ask(queries.inside)] == [visit]
    station.do("barred.allow", barred=entry, why="Déjà là")
    assert station.ask(queries.inside) == []
    station.do("barred.withdraw_leave", barred=entry)
    station.do("visits.leave", visit=visit)
    assert station.ask(queries.inside) == []


def test_a_forgotten_name_is_nobodys() -> None:
    assert person_key(NOBODY, "Tazi") == person_key("", "") == ""


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 30))
def test_months_later_is_in_that_month(day: date, months: int) -> None:
    later = months_after(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day
