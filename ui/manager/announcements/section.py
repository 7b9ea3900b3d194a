"""The announcements of now and later, and a form to write, date and end one."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout

from kiosk.announcements.commands import ChangeAnnouncement, EndAnnouncement, SayAnnouncement
from kiosk.announcements.queries import AnnouncementView, planned
from kiosk.core.clock import hour_minute
from kiosk.core.directions import joined
from kiosk.core.wording import medium_date
from ui.manager.section import Section
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field
from ui.widgets.options import CheckRow
from ui.widgets.pill import NEUTRAL, OK
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter
from ui.widgets.stepper import Stepper

STEP, LAST_STEP, EVENING = 15, 24 * 60 - 15, 20 * 60
WRITTEN = ("french", "arabic", "english", "zone")


class AnnouncementRow(RowPainter):
    """What it says, where, and from when to when."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.live = self.later = self.everywhere = self.until_ended = ""

    def paint(self, row: RowCanvas, item: AnnouncementView) -> None:
        live = item.is_live(self._session.now())
        used = row.pill(16, self._state(item), OK if live else NEUTRAL, height=24)
        title = item.words(self.language)
        row.two_lines(20, row.width - used - 60, title, self._where(item))

    def words(self, item: AnnouncementView) -> str:
        return f"{item.words(self.language)}, {self._where(item)}, {self._state(item)}"

    def _state(self, item: AnnouncementView) -> str:
        return self.live if item.is_live(self._session.now()) else self.later

    def _where(self, item: AnnouncementView) -> str:
        ends = self._moment(item.last) if item.last else self.until_ended
        return joined(item.zone or self.everywhere, f"{self._moment(item.first)} – {ends}")

    def _moment(self, at: datetime) -> str:
        wall = at.astimezone(self._session.zone)
        return f"{medium_date(wall.date(), self.language)} {hour_minute(wall)}"


class AnnouncementsSection(Section):
    """A row that is chosen is shown in the form, to be changed or taken away."""

    shows: ClassVar[frozenset[str]] = frozenset({"announcement"})
    first = "french"
    needs: ClassVar[str] = "announcements.say"

    def __init__(self, session: Session) -> None:
        self._painter = AnnouncementRow(session)
        super().__init__(session, self._painter, key=lambda one: one.id)
        self.first_day, self.last_day = (DateEdit(session.local_now().date()) for _ in range(2))
        self.first_hour, self.last_hour = (
            Stepper(0, 0, LAST_STEP, step=STEP, worded=hour_minute) for _ in range(2)
        )
        self.open_ended = CheckRow()
        self.fields = {name: Field() for name in WRITTEN}
        self.fields["arabic"].input.edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        for name, widget in (
            ("first", self.first_day),
            ("first_hour", self.first_hour),
            ("last", self.last_day),
            ("last_hour", self.last_hour),
        ):
            self.fields[name] = Field(widget=widget)
        self.lay_out([("first", "first_hour"), ("last", "last_hour")])
        self.card.add(self.open_ended)
        self.finish_form()
        self.remove = Button(kind=QUIET, icon="x")
        self.another = Button(kind=QUIET, icon="plus")
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addWidget(self.another)
        row.addStretch(1)
        self.foot.addLayout(row)
        self.rows.chosen.connect(self._show)
        self.open_ended.toggled.connect(self._show_end)
        self.remove.clicked.connect(self._end)
        self.another.clicked.connect(self.done)
        self._begin()
        self.retranslate()

    @property
    def chosen(self) -> AnnouncementView | None:
        """The one that is being changed."""
        found: AnnouncementView | None = self.rows.current
        return found

    def refresh(self) -> None:
        self.rows.set_items(self.session.read(planned))
        self._word_verb()

    def _begin(self) -> None:
        now = self.session.local_now()
        minutes = now.hour * 60 + now.minute
        self.show_times(now.date(), minutes - minutes % STEP, now.date(), EVENING)
        if minutes >= EVENING:
            self.show_times(now.date(), minutes - minutes % STEP, now.date(), LAST_STEP)
        self.open_ended.setChecked(False)
        self._word_verb()

    def show_times(self, first: date, begins: int, last: date, ends: int) -> None:
        """From when to when, in minutes after midnight."""
        self.first_day.set_day(first)
        self.first_hour.set_value(begins)
        self.last_day.set_day(last)
        self.last_hour.set_value(ends)

    def _show(self, one: AnnouncementView) -> None:
        for name in WRITTEN:
            self.fields[name].set_text(getattr(one, name))
        first = one.first.astimezone(self.session.zone)
        last = (one.last or one.first).astimezone(self.session.zone)
        self.show_times(first.date(), _minutes(first), last.date(), _minutes(last))
        self.open_ended.setChecked(one.last is None)
        self._word_verb()

    def _show_end(self, open_ended: bool) -> None:
        for name in ("last", "last_hour"):
            self.fields[name].setHidden(open_ended)

    def _word_verb(self) -> None:
        changing = self.chosen is not None
        self.verb.setText(self.tr("Enregistrer l’annonce") if changing else self.tr("Annoncer"))
        self.remove.setVisible(changing)
        self.another.setVisible(changing)

    def retranslate(self) -> None:
        self._painter.live = self.tr("à l’écran")
        self._painter.later = self.tr("à venir")
        self._painter.everywhere = self.tr("tous les affichages")
        self._painter.until_ended = self.tr("jusqu’à ce qu’on la retire")
        self.list.set_title(self.tr("Annonces"))
        self.card.set_title(self.tr("Une annonce"))
        optional = self.tr("facultatif")
        for name, text, mark in (
            ("french", self.tr("En français"), ""),
            ("arabic", self.tr("En arabe"), self.tr("recommandé")),
            ("english", self.tr("En anglais"), optional),
            ("zone", self.tr("Zone"), self.tr("toutes si vide")),
            ("first", self.tr("Du"), ""),
            ("first_hour", self.tr("à partir de"), ""),
            ("last", self.tr("Au"), ""),
            ("last_hour", self.tr("jusqu’à"), ""),
        ):
            self.fields[name].set_label(text, mark)
        self.open_ended.word(self.tr("Jusqu’à ce qu’on la retire"))
        self.remove.setText(self.tr("Retirer"))
        self.another.setText(self.tr("Nouvelle annonce"))
        self.empty.say(
            self.tr("Aucune annonce"),
            self.tr("Ce qui est annoncé passe au bas des affichages, vingt secondes à la fois."),
        )
        self._word_verb()
        self.rows.viewport().update()

    def send(self) -> None:
        said: dict[str, Any] = {name: self.fields[name].text() for name in WRITTEN}
        last = None if self.open_ended.isChecked() else self._at(self.last_day, self.last_hour)
        said |= {"first": self._at(self.first_day, self.first_hour), "last": last}
        one = self.chosen
        if one is None:
            self.do(SayAnnouncement(**said), self.tr("L’annonce est enregistrée"))
        else:
            changed = ChangeAnnouncement(announcement=one.id, **said)
            self.do(changed, self.tr("L’annonce est modifiée"))

    def _at(self, day: DateEdit, minutes: Stepper) -> datetime:
        midnight = datetime.combine(day.day, time(), self.session.zone)
        return midnight + timedelta(minutes=minutes.value)

    def _end(self) -> None:
        if self.chosen is not None:
            ended = EndAnnouncement(announcement=self.chosen.id)
            self.do(ended, self.tr("L’annonce est retirée des écrans"))

    def done(self) -> None:
        for name in WRITTEN:
            self.fields[name].set_text("")
        self.rows.setCurrentIndex(QModelIndex())
        self._begin()
        self.refresh()


def _minutes(wall: datetime) -> int:
    return wall.hour * 60 + wall.minute
