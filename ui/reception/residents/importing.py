"""Importing a spreadsheet: first what would happen, line by line, then all of it or nothing."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.core import languages
from kiosk.residents.import_report import REFUSED, REPAIRED, WARNING, ReportLine
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.theme.fonts import SEMIBOLD
from ui.widgets.alert import Alert
from ui.widgets.dialog import Dialog
from ui.widgets.label import Label
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from kiosk.residents.import_report import Report

_LOOKS = {
    REFUSED: ("circle-alert", "danger"),
    WARNING: ("triangle-alert", "warning"),
    REPAIRED: ("wrench", "info"),
}


class _Remark(RowPainter):
    """The number that Excel shows, and what there is to say of the line."""

    height = 50

    def paint(self, row: RowCanvas, item: ReportLine) -> None:
        row.text(row.box(12, 46), str(item.line), 14, "muted", SEMIBOLD)
        icon, tone = _LOOKS.get(item.kind, ("info", "muted"))
        row.icon(58, icon, 16, tone)
        row.two_lines(84, row.width - 96, item.company or "–", item.message, second_tone=tone)

    def words(self, item: ReportLine) -> str:
        return str(item)


class ImportDialog(Dialog):
    """`imported(report)`; the verb imports only when the dry run refuses nothing."""

    imported = Signal(object)

    def __init__(self, parent: QWidget, session: Session, file: Path) -> None:
        super().__init__(parent, "", width=720)
        self.session, self.file = session, file
        self.report: Report | None = None
        self.summary = Label(size=14, wrap=True)
        self.alert = Alert(kind="danger", icon="circle-alert")
        self.alert.hide()
        self.form = Form(self, session, self.verb, also=(self.keep,), tell=self._failed)
        self.rows = RowList(_Remark(), key=lambda line: (line.line, line.code))
        self.rows.setFixedHeight(300)
        self.empty = EmptyState(self.tr("Aucune remarque"), "")
        self.rows.set_empty(self.empty)
        for widget in (self.summary, self.alert, self.rows):
            self.body.addWidget(widget)
        self.title.setText(self.tr("Importer {file}").format(file=file.name))
        self.verb.setText(self.tr("Importer"))
        self.keep.setText(self.tr("Fermer"))
        self.verb.setEnabled(False)
        self.summary.setText(self.tr("Lecture du fichier…"))
        self.verb.clicked.disconnect()
        self.verb.clicked.connect(self._import)
        self.session.run(partial(self._import_file, dry_run=True), self._looked, self._failed)

    def _import_file(self, *, dry_run: bool) -> Report:
        from kiosk.residents.importing import import_file

        return import_file(self.session.station, self.file, dry_run=dry_run)

    def _looked(self, report: Report) -> None:
        self.report = report
        self.summary.setText(report.summary(self._language()))
        self.rows.set_items(report.lines(self._language()))
        self.verb.setEnabled(report.clean and report.registered > 0)

    def _import(self) -> None:
        self.alert.hide()
        self.form.run(partial(self._import_file, dry_run=False), then=self._done)

    def reject(self) -> None:
        """Close; an import that has begun is waited for."""
        if not self.form.busy:
            super().reject()

    def _done(self, report: Report) -> None:
        if not report.clean:
            self._looked(report)
            return
        self.imported.emit(report)
        self.accept()

    def _failed(self, sentence: str, _error: Exception) -> None:
        if self.report is None:
            self.summary.setText("")
        self.alert.say(self.tr("Rien n’est importé"), sentence, "")
        self.alert.show()

    def _language(self) -> str:
        return languages.spoken(self.session.language)
