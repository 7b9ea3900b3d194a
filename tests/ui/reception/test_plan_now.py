"""Now on the plan: seen, and acted on from there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.bookings.plan import FREE, HELD, on_plans
from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from ui.reception.bookings.page import BookingsPage
from ui.reception.bookings.plan_now import PlanNowDialog
from ui.shell.session import Session
from ui.widgets.toast import Notice

PLAN = '<svg viewBox="0 0 800 600"/>'


@pytest.fixture
def spots(site: Station) -> dict[str, UUID]:
    area = site.do("sites.add_desk_area", name="Plateau", places=3).command.id
    atlas = site.do("sites.add_room", name="Atlas", capacity=8).command.id
    plan = site.do("sites.draw_plan", name="RDC", drawing=PLAN).result
    made = {}
    for n, label in enumerate(("1", "2", "3")):
        fields = {"label": label, "plan": plan, "x": 100 + n * 100, "y": 300}
        made[label] = site.do("sites.place_spot", resource=area, **fields).result
    made["Atlas"] = site.do("sites.place_spot", resource=atlas, plan=plan, x=100, y=100).result
    return made


@pytest.fixture
def page(session: Session, spots: dict[str, UUID], qtbot: QtBot) -> BookingsPage:
    page = BookingsPage(session)
    qtbot.addWidget(page)
    page.resize(1280, 760)
    page.show()
    return page


@pytest.fixture
def now(page: BookingsPage) -> PlanNowDialog:
    assert page.header.floor.isVisible()
    dialog: Any = page.show_floor()
    return dialog  # type: ignore[no-any-return]


@pytest.fixture
def wait(session: Session, qtbot: QtBot) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: session.idle)


def states(site: Station) -> dict[str, str]:
    (found,) = site.ask(on_plans)
    return {place.spot.label or place.resource.name: place.state for place in found.places}


def test_a_free_place_is_booked_for_a_half_day_and_given_back(
    now: PlanNowDialog,
    site: Station,
    spots: dict[str, UUID],
    session: Session,
    wait: Callable[[], None],
    clock: FrozenClock,
) -> None:
    told: list[Notice] = []
    session.told.connect(told.append)
    now.choose(spots["2"])
    assert now.half.isVisible()
    assert not now.give_back.isVisible()
    now.half.click()
    assert now.holder.error
    now.who.set_text("Rim Tazi")
    now.half.click()
    wait()
    assert states(site)["2"] == HELD
    place = now.place
    assert place is not None
    assert place.held_by == "Rim Tazi"
    assert place.until is not None
    assert place.until > clock.now()
    assert now.give_back.isVisible()
    now.give_back.click()
    wait()
    assert [notice.undo is not None for notice in told] == [True, True]


def test_arrows_go_from_place_to_place(now: PlanNowDialog, spots: dict[str, UUID]) -> None:
    now.choose(spots["1"])
    QTest.keyClick(now.canvas, Qt.Key.Key_Right)
    assert now.place is not None
    assert now.place.spot.id == spots["2"]
    now.choose(spots["1"])
    QTest.keyClick(now.canvas, Qt.Key.Key_Up)
    assert now.place.spot.id == spots["Atlas"]


def test_a_click_and_the_list_choose_the_same(now: PlanNowDialog, spots: dict[str, UUID]) -> None:
    place = next(p for p in now.canvas.places if p.spot.id == spots["3"])
    centre = now.canvas.box_of(place).center().toPoint()
    QTest.mouseClick(now.canvas, Qt.MouseButton.LeftButton, pos=centre)
    assert now.rows.current.spot.id == spots["3"]
    now.rows.choose(spots["Atlas"])
    assert now.canvas.chosen == spots["Atlas"]
    assert now.form_button.isVisible()
    assert not now.half.isVisible()


def test_what_changes_elsewhere_is_seen(
    now: PlanNowDialog, site: Station, spots: dict[str, UUID], qtbot: QtBot
) -> None:
    room = next(p.resource.id for p in now.canvas.places if p.resource.name == "Atlas")
    site.do("sites.close_place", place=room, reason="Peinture")
    qtbot.waitUntil(lambda: "Peinture" in now.rows.model().index(_row(now, spots), 0).data())
    assert states(site)["1"] == FREE


def _row(now: PlanNowDialog, spots: dict[str, UUID]) -> int:
    return [place.spot.id for place in now.rows.items].index(spots["Atlas"])


def test_a_room_is_booked_by_the_whole_form(
    page: BookingsPage, now: PlanNowDialog, spots: dict[str, UUID]
) -> None:
    now.choose(spots["Atlas"])
    now.form_button.click()
    assert page.making.form is not None
    assert page.making.form.isVisible()


def test_a_site_without_a_plan_has_no_button(session: Session, site: Station, qtbot: QtBot) -> None:
    page = BookingsPage(session)
    qtbot.addWidget(page)
    page.show()
    assert not page.header.floor.isVisible()
    assert site.ask(on_plans) == []
