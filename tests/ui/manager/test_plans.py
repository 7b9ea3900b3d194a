"""Plans by hand: drawn by mouse and by keyboard, kept whole, taken back, in and out as SVG."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.sites.drawing import CIRCLE, LINE, RECT, TEXT, read
from kiosk.sites.plans import PlanView, plans, spots
from kiosk.station import Station
from ui.manager.site.page import SitePage
from ui.manager.site.plan_editor import CHOOSE, SPOT
from ui.manager.site.plans import PlansSection
from ui.shell.session import Session
from ui.widgets.toast import Notice

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def area(site: Station) -> UUID:
    return site.do("sites.add_desk_area", name="Plateau", places=3).command.id


@pytest.fixture
def section(session: Session, area: UUID, qtbot: QtBot) -> PlansSection:
    page = SitePage(session)
    qtbot.addWidget(page)
    page.resize(1280, 760)
    page.show()
    page.show_section("plans")
    section: Any = page.section
    section.ask = lambda *_, **__: True
    return section  # type: ignore[no-any-return]


@pytest.fixture
def told(session: Session) -> list[Notice]:
    told: list[Notice] = []
    session.told.connect(told.append)
    return told


@pytest.fixture
def keep(section: PlansSection, session: Session, qtbot: QtBot) -> Callable[[], None]:
    def send() -> None:
        section.send()
        qtbot.waitUntil(lambda: session.idle)

    return send


def take(section: PlansSection, tool: str) -> None:
    section.tool.choose(tool)
    section.tool.picked.emit([tool])


def press(section: PlansSection, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(section.editor, key)


def drag(section: PlansSection, start: tuple[int, int], end: tuple[int, int]) -> None:
    editor = section.editor
    places = [editor.at(*point).toPoint() for point in (start, end)]
    QTest.mousePress(editor, LEFT, pos=places[0])
    QTest.mouseMove(editor, (places[0] + places[1]) / 2)
    QTest.mouseMove(editor, places[1])
    QTest.mouseRelease(editor, LEFT, pos=places[1])


def kinds(section: PlansSection) -> list[str]:
    return [shape.kind for shape in section.editor.drawing.shapes]


def the_plan(site: Station) -> PlanView:
    (plan,) = site.ask(plans)
    return plan


def test_a_room_and_a_wall_are_drawn_by_mouse(section: PlansSection) -> None:
    take(section, RECT)
    drag(section, (100, 100), (400, 300))
    take(section, LINE)
    drag(section, (100, 200), (400, 200))
    assert [(s.kind, s.points) for s in section.editor.drawing.shapes] == [
        (RECT, ((100, 100), (400, 300))),
        (LINE, ((100, 200), (400, 200))),
    ]
    take(section, CHOOSE)
    drag(section, (240, 200), (240, 240))
    assert section.editor.drawing.shapes[1].points == ((100, 240), (400, 240))
    section.buttons["undo"].click()
    assert section.editor.drawing.shapes[1].points == ((100, 200), (400, 200))


def test_all_of_it_is_done_by_keyboard(section: PlansSection) -> None:
    keys = Qt.Key
    take(section, RECT)
    press(section, keys.Key_Return, keys.Key_Right, keys.Key_Right, keys.Key_Down, keys.Key_Return)
    assert section.editor.drawing.shapes[0].points == ((100, 100), (140, 120))
    take(section, CIRCLE)
    press(section, keys.Key_Return, keys.Key_Right, keys.Key_Return)
    assert kinds(section) == [RECT, CIRCLE]
    take(section, TEXT)
    press(section, keys.Key_Return)
    assert section.fields["text"].error
    section.fields["text"].set_text("Accueil")
    section.editor.setFocus()
    press(section, keys.Key_Return)
    take(section, CHOOSE)
    press(section, keys.Key_Space, keys.Key_Left)
    assert section.editor.drawing.shapes[0].points == ((80, 100), (120, 120))
    press(section, keys.Key_Delete)
    assert kinds(section) == [CIRCLE, TEXT]
    QTest.keyClick(section.editor, keys.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kinds(section) == [RECT, CIRCLE, TEXT]
    QTest.keyClick(section.editor, keys.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert kinds(section) == [CIRCLE, TEXT]


def test_numbered_places_are_kept_moved_and_taken_back(
    section: PlansSection,
    site: Station,
    area: UUID,
    keep: Callable[[], None],
    told: list[Notice],
    session: Session,
    qtbot: QtBot,
) -> None:
    take(section, SPOT)
    for x in (100, 140, 180, 220):
        QTest.mouseClick(section.editor, LEFT, pos=section.editor.at(x, 200).toPoint())
    assert section.fields["label"].error
    section.fields["name"].set_text("Rez-de-chaussée")
    keep()
    plan = the_plan(site)
    assert [(s.label, s.x) for s in plan.spots] == [("1", 100), ("2", 140), ("3", 180)]
    take(section, CHOOSE)
    drag(section, (140, 200), (300, 240))
    section.editor.choose(2)
    section.editor.remove_chosen()
    keep()
    moved = the_plan(site)
    assert [(s.label, s.x, s.y) for s in moved.spots] == [("1", 100, 200), ("2", 300, 240)]
    assert {s.id for s in moved.spots} < {s.id for s in plan.spots}
    undo = told[-1].undo
    assert undo is not None
    undo()
    qtbot.waitUntil(lambda: session.idle)
    assert the_plan(site).spots == plan.spots
    assert len(site.ask(spots, resource=area)) == 3


def test_a_new_plan_without_a_name_is_refused_and_nothing_is_lost(
    section: PlansSection, site: Station, keep: Callable[[], None]
) -> None:
    take(section, RECT)
    drag(section, (100, 100), (400, 300))
    keep()
    assert section.fields["name"].error
    assert kinds(section) == [RECT]
    assert site.ask(plans) == []


def test_a_plan_is_removed_and_comes_back(
    section: PlansSection,
    site: Station,
    keep: Callable[[], None],
    told: list[Notice],
    session: Session,
    qtbot: QtBot,
) -> None:
    take(section, SPOT)
    QTest.mouseClick(section.editor, LEFT, pos=section.editor.at(100, 200).toPoint())
    section.fields["name"].set_text("RDC")
    keep()
    section.buttons["remove"].click()
    qtbot.waitUntil(lambda: session.idle)
    assert site.ask(plans) == []
    undo = told[-1].undo
    assert undo is not None
    undo()
    qtbot.waitUntil(lambda: session.idle)
    assert [s.label for s in the_plan(site).spots] == ["1"]


def test_a_drawing_goes_out_and_comes_in(
    section: PlansSection, session: Session, tmp_path: Path, qtbot: QtBot, told: list[Notice]
) -> None:
    file = tmp_path / "rdc.svg"
    section.ask_where = lambda *_: str(file)
    section.ask_which = lambda *_: str(file)
    take(section, RECT)
    drag(section, (100, 100), (400, 300))
    section.buttons["export"].click()
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: session.idle)
    assert read(file.read_text()).shapes == section.editor.drawing.shapes
    file.write_text('<svg viewBox="0 0 800 600"><line x1="0" y1="0" x2="40" y2="60"/></svg>')
    section.buttons["import"].click()
    qtbot.waitUntil(lambda: kinds(section) == [LINE])
    file.write_text("<svg><script/></svg>")
    section.buttons["import"].click()
    qtbot.waitUntil(lambda: "script" in told[-1].text)
    assert kinds(section) == [LINE]
    section.editor.undo()
    assert kinds(section) == [RECT]


def test_what_is_chosen_is_said(section: PlansSection) -> None:
    take(section, SPOT)
    QTest.mouseClick(section.editor, LEFT, pos=section.editor.at(100, 200).toPoint())
    take(section, CHOOSE)
    press(section, Qt.Key.Key_Space)
    assert section.editor.said_value() == "Plateau 1"
    QTest.mouseClick(section.editor, LEFT, pos=QPoint(2, 2))
    assert section.editor.chosen is None
