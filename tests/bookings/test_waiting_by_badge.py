"""With a badge somebody waits for a room, sees what is kept for them, and takes it or does not."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.booking_day import look_after
from kiosk.bookings.own import by_badge
from kiosk.bookings.refusals import NotYours, OfferOver
from kiosk.bookings.waiting import wishes
from kiosk.bookings.waiting_by_badge import wishes_by_badge
from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from tests.bookings.conftest import Book, at


def badge_of(station: Station, company: str) -> UUID:
    resident = station.do("residents.register", name=company).result
    person = {"resident": resident, "first_name": "Karim", "last_name": "Bennis"}
    holder = station.do("residents.add_person", **person).result
    made: UUID = station.do("badges.issue", kind="resident", holder=holder).result.badge
    return made


@pytest.fixture
def badge(station: Station) -> UUID:
    return badge_of(station, "Kasbah Pay")


def waits(station: Station, badge: UUID) -> UUID:
    times = {"starts": at(14), "ends": at(15)}
    made: UUID = station.do("bookings.wait_by_badge", badge=badge, resource="Atlas", **times).result
    return made


def test_what_comes_free_is_kept_for_the_badge_and_taken(
    station: Station, book: Book, badge: UUID
) -> None:
    booked = book()
    wish = waits(station, badge)
    [seen] = station.ask(wishes_by_badge, badge=badge)
    assert (seen.id, seen.held_by, seen.state, seen.until) == (wish, "Kasbah Pay", "waiting", None)
    station.do("bookings.cancel", booking=booked)
    look_after(station)
    [kept] = station.ask(wishes_by_badge, badge=badge)
    assert (kept.state, kept.resource_name) == ("offered", "Atlas")
    station.do("bookings.answer_by_badge", badge=badge, wish=wish, take=True)
    [own] = station.ask(by_badge, badge=badge)
    assert (own.resource_name, own.starts, own.held_by) == ("Atlas", at(14), "Kasbah Pay")
    assert not station.ask(wishes_by_badge, badge=badge)


def test_an_offer_that_has_ended_is_not_shown_and_not_taken(
    station: Station, book: Book, badge: UUID, clock: FrozenClock
) -> None:
    booked = book()
    wish = waits(station, badge)
    station.do("bookings.cancel", booking=booked)
    look_after(station)
    clock.at += timedelta(hours=1)
    assert not station.ask(wishes_by_badge, badge=badge)
    with pytest.raises(OfferOver):
        station.do("bookings.answer_by_badge", badge=badge, wish=wish, take=True)


def test_who_waits_no_more_is_off_the_list(station: Station, book: Book, badge: UUID) -> None:
    book()
    wish = waits(station, badge)
    station.do("bookings.answer_by_badge", badge=badge, wish=wish, take=False)
    assert not station.ask(wishes_by_badge, badge=badge)
    assert not station.ask(wishes)


def test_another_badge_sees_and_answers_nothing(station: Station, book: Book, badge: UUID) -> None:
    book()
    wish = waits(station, badge)
    other = badge_of(station, "Sahel Data")
    assert not station.ask(wishes_by_badge, badge=other)
    for take in (True, False):
        with pytest.raises(NotYours):
            station.do("bookings.answer_by_badge", badge=other, wish=wish, take=take)
    assert [each.id for each in station.ask(wishes)] == [wish]


def test_a_badge_that_was_taken_back_waits_for_nothing(station: Station, badge: UUID) -> None:
    station.do("badges.revoke", badge=badge, reason="perdu")
    with pytest.raises(NotYours):
        waits(station, badge)
    assert not station.ask(wishes_by_badge, badge=badge)
