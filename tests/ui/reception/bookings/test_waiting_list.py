"""The waiting list at the desk: put there from a refusal, seen on the page, taken and withdrawn."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk.booking_day import look_after
from kiosk.bookings.queries import day as day_plan
from kiosk.bookings.waiting import wishes
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
    form = page.open_form()
    assert form is not None
    form.starts.set_value(14 * 60)
    form.kind.choose("external")
    form.who.set_suggesting(False)
    form.who.set_text("Club photo")
    form.save()
    qtbot.waitUntil(form.wait.isVisible)
    form.wait.click()
    qtbot.waitUntil(lambda: len(site.ask(wishes)) == 1)
    qtbot.waitUntil(lambda: page.session.idle and not form.isVisible())


def test_who_finds_a_room_taken_waits_for_it_and_takes_what_is_offered(
    page: BookingsPage, site: Station, booked: UUID, qtbot: QtBot
) -> None:
    assert page.waiting.isHidden()
    wait_for_atlas(page, site, qtbot)
    page.refresh()
    assert page.waiting.isVisible()
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
    assert page.waiting.isHidden()


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
    page._show_booking(held)
    assert isinstance(page.popover, BookingPopover)
    assert set(page.popover.buttons) == {"take", "withdraw"}
    page.popover.buttons["take"].click()
    qtbot.waitUntil(lambda: site.ask(wishes) == [])


def test_a_meeting_goes_on_from_its_bubble_and_is_put_back(
    page: BookingsPage, site: Station, booked: UUID, session: Session, qtbot: QtBot
) -> None:
    clock = session.station.clock
    clock.at = at(14)  # type: ignore[attr-defined]
    site.do("bookings.check_in", booking=booked)
    page.refresh()
    [held] = site.ask(day_plan, day=at(14).date()).lanes[0].bookings
    page._show_booking(held)
    assert isinstance(page.popover, BookingPopover)
    with qtbot.waitSignal(session.told) as told:
        page.popover.buttons["extend"].click()
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
    page._show_booking(held)
    assert isinstance(page.popover, BookingPopover)
    page.popover.buttons["swap"].click()
    with qtbot.waitSignal(session.told) as told:
        page.swap.save()
    assert rooms() == ["Kasbah Pay", "Sahel Data"]
    assert told.args is not None
    told.args[0].undo()
    qtbot.waitUntil(lambda: session.idle)
    assert rooms() == ["Sahel Data", "Kasbah Pay"]
