"""Réglages du poste: what its file says, and one of them changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.core.directions import isolated
from kiosk.core.settings import FILE
from kiosk.core.settings.faults import WrongSettings
from kiosk.core.settings.file import said_in, text_of
from kiosk.core.settings.valid import HIDDEN
from kiosk.setting import change
from ui.manager.device.setting_rows import Heading, Line, Said, SettingRow, lines
from ui.manager.section import Section
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.label import Label, heading

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.core.settings.setting import Setting
    from kiosk.station import Station


class SettingsSection(Section):
    """Read and written in the background; a wrong value is said at its field, and kept nowhere."""

    needs = ""

    def __init__(self, session: Session) -> None:
        super().__init__(session, SettingRow(), key=lambda line: line.name)
        self.name = heading(size=14)
        self.says, self.valid = (Label(size=13, tone="muted", wrap=True) for _ in range(2))
        self.later = Label(size=13, tone="muted", wrap=True)
        self.fields = {"value": Field()}
        self.chosen: Line | None = None
        for each in (self.name, self.says, self.fields["value"], self.valid):
            self.card.add(each)
        self.card.body.addSpacing(4)
        self.card.add(self.verb)
        self.card.add(self.later)
        self.card.body.addStretch(1)
        self.rows.chosen.connect(self.show_line)
        self.retranslate()

    @property
    def file(self) -> Path:
        """Where they are written."""
        return self.session.station.folder / FILE

    @property
    def value(self) -> Field:
        """The value of the setting that is chosen."""
        return self.fields["value"]

    def refresh(self) -> None:
        self.session.run(partial(_said, self.file), self._show, self._unreadable)

    def _show(self, said: Said) -> None:
        self.rows.set_items(lines(said))
        if self.rows.current is None:
            self.rows.choose("language")
        elif self.chosen != self.rows.current:
            self.show_line(self.rows.current)

    def _unreadable(self, sentence: str, error: Exception) -> None:
        language = self.session.language
        found = error.lines(language) if isinstance(error, WrongSettings) else [sentence]
        self.empty.say(self.tr("Réglages illisibles"), "\n".join(found))
        self.rows.set_items([])

    def show_line(self, line: Heading | Line | None) -> None:
        """Say what a setting is, and offer its value to be changed."""
        if isinstance(line, Line):
            self.chosen = line
            self.value.set_text(line.typed)
            self._word_chosen()

    def send(self) -> None:
        """Write the value, unless it is as it was."""
        if self.chosen is None or self.value.text() == self.chosen.typed:
            return
        if HIDDEN in self.value.text():
            self.value.set_error(self.tr("Tapez la valeur entière, avec ce qui est caché."))
            return
        self.value.clear_error()
        work = partial(
            _keep,
            self.session.station,
            self.chosen.setting,
            self.value.text(),
            self.session.language,
        )
        self.form.write(work, self._kept)

    def _kept(self, wrong: str) -> None:
        if wrong:
            self.value.set_error(wrong)
            return
        self.session.say(self.tr("Réglage enregistré : prend effet au prochain démarrage"))
        self.refresh()

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.list.set_title(self.tr("Réglages de ce poste"))
        self.card.set_title(self.tr("Modifier"))
        self.value.set_label(self.tr("Valeur"))
        self.verb.setText(self.tr("Enregistrer"))
        self.later.setText(self.tr("Prend effet au prochain démarrage."))
        self._word_chosen()
        self.rows.viewport().update()

    def _word_chosen(self) -> None:
        if self.chosen is None:
            return
        setting, language = self.chosen.setting, self.session.language
        self.name.setText(setting.name)
        self.says.setText(setting.says.of(language))
        words = self.tr("Admis : {valid}. Par défaut : {default}.")
        default = isolated(setting.valid.shown(setting.default))
        self.valid.setText(words.format(valid=setting.valid.words(language), default=default))


def _said(file: Path) -> Said:
    return said_in(file, text_of(file))


def _keep(station: Station, setting: Setting, typed: str, language: str) -> str:
    """Write a value; what is wrong with it, or nothing. Raises NotAllowed."""
    try:
        change(station, setting, setting.valid.read(typed))
    except WrongSettings as error:
        return "\n".join(error.lines(language))
    return ""
