"""F2 on someone who is here already, or expected: said while typing, and taken with one key."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from kiosk.visits.queries import expected, get, on_site
from ui.reception.visits.announce import AnnounceDialog
from ui.reception.visits.new_visit import NewVisit
from ui.reception.visits.page import VisitsPage
from ui.reception.visits.visit_list import HERE
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session

AMINA = {"first_name": "Amina", "last_name": "Benkirane", "host": "Noria Énergie"}


@pytest.fixture
def here(site: Station, clock: FrozenClock) -> UUID:
    """Amina came at 9:31."""
    at = clock.at.replace(hour=9, minute=31)
    visit: UUID = site.do("visits.arrive", **AMINA, consent=True, issued_at=at).result
    return visit


@pytest.fixture
def awaited(site: Station, clock: FrozenClock) -> UUID:
    """Amina is expected at 10:45."""
    visit: UUID = site.do("visits.expect", **AMINA, at=clock.at + timedelta(minutes=3)).result
    return visit


def begin(page: VisitsPage, qtbot: QtBot) -> NewVisit:
    """The form with her name typed and seen."""
    page.open_with(new=True)
    qtbot.keyClicks(page.form.visitor.name.input.edit, "amina benkirane")
    return page.form


def save(form: NewVisit, session: Session, qtbot: QtBot) -> None:
    """All else that a visit needs, and no badge."""
    if form.hosts.confirmed is None:
        qtbot.keyClicks(form.hosts.search.edit, "sahel")
        qtbot.keyClick(form.hosts.search.edit, Qt.Key.Key_Return)
    form.visitor.consent.tick.setChecked(True)
    qtbot.mouseClick(form.plain, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.idle)


def test_who_is_here_is_said_while_typing_and_shown_by_the_same_key(
    page: VisitsPage, window: ReceptionWindow, here: UUID, qtbot: QtBot
) -> None:
    form = begin(page, qtbot)
    qtbot.waitUntil(form.returning.isVisible)
    assert form.returning.pill.text == "Déjà sur place depuis 09:31, Noria Énergie"
    assert form.returning.again.key == "F2"
    qtbot.keyClick(window, Qt.Key.Key_F2)
    assert not page.filling_in
    assert (page.list.views.value, page.list.chosen) == (HERE, here)


def test_who_is_expected_is_said_while_typing_and_let_in_by_the_same_key(
    page: VisitsPage, window: ReceptionWindow, session: Session, awaited: UUID, qtbot: QtBot
) -> None:
    form = begin(page, qtbot)
    qtbot.waitUntil(form.returning.isVisible)
    assert form.returning.pill.text == "Attendue à 10:45, Noria Énergie"
    qtbot.keyClicks(form.visitor.company.input.edit, "Atelier Lumen")
    qtbot.keyClick(window, Qt.Key.Key_F2)
    assert form.expected is not None
    assert form.expected.id == awaited
    assert form.visitor.company.text() == "Atelier Lumen"
    assert form.hosts.confirmed is not None
    save(form, session, qtbot)
    [visit] = session.read(on_site)
    assert (visit.id, visit.company) == (awaited, "Atelier Lumen")


def test_nobody_comes_in_twice_however_fast_one_types(
    page: VisitsPage, session: Session, here: UUID, qtbot: QtBot
) -> None:
    form = begin(page, qtbot)
    save(form, session, qtbot)
    assert [visit.id for visit in session.read(on_site)] == [here]
    assert "déjà sur place depuis 09:31" in form.visitor.name.error
    assert form.returning.isVisible()


def test_someone_else_of_the_same_name_comes_in(
    page: VisitsPage, session: Session, here: UUID, qtbot: QtBot
) -> None:
    form = begin(page, qtbot)
    qtbot.waitUntil(form.returning.isVisible)
    qtbot.mouseClick(form.returning.other, Qt.MouseButton.LeftButton)
    assert not form.returning.pressing
    save(form, session, qtbot)
    assert len(session.read(on_site)) == 2


def test_a_walk_in_who_was_expected_is_kept_as_the_one_announced(
    page: VisitsPage, session: Session, awaited: UUID, qtbot: QtBot
) -> None:
    save(begin(page, qtbot), session, qtbot)
    visit = session.read(get, visit=awaited)
    assert visit is not None
    assert (visit.state, visit.host) == ("on_site", "Sahel Data")
    assert session.read(expected, day=session.local_now().date()) == []


def announcing(page: VisitsPage, session: Session, qtbot: QtBot, name: str) -> AnnounceDialog:
    """The form of an announced visitor with all that it needs."""
    dialog = AnnounceDialog(session, page)
    qtbot.addWidget(dialog)
    dialog.hint.wanted.connect(page.list.show_visit)
    dialog.show()
    dialog.name.set_text(name)
    qtbot.keyClicks(dialog.hosts.search.edit, "sahel")
    qtbot.keyClick(dialog.hosts.search.edit, Qt.Key.Key_Return)
    return dialog


def test_who_is_announced_already_is_said_while_typing_and_taken_by_one_key(
    page: VisitsPage, session: Session, awaited: UUID, qtbot: QtBot
) -> None:
    dialog = announcing(page, session, qtbot, "")
    qtbot.keyClicks(dialog.name.input.edit, "benkirane amina")
    qtbot.waitUntil(dialog.hint.isVisible)
    said = "Amina Benkirane : visite déjà attendue à 10:45, Noria Énergie"
    assert dialog.hint.title.text() == said
    button = dialog.hint.button
    assert button.width() >= button.sizeHint().width()
    qtbot.keyClick(dialog, Qt.Key.Key_F2)
    assert not dialog.isVisible()
    assert dialog.visit is None
    assert page.list.chosen == awaited
    assert [v.id for v in session.read(expected, day=session.local_now().date())] == [awaited]


def test_a_second_visit_of_one_day_is_announced_by_who_has_seen_the_first(
    page: VisitsPage, session: Session, awaited: UUID, qtbot: QtBot
) -> None:
    dialog = announcing(page, session, qtbot, "Amina Benkirane")
    dialog.save()
    assert dialog.hint.isVisible()
    assert not dialog.form.busy
    dialog.save()
    qtbot.waitUntil(lambda: dialog.visit is not None)
    assert len(session.read(expected, day=session.local_now().date())) == 2


def test_who_is_announced_for_another_day_is_no_namesake_of_today(
    page: VisitsPage, session: Session, awaited: UUID, here: UUID, qtbot: QtBot
) -> None:
    dialog = announcing(page, session, qtbot, "Amina Benkirane")
    dialog.hint.look()
    assert dialog.hint.visit is not None
    assert dialog.hint.visit.id == here
    dialog.day.setDate(dialog.day.date().addDays(1))
    dialog.hint.look()
    assert dialog.hint.isHidden()


def test_who_is_given_the_name_of_someone_here_is_told_so(
    page: VisitsPage, session: Session, site: Station, here: UUID, qtbot: QtBot
) -> None:
    other = {"first_name": "Amna", "last_name": "Benkirane", "host": "Noria Énergie"}
    mine = session.read(get, visit=site.do("visits.arrive", **other, consent=True).result)
    assert mine is not None
    dialog = page.change(mine)
    dialog.hint.look()
    assert dialog.hint.isHidden()
    dialog.first_name.set_text("")
    qtbot.keyClicks(dialog.first_name.input.edit, "Amina")
    qtbot.waitUntil(dialog.hint.isVisible)
    assert dialog.hint.title.text().startswith("Amina Benkirane est déjà sur place depuis 09:31")
    qtbot.keyClick(dialog, Qt.Key.Key_F2)
    assert not dialog.isVisible()
    assert page.list.chosen == here
    again = session.read(get, visit=mine.id)
    assert again is not None
    assert again.first_name == "Amna"
