"""Every command of the product: name, type, function, who may. One line adds one."""

from __future__ import annotations

from functools import cache

from kiosk.badges import commands as badges
from kiosk.badges import decided as badges_decided
from kiosk.badges.edge import badge_from_number, make_key_at_opening, sign_badge
from kiosk.bookings import commands as bookings
from kiosk.bookings.edge import place_and_rules
from kiosk.core.command import (
    AGENT,
    DESK,
    KIOSK,
    MANAGER,
    Command,
    Decide,
    Follow,
    Handler,
    Prepare,
    Registered,
)
from kiosk.core.errors import BadInput
from kiosk.residents import commands as residents
from kiosk.sites import commands as sites
from kiosk.sites.edge import site_from_code
from kiosk.staff import commands as people
from kiosk.sync import commands as sync
from kiosk.tickets import commands as tickets
from kiosk.tickets import decided as tickets_decided
from kiosk.tickets import leasing
from kiosk.tickets.edge import (
    hold_queues_of_counter,
    holder_of_lease,
    lease_for_counter,
    series_of_station,
    ticket_from_label,
    who_calls,
)
from kiosk.visits import commands as visits
from kiosk.visits import data_protection as protection
from kiosk.visits.edge import complete_arrival

MANAGERS = frozenset({MANAGER})
FRONT = frozenset({DESK, MANAGER})
COUNTERS = frozenset({AGENT, DESK, MANAGER})
TAKE_OVER = frozenset({AGENT, MANAGER})
ARRIVALS = frozenset({DESK, MANAGER, KIOSK})
ANYONE = frozenset({DESK, MANAGER, AGENT, KIOSK})


def _line(
    name: str,
    kind: type[Command],
    handler: Handler,
    roles: frozenset[str],
    prepare: Prepare | None = None,
    follow: Follow | None = None,
    decide: Decide | None = None,
) -> Registered:
    return Registered(name, kind, handler, roles, prepare, follow, decide)


REGISTRY: tuple[Registered, ...] = (
    _line(
        "sites.open",
        sites.OpenSite,
        sites.open_site,
        MANAGERS,
        site_from_code,
        make_key_at_opening,
    ),
    _line("sites.add_room", sites.AddRoom, sites.add_room, MANAGERS),
    _line("sites.add_desk_area", sites.AddDeskArea, sites.add_desk_area, MANAGERS),
    _line("sites.set_hours", sites.SetHours, sites.set_hours, MANAGERS),
    _line("sites.set_day", sites.SetDay, sites.set_day, MANAGERS),
    _line("sites.set_service_hours", sites.SetServiceHours, sites.set_service_hours, MANAGERS),
    _line("sites.set_service_day", sites.SetServiceDay, sites.set_service_day, MANAGERS),
    _line("people.add_staff", people.AddStaff, people.add_staff, MANAGERS),
    _line("people.remove_staff", people.RemoveStaff, people.remove_staff, MANAGERS),
    _line("residents.register", residents.RegisterResident, residents.register_resident, FRONT),
    _line("residents.change", residents.ChangeResident, residents.change_resident, FRONT),
    _line("residents.leave", residents.ResidentLeaves, residents.resident_leaves, FRONT),
    _line("residents.add_person", residents.AddPerson, residents.add_person, FRONT),
    _line("residents.remove_person", residents.RemovePerson, residents.remove_person, FRONT),
    _line("visits.expect", visits.ExpectVisitor, visits.expect_visitor, FRONT),
    _line("visits.arrive", visits.ArriveVisitor, visits.arrive_visitor, ARRIVALS, complete_arrival),
    _line("visits.leave", visits.LeaveVisitor, visits.leave_visitor, ARRIVALS),
    _line("visits.cancel", visits.CancelVisit, visits.cancel_visit, FRONT),
    _line("visits.restore", visits.RestoreVisit, visits.restore_visit, FRONT),
    _line("visits.publish_notice", protection.PublishNotice, protection.publish_notice, ANYONE),
    _line("visits.anonymise", protection.AnonymiseVisits, protection.anonymise_visits, MANAGERS),
    _line("bookings.book", bookings.BookRoom, bookings.book_room, ARRIVALS, place_and_rules),
    _line("bookings.move", bookings.MoveBooking, bookings.move_booking, FRONT, place_and_rules),
    _line("bookings.cancel", bookings.CancelBooking, bookings.cancel_booking, FRONT),
    _line("bookings.check_in", bookings.CheckInBooking, bookings.check_in_booking, ANYONE),
    _line("bookings.end", bookings.EndBooking, bookings.end_booking, FRONT),
    _line("bookings.release", bookings.ReleaseBooking, bookings.release_booking, FRONT),
    _line(
        "tickets.take",
        tickets.TakeTicket,
        tickets.take_ticket,
        ANYONE,
        series_of_station,
        decide=tickets_decided.number_taken,
    ),
    _line(
        "tickets.call",
        tickets.CallTicket,
        tickets.call_ticket,
        COUNTERS,
        who_calls,
        decide=tickets_decided.ticket_called,
    ),
    _line(
        "tickets.recall",
        tickets.RecallTicket,
        tickets.recall_ticket,
        COUNTERS,
        ticket_from_label,
        decide=tickets_decided.ticket_recalled,
    ),
    _line("tickets.uncall", tickets.UncallTicket, tickets.uncall_ticket, COUNTERS),
    _line("tickets.hold", tickets.HoldTicket, tickets.hold_ticket, COUNTERS, ticket_from_label),
    _line("tickets.absent", tickets.MarkAbsent, tickets.mark_absent, COUNTERS, ticket_from_label),
    _line(
        "tickets.transfer",
        tickets.TransferTicket,
        tickets.transfer_ticket,
        COUNTERS,
        ticket_from_label,
    ),
    _line("tickets.close", tickets.CloseTicket, tickets.close_ticket, COUNTERS, ticket_from_label),
    _line("tickets.lease", leasing.LeaseQueue, leasing.lease_queue, COUNTERS, lease_for_counter),
    _line(
        "tickets.release_lease",
        leasing.ReleaseLease,
        leasing.release_lease,
        COUNTERS,
        holder_of_lease,
    ),
    _line(
        "tickets.take_lease", leasing.TakeLease, leasing.take_lease, TAKE_OVER, lease_for_counter
    ),
    _line(
        "counters.open",
        tickets.OpenCounter,
        tickets.open_counter,
        COUNTERS,
        follow=hold_queues_of_counter,
    ),
    _line("counters.pause", tickets.PauseCounter, tickets.pause_counter, COUNTERS),
    _line(
        "counters.close",
        tickets.CloseCounter,
        tickets.close_counter,
        COUNTERS,
        follow=hold_queues_of_counter,
    ),
    _line("badges.add_key", badges.AddSiteKey, badges.add_site_key, COUNTERS),
    _line(
        "badges.issue",
        badges.IssueBadge,
        badges.issue_badge,
        FRONT,
        sign_badge,
        decide=badges_decided.number_printed,
    ),
    _line("badges.revoke", badges.RevokeBadge, badges.revoke_badge, FRONT, badge_from_number),
    _line("badges.scan", badges.ScanBadge, badges.scan_badge, ANYONE),
    _line("badges.return", badges.ReturnBadge, badges.return_badge, FRONT, badge_from_number),
    _line("sync.settle", sync.SettleRefused, sync.settle_refused, COUNTERS),
)


@cache
def _by_name() -> dict[str, Registered]:
    return {entry.name: entry for entry in REGISTRY}


@cache
def _by_type() -> dict[type[Command], Registered]:
    return {entry.type: entry for entry in REGISTRY}


def find(command: type[Command] | str) -> Registered:
    """The registry's line of a name or a type; raises BadInput for a name that is not there."""
    found = _by_name().get(command) if isinstance(command, str) else _by_type().get(command)
    if found is None:
        raise BadInput(f"there is no command {command}; `kiosk commands` lists them")
    return found
