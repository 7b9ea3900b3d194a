"""Finding visits by who came, however the name is written."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from kiosk.visits import queries


def come(station: Station, first: str, last: str, company: str) -> None:
    """Someone comes in."""
    who = {"first_name": first, "last_name": last, "company": company}
    station.do("visits.arrive", **who, host="Accueil", consent=True)


@pytest.fixture
def visitors(station: Station) -> Station:
    """Three visitors, one with an Arabic name, one long ago."""
    for first, last, company in (
        ("Hélène", "Morvan", "Groupe Odyssée"),
        ("فاطمة", "الزهراء", "مكتب برادة"),
        ("Omar", "Tazi", "Transit Express"),
    ):
        come(station, first, last, company)
    return station


@pytest.mark.parametrize(
    ("text", "last_name"),
    [
        ("helene", "Morvan"),
        ("MORV", "Morvan"),
        ("odyss", "Morvan"),
        ("فاطمه", "الزهراء"),
        ("tazi om", "Tazi"),
        ("express", "Tazi"),
    ],
)
def test_any_word_finds_the_visitor(visitors: Station, text: str, last_name: str) -> None:
    assert [v.last_name for v in visitors.ask(queries.search, text=text)] == [last_name]


@pytest.mark.parametrize("text", ["", "m", "%", "_", "xyz", "'; --"])
def test_too_little_or_nothing_finds_nobody(visitors: Station, text: str) -> None:
    assert visitors.ask(queries.search, text=text) == []


def test_long_ago_is_found_by_last_name(visitors: Station, clock: FrozenClock) -> None:
    clock.at += timedelta(days=60)
    assert [v.last_name for v in visitors.ask(queries.search, text="morv")] == ["Morvan"]


def test_who_comes_back_is_recognised(visitors: Station) -> None:
    found = visitors.ask(queries.last_visit, first_name="HELENE", last_name="morvan")
    assert found is not None
    assert found.company == "Groupe Odyssée"
    assert visitors.ask(queries.last_visit, first_name="Hélène", last_name="Mor") is None


def test_a_visit_shows_its_badge(visitors: Station) -> None:
    visit = visitors.ask(queries.on_site)[0]
    visitors.do("badges.issue", holder=visit.id)
    found = visitors.ask(queries.get, visit=visit.id)
    assert found is not None
    assert found.badge.startswith("V-")


@pytest.mark.parametrize("text", ["hel mor", "odyssee helene", "morvan helene groupe"])
def test_words_are_found_in_any_order(visitors: Station, text: str) -> None:
    assert [v.last_name for v in visitors.ask(queries.search, text=text)] == ["Morvan"]


def test_any_word_is_found_for_three_months(visitors: Station, clock: FrozenClock) -> None:
    clock.at += timedelta(days=90)
    assert len(visitors.ask(queries.search, text="odyss")) == 1
    clock.at += timedelta(days=10)
    assert visitors.ask(queries.search, text="odyss") == []
    assert len(visitors.ask(queries.search, text="morvan hel")) == 1


def test_the_latest_visits_come_first(visitors: Station, clock: FrozenClock) -> None:
    for days in (3, 100, 1):
        clock.at += timedelta(days=days)
        come(visitors, "Hélène", "Morvan", "Autre")
    found = visitors.ask(queries.search, text="morvan")
    moments = [visit.arrived_at for visit in found]
    assert moments == sorted(moments, reverse=True)
    assert len(found) == 4


def test_a_name_that_only_begins_alike_is_someone_else(
    visitors: Station, clock: FrozenClock
) -> None:
    for first in ("Alice", "Ali Reda", "Ali"):
        come(visitors, first, "Benali", "Reda")
        clock.at += timedelta(minutes=1)
    found = visitors.ask(queries.last_visit, first_name="ALI", last_name="benali")
    assert found is not None
    assert found.first_name == "Ali"
    assert visitors.ask(queries.last_visit, first_name="Al", last_name="Benali") is None


def test_the_last_visit_is_the_latest_whatever_the_company(
    visitors: Station, clock: FrozenClock
) -> None:
    for company in ("Zéphyr", "Atelier"):
        clock.at += timedelta(days=1)
        come(visitors, "Omar", "Tazi", company)
    found = visitors.ask(queries.last_visit, first_name="Omar", last_name="Tazi")
    assert found is not None
    assert found.company == "Atelier"


def test_a_day_is_narrowed_by_words(visitors: Station, clock: FrozenClock) -> None:
    day = clock.at.date()
    assert len(visitors.ask(queries.of_day, day=day)) == 3
    assert [v.last_name for v in visitors.ask(queries.of_day, day=day, text="exp om")] == ["Tazi"]
    assert visitors.ask(queries.of_day, day=day + timedelta(days=1)) == []


def test_another_site_sees_none_of_it(visitors: Station, clock: FrozenClock) -> None:
    visitors.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    for query, fields in (
        (queries.on_site, {}),
        (queries.search, {"text": "morvan"}),
        (queries.of_day, {"day": clock.at.date()}),
    ):
        assert visitors.ask(query, site="rabat", **fields) == []
