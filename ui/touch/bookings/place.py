"""Which one? What is free for the whole time, smallest first; the rest is grey and says why."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtGui import QImage

from kiosk.sites.kinds import COWORKING, EQUIPMENT, ROOM, SHARED
from ui.shell.session import Session
from ui.touch.bookings.listed import Line, Listed
from ui.touch.bookings.making import Making, Wanted, others, whose
from ui.touch.bookings.words import parts_words, when_words
from ui.touch.shell.names import resource_name
from ui.touch.shell.stage import Stage
from ui.widgets.photo import read_photo

SHOWN = 12
ICONS = {ROOM: "door-open", COWORKING: "armchair", EQUIPMENT: "package"}


class BookingPlace(Listed, Making):
    """Refreshed while it is shown: someone else may book the same room."""

    shows = frozenset({"booking", "resource"})
    steps, step = 4, 3

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.wanted: dict[str, Any] = {}
        self.free: list[Any] = []
        self.taken: list[Any] = []
        self.offers: list[Any] = []
        self.numbered: frozenset[UUID] = frozenset()
        self._photos: dict[UUID, QImage] = {}
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        self.wanted = fields
        self.refresh()

    def retranslate(self) -> None:
        times = ""
        if self.wanted:
            times = when_words(self.session, self.wanted["starts"], self.wanted["ends"])
        rule = self._rule()
        self.say(self.tr("Ce qui est libre"), f"{times}\n{rule}" if rule else times)
        self.show_lines()

    def refresh(self) -> None:
        from kiosk.bookings.quoting import choices
        from kiosk.bookings.wish import Wish
        from kiosk.sites.plans import spots

        if not self.wanted:
            return
        moving = self.wanted.get("moving")
        wish = Wish(
            starts=self.wanted["starts"],
            ends=self.wanted["ends"],
            places=self.wanted["people"],
            booking=moving.id if moving is not None else None,
            **whose(self.wanted["booker"]),
        )
        found = self.session.read(choices, wish=wish, of_kind=self.wanted["kind"])
        self.free = [each for each in found if not each.why][:SHOWN]
        self.taken = [each for each in found if each.why]
        self.offers = [] if self.free else self._offers()
        self.numbered = frozenset()
        if self.wanted["kind"] == COWORKING and moving is None:
            self.numbered = frozenset(s.resource for s in self.session.read(spots) if s.label)
        self.retranslate()

    def _offers(self) -> list[Any]:
        """Other times of the same day, where nothing is free at this one."""
        from kiosk.bookings.quoting import TOO_SMALL

        place = next((each.resource for each in self.taken if each.why != TOO_SMALL), None)
        if place is None:
            return []
        day = self.wanted["starts"].astimezone(self.session.zone).date()
        found = others(self.session, self._wanted(place))
        return [each for each in found if each.starts.astimezone(self.session.zone).date() == day]

    def _wanted(self, place: Any) -> Wanted:
        known = ("booker", "starts", "ends", "people", "moving")
        return Wanted(
            resource=place, **{name: self.wanted[name] for name in known if name in self.wanted}
        )

    # -- rows ----------------------------------------------------------------------------------

    def lines(self) -> list[Line]:
        if not self.wanted:
            return []
        free = [self._free_line(each) for each in self.free]
        offered = [self._offered_line(each) for each in self.offers]
        return [*free, *offered, *self._waiting_line(), *map(self._taken_line, self.taken)]

    def _free_line(self, slot: Any) -> Line:
        from kiosk.core.wording import clock_time

        place, shared = slot.resource, slot.resource.kind in SHARED
        size = self.tr("%n place(s)", "", slot.places_left if shared else place.capacity)
        if place.kind == EQUIPMENT:
            size = self.tr("%n pièce(s)", "", slot.places_left)
        until = clock_time(slot.until, self.session.station.zone)
        about = self.tr("{places}, libre jusqu’à {hour}").format(places=size, hour=until)
        parts = parts_words(self.session, place)
        return Line(
            resource_name(self.session, place),
            f"{parts} · {about}" if parts else about,
            partial(self._chosen, slot),
            "combine" if parts else ICONS[place.kind],
            self._photo(place),
        )

    def _offered_line(self, offer: Any) -> Line:
        from kiosk.bookings.words import times_words
        from kiosk.core.languages import in_language

        times = times_words(offer, self.session.station.zone)
        return Line(
            in_language(offer, self.session.language, "resource_name"),
            self.tr("Libre ce jour-là, {times}").format(times=times),
            partial(self._chosen_offer, offer),
            "clock",
        )

    def _taken_line(self, choice: Any) -> Line:
        from kiosk.bookings.words import why_briefly

        why = why_briefly(choice, self.session.language, self.session.station.zone)
        name = resource_name(self.session, choice.resource)
        return Line(name, why, icon=ICONS[choice.resource.kind])

    def _waiting_line(self) -> list[Line]:
        """The waiting list, where nothing is free and a room may come free."""
        from kiosk.bookings.refusals import Taken, TooClose

        held = [t.resource for t in self.taken if t.why in (Taken.code, TooClose.code)]
        if self.free or not held or not self.may_wait(self._wanted(held[0])):
            return []
        return [
            Line(
                self.tr("Attendre qu’une salle se libère"),
                self.tr("Elle est gardée pour vous, et votre badge vous le dit"),
                partial(self.wait, self._wanted(held[0]), anywhere=True),
                "hourglass",
            )
        ]

    def nothing_words(self) -> tuple[str, str]:
        if not self.wanted or self.free:
            return "", ""
        return (
            self.tr("Rien de libre pour tout ce temps"),
            self.tr("Revenez et changez l’heure, la durée ou le nombre de personnes."),
        )

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

    # -- going on ------------------------------------------------------------------------------

    def _chosen(self, slot: Any) -> None:
        numbered = slot.resource.id in self.numbered and self.wanted["people"] == 1
        self.go("booking_spot" if numbered else "booking_confirm", **self.wanted, slot=slot)

    def _chosen_offer(self, offer: Any) -> None:
        slot = next(each for each in self.taken if each.resource.id == offer.resource)
        zone = self.session.zone
        times = {"starts": offer.starts.astimezone(zone), "ends": offer.ends.astimezone(zone)}
        self.go("booking_confirm", **(self.wanted | times), slot=slot)
