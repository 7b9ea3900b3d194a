"""What is free is offered to somebody as far as the rules of the site let them have it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.bookings.finder import Found, Offer, find_free, look_for
from kiosk.bookings.wish import Sought
from kiosk.core.errors import Refused
from kiosk.station import Station
from tests.bookings.conftest import Book, days
from tests.bookings.conftest import tomorrow as at
from tests.bookings.test_rules import rule

KASBAH: dict[str, Any] = {"held_by": "Kasbah Pay", "kind": "external"}
_names = count()


def look(station: Station, **fields: Any) -> Found:
    return station.ask(look_for, sought=Sought(**fields))


def found_days(found: Found) -> set[int]:
    """How many days after the Tuesday something is offered on."""
    return {(offer.day - days(0)).days for offer in found.offers}


def test_days_too_far_ahead_are_not_offered_and_the_rule_is_named(station: Station) -> None:
    rule(station, "external", ahead_days=2)
    found = look(station, **KASBAH, since=days(0), until=days(6))
    assert found_days(found) == {0, 1, 2}
    [against] = found.ruled_out
    assert (against.why, against.day) == ("bookings.too_far_ahead", days(3))
    assert against.facts["frees"] == days(1)
    assert found_days(look(station, held_by="Noria", since=days(0), until=days(6))) >= {3, 4}


def test_a_week_whose_quota_is_used_up_is_not_offered(station: Station, book: Book) -> None:
    rule(station, "external", week_minutes=120)
    book(**KASBAH, starts=at(9), ends=at(10, 30))
    found = look(station, **KASBAH, until=days(7))
    assert found_days(found) == {6, 7}
    [against] = found.ruled_out
    assert (against.why, against.day) == ("bookings.week_quota", days(0))
    assert found_days(look(station, **KASBAH, minutes=30, until=days(7))) >= {0, 1, 6, 7}
    others = look(station, held_by="Rif Conseil", kind="external", until=days(7))
    assert found_days(others) >= {0, 1, 6, 7}
    assert not others.ruled_out


def test_what_is_lent_counts_in_no_quota(station: Station) -> None:
    rule(station, "external", week_minutes=0)
    station.do("sites.add_equipment", name="Projecteur", count=3)
    found = look(station, **KASBAH, kinds="room equipment", until=days(1))
    assert {offer.resource.name for offer in found.offers} == {"Projecteur"}


def test_a_length_that_a_rule_is_against_is_not_offered_at_all(station: Station) -> None:
    rule(station, "external", longest_minutes=60)
    found = look(station, **KASBAH, minutes=90, until=days(20))
    assert not found.offers
    [against] = found.ruled_out
    assert against.why == "bookings.longer_than_allowed"


def test_places_of_coworking_count_each(station: Station) -> None:
    rule(station, "external", month_minutes=180)
    asked = KASBAH | {"kinds": "coworking", "until": days(1)}
    assert look(station, **asked, people=3).offers
    assert not look(station, **asked, people=4).offers


def test_what_has_to_be_approved_says_so(station: Station) -> None:
    rule(station, "external", approval=1)
    assert {offer.approval for offer in look(station, **KASBAH).offers} == {True}
    assert {offer.approval for offer in look(station, held_by="Noria").offers} == {False}


def test_nobodys_rules_are_asked_while_nobody_is_named(station: Station) -> None:
    rule(station, "startup", week_minutes=0)
    assert look(station, until=days(1)).offers
    assert not look(station, held_by="Noria", until=days(1)).offers
    noria = station.do("residents.register", name="Noria", member="pme").command.id
    assert look(station, held_by="Noria", resident=noria, until=days(1)).offers


def test_a_night_past_midnight_is_the_next_day_for_a_rule(station: Station) -> None:
    station.do("sites.set_hours", weekday=6, opens=at(20).time(), closes=at(3).time())
    rule(station, "external", week_minutes=60)
    station.do("bookings.book", resource="Rif", starts=at(9), ends=at(10), **KASBAH)
    late = KASBAH | {"since": days(5), "until": days(5)}
    assert not look(station, **late).offers  # the Sunday is still of this week
    for name in ("Atlas", "Rif"):
        night = {"starts": at(20, day=days(5)), "ends": at(0, day=days(6))}
        station.do("bookings.book", resource=name, held_by="Noria", **night)
    assert {offer.starts for offer in look(station, **late).offers} == {at(0, day=days(6))}


RULES = st.fixed_dictionaries(
    {},
    optional={
        "ahead_days": st.integers(0, 9),
        "longest_minutes": st.sampled_from([30, 60, 120]),
        "shortest_minutes": st.sampled_from([15, 30]),
        "at_once": st.integers(1, 4),
        "week_minutes": st.sampled_from([0, 60, 120, 240]),
        "month_minutes": st.sampled_from([60, 180, 300]),
    },
)
HELD = st.lists(st.tuples(st.integers(1, 9), st.integers(9, 15), st.integers(1, 2)), max_size=4)


@given(
    rules=RULES,
    held=HELD,
    people=st.integers(1, 4),
    minutes=st.sampled_from([15, 60, 90]),
)
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
def test_what_is_offered_is_what_the_command_takes(
    bare_station: Station,
    rules: dict[str, int],
    held: list[tuple[int, int, int]],
    people: int,
    minutes: int,
) -> None:
    station, site = bare_station, f"by-rules-{next(_names)}"
    station.do("sites.open", code=site, name=site, city="Casablanca")
    station.do("sites.add_room", site=site, name="Atlas", capacity=6)
    station.do("sites.add_desk_area", site=site, name="Plateau", places=10)
    for day, hour, length in held:
        times = {"starts": at(hour, day=days(day)), "ends": at(hour + length, day=days(day))}
        _try(station, site, "Atlas", 1, **times)
    for name, value in rules.items():
        station.do("bookings.set_rule", site=site, member="external", rule=name, value=value)
    sought = Sought(
        people=people, minutes=minutes, kinds="room coworking", until=days(9), per_day=9, **KASBAH
    )
    found = station.ask(look_for, site=site, sought=sought)
    anybody = replace(sought, held_by="")
    free = station.ask(find_free, site=site, sought=anybody)
    allowed = [offer for offer in free if _can_be_booked(station, site, offer, people)]
    assert list(found.offers) == allowed
    assert bool(found.ruled_out) == (len(allowed) < len(free))


def _can_be_booked(station: Station, site: str, offer: Offer, people: int) -> bool:
    places = people if offer.resource.kind == "coworking" else 1
    times = {"starts": offer.starts, "ends": offer.ends}
    made = _try(station, site, offer.resource.name, places, **times)
    if made is not None:
        station.do("bookings.cancel", site=site, booking=made)
    return made is not None


def _try(
    station: Station, site: str, room: str, places: int, *, starts: datetime, ends: datetime
) -> UUID | None:
    fields = {"resource": room, "starts": starts, "ends": ends, "places": places}
    try:
        done = station.do("bookings.book", site=site, **fields, **KASBAH)
    except Refused:
        return None
    made: UUID = done.command.id
    return made


@pytest.mark.parametrize("sentence", ["fr", "ar", "en"])
def test_every_rule_that_keeps_something_away_has_words(station: Station, sentence: str) -> None:
    from kiosk.core.facts import refusal_with
    from kiosk.core.wording import worded

    rule(station, "external", ahead_days=1, week_minutes=30)
    against = look(station, **KASBAH, until=days(7)).ruled_out
    assert [one.why for one in against] == ["bookings.week_quota", "bookings.too_far_ahead"]
    for one in against:
        assert "{" not in worded(refusal_with(one.why, one.facts), sentence)
