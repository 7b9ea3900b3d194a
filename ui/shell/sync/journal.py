"""The journal of exchanges: when the central database was away, and what came and went."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.core.wording import duration
from ui.shell.session import Session
from ui.shell.sync import reading
from ui.shell.sync.counts import counted_answers, counted_rows
from ui.shell.sync.watch import watch_of
from ui.shell.sync.words import brief_words, last_exchange, moment
from ui.theme.fonts import SEMIBOLD
from ui.widgets.dialog import Dialog
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from kiosk.sync.views import JournalLine

WIDTH, HEIGHT = 640, 380
_LOOKS = {
    "online": ("circle-check", "success"),
    "offline": ("cloud-off", "warning"),
    "pulled": ("download", "muted"),
    "rebuilt": ("refresh-cw", "info"),
}


class _Line(RowPainter):
    """When, what happened, and what came of it."""

    height = 52

    def __init__(self, dialog: JournalDialog) -> None:
        self.dialog = dialog

    def paint(self, row: RowCanvas, item: JournalLine) -> None:
        icon, tone = _LOOKS.get(item.kind, ("info", "muted"))
        row.icon(4, icon, 18, tone)
        title, details = self.dialog.line_words(item)
        room = row.width - 36 - 130
        row.two_lines(36, room, title, details)
        at = moment(item.at, self.dialog.now)
        row.text(row.end_box(6, 120), at, 12.5, "muted", SEMIBOLD, "end")

    def words(self, item: JournalLine) -> str:
        return ", ".join((moment(item.at, self.dialog.now), *self.dialog.line_words(item)))


class JournalDialog(Dialog):
    """The newest first, under how many commands wait."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, "", width=WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self.now: datetime = session.local_now()
        self.rows = RowList(_Line(self), key=lambda line: (line.at, line.kind))
        self.rows.setFixedHeight(HEIGHT)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.body.addWidget(self.rows)
        self.verb.hide()
        self.keep.setText(self.tr("Fermer"))
        self.title.setText(self.tr("Journal des échanges"))
        for widget in (self, self.rows):
            widget.setAccessibleName(self.title.text())
        self.empty.say(self.tr("Aucun échange encore"))
        self._watch = watch_of(session)
        self._watch.moved.connect(self.refresh)
        self.refresh()

    def refresh(self, _status: object = None) -> None:
        """Read the journal again."""
        self.now = self._session.local_now()
        status = self._watch.status
        language = self._session.language
        if status is not None and not self._watch.local:
            waiting = self.tr("%n action(s) en attente", "", status.pending)
            parts = (
                brief_words(status, language),
                waiting,
                last_exchange(status, self.now, language),
            )
            self.text.setText(" · ".join(parts))
            self.text.show()
        self.rows.set_items(reading.journal(self._session))

    def line_words(self, line: JournalLine) -> tuple[str, str]:
        """A line's title and what is said under it."""
        language = self._session.language
        came = counted_rows(line.rows, language)
        answered = counted_answers(line.answers, language)
        details = " · ".join(part for part in (answered, came) if part)
        away = duration(line.away_seconds / 60, language)
        if line.kind == "offline":
            return self.tr("Le central ne répond plus"), details
        if line.kind == "online":
            if not line.away_seconds:
                return self.tr("Le central répond"), details
            return self.tr("Réseau revenu après {away}").format(away=away), details
        if line.kind == "rebuilt":
            return self.tr("Copie du site refaite d’après le central"), details
        return self.tr("Échange avec le central"), details
