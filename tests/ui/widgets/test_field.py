"""Fields: what was typed stays, errors say what to do, telephone numbers never turn."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field, PhoneField
from ui.widgets.inputs import SearchField


def test_an_error_names_itself_and_brings_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, second = Field("Nom"), Field("Téléphone", help="Pour prévenir l’hôte.")
    column.addWidget(first)
    column.addWidget(second)
    window.show()
    second.set_text("6 61 2")
    second.set_error("Il manque 4 chiffres.")
    assert second.error == "Il manque 4 chiffres."
    assert window.focusWidget() is second.input.edit
    assert second.text() == "6 61 2"
    assert second.input.edit.accessibleDescription() == "Il manque 4 chiffres."


def test_typing_takes_the_error_away_and_the_help_comes_back(qtbot: QtBot) -> None:
    field = Field("Téléphone", help="Pour prévenir l’hôte.")
    qtbot.addWidget(field)
    field.set_error("Il manque 4 chiffres.")
    qtbot.keyClicks(field.input.edit, "6")
    assert field.error == ""
    assert field.note.text() == "Pour prévenir l’hôte."
    assert field.input.mark.isHidden()


def test_a_field_is_known_by_its_label(qtbot: QtBot) -> None:
    field = Field("Entreprise", mark="facultatif")
    qtbot.addWidget(field)
    assert field.input.edit.accessibleName() == "Entreprise"
    field.set_label("Company")
    assert field.input.edit.accessibleName() == "Company"


def test_what_was_typed_outlives_a_change_of_language(qtbot: QtBot, speak) -> None:
    field = Field("Prénom et nom")
    qtbot.addWidget(field)
    field.set_text("Amina Benkirane")
    speak("ar")
    assert field.text() == "Amina Benkirane"
    side = field.input.edit.alignment()
    assert side & Qt.AlignmentFlag.AlignRight
    assert side & Qt.AlignmentFlag.AlignAbsolute
    speak("fr")
    assert field.input.edit.alignment() & Qt.AlignmentFlag.AlignLeft


def test_a_telephone_number_never_turns(qtbot: QtBot, speak) -> None:
    phone = PhoneField("Téléphone")
    qtbot.addWidget(phone)
    phone.set_text("+212 6 61 20 48 15")
    speak("ar")
    assert phone.input.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert phone.input.edit.text() == "6 61 20 48 15"


def test_a_telephone_number_is_given_as_dialled_from_abroad(qtbot: QtBot) -> None:
    phone = PhoneField("Téléphone")
    qtbot.addWidget(phone)
    for typed, given in (("0661204815", "+212 661204815"), ("+33 1 40", "+33 1 40"), ("", "")):
        phone.input.edit.setText(typed)
        assert phone.text() == given


def test_escape_empties_a_search_before_it_leaves_it(qtbot: QtBot) -> None:
    search = SearchField("Personne ou entreprise")
    qtbot.addWidget(search)
    said: list[str] = []
    search.edited.connect(said.append)
    qtbot.keyClicks(search.edit, "nor")
    qtbot.keyClick(search.edit, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert said == ["n", "no", "nor", ""]


def test_a_date_is_as_high_as_any_other_field(qtbot: QtBot) -> None:
    fields = [Field("Nom"), Field("Jour", widget=DateEdit(date(2026, 11, 24)))]
    for field in fields:
        qtbot.addWidget(field)
        field.show()
    assert {field.widget.height() for field in fields} == {fields[0].widget.height()}
