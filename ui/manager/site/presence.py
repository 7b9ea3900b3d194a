"""When each desk service is here: its week in spans, and the days on which it differs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from kiosk.core import catalogue
from kiosk.core.wording import long_date
from kiosk.sites.calendar import service_exceptions, service_week
from kiosk.sites.commands import SetServiceDay, SetServiceHours
from kiosk.sites.hours import DayHours
from ui.manager.section import Section
from ui.manager.site.days import DayForm, DayRow
from ui.manager.site.hours_form import HoursForm
from ui.manager.site.opening import Weekday, WeekdayRow, weekday_name
from ui.shell.session import Session
from ui.theme.fonts import SEMIBOLD
from ui.widgets.field import Field
from ui.widgets.options import CheckRow
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select

WEEK, DAY = "week", "day"


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between the week and the days."""

    id: str
    words: str


class _Line(RowPainter):
    """A weekday, a heading or a day that differs."""

    def __init__(self) -> None:
        self.week, self.day = WeekdayRow(), DayRow()
        self.parts = (self.week, self.day)

    def say_closed(self, words: str) -> None:
        self.week.closed = self.day.closed = words

    def paint(self, row: RowCanvas, item: Any) -> None:
        if isinstance(item, Heading):
            row.text(row.box(20), item.words, 13, "muted", SEMIBOLD)
        else:
            self._of(item).paint(row, item)

    def words(self, item: Any) -> str:
        return item.words if isinstance(item, Heading) else self._of(item).words(item)

    def height_of(self, item: Any) -> int:
        return 40 if isinstance(item, Heading) else self._of(item).height - 6

    def selectable(self, item: Any) -> bool:
        return not isinstance(item, Heading)

    def _of(self, item: Any) -> RowPainter:
        return self.week if isinstance(item, Weekday) else self.day


def _key(item: Any) -> object:
    return item.day if isinstance(item, DayHours) else item.id


class PresenceSection(Section):
    """A weekday may have several spans: the first replaces, the others are added."""

    shows: ClassVar[frozenset[str]] = frozenset({"service_hours", "service_exception"})
    first = "service"

    def __init__(self, session: Session) -> None:
        self._painter, self._planned = _Line(), True
        super().__init__(session, self._painter, key=_key)
        self.service, self.kind = Select(), Segmented()
        self.weekday, self.hours, self.add = Select(), HoursForm(), CheckRow()
        self.service_field = Field(widget=self.service)
        self.weekday_field = Field(widget=self.weekday)
        self.entry = DayForm(session)
        self._week_fields = {
            "service": self.service_field,
            "weekday": self.weekday_field,
            "opens": self.hours.from_field,
            "closes": self.hours.to_field,
        }
        self.fields = self._week_fields
        self._lay_out_form()
        self.service.picked.connect(lambda _code: self.refresh())
        self.kind.picked.connect(lambda _kind: self._show_kind())
        self.rows.chosen.connect(self._show_line)
        self.retranslate()
        self._show_kind()

    def _lay_out_form(self) -> None:
        self._of_week = (self.weekday_field, self.hours, self.add)
        widgets = (self.service_field, self.kind, *self._of_week, *self.entry.widgets)
        for widget in widgets:
            self.card.add(widget)
        self.finish_form()

    def _show_kind(self) -> None:
        week = self.kind.value == WEEK
        for widget in self._of_week:
            widget.setVisible(week)
        for widget in self.entry.widgets:
            widget.setVisible(not week)
        day_fields = {"service": self.service_field, **self.entry.fields}
        self.fields = self._week_fields if week else day_fields

    def refresh(self) -> None:
        code, today = str(self.service.value), self.session.local_now().date()
        week = self.session.read(service_week, service=code)
        days = self.session.read(service_exceptions, service=code, first=today)
        lines: list[Any] = [Weekday(n, spans) for n, spans in enumerate(week)]
        heading = [Heading("days", self.tr("Jours d’exception"))] if days else []
        self.rows.set_items([*lines, *heading, *days])
        self._planned = any(week) or bool(days)
        self._word_list()

    def _word_list(self) -> None:
        yet = "" if self._planned else self.tr("pas encore fixée : il est fermé au public")
        self.list.set_title(self.tr("Présence du service"), yet)

    def _show_line(self, item: Any) -> None:
        if isinstance(item, Weekday):
            self.kind.choose(WEEK)
            self.weekday.choose(item.id)
            self.hours.show_spans(item.spans)
            self.add.setChecked(False)
        elif isinstance(item, DayHours):
            self.kind.choose(DAY)
            self.entry.show_day(item)
        self._show_kind()

    def retranslate(self) -> None:
        self._painter.say_closed(self.tr("absent"))
        self._word_list()
        self.card.set_title(self.tr("Changer la présence"))
        desks = catalogue.load().desks
        self.service.set_choices([(d.code, d.heading(self.session.language)) for d in desks])
        self.weekday.set_choices([(n, weekday_name(n, self.session.language)) for n in range(7)])
        self.kind.set_choices([(WEEK, self.tr("Chaque semaine")), (DAY, self.tr("Un seul jour"))])
        self.service_field.set_label(self.tr("Service"))
        self.weekday_field.set_label(self.tr("Jour de la semaine"))
        self.hours.retranslate()
        self.hours.is_open.word(self.tr("Présent"))
        self.add.word(self.tr("Ajouter une plage"), self.tr("Garde les plages déjà là ce jour."))
        self.entry.word(self.tr("Jour"), self.tr("Raison"), self.tr("facultatif"))
        self.entry.hours.is_open.word(self.tr("Présent"))
        self.verb.setText(self.tr("Enregistrer la présence"))
        self.rows.viewport().update()

    def send(self) -> None:
        if self.kind.value == WEEK:
            day = weekday_name(int(str(self.weekday.value)), self.session.language)
            weekly = SetServiceHours(
                service=str(self.service.value),
                weekday=int(str(self.weekday.value)),
                opens=self.hours.opens,
                closes=self.hours.closes,
                add=self.add.isChecked(),
            )
            self.do(weekly, self._said(day))
        elif self.entry.day.day < self.session.local_now().date():
            self.entry.day_field.set_error(self.tr("Choisissez aujourd’hui ou un jour à venir."))
        else:
            day = long_date(self.entry.day.day, self.session.language, year=False)
            dated = SetServiceDay(service=str(self.service.value), **self.entry.values())
            self.do(dated, self._said(day))

    def _said(self, day: str) -> str:
        words = self.tr("{service}, {day} : présence enregistrée")
        return words.format(service=self.service.currentText(), day=day)
