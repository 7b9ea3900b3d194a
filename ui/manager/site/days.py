"""Days that differ: feasts, works, longer evenings."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout

from kiosk.core.directions import joined
from kiosk.core.wording import long_date
from kiosk.sites.calendar import exceptions
from kiosk.sites.commands import SetDay
from kiosk.sites.holidays import AddHolidays, ClearDay, proposed
from kiosk.sites.hours import DayHours
from ui.manager.section import Section
from ui.manager.site.hours_form import HoursForm, spans_words
from ui.shell.offering import offer
from ui.shell.session import Session
from ui.widgets.button import QUIET, SECONDARY, Button
from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field
from ui.widgets.options import CheckRow
from ui.widgets.pill import NEUTRAL, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter


class DayRow(RowPainter):
    """A day, why it differs, and its hours."""

    def __init__(self) -> None:
        self.closed = self.tentative = ""

    def paint(self, row: RowCanvas, item: DayHours) -> None:
        words = spans_words(item.spans, self.language)
        used = row.pill(16, words or self.closed, NEUTRAL if words else WARNING, height=24)
        day = long_date(item.day, self.language)
        row.two_lines(20, row.width - used - 60, day, self._why(item))

    def words(self, item: DayHours) -> str:
        hours = spans_words(item.spans, self.language) or self.closed
        return f"{long_date(item.day, self.language)}, {hours}, {self._why(item)}"

    def _why(self, item: DayHours) -> str:
        why = item.why(self.language)
        return joined(why, self.tentative) if item.tentative else why


class DayForm:
    """The fields of a day that differs, for a desk service or for the doors (`late`)."""

    def __init__(self, session: Session, *, late: bool = False) -> None:
        self.day = DateEdit(session.local_now().date() + timedelta(days=1))
        self.day_field, self.reason = Field(widget=self.day), Field()
        self.hours = HoursForm(late=late)
        self.hours.show_spans(())
        self.widgets = (self.day_field, self.hours, self.reason)
        self.fields = {
            "day": self.day_field,
            "opens": self.hours.from_field,
            "closes": self.hours.to_field,
            "reason": self.reason,
        }

    def word(self, day: str, reason: str, mark: str) -> None:
        """Word the fields."""
        self.day_field.set_label(day)
        self.reason.set_label(reason, mark)
        self.hours.retranslate()

    def show_day(self, shown: DayHours) -> None:
        """Show a day that is there, to change it."""
        self.day.set_day(shown.day)
        self.hours.show_spans(shown.spans)
        self.reason.set_text(shown.reason)

    def values(self) -> dict[str, Any]:
        """What the command takes."""
        return {
            "day": self.day.day,
            "opens": self.hours.opens,
            "closes": self.hours.closes,
            "reason": self.reason.text(),
        }


class DaysSection(Section):
    """The days to come that differ from the week."""

    shows: ClassVar[frozenset[str]] = frozenset({"day_exception"})
    first = "day"

    def __init__(self, session: Session) -> None:
        self._painter = DayRow()
        super().__init__(session, self._painter, key=lambda day: day.day)
        self.entry = DayForm(session, late=True)
        self.fields = self.entry.fields
        self.reason_ar, self.tentative = Field(), CheckRow()
        self.reason_ar.input.edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.fields["reason_ar"] = self.reason_ar
        self.feasts = Button(kind=SECONDARY, icon="calendar-days", small=True)
        self.remove = Button(kind=QUIET, icon="x")
        for widget in (*self.entry.widgets, self.reason_ar, self.tentative):
            self.card.add(widget)
        self.finish_form()
        self.foot.addWidget(self.remove)
        self.remove.hide()
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 12)
        row.addWidget(self.feasts)
        row.addStretch(1)
        self.list.body.addLayout(row)
        self.feasts.clicked.connect(self._take_feasts)
        self.remove.clicked.connect(self._remove)
        self.rows.chosen.connect(self._show)
        offer(session, "sites.add_holidays", self.feasts)
        self.retranslate()

    def refresh(self) -> None:
        today = self.session.local_now().date()
        self.rows.set_items(self.session.read(exceptions, first=today))
        count = len(self.session.read(proposed, day=today))
        self.feasts.setText(self.tr("Ajouter %n jour(s) férié(s) proposé(s)", "", count))
        self.feasts.setVisible(count > 0)
        self.remove.setVisible(self.rows.current is not None)

    def _show(self, day: DayHours) -> None:
        self.entry.show_day(day)
        self.reason_ar.set_text(day.reason_ar)
        self.tentative.setChecked(day.tentative)
        self.remove.show()

    def _take_feasts(self) -> None:
        """Those of the coming twelve months; each can be changed, or taken away, afterwards."""
        found = self.session.read(proposed, day=self.session.local_now().date())
        said = self.tr("%n jour(s) férié(s) ajouté(s)", "", len(found))
        self.do(AddHolidays(days=found), said)

    def _remove(self) -> None:
        chosen: DayHours | None = self.rows.current
        if chosen is not None:
            day = long_date(chosen.day, self.session.language, year=False)
            self.do(ClearDay(day=chosen.day), self.tr("{day} est retiré").format(day=day))

    def retranslate(self) -> None:
        self._painter.closed = self.tr("fermé")
        self._painter.tentative = self.tr("à confirmer")
        self.list.set_title(self.tr("Jours d’exception"))
        self.card.set_title(self.tr("Un jour qui diffère"))
        self.entry.word(self.tr("Jour"), self.tr("Raison"), self.tr("facultatif"))
        self.reason_ar.set_label(self.tr("Raison en arabe"), self.tr("facultatif"))
        self.tentative.word(self.tr("À confirmer"))
        self.remove.setText(self.tr("Retirer ce jour"))
        self.verb.setText(self.tr("Enregistrer le jour"))
        self.empty.say(
            self.tr("Aucun jour d’exception à venir"),
            self.tr("La semaine ordinaire vaut pour tous les jours."),
        )
        self.rows.viewport().update()

    def send(self) -> None:
        if self.entry.day.day < self.session.local_now().date():
            self.entry.day_field.set_error(self.tr("Choisissez aujourd’hui ou un jour à venir."))
            return
        day = long_date(self.entry.day.day, self.session.language, year=False)
        said = self.tr("{day} est enregistré").format(day=day)
        chosen: DayHours | None = self.rows.current
        values = self.entry.values() | {
            "reason_ar": self.reason_ar.text(),
            "tentative": self.tentative.isChecked(),
        }
        if chosen is not None and chosen.reason == values["reason"]:
            values["reason_en"] = chosen.reason_en
        self.do(SetDay(**values), said)

    def done(self) -> None:
        self.entry.reason.set_text("")
        self.reason_ar.set_text("")
        self.tentative.setChecked(False)
        self.rows.setCurrentIndex(QModelIndex())
        self.refresh()
