"""The bubble beside a draft: who it is for, and the one button that books."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.bookings.commands import BookRoom
from kiosk.bookings.instead import Instead
from kiosk.bookings.quoting import quote
from kiosk.bookings.wish import Wish
from kiosk.bookings.words import quote_words
from kiosk.core.clock_words import clock_span
from kiosk.core.directions import listed
from kiosk.core.errors import Refused
from kiosk.sites.queries import ResourceView
from ui.reception.bookings.holder import HolderInput
from ui.reception.bookings.offers import Offers
from ui.reception.bookings.slots import GridSlot
from ui.shell.form_keys import FormKeys
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.label import Label, heading
from ui.widgets.popover import Popover


class DraftPopover(Popover):
    """Books and calls `booked`; `more(slot, who)` for the whole form; `left()` when closed."""

    more = Signal(object, str)
    left = Signal()

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        slot: GridSlot,
        room: ResourceView,
        booked: Callable[[UUID], None],
        *,
        day: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session, self.slot, self.booked = session, slot, booked
        self.sent = False
        hours = clock_span(slot)
        self.setWindowTitle(listed(*filter(None, (room.name, day, hours))))
        self.body.addWidget(heading(self.windowTitle()))
        self.who = HolderInput(session, outsiders=True)
        self.who.input.set_example(self.tr("Pour qui ?"))
        self.who.input.edit.setAccessibleName(self.tr("Pour qui ?"))
        self.who.setFixedWidth(240)
        self.body.addWidget(self.who)
        self.hint = Label(size=12.5, tone="muted", wrap=True)
        self._free = self.tr("Libre · {seats} personnes").format(seats=room.capacity)
        self.hint.setText(self._free)
        self.hint.setFixedWidth(240)
        self.body.addWidget(self.hint)
        self.offers = Offers(session)
        self.offers.setFixedWidth(240)
        self.offers.taken.connect(self._take)
        self.body.addWidget(self.offers)
        self.book = Button(self.tr("Réserver"), PRIMARY, key="↵", small=True)
        self.details = Button("", SECONDARY, icon="ellipsis", small=True)
        self.details.setAccessibleName(self.tr("Tous les détails"))
        row = QHBoxLayout()
        row.addWidget(self.book, 1)
        row.addWidget(self.details)
        self.body.addLayout(row)
        self.form = Form(
            self,
            session,
            self.book,
            also=(self.details, self.offers),
            tell=self._refused,
        )
        self.keys = FormKeys(self, self._book, self.book, lambda: ())
        self.book.clicked.connect(self._book)
        self.who.submitted.connect(self._book)
        self.who.edited.connect(lambda _text: self._say_who())
        self.details.clicked.connect(lambda: self.more.emit(self.slot, self.who.text))

    def _say_who(self) -> None:
        self.who.input.set_wrong(False)
        self.offers.clear()
        self.hint.set_tone("muted")
        outside = self.tr("Aucun résident de ce nom : la réservation sera externe.")
        words = outside if self.who.unknown else self._free
        self.hint.setText("\n".join([words, *self._cost()]))
        self.adjustSize()

    def _cost(self) -> list[str]:
        """What it would take and cost, once it is known for whom."""
        if not self.who.text:
            return []
        found = self.session.read(quote, wish=self._wish())
        return quote_words(found, self.session.language) if found else []

    def _book(self) -> None:
        self.who.settle()
        if not self.who.text:
            self.refuse(self.tr("Écrivez pour qui la salle est réservée."))
            return
        slot = self.slot
        self._send(slot.resource, slot.starts, slot.ends)

    def _take(self, offer: Instead) -> None:
        """What was offered instead is booked at once."""
        self._send(offer.resource, offer.starts, offer.ends)

    def _send(self, resource: UUID, starts: datetime, ends: datetime) -> None:
        command = BookRoom(resource=resource, starts=starts, ends=ends, **self.who.whose())
        self.form.submit(command, then=lambda outcome: self._done(outcome.command.id))

    def _wish(self) -> Wish:
        slot, whose = self.slot, self.who.whose()
        return Wish(resource=slot.resource, starts=slot.starts, ends=slot.ends, **whose)

    def _refused(self, sentence: str, error: Exception) -> None:
        """Say why, and what could be had instead."""
        if isinstance(error, Refused):
            self.offers.show_for(self._wish())
        self.refuse(sentence)

    def _done(self, made: UUID) -> None:
        """It is booked, also where a click elsewhere has closed the bubble meanwhile."""
        if shiboken6.isValid(self):
            self.sent = True
            self.close()
        self.booked(made)

    def refuse(self, sentence: str) -> None:
        """Say why it was refused; what was typed stays."""
        self.hint.set_tone("danger")
        self.hint.setText(sentence)
        self.who.input.set_wrong(True)
        self.who.setFocus()
        self.adjustSize()

    def closeEvent(self, event: object) -> None:
        self.left.emit()
        super().closeEvent(event)  # type: ignore[arg-type]
