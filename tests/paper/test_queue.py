"""The rows of the print queue, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.badges.refusals import UnknownBadge
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import BadInput
from kiosk.core.ids import new_id
from kiosk.paper import prints, queue
from kiosk.paper.model import PrintJob
from kiosk.paper.prints import (
    AgreementPrint,
    BadgePrint,
    BadgesPrint,
    EventBadgesPrint,
    JoiningPrint,
    ParcelPrint,
    Print,
    ReceiptPrint,
    SheetPrint,
    SlipsPrint,
    TicketPrint,
    TrialPrint,
)
from kiosk.paper.queries import PrintJobView, jobs, last_of
from kiosk.paper.states import CANCELLED, EXPIRED, FAILED, PRINTED, SENDING, WAITING
from kiosk.station import Station
from kiosk.store.base import LoggedCommand
from kiosk.sync.tables import replicated
from tests.paper.conftest import Ask

Job = Callable[[UUID], PrintJobView]
DAY = date(2026, 11, 24)
KINDS: list[Print] = [
    TicketPrint(ticket=UUID(int=1)),
    BadgePrint(badge=UUID(int=2), shape="card", copies=2),
    BadgesPrint(badges=(UUID(int=2), UUID(int=5))),
    EventBadgesPrint(event=UUID(int=7), registration=UUID(int=8), shape="card"),
    SheetPrint(report="rooms", first=DAY, last=DAY, language="ar", duplex="long"),
    SlipsPrint(batch=UUID(int=3)),
    ReceiptPrint(deposit=UUID(int=4)),
    ParcelPrint(parcel=UUID(int=6)),
    JoiningPrint(request=UUID(int=8)),
    AgreementPrint(signing=UUID(int=7)),
    TrialPrint(paper="tickets"),
]


@pytest.mark.parametrize("document", KINDS, ids=prints.kind_of)
def test_a_document_is_kept_and_read_again(document: Print) -> None:
    assert prints.read(prints.written(document)) == document
    assert set(prints.KINDS) == {prints.kind_of(kind) for kind in KINDS}


@pytest.mark.parametrize("kept", ["", "{}", '{"type":"parcel","parcel":1}', '{"type":"ticket"}'])
def test_a_document_of_another_program_is_said_to_be_one(kept: str) -> None:
    with pytest.raises(BadInput):
        prints.read(kept)


def test_a_job_holds_no_name_of_a_person_and_no_command_tells_of_it(
    station: Station, ask_for: Ask, job: Job
) -> None:
    logged = station.database.read(commands_logged)
    found = job(ask_for())
    assert (found.state, found.name, found.document) == (WAITING, "S-0001", "badge")
    assert "Bennani" not in str(found)
    assert logged == station.database.read(commands_logged)


def commands_logged(session: Session) -> int:
    return len(session.scalars(select(LoggedCommand)).all())


def test_asking_twice_with_one_id_asks_once(station: Station, badge: Print) -> None:
    given = new_id()
    for _ in range(2):
        station.database.write(
            lambda session: queue.enqueue(
                session, badge, id=given, station="A", outlet="folder", now=station.clock.now()
            )
        )
    assert [found.id for found in station.ask(jobs)] == [given]


def test_a_document_that_is_not_there_is_refused(ask_for: Ask, station: Station) -> None:
    with pytest.raises(UnknownBadge):
        ask_for(BadgePrint(badge=new_id()))
    assert station.ask(jobs) == []


def test_a_job_and_the_command_before_it_are_kept_together_or_not_at_all(station: Station) -> None:
    def issue_and_print(session: Session, *, break_off: bool) -> None:
        issued = station.carry(session, "badges.issue", kind="staff", name="Adil Tazi")
        queue.enqueue(
            session,
            BadgePrint(badge=issued.badge),
            id=new_id(),
            station=station.name,
            outlet="folder",
            now=station.clock.now(),
        )
        if break_off:
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        station.database.write(lambda session: issue_and_print(session, break_off=True))
    assert station.ask(jobs) == []
    station.database.write(lambda session: issue_and_print(session, break_off=False))
    assert [found.name for found in station.ask(jobs)] == ["S-0001"]


def test_jobs_are_taken_in_the_order_they_were_asked_for(
    station: Station, ask_for: Ask, clock: FrozenClock
) -> None:
    first = ask_for()
    clock.at += timedelta(seconds=1)
    ask_for()
    found = station.ask_itself(queue.next_waiting, station=station.name, outlet="Zebra")
    assert found is not None
    assert found.id == first
    assert station.ask_itself(queue.next_waiting, station=station.name, outlet="folder") is None
    assert station.ask_itself(queue.next_waiting, station="another", outlet="Zebra") is None
    assert station.ask_itself(queue.waiting_outlets, station=station.name) == {"Zebra"}


def test_a_job_is_claimed_once(station: Station, ask_for: Ask, job: Job) -> None:
    asked, now = ask_for(), station.clock.now()
    claimed = [
        station.database.write(lambda session: queue.claim(session, job=asked, now=now))
        for _ in range(2)
    ]
    assert claimed == [True, False]
    assert (job(asked).state, job(asked).tries) == (SENDING, 1)


def test_a_job_grows_stale_after_its_own_patience(
    station: Station, ask_for: Ask, job: Job, clock: FrozenClock
) -> None:
    badge, sheet = ask_for(), ask_for(SheetPrint(report="rooms", first=DAY, last=DAY))

    def expire() -> tuple[str, str]:
        now = clock.at
        station.database.write(lambda s: queue.expire(s, station=station.name, now=now))
        return job(badge).state, job(sheet).state

    clock.at += timedelta(minutes=30)
    assert expire() == (WAITING, WAITING)
    clock.at += timedelta(seconds=1)
    assert not station.database.write(lambda s: queue.claim(s, job=badge, now=clock.at))
    assert expire() == (EXPIRED, WAITING)
    clock.at += timedelta(minutes=30)
    assert expire() == (EXPIRED, EXPIRED)


def test_a_clock_that_is_set_back_makes_nothing_wait_for_ever(
    station: Station, ask_for: Ask, job: Job, clock: FrozenClock
) -> None:
    asked = ask_for()
    clock.at -= timedelta(minutes=10)
    station.database.write(lambda s: queue.expire(s, station=station.name, now=clock.at))
    assert job(asked).state == WAITING
    clock.at -= timedelta(days=1)
    station.database.write(lambda s: queue.expire(s, station=station.name, now=clock.at))
    assert job(asked).state == EXPIRED


def test_what_has_not_come_out_can_be_given_up_and_tried_again(
    station: Station, ask_for: Ask, job: Job, clock: FrozenClock
) -> None:
    asked = ask_for()
    write = station.database.write
    assert not write(lambda s: queue.retry(s, job=asked, now=clock.at)), "it waits already"
    assert write(lambda s: queue.cancel(s, job=asked))
    assert job(asked).state == CANCELLED
    assert not write(lambda s: queue.cancel(s, job=asked))
    clock.at += timedelta(hours=2)
    assert write(lambda s: queue.retry(s, job=asked, now=clock.at))
    again = job(asked)
    assert (again.state, again.reason, again.asked_at) == (WAITING, CANCELLED, clock.at)


def test_what_came_out_is_neither_given_up_nor_tried_again(
    station: Station, ask_for: Ask, job: Job
) -> None:
    asked, now, write = ask_for(), station.clock.now(), station.database.write
    write(lambda s: queue.claim(s, job=asked, now=now))
    assert not write(lambda s: queue.cancel(s, job=asked)), "it is at the printer"
    write(lambda s: queue.printed(s, job=asked, now=now))
    assert job(asked).state == PRINTED
    assert not write(lambda s: queue.cancel(s, job=asked))
    assert not write(lambda s: queue.retry(s, job=asked, now=now))


def test_what_failed_for_a_reason_is_tried_again_for_that_reason(
    station: Station, ask_for: Ask, job: Job
) -> None:
    asked, now, write = ask_for(), station.clock.now(), station.database.write
    write(lambda s: queue.claim(s, job=asked, now=now))
    write(lambda s: queue.abandon(s, station=station.name))
    assert (job(asked).state, job(asked).why) == (FAILED, queue.UNCERTAIN)
    write(lambda s: queue.retry(s, job=asked, now=now))
    assert (job(asked).reason, job(asked).why) == (queue.UNCERTAIN, "")


def test_one_station_leaves_the_jobs_of_another_alone(
    station: Station, ask_for: Ask, job: Job, clock: FrozenClock
) -> None:
    asked, write = ask_for(), station.database.write
    write(lambda s: queue.claim(s, job=asked, now=clock.at))
    write(lambda s: queue.abandon(s, station="Poste accueil 2"))
    write(lambda s: queue.hold(s, station="Poste accueil 2", outlet="Zebra", why="offline"))
    assert (job(asked).state, job(asked).why) == (SENDING, "")


def test_what_is_over_is_forgotten_after_some_days(
    station: Station, ask_for: Ask, clock: FrozenClock
) -> None:
    over, open_ = ask_for(), ask_for()
    write = station.database.write
    write(lambda s: queue.cancel(s, job=over))
    clock.at += queue.KEPT
    assert write(lambda s: queue.forget(s, before=clock.at - queue.KEPT)) == 0
    clock.at += timedelta(seconds=1)
    assert write(lambda s: queue.forget(s, before=clock.at - queue.KEPT)) == 1
    assert [found.id for found in station.ask(jobs)] == [open_]


def test_the_newest_job_of_a_document_is_found_by_its_name(
    station: Station, ask_for: Ask, clock: FrozenClock
) -> None:
    ask_for()
    clock.at += timedelta(seconds=1)
    newest = ask_for(reason="lost")
    found = station.ask(last_of, station=station.name, document="badge", name="S-0001")
    assert found is not None
    assert (found.id, found.reason) == (newest, "lost")
    assert station.ask(last_of, station=station.name, document="ticket", name="S-0001") is None


def test_jobs_can_be_asked_for_by_station_and_state(station: Station, ask_for: Ask) -> None:
    asked, other = ask_for(), ask_for()
    station.database.write(lambda s: queue.cancel(s, job=other))
    assert {found.id for found in station.ask(jobs, station=station.name)} == {asked, other}
    assert [found.id for found in station.ask(jobs, state=CANCELLED)] == [other]
    assert station.ask(jobs, station="another") == []


def test_a_look_at_the_queue_that_changes_nothing_tells_nobody(
    station: Station, ask_for: Ask
) -> None:
    ask_for()
    told: list[frozenset[str]] = []
    station.database.subscribe(told.append)
    station.database.write(lambda s: queue.abandon(s, station=station.name))
    station.database.write(lambda s: queue.expire(s, station=station.name, now=station.clock.now()))
    assert told == []
    station.database.write(
        lambda s: queue.hold(s, station=station.name, outlet="Zebra", why="offline")
    )
    assert told == [frozenset({PrintJob.__tablename__})]


def test_the_queue_stays_in_its_store_and_leaves_no_images_to_undo(station: Station) -> None:
    assert PrintJob.__tablename__ not in {table.name for table in replicated()}
    assert not {"site", "seq"} & set(PrintJob.__table__.columns.keys())
