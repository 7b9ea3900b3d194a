"""What people come to do at a desk, one of several."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.theme import TOUCH
from ui.widgets.button import QUIET, Button
from ui.widgets.options import CheckRow

SHOWN_BESIDE_PAPERS = 3


class ProcedureList(QWidget):
    """A long list folds around the chosen one, so that its papers are seen; `picked(code)`."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, CheckRow] = {}
        self.code = ""
        self.unfold_button = Button(kind=QUIET, icon="list", small=True, scale=TOUCH)
        self.unfold_button.clicked.connect(self.unfold)
        self._across = 1
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._grid)
        column.addWidget(self.unfold_button)
        self.unfold_button.hide()

    def arrange(self, *, across: int) -> None:
        """Stand in so many columns."""
        self._across = across
        for n, row in enumerate(self.rows.values()):
            self._grid.addWidget(row, n // across, n % across)

    def show_desk(self, session: Any, tone: str) -> None:
        """Offer the procedures of another desk, none of them chosen."""
        for old in self.rows.values():
            old.hide()
            old.deleteLater()
        self.rows, self.code = {}, ""
        for procedure in session.procedures:
            row = CheckRow(radio=True, framed=True, tone=tone, scale=TOUCH)
            row.clicked.connect(lambda _=False, code=procedure.code: self._pick(code))
            self.rows[procedure.code] = row
        self.arrange(across=self._across)
        self.unfold()

    def word(self, session: Any, language: str) -> None:
        """Word the procedures in a language."""
        for procedure in session.procedures:
            row = self.rows[procedure.code]
            row.word(procedure.title.of(language), procedure.hint.of(language))
        self.unfold_button.setText(self.tr("Voir toutes les démarches"))

    def _pick(self, code: str) -> None:
        self.code = code
        if len(self.rows) > SHOWN_BESIDE_PAPERS:
            for each, row in self.rows.items():
                row.setVisible(each == code)
            self.unfold_button.show()
        self.picked.emit(code)

    def unfold(self) -> None:
        """Show every procedure again."""
        for row in self.rows.values():
            row.show()
        self.unfold_button.hide()
