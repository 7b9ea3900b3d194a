"""What rooms need done through the day with nobody asking: nobody came, and somebody waits.

Any attended station of the site may do it, as it closes the day; who comes second finds nothing
left to do.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from kiosk.bookings import absent, waiting
from kiosk.bookings.absent import Absent
from kiosk.bookings.waiting import Offers
from kiosk.core.errors import Refused
from kiosk.station import Station
from kiosk.store.sync_state import clock_is_right

log = logging.getLogger("kiosk.booking_day")


@dataclass(frozen=True, slots=True)
class Done:
    """What was told, given back and offered."""

    absent: Absent
    offers: Offers


def look_after(station: Station) -> Done | None:
    """Tell of no-shows, release them, offer what is free; None where there was nothing to do.

    A station that is not trusted with the time, or with bookings, leaves it.
    """
    if station.site is None or not station.database.read(clock_is_right):
        return None
    try:
        gone = _release(station)
        offers = _offer(station)
    except Refused as refusal:
        log.info("rooms are looked after by a station that may: %s", refusal.code)
        return None
    if gone == Absent() and offers == Offers():
        return None
    log.info(
        "nobody came: %s told, %s released, %s given up; %s offered, %s over",
        len(gone.warned),
        len(gone.released),
        len(gone.given_up),
        len(offers.offered),
        len(offers.over),
    )
    return Done(gone, offers)


def _release(station: Station) -> Absent:
    if not station.ask_itself(absent.is_due):
        return Absent()
    done: Absent = station.do_itself("bookings.release_absent").result
    return done


def _offer(station: Station) -> Offers:
    if not station.ask_itself(waiting.is_due):
        return Offers()
    done: Offers = station.do_itself("bookings.offer").result
    return done
