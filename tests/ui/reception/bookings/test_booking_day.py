"""Beside the windows of a desk: who has not come is told, and can be noted with one key."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from kiosk.bookings.queries import day
from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from ui.shell.booking_day import BookingDay
from ui.shell.session import Session
from ui.widgets.toast import Notice


def told(session: Session, day: BookingDay, qtbot: QtBot) -> Notice:
    with qtbot.waitSignal(session.told) as found:
        day.look()
    assert found.args is not None
    notice: Notice = found.args[0]
    return notice


def states(site: Station) -> list[str]:
    plan = site.ask(day, day=site.today())
    return [booking.state for lane in plan.lanes for booking in lane.bookings]


def test_nobody_came_is_said_and_the_arrival_noted_from_there(
    busy: Station, session: Session, clock: FrozenClock, qtbot: QtBot
) -> None:
    busy.do("sites.set_option", name="no_show_minutes", value="15")
    rooms = BookingDay(session)
    clock.at += timedelta(minutes=14)
    notice = told(session, rooms, qtbot)
    assert notice.kind == "warning"
    assert notice.text.startswith("Atlas\u202f: personne pour ")
    assert notice.undo is not None
    notice.undo()
    qtbot.waitUntil(lambda: session.idle and states(busy)[0] == "checked_in")


def test_what_was_given_back_can_be_held_again(
    busy: Station, session: Session, clock: FrozenClock, qtbot: QtBot
) -> None:
    busy.do("sites.set_option", name="no_show_minutes", value="15")
    rooms = BookingDay(session)
    clock.at += timedelta(minutes=14)
    told(session, rooms, qtbot)
    clock.at += timedelta(minutes=5)
    notice = told(session, rooms, qtbot)
    assert "est libérée" in notice.text
    assert len(states(busy)) == 2
    assert notice.undo is not None
    notice.undo()
    qtbot.waitUntil(lambda: session.idle and len(states(busy)) == 3)
