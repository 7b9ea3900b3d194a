"""Which one? What is free for the whole time, smallest first."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from kiosk.core.clock import hour_minute
from ui.shell.session import Session
from ui.theme import TOUCH
from ui.touch.shell.choice_row import ChoiceRow
from ui.touch.shell.names import resource_name
from ui.touch.shell.screen import seen_texts
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled
from ui.widgets.states import EmptyState

SHOWN = 12


class BookingPlace(Titled):
    """Refreshed while it is shown: someone else may book the same room."""

    shows = frozenset({"booking", "resource"})
    steps, step = 4, 3

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.wanted: dict[str, Any] = {}
        self.free: list[Any] = []
        self.rows = [ChoiceRow("door-open") for _ in range(SHOWN)]
        self.nothing = EmptyState(scale=TOUCH)
        results = QVBoxLayout()
        results.setSpacing(14)
        for n, row in enumerate(self.rows):
            row.clicked.connect(lambda _=False, number=n: self._chosen(number))
            results.addWidget(row)
        self.pages.column.addLayout(results)
        self.pages.column.addWidget(self.nothing)
        self.pages.column.addStretch(1)
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        self.wanted = fields
        self.refresh()

    def heading(self) -> str:
        return self.tr("Réserver une salle ou un poste")

    def retranslate(self) -> None:
        times = ""
        if self.wanted:
            times = self.tr("Aujourd’hui, de {starts} à {ends}").format(
                starts=hour_minute(self.wanted["starts"]),
                ends=hour_minute(self.wanted["ends"]),
            )
        self.say(self.tr("Ce qui est libre"), times)
        self._show()

    def spoken(self) -> list[str]:
        nothing = bool(self.wanted) and not self.free
        return [*super().spoken(), *(seen_texts(self.nothing) if nothing else [])]

    def refresh(self) -> None:
        from kiosk.bookings.queries import free

        if not self.wanted:
            return
        found = self.session.read(
            free,
            starts=self.wanted["starts"],
            ends=self.wanted["ends"],
            places=self.wanted["people"],
            kind=self.wanted["kind"],
        )
        self.free = found[:SHOWN]
        self.retranslate()

    def _show(self) -> None:
        for n, row in enumerate(self.rows):
            row.setVisible(n < len(self.free))
            if n < len(self.free):
                slot = self.free[n]
                row.word(resource_name(self.session, slot.resource), self._line(slot))
        self.nothing.setVisible(bool(self.wanted) and not self.free)
        self.nothing.say(
            self.tr("Rien de libre pour tout ce temps"),
            self.tr("Revenez et changez l’heure, la durée ou le nombre de personnes."),
        )

    def _line(self, slot: Any) -> str:
        from kiosk.core.wording import clock_time

        until = clock_time(slot.until, self.session.station.zone)
        size = slot.places_left if slot.resource.kind == "coworking" else slot.resource.capacity
        return self.tr("{places}, libre jusqu’à {hour}").format(
            places=self.tr("%n place(s)", "", size), hour=until
        )

    def _chosen(self, number: int) -> None:
        self.go("booking_confirm", **self.wanted, slot=self.free[number])
