"""Why a change to appointments is refused; hours are wall time."""

from datetime import date, time

from kiosk.core.errors import Refused


class UnknownAppointment(Refused):
    """No appointment of the site has that id or code."""

    code = "appointments.unknown"
    appointment: str


class HoursOverlap(Refused):
    """The desk gives appointments at these hours of that weekday already."""

    code = "appointments.hours_overlap"
    opens: time
    closes: time


class NotOffered(Refused):
    """The desk gives no appointments at all."""

    code = "appointments.not_offered"
    service: str


class DeskAway(Refused):
    """The desk is not here on that day, and why where that was said."""

    code = "appointments.desk_away"
    service: str
    day: date
    reason: str | None


class OutsideHours(Refused):
    """No appointment begins then; `free` is the next that is free that day."""

    code = "appointments.outside_hours"
    service: str
    day: date
    at: time
    free: time | None


class SlotFull(Refused):
    """All places of that hour are taken; `free` is the next free hour of the day."""

    code = "appointments.full"
    service: str
    day: date
    at: time
    free: time | None


class InPast(Refused):
    """The hour is over."""

    code = "appointments.past"
    day: date
    at: time


class TooFarAhead(Refused):
    """Appointments are given until `last`."""

    code = "appointments.too_far"
    last: date


class HasOne(Refused):
    """The person has an appointment at that desk already: one a person and desk."""

    code = "appointments.has_one"
    service: str
    day: date
    at: time


class NotBooked(Refused):
    """The appointment was cancelled or missed, or the person has come: it cannot be changed."""

    code = "appointments.not_booked"
    day: date
    at: time


class Cancelled(Refused):
    """The appointment was cancelled."""

    code = "appointments.cancelled"
    day: date
    at: time


class ArrivedAlready(Refused):
    """They have arrived, and have that ticket; the label is empty where it is not here."""

    code = "appointments.arrived_already"
    label: str


class NotToday(Refused):
    """The appointment is on another day."""

    code = "appointments.not_today"
    day: date
    at: time


class NoHolder(Refused):
    """The badge is not of somebody who may have appointments."""

    code = "appointments.no_holder"


class NotTheirs(Refused):
    """The appointment is somebody else's than the badge's."""

    code = "appointments.not_yours"
