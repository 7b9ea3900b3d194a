"""Rows to choose from: what can be had is touched, what cannot is grey and says why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout

from ui.shell.session import Session
from ui.theme import TOUCH
from ui.touch.shell.choice_row import ChoiceRow
from ui.touch.shell.screen import seen_texts
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled
from ui.widgets.states import EmptyState


@dataclass(frozen=True)
class Line:
    """A row: its name, what is told of it, and what a touch does; without that it is grey."""

    name: str
    about: str
    act: Callable[[], None] | None = None
    icon: str = "door-open"
    photo: QImage | None = None


class Listed(Titled):
    """Subclasses say their `lines()`, and `nothing_words()` where there may be none to take."""

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.rows: list[ChoiceRow] = []
        self._shown: list[Line] = []
        self.nothing = EmptyState(scale=TOUCH)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(14)
        self.pages.column.addWidget(self.nothing)
        self.pages.column.addLayout(self._rows)
        self.pages.column.addStretch(1)

    def heading(self) -> str:
        return self.tr("Réserver une salle ou un poste")

    def lines(self) -> list[Line]:
        """The rows, from the top."""
        raise NotImplementedError

    def nothing_words(self) -> tuple[str, str]:
        """What is said over the rows where there is nothing of what was asked for; or nothing."""
        return "", ""

    def spoken(self) -> list[str]:
        said, _ = self.nothing_words()
        return [*super().spoken(), *(seen_texts(self.nothing) if said else [])]

    def show_lines(self) -> None:
        """Show the rows as they are now."""
        self._shown = self.lines()
        while len(self.rows) < len(self._shown):
            self._add_row()
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(self._shown))
            if number < len(self._shown):
                _show(row, self._shown[number])
        said, why = self.nothing_words()
        self.nothing.setVisible(bool(said))
        self.nothing.say(said, why)

    def _add_row(self) -> None:
        row = ChoiceRow()
        row.clicked.connect(partial(self._touched, len(self.rows)))
        self.rows.append(row)
        self._rows.addWidget(row)

    def _touched(self, number: int, _checked: bool = False) -> None:
        act = self._shown[number].act if number < len(self._shown) else None
        if act is not None:
            act()


def _show(row: ChoiceRow, line: Line) -> None:
    row.icon_name = line.icon
    row.setEnabled(line.act is not None)
    row.word(line.name, line.about)
    row.show_photo(line.photo or QImage())
