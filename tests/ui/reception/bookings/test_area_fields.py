"""A coworking place at the desk: by its number, for a half-day or a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.bookings.lengths import DAY
from kiosk.bookings.plan import HELD, on_plans
from kiosk.bookings.queries import day as day_plan
from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from ui.reception.bookings.area_fields import AFTERNOON, MORNING
from ui.reception.bookings.form import BookingForm
from ui.reception.bookings.page import BookingsPage
from ui.shell.session import Session


@pytest.fixture
def area(site: Station) -> UUID:
    site.do("sites.add_room", name="Atlas", capacity=8)
    area = site.do("sites.add_desk_area", name="Plateau", places=3).command.id
    plan = site.do("sites.draw_plan", name="RDC", drawing='<svg viewBox="0 0 800 600"/>').result
    for label in ("1", "2"):
        site.do("sites.place_spot", resource=area, label=label, plan=plan, x=1, y=1)
    return area


@pytest.fixture
def form(session: Session, area: UUID, qtbot: QtBot) -> BookingForm:
    page = BookingsPage(session)
    qtbot.addWidget(page)
    page.resize(1280, 760)
    page.show()
    form: Any = page.making.open_form(resource=area)
    return form  # type: ignore[no-any-return]


def pick(form: BookingForm, part: str) -> None:
    form.area.half.choose(part)
    form.area.half.picked.emit([part])


def test_a_part_of_the_day_sets_the_hours(form: BookingForm, clock: FrozenClock) -> None:
    form.day.set_day(form.start.day + timedelta(days=1))
    pick(form, MORNING)
    assert (form.starts.value, form.length.value) == (8 * 60, 5 * 60)
    pick(form, AFTERNOON)
    assert (form.starts.value, form.length.value) == (13 * 60, 7 * 60)
    pick(form, DAY)
    assert (form.starts.value, form.length.value) == (8 * 60, 12 * 60)
    assert clock.now()


def test_what_has_begun_is_had_from_now_on(form: BookingForm) -> None:
    now = form.session.local_now()
    pick(form, DAY)
    assert form.starts.value == now.hour * 60 + now.minute // 15 * 15
    assert form.starts.value + form.length.value == 20 * 60


def test_a_room_is_had_all_day(
    form: BookingForm, site: Station, session: Session, qtbot: QtBot
) -> None:
    assert form.area.whole.isHidden()
    atlas = next(each.id for each in form.resources.values() if each.name == "Atlas")
    form.resource.choose(atlas)
    form.resource.picked.emit(atlas)
    assert form.area.whole.isVisible()
    assert form.fields["half"].isHidden()
    tomorrow = form.start.day + timedelta(days=1)
    form.day.set_day(tomorrow)
    form.area.whole.setFocus()
    qtbot.keyClick(form.area.whole, Qt.Key.Key_Space)
    assert (form.starts.value, form.length.value) == (8 * 60, 12 * 60)
    form.kind.choose("external")
    form.kind.picked.emit(["external"])
    form.who.set_text("Rim Tazi")
    form.save()
    qtbot.waitUntil(lambda: session.idle)
    [held] = site.ask(day_plan, day=tomorrow).lanes[0].bookings
    assert (held.starts.hour, held.ends.hour) == (8, 20)


def test_of_a_closed_day_nothing_is_taken(form: BookingForm, site: Station) -> None:
    before = (form.starts.value, form.length.value)
    form.day.set_day(form.start.day + timedelta(days=5))  # a Sunday
    form.area.whole.click()
    assert (form.starts.value, form.length.value) == before


def test_a_numbered_place_is_booked(
    form: BookingForm, site: Station, session: Session, qtbot: QtBot
) -> None:
    assert [form.area.spot.itemText(n) for n in range(3)] == ["Au choix", "1", "2"]
    form.area.spot.setCurrentIndex(2)
    pick(form, DAY)
    form.kind.choose("external")
    form.kind.picked.emit(["external"])
    form.who.set_text("Rim Tazi")
    form.save()
    qtbot.waitUntil(lambda: session.idle)
    (found,) = site.ask(on_plans)
    assert [p.state for p in found.places if p.spot.label == "2"] == [HELD]


def test_a_room_asks_for_neither(form: BookingForm, wait_shown: Callable[[], None]) -> None:
    wait_shown()
    assert form.area.fields["half"].isVisible()
    form.resource.setCurrentIndex(0)
    form.resource.picked.emit(form.resource.value)
    assert not form.area.fields["half"].isVisible()
    assert not form.area.fields["spot"].isVisible()


@pytest.fixture
def wait_shown(form: BookingForm, qtbot: QtBot) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(form.isVisible)
