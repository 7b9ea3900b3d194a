"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from dataclasses import replace

from kiosk.core.slice import (
    ARRIVALS,
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
from kiosk.visits import (
    about,
    announcing,
    arriving,
    cin,
    closing,
    corrections,
    leaving,
    refusals,
    time_law,
    unlisted,
)
from kiosk.visits import data_protection as protection
from kiosk.visits.edge import complete_arrival, hour_as_said
from kiosk.visits.privacy import PRIVACY
from kiosk.visits.readings import READINGS
from kiosk.visits.settling import SETTLING

SLICE = Slice(
    "visits",
    commands=(
        Registered(
            "visits.expect",
            announcing.ExpectVisitor,
            announcing.expect_visitor,
            FRONT,
            hour_as_said,
        ),
        Registered(
            "visits.arrive",
            arriving.ArriveVisitor,
            arriving.arrive_visitor,
            ARRIVALS,
            complete_arrival,
            lifts={1: arriving.as_before},
        ),
        Registered("visits.leave", leaving.LeaveVisitor, leaving.leave_visitor, FRONT, led=IN_HALL),
        Registered("visits.cancel", announcing.CancelVisit, announcing.cancel_visit, FRONT),
        Registered(
            "visits.restore",
            leaving.RestoreVisit,
            leaving.restore_visit,
            FRONT,
            lifts={1: leaving.lift_restoring},
        ),
        Registered("visits.change", corrections.ChangeVisit, corrections.change_visit, FRONT),
        Registered(
            "visits.take_back", corrections.TakeBackArrival, corrections.take_back_arrival, FRONT
        ),
        Registered(
            "visits.follow_law",
            time_law.FollowLaw,
            time_law.follow_law,
            MANAGERS,
            rules_in_use,
            by_itself=COUNTERS,
        ),
        Registered(
            "visits.close_day",
            closing.CloseDay,
            closing.close_day,
            MANAGERS,
            closing.grace_of,
            leads_to=closing.presence_too,
            by_itself=FRONT,
        ),
        Registered(
            "visits.publish_notice",
            protection.PublishNotice,
            protection.publish_notice,
            MANAGERS,
            by_itself=FRONT,
        ),
        Registered("visits.note_cin", cin.NoteCin, cin.note_cin, FRONT, cin.unsay),
        Registered("visits.unlist", unlisted.UnlistVisitors, unlisted.unlist_visitors, FRONT),
        Registered(
            "visits.anonymise",
            protection.AnonymiseVisits,
            protection.anonymise_visits,
            MANAGERS,
            reads_log=True,
        ),
    ),
    queries=READINGS,
    tables=(
        Exchanged("notice", reference=True),
        Exchanged("visit", in_hall="day >= (SELECT central.today())"),
        Exchanged("visit_unlisted", in_hall="false"),
        Exchanged("visit_cin", in_hall="false"),
    ),
    refusals=(refusals,),
    settling=SETTLING,
    dated=Dated("visits.follow_law", time_law.is_due, "visit", "expected_at", "wall_expected"),
    privacy=replace(PRIVACY, about=about.ABOUT),
)
