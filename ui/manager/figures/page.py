"""Rapports: six figures, the heat of visits, coworking, rooms, desks, appointments of a period."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from kiosk.core.directions import joined
from kiosk.core.languages import printed
from kiosk.core.period import DAY, MONTH, WEEK, Period
from kiosk.core.wording import clock_time
from ui.manager.figures.appointments import AppointmentsCard
from ui.manager.figures.coworking import CoworkingCard
from ui.manager.figures.desks import DesksCard
from ui.manager.figures.export import REPORT, keep_as
from ui.manager.figures.figure_card import FigureCard
from ui.manager.figures.heat import HeatCard
from ui.manager.figures.period_bar import PeriodBar
from ui.manager.figures.rooms import RoomsCard
from ui.manager.figures.six import SixFigures
from ui.manager.site_choice import SiteChoice
from ui.shell.file_question import ask_where
from ui.shell.page import Page
from ui.shell.printers import print_report, put_out
from ui.shell.reading_order import ReadInOrder
from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.shell.sync.words import as_of
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.label import Label
from ui.widgets.page_header import PageHeader

ROOMS, EVACUATION = "rooms", "evacuation"
AGAIN_MINUTES = 10
"""A period that is running is counted again after so long, if it is seen."""


class FiguresPage(Page):
    """Counted in the background when it is shown, when the period moves, and on F5."""

    # What changes with every visit is counted again by the minute instead.
    shows: ClassVar[frozenset[str]] = frozenset(
        {"resource", "resource_part", "opening_hours", "day_exception", "season", "season_hours"}
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("page")
        self.header, self.period_bar = PageHeader(), PeriodBar(self._today)
        self.site = SiteChoice(session)
        self.age = Label(size=14, tone="muted")
        self.export = Button(kind=SECONDARY, icon="download")
        self.evacuation = Button(kind=SECONDARY, icon="list-checks")
        self.sheet = Button(kind=SECONDARY, icon="printer")
        self.print = Button(kind=PRIMARY, icon="printer", key="F8")
        self.six = SixFigures(session)
        self.heat, self.coworking = HeatCard(session), CoworkingCard(session)
        self.rooms, self.desks = RoomsCard(session), DesksCard(session)
        self.appointments, self.beside = AppointmentsCard(session), QStackedWidget()
        for card in (self.desks, self.appointments):
            self.beside.addWidget(card)
        self.watch = watch_of(session)
        self._minutes = 0
        self._lay_out()
        self._connect()
        ReadInOrder(self)
        self.retranslate()

    def _lay_out(self) -> None:
        for widget in (self.period_bar, self.site, self.age):
            self.header.add_beside_title(widget)
        for button in (self.export, self.evacuation, self.sheet, self.print):
            self.header.add_action(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.six)
        for wide, narrow, stretch in (
            (self.heat, self.coworking, 10),
            (self.rooms, self.beside, 9),
        ):
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addWidget(wide, 1)
            row.addWidget(narrow)
            narrow.setFixedWidth(372)
            column.addLayout(row, stretch)

    def _connect(self) -> None:
        self.period_bar.moved.connect(lambda _period: self.refresh())
        self.site.picked.connect(lambda _site: self.refresh())
        self.desks.over.connect(lambda: self._turn_to(self.appointments))
        self.appointments.over.connect(lambda: self._turn_to(self.desks))
        self.print.clicked.connect(self.print_page)
        self.export.clicked.connect(self.save_file)
        self.sheet.clicked.connect(lambda: self._print_own(ROOMS))
        self.evacuation.clicked.connect(lambda: self._print_own(EVACUATION))
        self.watch.moved.connect(self._say_age)
        self.session.minute.connect(self._time_passes)

    @property
    def cards(self) -> Iterable[FigureCard]:
        """Each is counted by itself, those seen first before the others."""
        return (self.six, self.heat, self.coworking, self.rooms, self.desks, self.appointments)

    def _turn_to(self, card: DesksCard | AppointmentsCard) -> None:
        """Show it in the place of the other; the keys stay at its first button."""
        self.beside.setCurrentWidget(card)
        card.by.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def period(self) -> Period:
        """The period that is shown."""
        return self.period_bar.period

    def show_period(self, period: Period) -> None:
        """Show another period."""
        self.period_bar.go(period)

    def open_with(self, **fields: object) -> None:
        """`first` and `last` are the days to show."""
        first, last = fields.get("first"), fields.get("last")
        if isinstance(first, date) and isinstance(last, date):
            self.show_period(Period(first, last))

    def refresh(self) -> None:
        self._minutes = 0
        self._word_report()
        self.site.offer()
        for card in self.cards:
            card.want(self.period, self.other_site)
        self._say_age()

    @property
    def other_site(self) -> str:
        """The site that is shown, where it is not the machine's own."""
        return self.site.other

    def _today(self) -> date:
        return self.session.local_now().date()

    def _time_passes(self) -> None:
        self._minutes += 1
        running = self.period.first <= self._today() <= self.period.last
        if running and self._minutes >= AGAIN_MINUTES and self.isVisible():
            self.session.attempt(self.refresh)

    def _say_age(self, _status: object = None) -> None:
        """Up to when it is counted; offline, from when the data of the others are."""
        now = self.session.local_now()
        counted = ""
        if self.period.first <= now.date() <= self.period.last:
            words = self.tr("jusqu’à {time}")
            counted = words.format(time=clock_time(now, str(self.session.zone)))
        known = as_of(self.watch.status, now, self.session.language)
        offline = self.tr("données {age}").format(age=known) if known else ""
        words = joined(counted, offline)
        self.age.setText(words)

    # -- paper ---------------------------------------------------------------------------------

    def print_page(self) -> bool:
        """Print the report of the period (F8)."""
        from kiosk.paper.prints import SheetPrint

        sheet = SheetPrint(
            report=REPORT,
            first=self.period.first,
            last=self.period.last,
            language=printed(self.session.language),
            site=self.other_site,
        )
        outlet = self.session.station.settings.printing.sheets
        put_out(self, self.session, sheet, outlet, choose=self.choose)
        return True

    def _print_own(self, name: str) -> None:
        """A sheet of today, of the site that is shown."""
        print_report(self, self.session, name, site=self.other_site)

    def save_file(self) -> None:
        """Keep all that is shown as a workbook, or as CSV."""
        name = f"{self.header.title.text()}-{self.period.first}-{self.period.last}.xlsx"
        kinds = "Excel (*.xlsx);;CSV (*.csv)"
        title = self.tr("Enregistrer les chiffres")
        if place := self.ask_where(self, title, str(Path.home() / name), kinds):
            language = printed(self.session.language)
            work = functools.partial(
                keep_as,
                self.session.station,
                Path(place),
                self.period,
                language,
                self.other_site,
            )
            self.session.run(work, self._saved)

    def _saved(self, file: Path) -> None:
        self.session.say(self.tr("Enregistré : {file}").format(file=file.name))

    # Asked through attributes, so that a test answers in place of a person.
    ask_where = staticmethod(ask_where)
    choose = None

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.header.title.setText(self.tr("Rapports"))
        self.site.retranslate()
        self.export.setText(self.tr("Exporter"))
        self.evacuation.setText(self.tr("Évacuation"))
        self.sheet.setText(self.tr("Feuille du jour"))
        self._word_report()
        self._say_age()

    def _word_report(self) -> None:
        words = {
            DAY: self.tr("Rapport du jour"),
            WEEK: self.tr("Rapport de la semaine"),
            MONTH: self.tr("Rapport du mois"),
        }
        self.print.setText(words.get(self.period.kind, self.tr("Rapport de la période")))
