"""At the desk: what is due is signed with the arrival, or somebody decides with a reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from kiosk.agreements.queries import (
    AgreementView,
    SigningView,
    due,
    due_of_visit,
    of_visit,
    signed_on,
    waiting,
)
from kiosk.agreements.states import DECIDED, REFUSED, SIGNED, TURNED_AWAY, UNSIGNED, WITHDRAWN
from kiosk.core import strokes
from kiosk.station import Station
from kiosk.visits.queries import VisitView, expected, on_site
from tests.agreements.conftest import SAID
from tests.ui.reception.visits.test_new_visit import fill, save
from ui.reception.agreements.decide import DecideDialog
from ui.reception.agreements.sign import Answer, SignDialog
from ui.reception.visits.new_visit import NewVisit
from ui.reception.visits.page import VisitsPage
from ui.shell.session import Session

STROKES = "100,100 300,250 500,80"


@pytest.fixture
def version(site: Station) -> UUID:
    found: UUID = site.do("agreements.write", **SAID).result.version
    return found


@pytest.fixture
def form(page: VisitsPage, version: UUID) -> NewVisit:
    """An empty form."""
    page.open_with(new=True)
    return page.form


def answering(form: NewVisit, **answer: Any) -> list[tuple[str, str, str]]:
    """Whoever is asked answers so; what was asked."""
    asked: list[tuple[str, str, str]] = []

    def ask(agreement: AgreementView, who: str, language: str) -> Answer | None:
        asked.append((agreement.code, who, language))
        return Answer(agreement.id, "fr", **answer) if answer else None

    form.asking.ask = ask
    return asked


def draw(qtbot: QtBot, dialog: SignDialog) -> None:
    """A stroke by mouse."""
    qtbot.mousePress(dialog.pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    for x in range(60, 160, 20):
        qtbot.mouseMove(dialog.pad, QPoint(x, 40 + x % 40))
    qtbot.mouseRelease(dialog.pad, Qt.MouseButton.LeftButton, pos=QPoint(180, 60))


def opened(qtbot: QtBot, page: VisitsPage, kind: type[Any]) -> Any:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(kind)))
    return next(each for each in page.findChildren(kind) if each.isVisible())


def let_in(form: NewVisit, session: Session, qtbot: QtBot) -> None:
    fill(form, qtbot)
    form.visitor.consent.tick.click()
    save(form, session, qtbot)


def test_what_is_due_is_signed_with_the_arrival_and_shown_beside_the_visit(
    form: NewVisit, page: VisitsPage, session: Session, qtbot: QtBot
) -> None:
    asked = answering(form, signature=STROKES)
    let_in(form, session, qtbot)
    assert asked == [("confidentialite", "Amina Benkirane", "fr")]
    [visit] = session.read(on_site)
    [signed] = session.read(of_visit, visit=visit.id)
    assert (signed.state, signed.strokes) == (SIGNED, STROKES)
    part = page.list.details.signed
    assert [line.title.text() for line in part.lines] == ["Confidentialité"]
    assert "vaut jusqu’au 24/11/2027" in part.lines[0].state.text()


def test_who_goes_back_to_the_form_signs_nothing_and_nobody_signs_twice(
    form: NewVisit, session: Session, qtbot: QtBot
) -> None:
    answering(form)
    let_in(form, session, qtbot)
    assert session.read(on_site) == []
    assert form.visitor.name.text() == "Amina Benkirane"
    asked = answering(form, signature=STROKES)
    form.visitor.phone.set_text("123")
    save(form, session, qtbot)
    assert asked == []
    form.visitor.phone.set_text("")
    save(form, session, qtbot)
    assert len(asked) == len(session.read(on_site)) == 1


def test_who_is_let_in_unsigned_has_the_reason_beside_them_and_signs_later(
    form: NewVisit, page: VisitsPage, session: Session, qtbot: QtBot
) -> None:
    answering(form, unsigned="Vu avec la direction")
    let_in(form, session, qtbot)
    [visit] = session.read(on_site)
    assert [each.state for each in session.read(of_visit, visit=visit.id)] == [UNSIGNED]
    assert "Vu avec la direction" in page.list.details.signed.lines[0].state.text()


def test_who_is_turned_away_is_not_in_and_that_is_taken_back(
    form: NewVisit,
    page: VisitsPage,
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    undos: list[Callable[[], object]] = []
    monkeypatch.setattr(session, "say", lambda _said, undo=None, **_more: undos.append(undo))
    answering(form, unsigned="Ne veut pas", away=True)
    let_in(form, session, qtbot)
    assert session.read(on_site) == []
    assert not page.filling_in
    today = session.local_now().date()
    [away] = session.read(signed_on, day=today)
    assert (away.state, away.reason, away.full_name) == (
        TURNED_AWAY,
        "Ne veut pas",
        "Amina Benkirane",
    )
    undos.pop()()
    qtbot.waitUntil(lambda: session.read(signed_on, day=today)[0].state == REFUSED)


def test_the_sheet_is_read_in_the_visitors_language_and_signed_by_mouse(
    page: VisitsPage, version: UUID, site: Station, session: Session, qtbot: QtBot
) -> None:
    who = {"first_name": "Salma", "last_name": "Idrissi", "host": "Atlas", "consent": True}
    visit = site.do("visits.arrive", **who, language="ar").command.id
    page.open_with(visit=visit)
    line = page.list.details.signed.lines[0]
    assert line.state.text() == "pas encore signé"
    qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
    dialog: SignDialog = opened(qtbot, page, SignDialog)
    assert (dialog.language, dialog.title.text()) == ("ar", "السرية")
    assert "لا أكرر" in dialog.sheet.toPlainText()
    assert dialog.sheet.layoutDirection() == Qt.LayoutDirection.RightToLeft
    dialog.languages.choose("en")
    dialog.languages.picked.emit("en")
    assert "I repeat nothing" in dialog.sheet.toPlainText()
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert dialog.signature.error
    draw(qtbot, dialog)
    assert not dialog.signature.error
    assert not dialog.unsigned.isEnabled()
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.idle and not session.read(due_of_visit, visit=visit))
    [signed] = session.read(of_visit, visit=visit)
    assert (signed.version, signed.language, len(strokes.read(signed.strokes))) == (
        version,
        "en",
        1,
    )


def test_who_did_not_sign_at_the_kiosk_waits_above_the_list(
    page: VisitsPage, version: UUID, site: Station, session: Session, qtbot: QtBot
) -> None:
    assert page.list.waits.isHidden()
    names = {"first_name": "Salma", "last_name": "Idrissi", "company": "Atlas"}
    signing = site.do("agreements.refuse", agreement_version=version, **names).result.signing
    page.open_with(unsigned=signing)
    dialog: DecideDialog = opened(qtbot, page, DecideDialog)
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert dialog.reason.error
    dialog.reason.set_text("Ne veut rien signer")
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.idle and session.read(waiting) == [])
    qtbot.waitUntil(page.list.waits.isHidden)


def test_the_desk_lets_them_in_after_all_with_what_they_typed(
    page: VisitsPage, version: UUID, site: Station, session: Session, qtbot: QtBot
) -> None:
    names = {"first_name": "Salma", "last_name": "El Idrissi", "company": "Atlas"}
    site.do("agreements.refuse", agreement_version=version, **names, language="ar")
    page.refresh()
    qtbot.mouseClick(page.list.waits.button, Qt.MouseButton.LeftButton)
    dialog: DecideDialog = opened(qtbot, page, DecideDialog)
    qtbot.mouseClick(dialog.let_in, Qt.MouseButton.LeftButton)
    form = page.form
    qtbot.waitUntil(lambda: page.filling_in)
    assert form.visitor.names == ("Salma", "El Idrissi")
    assert form.visitor.consent.language == "ar"
    answering(form, unsigned="Vu avec l’hôte")
    qtbot.keyClicks(form.hosts.search.edit, "noria")
    qtbot.keyClick(form.hosts.search.edit, Qt.Key.Key_Return)
    form.visitor.consent.tick.click()
    save(form, session, qtbot)
    assert session.read(waiting) == []
    states = {each.state for each in session.read(signed_on, day=session.local_now().date())}
    assert states == {DECIDED, UNSIGNED}


def test_whoever_is_expected_signs_in_the_name_of_the_visit(
    page: VisitsPage, version: UUID, site: Station, session: Session, qtbot: QtBot
) -> None:
    said = {"first_name": "Omar", "last_name": "Tazi", "company": "Sahel", "host": "Noria Énergie"}
    site.do("visits.expect", **said, at=session.now())
    [awaited] = session.read(expected, day=session.local_now().date())
    page.open_with(welcome=awaited.id)
    asked = answering(page.form, signature=STROKES)
    page.form.visitor.consent.tick.click()
    save(page.form, session, qtbot)
    assert asked == [("confidentialite", "Omar Tazi", "fr")]
    found: list[SigningView] = session.read(of_visit, visit=awaited.id)
    assert [(each.version, each.company) for each in found] == [(version, "Sahel")]
    site.do("agreements.take_back", signing=found[0].id)
    here: list[VisitView] = session.read(on_site)
    assert [each.id for each in here] == [awaited.id]
    assert session.read(signed_on, day=here[0].day)[0].state == WITHDRAWN


def test_whoever_is_turned_away_has_not_signed(
    page: VisitsPage, version: UUID, session: Session, qtbot: QtBot
) -> None:
    agreement = session.read(due)[0]
    dialog = SignDialog(page, session, agreement, "Salma Idrissi", "fr")
    dialog.show()
    draw(qtbot, dialog)
    qtbot.mouseClick(dialog.away, Qt.MouseButton.LeftButton)
    assert dialog.unsigned.error
    assert dialog.unsigned.isEnabled()
    dialog.unsigned.set_text("Ne veut plus")
    qtbot.mouseClick(dialog.away, Qt.MouseButton.LeftButton)
    assert dialog.answer == Answer(version, "fr", "", "Ne veut plus", away=True)
