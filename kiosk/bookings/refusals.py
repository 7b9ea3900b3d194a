"""Why a booking, or a change to one, is refused."""

from datetime import date, datetime, time

from kiosk.core.errors import Refused


class UnknownBooking(Refused):
    """No booking has that id at the site."""

    code = "bookings.unknown"
    booking: str


class Taken(Refused):
    """Someone holds the room at that time; of a series, the first date that clashes."""

    code = "bookings.taken"
    resource: str
    taken_by: str
    day: date
    starts: datetime
    until: datetime


class TooClose(Refused):
    """Free at that time, but not for the minutes that the place needs before or after."""

    code = "bookings.too_close"
    resource: str
    taken_by: str
    day: date
    starts: datetime
    until: datetime
    minutes: int


class SpotTaken(Refused):
    """Someone holds that place of the area at that time."""

    code = "bookings.spot_taken"
    resource: str
    spot: str
    taken_by: str
    day: date
    starts: datetime
    until: datetime


class PlaceClosed(Refused):
    """The place cannot be booked at present, for the reason that people are told."""

    code = "bookings.place_closed"
    resource: str
    reason: str


class OverCapacity(Refused):
    """More places than are left at the fullest moment of that time."""

    code = "bookings.over_capacity"
    resource: str
    day: date
    starts: datetime
    capacity: int
    left: int


class OutsideHours(Refused):
    """The site is open on that day, but not for all of that time; wall times."""

    code = "bookings.outside_hours"
    day: date
    opens: time
    closes: time


class ClosedDay(Refused):
    """The site is closed on that day; `reason` may be empty."""

    code = "bookings.closed_day"
    day: date
    reason: str


class TooLate(Refused):
    """The time is past; `earliest` is the earliest start that can still be taken."""

    code = "bookings.too_late"
    earliest: datetime


class TooEarly(Refused):
    """The time, or a date of the series, is further ahead than bookings are taken."""

    code = "bookings.too_early"
    latest: datetime


class TooShort(Refused):
    """Shorter than the shortest booking."""

    code = "bookings.too_short"
    minutes: int


class TooLong(Refused):
    """Longer than anything is held at once."""

    code = "bookings.too_long"
    days: int


class SeveralDays(Refused):
    """It ends after the doors have closed, in a place that may not be held through the night."""

    code = "bookings.several_days"
    resource: str


class BadRepeat(Refused):
    """The repetition cannot be read."""

    code = "bookings.bad_repeat"
    repeat: str


class TooManyDates(Refused):
    """The repetition has no end, or more dates than one booking may have."""

    code = "bookings.too_many_dates"
    limit: int


class NothingLeft(Refused):
    """Every date of the repetition is left out."""

    code = "bookings.nothing_left"


class HourLeftOut(Refused):
    """The clocks go forward over that hour on that day: the clock on the wall never shows it."""

    code = "bookings.no_such_hour"
    day: date
    hour: time


class OverlapsItself(Refused):
    """Two dates of the series would hold the same place at once."""

    code = "bookings.overlaps_itself"
    day: date


class NotStarted(Refused):
    """It is too soon for that; `earliest` is when it can be done."""

    code = "bookings.not_started"
    day: date
    starts: datetime
    earliest: datetime


class BookingEnded(Refused):
    """The booking is over."""

    code = "bookings.ended"
    day: date
    until: datetime


class BookingCancelled(Refused):
    """The booking was cancelled."""

    code = "bookings.cancelled"
    held_by: str


class BookingReleased(Refused):
    """The booking was given back because nobody came."""

    code = "bookings.released"
    held_by: str


class Offered(Refused):
    """The time is held for somebody who waited for it: the offer is taken, or ends."""

    code = "bookings.offered"
    held_by: str


class AlreadyHere(Refused):
    """Whoever booked is here: only the end can still change."""

    code = "bookings.checked_in"
    held_by: str


class NotTwoRooms(Refused):
    """Only bookings of two different rooms change places."""

    code = "bookings.not_two_rooms"


class RoomTooSmall(Refused):
    """So many are expected, and the other room holds fewer."""

    code = "bookings.room_too_small"
    resource: str
    capacity: int
    people: int


class UnknownWish(Refused):
    """Nobody of that id waits at the site."""

    code = "bookings.unknown_wish"
    wish: str


class OfferOver(Refused):
    """What was offered is offered no more."""

    code = "bookings.offer_over"
    held_by: str


class NothingOffered(Refused):
    """They still wait: nothing has come free for them."""

    code = "bookings.nothing_offered"
    held_by: str


class AlreadyTaken(Refused):
    """What was offered has been taken: it is a booking now."""

    code = "bookings.offer_taken"
    held_by: str


class NotYours(Refused):
    """The badge is not that of whoever holds the booking."""

    code = "bookings.not_yours"


class VisitorBadge(Refused):
    """The badge is for one visit, and books nothing."""

    code = "bookings.visitor_badge"


class NotBookedHere(Refused):
    """The site lets nobody book a room at its door."""

    code = "bookings.not_booked_here"
