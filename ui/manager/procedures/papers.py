"""The papers of a procedure: added, taken away, put in order by keys, each in three languages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.procedures.checked import MOST_PAPERS, NOTE, PAPER, SHORT
from kiosk.procedures.said import PaperSaid
from ui.manager.procedures.words_fields import WordsFields
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import QUIET, Button
from ui.widgets.label import Label, heading
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter

ROW, MOST_SHOWN = 34, 6


@dataclass(frozen=True)
class _Line:
    """A paper at its place."""

    place: int
    paper: PaperSaid


class _PaperRow(RowPainter):
    height = ROW

    def __init__(self) -> None:
        self.unnamed = ""

    def paint(self, row: RowCanvas, item: _Line) -> None:
        row.text(row.box(12, 22), str(item.place + 1), 13, "muted", SEMIBOLD)
        row.text(row.box(38), self._name(item), 13.5, "ink" if item.paper.fr else "muted")

    def _name(self, item: _Line) -> str:
        return getattr(item.paper, self.language, "") or item.paper.fr or self.unnamed

    def words(self, item: _Line) -> str:
        return f"{item.place + 1}. {self._name(item)}"


class PaperEditor(QWidget):
    """The chosen paper is written in the fields below the list; Alt with an arrow moves it."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.papers: list[PaperSaid] = []
        self._painter = _PaperRow()
        self.title, self.none = heading(size=13), Label(size=12.5, tone="muted", wrap=True)
        self.rows = RowList(self._painter, key=lambda line: line.place)
        self.add, self.remove = (Button(kind=QUIET, icon=i, small=True) for i in ("plus", "x"))
        self.up = Button(kind=QUIET, icon="chevron-up", small=True)
        self.down = Button(kind=QUIET, icon="chevron-down", small=True)
        self.own, self.short, self.note = (WordsFields(n) for n in (PAPER, SHORT, NOTE))
        self.parts = {"": self.own, "short": self.short, "note": self.note}
        self._lay_out()
        self.rows.chosen.connect(lambda _line: self._show())
        self.rows.installEventFilter(self)
        self.add.clicked.connect(self.add_paper)
        self.remove.clicked.connect(self.remove_paper)
        self.up.clicked.connect(lambda: self.move_chosen(-1))
        self.down.clicked.connect(lambda: self.move_chosen(1))
        for part in self.parts.values():
            part.edited.connect(self._keep)
        self.show_papers(())

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.add, self.up, self.down, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.title, self.none, self.rows):
            column.addWidget(widget)
        column.addLayout(buttons)
        for part in self.parts.values():
            column.addWidget(part)

    # -- what there is -------------------------------------------------------------------------

    def show_papers(self, papers: Iterable[PaperSaid]) -> None:
        """Show these, the first one chosen."""
        self.papers = list(papers)
        self._list(0)

    @property
    def place(self) -> int:
        """The place of the chosen paper, -1 without one."""
        line: _Line | None = self.rows.current
        return line.place if line is not None and line.place < len(self.papers) else -1

    def choose(self, place: int) -> None:
        """Write the paper at a place."""
        self.rows.choose(place)

    def add_paper(self) -> None:
        """One more, at the end, to be written."""
        if len(self.papers) < MOST_PAPERS:
            self.papers.append(PaperSaid())
            self._changed(len(self.papers) - 1)
            self.own.fields["fr"].input.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove_paper(self) -> None:
        """Take the chosen one away."""
        if (place := self.place) >= 0:
            del self.papers[place]
            self._changed(min(place, len(self.papers) - 1))

    def move_chosen(self, by: int) -> None:
        """Put the chosen one so many places further down, or up where it is less than 0."""
        place = self.place
        if place >= 0 and 0 <= place + by < len(self.papers):
            self.papers.insert(place + by, self.papers.pop(place))
            self._changed(place + by)

    def _changed(self, place: int) -> None:
        self._list(place)
        self.edited.emit()

    def _list(self, place: int) -> None:
        self.rows.set_items([_Line(n, paper) for n, paper in enumerate(self.papers)])
        self.rows.setFixedHeight(ROW * max(1, min(len(self.papers), MOST_SHOWN)))
        self.rows.choose(place, quietly=True)
        self._show()

    def _show(self) -> None:
        place = self.place
        chosen = self.papers[place] if place >= 0 else PaperSaid()
        self.own.show_words(chosen)
        self.short.show_words(chosen.short)
        self.note.show_words(chosen.note)
        for part in self.parts.values():
            part.setVisible(place >= 0)
        self.rows.setVisible(bool(self.papers))
        self.none.setVisible(not self.papers)
        self.add.setEnabled(len(self.papers) < MOST_PAPERS)
        self.remove.setEnabled(place >= 0)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < len(self.papers) - 1)

    def _keep(self) -> None:
        place, own = self.place, self.own.words
        if place < 0:
            return
        self.papers[place] = PaperSaid(
            own.fr, own.ar, own.en, short=self.short.words, note=self.note.words
        )
        self.rows.set_items([_Line(n, paper) for n, paper in enumerate(self.papers)])
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
            if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.move_chosen(by)
                return True
            if key == Qt.Key.Key_Delete:
                self.remove_paper()
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Word it in the language in force."""
        self._painter.unnamed = self.tr("à écrire")
        self.title.setText(self.tr("Pièces à apporter"))
        self.none.setText(self.tr("Sans pièce, la borne dit : « L’agent vous dira »."))
        self.rows.setAccessibleName(self.title.text())
        self.rows.setAccessibleDescription(
            self.tr("Alt et une flèche déplacent la pièce choisie, Suppr la retire")
        )
        self.add.setText(self.tr("Ajouter"))
        self.up.setText(self.tr("Monter"))
        self.down.setText(self.tr("Descendre"))
        self.remove.setText(self.tr("Retirer la pièce"))
        optional = self.tr("facultatif")
        self.own.word(self.tr("La pièce"))
        self.short.word(self.tr("En bref, sur le ticket"), optional)
        self.note.word(self.tr("À savoir"), optional)
        self.rows.viewport().update()


class PaperPlace:
    """Where a refusal of a part of one of the papers stands: that paper is shown for it."""

    def __init__(self, papers: PaperEditor, place: int, part: str, language: str) -> None:
        self._papers, self._place = papers, place
        self._field = papers.parts[part].fields[language]

    def set_error(self, text: str) -> None:
        """Show the paper, and say it at its field."""
        self._papers.choose(self._place)
        self._field.set_error(text)

    def clear_error(self) -> None:
        """Take the error away."""
        self._field.clear_error()

    def isVisible(self) -> bool:  # noqa: N802
        """Whether the form is seen."""
        return self._papers.isVisible()
