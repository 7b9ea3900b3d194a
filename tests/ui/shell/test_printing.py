"""The queue beside the windows: who prints, when, and how states come home."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import StoreTrouble
from kiosk.core.ids import new_id
from kiosk.paper import queue
from kiosk.paper.outlets import OFFLINE, SYSTEM, Outlets
from kiosk.paper.prints import BadgePrint
from kiosk.paper.queries import PrintJobView, jobs
from kiosk.paper.worker import LOCK
from kiosk.station import Station
from kiosk.store.database import Database
from kiosk.store.lock import lock_of
from tests.paper.pretending import Pretended
from ui.shell.printers import watch_leftovers
from ui.shell.printing import Printing, printing_of
from ui.shell.session import Session
from ui.widgets.toast import Notice

Seen = list[tuple[str, str]]


@pytest.fixture
def printer() -> Pretended:
    return Pretended()


@pytest.fixture
def printing(session: Session, printer: Pretended) -> Printing:
    return Printing(session, Outlets({SYSTEM: lambda _name: printer}))


@pytest.fixture
def badge(site: Station) -> BadgePrint:
    issued = site.do("badges.issue", kind="staff", name="Salma Bennani").result
    return BadgePrint(badge=issued.badge)


@pytest.fixture
def seen() -> Seen:
    """State and why of what was watched."""
    return []


@pytest.fixture
def watch(seen: Seen) -> Callable[[PrintJobView | None], None]:
    return lambda job: seen.append((job.state, job.why) if job else ("", ""))


@pytest.fixture
def elsewhere(site: Station, clock: FrozenClock) -> Iterator[Station]:
    """The same station, as another process has it."""
    station = Station(site.folder, Database.at(site.folder), site.settings, clock=clock)
    yield station
    station.close()


def ask_at(station: Station, document: BadgePrint) -> UUID:
    return station.database.write(
        lambda session: (
            queue.enqueue(
                session,
                document,
                id=new_id(),
                station=station.name,
                outlet="Zebra",
                now=station.clock.now(),
            ).id
        )
    )


@pytest.fixture
def waiting(
    printing: Printing,
    printer: Pretended,
    badge: BadgePrint,
    seen: Seen,
    watch: Callable[..., None],
    session: Session,
    qtbot: QtBot,
) -> UUID:
    """A job whose printer is not ready."""
    printer.why = OFFLINE
    job = printing.ask(badge, "Zebra", watch)
    qtbot.waitUntil(lambda: ("waiting", OFFLINE) in seen and session.idle)
    return job


def test_there_is_one_a_session(session: Session, printing: Printing) -> None:
    assert printing_of(session) is printing


def test_each_state_of_a_job_comes_home(
    waiting: UUID, printing: Printing, printer: Pretended, seen: Seen, qtbot: QtBot
) -> None:
    printer.why = ""
    with qtbot.waitSignal(printing.moved, check_params_cb=lambda job: job.state == "printed"):
        printing._later.timeout.emit()
    assert seen[0] == ("waiting", "")
    assert seen[-1] == ("printed", "")
    assert len(seen) == len(set(seen)), "each is told once"


def test_a_printer_that_is_not_ready_is_looked_at_again_and_one_that_is_idle_is_not(
    waiting: UUID, printing: Printing, printer: Pretended, session: Session, qtbot: QtBot
) -> None:
    assert printing._later.isActive()
    printer.why = ""
    printing.wake()
    qtbot.waitUntil(lambda: session.idle)
    assert not printing._later.isActive()


def test_what_another_process_asks_for_is_printed_here(
    printing: Printing,
    printer: Pretended,
    badge: BadgePrint,
    elsewhere: Station,
    session: Session,
    qtbot: QtBot,
) -> None:
    session.start()
    session.station.database.poll_changes()
    ask_at(elsewhere, badge)
    qtbot.waitUntil(lambda: printer.out == ["S-0001"])


def test_what_another_process_prints_comes_home_too(
    printing: Printing,
    printer: Pretended,
    badge: BadgePrint,
    elsewhere: Station,
    seen: Seen,
    watch: Callable[..., None],
    session: Session,
    qtbot: QtBot,
) -> None:
    other = lock_of(elsewhere.database, elsewhere.folder, LOCK, elsewhere.name)
    assert other.take()
    session.start()
    job = printing.ask(badge, "Zebra", watch)
    qtbot.waitUntil(lambda: session.idle)
    session.station.database.poll_changes()
    now = elsewhere.clock.now()
    assert elsewhere.database.write(lambda s: queue.claim(s, job=job, now=now))
    elsewhere.database.write(lambda s: queue.printed(s, job=job, now=now))
    qtbot.waitUntil(lambda: seen[-1] == ("printed", ""))
    assert printer.out == []
    other.close()


def test_what_was_left_half_printed_is_told_when_the_window_opens_again(
    session: Session,
    printing: Printing,
    printer: Pretended,
    badge: BadgePrint,
    elsewhere: Station,
    told: list[Notice],
    qtbot: QtBot,
) -> None:
    half, whole = ask_at(elsewhere, badge), ask_at(elsewhere, badge)
    now = elsewhere.clock.now()
    elsewhere.database.write(lambda s: queue.claim(s, job=half, now=now))
    watch_leftovers(session)
    qtbot.waitUntil(lambda: session.idle)
    states = {job.id: job.state for job in session.read(jobs)}
    assert states == {half: "failed", whole: "printed"}
    assert [notice.action for notice in told] == ["Imprimer de nouveau"]


def test_a_job_that_was_given_up_does_not_come_out(
    waiting: UUID,
    printing: Printing,
    printer: Pretended,
    seen: Seen,
    session: Session,
    qtbot: QtBot,
) -> None:
    printing.cancel(waiting)
    qtbot.waitUntil(lambda: seen[-1] == ("cancelled", OFFLINE))
    printer.why = ""
    printing.wake()
    qtbot.waitUntil(lambda: session.idle)
    assert printer.out == []


def test_what_is_stale_is_told_as_such(
    waiting: UUID,
    printing: Printing,
    printer: Pretended,
    clock: FrozenClock,
    seen: Seen,
    session: Session,
    qtbot: QtBot,
) -> None:
    clock.at += timedelta(hours=1)
    printer.why = ""
    printing.wake()
    qtbot.waitUntil(lambda: session.idle)
    assert seen[-1] == ("expired", OFFLINE)
    assert printer.out == []


def test_a_store_in_trouble_is_asked_again_later(
    printing: Printing,
    printer: Pretended,
    badge: BadgePrint,
    site: Station,
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def locked(*_: object) -> int:
        raise StoreTrouble("locked")

    ask_at(site, badge)
    with monkeypatch.context() as during:
        during.setattr("kiosk.paper.worker.work", locked)
        printing.wake()
        qtbot.waitUntil(lambda: session.idle)
    assert printing._later.isActive()
    printing._later.timeout.emit()
    qtbot.waitUntil(lambda: printer.out == ["S-0001"])


def test_nothing_is_printed_once_the_windows_close(
    printing: Printing, printer: Pretended, badge: BadgePrint, elsewhere: Station, session: Session
) -> None:
    ask_at(elsewhere, badge)
    session.close()
    printing.wake()
    assert session.idle
    assert printer.out == []


def test_a_job_that_cannot_be_written_is_said_to_be_none(
    printing: Printing,
    badge: BadgePrint,
    seen: Seen,
    watch: Callable[..., None],
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_disk(*_: object, **__: object) -> None:
        raise StoreTrouble("the disk is full")

    monkeypatch.setattr(queue, "enqueue", no_disk)
    printing.ask(badge, "Zebra", watch)
    qtbot.waitUntil(lambda: session.idle)
    assert seen == [("", "")]
