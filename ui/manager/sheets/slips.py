"""Paper tickets for the day the machines stop: numbers reserved, and printed at once or again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.core import catalogue
from kiosk.core.catalogue import service_name
from kiosk.core.clock import wall
from kiosk.core.directions import joined
from kiosk.core.wording import medium_date
from kiosk.tickets.batches import A_PAGE, MOST, BatchView, ReservePaper, batches
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of, texts_of
from ui.shell.session import Session
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import SECONDARY, Button
from ui.widgets.field import Field
from ui.widgets.label import Label, heading
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.select import Select
from ui.widgets.stepper import Stepper

PAGES, ROWS_SEEN = 5, 4


class BatchRow(RowPainter):
    """The numbers, their desk and the day, and how many were entered."""

    height = 46

    def __init__(self, zone: str) -> None:
        self.zone = zone

    def paint(self, row: RowCanvas, item: BatchView) -> None:
        row.text(row.box(14, 190), self._numbers(item), 14, weight=SEMIBOLD)
        row.text(row.box(214, row.width - 228), self._about(item), 13, "muted")

    def words(self, item: BatchView) -> str:
        return joined(self._numbers(item), self._about(item))

    def _numbers(self, item: BatchView) -> str:
        return f"{item.label} – {item.last_label}"

    def _about(self, item: BatchView) -> str:
        day = medium_date(wall(item.reserved_at, self.zone).date(), self.language)
        texts = texts_of(self.seen_in)
        entered = texts.translate("BatchRow", "saisis : {number}").format(number=item.entered)
        desk = service_name(item.service, self.language)
        return joined(desk, day, entered if item.entered else "")


class SlipsDialog(FormDialog):
    """`saved(outcome)` once numbers are reserved, `again(batch)` for some that are printed again.

    Numbers are given once: what was reserved before and not used is printed again instead.
    """

    again = Signal(object)

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, session, width=560)
        self.service = Select()
        self.pages = Stepper(PAGES, 1, MOST // A_PAGE)
        self.fields |= {
            "service": Field(widget=self.service),
            "count": Field(widget=self.pages),
        }
        self.add_row("service", "count")
        self.before = heading(size=14)
        self.rows = RowList(BatchRow(session.station.zone))
        self.rows.setFixedHeight(46 * ROWS_SEEN)
        self.none = Label(size=13, tone="muted", wrap=True)
        self.reprint = Button(kind=SECONDARY, icon="printer", small=True)
        for widget in (self.before, self.none, self.rows):
            self.body.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.reprint)
        self.body.addLayout(row)
        self._word()
        self.pages.stepped.connect(lambda _pages: self._tell_count())
        self.rows.chosen.connect(lambda _item: self._offer_reprint())
        self.rows.opened.connect(lambda _item: self._print_again())
        self.reprint.clicked.connect(self._print_again)
        self._show_before()

    def _word(self) -> None:
        self.word(
            self.tr("Tickets papier"),
            self.tr("Réserver et imprimer"),
            self.tr("À garder à l’accueil pour une panne. Chaque numéro n’est donné qu’une fois."),
        )
        self.failing = self.tr("Rien n’est réservé")
        language = language_of(self)
        desks = catalogue.load().desks
        self.service.set_choices([(desk.code, desk.name.of(language)) for desk in desks])
        self.fields["service"].set_label(self.tr("Service"))
        self.fields["count"].set_label(self.tr("Pages"))
        self.before.setText(self.tr("Déjà réservés"))
        self.rows.setAccessibleName(self.before.text())
        self.none.setText(self.tr("Aucun ticket papier n’est encore réservé."))
        self.reprint.setText(self.tr("Imprimer de nouveau"))
        self._tell_count()

    def _tell_count(self) -> None:
        words = self.tr("%n ticket(s)", "", self.pages.value * A_PAGE)
        self.fields["count"].set_help(words)

    def _show_before(self) -> None:
        found = self.session.read(batches)
        self.rows.set_items(found)
        self.rows.setVisible(bool(found))
        self.none.setVisible(not found)
        if found:
            self.rows.choose(found[0].id, quietly=True)
        self._offer_reprint()

    def _offer_reprint(self) -> None:
        self.reprint.setVisible(self.rows.current is not None)

    def _print_again(self) -> None:
        chosen: Any = self.rows.current
        if chosen is not None:
            self.again.emit(chosen.id)
            self.let_go()

    def command(self) -> ReservePaper:
        return ReservePaper(service=str(self.service.value), count=self.pages.value * A_PAGE)
