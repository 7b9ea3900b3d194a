"""The ordinary week of the doors."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from kiosk.core.wording import long_date
from kiosk.sites.calendar import weekly_hours
from kiosk.sites.commands import SetHours
from kiosk.sites.hours import Span
from ui.manager.section import Section
from ui.manager.site.hours_form import HoursForm, spans_words
from ui.shell.session import Session
from ui.theme.fonts import SEMIBOLD
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

MONDAY = date(2026, 1, 5)


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week (0 is Monday) and its hours."""

    id: int
    spans: tuple[Span, ...]


def weekday_name(weekday: int, language: str) -> str:
    """The day's name in the language in force."""
    name = long_date(MONDAY + timedelta(days=weekday), language).split()[0]
    return name.rstrip(",").capitalize()


class WeekdayRow(RowPainter):
    """A weekday and its hours."""

    height = 52

    def __init__(self) -> None:
        self.closed = ""

    def paint(self, row: RowCanvas, item: Weekday) -> None:
        row.text(row.box(20, 140), weekday_name(item.id, self.language), 14, weight=SEMIBOLD)
        tone = "ink" if item.spans else "muted"
        row.text(row.box(170), spans_words(item.spans, self.language) or self.closed, 14, tone)

    def words(self, item: Weekday) -> str:
        hours = spans_words(item.spans, self.language) or self.closed
        return f"{weekday_name(item.id, self.language)}, {hours}"


class OpeningSection(Section):
    """A chosen day is shown in the form, changed there and kept."""

    shows: ClassVar[frozenset[str]] = frozenset({"opening_hours"})
    first = "closes"

    def __init__(self, session: Session) -> None:
        self._painter = WeekdayRow()
        super().__init__(session, self._painter)
        self.hours = HoursForm(late=True)
        self.fields = {"opens": self.hours.from_field, "closes": self.hours.to_field}
        self.card.add(self.hours)
        self.finish_form()
        self.rows.chosen.connect(self._show_day)
        self.retranslate()

    def refresh(self) -> None:
        week = self.session.read(weekly_hours)
        self.rows.set_items([Weekday(n, spans) for n, spans in enumerate(week)])
        if self.rows.current is None:
            self.rows.choose(0)

    def _show_day(self, day: Weekday) -> None:
        self.hours.show_spans(day.spans)
        self.card.set_title(weekday_name(day.id, self.session.language))

    def retranslate(self) -> None:
        self._painter.closed = self.tr("fermé")
        self.list.set_title(self.tr("Heures d’ouverture"))
        day = self.rows.current
        language = self.session.language
        self.card.set_title(weekday_name(day.id, language) if day else self.tr("Heures"))
        self.hours.retranslate()
        self.verb.setText(self.tr("Enregistrer les heures"))
        self.rows.viewport().update()

    def send(self) -> None:
        day = self.rows.current
        if day is not None:
            said = self.tr("{day} : heures enregistrées").format(
                day=weekday_name(day.id, self.session.language)
            )
            opens, closes = self.hours.opens, self.hours.closes
            self.do(SetHours(weekday=day.id, opens=opens, closes=closes), said)
