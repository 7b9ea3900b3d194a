"""Places by hand: changed, put in order, closed, given up; and taken back from the message."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.bookings.queries import day as day_plan
from kiosk.sites.kinds import EQUIPMENT
from kiosk.sites.managing import managed_places
from kiosk.sites.pictures import picture
from kiosk.sites.queries import ResourceView, resources
from kiosk.sites.refusals import NoPicture
from kiosk.station import Station
from ui.manager.site.page import SitePage
from ui.manager.site.photo import made_small
from ui.manager.site.place_closing import UNTIL
from ui.manager.site.places import BACK, CLOSE, HISTORY, REOPEN, RETIRE, PlacesSection
from ui.shell.session import Session
from ui.widgets.toast import Notice


class Told(list[Notice]):
    """What the window said; the last can be taken back."""

    def undo(self) -> None:
        undo = self[-1].undo
        assert undo is not None
        undo()


@pytest.fixture
def told(session: Session) -> Told:
    told = Told()
    session.told.connect(told.append)
    return told


@pytest.fixture
def rooms(site: Station) -> dict[str, UUID]:
    made = {}
    for name, capacity in (("Atlas", 12), ("Rif", 8), ("Souss", 6)):
        made[name] = site.do("sites.add_room", name=name, capacity=capacity).command.id
    return made


@pytest.fixture
def page(session: Session, rooms: dict[str, UUID], qtbot: QtBot) -> SitePage:
    page = SitePage(session)
    qtbot.addWidget(page)
    page.resize(1280, 760)
    page.show()
    return page


@pytest.fixture
def places(page: SitePage) -> PlacesSection:
    page.show_section("places")
    section: Any = page.section
    section.ask = lambda *_, **__: True
    return section  # type: ignore[no-any-return]


@pytest.fixture
def wait(session: Session, qtbot: QtBot) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: session.idle)


def one(site: Station, place: UUID) -> ResourceView:
    return next(view for view in site.ask(resources) if view.id == place)


def opened(places: PlacesSection, place: UUID) -> None:
    places.rows.choose(place)
    places.rows.opened.emit(places.rows.current)


def names(site: Station) -> list[str]:
    return [view.name for view in site.ask(resources)]


def test_a_room_is_changed_whole_and_taken_back_whole(
    places: PlacesSection,
    site: Station,
    rooms: dict[str, UUID],
    told: Told,
    wait: Callable[[], None],
) -> None:
    before = one(site, rooms["Atlas"])
    opened(places, before.id)
    assert places.fields["name"].text() == "Atlas"
    places.fields["name"].set_text("Grand Atlas")
    places.fields["floor"].set_text("2e étage")
    places.entry.features.choose("screen", "video")
    places.entry.styles.choose("theatre")
    places.entry.before.set_value(10)
    places.entry.overnight.setChecked(True)
    places.entry.parts.choose(rooms["Rif"], rooms["Souss"])
    places.send()
    wait()
    after = one(site, before.id)
    assert (after.name, after.floor, after.features) == ("Grand Atlas", "2e étage", "screen video")
    assert (after.styles, after.before, after.overnight) == ("theatre", 10, True)
    assert set(after.parts) == {rooms["Rif"], rooms["Souss"]}
    assert places.fields["name"].text() == ""
    told.undo()
    wait()
    assert one(site, before.id) == before


def test_what_is_refused_stays_in_the_form_and_nothing_is_kept(
    places: PlacesSection, site: Station, rooms: dict[str, UUID], wait: Callable[[], None]
) -> None:
    opened(places, rooms["Atlas"])
    places.fields["name"].set_text("Rif")
    places.entry.parts.choose(rooms["Rif"], rooms["Souss"])
    places.send()
    wait()
    assert "Rif" in places.fields["name"].error
    assert places.fields["name"].text() == "Rif"
    assert one(site, rooms["Atlas"]).parts == ()


def test_equipment_to_lend_is_added_and_taken_back(
    places: PlacesSection, site: Station, told: Told, wait: Callable[[], None]
) -> None:
    places.kind.choose(EQUIPMENT)
    places.retranslate()
    assert not places.fields["styles"].isVisible()
    places.fields["name"].set_text("Projecteur")
    places.capacity.set_value(3)
    places.send()
    wait()
    assert [(v.kind, v.capacity) for v in site.ask(resources, kind=EQUIPMENT)] == [(EQUIPMENT, 3)]
    told.undo()
    wait()
    assert site.ask(resources, kind=EQUIPMENT) == []


def test_alt_and_the_arrows_put_rooms_in_order(
    places: PlacesSection, site: Station, told: Told, wait: Callable[[], None]
) -> None:
    places.rows.choose(places.rows.items[0].id)
    QTest.keyClick(places.rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    wait()
    assert names(site) == ["Rif", "Atlas", "Souss"]
    told.undo()
    wait()
    assert names(site) == ["Atlas", "Rif", "Souss"]


def test_a_row_is_dragged_to_the_end(
    places: PlacesSection, site: Station, wait: Callable[[], None]
) -> None:
    port, model = places.rows.viewport(), places.rows.model()
    boxes = [places.rows.visualRect(model.index(n, 0)) for n in range(3)]
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, pos=boxes[0].center())
    QTest.mouseMove(port, boxes[1].center())
    QTest.mouseMove(port, QPoint(boxes[2].center().x(), boxes[2].bottom() - 2))
    QTest.mouseRelease(port, left, pos=QPoint(boxes[2].center().x(), boxes[2].bottom() - 2))
    wait()
    assert names(site) == ["Rif", "Souss", "Atlas"]


def test_a_room_is_closed_with_its_reason_and_opened_again(
    places: PlacesSection,
    site: Station,
    rooms: dict[str, UUID],
    told: Told,
    wait: Callable[[], None],
) -> None:
    opened(places, rooms["Rif"])
    places.buttons[CLOSE].click()
    dialog = places.closing
    dialog.kind.choose(UNTIL)
    dialog.kind.picked.emit([UNTIL])
    dialog.save()
    assert dialog.fields["reason"].error
    dialog.fields["reason"].set_text("Fuite d’eau")
    dialog.save()
    wait()
    assert one(site, rooms["Rif"]).closed_for == "Fuite d’eau"
    assert places.buttons[REOPEN].isVisible()
    places.buttons[REOPEN].click()
    wait()
    assert one(site, rooms["Rif"]).closed_for == ""
    told.undo()
    wait()
    assert one(site, rooms["Rif"]).closed_for == "Fuite d’eau"


def test_works_hold_a_room_for_days(
    places: PlacesSection,
    site: Station,
    rooms: dict[str, UUID],
    told: Told,
    wait: Callable[[], None],
) -> None:
    opened(places, rooms["Rif"])
    places.buttons[CLOSE].click()
    dialog = places.closing
    dialog.fields["reason"].set_text("Peinture")
    dialog.end.set_day(dialog.begin.day.replace(day=dialog.begin.day.day + 2))
    dialog.save()
    wait()

    def held() -> list[str]:
        plan = site.ask(day_plan, day=dialog.end.day)
        return [b.held_by for lane in plan.lanes for b in lane.bookings]

    assert held() == ["Peinture"]
    told.undo()
    wait()
    assert held() == []


def test_a_room_is_given_up_and_brought_back(
    places: PlacesSection,
    site: Station,
    rooms: dict[str, UUID],
    told: Told,
    wait: Callable[[], None],
) -> None:
    site.do("sites.combine_rooms", whole=rooms["Atlas"], parts=[rooms["Rif"], rooms["Souss"]])
    places.refresh()
    opened(places, rooms["Rif"])
    places.buttons[RETIRE].click()
    wait()
    assert names(site) == ["Atlas", "Souss"]
    assert one(site, rooms["Atlas"]).parts == (rooms["Souss"],)
    told.undo()
    wait()
    assert set(one(site, rooms["Atlas"]).parts) == {rooms["Rif"], rooms["Souss"]}
    site.do("sites.retire_place", place=rooms["Souss"])
    places.refresh()
    opened(places, rooms["Souss"])
    assert not places.verb.isEnabled()
    places.buttons[BACK].click()
    wait()
    assert {m.place.name for m in site.ask(managed_places) if m.retired_on is None} == set(rooms)


def test_a_photo_is_made_small_and_taken_back(
    places: PlacesSection,
    site: Station,
    rooms: dict[str, UUID],
    told: Told,
    wait: Callable[[], None],
    tmp_path: Path,
) -> None:
    image = QImage(2400, 1800, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    file = tmp_path / "salle.png"
    image.save(str(file))
    opened(places, rooms["Atlas"])
    places.ask_which = lambda *_: str(file)
    places.choose_photo.click()
    wait()
    wait()
    kept = QImage.fromData(site.ask(picture, place=rooms["Atlas"]))
    assert (kept.width(), kept.height()) == (640, 480)
    assert places.photo.isVisible()
    told.undo()
    wait()
    assert site.ask(picture, place=rooms["Atlas"]) == b""


def test_what_is_no_photo_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "salle.jpg"
    file.write_bytes(b"<svg/>")
    with pytest.raises(NoPicture):
        made_small(file)


def test_the_history_of_a_room_is_asked_for(
    page: SitePage, places: PlacesSection, rooms: dict[str, UUID], qtbot: QtBot
) -> None:
    opened(places, rooms["Rif"])
    with qtbot.waitSignal(page.wants) as wanted:
        places.buttons[HISTORY].click()
    assert wanted.args == ["journal", {"about": "Rif"}]
