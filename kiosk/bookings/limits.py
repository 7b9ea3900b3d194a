"""Why a rule of the site refuses a booking: the rule, its limit, and when it is free again."""

from datetime import date, datetime, timedelta

from kiosk.core.errors import Refused


class TooFarAhead(Refused):
    """Further ahead than their kind of member books; `frees` is the day on which they can."""

    code = "bookings.too_far_ahead"
    day: date
    days: int
    frees: date


class LongerThanAllowed(Refused):
    """Longer than their kind of member holds a place at once."""

    code = "bookings.longer_than_allowed"
    limit: timedelta


class ShorterThanAllowed(Refused):
    """Shorter than their kind of member books."""

    code = "bookings.shorter_than_allowed"
    limit: timedelta


class TooManyToCome(Refused):
    """As many bookings to come as their kind of member has; `frees` is when the next one is over.

    None where the dates wanted are too many by themselves.
    """

    code = "bookings.too_many_to_come"
    limit: int
    held: int
    day: date | None
    frees: datetime | None


class WeekQuota(Refused):
    """More than their kind of member holds in the week of that day; `frees` is the next Monday."""

    code = "bookings.week_quota"
    day: date
    limit: timedelta
    used: timedelta
    left: timedelta
    frees: date


class MonthQuota(Refused):
    """More than their kind of member holds in the month of that day; `frees` is the next first."""

    code = "bookings.month_quota"
    day: date
    limit: timedelta
    used: timedelta
    left: timedelta
    frees: date


class RulesDisagree(Refused):
    """The shortest booking of a kind of member would be longer than its longest."""

    code = "bookings.rules_disagree"
    shortest: timedelta
    longest: timedelta


class NotApproved(Refused):
    """It is asked for, and nobody has approved it yet."""

    code = "bookings.not_approved"
    held_by: str


class BookingDeclined(Refused):
    """It was asked for, and declined."""

    code = "bookings.declined"
    held_by: str


class AlreadyApproved(Refused):
    """It was approved meanwhile: it can be cancelled, not declined."""

    code = "bookings.approved"
    held_by: str


class ApprovalNotAsked(Refused):
    """Bookings of their kind of member hold at once: there is no answer to wait for."""

    code = "bookings.approval_not_asked"
    held_by: str


class UnknownPass(Refused):
    """No pass has that id at the site."""

    code = "bookings.unknown_pass"
    booking_pass: str
