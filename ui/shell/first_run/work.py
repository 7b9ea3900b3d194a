"""What a first start makes, away from the windows' thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from kiosk.first_run.answers import Answers
from kiosk.first_run.carrying_out import make_manager, set_up
from kiosk.staff.signing_in import sign_in
from kiosk.station import Station
from kiosk.store import recovery
from kiosk.store.converting import encrypt_open
from kiosk.sync.enrolment import Enrolment


@dataclass(frozen=True, slots=True)
class Begun:
    """The code to show; empty where the site has one already. `key` is where the store's is."""

    recovery: str
    key: str = ""


def begin_site(station: Station, answers: Answers) -> Begun:
    """Make the site, and go on as its manager; encrypted first, so that no name was ever plain."""
    key = encrypt_open(station.database, station.folder).key if answers.station.encrypted else ""
    made = set_up(station, answers)
    _enter(station, answers)
    return Begun(made.recovery, key)


def begin_joining(station: Station, answers: Answers, enrolment: Enrolment) -> Begun:
    """Become a station of a site that is there; its people sign in once they have arrived.

    Or of one that begins with it.
    """
    key = encrypt_open(station.database, station.folder).key if answers.station.encrypted else ""
    return Begun(set_up(station, answers, enrolment).recovery, key)


def begun_with(answers: Answers, beside: Answers) -> Answers:
    """What was said of a machine, with the site that begins at it and who manages that first."""
    return msgspec.structs.replace(
        answers, site=beside.site, manager=beside.manager, set_up=beside.set_up
    )


def begin_signing(station: Station, answers: Answers) -> Begun:
    """Give the site its first manager who signs in, and go on as them."""
    make_manager(station, answers.manager)
    _enter(station, answers)
    drawn = station.database.read(recovery.drawn)
    return Begun("" if drawn else recovery.draw(station).text)


def _enter(station: Station, answers: Answers) -> None:
    sign_in(station, code=answers.manager.code, pin=answers.manager.pin)


Begin = Callable[[Station, Answers], Begun]
