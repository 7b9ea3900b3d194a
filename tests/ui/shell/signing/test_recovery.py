"""A forgotten PIN on the lock: who gives another, and the code in the safe."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.staff import queries
from kiosk.station import Station
from kiosk.store import recovery
from tests.ui.shell.signing.conftest import Open, cover
from ui.shell.session import Session
from ui.shell.signing.recovery import RecoveryForm

CHOSEN = "905173"


def test_whoever_does_not_manage_is_told_who_gives_another(attended: Open, qtbot: QtBot) -> None:
    screen = cover(attended("reception"))
    said: list[str] = []
    screen.tell = lambda _parent, _title, text, **_words: said.append(text)
    screen.choose("salma")
    qtbot.mouseClick(screen.forgotten, Qt.MouseButton.LeftButton)
    assert "responsable du site" in said[0]
    assert screen.recovering is None


@pytest.mark.parametrize("kind", ["reception", "counter"])
def test_a_manager_chooses_another_with_the_code_in_the_safe(
    attended: Open, crew: Station, session: Session, qtbot: QtBot, kind: str
) -> None:
    safe = recovery.draw(crew).text
    screen = cover(attended(kind))
    screen.choose("amina")
    qtbot.mouseClick(screen.forgotten, Qt.MouseButton.LeftButton)
    form = screen.recovering
    assert isinstance(form, RecoveryForm)
    form.recovery.set_text(recovery.new().text)
    for field in (form.chosen, form.again):
        field.set_text(CHOSEN)
    form.save()
    qtbot.waitUntil(lambda: bool(form.recovery.error))
    assert screen.isVisible()
    form.recovery.set_text(safe[:-2])
    form.save()
    qtbot.waitUntil(lambda: session.idle)
    assert form.recovery.error
    crew.clock.at += crew.clock.at - crew.clock.at.replace(minute=0)  # type: ignore[attr-defined]
    form.recovery.set_text(safe)
    form.save()
    qtbot.waitUntil(lambda: not screen.isVisible())
    assert crew.staff == "amina"
    assert [a.how for a in crew.ask(queries.attendance)] == ["recovery"]


def test_two_pins_that_differ_are_not_sent(attended: Open, crew: Station, qtbot: QtBot) -> None:
    screen = cover(attended("reception"))
    screen.choose("amina")
    qtbot.mouseClick(screen.forgotten, Qt.MouseButton.LeftButton)
    form = screen.recovering
    assert isinstance(form, RecoveryForm)
    form.chosen.set_text(CHOSEN)
    form.again.set_text("905174")
    form.save()
    assert form.again.error
    assert not form.form.busy
    form.let_go()


def test_enter_goes_from_line_to_line_and_sends_from_the_last(
    attended: Open, crew: Station, session: Session, qtbot: QtBot
) -> None:
    safe = recovery.draw(crew).text
    window = attended("reception")
    said: list[str] = []
    session.told.connect(lambda notice: said.append(notice.text))
    screen = cover(window)
    screen.choose("amina")
    qtbot.mouseClick(screen.forgotten, Qt.MouseButton.LeftButton)
    form = screen.recovering
    assert isinstance(form, RecoveryForm)
    for field, typed in ((form.recovery, safe), (form.chosen, CHOSEN), (form.again, CHOSEN)):
        qtbot.waitUntil(field.input.edit.hasFocus)
        qtbot.keyClicks(field.input.edit, typed)
        qtbot.keyClick(field.input.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not screen.isVisible())
    assert crew.staff == "amina"
    assert said == ["Votre PIN est changé."]
