"""Importing a spreadsheet: how its columns are read, what each line would do, then doing it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from kiosk.core import languages
from kiosk.residents.answers import NOTHING_SAID, Answers
from ui.reception.residents.import_columns import ColumnsView
from ui.reception.residents.import_lines import LinesView
from ui.shell.form_keys import SEND
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.widgets.alert import Alert
from ui.widgets.button import SECONDARY, Button
from ui.widgets.dialog import Dialog
from ui.widgets.label import Label
from ui.widgets.toggles import Toggle

if TYPE_CHECKING:
    from kiosk.residents.import_report import Report
    from kiosk.residents.importing import Look

LINE = 20
Seen = tuple["Look", "Report | None"]


class ImportDialog(Dialog):
    """`imported(report)`; the verb imports when no line is stopped, or the good ones are wanted."""

    imported = Signal(object)

    def __init__(self, parent: QWidget, session: Session, file: Path) -> None:
        super().__init__(parent, "", width=760)
        self.session, self.file = session, file
        self.answers: Answers = NOTHING_SAID
        self.report: Report | None = None
        self.summary = Label(size=14, wrap=True)
        self.summary.setMinimumHeight(LINE * 2)
        self._asked: list[Toggle] = []
        self._from_line = False
        self.alert = Alert(kind="danger", icon="circle-alert")
        self.alert.hide()
        self.form = Form(self, session, self.verb, also=(self.keep,), tell=self._failed)
        self.columns, self.lines = ColumnsView(self._language()), LinesView()
        self.rows = self.lines.rows
        self.pages = QStackedWidget()
        for page in (self.lines, self.columns):
            self.pages.addWidget(page)
        self.matching = Button(kind=SECONDARY, icon="list-checks", small=True)
        self.good, self.changes = Toggle(), Toggle()
        self._fill()
        self._word()
        self._connect()
        self._read()

    def _fill(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.matching)
        row.addStretch(1)
        for toggle in (self.changes, self.good):
            row.addWidget(toggle)
            toggle.hide()
        for widget in (self.summary, self.alert, self.pages):
            self.body.addWidget(widget)
        self.body.addLayout(row)

    def _word(self) -> None:
        self.title.setText(self.tr("Importer {file}").format(file=self.file.name))
        self.matching.setText(self.tr("Colonnes…"))
        self.good.word(self.tr("Les bonnes lignes seulement"))
        self.changes.word(self.tr("Prendre tous les changements"))
        self.keep.setText(self.tr("Fermer"))
        self.verb.setText(self.tr("Importer"))
        self.verb.setEnabled(False)
        self.summary.setText(self.tr("Lecture du fichier…"))

    def _connect(self) -> None:
        self.verb.clicked.disconnect()
        self.verb.clicked.connect(self._go_on)
        for keys in SEND:
            QShortcut(QKeySequence(keys), self, self.verb.click)
        self.matching.clicked.connect(self.match)
        self.columns.answered.connect(self._say)
        self.lines.answered.connect(self._say_of_line)
        self.good.toggled.connect(lambda on: self._say(replace(self.answers, good_lines=on)))
        self.changes.toggled.connect(self._take_changes)

    # -- reading -------------------------------------------------------------------------------

    def _read(self) -> None:
        self.alert.hide()
        self.session.run(partial(_seen, self.session, self.file, self.answers), self._looked,
                         self._failed)  # fmt: skip

    def _say(self, answers: Answers) -> None:
        """Take an answer in, and see what the file comes to with it."""
        self.answers = answers
        self._read()

    def _say_of_line(self, answers: Answers) -> None:
        """The same, from the line; when nothing is left to answer, the verb is next."""
        self._from_line = True
        self._say(answers)

    def _take_changes(self, on: bool) -> None:
        self._say(replace(self.answers, changes=None if on else frozenset()))

    def _looked(self, seen: Seen) -> None:
        look, self.report = seen
        self.columns.show_look(look, self.answers)
        if self.report is None:
            self.summary.setText(self.tr("Dites quelle colonne porte le nom des entreprises."))
            self.pages.setCurrentWidget(self.columns)
        else:
            self.summary.setText(self.report.summary(self._language()))
            self.lines.show_report(self.report, self.answers, self._language())
        figures = self.report.figures() if self.report else {"stopped": 0, "changes": 0}
        self._asked = [
            toggle
            for toggle, count in ((self.changes, "changes"), (self.good, "stopped"))
            if figures[count]
        ]
        self._settle()

    def _settle(self) -> None:
        matching = self.pages.currentWidget() is self.columns
        self.verb.setText(self.tr("Voir les lignes") if matching else self.tr("Importer"))
        self.matching.setVisible(not matching)
        for toggle in (self.good, self.changes):
            toggle.setVisible(not matching and toggle in self._asked)
        self.verb.setEnabled(self.report is not None and (matching or self._has_something()))
        if self._from_line and self.report is not None and self.report.clean:
            self.verb.setFocus(Qt.FocusReason.OtherFocusReason)
        self._from_line = False
        self.adjustSize()
        self.setMinimumHeight(self.height())  # what was under the pointer stays there

    def _has_something(self) -> bool:
        if self.report is None or not self.report.goes_in:
            return False
        counts = self.report.counts
        return bool(counts.registered or counts.people or counts.changed)

    def match(self) -> None:
        """Show the columns, to be matched by hand."""
        self.pages.setCurrentWidget(self.columns)
        self._settle()

    # -- doing ---------------------------------------------------------------------------------

    def _go_on(self) -> None:
        if self.pages.currentWidget() is self.columns:
            self.pages.setCurrentWidget(self.lines)
            self._settle()
            return
        self.alert.hide()
        self.form.run(partial(_imported, self.session, self.file, self.answers), then=self._done)

    def reject(self) -> None:
        """Close; an import that has begun is waited for."""
        if not self.form.busy:
            super().reject()

    def _done(self, report: Report) -> None:
        if not report.goes_in:
            self._read()
            return
        self.imported.emit(report)
        self.accept()

    def _failed(self, sentence: str, _error: Exception) -> None:
        if self.report is None:
            self.summary.setText("")
        self.alert.say(self.tr("Rien n’est importé"), sentence, "")
        self.alert.show()
        self.adjustSize()

    def _language(self) -> str:
        return languages.spoken(self.session.language)


def _seen(session: Session, file: Path, answers: Answers) -> Seen:
    """The columns of the file, and what it would do where they say enough."""
    from kiosk.residents.importing import import_file, look

    seen = look(file, answers)
    if not seen.known:
        return seen, None
    return seen, import_file(session.station, file, dry_run=True, answers=answers)


def _imported(session: Session, file: Path, answers: Answers) -> Report:
    from kiosk.residents.importing import import_file

    return import_file(session.station, file, answers=answers)
