"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from dataclasses import replace

from kiosk.bookings import (
    absent,
    approval,
    commands,
    door,
    limits,
    moving,
    own,
    passes,
    policy,
    refusals,
    restoring,
    tariffs,
    time_law,
    waiting,
    waiting_by_badge,
)
from kiosk.bookings.about import ABOUT
from kiosk.bookings.edge import place_and_member, place_and_rules
from kiosk.bookings.guards import require_at_hand, require_for_people
from kiosk.bookings.privacy import PRIVACY
from kiosk.bookings.readings import READINGS
from kiosk.bookings.set_up import SET_UP
from kiosk.bookings.settling import SETTLING
from kiosk.core.slice import (
    ARRIVALS,
    AT_DOORS,
    COUNTERS,
    FRONT,
    IN_HALL,
    MANAGERS,
    Dated,
    Exchanged,
    Registered,
    Slice,
)
from kiosk.sites.edge import rules_in_use

SLICE = Slice(
    "bookings",
    commands=(
        Registered(
            "bookings.book",
            commands.BookRoom,
            commands.book_room,
            AT_DOORS,
            place_and_member,
            in_parts=True,
            guard=require_for_people,
        ),
        Registered(
            "bookings.move", commands.MoveBooking, commands.move_booking, FRONT, place_and_rules
        ),
        Registered("bookings.extend", moving.ExtendBooking, moving.extend_booking, FRONT),
        Registered(
            "bookings.act_by_badge",
            own.ActByBadge,
            own.act_by_badge,
            AT_DOORS,
            place_and_rules,
            guard=require_at_hand,
        ),
        Registered("bookings.swap", moving.SwapBookings, moving.swap_bookings, FRONT),
        Registered("bookings.cancel", commands.CancelBooking, commands.cancel_booking, FRONT),
        Registered(
            "bookings.check_in",
            commands.CheckInBooking,
            commands.check_in_booking,
            FRONT,
            led=IN_HALL,
        ),
        Registered("bookings.end", commands.EndBooking, commands.end_booking, FRONT),
        Registered("bookings.release", commands.ReleaseBooking, commands.release_booking, FRONT),
        Registered("bookings.approve", approval.ApproveBooking, approval.approve_booking, FRONT),
        Registered("bookings.decline", approval.DeclineBooking, approval.decline_booking, FRONT),
        Registered("bookings.ask_again", approval.AskAgain, approval.ask_again, FRONT),
        Registered("bookings.set_rule", policy.SetRule, policy.set_rule, MANAGERS),
        Registered("bookings.set_tariff", tariffs.SetTariff, tariffs.set_tariff, MANAGERS),
        Registered("bookings.add_pass", passes.AddPass, passes.add_pass, FRONT),
        Registered("bookings.end_pass", passes.EndPass, passes.end_pass, FRONT),
        Registered("bookings.at_door", door.ActAtDoor, door.act_at_door, AT_DOORS),
        Registered(
            "bookings.release_absent",
            absent.ReleaseAbsent,
            absent.release_absent,
            MANAGERS,
            absent.rules_of_site,
            by_itself=FRONT,
        ),
        Registered(
            "bookings.wish", waiting.WishBooking, waiting.wish_booking, FRONT, place_and_rules
        ),
        Registered("bookings.withdraw", waiting.WithdrawWish, waiting.withdraw_wish, FRONT),
        Registered(
            "bookings.wait_by_badge",
            waiting_by_badge.WaitByBadge,
            waiting_by_badge.wait_by_badge,
            ARRIVALS,
            place_and_rules,
        ),
        Registered(
            "bookings.answer_by_badge",
            waiting_by_badge.AnswerByBadge,
            waiting_by_badge.answer_by_badge,
            ARRIVALS,
        ),
        Registered("bookings.take", waiting.TakeOffer, waiting.take_offer, FRONT),
        Registered(
            "bookings.offer",
            waiting.OfferFreed,
            waiting.offer_freed,
            MANAGERS,
            waiting.minutes_of_site,
            in_parts=True,
            by_itself=FRONT,
        ),
        Registered(
            "bookings.follow_law",
            time_law.FollowLaw,
            time_law.follow_law,
            MANAGERS,
            rules_in_use,
            by_itself=COUNTERS,
        ),
        Registered("bookings.restore", restoring.RestoreBooking, restoring.restore_booking, FRONT),
    ),
    queries=READINGS,
    tables=(
        Exchanged(
            "booking",
            in_hall="day >= (SELECT central.today()) OR ends > (SELECT central.now())",
        ),
        Exchanged("booking_rule", reference=True),
        Exchanged("tariff", reference=True),
        Exchanged("booking_pass"),
        Exchanged("booking_wish", in_hall="day >= (SELECT central.today())"),
    ),
    refusals=(refusals, limits),
    settling=SETTLING,
    dated=Dated("bookings.follow_law", time_law.is_due, "booking", "starts", "wall_starts"),
    privacy=replace(PRIVACY, about=ABOUT),
    set_up=SET_UP,
)
