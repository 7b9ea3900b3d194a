"""That the last good backup is too old, or the second folder away: a line under the top bar."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kiosk.core.directions import isolated
from ui.shell.session import Session
from ui.widgets.alert import Alert

if TYPE_CHECKING:
    from kiosk.store.backup_standing import BackupStanding

SHOWN = frozenset({"nightly_job"})


class BackupNotice(Alert):
    """Looked at with each minute, from the first on: a start has no time for it.

    Whoever has read it has it back on the next day.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="warning", icon="database")
        self._session = session
        self._read: date | None = None
        self._looked = False
        self.hide()
        self.acted.connect(self._put_away)
        session.minute.connect(self.refresh)
        session.changed.connect(self._changed)
        session.turned.connect(self._uncovered)

    def refresh(self) -> None:
        """Say what is wrong with the backups, or nothing."""
        self._looked = True
        found = self._found()
        if found is None or not (found.old or found.away) or self._read == self._today():
            self.hide()
            return
        title, text = self._old(found) if found.old else self._away(found)
        self.say(title, text, self.tr("Compris"))

    def _found(self) -> BackupStanding | None:
        if not self._session.ready or self._session.site is None:
            return None
        from kiosk.core.errors import StoreTrouble
        from kiosk.store.backup_standing import backup_standing

        if self._session.covered or not self._session.may_read(backup_standing):
            return None
        days = self._session.station.settings.backups.old_days
        try:
            return self._session.read(backup_standing, old_days=days)
        except StoreTrouble:  # the window says so
            return None

    def _old(self, found: BackupStanding) -> tuple[str, str]:
        if found.good_at is None:
            title = self.tr("Aucune sauvegarde de ce poste n’a encore réussi.")
        else:
            title = self.tr("La dernière bonne sauvegarde de ce poste date du {day}.")
            title = str(title).format(day=self._day(found.good_at))
        if found.problem == "full":
            text = self.tr("Le disque est plein : faites de la place, puis prévenez l’assistance.")
        else:
            text = self.tr(
                "Si cette machine tombait en panne, ce qui est fait depuis serait perdu. Prévenez "
                "le responsable du site : Réglages du site, Sauvegardes."
            )
        return str(title), str(text)

    def _away(self, found: BackupStanding) -> tuple[str, str]:
        place = self._session.station.settings.backups.second_folder
        if found.copied_at is None:
            title = str(self.tr("Le second dossier des sauvegardes n’a jamais répondu."))
        else:
            title = str(self.tr("Le second dossier des sauvegardes ne répond pas depuis le {day}."))
            title = title.format(day=self._day(found.copied_at))
        text = self.tr(
            "Les sauvegardes ne sont plus que sur cette machine. Vérifiez le réseau ou le disque : "
            "{place}"
        )
        return title, str(text).format(place=isolated(place))

    def _day(self, at: datetime) -> str:
        from kiosk.core.wording import long_date

        return long_date(at.astimezone(self._session.zone).date(), self._session.language)

    def _today(self) -> date:
        return self._session.local_now().date()

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & SHOWN:
            self.refresh()

    def _uncovered(self) -> None:
        if self._looked:
            self.refresh()

    def _put_away(self) -> None:
        self._read = self._today()
        self.hide()
