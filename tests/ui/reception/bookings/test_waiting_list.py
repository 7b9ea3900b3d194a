"""The waiting list at the desk: put there from a refusal, seen on the page, taken and withdrawn."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk.booking_day import look_after
from kiosk.bookings.queries import day as day_plan
from kiosk.bookings.waiting import wishes
from kiosk.sites.queries import resources
from kiosk.station import Station
from ui.reception.bookings.details import BookingPopover
from ui.reception.bookings.page import BookingsPage
from ui.shell.session import Session


def at(hour: int) -> datetime:
    return datetime(2026, 11, 24, hour, tzinfo=UTC)


@pytest.fixture
def booked(site: Station) -> UUID:
    room = site.do("sites.add_room", name="Atlas", capacity=12).result
    times = {"starts": at(14), "ends": at(15)}
    made: UUID = site.do("bookings.book", resource=room, held_by="Sahel Data", **times).result
    return made


@pytest.fixture
def page(session: Session, booked: UUID, qtbot: QtBot) -> BookingsPage:
    page = BookingsPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 780)
    with qtbot.waitActive(page):
        page.show()
    page.refresh()
    return page


def wait_for_atlas(page: BookingsPage, site: Station, qtbot: QtBot) -> None:
    form = page.making.open_form()
    assert form is not None
    form.starts.set_value(14 * 60)
    form.kind.choose("external")
    form.who.set_suggesting(False)
    form.who.set_text("Club photo")
    form.save()
    qtbot.waitUntil(form.terms.wait.isVisible)
    form.terms.wait.click()
    qtbot.waitUntil(lambda: len(site.ask(wishes)) == 1)
    qtbot.waitUntil(lambda: page.session.idle and not form.isVisible())


def test_who_finds_a_room_taken_waits_for_it_and_takes_what_is_offered(
    page: BookingsPage, site: Station, booked: UUID, qtbot: QtBot
) -> None:
    assert page.foot.waiting.text() == "Liste d’attente"
    wait_for_atlas(page, site, qtbot)
    page.refresh()
    assert page.foot.waiting.text() == "1 en liste d’attente"
    site.do("bookings.cancel", booking=booked)
    look_after(site)
    waiting = page.open_waiting_list()
    assert waiting.take.isVisible()
    waiting.take.click()
    qtbot.waitUntil(lambda: site.ask(wishes) == [])
    qtbot.waitUntil(waiting.empty.isVisible)
    waiting.verb.click()
    [booking] = site.ask(day_plan, day=at(14).date()).lanes[0].bookings
    assert (booking.held_by, booking.state) == ("Club photo", "booked")
    qtbot.waitUntil(lambda: page.foot.waiting.text() == "Liste d’attente")


def test_who_waits_no_more_is_taken_off_the_list(
    page: BookingsPage, site: Station, qtbot: QtBot
) -> None:
    wait_for_atlas(page, site, qtbot)
    waiting = page.open_waiting_list()
    assert waiting.take.isHidden()
    waiting.withdraw.click()
    qtbot.waitUntil(lambda: site.ask(wishes) == [])
    qtbot.waitUntil(lambda: page.session.idle)
    waiting.verb.click()


def test_what_is_offered_is_taken_from_its_bubble_too(
    page: BookingsPage, site: Station, booked: UUID, qtbot: QtBot
) -> None:
    wait_for_atlas(page, site, qtbot)
    site.do("bookings.cancel", booking=booked)
    look_after(site)
    page.refresh()
    [held] = site.ask(day_plan, day=at(14).date()).lanes[0].bookings
    page.handling.show(held)
    assert isinstance(page.handling.bubble, BookingPopover)
    assert set(page.handling.bubble.buttons) == {"take", "withdraw"}
    page.handling.bubble.buttons["take"].click()
    qtbot.waitUntil(lambda: site.ask(wishes) == [])


def test_a_meeting_goes_on_from_its_bubble_and_is_put_back(
    page: BookingsPage, site: Station, booked: UUID, session: Session, qtbot: QtBot
) -> None:
    clock = session.station.clock
    clock.at = at(14)  # type: ignore[attr-defined]
    site.do("bookings.check_in", booking=booked)
    page.refresh()
    [held] = site.ask(day_plan, day=at(14).date()).lanes[0].bookings
    page.handling.show(held)
    assert isinstance(page.handling.bubble, BookingPopover)
    with qtbot.waitSignal(session.told) as told:
        page.handling.bubble.buttons["extend"].click()
    ends = site.ask(day_plan, day=at(14).date()).lanes[0].bookings[0].ends
    assert ends == at(15) + timedelta(minutes=30)
    assert told.args is not None
    told.args[0].undo()
    qtbot.waitUntil(lambda: session.idle)
    assert site.ask(day_plan, day=at(14).date()).lanes[0].bookings[0].ends == at(15)


def test_two_rooms_are_swapped_from_a_bubble_and_back(
    page: BookingsPage, site: Station, booked: UUID, session: Session, qtbot: QtBot
) -> None:
    rif = site.do("sites.add_room", name="Rif", capacity=8).result
    times = {"starts": at(14), "ends": at(16)}
    site.do("bookings.book", resource=rif, held_by="Kasbah Pay", **times)
    page.refresh()

    def rooms() -> list[str]:
        lanes = site.ask(day_plan, day=at(14).date()).lanes
        return [lane.bookings[0].held_by for lane in lanes]

    [held] = site.ask(day_plan, day=at(14).date()).lanes[0].bookings
    page.handling.show(held)
    assert isinstance(page.handling.bubble, BookingPopover)
    page.handling.bubble.buttons["swap"].click()
    with qtbot.waitSignal(session.told) as told:
        page.handling.swapping.save()
    assert rooms() == ["Kasbah Pay", "Sahel Data"]
    assert told.args is not None
    told.args[0].undo()
    qtbot.waitUntil(lambda: session.idle)
    assert rooms() == ["Sahel Data", "Kasbah Pay"]


def test_somebody_waits_for_any_room_with_what_they_need(
    page: BookingsPage, site: Station, booked: UUID, qtbot: QtBot
) -> None:
    site.do("sites.change_place", place=site.ask(resources)[0].id, features=["screen"])
    waiting = page.open_waiting_list()
    waiting.add.click()
    form = waiting.form
    assert form.fields["people"].isVisible()
    form.who.set_text("Club photo")
    form.day.set_day(at(14).date())
    form.starts.set_value(14 * 60)
    form.people.set_value(10)
    form.features.choose("screen")
    form.save()
    qtbot.waitUntil(lambda: len(site.ask(wishes)) == 1 and page.session.idle)
    [wish] = site.ask(wishes)
    assert (wish.people, wish.features, wish.resource_name) == (10, "screen", "")
    [row] = waiting.list.items
    words = waiting.list._painter.words(row)
    for each in ("Club photo", "n’importe quelle salle", "10 personnes", "Écran", "14:00–15:00"):
        assert each in words
    waiting.verb.click()
    site.do("sites.add_room", name="Rif", capacity=40)  # large enough, and without a screen
    look_after(site)
    assert site.ask(wishes)[0].state == "waiting"
    site.do("bookings.cancel", booking=booked)
    look_after(site)
    [offered] = site.ask(wishes)
    assert (offered.state, offered.resource_name) == ("offered", "Atlas")


def test_of_a_room_that_is_named_no_needs_are_asked(
    page: BookingsPage, site: Station, qtbot: QtBot
) -> None:
    waiting = page.open_waiting_list()
    waiting.add.click()
    form = waiting.form
    form.save()
    assert form.fields["held_by"].error
    room = site.ask(resources)[0].id
    form.room.choose(room)
    form.room.picked.emit(room)
    assert not form.fields["people"].isVisible()
    assert not form.fields["features"].isVisible()
    form.who.set_text("Club photo")
    form.save()
    qtbot.waitUntil(lambda: len(site.ask(wishes)) == 1 and page.session.idle)
    assert site.ask(wishes)[0].resource_name == "Atlas"
    waiting.verb.click()


def test_what_the_finder_does_not_find_is_waited_for(
    page: BookingsPage, site: Station, booked: UUID, qtbot: QtBot
) -> None:
    finder = page.making.open_finder(who="Club photo")
    assert finder is not None
    finder.sentence.set_text("10 personnes, 1h, aujourd’hui à 14h")
    finder._read()
    finder.look()
    assert not finder.offers.items
    finder.wait.click()
    form = finder.wish
    assert (form.people.value, form.starts.value, form.length.value) == (10, 14 * 60, 60)
    assert form.who.text == "Club photo"
    form.save()
    qtbot.waitUntil(lambda: len(site.ask(wishes)) == 1 and page.session.idle)
    assert not finder.isVisible()
    site.do("bookings.cancel", booking=booked)
    look_after(site)
    assert site.ask(wishes)[0].state == "offered"
