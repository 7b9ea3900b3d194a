"""Brief messages: one after another, and what can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.shadow import shadow_margins
from ui.widgets.toast import SHORT_MS, UNDO_MS, Notice, Toaster


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window to speak in."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


@pytest.fixture
def toaster(window: QWidget) -> Toaster:
    """Its messages."""
    return Toaster(window)


def test_messages_wait_for_each_other(toaster: Toaster) -> None:
    toaster.say("Badge imprimé")
    toaster.say("Visite enregistrée")
    assert toaster.shown == Notice("Badge imprimé")
    toaster._timer.timeout.emit()
    assert toaster.shown == Notice("Visite enregistrée")
    toaster._timer.timeout.emit()
    assert toaster.shown is None
    assert not toaster._toast.isVisible()


def test_what_can_be_taken_back_is_shown_at_once_and_longer(toaster: Toaster) -> None:
    toaster.say("Badge imprimé")
    assert toaster._timer.interval() == SHORT_MS
    toaster.say(Notice("Réservation annulée", undo=lambda: None))
    assert toaster.shown is not None
    assert toaster.shown.text == "Réservation annulée"
    assert toaster._timer.interval() == UNDO_MS


def test_what_can_be_taken_back_passes_those_that_wait(toaster: Toaster) -> None:
    for words in ("Badge imprimé", "Visite enregistrée"):
        toaster.say(words)
    toaster.say(Notice("Départ noté", undo=lambda: None))
    assert toaster.shown is not None
    assert toaster.shown.text == "Départ noté"


def test_what_was_done_last_is_taken_back_first(toaster: Toaster) -> None:
    undone: list[str] = []
    for words in ("Départ noté", "Visite annulée"):
        toaster.say(Notice(words, undo=lambda done=words: undone.append(done)))
    assert toaster.shown is not None
    assert toaster.shown.text == "Visite annulée"
    assert toaster.undo_now()
    assert toaster.undo_now()
    assert undone == ["Visite annulée", "Départ noté"]


def test_a_change_is_taken_back_once(toaster: Toaster) -> None:
    undone: list[bool] = []
    toaster.say(Notice("Réservation annulée", undo=lambda: undone.append(True)))
    toaster._toast.undo.click()
    assert toaster.undo_now() is False
    assert undone == [True]


def test_a_plain_message_cannot_be_taken_back(toaster: Toaster) -> None:
    toaster.say("Badge imprimé")
    assert toaster.undo_now() is False
    assert toaster.shown == Notice("Badge imprimé")


def test_a_message_stands_in_the_middle_of_its_window(window: QWidget, toaster: Toaster) -> None:
    toaster.say("Badge imprimé")
    window.resize(1_200, 700)
    box = toaster._toast.geometry()
    assert abs(box.center().x() - 600) <= 1
    assert 600 < box.center().y() < 690


def test_a_message_is_read_aloud(toaster: Toaster) -> None:
    toaster.say("Badge imprimé")
    assert toaster._toast.accessibleName() == "Badge imprimé"


def test_a_kiosk_forgets_its_messages_between_visitors(toaster: Toaster) -> None:
    toaster.say("Un")
    toaster.say("Deux")
    toaster.clear()
    assert toaster.shown is None


def test_one_more_button_does_its_own_and_is_left_alone_by_the_key(
    toaster: Toaster, qtbot: QtBot
) -> None:
    done: list[str] = []
    notice = Notice(
        "Visite modifiée",
        undo=lambda: done.append("undone"),
        also=("Refaire le badge", lambda: done.append("badge")),
    )
    toaster.say(notice)
    assert toaster.undo_now()
    toaster.say(notice)
    toaster._toast.also.click()
    assert done == ["undone", "badge"]
    toaster.say("Enregistré")
    assert not toaster._toast.also.isVisible()


def test_a_message_makes_way_for_a_button_that_comes_under_it(
    window: QWidget, toaster: Toaster, qtbot: QtBot
) -> None:
    toaster.say("Visite enregistrée")
    toast = toaster._toast
    late = QPushButton("Départ", window)
    late.setGeometry(toast.geometry().adjusted(40, 30, -40, -30))
    late.show()
    qtbot.waitUntil(
        lambda: not toast.geometry().marginsRemoved(shadow_margins()).intersects(late.geometry())
    )


def test_what_can_be_taken_back_outlasts_a_question_over_the_window(
    window: QWidget, toaster: Toaster, qtbot: QtBot
) -> None:
    toaster.say(Notice("Visite enregistrée", undo=lambda: None))
    question = QDialog(window)
    question.open()
    toaster._timer.timeout.emit()
    assert toaster.shown is not None
    question.reject()
    toaster._timer.timeout.emit()
    assert toaster.shown is None


def test_a_short_message_stands_on_one_line_beside_its_button(
    window: QWidget, toaster: Toaster
) -> None:
    toaster.say(Notice("La visite n’est pas enregistrée.", undo=lambda: None, action="Reprendre"))
    words = toaster._toast._text
    window.grab()
    assert words.width() >= words.sizeHint().width()


def test_a_message_goes_beside_a_button_before_it_goes_above(
    window: QWidget, toaster: Toaster
) -> None:
    button = QPushButton("Départ", window)
    button.setGeometry(420, 520, 460, 40)
    button.show()
    toaster.say("Enregistré")
    place = toaster._toast.geometry()
    assert place.bottom() > 520
    assert place.right() < 460
