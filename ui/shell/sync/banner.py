"""The amber line under the top bar: the central database is away, and nothing stops."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.shell.amber_line import SIDE, AmberLine
from ui.shell.languages import language_of
from ui.shell.sync.words import OFFLINE, UNREACHABLE, moment, problem_words

if TYPE_CHECKING:
    from kiosk.sync.views import SyncStatus


class OfflineBanner(AmberLine):
    """40 px high while offline, gone otherwise; `asked()` for the list of what waits."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("cloud-off", parent)
        self.list = self.add_action()
        self.list.clicked.connect(self.asked)
        self.hide()

    def set_compact(self, *, compact: bool) -> None:
        """Keep less margin on a low screen."""
        self.set_side(20 if compact else SIDE)

    def show_status(self, status: SyncStatus, now: datetime) -> None:
        """Appear while the central database does not answer, and say since when."""
        stopped = status.problem not in ("", UNREACHABLE)
        self.setVisible(status.state == OFFLINE)
        if stopped:
            self.title.setText(problem_words(status.problem, language_of(self))[1])
            self.text.setText(self.tr("Vous pouvez tout faire ici : tout est gardé sur ce poste."))
        else:
            self._word_away(status, now)
        self.list.setText(self.tr("Voir les %n action(s)", "", status.pending))
        self.list.setVisible(status.pending > 0)
        self.setAccessibleName(f"{self.title.text()} {self.text.text()}")

    def _word_away(self, status: SyncStatus, now: datetime) -> None:
        if status.since is None:
            self.title.setText(self.tr("Le central ne répond pas."))
        else:
            since = moment(status.since, now)
            self.title.setText(
                self.tr("Le central ne répond pas depuis {time}.").format(time=since)
            )
        self.text.setText(
            self.tr(
                "Vous pouvez tout faire ici : tout est gardé sur ce poste. "
                "Les réservations restent « à confirmer »."
            )
        )
