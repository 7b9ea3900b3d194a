"""What is said of a procedure, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.catalogue import load
from kiosk.core.words import LANGUAGES
from kiosk.procedures.checked import FEW, HINT, LINK, REMARK, SOURCE, TITLE
from kiosk.procedures.said import Said
from ui.manager.procedures.papers import PaperEditor, PaperPlace
from ui.manager.procedures.words_fields import WordsFields
from ui.shell.forms import Place
from ui.widgets.button import QUIET, Button
from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field
from ui.widgets.options import CheckRow
from ui.widgets.select import Select

OLD = timedelta(days=183)
"""What was verified longer ago is to be verified again."""
LIMITS = {"title": TITLE, "hint": HINT, "remark": REMARK, "validity": FEW, "fee": FEW}


class TextForm(QWidget):
    """`said` is what the fields say; `edited()` when a person changes any of them."""

    edited = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.service = Select()
        self.texts = {name: WordsFields(limit) for name, limit in LIMITS.items()}
        self.papers = PaperEditor()
        self.to_confirm = CheckRow()
        self.verified = DateEdit(today)
        self.verified_today = Button(kind=QUIET, icon="check", small=True)
        self.fields = {
            "service": Field(widget=self.service),
            "link": Field(),
            "source": Field(),
            "verified": Field(widget=self.verified),
        }
        for name, limit in (("link", LINK), ("source", SOURCE)):
            self.fields[name].input.edit.setMaxLength(limit)
            self.fields[name].edited.connect(lambda _text: self.edited.emit())
        self.fields["link"].input.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._lay_out()
        for words in self.texts.values():
            words.edited.connect(self.edited)
        self.papers.edited.connect(self.edited)
        self.to_confirm.toggled.connect(lambda _on: self.edited.emit())
        self.verified.dateChanged.connect(self._verified)
        self.verified_today.clicked.connect(lambda: self.verified.set_day(self._today))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.fields["service"])
        for widget in (self.texts["title"], self.texts["hint"], self.papers):
            column.addWidget(widget)
        for widget in (self.texts["remark"], self.texts["validity"], self.texts["fee"]):
            column.addWidget(widget)
        column.addWidget(self.to_confirm)
        column.addWidget(self.fields["link"])
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.fields["source"], 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.fields["verified"], 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self.fields["verified"].add_beside_label(self.verified_today)

    @property
    def said(self) -> Said:
        """What is typed."""
        return Said(
            **{name: part.words for name, part in self.texts.items()},
            papers=tuple(self.papers.papers),
            fee_to_confirm=self.to_confirm.isChecked(),
            link=self.fields["link"].text(),
            source=self.fields["source"].text(),
            verified=self.verified.day,
        )

    def show_said(self, said: Said) -> None:
        """Show a text, as if nobody had typed it."""
        for name, part in self.texts.items():
            part.show_words(getattr(said, name))
        self.papers.show_papers(said.papers)
        self.to_confirm.setChecked(said.fee_to_confirm)
        for name in ("link", "source"):
            self.fields[name].set_text(getattr(said, name))
        self.verified.set_day(said.verified or self._today)

    def places(self) -> Mapping[str, Place]:
        """Where a refusal of each field stands, as the core names it."""
        found: dict[str, Place] = dict(self.fields)
        found["code"] = found["procedure"] = self.texts["title"].fields["fr"]
        for name, words in self.texts.items():
            found |= {_named(name, code): words.fields[code] for code in LANGUAGES}
        for n in range(len(self.papers.papers)):
            for part in self.papers.parts:
                for code in LANGUAGES:
                    name = ".".join(filter(None, (f"papers.{n + 1}", part)))
                    found[_named(name, code)] = PaperPlace(self.papers, n, part, code)
        return found

    def _verified(self, _day: QDate) -> None:
        self._say_old()
        self.edited.emit()

    def _say_old(self) -> None:
        old = is_old(self.verified.day, self._today)
        words = self.tr("Il y a plus de six mois : à vérifier de nouveau.") if old else ""
        self.fields["verified"].set_help(words)

    def retranslate(self, language: str) -> None:
        """Word the form in a language."""
        desks: list[tuple[object, str]] = [(d.code, d.name.of(language)) for d in load().desks]
        self.service.set_choices(desks)
        optional = self.tr("facultatif")
        for name, label, mark in (
            ("title", self.tr("Démarche"), ""),
            ("hint", self.tr("Précision, sous le titre"), optional),
            ("remark", self.tr("Remarque"), optional),
            ("validity", self.tr("Validité"), optional),
            ("fee", self.tr("Tarif"), optional),
        ):
            self.texts[name].word(label, mark)
        self.papers.retranslate()
        self.to_confirm.word(
            self.tr("Tarif à confirmer"), self.tr("La borne le dit, avec le montant s’il y en a un")
        )
        for name, label, mark in (
            ("service", self.tr("Guichet"), ""),
            ("link", self.tr("Service en ligne, montré d’abord"), optional),
            ("source", self.tr("Source"), self.tr("celle du guichet si vide")),
            ("verified", self.tr("Vérifié le"), ""),
        ):
            self.fields[name].set_label(label, mark)
        self.fields["link"].input.set_example("https://")
        self.verified_today.setText(self.tr("Aujourd’hui"))
        self._say_old()


def is_old(verified: date, today: date) -> bool:
    """Whether it is to be verified again."""
    return today - verified > OLD


def _named(name: str, language: str) -> str:
    return name if language == "fr" else f"{name}.{language}"
