"""The offices of the demo are let about as those of the network are."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from kiosk import demo
from kiosk.core.clock import FrozenClock
from kiosk.core.ids import new_id
from kiosk.demo.day import Day
from kiosk.demo.letting import A_FLOOR, CELLS, LONGEST, Leavers, place, spells
from kiosk.figures.offices import OfficeFigures
from kiosk.figures.offices import offices as office_figures
from kiosk.figures.residents import ResidentFigures
from kiosk.figures.residents import residents as resident_figures
from kiosk.opening import open_folder
from kiosk.residents.offices import tenancies
from kiosk.sites.offices import offices
from kiosk.station import Station

NOW = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
TODAY = NOW.date()
DAY, YEAR = timedelta(days=1), timedelta(days=365)


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Station]:
    with closing(open_folder(tmp_path_factory.mktemp("let"), clock=FrozenClock(NOW))) as station:
        demo.fill(station, days=0, tell=lambda _message: None)
        yield station


def of_offices(station: Station, first: date) -> OfficeFigures:
    return station.ask_itself(office_figures, first=first, last=TODAY)


def of_residents(station: Station, first: date) -> ResidentFigures:
    return station.ask_itself(resident_figures, first=first, last=TODAY)


def test_nearly_all_is_let_and_each_company_stands_in_an_office(station: Station) -> None:
    there = of_offices(station, TODAY)
    assert len(there.there) == len(station.ask_itself(offices)) == CELLS * A_FLOOR
    assert there.share == pytest.approx(0.99, abs=0.005)
    assert {holder for each in there.there for holder in each.holders} == {
        company.id for company in of_residents(station, TODAY).present
    }


def test_the_surfaces_are_about_those_of_the_site(station: Station) -> None:
    """15,000 m² are of use, rooms and coworking among them."""
    assert 10_000 < of_offices(station, TODAY).surface < 15_000


def test_about_a_third_of_the_companies_changes_in_a_year(station: Station) -> None:
    year = of_residents(station, TODAY - YEAR)
    assert len(year.present) == 450
    assert len(year.entered) == pytest.approx(0.3 * 450, abs=2)
    assert len(year.left) == pytest.approx(0.3 * 450, abs=12)
    assert year.stay_days is not None
    assert 1.5 * 365 < year.stay_days < 3 * 365
    assert {member for member, _ in year.by_member} == {"startup", "pme"}


def test_some_came_and_some_left_within_a_month(station: Station) -> None:
    month = of_residents(station, TODAY - timedelta(days=30))
    assert 4 <= len(month.entered) <= 20
    assert 4 <= len(month.left) <= 20


def test_nobody_leaves_before_their_last_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """At the first day of a demo some have still to leave, and do so in the evening of theirs."""
    gone: list[str] = []
    monkeypatch.setattr(Day, "do", lambda _day, command, **_fields: gone.append(command))
    leavers, counts = Leavers(), []
    nowhere: Any = None
    for n in range(4):
        on = TODAY + n * DAY
        until = datetime.combine(on, time(23), UTC)
        day = Day(nowhere, nowhere, random.Random(1), on, until)  # noqa: S311
        if on == TODAY:
            for left in (TODAY, TODAY + 2 * DAY):
                leavers.leave(day, new_id(), left)
        leavers.plan(day)
        day.run()
        counts.append(len(gone))
    assert counts == [1, 1, 2, 2]


def test_nobody_was_in_an_office_with_whoever_came_after(station: Station) -> None:
    by_office: dict[object, list[tuple[date, date]]] = {}
    for each in station.ask_itself(tenancies):
        by_office.setdefault(each.office, []).append((each.since, each.until or date.max))
    for spans in by_office.values():
        spans.sort()
        assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))
        assert not any((end - start).days > LONGEST + 7 for start, end in spans if end < date.max)


def test_a_demo_of_the_same_seed_lets_alike() -> None:
    one, other = (spells(9, TODAY, random.Random(3)) for _ in range(2))  # noqa: S311
    assert one == other
    assert place(7, 11).written == "Bât. B, 3e étage, bureau 312"
