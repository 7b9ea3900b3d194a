"""What everybody wants: rooms, some with minutes around a booking, some that share their walls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice
from random import Random
from typing import Any

from kiosk.core.errors import StoreTrouble
from kiosk.core.ids import new_id
from kiosk.station import Station
from kiosk.store.standing import BUSY
from tests.bookings.conftest import at, days

ALONE = ("Atlas", "Rif", "Souss", "Draa", "Ziz")
AROUND = {"Oum Er-Rbia": (0, 10), "Sebou": (15, 15)}
"""Rooms that nobody else has for some minutes before and after a booking."""
WHOLE, PARTS = "Toubkal", ("Toubkal Est", "Toubkal Ouest")
PLACES = (*ALONE, *AROUND, WHOLE, *PARTS)
LENGTH = timedelta(minutes=30)
A_DAY = 20
"""How many stretches of it: the doors are open for longer."""
TRIES = 20
NEAR = 30
"""Everybody goes through all of it, so many at a time in an order of their own."""


@dataclass(frozen=True, slots=True)
class Want:
    """A place for half an hour from `starts`."""

    number: int
    place: str
    starts: datetime

    @property
    def ends(self) -> datetime:
        """When it is over."""
        return self.starts + LENGTH


def furnish(do: Any) -> None:
    """Give a site the places, by its `do`, which answers with what the command made."""
    made = {name: do("sites.add_room", name=name, capacity=8) for name in PLACES}
    for name, (before, after) in AROUND.items():
        do("sites.change_place", place=made[name], before=before, after=after)
    do("sites.combine_rooms", whole=made[WHOLE], parts=[made[part] for part in PARTS])


def wants(count: int) -> list[Want]:
    """So many, by time: nobody is far from the others."""
    found = ((place, starts) for starts in _stretches() for place in PLACES)
    return [Want(n, *each) for n, each in enumerate(islice(found, count))]


def in_an_order(count: int, seed: str) -> Iterator[Want]:
    """All of them as somebody goes through them."""
    rng, found = Random(seed), wants(count)
    for n in range(0, count, NEAR):
        near = found[n : n + NEAR]
        yield from rng.sample(near, len(near))


def _stretches() -> Iterator[datetime]:
    day = 0
    while True:
        day += 1
        if days(day).weekday() < 5:
            yield from (_morning(days(day)) + n * LENGTH for n in range(A_DAY))


def _morning(day: date) -> datetime:
    return at(9, day=day)


def book(station: Station, want: Want, holder: str, places: dict[str, str]) -> None:
    """Book what is wanted; raises what it is refused with.

    Where others are at work for longer than a writer waits nothing was done: it is tried again, as
    the same command.
    """
    fields = {"starts": want.starts, "ends": want.ends, "held_by": holder, "id": new_id()}
    for again in range(TRIES, -1, -1):
        try:
            station.do("bookings.book", resource=places[want.place], **fields)
        except StoreTrouble as trouble:
            if trouble.kind != BUSY or not again:
                raise
        else:
            return
