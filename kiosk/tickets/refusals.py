"""Why a change to a ticket or a counter is refused."""

from datetime import date, time

from kiosk.core.errors import Refused


class UnknownService(Refused):
    """No desk of the Guichet Unique has that name."""

    code = "tickets.unknown_service"
    service: str


class UnknownProcedure(Refused):
    """The desk service has no procedure of that name."""

    code = "tickets.unknown_procedure"
    procedure: str
    service: str


class ServiceClosed(Refused):
    """The desk service is away; `day` and `opens` (wall time) say when it is back, if known."""

    code = "tickets.service_closed"
    service: str
    day: date | None
    opens: time | None


class ServiceAway(Refused):
    """The desk service is away today, as was declared, and why where that was said."""

    code = "tickets.service_away"
    service: str
    reason: str | None


class TicketsStoppedToday(Refused):
    """No more tickets of the service are given today, by somebody's decision."""

    code = "tickets.stopped"
    service: str


class QueueTooLong(Refused):
    """Those who wait fill the time that is left until the desk leaves at `closes` (wall time)."""

    code = "tickets.queue_too_long"
    service: str
    ahead: int
    closes: time


class UnknownTicket(Refused):
    """No ticket of the site has that id, or no ticket of today that label."""

    code = "tickets.unknown"
    ticket: str


class PastTicket(Refused):
    """The ticket is of another day, and its queue is over."""

    code = "tickets.past_day"
    label: str
    day: date


class TicketClosed(Refused):
    """The ticket was closed already."""

    code = "tickets.closed"
    label: str


class NotClosed(Refused):
    """Only a closed ticket can be reopened."""

    code = "tickets.not_closed"
    label: str


class ReopenedTooLate(Refused):
    """The ticket was closed too long ago to be reopened."""

    code = "tickets.reopened_too_late"
    label: str
    minutes: int


class NotCalled(Refused):
    """Only a ticket that is at a counter can be held, marked absent or closed as served."""

    code = "tickets.not_called"
    label: str


class CalledAlready(Refused):
    """A ticket that was called at a counter was not taken by mistake."""

    code = "tickets.called_already"
    label: str
    counter: int


class StillWaiting(Refused):
    """The ticket is in its queue: nobody missed a turn."""

    code = "tickets.still_waiting"
    label: str


class NotWaiting(Refused):
    """Only a ticket that waits lets others go first."""

    code = "tickets.not_waiting"
    label: str


class AtCounter(Refused):
    """The ticket is being served at a counter."""

    code = "tickets.at_counter"
    label: str
    counter: int


class NotYours(Refused):
    """The ticket is at another counter."""

    code = "tickets.not_yours"
    label: str
    counter: int


class NotServedHere(Refused):
    """The counter is not open for that service."""

    code = "tickets.not_served_here"
    counter: int
    service: str


class SameService(Refused):
    """The ticket is for that service already."""

    code = "tickets.same_service"
    label: str
    service: str


class NobodyWaiting(Refused):
    """No ticket waits in the queues of the counter."""

    code = "tickets.nobody_waiting"
    counter: int


class NothingToRecall(Refused):
    """No ticket is at the counter."""

    code = "tickets.nothing_to_recall"
    counter: int


class CounterClosed(Refused):
    """The counter was not opened today, or was closed."""

    code = "tickets.counter_closed"
    counter: int


class CounterPaused(Refused):
    """The counter is on a pause."""

    code = "tickets.counter_paused"
    counter: int


class CounterBusy(Refused):
    """A ticket is at the counter."""

    code = "tickets.counter_busy"
    counter: int
    label: str


class NumberTaken(Refused):
    """Another ticket of the day bears that number."""

    code = "tickets.number_taken"
    label: str


class NotOurs(Refused):
    """Only the centre may call the ticket, and the store is cut off from it."""

    code = "tickets.not_ours"
    label: str


class Leased(Refused):
    """Another store has the right to call from that queue; `station` is its name at the centre."""

    code = "tickets.leased"
    service: str
    counter: int
    station: str


class NotEnrolled(Refused):
    """A store that works alone calls from every queue and can hold none."""

    code = "tickets.not_enrolled"


class UnknownCounter(Refused):
    """No counter of that number was ever opened at the site."""

    code = "counters.unknown"
    counter: int


class OtherAgent(Refused):
    """Someone else opened the counter and has not closed it."""

    code = "counters.other_agent"
    counter: int
    agent: str


class UnreadableTicket(Refused):
    """What was scanned is no ticket's code, or only a part of one."""

    code = "tickets.unreadable"


class TicketOfOtherSite(Refused):
    """The code is that of another site's ticket."""

    code = "tickets.other_site"


class UnreadableSlip(Refused):
    """What was typed or scanned is no paper ticket's number."""

    code = "tickets.slip_unreadable"
    field = "slip"


class SlipOfOtherSite(Refused):
    """The code is that of another site's paper ticket."""

    code = "tickets.slip_other_site"
    field = "slip"


class SlipsTaken(Refused):
    """Some of the numbers of a batch were reserved before."""

    code = "tickets.slips_taken"
    first: str
    last: str


class UnknownSlips(Refused):
    """No batch of paper tickets of the site has that id."""

    code = "tickets.slips_unknown"
    batch: str


class SlipNotReserved(Refused):
    """No paper ticket of that number was printed ahead for the site."""

    code = "tickets.slip_not_reserved"
    field = "slip"
    label: str


class SlipEntered(Refused):
    """The paper ticket was entered already, with the times of a day."""

    code = "tickets.slip_entered"
    field = "slip"
    label: str
    day: date


class SlipTooOld(Refused):
    """The paper ticket is of too long ago to be entered."""

    code = "tickets.slip_too_old"
    field = "taken_at"
    days: int


class SlipOfTomorrow(Refused):
    """A time of a paper ticket that has not come yet."""

    code = "tickets.slip_future"
    field: str


class SlipTimes(Refused):
    """A time of a paper ticket that comes before what it must follow, or is of another day."""

    code = "tickets.slip_times"
    field: str


class SlipDayOver(Refused):
    """Nobody waits any more on a day that is over: how the ticket ended has to be said."""

    code = "tickets.slip_day_over"
    field = "outcome"
    label: str


class SlipInQueue(Refused):
    """A paper ticket that was called since it was entered stays."""

    code = "tickets.slip_called"
    label: str


class NotASlip(Refused):
    """The ticket is none that was entered from paper."""

    code = "tickets.not_a_slip"
    label: str
