"""What is said of an agreement, field by field."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.agreements.said import MOST_MONTHS, TEXT, TITLE, Said
from kiosk.core import languages
from kiosk.core.words import LANGUAGES, Words
from ui.manager.procedures.words_fields import WordsFields
from ui.reception.visits.purposes import purposes
from ui.shell.forms import Place
from ui.widgets.field import Field
from ui.widgets.options import CheckRow
from ui.widgets.paragraphs import Paragraphs
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup

USUAL_MONTHS = 12


class AgreementForm(QWidget):
    """`said` is what the fields say; `edited()` when a person changes any of them."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = WordsFields(TITLE)
        self.texts = {code: Paragraphs(TEXT) for code in LANGUAGES}
        self.purposes, self.months = ToggleGroup(many=True), Stepper(0, 0, MOST_MONTHS)
        self.fields = {
            **{_named("text", code): Field(widget=part) for code, part in self.texts.items()},
            "purposes": Field(widget=self.purposes),
            "months": Field(widget=self.months),
        }
        self.again = CheckRow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.title, *self.fields.values(), self.again):
            column.addWidget(widget)
        self.title.edited.connect(self.edited)
        self.purposes.picked.connect(lambda _values: self.edited.emit())
        self.months.stepped.connect(lambda _value: self.edited.emit())
        self.again.toggled.connect(lambda _on: self.edited.emit())
        for code, part in self.texts.items():
            rtl = languages.is_rtl(code)
            sides = Qt.LayoutDirection
            part.setLayoutDirection(sides.RightToLeft if rtl else sides.LeftToRight)
            part.edited.connect(self.edited)

    @property
    def said(self) -> Said:
        """What is typed."""
        return Said(
            title=self.title.words,
            text=Words(**{code: part.text() for code, part in self.texts.items()}),
            purposes=tuple(map(str, self.purposes.values)),
            months=self.months.value,
            again=self.again.isChecked() and not self.again.isHidden(),
        )

    def show_said(self, said: Said, *, new: bool) -> None:
        """Show a text, as if nobody had typed it; of a new one nobody has signed another."""
        self.title.show_words(said.title)
        for code, part in self.texts.items():
            part.set_text(getattr(said.text, code))
        self.purposes.choose(*said.purposes)
        self.months.set_value(said.months)
        self.again.setChecked(False)
        self.again.setVisible(not new)

    def places(self) -> Mapping[str, Place]:
        """Where a refusal of each field stands, as the core names it."""
        found: dict[str, Place] = dict(self.fields)
        found["code"] = self.title.fields["fr"]
        found |= {_named("title", code): self.title.fields[code] for code in LANGUAGES}
        return found

    def retranslate(self, language: str) -> None:
        """Word the form in a language."""
        self.title.word(self.tr("Titre"))
        for code, part in self.texts.items():
            name = languages.own_name(code)
            said = self.tr("Texte à signer · {language}").format(language=name)
            mark = "" if code == "fr" else self.tr("sinon en français")
            self.fields[_named("text", code)].set_label(said, mark)
            part.edit.setAccessibleName(said)
        self.purposes.set_choices([(code, words, "") for code, words in purposes(language)])
        self.fields["purposes"].set_label(self.tr("Demandé pour"))
        self.fields["months"].set_label(self.tr("Une signature vaut"))
        self.months.worded = self.months_words
        self.months.set_value(self.months.value)
        self.again.word(
            self.tr("Redemander à ceux qui ont déjà signé"),
            self.tr("Leur signature de la version d’avant ne vaut plus pour celle-ci"),
        )

    def months_words(self, months: int) -> str:
        """For how long a signature is good."""
        return self.tr("%n mois", "", months) if months else self.tr("cette visite seulement")


def _named(name: str, language: str) -> str:
    return name if language == "fr" else f"{name}.{language}"
