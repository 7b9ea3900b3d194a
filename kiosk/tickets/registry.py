"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from kiosk.core.slice import (
    ARRIVALS,
    COUNTERS,
    FRONT,
    MANAGERS,
    QUEUERS,
    TAKE_OVER,
    Exchanged,
    Registered,
    Slice,
)
from kiosk.tickets import (
    absence,
    batches,
    commands,
    decided,
    edge,
    ending,
    entering,
    leasing,
    refusals,
    served,
)
from kiosk.tickets.calling import CallTicket
from kiosk.tickets.calling_rules import SetCalling, set_calling
from kiosk.tickets.confirming import call_confirmed
from kiosk.tickets.giving_up import GiveUpTicket, give_up_ticket
from kiosk.tickets.privacy import PRIVACY
from kiosk.tickets.readings import READINGS
from kiosk.tickets.reopening import ReopenTicket, reopen_ticket
from kiosk.tickets.seats import require_own_name
from kiosk.tickets.set_up import SET_UP
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
            absence.MarkAbsent,
            absence.mark_absent,
            COUNTERS,
            edge.ticket_from_label,
            serves=served.of_ticket,
            lifts={1: absence.lift_uncounted},
        ),
        Registered(
            "tickets.come_back",
            absence.ComeBack,
            absence.come_back,
            QUEUERS,
            edge.ticket_shown,
            serves=served.of_ticket,
        ),
        Registered(
            "tickets.let_pass",
            absence.LetPass,
            absence.let_pass,
            QUEUERS,
            edge.ticket_shown,
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
            ending.CloseTicket,
            ending.close_ticket,
            COUNTERS,
            edge.ticket_from_label,
            serves=served.of_ticket,
        ),
        Registered(
            "tickets.give_up",
            GiveUpTicket,
            give_up_ticket,
            ARRIVALS,
            edge.ticket_from_label,
        ),
        Registered(
            "tickets.reopen",
            ReopenTicket,
            reopen_ticket,
            COUNTERS,
            edge.ticket_from_label,
            serves=served.of_reopened,
        ),
        Registered("tickets.stop", StopTickets, stop_tickets, COUNTERS, serves=served.of_service),
        Registered(
            "tickets.resume", ResumeTickets, resume_tickets, COUNTERS, serves=served.of_service
        ),
        Registered("tickets.set_calling", SetCalling, set_calling, MANAGERS),
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
            "tickets.reserve_paper",
            batches.ReservePaper,
            batches.reserve_paper,
            FRONT,
            edge.series_of_station,
            decide=batches.first_drawn,
        ),
        Registered("tickets.enter_paper", entering.EnterPaper, entering.enter_paper, FRONT),
        Registered(
            "tickets.withdraw_paper", entering.WithdrawPaper, entering.withdraw_paper, FRONT
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
        Exchanged("ticket_leg"),
        Exchanged("ticket_call"),
        Exchanged("counter"),
        Exchanged("queue_lease"),
        Exchanged("queue_stop"),
        Exchanged("calling_rule"),
        Exchanged("paper_batch", in_hall="false"),
        Exchanged("paper_slip", in_hall="false"),
    ),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=PRIVACY,
    set_up=SET_UP,
)
