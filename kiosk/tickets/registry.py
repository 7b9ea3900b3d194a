"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from kiosk.core.slice import ARRIVALS, COUNTERS, TAKE_OVER, Exchanged, Registered, Slice
from kiosk.tickets import commands, decided, edge, leasing, refusals, served
from kiosk.tickets.calling import CallTicket
from kiosk.tickets.confirming import call_confirmed
from kiosk.tickets.privacy import PRIVACY
from kiosk.tickets.readings import READINGS
from kiosk.tickets.reopening import ReopenTicket, reopen_ticket
from kiosk.tickets.seats import require_own_name
from kiosk.tickets.settling import SETTLING
from kiosk.tickets.stopping import ResumeTickets, StopTickets, resume_tickets, stop_tickets
from kiosk.tickets.taking import TakeTicket, lift_printed

SLICE = Slice(
    "tickets",
    commands=(
        Registered(
            "tickets.take",
            TakeTicket,
            commands.take_ticket,
            ARRIVALS,
            edge.series_of_station,
            decide=decided.number_taken,
            lifts={1: lift_printed},
        ),
        Registered(
            "tickets.call",
            CallTicket,
            commands.call_ticket,
            COUNTERS,
            edge.who_calls,
            decide=decided.ticket_called,
            gesture=call_confirmed,
            serves=served.of_call,
        ),
        Registered(
            "tickets.recall",
            commands.RecallTicket,
            commands.recall_ticket,
            COUNTERS,
            edge.ticket_from_label,
            decide=decided.ticket_recalled,
            serves=served.of_recall,
        ),
        Registered("tickets.uncall", commands.UncallTicket, commands.uncall_ticket, COUNTERS),
        Registered(
            "tickets.hold",
            commands.HoldTicket,
            commands.hold_ticket,
            COUNTERS,
            edge.ticket_from_label,
            serves=served.of_ticket,
        ),
        Registered(
            "tickets.absent",
            commands.MarkAbsent,
            commands.mark_absent,
            COUNTERS,
            edge.ticket_from_label,
            serves=served.of_ticket,
        ),
        Registered(
            "tickets.transfer",
            commands.TransferTicket,
            commands.transfer_ticket,
            COUNTERS,
            edge.ticket_from_label,
            serves=served.of_ticket,
        ),
        Registered(
            "tickets.close",
            commands.CloseTicket,
            commands.close_ticket,
            COUNTERS,
            edge.ticket_from_label,
            serves=served.of_ticket,
        ),
        Registered(
            "tickets.reopen",
            ReopenTicket,
            reopen_ticket,
            COUNTERS,
            edge.ticket_from_label,
            serves=served.of_ticket,
        ),
        Registered("tickets.stop", StopTickets, stop_tickets, COUNTERS, serves=served.of_service),
        Registered(
            "tickets.resume", ResumeTickets, resume_tickets, COUNTERS, serves=served.of_service
        ),
        Registered(
            "tickets.lease",
            leasing.LeaseQueue,
            leasing.lease_queue,
            COUNTERS,
            edge.lease_for_counter,
            serves=served.of_service,
        ),
        Registered(
            "tickets.release_lease",
            leasing.ReleaseLease,
            leasing.release_lease,
            COUNTERS,
            edge.holder_of_lease,
        ),
        Registered(
            "tickets.take_lease",
            leasing.TakeLease,
            leasing.take_lease,
            TAKE_OVER,
            edge.lease_for_counter,
            serves=served.of_service,
        ),
        Registered(
            "counters.open",
            commands.OpenCounter,
            commands.open_counter,
            COUNTERS,
            serves=served.of_counter,
            guard=require_own_name,
        ),
        Registered("counters.pause", commands.PauseCounter, commands.pause_counter, COUNTERS),
        Registered(
            "counters.close",
            commands.CloseCounter,
            commands.close_counter,
            COUNTERS,
        ),
    ),
    queries=READINGS,
    follows={
        "counters.open": edge.hold_queues_of_counter,
        "counters.close": edge.hold_queues_of_counter,
    },
    tables=(
        Exchanged("ticket"),
        Exchanged("ticket_call"),
        Exchanged("counter"),
        Exchanged("queue_lease"),
        Exchanged("queue_stop"),
    ),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=PRIVACY,
)
