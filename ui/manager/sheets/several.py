"""Several sheets at once: which of them, for the days and in the language of the page."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.paper.reports import ReportView
from ui.widgets.dialog import Dialog
from ui.widgets.options import CheckRow

WIDTH, COLUMNS = 640, 2


class SeveralDialog(Dialog):
    """`chosen` are the names of those that are ticked, in the order of the list."""

    def __init__(
        self,
        parent: QWidget,
        reports: Sequence[ReportView],
        ticked: Collection[str],
        days: str,
    ) -> None:
        super().__init__(parent, "", width=WIDTH)
        self.title.setText(self.tr("Imprimer plusieurs feuilles"))
        self.setWindowTitle(self.title.text())
        self.setAccessibleName(self.title.text())
        self.text.setText(days)
        self.text.setVisible(bool(days))
        self.setAccessibleDescription(days)
        self.rows: dict[str, CheckRow] = {}
        grid, down = QGridLayout(), -(-len(reports) // COLUMNS)
        grid.setHorizontalSpacing(24)
        for n, report in enumerate(reports):
            of_now = not (report.of_days or report.blank)
            hint = self.tr("comme maintenant") if of_now else ""
            row = CheckRow(report.title, hint)
            row.setChecked(report.name in ticked)
            row.toggled.connect(lambda _on: self._tell())
            self.rows[report.name] = row
            grid.addWidget(row, n % down, n // down, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        next(iter(self.rows.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> list[str]:
        """What is to be printed."""
        return [name for name, row in self.rows.items() if row.isChecked()]

    def _tell(self) -> None:
        self.verb.setText(self.tr("Imprimer %n feuille(s)", "", len(self.chosen)))
        self.verb.setEnabled(bool(self.chosen))


def ask_several(
    parent: QWidget, reports: Sequence[ReportView], ticked: Collection[str], days: str
) -> list[str]:
    """Which sheets; none where that is called off."""
    dialog = SeveralDialog(parent, reports, ticked, days)
    answer = dialog.exec()
    dialog.deleteLater()
    return dialog.chosen if answer else []
