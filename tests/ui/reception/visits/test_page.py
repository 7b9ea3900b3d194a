"""The lists of visits: who is where, what can be done, and taking it back."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from kiosk.badges.queries import badges
from kiosk.paper.queries import jobs
from kiosk.station import Station
from kiosk.visits.queries import expected, get, on_site
from ui.reception.visits.announce import AnnounceDialog
from ui.reception.visits.page import VisitsPage
from ui.reception.visits.visit_list import AWAITED, DAY, HERE
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session
from ui.widgets.label import Label

HOST = "Noria Énergie"


def person(name: str, **fields: Any) -> dict[str, Any]:
    """A visitor of Noria Énergie."""
    first, last = name.split()
    return {"first_name": first, "last_name": last, "host": HOST, **fields}


@pytest.fixture
def here(site: Station) -> UUID:
    """Amina is on site."""
    visit: UUID = site.do("visits.arrive", **person("Amina Benkirane"), consent=True).result
    return visit


@pytest.fixture
def awaited(site: Station) -> UUID:
    """Omar is expected at 10:15, 27 minutes ago."""
    at = site.clock.now() - timedelta(minutes=27)
    visit: UUID = site.do("visits.expect", **person("Omar Tazi", company="Sahel"), at=at).result
    return visit


def press(page: VisitsPage, qtbot: QtBot, name: str) -> None:
    """Click on a button painted on the first row."""
    page.list.rows.repaint()
    boxes = page.list.rows._buttons[0]
    box = next(box for box, found in boxes if found == name)
    qtbot.mouseClick(
        page.list.rows.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint()
    )


def names(page: VisitsPage) -> list[str]:
    """Who is in the list."""
    return [visit.full_name for visit in page.list.rows.items]


def test_each_view_shows_its_visits(here: UUID, awaited: UUID, page: VisitsPage) -> None:
    assert names(page) == ["Amina Benkirane"]
    page.list.views._pick(1)
    assert names(page) == ["Omar Tazi"]
    page.list.views._pick(2)
    assert names(page) == ["Amina Benkirane", "Omar Tazi"]


def test_a_departure_from_the_row_can_be_taken_back(
    here: UUID, page: VisitsPage, window: ReceptionWindow, session: Session, qtbot: QtBot
) -> None:
    press(page, qtbot, "leave")
    qtbot.waitUntil(lambda: session.idle)
    assert session.read(on_site) == []
    assert names(page) == []
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: session.idle)
    assert [visit.id for visit in session.read(on_site)] == [here]
    assert names(page) == ["Amina Benkirane"]


def test_welcoming_from_the_row_opens_the_form(
    awaited: UUID, page: VisitsPage, qtbot: QtBot
) -> None:
    page.list.views._pick(1)
    press(page, qtbot, "welcome")
    assert page.filling_in
    assert page.form.visitor.name.text() == "Omar Tazi"


def test_a_cancelled_visit_can_be_taken_back(
    awaited: UUID, page: VisitsPage, window: ReceptionWindow, session: Session, qtbot: QtBot
) -> None:
    page.open_with(visit=awaited)
    qtbot.mouseClick(page.list.details.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.idle)
    today = session.local_now().date()
    assert session.read(expected, day=today) == []
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: session.idle)
    assert [visit.id for visit in session.read(expected, day=today)] == [awaited]


def test_reprinting_uses_the_badge_there_is_or_makes_one(
    here: UUID, page: VisitsPage, session: Session, site: Station, qtbot: QtBot
) -> None:
    page.ask_why = lambda *_: "lost"
    for _ in range(2):
        press(page, qtbot, "reprint")
        qtbot.waitUntil(lambda: session.idle)
    assert [job.reason for job in session.read(jobs)] == ["lost", ""]
    [badge] = session.read(badges)
    assert badge.subject == here
    assert (site.folder / "printouts" / f"{badge.number}.pdf").stat().st_size > 1_000


@pytest.mark.parametrize(
    ("state", "view"), [("on_site", HERE), ("expected", AWAITED), ("left", DAY)]
)
def test_a_visit_is_shown_in_the_list_where_it_is(
    page: VisitsPage, site: Station, state: str, view: str
) -> None:
    at = site.clock.now()
    visit = site.do("visits.expect", **person("Ghita Idrissi"), at=at).result
    if state != "expected":
        site.do("visits.arrive", visit=visit, consent=True)
    if state == "left":
        site.do("visits.leave", visit=visit)
    page.open_with(visit=visit)
    assert page.list.views.value == view
    assert page.list.chosen == visit
    assert page.list.details.name.text() == "Ghita Idrissi"


def test_a_telephone_is_read_as_it_is_dialled(page: VisitsPage, site: Station) -> None:
    visit = site.do("visits.arrive", **person("Ghita Idrissi"), phone="661204815", consent=True)
    page.open_with(visit=visit.result)
    shown = [label.text() for label in page.list.details.findChildren(Label)]
    assert "\u206606 61 20 48 15\u2069" in shown


def test_a_search_finds_by_name_company_and_badge(
    here: UUID, awaited: UUID, page: VisitsPage, site: Station, qtbot: QtBot
) -> None:
    number = site.do("badges.issue", kind="visitor", holder=here).result.number
    search = page.list.search
    for typed, found in (("benk", 1), ("xyz", 0), (number, 1)):
        search.edit.clear()
        qtbot.keyClicks(search.edit, typed)
        assert len(names(page)) == found, typed
    page.list.views._pick(1)
    search.edit.clear()
    qtbot.keyClicks(search.edit, "sahel")
    assert names(page) == ["Omar Tazi"]
    assert page.list.words.under_time(page.list.rows.items[0]) == ("+ 27 min", "danger")


def test_the_rail_counts_those_awaited(
    awaited: UUID, page: VisitsPage, window: ReceptionWindow, site: Station, qtbot: QtBot
) -> None:
    assert window.rail.items["visits"].count == 1
    site.do("visits.cancel", visit=awaited)
    qtbot.waitUntil(lambda: window.rail.items["visits"].count == 0)


def test_someone_is_announced_for_another_day(
    page: VisitsPage, session: Session, site: Station, qtbot: QtBot
) -> None:
    dialog = AnnounceDialog(session, page)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert dialog.name.error == "Tapez le prénom et le nom."
    dialog.name.set_text("김 민준")
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert "lettres latines" in dialog.name.error
    dialog.name.set_text("")
    qtbot.keyClicks(dialog.name.input.edit, "Karim Ouazzani")
    dialog.day.setDate(QDate(2026, 11, 25))
    qtbot.keyClicks(dialog.hosts.search.edit, "nora")
    qtbot.keyClick(dialog.hosts.search.edit, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.verb, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.visit is not None)
    assert isinstance(dialog.visit, UUID)
    visit = session.read(get, visit=dialog.visit)
    assert visit is not None
    assert (visit.full_name, visit.host) == ("Karim Ouazzani", "Nora Lahlou, Sahel Data")
    assert f"{visit.expected_at:%d/%m %H:%M}" == "25/11 11:00"
    page.announce = lambda: [visit.id]
    page.list.announce.click()
    assert page.list.days.day == visit.day
    assert names(page) == ["Karim Ouazzani"]


def test_nobody_is_announced_for_a_day_gone_by(
    page: VisitsPage, session: Session, qtbot: QtBot
) -> None:
    dialog = AnnounceDialog(session, page)
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.name.input.edit, "Karim Ouazzani")
    dialog.day.setDate(QDate(2026, 11, 20))
    dialog.save()
    assert dialog.day_field.error
    assert dialog.visit is None
