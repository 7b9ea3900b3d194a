"""Dialogs, popovers, alerts and skeletons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.widgets.alert import Alert
from ui.widgets.button import Button
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field
from ui.widgets.focus import FocusRing
from ui.widgets.label import Label
from ui.widgets.popover import Popover
from ui.widgets.states import SKELETON_MS, Skeleton
from ui.widgets.toggles import ToggleGroup


def question(parent: QWidget | None = None) -> Dialog:
    """A dialog that asks before something that others are told of."""
    return Dialog(
        parent,
        "Annuler la réservation de 14:00 ?",
        "Noria Énergie sera prévenue.",
        verb="Annuler la réservation",
        keep="Garder",
        danger=True,
    )


def test_escape_loses_nothing(qtbot: QtBot) -> None:
    dialog = question()
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert not dialog.isVisible()


def test_enter_on_an_untouched_question_loses_nothing(qtbot: QtBot) -> None:
    dialog = question()
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.focusWidget() is dialog.keep
    qtbot.keyClick(dialog.keep, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_the_verb_says_what_is_done(qtbot: QtBot) -> None:
    dialog = question()
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.verb.text() == "Annuler la réservation"
    dialog.verb.click()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_a_field_in_a_dialog_gets_the_focus(qtbot: QtBot) -> None:
    dialog = question()
    qtbot.addWidget(dialog)
    line = QLineEdit()
    dialog.body.addWidget(line)
    line.setFocus()
    dialog.open()
    assert dialog.focusWidget() is line


def test_an_alert_stays_until_it_is_dealt_with(qtbot: QtBot) -> None:
    alert = Alert(icon="printer")
    qtbot.addWidget(alert)
    alert.say("L’imprimante ne répond pas", "La visite est enregistrée.", "Réessayer")
    with qtbot.waitSignal(alert.acted):
        alert.button.click()
    assert alert.isVisible()
    assert alert.accessibleName() == "L’imprimante ne répond pas"


def test_a_quick_answer_shows_no_skeleton(qtbot: QtBot) -> None:
    bars = Skeleton()
    qtbot.addWidget(bars)
    bars.start()
    assert not bars.isVisible()
    assert bars._wait.interval() == SKELETON_MS
    bars._wait.timeout.emit()
    assert bars.isVisible()
    bars.stop()
    assert not bars.isVisible()


def test_a_popover_closes_with_escape(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(100, 100, 400, 300)
    anchor = Button("Salle", parent=window)
    window.show()
    sheet = Popover(window)
    sheet.body.addWidget(Button("Réserver"))
    sheet.show_below(anchor)
    assert sheet.isVisible()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_tall_question_is_not_squeezed_on_a_low_screen(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    window.show()
    dialog = Dialog(window, "Un ticket")
    qtbot.addWidget(dialog)
    notes = [Label("Relisez ce numéro sur le document. " * 6, wrap=True) for _ in range(6)]
    for note in notes:
        dialog.body.addWidget(note)
    dialog.open()
    assert all(note.height() >= note.heightForWidth(note.width()) for note in notes)


def test_every_toggle_of_a_form_is_seen(qtbot: QtBot) -> None:
    dialog = Dialog(None, "Services", width=300)
    qtbot.addWidget(dialog)
    group = ToggleGroup(many=True)
    group.set_choices([(n, f"Service {n}", "") for n in range(7)])
    dialog.body.addWidget(Field("Services", widget=group))
    dialog.open()
    last = group.toggles[6]
    assert group.rect().contains(last.geometry())


def test_each_window_has_its_own_ring(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = Dialog(window, "Annuler ?", "", verb="Annuler")
    inside = FocusRing.of(dialog.keep)
    assert FocusRing.of(window) is not inside
