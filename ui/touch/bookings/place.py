"""Which one? What is free for the whole time, smallest first; the rest is grey and says why."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout

from ui.shell.session import Session
from ui.theme import TOUCH
from ui.touch.bookings.words import when_words
from ui.touch.shell.choice_row import ChoiceRow
from ui.touch.shell.names import resource_name
from ui.touch.shell.screen import seen_texts
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled
from ui.widgets.photo import read_photo
from ui.widgets.states import EmptyState

SHOWN, COWORKING = 12, "coworking"


class BookingPlace(Titled):
    """Refreshed while it is shown: someone else may book the same room."""

    shows = frozenset({"booking", "resource"})
    steps, step = 4, 3

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.wanted: dict[str, Any] = {}
        self.free: list[Any] = []
        self._photos: dict[UUID, QImage] = {}
        self.taken: list[Any] = []
        self.offers: list[Any] = []
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
            times = when_words(self.session, self.wanted["starts"], self.wanted["ends"])
        rule = self._rule()
        self.say(self.tr("Ce qui est libre"), f"{times}\n{rule}" if rule else times)
        self._show()

    def spoken(self) -> list[str]:
        nothing = bool(self.wanted) and not self.free
        return [*super().spoken(), *(seen_texts(self.nothing) if nothing else [])]

    def refresh(self) -> None:
        from kiosk.bookings.quoting import choices
        from kiosk.bookings.wish import Wish

        if not self.wanted:
            return
        wish = Wish(
            starts=self.wanted["starts"],
            ends=self.wanted["ends"],
            places=self.wanted["people"],
            **whose(self.wanted["booker"]),
        )
        found = self.session.read(choices, wish=wish, of_kind=self.wanted["kind"])
        self.free = [each for each in found if not each.why][:SHOWN]
        self.taken = [each for each in found if each.why]
        self.offers = [] if self.free else self._offers()
        self.retranslate()

    def _offers(self) -> list[Any]:
        """Other times, where nothing is free at this one."""
        from kiosk.bookings.instead import instead
        from kiosk.bookings.quoting import TOO_SMALL
        from kiosk.bookings.wish import Wish

        place = next((each.resource for each in self.taken if each.why != TOO_SMALL), None)
        if place is None:
            return []
        shared = place.kind == COWORKING
        wish = Wish(
            resource=place.id,
            starts=self.wanted["starts"],
            ends=self.wanted["ends"],
            places=self.wanted["people"] if shared else 1,
            **whose(self.wanted["booker"]),
        )
        found = self.session.read(instead, wish=wish)
        today = self.session.local_now().date()
        zone = self.session.zone
        return [each for each in found if each.starts.astimezone(zone).date() == today]

    def _show(self) -> None:
        lines = [*self._free_lines(), *self._offered_lines(), *self._taken_lines()]
        for n, row in enumerate(self.rows):
            row.setVisible(n < len(lines))
            if n < len(lines):
                name, line, can_be_had = lines[n]
                row.setEnabled(can_be_had)
                row.word(name, line)
                row.show_photo(self._photo_of_row(n))
        self.nothing.setVisible(bool(self.wanted) and not self.free)
        self.nothing.say(
            self.tr("Rien de libre pour tout ce temps"),
            self.tr("Revenez et changez l’heure, la durée ou le nombre de personnes."),
        )

    def _free_lines(self) -> list[tuple[str, str, bool]]:
        free = self.free
        return [(resource_name(self.session, s.resource), self._line(s), True) for s in free]

    def _offered_lines(self) -> list[tuple[str, str, bool]]:
        from kiosk.bookings.words import times_words
        from kiosk.core.languages import in_language

        zone, language = self.session.station.zone, self.session.language
        return [
            (
                in_language(each, language, "resource_name"),
                self.tr("Libre aujourd’hui, {times}").format(times=times_words(each, zone)),
                True,
            )
            for each in self.offers
        ]

    def _taken_lines(self) -> list[tuple[str, str, bool]]:
        from kiosk.bookings.words import why_briefly

        zone, language = self.session.station.zone, self.session.language
        return [
            (resource_name(self.session, each.resource), why_briefly(each, language, zone), False)
            for each in self.taken
        ]

    def _photo_of_row(self, n: int) -> QImage:
        """What is free comes first; the other rows have no photo."""
        return self._photo(self.free[n].resource) if n < len(self.free) else QImage()

    def _photo(self, place: Any) -> QImage:
        """The photo of a place, read once; none where it has none."""
        from kiosk.sites.pictures import picture

        if place.picture is None:
            return QImage()
        if place.picture not in self._photos:
            self._photos[place.picture] = read_photo(self.session.read(picture, place=place.id))
        return self._photos[place.picture]

    def _rule(self) -> str:
        """The rule of the site that stands against all of them."""
        from kiosk.bookings.words import is_of_rules, why_words

        whys = {each.why for each in self.taken}
        if self.free or len(whys) != 1 or not is_of_rules(self.taken[0]):
            return ""
        return why_words(self.taken[0], self.session.language, self.session.station.zone)

    def _line(self, slot: Any) -> str:
        from kiosk.core.wording import clock_time

        until = clock_time(slot.until, self.session.station.zone)
        size = slot.places_left if slot.resource.kind == COWORKING else slot.resource.capacity
        return self.tr("{places}, libre jusqu’à {hour}").format(
            places=self.tr("%n place(s)", "", size), hour=until
        )

    def _chosen(self, number: int) -> None:
        if number < len(self.free):
            self.go("booking_confirm", **self.wanted, slot=self.free[number])
            return
        offer = self.offers[number - len(self.free)]
        slot = next(each for each in self.taken if each.resource.id == offer.resource)
        zone = self.session.zone
        times = {"starts": offer.starts.astimezone(zone), "ends": offer.ends.astimezone(zone)}
        self.go("booking_confirm", **(self.wanted | times), slot=slot)


def whose(booker: Any) -> dict[str, Any]:
    """In whose name a booking would be, as the queries ask it."""
    kind = "resident" if booker.resident else "external"
    return {"held_by": booker.held_by, "resident": booker.resident, "kind": kind}
