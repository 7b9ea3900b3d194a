"""Paper tickets entered by keyboard: a number, an hour, Enter; the next one at once."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from kiosk.core.clock import instant
from kiosk.tickets import slips
from kiosk.tickets.entering import MOST_DAYS, EnterPaper, WithdrawPaper
from ui.reception.tickets.hours_typed import typed_hour
from ui.reception.tickets.names import desk_name
from ui.reception.tickets.paper_line import Cell, Entered, EnteredRow
from ui.shell.answers import answers
from ui.shell.form_dialog import FormDialog
from ui.shell.forms import Form
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.button import DANGER, Button
from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.rows import RowList
from ui.widgets.select import Select

NUMBER = "slip"
HOURS = ("taken_at", "called_at", "closed_at")
WAITS, ENDS = "", ("done", "incomplete", "redirected", "absent", "abandoned")
ROWS_SEEN = 5


class PaperEntry(FormDialog):
    """Stays open from line to line: `saved(outcome)` after each, and nothing typed is lost.

    Enter goes on to what is missing in the line, and enters it once the number and the hour are
    there. The day, the counter and how it ended stay for the next line.
    """

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, session, width=960)
        today = session.local_now().date()
        self.day, self.outcome = DateEdit(today), Select()
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        oldest = today - timedelta(days=MOST_DAYS)
        self.day.setMinimumDate(QDate(oldest.year, oldest.month, oldest.day))
        self.cells = {name: Cell() for name in (NUMBER, *HOURS, "counter")}
        self.outcome_field, self.day_field = Field(widget=self.outcome), Field(widget=self.day)
        self.fields |= {**self.cells, "outcome": self.outcome_field, "day": self.day_field}
        self.wrong = Label(size=13, tone="danger", wrap=True)
        self.desk = Label(size=13, tone="muted")
        self.entered: list[Entered] = []
        self.rows = RowList(EnteredRow(session.station.zone), key=lambda one: one.result.ticket)
        self.withdraw = Button(kind=DANGER, icon="undo-2", small=True)
        self.count = Label(size=13, tone="muted")
        self.acts = Form(self, session, self.withdraw, tell=self._tell)
        self._lay_out_line()
        self._word()
        self._connect()

    def _lay_out_line(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        places = [self.day_field, *self.cells.values(), self.outcome_field]
        for n, field in enumerate(places):
            grid.addWidget(field, 0, n, top)
        for n, stretch in enumerate((4, 5, 4, 4, 4, 3, 5)):
            grid.setColumnStretch(n, stretch)
        for cell in self.cells.values():
            cell.input.setMinimumWidth(72)
        self.body.addLayout(grid)
        self.body.addWidget(self.wrong)
        self.body.addWidget(self.desk)
        self.wrong.hide()
        self.rows.setFixedHeight(38 * ROWS_SEEN + 2)
        self.body.addWidget(self.rows)
        below = QHBoxLayout()
        below.addWidget(self.count)
        below.addStretch(1)
        below.addWidget(self.withdraw)
        self.body.addLayout(below)

    def _word(self) -> None:
        title, verb = self.tr("Saisir des tickets papier"), self.tr("Saisir la ligne")
        text = self.tr("Le numéro, l’heure d’arrivée, puis Entrée : la ligne suivante est prête.")
        self.word(title, verb, text)
        self.failing = self.tr("Le ticket n’est pas saisi")
        for name, words, example in (
            (NUMBER, self.tr("Numéro"), "PO-014"),
            ("taken_at", self.tr("Arrivée"), "9:12"),
            ("called_at", self.tr("Appelé à"), ""),
            ("closed_at", self.tr("Terminé à"), ""),
            ("counter", self.tr("Guichet"), ""),
        ):
            self.cells[name].set_label(words)
            self.cells[name].input.set_example(example)
            self.cells[name].input.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.day_field.set_label(self.tr("Jour"))
        self.outcome_field.set_label(self.tr("Issue"))
        self.withdraw.setText(self.tr("Retirer cette ligne"))
        self.rows.setAccessibleName(self.tr("Tickets saisis"))
        self._offer_ends()
        self._tell_count()

    def _connect(self) -> None:
        for cell in self.cells.values():
            cell.entered.connect(self._go_on)
            cell.said.connect(self._tell_wrong)
        self.cells[NUMBER].edited.connect(lambda _text: self._tell_desk())
        self.day.dateChanged.connect(lambda _day: self._offer_ends())
        self.rows.chosen.connect(lambda _item: self._offer_withdraw())
        self.withdraw.clicked.connect(self.take_back)
        self._offer_withdraw()

    # -- the line ------------------------------------------------------------------------------

    def _offer_ends(self) -> None:
        """Nobody waits any more on a day that is over."""
        words = (
            self.tr("Servi"),
            self.tr("Pièces manquantes"),
            self.tr("Orienté ailleurs"),
            self.tr("Absent"),
            self.tr("Parti"),
        )
        choices: list[tuple[object, str]] = list(zip(ENDS, words, strict=True))
        is_today = self.day.day == self.session.local_now().date()
        waits = [(WAITS, self.tr("Attend encore"))] if is_today else []
        kept = self.outcome.value
        self.outcome.set_choices([*waits, *choices])
        offered = [value for value, _ in [*waits, *choices]]
        self.outcome.choose(kept if kept in offered else offered[0])

    def _go_on(self) -> None:
        """To the number, to the hour, or to the next line."""
        for name in (NUMBER, "taken_at"):
            if not self.cells[name].text():
                self.cells[name].setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.save()

    def take_number(self, slip: str) -> None:
        """A number that was scanned; its hour comes next."""
        self.cells[NUMBER].set_text(slip)
        self._tell_desk()
        self._go_on()

    def complete(self) -> bool:
        for name in (NUMBER, "taken_at"):
            if not self.cells[name].text():
                missing = {
                    NUMBER: self.tr("Tapez ou scannez le numéro du ticket papier."),
                    "taken_at": self.tr("Tapez l’heure d’arrivée écrite sur le papier."),
                }
                self.cells[name].set_error(missing[name])
                return False
        for name in HOURS:
            text = self.cells[name].text()
            if text and typed_hour(text) is None:
                self.cells[name].set_error(self.tr("Tapez une heure, comme 9:12 ou 0912."))
                return False
        counter = self.cells["counter"].text()
        if counter and not (counter.isascii() and counter.isdigit() and len(counter) < 4):
            self.cells["counter"].set_error(self.tr("Tapez le numéro du guichet, ou rien."))
            return False
        return True

    def command(self) -> EnterPaper:
        counter = self.cells["counter"].text()
        at = {name: self._at(self.cells[name].text()) for name in HOURS}
        outcome = str(self.outcome.value or WAITS)
        taken = at["taken_at"]
        assert taken is not None  # noqa: S101 - `complete` has seen to it
        return EnterPaper(
            slip=self.cells[NUMBER].text(),
            taken_at=taken,
            called_at=at["called_at"],
            closed_at=at["closed_at"],
            outcome=outcome,
            counter=int(counter) if counter else None,
        )

    def _at(self, text: str) -> datetime | None:
        hour: time | None = typed_hour(text) if text else None
        return instant(self.day.day, hour, self.session.station.zone) if hour is not None else None

    def done_with(self, outcome: Any) -> None:
        """The line is in the list, and the next one is empty."""
        self.entered.insert(0, Entered(outcome.command, outcome.result))
        self._show_entered()
        for name in (NUMBER, *HOURS):
            self.cells[name].set_text("")
        self.cells[NUMBER].setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell_desk()
        self._at_first = answers(self)
        self.saved.emit(outcome)

    # -- the lines before ----------------------------------------------------------------------

    def take_back(self) -> None:
        """Take the chosen line back; its number can be entered again."""
        chosen: Entered | None = self.rows.current
        if chosen is not None:
            command = WithdrawPaper(ticket=chosen.result.ticket)
            self.acts.submit(command, then=lambda _outcome: self._taken_back(chosen))

    def _taken_back(self, chosen: Entered) -> None:
        self.alert.hide()
        self.entered.remove(chosen)
        self._show_entered()
        self.cells[NUMBER].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_entered(self) -> None:
        self.rows.set_items(self.entered)
        if self.entered:
            self.rows.choose(self.entered[0].result.ticket, quietly=True)
        self._offer_withdraw()
        self._tell_count()

    def _offer_withdraw(self) -> None:
        self.withdraw.setVisible(self.rows.current is not None)

    # -- words ---------------------------------------------------------------------------------

    def _tell_count(self) -> None:
        self.count.setText(self.tr("%n ticket(s) saisi(s)", "", len(self.entered)))

    def _tell_desk(self) -> None:
        """Which desk the number is of, as soon as it is known."""
        found = slips.parse(self.cells[NUMBER].text())
        self.desk.setText(desk_name(found.service, language_of(self)) if found else "")

    def _tell_wrong(self) -> None:
        said = next((cell.error for cell in self.cells.values() if cell.error), "")
        self.wrong.setText(said)
        self.wrong.setVisible(bool(said))
