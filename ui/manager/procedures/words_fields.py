"""A text in three languages, one below the other; what is left out is as in French."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.core import languages
from kiosk.core.words import LANGUAGES, Words
from ui.widgets.field import Field
from ui.widgets.label import Label


class WordsFields(QWidget):
    """`edited()` when a person types; `fields` are by language."""

    edited = Signal()

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.fields = {code: Field() for code in LANGUAGES}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for code, field in self.fields.items():
            mark = Label(code.upper(), size=12, tone="muted")
            mark.setFixedWidth(22)
            field.input.add_leading(mark)
            field.input.edit.setMaxLength(limit)
            field.input.edit.textChanged.connect(self._say_fallback)
            field.edited.connect(lambda _text: self.edited.emit())
            column.addWidget(field)
        for code, field in self.fields.items():
            rtl = languages.is_rtl(code)
            sides = Qt.LayoutDirection
            field.input.setLayoutDirection(sides.RightToLeft if rtl else sides.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def words(self) -> Words:
        """What is typed."""
        return Words(**{code: field.text() for code, field in self.fields.items()})

    def show_words(self, words: Words) -> None:
        """Show a text, as if nobody had typed it."""
        for code, field in self.fields.items():
            field.set_text(getattr(words, code))

    def word(self, label: str, mark: str = "") -> None:
        """Name the text in the language in force."""
        self.fields["fr"].set_label(label, mark)
        for code, field in self.fields.items():
            field.input.edit.setAccessibleName(f"{label}, {languages.own_name(code)}")
        self._say_fallback()

    def _say_fallback(self) -> None:
        french = self.fields["fr"].text()
        words = self.tr("Si vide, en français : {text}").format(text=french) if french else ""
        for code in LANGUAGES[1:]:
            self.fields[code].input.set_example(words)
            self.fields[code].input.edit.setAccessibleDescription(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._say_fallback()
