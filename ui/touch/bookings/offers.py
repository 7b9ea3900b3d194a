"""The first free times for what was asked; a touch books one."""

from __future__ import annotations

from functools import partial
from typing import Any

from ui.shell.session import Session
from ui.touch.bookings.listed import Line, Listed
from ui.touch.bookings.making import Making, Wanted, whose
from ui.touch.bookings.words import asked_words, size_words, when_words
from ui.touch.shell.names import resource_name
from ui.touch.shell.stage import Stage

SHOWN, A_DAY, OF_ONE_DAY = 12, 2, 8


class BookingOffers(Listed, Making):
    """Read again while it is shown: what somebody else takes goes."""

    shows = frozenset({"booking", "resource"})
    steps, step = 4, 3

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.wanted: dict[str, Any] = {}
        self.found: list[Any] = []
        self.ruled_out: tuple[Any, ...] = ()
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        self.wanted = fields
        self.refresh()

    def refresh(self) -> None:
        from kiosk.bookings.finder import look_for
        from kiosk.bookings.wish import Sought

        if not self.wanted:
            return
        wanted = self.wanted
        asked = ("people", "minutes", "since", "until", "features", "after", "before")
        one_day = wanted["since"] == wanted["until"]
        sought = Sought(
            kinds=wanted["kind"],
            per_day=OF_ONE_DAY if one_day else A_DAY,
            limit=SHOWN,
            **{name: wanted[name] for name in asked if name in wanted},
            **whose(wanted["booker"]),
        )
        found = self.session.read(look_for, sought=sought)
        self.found, self.ruled_out = list(found.offers), found.ruled_out
        self.retranslate()

    def retranslate(self) -> None:
        asked = asked_words(self.session, self.wanted) if self.wanted else ""
        self.say(self.tr("Touchez un moment pour le réserver"), asked)
        self.show_lines()

    def lines(self) -> list[Line]:
        return [
            Line(
                when_words(self.session, offer.starts, offer.ends),
                self._about(offer),
                partial(self._take_offer, offer),
                "calendar-days",
            )
            for offer in self.found
        ]

    def _about(self, offer: Any) -> str:
        name = resource_name(self.session, offer.resource)
        size = size_words(self.session, offer.resource)
        return self.tr("{place}, {size}").format(place=name, size=size)

    def nothing_words(self) -> tuple[str, str]:
        from kiosk.bookings.words import why_words

        if not self.wanted or self.found:
            return "", ""
        if self.ruled_out:
            language, zone = self.session.language, self.session.station.zone
            return (
                self.tr("Rien de libre qui vous soit permis"),
                why_words(self.ruled_out[0], language, zone),
            )
        return (
            self.tr("Rien de libre pour tout ce temps"),
            self.tr("Revenez et changez l’heure, la durée ou le nombre de personnes."),
        )

    def _take_offer(self, offer: Any) -> None:
        wanted, self.approval = self.wanted, offer.approval
        zone = self.session.zone
        self.make(
            Wanted(
                booker=wanted["booker"],
                resource=offer.resource,
                starts=offer.starts.astimezone(zone),
                ends=offer.ends.astimezone(zone),
                people=wanted["people"],
                features=wanted.get("features", ""),
                moving=wanted.get("moving"),
            )
        )
