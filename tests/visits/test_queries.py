"""Finding visits by who came, however the name is written."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.clock import FrozenClock
from kiosk.station import Station
from kiosk.visits import queries


@pytest.fixture
def visitors(station: Station) -> Station:
    """Three visitors, one with an Arabic name, one long ago."""
    for first, last, company in (
        ("Hélène", "Morvan", "Groupe Odyssée"),
        ("فاطمة", "الزهراء", "مكتب برادة"),
        ("Omar", "Tazi", "Transit Express"),
    ):
        station.do("visits.arrive", first_name=first, last_name=last, company=company,
                   host="Accueil", consent=True)  # fmt: skip
    return station


@pytest.mark.parametrize(
    ("text", "last_name"),
    [("helene", "Morvan"), ("MORV", "Morvan"), ("odyss", "Morvan"), ("فاطمه", "الزهراء"),
     ("tazi om", "Tazi"), ("express", "Tazi")],
)  # fmt: skip
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
