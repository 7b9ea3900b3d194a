"""Is this right? Then it is booked."""

from __future__ import annotations

from typing import Any

from kiosk.core.directions import joined
from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.touch.bookings.place import whose
from ui.touch.bookings.words import when_words
from ui.touch.shell.names import resource_name
from ui.touch.shell.overlay import Message
from ui.touch.shell.recap import Recap
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled

COWORKING = "coworking"


class BookingConfirm(Titled):
    """The last look before a booking in the company's name."""

    steps, step = 4, 4

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.wanted: dict[str, Any] = {}
        self.quote: Any = None
        self.recap = Recap()
        self.pages.column.addWidget(self.recap)
        self.pages.column.addStretch(1)
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        self.wanted = fields
        self._ask_price()
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Réserver une salle ou un poste")

    def action(self) -> tuple[str, str]:
        return self.tr("Réserver"), "calendar-check"

    def retranslate(self) -> None:
        self.say(self.tr("Est-ce bien cela ?"))
        if not self.wanted:
            return
        wanted = self.wanted
        self.recap.show_lines(
            [
                (
                    "door-open",
                    self.tr("Lieu"),
                    resource_name(self.session, wanted["slot"].resource),
                ),
                ("clock", self.tr("Quand"), self._when()),
                ("users-round", self.tr("Personnes"), str(wanted["people"])),
                ("building-2", self.tr("Au nom de"), wanted["booker"].held_by),
                ("user", self.tr("Par"), wanted["booker"].name),
                ("calculator", self.tr("Compte"), self._price()),
            ]
        )

    def _ask_price(self) -> None:
        from kiosk.bookings.quoting import quote
        from kiosk.bookings.wish import Wish

        wanted, resource = self.wanted, self.wanted["slot"].resource
        wish = Wish(
            resource=resource.id,
            starts=wanted["starts"],
            ends=wanted["ends"],
            places=wanted["people"] if resource.kind == COWORKING else 1,
            **whose(wanted["booker"]),
        )
        self.quote = self.session.read(quote, wish=wish)

    def _price(self) -> str:
        """What it takes and costs; nothing where nothing is counted."""
        from kiosk.bookings.words import quote_words

        return joined(*quote_words(self.quote, self.session.language)) if self.quote else ""

    def spoken(self) -> list[str]:
        return [*super().spoken(), *(f"{name} : {value}" for _, name, value in self.recap.lines)]

    def _when(self) -> str:
        return when_words(self.session, self.wanted["starts"], self.wanted["ends"])

    def act(self) -> None:
        from kiosk.bookings.commands import BookRoom

        wanted, booker = self.wanted, self.wanted["booker"]
        resource = wanted["slot"].resource
        command = BookRoom(
            resource=resource.id,
            starts=wanted["starts"],
            ends=wanted["ends"],
            held_by=booker.held_by,
            kind="resident" if booker.resident else "external",
            resident=booker.resident,
            places=wanted["people"] if resource.kind == COWORKING else 1,
        )
        self.form.submit(command, then=self._booked)

    def _booked(self, _outcome: Any) -> None:
        kind = "asked" if watch_of(self.session).offline else "booked"
        if self.quote is not None and self.quote.approval:
            kind = "waiting"
        self.go(
            "done",
            kind=kind,
            when=self._when(),
            place=resource_name(self.session, self.wanted["slot"].resource),
            held_by=self.wanted["booker"].held_by,
        )

    def refused(self, sentence: str, _error: Exception) -> None:
        """Someone may have been quicker: what is free now is on the screen before."""
        self.stage.cover(Message(self.tr("Ce n’est pas réservé"), sentence, icon="calendar-x"))
