"""A numbered coworking place: on the plan, from a list, or none; grey says why."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from pytestqt.qtbot import QtBot

from kiosk.bookings.lengths import HALF_DAY
from kiosk.bookings.spot_choices import SpotChoice
from kiosk.core.ids import new_id
from kiosk.sites.drawing import Drawing
from kiosk.sites.kinds import COWORKING
from kiosk.sites.plans import SpotView, spots
from kiosk.sites.queries import ResourceView, resources
from kiosk.station import Station
from tests.ui.touch.badges.test_badges import Press, Screen, Settled
from tests.ui.touch.bookings.conftest import Pad, at, book, every, seen
from ui.touch.bookings.spot import LIST
from ui.touch.bookings.spot_plan import LEAST, MOST, parts
from ui.touch.shell.window import TouchWindow

PLAN = '<svg viewBox="0 0 800 600"/>'


@pytest.fixture
def area(hall: Station, rooms: None) -> UUID:
    """Places 1 to 4 of the area, in a row on a plan."""
    plan = hall.do("sites.draw_plan", name="Rez-de-chaussée", drawing=PLAN).result
    found = next(each.id for each in hall.ask(resources) if each.kind == COWORKING)
    for n in range(4):
        there = {"plan": plan, "x": 100 + 200 * n, "y": 300}
        hall.do("sites.place_spot", resource=found, label=str(n + 1), **there)
    return found


def spot(hall: Station, label: str) -> UUID:
    return next(each.id for each in hall.ask(spots) if each.label == label)


@pytest.fixture
def choosing(shown: Any, window: TouchWindow, press: Press, screen: Screen) -> Any:
    """Come to the choice of a place, for half a day from now on."""

    def come() -> Any:
        shown()
        when = screen("booking_when")
        press(when.kinds.toggles[COWORKING])
        press(when.length.toggles[HALF_DAY])
        press(window.footer.action)
        press(screen("booking_place").rows[0])
        return screen("booking_spot")

    return come


def button(spot_screen: Any, label: str) -> Any:
    return next(b for b in spot_screen.plan.canvas.buttons if b.text() == label)


def test_a_place_is_chosen_on_the_plan_for_half_a_day(
    choosing: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    area: UUID,
) -> None:
    press(button(choosing(), "3"))
    lines = {name: value for _, name, value in screen("booking_confirm").recap.lines}
    assert lines["Numéro"] == "3"
    press(window.footer.action)
    settled()
    assert screen("done").title.text() == "C’est réservé"
    [made] = every(hall)
    assert (made.starts, made.ends, made.places) == (at(10, 30), at(13), 1)
    window.forget()
    again = choosing_again(hall, area)
    assert again == {"3"}


def choosing_again(hall: Station, area: UUID) -> set[str]:
    """The places that are taken now."""
    from kiosk.bookings.spot_choices import spot_choices
    from kiosk.bookings.wish import Wish

    wish = Wish(resource=area, starts=at(11), ends=at(12), held_by="Sahel Data")
    found = hall.ask(spot_choices, wish=wish)
    return {each.spot.label for plan in found for each in plan.spots if each.why}


def test_one_that_is_taken_is_grey_and_says_until_when(
    choosing: Any, hall: Station, area: UUID, qtbot: QtBot
) -> None:
    taken = {"resource": "Coworking", "spot": spot(hall, "2"), "held_by": "Kasbah Pay"}
    book(hall, at(10, 45), at(12), **taken)
    screen = choosing()
    grey = button(screen, "2")
    assert not grey.isEnabled()
    assert "12:00" in grey.accessibleDescription()
    middle = grey.mapTo(screen.plan.canvas, QPoint(40, 40))
    qtbot.mouseClick(screen.plan.canvas, Qt.MouseButton.LeftButton, pos=middle)
    assert "Place 2" in screen.plan.why.text()
    assert "12:00" in screen.plan.why.text()
    assert "Kasbah" not in screen.plan.why.text()


def test_the_list_has_them_all_with_their_reasons(
    choosing: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    area: UUID,
) -> None:
    taken = {"resource": "Coworking", "spot": spot(hall, "2"), "held_by": "Kasbah Pay"}
    book(hall, at(10, 45), at(12), **taken)
    shown = choosing()
    press(shown.views.toggles[LIST])
    assert [(name, free) for name, _, free in seen(shown)] == [
        *(("Place 1", True), ("Place 2", False), ("Place 3", True), ("Place 4", True))
    ]
    press(shown.rows[3])
    press(window.footer.action)
    settled()
    assert choosing_again(hall, area) == {"2", "4"}


def test_the_pad_comes_to_each_free_place_on_the_plan(
    choosing: Any,
    window: TouchWindow,
    pad: Pad,
    settled: Settled,
    hall: Station,
    area: UUID,
) -> None:
    pad(button(choosing(), "4"))
    pad(window.footer.action)
    settled()
    assert choosing_again(hall, area) == {"4"}


def test_whoever_minds_no_number_goes_on_without(
    choosing: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    area: UUID,
) -> None:
    choosing()
    press(window.footer.action)
    press(window.footer.action)
    settled()
    assert len(every(hall)) == 1
    assert choosing_again(hall, area) == set()


def test_what_somebody_else_takes_meanwhile_is_grey_at_once(
    choosing: Any, settled: Settled, hall: Station, area: UUID, qtbot: QtBot
) -> None:
    screen = choosing()
    assert button(screen, "1").isEnabled()
    taken = {"resource": "Coworking", "spot": spot(hall, "1"), "held_by": "Kasbah Pay"}
    book(hall, at(10, 45), at(12), **taken)
    qtbot.waitUntil(lambda: not button(screen, "1").isEnabled())


@pytest.mark.parametrize("room", [QSize(984, 900), QSize(1824, 560)])
@pytest.mark.parametrize("apart", [120, 40, 20])
def test_places_that_are_near_are_shown_in_parts_large_enough_to_touch(
    room: QSize, apart: int
) -> None:
    area = ResourceView(new_id(), COWORKING, "Plateau", "", 60, "")
    there = [
        SpotChoice(
            SpotView(new_id(), area.id, str(n), None, 60 + n % 10 * apart, 60 + n // 10 * apart),
            area,
        )
        for n in range(60)
    ]
    found = parts(Drawing(1400, 900), there, room)
    assert sorted(int(each.spot.label) for part in found for each in part.spots) == list(range(60))
    assert {part.many for part in found} == {len(found)}
    for part in found:
        unit = min(
            (room.width() - MOST) / part.box.width(), (room.height() - MOST) / part.box.height()
        )
        assert apart * unit >= LEAST, "they would lie on one another"


def test_the_parts_of_a_plan_are_turned_by_buttons(
    choosing: Any, press: Press, hall: Station, area: UUID, window: TouchWindow
) -> None:
    plan = next(each.plan for each in hall.ask(spots))
    hall.do("sites.change_place", place=area, capacity=40)
    for n in range(4, 40):
        there = {"plan": plan, "x": 20 + 19 * (n - 4), "y": 500 + n % 2 * 40}
        hall.do("sites.place_spot", resource=area, label=str(n + 1), **there)
    screen = choosing()
    met: set[str] = set()
    first = screen.plan.title.text()
    while True:
        boxes = [QRect(b.geometry()) for b in screen.plan.canvas.buttons]
        assert all(box.width() >= LEAST <= box.height() for box in boxes)
        assert all(screen.plan.canvas.rect().contains(box) for box in boxes)
        met |= {b.text() for b in screen.plan.canvas.buttons}
        press(screen.plan.later)
        if screen.plan.title.text() == first:
            break
    assert met == {str(n + 1) for n in range(40)}
