"""The site's whole set-up out to a file, and in from one: looked at before, taken back after."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiosk.core import incoming
from kiosk.core.files import write_whole
from kiosk.sites.set_up import carrying
from kiosk.sites.set_up.carrying import Report
from kiosk.sites.set_up.said import MOST_BYTES
from ui.shell.file_question import ask_where, ask_which
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.widgets.button import SECONDARY, Button
from ui.widgets.dialog import ask
from ui.widgets.tips import set_tip

SHOWN = 12
"""Lines of what would change that a question shows."""


class SetUpFile(QObject):
    """Two buttons for the head of the page."""

    def __init__(self, page: QWidget, session: Session) -> None:
        super().__init__(page)
        self._page, self.session = page, session
        self.ask, self.ask_where, self.ask_which = ask, ask_where, ask_which
        self.export, self.take = (
            Button(kind=SECONDARY, icon="file-down"),
            Button(kind=SECONDARY, icon="file-up"),
        )
        self.form = Form(page, session, self.take, also=(self.export,))
        self.export.clicked.connect(self._export)
        self.take.clicked.connect(self._choose)

    def retranslate(self) -> None:
        """Word the buttons in the language in force."""
        self.export.setText(self.tr("Exporter…"))
        self.take.setText(self.tr("Importer…"))
        self.export.setAccessibleName(self.tr("Exporter la mise en place du site"))
        set_tip(
            self.export,
            self.tr(
                "Horaires, lieux, plans, règles, tarifs et protection des données."
                " Forfaits, réservations et personnes restent ici."
            ),
        )
        self.take.setAccessibleName(self.tr("Importer la mise en place du site"))

    def _kinds(self) -> str:
        return self.tr("Mise en place ({patterns})").format(patterns="*.toml")

    # -- out -----------------------------------------------------------------------------------

    def _export(self) -> None:
        title = self.tr("Exporter la mise en place du site")
        name = f"{self.session.site.code}.toml"
        if file := self.ask_where(self._page, title, name, self._kinds()):
            self.form.run(partial(self._write, Path(file)), self._written)

    def _write(self, file: Path) -> str:
        text = carrying.export(self.session.station)
        write_whole(file, text.encode(), force=True)
        return file.name

    def _written(self, name: str) -> None:
        said = self.tr("Mise en place écrite dans {file}. Les forfaits n’y sont pas.")
        self.session.say(said.format(file=name))

    # -- in ------------------------------------------------------------------------------------

    def _choose(self) -> None:
        title = self.tr("Importer la mise en place du site")
        if file := self.ask_which(self._page, title, self._kinds()):
            self.look_at(Path(file))

    def look_at(self, file: Path) -> None:
        """Say what a file would change, and do it once that is wanted."""
        self.form.write(partial(self._look, file), self._looked)

    def _look(self, file: Path) -> tuple[bytes, str, Report]:
        station, language = self.session.station, self.session.language
        data = incoming.named(file, MOST_BYTES)
        report = carrying.carry_out(station, data, dry_run=True, language=language)
        return data, carrying.export(station), report

    def _looked(self, found: tuple[bytes, str, Report]) -> None:
        data, before, report = found
        if not report.changes:
            self.session.say(report.summary(self.session.language), "info")
            return
        lines = report.lines(self.session.language)
        more = len(lines) - SHOWN
        shown = lines[:SHOWN]
        if more > 0:
            shown.append(self.tr("et %n autre(s)", "", more))
        title = self.tr("Faire %n changement(s) ?", "", len(lines))
        if self.ask(self._page, title, "\n".join(shown), verb=self.tr("Importer")):
            self.form.write(partial(self._carry_out, data), partial(self._taken, before))

    def _carry_out(self, data: bytes) -> Report:
        return carrying.carry_out(self.session.station, data, language=self.session.language)

    def _taken(self, before: str, report: Report) -> None:
        said = report.summary(self.session.language)
        self.session.say(said, undo=lambda: self.form.write(partial(self._back, before, report)))

    def _back(self, before: str, report: Report) -> None:
        carrying.take_back(self.session.station, before, report)
