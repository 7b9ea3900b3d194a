"""Rules of a site by kind of member: what they refuse, what they say, and when they free."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.bookings import policy, queries
from kiosk.bookings.limits import (
    LongerThanAllowed,
    MonthQuota,
    RulesDisagree,
    ShorterThanAllowed,
    TooFarAhead,
    TooManyToCome,
    WeekQuota,
)
from kiosk.core import wording
from kiosk.core.errors import Invalid, Refused
from kiosk.sites.queries import resources
from kiosk.station import Station
from tests.bookings.conftest import Book, days
from tests.bookings.conftest import tomorrow as at


@pytest.fixture
def noria(station: Station) -> UUID:
    """A start-up."""
    return station.do("residents.register", name="Noria Énergie").command.id


@pytest.fixture
def kasbah(station: Station) -> UUID:
    """A PME."""
    return station.do("residents.register", name="Kasbah Pay", member="pme").command.id


def rule(station: Station, member: str, **values: int | None) -> None:
    for name, value in values.items():
        station.do("bookings.set_rule", member=member, rule=name, value=value)


def member_of(station: Station, booking: UUID) -> Any:
    from kiosk.bookings.model import Booking

    return station.database.read(lambda s: s.get_one(Booking, booking).member)


def test_a_booking_is_under_the_rules_of_what_its_holder_is(
    station: Station, book: Book, noria: UUID, kasbah: UUID
) -> None:
    found = [
        member_of(station, book(**who, starts=at(9 + n), ends=at(10 + n), member="technopark"))
        for n, who in enumerate(
            (
                {"resident": noria},
                {"resident": kasbah},
                {"resident": str(kasbah)},
                {"kind": "external"},
                {"kind": "technopark"},
                {"kind": "maintenance"},
                {},
            )
        )
    ]
    assert found == ["startup", "pme", "pme", "external", "technopark", "", "startup"]


def test_without_rules_there_is_no_limit(station: Station, book: Book) -> None:
    book(starts=at(9, day=days(700)), ends=at(17, day=days(700)))
    for each in station.ask(policy.rules):
        assert {view.value for view in each.rules} == {None}


def test_a_rule_is_set_and_taken_back(station: Station) -> None:
    done = station.do("bookings.set_rule", member="pme", rule="at_once", value=3)
    assert done.result.before is None
    done = station.do("bookings.set_rule", member="pme", rule="at_once", value=5)
    assert done.result.before == 3
    held = {each.member: each for each in station.ask(policy.rules)}
    (of_pme,) = [view for view in held["pme"].rules if view.rule == "at_once"]
    assert (of_pme.value, of_pme.holds) == (5, 5)
    (of_others,) = [view for view in held["startup"].rules if view.rule == "at_once"]
    assert of_others.value is None
    rule(station, "pme", at_once=None)
    assert station.database.read(lambda s: policy.held_to(s, "casablanca", "pme")) == {}


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"member": "king", "rule": "at_once", "value": 1}, "member"),
        ({"member": "pme", "rule": "dreams", "value": 1}, "rule"),
        ({"member": "pme", "rule": "at_once", "value": 0}, "value"),
        ({"member": "pme", "rule": "longest_minutes", "value": 10**9}, "value"),
    ],
)
def test_what_is_no_rule_is_refused_at_its_field(
    station: Station, fields: dict[str, Any], field: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        station.do("bookings.set_rule", **fields)
    assert refusal.value.field == field


def test_the_shortest_is_no_longer_than_the_longest(station: Station) -> None:
    rule(station, "pme", longest_minutes=60)
    with pytest.raises(RulesDisagree):
        rule(station, "pme", shortest_minutes=90)
    rule(station, "startup", shortest_minutes=90)


def test_too_far_ahead_says_from_when(station: Station, book: Book) -> None:
    rule(station, "external", ahead_days=14)
    book(kind="external", starts=at(9, day=days(14)), ends=at(10, day=days(14)))
    with pytest.raises(TooFarAhead) as refusal:
        book(kind="external", starts=at(9, day=days(15)), ends=at(10, day=days(15)))
    assert (refusal.value.days, refusal.value.frees) == (14, days(1))
    with pytest.raises(TooFarAhead):
        book(kind="external", starts=at(11), ends=at(12), repeat="weekly:4")
    book(starts=at(9, day=days(15)), ends=at(10, day=days(15)))


def test_lengths_are_held_to(station: Station, book: Book) -> None:
    rule(station, "startup", longest_minutes=120, shortest_minutes=30)
    book(starts=at(9), ends=at(11))
    with pytest.raises(LongerThanAllowed):
        book(starts=at(11), ends=at(13, 15))
    with pytest.raises(ShorterThanAllowed):
        book(starts=at(11), ends=at(11, 15))
    book(kind="maintenance", starts=at(11), ends=at(17))


def test_so_many_to_come_and_the_first_that_is_over_frees_one(
    station: Station, book: Book, noria: UUID
) -> None:
    rule(station, "startup", at_once=2)
    book(resident=noria, starts=at(15), ends=at(16))
    first = book(resident=noria, starts=at(11), ends=at(12))
    with pytest.raises(TooManyToCome) as refusal:
        book(resident=noria, starts=at(9, day=days(1)), ends=at(10, day=days(1)))
    assert (refusal.value.held, refusal.value.frees) == (2, at(12))
    with pytest.raises(TooManyToCome) as refusal:
        book(starts=at(9, day=days(1)), ends=at(10, day=days(1)), repeat="daily:3")
    assert refusal.value.frees is None
    assert wording.worded(refusal.value)
    station.do("bookings.cancel", booking=first)
    book(resident=noria, starts=at(9, day=days(1)), ends=at(10, day=days(1)))


def test_a_weeks_quota_counts_the_week_of_the_day(
    station: Station, book: Book, noria: UUID
) -> None:
    rule(station, "startup", week_minutes=180)
    book(resident=noria, starts=at(9), ends=at(11))
    with pytest.raises(WeekQuota) as refusal:
        book(resident=noria, starts=at(14), ends=at(15, 30))
    found = refusal.value
    assert (found.used, found.left) == (timedelta(hours=2), timedelta(hours=1))
    assert found.frees == date(2026, 11, 30)
    assert "2\u00a0h" in wording.worded(found)
    book(resident=noria, starts=at(14), ends=at(15))
    book(resident=noria, starts=at(9, day=days(7)), ends=at(12, day=days(7)))
    book(starts=at(15), ends=at(16))


def test_a_months_quota_counts_every_place_and_nothing_that_is_lent(
    station: Station, book: Book, noria: UUID
) -> None:
    station.do("sites.add_equipment", name="Projecteur", count=4)
    rule(station, "startup", month_minutes=240)
    book(resident=noria, resource="Projecteur", places=4, starts=at(9), ends=at(17))
    book(resident=noria, resource="Plateau", places=3, starts=at(9), ends=at(10))
    with pytest.raises(MonthQuota) as refusal:
        book(resident=noria, resource="Plateau", places=2, starts=at(10), ends=at(11))
    assert refusal.value.frees == date(2026, 12, 1)
    book(resident=noria, resource="Plateau", places=1, starts=at(10), ends=at(11))


def test_a_name_counts_however_it_is_written(station: Station, book: Book) -> None:
    rule(station, "external", at_once=1)
    book(kind="external", held_by="Société Rif")
    with pytest.raises(TooManyToCome):
        book(kind="external", held_by="SOCIETE  RIF", starts=at(9), ends=at(10))
    book(kind="external", held_by="Société Souss", starts=at(9), ends=at(10))


def test_a_move_is_under_the_same_rules(station: Station, book: Book, noria: UUID) -> None:
    booking = book(resident=noria, starts=at(9), ends=at(12))
    rule(station, "startup", longest_minutes=120, ahead_days=7)
    with pytest.raises(LongerThanAllowed):
        station.do("bookings.move", booking=booking, starts=at(10), ends=at(13))
    station.do("bookings.move", booking=booking, ends=at(11, 30))  # shorter is always welcome
    with pytest.raises(TooFarAhead):
        station.do(
            "bookings.move",
            booking=booking,
            starts=at(9, day=days(8)),
            ends=at(10, day=days(8)),
        )
    rule(station, "startup", week_minutes=180)
    station.do("bookings.move", booking=booking, starts=at(14), ends=at(16))


def test_what_was_sent_before_there_were_rules_is_under_none(station: Station, book: Book) -> None:
    from kiosk.bookings.commands import BookRoom
    from kiosk.core import registry
    from kiosk.store.log import carry_out

    rule(station, "startup", longest_minutes=30, approval=1)
    entry, command = station.make(
        "bookings.book", resource="Atlas", starts=at(9), ends=at(12), held_by="N"
    )
    del entry
    import msgspec

    old = msgspec.structs.replace(command, member="")
    assert isinstance(old, BookRoom)
    station.database.write(lambda s: carry_out(s, registry.find(BookRoom), old))
    view = station.ask(queries.get, booking=old.id)
    assert view is not None
    assert view.state == "booked"


def test_every_rule_is_worded_in_every_language() -> None:
    for each in policy.RULES:
        for text in (each.name, each.sentence, each.without):
            assert all(text.own(language) for language in ("fr", "ar", "en"))
        assert ("{value}" in each.sentence.fr) == (each.unit != policy.FLAG)


def test_a_rule_says_the_same_to_everybody_at_once(station: Station, book: Book) -> None:
    rule(station, "external", approval=1)
    booking = book(kind="external")
    assert station.ask(queries.get, booking=booking).state == "asked"
    with pytest.raises(Refused):
        book(held_by="Une autre")


def test_a_series_keeps_as_many_dates_as_its_rules_allow(station: Station, book: Book) -> None:
    from kiosk.bookings.preview import preview
    from kiosk.bookings.wish import Wish

    rule(station, "external", month_minutes=180)
    atlas = {place.name: place.id for place in station.ask(resources)}["Atlas"]
    wanted: dict[str, Any] = {"starts": at(9), "ends": at(10), "kind": "external"}
    wanted["held_by"] = "Kasbah Pay"
    against = [
        "",
        "",
        "",
        "bookings.month_quota",
        "bookings.closed_day",
        "bookings.month_quota",
        "",
    ]
    seen = station.ask(preview, wish=Wish(resource=atlas, repeat="daily:7", **wanted))
    assert [each.reason for each in seen] == against
    more = {"repeat": "daily:7", "where_free": True}
    done = station.do("bookings.book", resource=atlas, **wanted, **more).result
    assert done.held == 4  # the last is in December
    assert [each.reason for each in done.left_out] == [why for why in against if why]


def test_each_date_of_a_preview_says_that_it_has_to_be_approved(station: Station) -> None:
    from kiosk.bookings.preview import preview
    from kiosk.bookings.wish import Wish

    rule(station, "external", approval=1, week_minutes=120)
    atlas = {place.name: place.id for place in station.ask(resources)}["Atlas"]
    times: dict[str, Any] = {"starts": at(9), "ends": at(10), "repeat": "daily:3"}
    outside = Wish(resource=atlas, **times, held_by="Kasbah Pay", kind="external")
    seen = station.ask(preview, wish=outside)
    assert [(each.approval, each.reason) for each in seen] == [
        (True, ""),
        (True, ""),
        (False, "bookings.week_quota"),
    ]
    inside = station.ask(preview, wish=Wish(resource=atlas, **times, held_by="Noria"))
    assert [each.approval for each in inside] == [False] * 3


def test_a_meeting_goes_on_and_a_series_moves_under_the_same_rules(
    station: Station, book: Book, noria: UUID
) -> None:
    rule(station, "startup", longest_minutes=90)
    one = book(resident=noria, starts=at(9), ends=at(10))
    with pytest.raises(LongerThanAllowed):
        station.do("bookings.extend", booking=one, minutes=60)
    station.do("bookings.extend", booking=one, minutes=30)
    series = book(resident=noria, starts=at(14), ends=at(15), repeat="daily:3")
    with pytest.raises(LongerThanAllowed):
        station.do("bookings.move", booking=series, ends=at(16), scope="all")


def test_nobody_is_offered_from_the_waiting_list_what_they_may_not_have(
    station: Station, book: Book
) -> None:
    first = book(starts=at(9), ends=at(11))
    wish = station.do(
        "bookings.wish",
        resource={place.name: place.id for place in station.ask(resources)}["Atlas"],
        starts=at(9),
        ends=at(11),
        held_by="Kasbah Pay",
        kind="external",
    ).command.id
    rule(station, "external", longest_minutes=60)
    station.do("bookings.cancel", booking=first)
    assert station.do("bookings.offer").result.offered == ()
    rule(station, "external", longest_minutes=None)
    station.do("bookings.set_tariff", member="external", unit="hour", price=10000)
    assert station.do("bookings.offer").result.offered == (wish,)
    taken = station.do("bookings.take", wish=wish).result
    view = station.ask(queries.get, booking=taken)
    assert view is not None
    assert (view.state, view.price) == ("booked", 20000)
