"""Seasons: Ramadan, the summer, and other days with a week of their own."""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout

from kiosk.core.directions import joined
from kiosk.core.wording import medium_date
from kiosk.sites.announcing import SeasonView, seasons
from kiosk.sites.hours import Span
from kiosk.sites.seasons import RemoveSeason, SetSeason, WeekdayHours
from ui.manager.section import Section
from ui.manager.site.hours_form import HoursForm, spans_words
from ui.manager.site.opening import weekday_name
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter
from ui.widgets.select import Select

MONTH = timedelta(days=29)
ALL = "all"
WORKING = range(5)


class SeasonRow(RowPainter):
    """From when to when, its name and its hours."""

    def paint(self, row: RowCanvas, item: SeasonView) -> None:
        row.two_lines(20, row.width - 40, self._title(item), self._hours(item))

    def words(self, item: SeasonView) -> str:
        return f"{self._title(item)}, {self._hours(item)}"

    def _title(self, item: SeasonView) -> str:
        own = {"ar": item.name_ar, "en": item.name_en}.get(self.language, item.name)
        days = (medium_date(day, self.language) for day in (item.first, item.last))
        return joined(own or item.name, " – ".join(days))

    def _hours(self, item: SeasonView) -> str:
        """Each stretch once, after the days that have it."""
        found: dict[tuple[Span, ...], list[str]] = {}
        for weekday, spans in enumerate(item.week):
            if spans:
                found.setdefault(spans, []).append(self._weekday(weekday))
        comma = "، " if self.language == "ar" else ", "
        return joined(
            *(f"{comma.join(days)} {spans_words(s, self.language)}" for s, days in found.items())
        )

    def _weekday(self, weekday: int) -> str:
        """The first letters of Arabic days are no words: those are written whole."""
        name = weekday_name(weekday, self.language)
        return name if self.language == "ar" else name[:3]


class SeasonsSection(Section):
    """A chosen season is shown in the form; `days` says which weekdays the hours there are of."""

    shows: ClassVar[frozenset[str]] = frozenset({"season", "season_hours"})
    first = "name"

    def __init__(self, session: Session) -> None:
        super().__init__(session, SeasonRow())
        today = session.local_now().date()
        self.begin, self.end = DateEdit(today), DateEdit(today + MONTH)
        self.days, self.hours = Select(), HoursForm(late=True)
        self.remove = Button(kind=QUIET, icon="x")
        self.fields = {
            "name": Field(),
            "name_ar": Field(),
            "first": Field(widget=self.begin),
            "last": Field(widget=self.end),
            "weekday": Field(widget=self.days),
            "opens": self.hours.from_field,
            "closes": self.hours.to_field,
        }
        self._week: dict[int, Span] = {}
        self._shown: object = ALL
        self._lay_out()
        self.rows.chosen.connect(self._show)
        self.days.picked.connect(self._turn)
        self.remove.clicked.connect(self._remove)
        self.retranslate()
        self._turn(ALL)

    def _lay_out(self) -> None:
        self.fields["name_ar"].input.edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        dates = QHBoxLayout()
        dates.setSpacing(12)
        for name in ("first", "last"):
            dates.addWidget(self.fields[name], 1)
        for name in ("name", "name_ar"):
            self.card.add(self.fields[name])
        self.card.body.addLayout(dates)
        self.card.add(self.fields["weekday"])
        self.card.add(self.hours)
        self.finish_form()
        self.foot.addWidget(self.remove)
        self.remove.hide()

    def refresh(self) -> None:
        today = self.session.local_now().date()
        self.rows.set_items(self.session.read(seasons, day=today))
        self.remove.setVisible(self.rows.current is not None)

    def _show(self, season: SeasonView) -> None:
        self.fields["name"].set_text(season.name)
        self.fields["name_ar"].set_text(season.name_ar)
        self.begin.set_day(season.first)
        self.end.set_day(season.last)
        self._week = {n: spans[0] for n, spans in enumerate(season.week) if spans}
        same = {self._week.get(day) for day in WORKING}
        self._shown = ALL if len(same) == 1 else WORKING[0]
        self.days.choose(self._shown)
        self._show_hours()
        self.remove.show()

    def _turn(self, days: object) -> None:
        """Keep the hours that are shown, and show those of other days."""
        self._keep()
        self._shown = days
        self._show_hours()

    def _keep(self) -> None:
        opens, closes = self.hours.opens, self.hours.closes
        for day in self._chosen():
            if opens and closes:
                self._week[day] = Span(opens, closes)
            else:
                self._week.pop(day, None)

    def _show_hours(self) -> None:
        span = self._week.get(self._chosen()[0])
        self.hours.show_spans((span,) if span else ())

    def _chosen(self) -> list[int]:
        return list(WORKING) if self._shown == ALL else [int(str(self._shown))]

    def retranslate(self) -> None:
        language, optional = self.session.language, self.tr("facultatif")
        self.list.set_title(self.tr("Périodes"))
        self.card.set_title(self.tr("Une période avec ses horaires"))
        self.fields["name"].set_label(self.tr("Nom (Ramadan, été…)"))
        self.fields["name_ar"].set_label(self.tr("Nom en arabe"), optional)
        self.fields["first"].set_label(self.tr("Du"))
        self.fields["last"].set_label(self.tr("Au"))
        self.fields["weekday"].set_label(self.tr("Horaires de"))
        one = [(day, weekday_name(day, language)) for day in range(7)]
        self.days.set_choices([(ALL, self.tr("Lundi à vendredi")), *one])
        self.hours.retranslate()
        self.verb.setText(self.tr("Enregistrer la période"))
        self.remove.setText(self.tr("Retirer cette période"))
        self.empty.say(
            self.tr("Aucune période à venir"),
            self.tr("La semaine ordinaire vaut toute l’année."),
        )
        self.rows.viewport().update()

    def send(self) -> None:
        self._keep()
        chosen: SeasonView | None = self.rows.current
        week = [WeekdayHours(day, s.opens, s.closes) for day, s in sorted(self._week.items())]
        name = self.fields["name"].text()
        command = SetSeason(
            season=chosen.id if chosen else None,
            first=self.begin.day,
            last=self.end.day,
            name=name,
            name_ar=self.fields["name_ar"].text(),
            name_en=chosen.name_en if chosen else "",
            hours=week,
        )
        self.do(command, self.tr("{name} : période enregistrée").format(name=name))

    def _remove(self) -> None:
        chosen: SeasonView | None = self.rows.current
        if chosen is not None:
            said = self.tr("{name} : période retirée").format(name=chosen.name)
            self.do(RemoveSeason(season=chosen.id), said)

    def done(self) -> None:
        for name in ("name", "name_ar"):
            self.fields[name].set_text("")
        self.rows.setCurrentIndex(QModelIndex())
        self.refresh()
