"""Programmation: which sheets come out by themselves, how often, and where to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.core import languages
from kiosk.core.settings.faults import WrongSettings
from kiosk.core.settings.setting import SETTINGS
from kiosk.core.settings.sheets import EMAIL, FOLDER, FORMATS, SHEETS, SheetSettings
from kiosk.paper.reports import ReportView
from kiosk.setting import change
from ui.shell.file_question import ask_folder
from ui.shell.form_dialog import FormDialog
from ui.shell.print_question import printers
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.select import Select

if TYPE_CHECKING:
    from kiosk.station import Station

NEVER, EVENING, WEEKLY, MONTHLY = "", "evening", "weekly", "monthly"
OTHER = "other"
COLUMNS = 4
_SEPARATORS = re.compile(r"[\s,;]+")


class ScheduleDialog(FormDialog):
    """One choice a sheet; all is kept in the settings of this machine."""

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        reports: Sequence[ReportView],
        said: SheetSettings,
    ) -> None:
        super().__init__(parent, session, width=900)
        self.said, self.ask_folder = said, ask_folder
        titles = {report.name: report.short for report in reports}
        self.when = {name: Select() for name in SHEETS}
        self.outlet, self.format, self.printed_in = Select(), Select(), Select()
        self.addresses = Field("")
        for name, select in self.when.items():
            self.fields[name] = Field(titles.get(name, name), widget=select)
        self.fields["outlet"] = Field(self.tr("Où"), widget=self.outlet)
        self.fields["addresses"] = self.addresses
        self.fields["format"] = Field(self.tr("Format"), widget=self.format)
        self.fields["printed_in"] = Field(self.tr("Langue des feuilles"), widget=self.printed_in)
        self._lay_fields()
        self._word()
        self._choose()
        self.outlet.picked.connect(self._outlet_picked)

    def _lay_fields(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        self.body.setSpacing(6)  # or the smallest screen has no room for it
        for n, name in enumerate(SHEETS):
            grid.addWidget(self.fields[name], n // COLUMNS, n % COLUMNS, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
        self.body.addWidget(self.fields["outlet"])
        self.body.addWidget(self.addresses)
        self.add_row("format", "printed_in")

    def _word(self) -> None:
        self.word(
            self.tr("Feuilles programmées"),
            self.tr("Enregistrer"),
            self.tr(
                "Chaque soir après la fermeture, le dimanche, ou le dernier soir du mois. Celles de"
                " ce qui vient sont pour le jour, la semaine ou le mois d’après."
            ),
        )
        often = [
            (NEVER, self.tr("Jamais")),
            (EVENING, self.tr("Chaque soir")),
            (WEEKLY, self.tr("Chaque semaine")),
            (MONTHLY, self.tr("Chaque mois")),
        ]
        for select in self.when.values():
            select.set_choices([(value, text) for value, text in often])
        self.format.set_choices([(form, form.upper()) for form in FORMATS])
        self.printed_in.set_choices([(each.code, each.name) for each in languages.of_paper()])
        self.addresses.set_label(self.tr("Adresses"), self.tr("10 au plus, un espace entre elles"))
        self._offer_outlets(self.said.outlet)

    def _offer_outlets(self, chosen: str) -> None:
        """The folder of the program, e-mail, the printers, a folder of one's own."""
        known = [(FOLDER, self.tr("Dossier des impressions de ce poste"))]
        known.append((EMAIL, self.tr("Par e-mail")))
        known += [(name, name) for name in printers()]
        if chosen not in dict(known):
            kind, _, place = chosen.partition(":")
            known.append((chosen, place if kind == FOLDER else chosen))
        self.outlet.set_choices([*known, (OTHER, self.tr("Un autre dossier…"))])
        self.outlet.choose(chosen)
        self._tell_format()

    def _choose(self) -> None:
        for name, select in self.when.items():
            kept = (key for key in (EVENING, WEEKLY, MONTHLY) if name in _names(self.said, key))
            select.choose(next(kept, NEVER))
        self.format.choose(self.said.format)
        self.printed_in.choose(self.said.printed_in)
        self.addresses.set_text(self.said.addresses)

    def _outlet_picked(self, outlet: object) -> None:
        if outlet != OTHER:
            self._tell_format()
            return
        place = self.ask_folder(self, self.tr("Dossier des feuilles programmées"))
        self._offer_outlets(f"{FOLDER}:{place}" if place else self.said.outlet)

    def _tell_format(self) -> None:
        """A printer is given pages, whatever else a folder and a letter can have."""
        kind = str(self.outlet.value).partition(":")[0]
        self.format.setEnabled(kind in (FOLDER, EMAIL))
        self.fields["format"].set_help(self.tr("avec le PDF") if kind == EMAIL else "")
        self.addresses.setVisible(kind == EMAIL)
        self.adjustSize()

    def wanted(self) -> dict[str, str]:
        """The settings as they are chosen, by the last part of their names."""
        often = {
            key: " ".join(
                name
                for name, select in self.when.items()
                if select.value == key or self._also(name, key)
            )
            for key in (EVENING, WEEKLY, MONTHLY)
        }
        return {
            "outlet": str(self.outlet.value),
            **often,
            "format": str(self.format.value),
            "printed_in": str(self.printed_in.value),
            "addresses": " ".join(_SEPARATORS.split(self.addresses.text().strip())),
        }

    def _also(self, name: str, key: str) -> bool:
        """Whether the file has a sheet more than once, and nobody has changed that here."""
        kept = [each for each in (EVENING, WEEKLY, MONTHLY) if name in _names(self.said, each)]
        return len(kept) > 1 and self.when[name].value == kept[0] and key in kept

    def save(self) -> None:
        """Keep it, unless it is being kept."""
        if self.form.busy or not self.verb.isEnabled():
            return
        self.alert.hide()
        self.form.clear_errors()
        if self.outlet.value == EMAIL and not self.addresses.text().strip():
            self.addresses.set_error(self.tr("Dites à qui elles partent."))
            self.adjustSize()
            return
        work = partial(_keep, self.session.station, self.said, self.wanted(), self.session.language)
        self.form.write(work, then=self._kept)
        self.adjustSize()

    def _kept(self, wrong: tuple[str, str]) -> None:
        key, words = wrong
        if words:
            self.fields[key if key in self.fields else "outlet"].set_error(words)
            self.adjustSize()
        else:
            self.done_with(None)


def _names(said: SheetSettings, key: str) -> list[str]:
    names: str = getattr(said, key)
    return names.split()


def _keep(
    station: Station, said: SheetSettings, wanted: Mapping[str, str], language: str
) -> tuple[str, str]:
    """Write what is another; which is wrong and why, or nothing. Raises NotAllowed."""
    changed = {key: value for key, value in wanted.items() if value != getattr(said, key)}
    for key, value in changed.items():  # all of it, or nothing
        if not SETTINGS[f"sheets.{key}"].valid.takes(value):
            return key, SETTINGS[f"sheets.{key}"].valid.words(language)
    for key, value in changed.items():
        try:
            change(station, SETTINGS[f"sheets.{key}"], value)
        except WrongSettings as error:
            return key, "\n".join(error.lines(language))
    return "", ""
