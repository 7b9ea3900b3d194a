"""The ways to settle one refusal: numbered, the best one chosen, one of them taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui.widgets.options import CheckRow

if TYPE_CHECKING:
    from kiosk.core.settling import Way

ROW, LOW_ROW = 60, 54


class Ways(QWidget):
    """Two to four rows; `way` is the chosen one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._ways: tuple[Way, ...] = ()
        self._row_height = ROW
        self._group = QButtonGroup(self)
        self.rows: list[CheckRow] = []

    def show_ways(self, ways: tuple[Way, ...], words: list[tuple[str, str, str]]) -> None:
        """Offer ways, each as (title, hint, pill); the first is chosen, or the one that was."""
        before = self.way.key if self.way and ways and self._same(ways) else ""
        for row in self.rows:
            self._group.removeButton(row)
            row.setParent(None)
            row.deleteLater()
        self._ways, self.rows = ways, []
        for number, (title, hint, pill) in enumerate(words, 1):
            row = CheckRow(radio=True, framed=True, tone="focus", parent=self)
            row.word(title, hint, key=str(number), pill=pill)
            row.setFixedHeight(self._row_height)
            self._group.addButton(row)
            self._column.addWidget(row)
            self.rows.append(row)
        keys = [way.key for way in ways]
        self.choose(keys.index(before) if before in keys else 0)

    def _same(self, ways: tuple[Way, ...]) -> bool:
        return [way.key for way in ways] == [way.key for way in self._ways]

    def set_low(self, *, low: bool) -> None:
        """Take less height on a low screen."""
        self._row_height = LOW_ROW if low else ROW
        self._column.setSpacing(6 if low else 8)
        for row in self.rows:
            row.setFixedHeight(self._row_height)

    def choose(self, number: int) -> bool:
        """Choose a way by its place, from 0; False where there is none."""
        if not 0 <= number < len(self.rows):
            return False
        self.rows[number].setChecked(True)
        return True

    @property
    def way(self) -> Way | None:
        """The chosen way."""
        chosen = (w for w, row in zip(self._ways, self.rows, strict=True) if row.isChecked())
        return next(chosen, None)
