"""An emergency is seen at once in every window, keeps what was typed, and goes when it is over."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.announcements.commands import EndAnnouncement, RaiseAlert
from kiosk.announcements.queries import alert
from kiosk.announcements.ready import READY, words
from kiosk.core.errors import StoreTrouble
from kiosk.station import Station
from ui.shell.alerts.bar import AlertBar
from ui.shell.alerts.dialog import EmergencyDialog
from ui.shell.alerts.screen import AT_KIOSK, SMALLEST, AlertScreen, fitting_size
from ui.shell.session import Session
from ui.theme import theme


class Desk(QWidget):
    """A window with a line that is being written."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 5, 0, 0)
        column.addWidget(self.line)
        column.addStretch(1)
        self.resize(800, 600)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.line.setFocus()
    return made


def raised(site: Station, french: str = "Évacuez", arabic: str = "أخلوا المبنى") -> UUID:
    made = site.do(RaiseAlert(french=french, arabic=arabic)).result
    assert isinstance(made, UUID)
    return made


def test_the_bar_comes_at_once_and_what_is_typed_goes_on(
    desk: Desk, session: Session, site: Station, qtbot: QtBot
) -> None:
    bar = AlertBar(desk, session)
    assert bar.isHidden()
    qtbot.keyClicks(desk.line, "Amina")
    raised(site)
    qtbot.waitUntil(lambda: not bar.isHidden())
    assert desk.focusWidget() is desk.line
    qtbot.keyClicks(desk.line, " B")
    assert desk.line.text() == "Amina B"
    assert bar.width() == desk.width()
    qtbot.waitUntil(lambda: desk.line.geometry().top() >= bar.height())
    assert bar.title.text() == "Évacuez"
    assert bar.accessibleName() == "Urgence\u202f: Évacuez"
    assert bar.accessibleDescription() == "أخلوا المبنى"
    shot = bar.grab().toImage()
    assert shot.pixelColor(4, 4) == theme.colour("danger")


def test_it_goes_from_the_window_when_it_is_over(
    desk: Desk, session: Session, site: Station, qtbot: QtBot
) -> None:
    made = raised(site)
    bar = AlertBar(desk, session)
    assert not bar.isHidden()
    site.do(EndAnnouncement(announcement=made))
    qtbot.waitUntil(bar.isHidden)
    layout = desk.layout()
    assert layout is not None
    assert layout.contentsMargins().top() == 5


def test_the_next_alert_takes_the_place_of_the_first(
    desk: Desk, session: Session, site: Station, qtbot: QtBot
) -> None:
    bar = AlertBar(desk, session)
    raised(site)
    raised(site, "Restez ici", "")
    qtbot.waitUntil(lambda: bar.title.text() == "Restez ici")
    assert bar.other.isHidden()


def test_it_is_ended_there_once_that_is_sure(
    desk: Desk, session: Session, site: Station, qtbot: QtBot
) -> None:
    raised(site)
    bar = AlertBar(desk, session)
    bar.ask = lambda *_given, **_words: False
    bar.button.click()
    assert site.ask(alert) is not None
    bar.ask = lambda *_given, **_words: True
    bar.button.click()
    qtbot.waitUntil(bar.isHidden)
    assert site.ask(alert) is None


def test_a_store_that_does_not_answer_leaves_the_alert_there(
    desk: Desk, session: Session, site: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = raised(site)
    bar = AlertBar(desk, session)

    def fails(*_: object, **__: object) -> None:
        raise StoreTrouble("locked")

    with monkeypatch.context() as broken:
        broken.setattr(session, "read", fails)
        site.do(EndAnnouncement(announcement=made))
        bar.watch.look()
        assert not bar.isHidden()
    bar.watch.look()
    assert bar.isHidden()


def test_a_screen_of_a_hall_is_filled_and_nothing_below_is_reached(
    desk: Desk, session: Session, site: Station, qtbot: QtBot
) -> None:
    screen = AlertScreen(desk, session, AT_KIOSK)
    qtbot.keyClicks(desk.line, "Am")
    made = raised(site)
    qtbot.waitUntil(lambda: not screen.isHidden())
    assert screen.geometry() == desk.rect()
    qtbot.waitUntil(lambda: desk.focusWidget() is screen)
    qtbot.keyClick(screen, Qt.Key.Key_X)
    desk.resize(500, 900)
    assert screen.geometry() == desk.rect()
    assert "Évacuez" in screen.accessibleName()
    assert "أخلوا المبنى" in screen.accessibleName()
    assert screen.grab().toImage().pixelColor(3, 3) == theme.colour("danger")
    site.do(EndAnnouncement(announcement=made))
    qtbot.waitUntil(screen.isHidden)
    assert desk.focusWidget() is desk.line
    assert desk.line.text() == "Am"


@pytest.mark.parametrize("size", [(1808, 340), (968, 500)])
@pytest.mark.parametrize("said", ["Évacuez", "x " * 100, words("leave", "fr")])
def test_words_are_as_large_as_they_fit(size: tuple[int, int], said: str) -> None:
    box = QRectF(0, 0, *size)
    assert fitting_size(box, said, rtl=False) > SMALLEST
    assert fitting_size(box, "Oui", rtl=False) >= fitting_size(box, said, rtl=False)


def test_an_alert_is_two_acts_away(
    desk: Desk, session: Session, site: Station, qtbot: QtBot
) -> None:
    dialog = EmergencyDialog(desk, session)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.focusWidget() is dialog.ready
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: site.ask(alert) is not None)
    found = site.ask(alert)
    assert found is not None
    assert [found.words(code) for code in ("fr", "ar", "en")] == [
        words(READY[0], code) for code in ("fr", "ar", "en")
    ]


def test_another_sentence_is_chosen_or_written(
    desk: Desk, session: Session, site: Station, qtbot: QtBot
) -> None:
    dialog = EmergencyDialog(desk, session)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.ready.choose("drill")
    dialog.ready.picked.emit("drill")
    assert dialog.fields["arabic"].text() == words("drill", "ar")
    dialog.fields["french"].set_text("Rassemblement sur le parking")
    dialog.fields["english"].set_text("")
    dialog.save()
    qtbot.waitUntil(lambda: site.ask(alert) is not None)
    found = site.ask(alert)
    assert found is not None
    assert found.french == found.words("en") == "Rassemblement sur le parking"
