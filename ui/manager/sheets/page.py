"""Feuilles: each sheet as it will be printed; several at once, and those that come unasked."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.audit.kinds import PAPER
from kiosk.core import languages
from kiosk.core.period import DAY, LONGEST, MONTH, WEEK, Period
from kiosk.core.wording import period
from kiosk.paper.not_made import not_made
from kiosk.paper.prints import SheetPrint, SlipsPrint, name_of
from kiosk.paper.reports import ReportView, find, listed
from kiosk.paper.scheduled import settings_of
from ui.manager.sheets.paper import PaperView
from ui.manager.sheets.previews import MOST_PAGES, Preview, Previews
from ui.manager.sheets.schedule import ScheduleDialog
from ui.manager.sheets.several import ask_several
from ui.manager.sheets.slips import SlipsDialog
from ui.manager.sheets.tables import TABLES, ask_where_to, keep_table
from ui.manager.sheets.undone import undone
from ui.manager.site_choice import SiteChoice
from ui.shell.file_question import ask_folder
from ui.shell.forms import Form
from ui.shell.looking import note
from ui.shell.many_papers import put_out_all
from ui.shell.offering import offer
from ui.shell.page import Page
from ui.shell.printers import put_out
from ui.shell.reprinting import ask_why
from ui.shell.session import Session
from ui.widgets.alert import Alert
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.calendar import DateEdit
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.page_header import PageHeader
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select

if TYPE_CHECKING:
    from kiosk.core.settings.sheets import SheetSettings

ROOMS = "rooms"
OUTBOX = "notification"
MOST_DAYS_AHEAD = 31
"""Days of what is planned: a page or more each."""


class SheetsPage(Page):
    """What is shown is the paper itself; it is made again when what it says changes."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {
            "booking",
            "site_option",
            "resource",
            "resource_part",
            "spot",
            "visit",
            "presence",
            "evacuation",
            "evacuation_entry",
            "evacuation_mark",
            "badge",
            "event",
            "event_registration",
            "parcel",
            "join_request",
            "resident",
            "office",
            "office_stay",
            "ticket",
            "ticket_call",
            "ticket_leg",
            "appointment",
            "limit_event",
            "paper_batch",
            "paper_slip",
            "procedure_version",
            "feedback",
            "opening_hours",
            "day_exception",
            "season",
            "season_hours",
            "site",
            "staff",
            "person",
            "nightly_job",
            OUTBOX,
        }
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("page")
        self.header, self.site = PageHeader(), SiteChoice(session)
        self.header.add_beside_title(self.site)
        self.save = Button(kind=SECONDARY, icon="download")
        self.schedule = Button(kind=SECONDARY, icon="clock")
        self.several = Button(kind=SECONDARY, icon="list-checks")
        self.print = Button(kind=PRIMARY, icon="printer", key="F8")
        self.slips = Button(kind=SECONDARY, icon="ticket", small=True)
        for button in (self.schedule, self.save, self.several, self.print):
            self.header.add_action(button)
        self.papers = {button: Form(self, session, button) for button in (self.save, self.print)}
        self.report, self.span, self.language = Select(), Segmented(), Segmented()
        self.ticked: tuple[str, ...] = ()
        self.scheduling: ScheduleDialog | None = None
        self.reserving: SlipsDialog | None = None
        today = session.local_now().date()
        self.first, self.last = DateEdit(today), DateEdit(today)
        self.report_field, self.language_field = (
            Field(widget=self.report),
            Field(widget=self.language),
        )
        self.span_field = Field(widget=self.span)
        self.first_field, self.last_field = Field(widget=self.first), Field(widget=self.last)
        self.alert = Alert(kind="danger", icon="circle-alert")
        self.night = Alert(kind="warning", icon="clock")
        self.paper, self.note = PaperView(), Label(size=12.5, tone="muted")
        self.previews = Previews(session, self)
        self._lay_out()
        self.retranslate()
        self.language.choose(languages.printed(session.language))
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        days = (self.span_field, self.first_field, self.last_field)
        for field in (self.report_field, *days, self.language_field):
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.alert.hide()
        self.night.hide()
        card = Card(pad=0, head=False)
        card.set_tint("sunken")
        card.add(self.paper, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addLayout(row)
        column.addWidget(self.night)
        column.addWidget(self.alert)
        column.addWidget(card, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.slips)
        foot.addStretch(1)
        foot.addWidget(self.note)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.site.picked.connect(lambda _site: self.refresh())
        self.report.picked.connect(lambda _name: self._show_report())
        self.language.picked.connect(lambda _code: self.refresh())
        self.first.dateChanged.connect(lambda _day: self._first_moved())
        self.last.dateChanged.connect(lambda _day: self.refresh())
        self.print.clicked.connect(self.print_page)
        self.save.clicked.connect(self.save_file)
        self.several.clicked.connect(self.print_several)
        self.schedule.clicked.connect(self.open_schedule)
        self.slips.clicked.connect(self.open_slips)
        offer(self.session, "tickets.reserve_paper", self.slips)
        self.night.acted.connect(self.open_schedule)
        self.span.picked.connect(self._span_picked)
        self.alert.acted.connect(self.refresh)
        self.previews.moved.connect(self._show_preview)
        self.session.minute.connect(self._refresh_as_time_passes)

    # -- what is wanted ------------------------------------------------------------------------

    @property
    def wanted(self) -> SheetPrint:
        """What the fields say; what is not of days is always of now."""
        first, last = self.first.day, self.last.day
        if not self._of_days:
            first = last = self.session.local_now().date()
        return SheetPrint(
            report=str(self.report.value),
            first=first,
            last=last,
            language=str(self.language.value),
            site=self.site.other,
        )

    def reports(self) -> list[ReportView]:
        """The sheets that are for whoever is here."""
        found = self.session.read(listed, language=languages.spoken(self.session.language))
        return [each for each in found if self.session.may_read(*find(each.name).reads)]

    @property
    def _of_days(self) -> bool:
        """Whether the sheet is of days that are chosen."""
        return self.report.value is None or find(str(self.report.value)).of_days

    def _wrong(self) -> str:
        """Why these days make no sheet, or nothing."""
        wanted = self.wanted
        if wanted.last < wanted.first:
            return self.tr("Choisissez un dernier jour après le premier.")
        most = MOST_DAYS_AHEAD if find(wanted.report).ahead else LONGEST
        if (wanted.last - wanted.first).days >= most:
            return self.tr("Choisissez {days} jours au plus.").format(days=most)
        return ""

    def _span_picked(self, kind: object) -> None:
        """The day, week or month of the first day."""
        self.show_days(Period.around(self.first.day, str(kind)))

    def show_days(self, days: Period) -> None:
        """The same sheet of other days."""
        for edit, day in ((self.first, days.first), (self.last, days.last)):
            edit.blockSignals(True)
            edit.set_day(day)
            edit.blockSignals(False)
        self.refresh()

    def _first_moved(self) -> None:
        if self.last.day < self.first.day:
            self.last.set_day(self.first.day)  # refreshes by itself
        else:
            self.refresh()

    def show_day(self, first: date, last: date | None = None) -> None:
        """Show the rooms of a day, or of several."""
        self.report.choose(ROOMS)
        self.first.set_day(first)
        self.last.set_day(last or first)
        self._show_report()

    def open_with(self, **fields: object) -> None:
        """`report` shows one of the sheets."""
        if fields.get("report") in {report.name for report in self.reports()}:
            self.report.choose(fields["report"])
            self._show_report()

    def _show_report(self) -> None:
        for field in (self.span_field, self.first_field, self.last_field):
            field.setVisible(self._of_days)
        self.refresh()

    def _refresh_as_time_passes(self) -> None:
        if self.isVisible():
            self.session.attempt(self.refresh)

    def _tables_changed(self, tables: frozenset[str]) -> None:
        if tables & (self.shows - {OUTBOX}):  # no sheet says anything of letters
            self.previews.outdate()
        super()._tables_changed(tables)

    # -- what is seen --------------------------------------------------------------------------

    @property
    def preview(self) -> Preview | None:
        """The sheet that is shown."""
        return self.previews.preview

    def refresh(self) -> None:
        """Show the sheet as it is now; until it is made, the one before stays in sight."""
        self.site.offer()
        wrong = self._wrong()
        self.span.choose(Period(self.first.day, self.last.day).kind)
        self.last_field.clear_error()
        self._tell_night()
        for button in (self.print, self.save):
            button.setEnabled(not wrong)
        if wrong:
            self.last_field.set_error(wrong, focus=False)
        else:
            self.previews.want(self.wanted)

    def _show_preview(self) -> None:
        if self.preview is not None and self.preview.pages is not self.paper.pages:
            self.paper.show_pages(self.preview.pages)
        self._tell()

    def _tell_night(self) -> None:
        """Which of those that come by themselves did not."""
        found = self.session.read(not_made)
        self.night.setVisible(bool(found.sheets or found.unsent))
        if found.sheets or found.unsent:
            title, change = self.tr("Feuilles programmées non sorties"), self.tr("Programmer…")
            self.night.say(title, undone(found, self.reports(), self.session.language), change)

    def _tell(self) -> None:
        trouble = self.previews.trouble
        if trouble:
            title, again = self.tr("La feuille n’est pas faite"), self.tr("Réessayer")
            self.alert.say(title, trouble, again)
        self.alert.setVisible(bool(trouble))
        if self.previews.making is not None:
            self.note.setText(self.tr("Préparation…"))
        elif self.preview is None or trouble:
            self.note.setText("")
        elif self.preview.total > MOST_PAGES:
            words = self.tr("{shown} premières pages sur {total}")
            self.note.setText(words.format(shown=MOST_PAGES, total=self.preview.total))
        else:
            self.note.setText(self.tr("%n page(s)", "", self.preview.total))

    # -- paper ---------------------------------------------------------------------------------

    def print_page(self) -> bool:
        """Print the sheet as it is at this moment (F8)."""
        if self.print.isEnabled():
            outlet = self.session.station.settings.printing.sheets
            put_out(self, self.session, self.wanted, outlet, choose=self.choose)
        return True

    def save_file(self) -> None:
        """Keep the sheet as a file, or what it counts as a table."""
        wanted = self.wanted
        outlet = self.save_as(self, self.session.read(name_of, document=wanted))
        if outlet and Path(outlet).suffix.lower() in TABLES:
            target = Path(outlet.partition(":")[2])
            work = partial(keep_table, self.session.station, wanted, target)
            self.papers[self.save].run(work, lambda _made: self._kept(wanted, target))
        elif outlet:
            put_out(self, self.session, wanted, outlet)

    def _kept(self, wanted: SheetPrint, target: Path) -> None:
        note(self.session, PAPER, wanted.report)
        self.session.say(self.tr("Enregistré : {file}").format(file=target.name))

    def print_several(self) -> None:
        """Choose several sheets of these days, and print them in one act."""
        wanted, language = self.wanted, languages.spoken(self.session.language)
        days = period(wanted.first, wanted.last, language)
        ticked = self.ticked or (wanted.report,)
        if chosen := self.ask_several(self, self.reports(), ticked, days):
            self.ticked = tuple(chosen)
            sheets = [self._of(name, wanted) for name in chosen]
            put_out_all(self, self.session, sheets, choose=self.choose, folder=self.ask_folder)

    def _of(self, name: str, wanted: SheetPrint) -> SheetPrint:
        """Another sheet of the same days, or of now."""
        days = {} if find(name).of_days else dict.fromkeys(("first", "last"), self._today())
        return msgspec.structs.replace(wanted, report=name, **days)

    def _today(self) -> date:
        return self.session.local_now().date()

    def open_schedule(self) -> None:
        """Say which come out by themselves."""
        self.session.run(partial(settings_of, self.session.station), self._open_schedule)

    def _open_schedule(self, said: SheetSettings) -> None:
        self.scheduling = ScheduleDialog(self, self.session, self.reports(), said)
        self.scheduling.saved.connect(self._scheduled)
        self.scheduling.open()

    def open_slips(self) -> None:
        """Reserve paper tickets of this site and print them, or print some again."""
        self.reserving = SlipsDialog(self, self.session)
        self.reserving.saved.connect(lambda outcome: self._print_slips(outcome.result.batch))
        self.reserving.again.connect(self._print_slips)
        self.reserving.open()

    def _print_slips(self, batch: UUID) -> None:
        outlet = self.session.station.settings.printing.sheets
        slips = SlipsPrint(batch=batch)
        put_out(self, self.session, slips, outlet, choose=self.choose, why=self.ask_why)

    def _scheduled(self, _outcome: object) -> None:
        self.session.say(self.tr("Programmation enregistrée"))

    # Asked through attributes, so that a test answers in place of a person.
    save_as = staticmethod(ask_where_to)
    ask_several = staticmethod(ask_several)
    ask_folder = staticmethod(ask_folder)
    choose = None
    ask_why = staticmethod(ask_why)

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.header.word(self.tr("Feuilles"), self.tr("telles qu’elles seront imprimées"))
        self.site.retranslate()
        self.print.setText(self.tr("Imprimer"))
        self.save.setText(self.tr("Enregistrer…"))
        self.several.setText(self.tr("Plusieurs…"))
        self.schedule.setText(self.tr("Programmer…"))
        self.slips.setText(self.tr("Tickets papier…"))
        kinds = ((DAY, self.tr("Jour")), (WEEK, self.tr("Semaine")), (MONTH, self.tr("Mois")))
        self.span.set_choices(list(kinds))
        self.span_field.set_label(self.tr("Durée"))
        self.report.set_choices([(report.name, report.short) for report in self.reports()])
        self.language.set_choices([(each.code, each.name) for each in languages.of_paper()])
        self.report_field.set_label(self.tr("Feuille"))
        self.paper.setAccessibleName(self.header.title.text())
        self.first_field.set_label(self.tr("Du"))
        self.last_field.set_label(self.tr("Au"))
        self.language_field.set_label(self.tr("Langue de la feuille"))
        self._tell()
