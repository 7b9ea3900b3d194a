"""When each desk gives appointments: its week, how long each lasts, how many at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from kiosk.appointments.hours import LONGEST, MOST_PLACES, SHORTEST, SetHours
from kiosk.appointments.slots import HoursView, hours
from kiosk.core import catalogue
from kiosk.core.clock import hour_minute
from kiosk.core.directions import figures_kept, joined
from kiosk.core.wording import duration
from kiosk.sites.hours import Span
from ui.manager.section import Section
from ui.manager.site.hours_form import HoursForm
from ui.manager.site.opening import weekday_name
from ui.shell.languages import Texts
from ui.shell.session import Session
from ui.theme.fonts import SEMIBOLD
from ui.widgets.field import Field
from ui.widgets.options import CheckRow
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter
from ui.widgets.select import Select
from ui.widgets.stepper import Stepper

STEP = 5
USUAL = 20


@dataclass(frozen=True, slots=True)
class GivenDay:
    """A weekday with the hours in which a desk gives appointments; none at all may be."""

    id: int
    hours: tuple[HoursView, ...]


def hours_words(one: HoursView, language: str) -> str:
    """The hours, how long each appointment lasts, and how many people are seen at once."""
    texts = Texts(language)
    words = texts.translate("GivenRow", "{hours}, {length} chacun")
    if one.places > 1:
        words = texts.translate("GivenRow", "{hours}, {length} chacun, {n} à la fois")
    span = f"{hour_minute(one.opens)}–{hour_minute(one.closes)}"
    length = duration(one.minutes, language)
    return figures_kept(words.format(hours=span, length=length, n=one.places))


class GivenRow(RowPainter):
    """A weekday and its hours."""

    height = 52

    def __init__(self) -> None:
        self.none = ""

    def paint(self, row: RowCanvas, item: GivenDay) -> None:
        row.text(row.box(20, 120), weekday_name(item.id, self.language), 14, weight=SEMIBOLD)
        tone = "ink" if item.hours else "muted"
        row.text(row.box(146), self._said(item), 13.5, tone)

    def words(self, item: GivenDay) -> str:
        return f"{weekday_name(item.id, self.language)}, {self._said(item)}"

    def _said(self, item: GivenDay) -> str:
        return joined(*(hours_words(each, self.language) for each in item.hours)) or self.none


class AppointmentHoursSection(Section):
    """A weekday may have several stretches: the first replaces, the others are added."""

    shows: ClassVar[frozenset[str]] = frozenset({"appointment_hours"})
    first = "opens"
    needs = "appointments.set_hours"

    def __init__(self, session: Session) -> None:
        self._painter = GivenRow()
        super().__init__(session, self._painter, key=lambda day: day.id)
        self.service, self.weekday = Select(), Select()
        self.hours, self.add = HoursForm(), CheckRow()
        self.minutes = Stepper(USUAL, SHORTEST, LONGEST, step=STEP, worded=self._length)
        self.places = Stepper(1, 1, MOST_PLACES)
        self.service_field = Field(widget=self.service)
        self.weekday_field = Field(widget=self.weekday)
        self.minutes_field, self.places_field = (
            Field(widget=self.minutes),
            Field(widget=self.places),
        )
        self.fields = {
            "service": self.service_field,
            "weekday": self.weekday_field,
            "opens": self.hours.from_field,
            "closes": self.hours.to_field,
            "minutes": self.minutes_field,
            "places": self.places_field,
        }
        beside = QHBoxLayout()
        beside.setSpacing(12)
        for field in (self.minutes_field, self.places_field):
            beside.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        for widget in (self.service_field, self.weekday_field, self.hours):
            self.card.add(widget)
        self.card.body.addLayout(beside)
        self.card.add(self.add)
        self.finish_form()
        self.service.picked.connect(lambda _code: self.refresh())
        self.rows.chosen.connect(self._show_day)
        self.retranslate()

    def _length(self, minutes: int) -> str:
        return duration(minutes, self.session.language)

    def refresh(self) -> None:
        code = str(self.service.value)
        found = [each for each in self.session.read(hours) if each.service == code]
        self.rows.set_items(
            [GivenDay(n, tuple(one for one in found if one.weekday == n)) for n in range(7)]
        )

    def _show_day(self, item: Any) -> None:
        if not isinstance(item, GivenDay):
            return
        self.weekday.choose(item.id)
        self.hours.show_spans(tuple(Span(one.opens, one.closes) for one in item.hours[:1]))
        self.add.setChecked(False)
        if item.hours:
            self.minutes.set_value(item.hours[0].minutes)
            self.places.set_value(item.hours[0].places)

    def retranslate(self) -> None:
        self._painter.none = self.tr("pas de rendez-vous")
        self.list.set_title(self.tr("Heures de rendez-vous"))
        self.card.set_title(self.tr("Changer les heures"))
        desks = catalogue.load().desks
        self.service.set_choices([(d.code, d.heading(self.session.language)) for d in desks])
        self.weekday.set_choices([(n, weekday_name(n, self.session.language)) for n in range(7)])
        self.service_field.set_label(self.tr("Service"))
        self.weekday_field.set_label(self.tr("Jour de la semaine"))
        self.hours.retranslate()
        self.hours.is_open.word(self.tr("Donne des rendez-vous"))
        self.minutes_field.set_label(self.tr("Durée de chacun"))
        self.places_field.set_label(self.tr("Personnes à la fois"))
        self.add.word(self.tr("Ajouter une plage"), self.tr("Garde les plages déjà là ce jour."))
        self.verb.setText(self.tr("Enregistrer les heures"))
        self.rows.viewport().update()

    def send(self) -> None:
        weekday = int(str(self.weekday.value))
        wanted = SetHours(
            service=str(self.service.value),
            weekday=weekday,
            opens=self.hours.opens,
            closes=self.hours.closes,
            minutes=self.minutes.value,
            places=self.places.value,
            add=self.add.isChecked(),
        )
        words = self.tr("{service}, {day} : heures de rendez-vous enregistrées")
        day = weekday_name(weekday, self.session.language)
        self.do(wanted, words.format(service=self.service.currentText(), day=day))
