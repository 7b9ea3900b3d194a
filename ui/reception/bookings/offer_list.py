"""What is free, a row each: when, where, how long it stays so, and the button that takes it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kiosk.bookings.finder import Offer
from kiosk.bookings.named import offers_in
from kiosk.core.clock_words import clock_end, clock_span
from kiosk.core.directions import joined, listed
from kiosk.core.languages import in_language
from kiosk.core.wording import medium_date, say
from ui.shell.languages import texts_of
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import PRIMARY
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter


class _OfferRow(RowPainter):
    """A day and hours, the place, how long it stays free, and the button that takes it."""

    height = 48

    def paint(self, row: RowCanvas, item: Offer) -> None:
        hours = clock_span(item)
        day = medium_date(item.day, self.language)
        row.text(row.box(16, 170), day, 13.5)
        row.text(row.box(190, 110), hours, 13.5, weight=SEMIBOLD)
        book = texts_of(self.seen_in).translate("OfferList", "Réserver")
        taken = row.button(12, "book", book, kind=PRIMARY)
        room = row.width - 310 - taken - 24
        name = in_language(item.resource, self.language)
        row.two_lines(310, room, name, self.offers(item))

    def offers(self, item: Offer) -> str:
        """Seats, equipment, until when nobody else comes, and whether somebody has to say yes."""
        texts = texts_of(self.seen_in)
        seats = texts.translate("MonthSheet", "%n p.", "", item.resource.capacity)
        until = texts.translate("OfferList", "libre jusqu’à {hour}")
        until = until.format(hour=clock_end(item.until))
        asks = say("quote.approval", self.language) if item.approval else ""
        has = offers_in(item.resource.features, item.resource.equipment, self.language)
        return joined(*(part for part in (asks, seats, has, until) if part))

    def words(self, item: Offer) -> str:
        hours = clock_span(item)
        name = in_language(item.resource, self.language)
        return listed(medium_date(item.day, self.language), hours, name, self.offers(item))


class OfferList(RowList):
    """What is free; Enter, a double click or its button takes one."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__(_OfferRow(), key=lambda item: (item.resource.id, item.starts))
        self.opened.connect(self.taken)
        self.pressed_button.connect(lambda _name, item: self.taken.emit(item))
