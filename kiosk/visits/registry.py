"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from kiosk.core.command import Outcome
from kiosk.core.machine import Machine
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
    host_letters,
    hosting,
    leaving,
    own,
    refusals,
    telling,
    time_law,
    unlisted,
)
from kiosk.visits import data_protection as protection
from kiosk.visits.edge import complete_arrival, hour_as_said
from kiosk.visits.privacy import PRIVACY
from kiosk.visits.readings import READINGS
from kiosk.visits.settling import SETTLING


def told_along(session: Session, machine: Machine, done: Outcome) -> None:
    """What visitors hear of their invitation, and hosts of their visitors."""
    telling.of_visits(session, machine, done)
    host_letters.of_hosts(session, machine, done)


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
            "visits.expect_by_badge", own.ExpectByBadge, own.expect_by_badge, ARRIVALS, hour_as_said
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
        Registered(
            "visits.change",
            corrections.ChangeVisit,
            corrections.change_visit,
            FRONT,
            hour_as_said,
        ),
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
        Registered("visits.answer_for_host", hosting.AnswerForHost, hosting.answer_for_host, FRONT),
        Registered(
            "visits.ask_hosts_again",
            hosting.AskHostsAgain,
            hosting.ask_hosts_again,
            MANAGERS,
            hosting.who_said_nothing,
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
    along={"visits": told_along},
    letters={hosting.HOST: host_letters.letter},
    hooks={hosting.HOST: host_letters.facts},
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
