"""Looking for a version: where somebody says, else on a stick, else at the centre."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from kiosk.core.errors import BadInput, Refused
from kiosk.updates import centre, here, keys
from kiosk.updates.archive import Archive, look
from kiosk.updates.finding import best, in_place, sticks
from kiosk.updates.judging import require_fit
from kiosk.updates.refusals import NotEnrolled, NothingThere
from kiosk.updates.state import CENTRE, FILE_GIVEN, STICK


def find(
    data: Path, place: Path | None, now: datetime, *, again: bool = False
) -> tuple[Archive, str]:
    """The newest version that is for this station, and where it is from.

    Raises Refused with what is wrong with what was found, NothingThere where nothing was.
    """
    known, us = keys.known(), here.look(data, now, again=again)
    if place is not None:
        if not place.is_dir():
            found = look(place, known)
            require_fit(found.manifest, us)
            return found, FILE_GIVEN
        if (there := best(in_place(place), known, us)) is not None:
            return there, FILE_GIVEN
        raise NothingThere
    plugged = [file for stick in sticks() for file in in_place(stick)]
    wrong: Refused | BadInput | None = None
    try:
        if (there := best(plugged, known, us)) is not None:
            return there, STICK
    except (Refused, BadInput) as error:
        wrong = error
    try:
        if (there := centre.offered(data, known, us)) is not None:
            return there, CENTRE
    except NotEnrolled:
        pass
    raise wrong or NothingThere
