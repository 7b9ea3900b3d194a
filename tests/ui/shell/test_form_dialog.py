"""A form says its fields, its words and its command; the rest comes by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.bookings.queries import rooms_now
from kiosk.sites.commands import AddRoom
from kiosk.station import Station
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.widgets.field import Field


class RoomForm(FormDialog):
    """The least that a form is."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, session)
        self.word("Ajouter une salle", "Ajouter")
        self.fields |= {"name": Field("Nom"), "equipment": Field("Équipement")}

    def command(self) -> AddRoom:
        name, equipment = (field.text() for field in self.fields.values())
        return AddRoom(name=name, capacity=6, equipment=equipment)


@pytest.fixture
def form(session: Session, qtbot: QtBot) -> RoomForm:
    window = QWidget()
    session.adopt(window)
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    made = RoomForm(window, session)
    with qtbot.waitActive(made):
        made.open()
    return made


def test_its_fields_stand_below_one_another_and_the_first_waits(form: RoomForm) -> None:
    name, equipment = form.fields.values()
    assert name.isVisible()
    assert name.geometry().bottom() < equipment.geometry().top()
    assert name.widget.hasFocus()


def test_what_is_typed_is_sent_by_keys_alone(form: RoomForm, site: Station, qtbot: QtBot) -> None:
    for typed in ("Zagora", "TV"):
        qtbot.keyClicks(form.focusWidget(), typed)
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    assert form.verb.hasFocus()
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [room.resource.name for room in site.ask(rooms_now)] == ["Zagora"]


def test_a_refusal_stands_at_the_field_that_it_names(form: RoomForm, qtbot: QtBot) -> None:
    form.save()
    qtbot.waitUntil(lambda: not form.form.busy)
    assert form.isVisible()
    assert form.fields["name"].error


def test_escape_in_a_filled_form_asks_first_and_an_empty_one_just_closes(
    form: RoomForm, qtbot: QtBot
) -> None:
    asked: list[str] = []
    form.ask = lambda _form, title, _text, **_words: bool(asked.append(title))
    qtbot.keyClicks(form.focusWidget(), "Zagora")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert (asked, form.isVisible()) == (["Abandonner la saisie ?"], True)
    assert form.fields["name"].text() == "Zagora"
    form.fields["name"].set_text("")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert (len(asked), form.isVisible()) == (1, False)
