"""Feuilles: the rooms and the evacuation list as they will be printed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.core import languages
from kiosk.paper.prints import SheetPrint, name_of
from kiosk.paper.reports import ReportView, find, listed
from ui.manager.sheets.paper import PaperView
from ui.manager.sheets.previews import MOST_PAGES, Preview, Previews
from ui.shell.forms import Form
from ui.shell.page import Page
from ui.shell.printers import put_out, save_as
from ui.shell.session import Session
from ui.widgets.alert import Alert
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.calendar import DateEdit
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.page_header import PageHeader
from ui.widgets.segmented import Segmented

ROOMS = "rooms"
LONGEST = timedelta(days=31)


class SheetsPage(Page):
    """What is shown is the paper itself; it is made again when what it says changes."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {
            "booking",
            "resource",
            "resource_part",
            "spot",
            "visit",
            "presence",
            "badge",
            "resident",
            "ticket",
            "ticket_call",
            "opening_hours",
            "day_exception",
            "season",
            "season_hours",
            "site",
            "staff",
            "person",
        }
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("page")
        self.header = PageHeader()
        self.save = Button(kind=SECONDARY, icon="download")
        self.print = Button(kind=PRIMARY, icon="printer", key="F8")
        for button in (self.save, self.print):
            self.header.add_action(button)
        self.papers = {button: Form(self, session, button) for button in (self.save, self.print)}
        self.report, self.language = Segmented(), Segmented()
        today = session.local_now().date()
        self.first, self.last = DateEdit(today), DateEdit(today)
        self.report_field, self.language_field = (
            Field(widget=self.report),
            Field(widget=self.language),
        )
        self.first_field, self.last_field = Field(widget=self.first), Field(widget=self.last)
        self.alert = Alert(kind="danger", icon="circle-alert")
        self.paper, self.note = PaperView(), Label(size=12.5, tone="muted")
        self.previews = Previews(session, self)
        self._lay_out()
        self.retranslate()
        self.language.choose(languages.printed(session.language))
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        fields = (self.report_field, self.first_field, self.last_field, self.language_field)
        for field in fields:
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        row.addWidget(self.note, 0, Qt.AlignmentFlag.AlignBottom)
        self.alert.hide()
        card = Card(pad=0, head=False)
        card.set_tint("sunken")
        card.add(self.paper, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addLayout(row)
        column.addWidget(self.alert)
        column.addWidget(card, 1)

    def _connect(self) -> None:
        self.report.picked.connect(lambda _name: self._show_report())
        self.language.picked.connect(lambda _code: self.refresh())
        self.first.dateChanged.connect(lambda _day: self._first_moved())
        self.last.dateChanged.connect(lambda _day: self.refresh())
        self.print.clicked.connect(self.print_page)
        self.save.clicked.connect(self.save_file)
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
        )

    def _reports(self) -> list[ReportView]:
        """The sheets there are."""
        return self.session.read(listed, language=languages.spoken(self.session.language))

    @property
    def _of_days(self) -> bool:
        """Whether the sheet is of days that are chosen."""
        return self.report.value is None or find(str(self.report.value)).of_days

    def _wrong(self) -> str:
        """Why these days make no sheet, or nothing."""
        wanted = self.wanted
        if wanted.last < wanted.first:
            return self.tr("Choisissez un dernier jour après le premier.")
        if wanted.last - wanted.first >= LONGEST:
            return self.tr("Choisissez 31 jours au plus.")
        return ""

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
        if fields.get("report") in {report.name for report in self._reports()}:
            self.report.choose(fields["report"])
            self._show_report()

    def _show_report(self) -> None:
        for field in (self.first_field, self.last_field):
            field.setVisible(self._of_days)
        self.refresh()

    def _refresh_as_time_passes(self) -> None:
        if self.isVisible():
            self.session.attempt(self.refresh)

    def _tables_changed(self, tables: frozenset[str]) -> None:
        if tables & self.shows:
            self.previews.outdate()
        super()._tables_changed(tables)

    # -- what is seen --------------------------------------------------------------------------

    @property
    def preview(self) -> Preview | None:
        """The sheet that is shown."""
        return self.previews.preview

    def refresh(self) -> None:
        """Show the sheet as it is now; until it is made, the one before stays in sight."""
        wrong = self._wrong()
        self.last_field.clear_error()
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
        """Keep the sheet as a file."""
        wanted = self.wanted
        if outlet := self.save_as(self, self.session.read(name_of, document=wanted)):
            put_out(self, self.session, wanted, outlet)

    # Asked through attributes, so that a test answers in place of a person.
    save_as = staticmethod(save_as)
    choose = None

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.header.word(self.tr("Feuilles"), self.tr("telles qu’elles seront imprimées"))
        self.print.setText(self.tr("Imprimer"))
        self.save.setText(self.tr("Enregistrer un PDF"))
        self.report.set_choices([(report.name, report.short) for report in self._reports()])
        self.language.set_choices([(each.code, each.name) for each in languages.of_paper()])
        self.report_field.set_label(self.tr("Feuille"))
        self.paper.setAccessibleName(self.header.title.text())
        self.first_field.set_label(self.tr("Du"))
        self.last_field.set_label(self.tr("Au"))
        self.language_field.set_label(self.tr("Langue de la feuille"))
        self._tell()
