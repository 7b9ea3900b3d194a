"""The rules of a site where a booking is made: its cost, why not, and what there is instead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject

from kiosk.bookings.queries import BookingView
from kiosk.bookings.quoting import choices, quote
from kiosk.bookings.wish import Wish
from kiosk.bookings.words import quote_words, why_words
from kiosk.sites.kinds import COWORKING
from kiosk.sites.queries import ResourceView
from ui.reception.bookings.offers import Offers
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.label import Label
from ui.widgets.select import Select


class Terms(QObject):
    """Asks about the `wish` of a form; `cost`, `offers` and `wait` are laid out by it."""

    def __init__(self, parent: QObject, session: Session, wish: Callable[[], Wish]) -> None:
        super().__init__(parent)
        self.session, self._wish = session, wish
        self.cost = Label(size=13, tone="muted", wrap=True)
        self.offers = Offers(session)
        self.wait = Button(kind=QUIET, icon="clock", small=True)
        self.wait.hide()

    def retranslate(self) -> None:
        """Word what is laid out in the language in force."""
        self.wait.setText(self.tr("Mettre en liste d’attente"))

    def say(self, repeat: str, *, anew: bool) -> bool:
        """What it would take and cost, and whether somebody has to say yes; whether that changed.

        Nothing before it is known for whom, nor of a booking that is not made `anew`.
        """
        self.offers.clear()
        self.wait.hide()
        wish, words = self._wish(), list[str]()
        if anew and wish.held_by and wish.kind:
            found = self.session.read(quote, wish=replace(wish, repeat=repeat))
            words = quote_words(found, self.session.language) if found else []
        shown, before = "\n".join(words), self.cost.text()
        self.cost.setText(shown)
        self.cost.setVisible(bool(shown))
        return shown != before

    def withhold(
        self,
        places: Select,
        resources: Mapping[UUID, ResourceView],
        mine: BookingView | None = None,
    ) -> None:
        """Have a list of places say why one cannot be had then; where `mine` is stays as it is."""
        wish = self._wish()
        own = resources.get(wish.resource) if wish.resource else None
        if own is None or own.kind != COWORKING:
            wish = replace(wish, places=1)
        language, zone = self.session.language, self.session.station.zone
        found = self.session.read(choices, wish=wish)
        why: dict[object, str] = {
            each.resource.id: why_words(each, language, zone) for each in found if each.why
        }
        if mine is not None:
            why.pop(mine.resource, None)
        places.withhold(why)

    def offer_instead(self, *, moving: UUID | None, waits: bool) -> None:
        """Offer what could be had instead of what was refused; `waits`: the waiting list too."""
        self.offers.show_for(replace(self._wish(), booking=moving))
        self.wait.setVisible(waits)
