"""Importing a calendar into a room: what each event comes to, with its reason, then booking."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from kiosk.core import languages
from kiosk.core.clock import hour_minute
from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from kiosk.core.wording import medium_date, say, worded
from kiosk.sites.queries import ResourceView
from ui.shell.form_keys import SEND
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.widgets.alert import Alert
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.select import Select
from ui.widgets.states import EmptyState

if TYPE_CHECKING:
    from kiosk.calendars.importing import Line, Look

LINE, TALL = 20, 320
_LOOKS = {
    "fits": ("check", "success"),
    "there": ("calendar-check", "muted"),
    "against": ("circle-alert", "danger"),
}


class _Event(RowPainter):
    """When and what, and why it is left out."""

    height = 50

    def __init__(self, zone: str) -> None:
        self.zone = zone

    def paint(self, row: RowCanvas, item: Line) -> None:
        icon, tone = _LOOKS[item.state]
        row.icon(16, icon, 16, tone)
        below = self.below(item)
        row.two_lines(44, row.width - 56, self.title(item), below, second_tone=tone)

    def title(self, item: Line) -> str:
        """The time and the title."""
        meeting = item.meeting
        if meeting.starts is None:
            return meeting.title or "–"
        day = medium_date(meeting.starts.date(), self.language)
        until = f"–{hour_minute(meeting.ends)}" if meeting.ends else ""
        return joined(day, f"{hour_minute(meeting.starts)}{until}", meeting.title)

    def below(self, item: Line) -> str:
        """What becomes of it, or the reason."""
        if item.refusal is not None:
            return worded(item.refusal, languages.spoken(self.language), zone=self.zone)
        return say(f"calendar.{item.state}", languages.spoken(self.language))

    def words(self, item: Line) -> str:
        return ", ".join((self.title(item), self.below(item)))


class CalendarImport(Dialog):
    """`imported(look)`; what does not fit is left out, and seen before anything is booked."""

    imported = Signal(object)

    def __init__(
        self, parent: QWidget, session: Session, file: Path, rooms: list[ResourceView]
    ) -> None:
        super().__init__(parent, "", width=760)
        self.session, self.file = session, file
        self.rooms = {str(room.id): room for room in rooms}
        self.seen: Look | None = None
        self._asked = 0
        self.room, self.holder = Select(), Field("")
        self.place = Field("", widget=self.room)
        self.summary = Label(size=14, wrap=True)
        self.summary.setMinimumHeight(LINE * 2)
        self.alert = Alert(kind="danger", icon="circle-alert")
        self.alert.hide()
        self.rows = RowList(_Event(session.station.zone))
        self.rows.setMinimumHeight(TALL)
        self.rows.set_empty(EmptyState("", ""))
        self.form = Form(self, session, self.verb, also=(self.keep,), tell=self._failed)
        for widget in (self.place, self.holder, self.summary, self.alert, self.rows):
            self.body.addWidget(widget)
        self._word()
        self._connect()
        self._read()

    def _word(self) -> None:
        self.title.setText(self.tr("Importer {file}").format(file=self.file.name))
        self.place.set_label(self.tr("Salle ou espace"))
        self.holder.set_label(self.tr("Pour qui"), self.tr("sinon, l’organisateur"))
        language = self.session.language
        names: list[tuple[object, str]] = [
            (key, in_language(room, language)) for key, room in self.rooms.items()
        ]
        self.room.set_choices(names)
        self.room.choose(next(iter(self.rooms)))
        self.rows.setAccessibleName(self.tr("Événements"))
        self.keep.setText(self.tr("Fermer"))
        self.verb.setText(self.tr("Réserver"))
        self.verb.setEnabled(False)
        self.summary.setText(self.tr("Lecture du fichier…"))

    def _connect(self) -> None:
        self.verb.clicked.disconnect()
        self.verb.clicked.connect(self._book)
        for keys in SEND:
            QShortcut(QKeySequence(keys), self, self.verb.click)
        self.room.picked.connect(lambda _room: self._read())

    # -- looking -------------------------------------------------------------------------------

    def _read(self) -> None:
        self.alert.hide()
        self.seen = None
        self.verb.setEnabled(False)
        self._asked += 1
        work = partial(_looked, self.session, self.file, self._place(), self.holder.text())
        self.session.run(work, partial(self._show, self._asked), self._failed)

    def _place(self) -> ResourceView:
        return self.rooms[str(self.room.value)]

    def _show(self, asked: int, seen: Look) -> None:
        """What came of the last question; one that was asked before it is not answered any more."""
        if asked != self._asked:
            return
        self.seen = seen
        self.rows.set_items(list(seen.lines))
        self._sum("look")
        fits = seen.figures["fits"]
        self.verb.setEnabled(bool(fits))
        self.verb.setText(self.tr("Réserver ({n})").format(n=fits))

    def _sum(self, key: str) -> None:
        assert self.seen is not None  # noqa: S101
        language = languages.spoken(self.session.language)
        self.summary.setText(say(f"calendar.{key}", language, **self.seen.figures))

    # -- doing ---------------------------------------------------------------------------------

    def _book(self) -> None:
        if self.seen is None:
            return
        self.alert.hide()
        work = partial(_taken, self.session, self.seen, self._place(), self.holder.text())
        self.form.run(work, then=self._done)

    def reject(self) -> None:
        """Close; an import that has begun is waited for."""
        if not self.form.busy:
            super().reject()

    def _done(self, seen: Look) -> None:
        if not seen.done:
            self._show(self._asked, seen)
            self._sum("not_taken_in")
            return
        self.imported.emit(seen)
        self.accept()

    def _failed(self, sentence: str, _error: Exception) -> None:
        self.summary.setText("")
        self.rows.set_items([])
        self.alert.say(self.tr("Rien n’est importé"), sentence, "")
        self.alert.show()


def _looked(session: Session, file: Path, room: ResourceView, named: str) -> Look:
    from kiosk.calendars.importing import holder, look

    return look(session.station, file, room, holder(session.station, named))


def _taken(session: Session, seen: Look, room: ResourceView, named: str) -> Look:
    from kiosk.calendars.importing import holder, take

    return take(session.station, seen, room, holder(session.station, named))
