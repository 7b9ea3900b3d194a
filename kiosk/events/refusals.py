"""Why a change to events is refused; hours are wall time."""

from datetime import date, datetime, time

from kiosk.core.errors import Refused


class UnknownEvent(Refused):
    """No event of the site has that id."""

    code = "events.unknown"
    event: str


class UnknownRegistration(Refused):
    """No registration of the site has that id or code."""

    code = "events.unknown_registration"
    registration: str


class ForgedCode(Refused):
    """The QR has the form of a registration's, and no key of the site signed it."""

    code = "events.forged"


class InPast(Refused):
    """What is planned would be over already."""

    code = "events.past"
    day: date
    at: time


class TooFarAhead(Refused):
    """Events are planned until `last`."""

    code = "events.too_far"
    last: date


class CapacityTaken(Refused):
    """More people are registered on site than there would be places."""

    code = "events.capacity_taken"
    registered: int


class EventCancelled(Refused):
    """The event was called off."""

    code = "events.cancelled"
    title: str


class EventOver(Refused):
    """The event has ended."""

    code = "events.over"
    title: str
    day: date


class EventFull(Refused):
    """Every place on site is taken, and the event keeps no waiting list."""

    code = "events.full"
    title: str
    capacity: int


class RegisteredAlready(Refused):
    """Somebody of that name is registered already; a namesake says so."""

    code = "events.registered_already"
    title: str


class NotAtKiosk(Refused):
    """Registration for the event is at the desk only."""

    code = "events.not_at_kiosk"
    title: str


class NoHolder(Refused):
    """The badge is not of somebody who registers with it."""

    code = "events.no_holder"


class Withdrawn(Refused):
    """The registration was withdrawn."""

    code = "events.withdrawn"


class StillWaiting(Refused):
    """They are on the waiting list, and no place is free."""

    code = "events.still_waiting"
    title: str


class NotToday(Refused):
    """The event is on another day."""

    code = "events.not_today"
    title: str
    day: date


class ArrivedAlready(Refused):
    """They were checked in already."""

    code = "events.arrived_already"
    since: datetime


class NotArrived(Refused):
    """Nobody checked them in."""

    code = "events.not_arrived"


class TooLate(Refused):
    """An arrival is taken back for so many minutes."""

    code = "events.too_late"
    minutes: int
