"""Which column is which, with some of what stands in it: matched by hand where it is not sure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.directions import joined
from kiosk.core.wording import field_name
from kiosk.residents.answers import NOTHING_SAID, Answers
from kiosk.residents.encodings import OFFERED
from kiosk.residents.headings import FIELDS
from ui.widgets.area import Area
from ui.widgets.label import Label, heading
from ui.widgets.select import Select
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from kiosk.residents.importing import Column, Look, SheetLook

HEADINGS_WITHIN = 12


class ColumnsView(QWidget):
    """`answered(answers)` when a column, the line of headings or the code page is chosen."""

    answered = Signal(object)

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self.answers: Answers = NOTHING_SAID
        self.look: Look | None = None
        self.sheets, self.headings, self.encodings = Select(), Select(), Select()
        self.choices: dict[int, Select] = {}
        self._shown: list[tuple[int, str, tuple[str, ...]]] = []
        self.area = Area()
        self.area.setFixedHeight(300)
        top = QHBoxLayout()
        for select in (self.sheets, self.headings, self.encodings):
            top.addWidget(select)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.area, 1)
        self.sheets.picked.connect(lambda _title: self._show())
        self.headings.picked.connect(self._head)
        self.encodings.picked.connect(self._decode)

    def show_look(self, look: Look, answers: Answers) -> None:
        """Show the columns of a file as they are read."""
        self.look, self.answers = look, answers
        for select, name in (
            (self.sheets, self.tr("Feuille")),
            (self.headings, self.tr("Ligne des en-têtes")),
            (self.encodings, self.tr("Accents")),
        ):
            select.setAccessibleName(name)
            set_tip(select, name)
        self.sheets.set_choices([(sheet.title, sheet.title) for sheet in look.sheets])
        self.sheets.setVisible(len(look.sheets) > 1)
        words = {
            "utf-8": "Unicode",
            "cp1252": "Windows",
            "cp850": "MS-DOS",
            "mac_roman": "Macintosh",
            "cp1256": self.tr("Windows arabe"),
        }
        offered = [(name, self.tr("Accents : {name}").format(name=words[name])) for name in OFFERED]
        self.encodings.set_choices(list(offered))
        self.encodings.choose(look.encoding)
        self.encodings.setVisible(look.encoding in OFFERED)
        self._show()

    def _show(self) -> None:
        sheet = self._sheet()
        if sheet is None:
            return
        lines = sorted({*range(1, HEADINGS_WITHIN + 1), sheet.heading} - {0})
        none: tuple[object, str] = (0, self.tr("Sans en-têtes"))
        each = [(n, self.tr("En-têtes : ligne {n}").format(n=n)) for n in lines]
        self.headings.set_choices([none, *each])
        self.headings.choose(sheet.heading)
        self._table(sheet)

    def _table(self, sheet: SheetLook) -> None:
        shown = [(column.place, column.heading, column.examples) for column in sheet.columns]
        if shown == self._shown:  # the choice that was just made keeps the focus
            for column in sheet.columns:
                self.choices[column.place].choose(column.field)
            return
        self._shown = shown
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 4, 8, 4)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        self.choices = {}
        for row, column in enumerate(sheet.columns):
            name = column.heading or self.tr("Colonne {n}").format(n=column.place + 1)
            select = self._select(column, name)
            self.choices[column.place] = select
            examples = joined(*column.examples)
            grid.addWidget(heading(name, size=13, wrap=True), row, 0)
            grid.addWidget(Label(examples, size=13, tone="muted", wrap=True), row, 1)
            grid.addWidget(select, row, 2)
        grid.setRowStretch(len(sheet.columns), 1)
        before = self.area.takeWidget()
        if before is not None:
            before.deleteLater()
        self.area.setWidget(inside)

    def _select(self, column: Column, name: str) -> Select:
        select = Select()
        fields: list[tuple[object, str]] = [(each, self._called(each)) for each in FIELDS]
        select.set_choices([("", self.tr("Ne pas importer")), *fields])
        select.choose(column.field)
        select.setAccessibleName(name)
        select.picked.connect(partial(self._match, column.place))
        return select

    def _called(self, field: str) -> str:
        special: dict[str, Callable[[], str]] = {
            "name": lambda: self.tr("Raison sociale"),
            "last_name": lambda: self.tr("Nom d’une personne"),
            "first_name": lambda: self.tr("Prénom d’une personne"),
            "role": lambda: self.tr("Fonction d’une personne"),
        }
        return special[field]() if field in special else field_name(field, self.language)

    # -- answering -----------------------------------------------------------------------------

    def _sheet(self) -> SheetLook | None:
        titles = self.look.sheets if self.look else ()
        return next((s for s in titles if s.title == self.sheets.value), next(iter(titles), None))

    def _match(self, place: int, field: object) -> None:
        sheet = self._sheet()
        if sheet is not None:
            columns = {**self.answers.columns, (sheet.title, place): str(field)}
            headings = {**self.answers.headings, sheet.title: sheet.heading}
            self.answered.emit(replace(self.answers, columns=columns, headings=headings))

    def _head(self, line: object) -> None:
        sheet = self._sheet()
        if sheet is not None and isinstance(line, int):
            headings = {**self.answers.headings, sheet.title: line}
            self.answered.emit(replace(self.answers, headings=headings))

    def _decode(self, name: object) -> None:
        self.answered.emit(replace(self.answers, encoding=str(name)))
