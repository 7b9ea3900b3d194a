"""The first free times over two weeks; a touch books one."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.theme import TOUCH
from ui.touch.bookings.place import whose
from ui.touch.bookings.words import when_words
from ui.touch.shell.choice_row import ChoiceRow
from ui.touch.shell.names import resource_name
from ui.touch.shell.overlay import Message
from ui.touch.shell.screen import seen_texts
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled
from ui.widgets.states import EmptyState

SHOWN, DAYS, A_DAY = 12, 14, 2
COWORKING = "coworking"


class BookingOffers(Titled):
    """Read again while it is shown: what somebody else takes goes."""

    shows = frozenset({"booking", "resource"})
    steps, step = 4, 3

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.wanted: dict[str, Any] = {}
        self.found: list[Any] = []
        self.rows = [ChoiceRow("calendar-days") for _ in range(SHOWN)]
        self.nothing = EmptyState(scale=TOUCH)
        column = QVBoxLayout()
        column.setSpacing(14)
        for number, row in enumerate(self.rows):
            row.clicked.connect(lambda _=False, n=number: self._take(n))
            column.addWidget(row)
        self.pages.column.addLayout(column)
        self.pages.column.addWidget(self.nothing)
        self.pages.column.addStretch(1)
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        self.wanted = fields
        self.refresh()

    def heading(self) -> str:
        return self.tr("Réserver une salle ou un poste")

    def refresh(self) -> None:
        from kiosk.bookings.finder import find_free
        from kiosk.bookings.wish import Sought

        if not self.wanted:
            return
        wanted, since = self.wanted, self.wanted["since"]
        sought = Sought(
            people=wanted["people"],
            minutes=wanted["minutes"],
            kinds=wanted["kind"],
            since=since,
            until=since + timedelta(days=DAYS - 1),
            per_day=A_DAY,
            limit=SHOWN,
            **whose(wanted["booker"]),
        )
        self.found = self.session.read(find_free, sought=sought)
        self.retranslate()

    def retranslate(self) -> None:
        self.say(self.tr("Les premiers moments libres"), self.tr("Touchez-en un pour le réserver"))
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(self.found))
            if number < len(self.found):
                offer = self.found[number]
                name = resource_name(self.session, offer.resource)
                size = self.tr("%n place(s)", "", offer.resource.capacity)
                row.word(
                    when_words(self.session, offer.starts, offer.ends),
                    self.tr("{place}, {size}").format(place=name, size=size),
                )
        self.nothing.setVisible(bool(self.wanted) and not self.found)
        self.nothing.say(
            self.tr("Rien de libre pour tout ce temps"),
            self.tr("Revenez et changez l’heure, la durée ou le nombre de personnes."),
        )

    def spoken(self) -> list[str]:
        nothing = bool(self.wanted) and not self.found
        return [*super().spoken(), *(seen_texts(self.nothing) if nothing else [])]

    def _take(self, number: int) -> None:
        from kiosk.bookings.commands import BookRoom

        offer, booker = self.found[number], self.wanted["booker"]
        command = BookRoom(
            resource=offer.resource.id,
            starts=offer.starts,
            ends=offer.ends,
            held_by=booker.held_by,
            kind="resident" if booker.resident else "external",
            resident=booker.resident,
            places=self.wanted["people"] if offer.resource.kind == COWORKING else 1,
        )
        self.form.submit(command, then=lambda _outcome: self._booked(offer))

    def _booked(self, offer: Any) -> None:
        kind = "asked" if watch_of(self.session).offline else "booked"
        self.go(
            "done",
            kind=kind,
            when=when_words(self.session, offer.starts, offer.ends),
            place=resource_name(self.session, offer.resource),
            held_by=self.wanted["booker"].held_by,
        )

    def refused(self, sentence: str, _error: Exception) -> None:
        """Somebody was quicker: what is free now is shown."""
        self.stage.cover(Message(self.tr("Ce n’est pas réservé"), sentence, icon="calendar-x"))
        self.refresh()
