"""Sauvegardes: which there are, one more now, a copy elsewhere, and the recovery code."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from kiosk.backups.files import BackupFile, of_folder
from kiosk.core.directions import isolated
from kiosk.core.wording import long_date
from kiosk.store.backup_standing import BackupStanding, backup_standing
from ui.manager.backups.rows import BackupRow
from ui.manager.section import Section
from ui.shell.file_question import ask_folder
from ui.shell.session import Answer, Session
from ui.widgets.button import SECONDARY, Button
from ui.widgets.dialog import ask
from ui.widgets.label import Label, heading
from ui.widgets.timers import every

if TYPE_CHECKING:
    from datetime import datetime

PROGRESS_MS = 200


class Ended(Exception):
    """The window closes while a backup is made."""


class BackupsSection(Section):
    """Everything is done in the background; what is asked of the second folder, by night."""

    shows: ClassVar[frozenset[str]] = frozenset({"nightly_job", "recovery_code"})

    def __init__(self, session: Session) -> None:
        self._painter = BackupRow(session.station.zone)
        super().__init__(session, self._painter, key=lambda each: each.file.name)
        self.ask, self.ask_folder = ask, ask_folder
        self.last, self.second = Label(size=14, wrap=True), Label(size=14, wrap=True)
        self.heading = heading(size=14)
        self.code_state = Label(size=14, wrap=True)
        self.new_code = Button(kind=SECONDARY, icon="key-round")
        self.verb.set_icon("database")
        for each in (self.last, self.second):
            self.card.add(each)
        self.card.body.addSpacing(4)
        self.card.add(self.verb)
        self.card.body.addSpacing(14)
        self.card.add(self.heading)
        self.card.add(self.code_state)
        self.card.add(self.new_code)
        self.card.body.addStretch(1)
        self._part, self._closing = 0.0, False
        self._progress = every(self, PROGRESS_MS, self._show_progress)
        self.new_code.clicked.connect(self._offer_code)
        self.rows.pressed_button.connect(lambda _name, item: self.copy(item))
        self.rows.opened.connect(self.copy)
        session.closing.connect(self._end)
        self.retranslate()

    def refresh(self) -> None:
        self.rows.set_items(of_folder(self.session.station.folder))
        self.list.count.setText(str(len(self.rows.items)))
        self._show_standing()

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        painter = self._painter
        painter.whys = {
            "nightly": self.tr("de la nuit"),
            "by_hand": self.tr("faite à la main"),
            "before_migration": self.tr("avant une mise à jour"),
            "before_update": self.tr("avant l’essai d’une version"),
            "before_restore": self.tr("avant une remise en place"),
        }
        painter.verified, painter.copy = self.tr("Vérifiée"), self.tr("Copier vers un dossier…")
        painter.megabytes = self.tr("{size} Mo")
        self.list.set_title(self.tr("Sauvegardes de ce poste"), str(len(self.rows.items)))
        self.card.set_title(self.tr("Sauvegarder"))
        self.heading.setText(self.tr("Code de récupération"))
        self.empty.say(
            self.tr("Aucune sauvegarde"), self.tr("La première se fait la nuit prochaine.")
        )
        self._word_verb()
        self._show_standing()
        self.rows.viewport().update()

    def _word_verb(self) -> None:
        if self._progress.isActive():
            self.verb.setText(self.tr("Sauvegarde… {part} %").format(part=round(self._part * 100)))
        else:
            self.verb.setText(self.tr("Sauvegarder maintenant"))

    def _show_standing(self) -> None:
        if self.session.covered or not self.session.may_read(backup_standing):
            return
        days = self.session.station.settings.backups.old_days
        found = self.session.read(backup_standing, old_days=days)
        self.last.setText(self._last(found))
        self.second.setText(self._second(found))
        self._word_code(found)

    def _last(self, found: BackupStanding) -> str:
        if found.good_at is None:
            return str(self.tr("Aucune sauvegarde n’a encore réussi."))
        return str(self.tr("Dernière bonne sauvegarde : {day}.")).format(
            day=self._day(found.good_at)
        )

    def _second(self, found: BackupStanding) -> str:
        place = self.session.station.settings.backups.second_folder
        if not place:
            return str(
                self.tr(
                    "Pas de second dossier : si cette machine est perdue, ses sauvegardes le sont "
                    "aussi. Choisissez-en un dans les réglages (backups.second_folder)."
                )
            )
        if found.copying:
            said = self.tr("Le second dossier ne répond pas : {place}")
        elif found.copied_at is None:
            said = self.tr("Elles seront copiées la nuit prochaine dans {place}")
        else:
            said = self.tr("Copiées aussi dans {place}")
        return str(said).format(place=isolated(place))

    def _word_code(self, found: BackupStanding) -> None:
        if found.code_at is None:
            said = self.tr(
                "Aucun code de récupération : sans cette machine, ses sauvegardes ne s’ouvrent pas."
            )
            self.new_code.setText(self.tr("Tirer le code de récupération…"))
        else:
            said = self.tr("Tiré le {day}, imprimé.")
            if found.printed_at is None:
                said = self.tr(
                    "Tiré le {day}, sans feuille imprimée : s’il n’est pas au coffre, tirez-en un "
                    "autre."
                )
            said = str(said).format(day=self._day(found.code_at))
            self.new_code.setText(self.tr("Tirer un nouveau code…"))
        self.code_state.setText(str(said))

    def _day(self, at: datetime) -> str:
        return long_date(at.astimezone(self.session.zone).date(), self.session.language)

    # -- one more now --------------------------------------------------------------------------

    def send(self) -> None:
        """Back up now; the button says how far it is."""
        if self._progress.isActive():
            return
        self._part = 0.0
        self.verb.set_busy(True)
        self._progress.start()
        self._word_verb()
        self.session.run(partial(_back_up, self.session.station, self._tell), done=self._made)

    def _tell(self, done: float) -> None:
        self._part = done  # of the working thread; read by the timer
        if self._closing:
            raise Ended

    def _show_progress(self) -> None:
        self._word_verb()

    def _made(self, answer: Answer) -> None:
        self._progress.stop()
        self.verb.set_busy(False)
        self._word_verb()
        if answer.error is not None:
            self.session.tell(answer.sentence, answer.error)
        else:
            self.session.say(self.tr("Sauvegarde faite et vérifiée"))
        self.refresh()

    def _end(self) -> None:
        self._closing = True

    # -- elsewhere -----------------------------------------------------------------------------

    def copy(self, item: BackupFile) -> None:
        """Copy one into a folder that is chosen, of a USB stick for one."""
        title = self.tr("Où copier cette sauvegarde")
        if folder := self.ask_folder(self, title):
            from kiosk.backups.second import copy_elsewhere

            station = self.session.station
            work = partial(copy_elsewhere, station, item.file, Path(folder))
            said = self.tr("Sauvegarde copiée dans {folder}").format(folder=isolated(folder))
            self.session.run(work, then=lambda _file: self.session.say(said))

    # -- the code ------------------------------------------------------------------------------

    def _offer_code(self) -> None:
        from kiosk.backups.drawing import draw_with_sheet

        title = self.tr("Tirer un nouveau code de récupération ?")
        text = self.tr(
            "Il ouvrira les sauvegardes faites à partir de maintenant. L’ancienne feuille reste "
            "utile pour celles d’avant."
        )
        if self.ask(self, title, text, verb=self.tr("Tirer le code")):
            self.session.run(partial(draw_with_sheet, self.session.station), done=self._show_code)

    def _show_code(self, answer: Answer) -> None:
        if answer.error is not None:
            self.session.tell(answer.sentence, answer.error)
            return
        from ui.manager.backups.code import CodeDialog

        code, sheet = answer.result
        self.shown = CodeDialog(self, self.session, code, sheet)
        self.shown.open()
        self.refresh()


def _back_up(station: Any, tell: Any) -> None:
    from kiosk.nightly import back_up_now

    back_up_now(station, tell)
