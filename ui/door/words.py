"""What a door says of its room: the state, who is in it, until when, and what comes next."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from kiosk.bookings.door import (
    AWAITED,
    CLOSED,
    FREE,
    HELD,
    SHUT,
    SOON,
    TAKEN,
    WARNED,
    WORKS,
    Door,
)
from kiosk.bookings.queries import BookingView
from kiosk.core.clock import hour_minute
from kiosk.core.directions import joined
from kiosk.core.languages import enumerated, in_language
from ui.shell.languages import Texts
from ui.shell.session import Session


class Said(NamedTuple):
    """A line each, from the largest to the foot; empty where there is nothing to say."""

    state: str
    who: str
    until: str
    following: str


class DoorWords:
    """Of one session, in the language in force."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def say(self, door: Door | None) -> Said:
        """All of it; without a room, who has to choose one."""
        texts = self._texts
        if door is None:
            unknown = texts.translate("Door", "Aucune salle n’est choisie")
            return Said(unknown, texts.translate("Door", "Le technicien la choisit ici."), "", "")
        return Said(self.state(door.state), self._who(door), self._until(door), self._next(door))

    def state(self, state: str) -> str:
        """A state in a word or two."""
        texts = self._texts
        return {
            FREE: texts.translate("Door", "Libre"),
            SOON: texts.translate("Door", "Bientôt occupée"),
            AWAITED: texts.translate("Door", "Attend quelqu’un"),
            WARNED: texts.translate("Door", "Bientôt libérée"),
            TAKEN: texts.translate("Door", "Occupée"),
            HELD: texts.translate("Door", "Retenue"),
            WORKS: texts.translate("Door", "En travaux"),
            CLOSED: texts.translate("Door", "Fermée"),
            SHUT: texts.translate("Door", "Site fermé"),
        }[state]

    def hour(self, at: datetime) -> str:
        """The hour on the wall; of another day, with that day."""
        from kiosk.core.wording import short_date

        there = at.astimezone(self._session.zone)
        if there.date() == self._session.local_now().date():
            return hour_minute(there)
        return joined(short_date(there.date(), self._session.language), hour_minute(there))

    def nearby(self, door: Door | None) -> str:
        """Other rooms that are free now; only where this one is not."""
        if door is None or door.state in (FREE, SHUT) or not door.nearby:
            return ""
        language = self._session.language
        rooms = [
            joined(in_language(one.resource, language), one.resource.floor) for one in door.nearby
        ]
        told = self._texts.translate("Door", "Libre en ce moment : {rooms}")
        return told.format(rooms=enumerated(rooms, language))

    def _who(self, door: Door) -> str:
        texts = self._texts
        if door.state == CLOSED:
            return door.resource.closed_for
        if door.current is None:
            return ""
        if door.held_with:
            other = in_language(door.current, self._session.language, "resource_name")
            return joined(
                self._names(door.current), texts.translate("Door", "avec {room}").format(room=other)
            )
        if door.state == WORKS:
            return ""
        return self._names(door.current) or texts.translate("Door", "Réservée")

    def _names(self, booking: BookingView) -> str:
        return joined(booking.held_by, booking.title)

    def _until(self, door: Door) -> str:
        """The first of these that can be said."""
        texts, current = self._texts, door.current
        if door.state == CLOSED:
            return texts.translate("Door", "Elle ne se réserve pas en ce moment.")
        lines = (
            (texts.translate("Door", "Si personne ne confirme, libre à {time}"), door.gives_back),
            (texts.translate("Door", "Jusqu’à {time}"), current.ends if current else None),
            (texts.translate("Door", "Ouvre à {time}"), door.opens),
            (texts.translate("Door", "Libre jusqu’à {time}"), door.until),
            (texts.translate("Door", "Libre jusqu’à la fermeture, {time}"), door.closes),
        )
        return next((line.format(time=self.hour(at)) for line, at in lines if at), "")

    def _next(self, door: Door) -> str:
        coming = door.following
        if door.state == CLOSED:
            return ""
        if coming is None:
            return self._texts.translate("Door", "Rien d’autre aujourd’hui")
        hours = f"{self.hour(coming.starts)}–{self.hour(coming.ends)}"
        named = self._names(coming) or self._texts.translate("Door", "Réservée")
        return self._texts.translate("Door", "Ensuite : {what}").format(what=joined(hours, named))

    @property
    def _texts(self) -> Texts:
        return Texts(self._session.language)
