"""What is done at a door: by a finger or by a badge, and what is offered where it cannot be."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.bookings.door import CHECK_IN, END, EXTEND, FREE, Door
from kiosk.bookings.refusals import Taken, TooClose
from kiosk.bookings.slots import next_minute
from ui.door.words import DoorWords
from ui.shell.forms import Form
from ui.shell.languages import Texts
from ui.shell.session import Session

if TYPE_CHECKING:
    from kiosk.bookings.commands import BookRoom
    from kiosk.bookings.door_badge import Gesture
    from kiosk.bookings.instead import Instead

BOOK, THERE = "book", "there"


class DoorActs(QObject):
    """`told(sentence, good)` of what was done or was not, `offered(list)` what may be taken now."""

    told = Signal(str, bool)
    offered = Signal(list)

    def __init__(self, owner: QWidget, session: Session, words: DoorWords) -> None:
        super().__init__(owner)
        self._session, self._words = session, words
        self._wanted: BookRoom | None = None
        self.form = Form(owner, session, tell=self._tell)

    # -- by a finger ---------------------------------------------------------------------------

    def act(self, door: Door, act: str) -> None:
        """Check in, go on or end what is there now."""
        from kiosk.bookings.door import ActAtDoor

        booking = door.current or door.following
        if booking is not None:
            self._wanted = None
            minutes = door.extends if act == EXTEND else door.minutes
            command = ActAtDoor(booking=booking.id, act=act, minutes=minutes)
            self.form.submit(command, then=lambda _outcome: self._done(act))

    def book(self, door: Door, minutes: int) -> None:
        """Take the room from now on, for whoever stands here."""
        starts = next_minute(self._session.now())
        walk_in = Texts(self._session.language).translate("Door", "Sur place")
        self._book(door.resource.id, starts, starts + timedelta(minutes=minutes), str(walk_in))

    def take(self, offer: Instead) -> None:
        """Take another room, as this one was wanted."""
        wanted = self._wanted
        if wanted is not None:
            who = (wanted.held_by, wanted.resident)
            self._book(offer.resource, offer.starts, offer.ends, *who)

    def _book(
        self, resource: Any, starts: datetime, ends: datetime, held_by: str, resident: Any = None
    ) -> None:
        from kiosk.bookings.commands import BookRoom

        self._wanted = BookRoom(
            resource=resource,
            starts=starts,
            ends=ends,
            held_by=held_by,
            resident=resident,
            kind="resident" if resident else "external",
        )
        self.form.submit(self._wanted, then=partial(self._booked, ends))

    def _booked(self, ends: datetime, outcome: Any) -> None:
        """It is held, or somebody has to approve it; in another room it says which."""
        from kiosk.bookings.door import door

        texts, wanted = Texts(self._session.language), self._wanted
        shown = self._session.read(door, room=str(wanted.resource)) if wanted else None
        held = shown.current or shown.following if shown else None
        if held is not None and held.id == outcome.command.id and held.state == "asked":
            self.told.emit(
                texts.translate("Door", "La demande est faite : l’accueil répond."), True
            )
            return
        told = texts.translate("Door", "C’est réservé jusqu’à {time}")
        self.told.emit(told.format(time=self._words.hour(ends)), True)

    # -- by a badge ----------------------------------------------------------------------------

    def hear(self, payload: str, door: Door) -> None:
        """Do what a badge is shown for."""
        from kiosk.bookings.door_badge import badge_at_door

        ask, room = self._session.station.ask, str(door.resource.id)
        self._wanted = None
        read = partial(ask, badge_at_door, payload=payload, room=room)
        self.form.run(read, then=partial(self._meant, door))

    def _meant(self, door: Door, gesture: Gesture) -> None:
        if gesture.act == BOOK:
            who = (gesture.held_by, gesture.resident)
            self._book(door.resource.id, gesture.starts, gesture.ends, *who)
        elif gesture.act == CHECK_IN and gesture.booking is not None:
            from kiosk.bookings.own import ActByBadge

            command = ActByBadge(badge=gesture.badge, booking=gesture.booking, act=CHECK_IN)
            self.form.submit(command, then=lambda _outcome: self._done(CHECK_IN))
        else:
            told = Texts(self._session.language).translate("Door", "C’est à vous jusqu’à {time}")
            self.told.emit(told.format(time=self._words.hour(gesture.ends)), True)

    # -- what came of it -----------------------------------------------------------------------

    def _done(self, act: str) -> None:
        texts = Texts(self._session.language)
        told = {
            CHECK_IN: texts.translate("Door", "Votre arrivée est notée"),
            EXTEND: texts.translate("Door", "La réservation est prolongée"),
            END: texts.translate("Door", "La salle est rendue, merci"),
        }[act]
        self.told.emit(told, True)

    def _tell(self, sentence: str, error: Exception) -> None:
        """What cannot be done, and what can; whose the room is otherwise is said at no door."""
        texts, code = Texts(self._session.language), str(getattr(error, "code", ""))
        if isinstance(error, Taken | TooClose):
            until = self._words.hour(error.until)
            if error.starts <= self._session.now():
                told = texts.translate("Door", "La salle est réservée jusqu’à {time}.")
                sentence = told.format(time=until)
            else:
                told = texts.translate("Door", "La salle est réservée à partir de {time}.")
                sentence = told.format(time=self._words.hour(error.starts))
        elif code.startswith("badges."):
            from ui.touch.badges.words import badge_words

            sentence = ". ".join(badge_words(self._session, error))
        from kiosk.bookings.instead import OTHER_ROOM, TIME

        offers = self._instead()
        later = [one for one in offers if one.key == TIME]
        if later and not isinstance(error, Taken | TooClose):
            told = texts.translate("Door", "Elle est libre à {time}.")
            sentence = f"{sentence} {told.format(time=self._words.hour(later[-1].starts))}"
        self.told.emit(sentence, False)
        self.offered.emit([one for one in offers if one.key == OTHER_ROOM])

    def _instead(self) -> list[Instead]:
        """Other rooms now, and when this one is free again."""
        wanted = self._wanted
        if wanted is None:
            return []
        from kiosk.bookings.instead import instead
        from kiosk.bookings.wish import Wish

        wish = Wish(
            resource=wanted.resource,
            starts=wanted.starts,
            ends=wanted.ends,
            held_by=wanted.held_by,
            kind=wanted.kind,
            resident=wanted.resident,
        )
        found: list[Instead] = []
        self._session.attempt(lambda: found.extend(self._session.read(instead, wish=wish)))
        return found


def minutes_offered(door: Door | None, now: datetime) -> int:
    """For how long the room can be had from now on, up to what the site offers."""
    if door is None or door.bookable is None:
        return 0
    free = (door.bookable - next_minute(now)) // timedelta(minutes=1)
    return max(min(door.minutes, free), 0)


__all__ = ["BOOK", "FREE", "DoorActs", "minutes_offered"]
