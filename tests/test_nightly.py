"""What is done every night: when it is due, by whom, in which order, and what is kept of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk import nightly
from kiosk.cli import main
from kiosk.core.clock import FrozenClock
from kiosk.core.command import DESK, KIOSK
from kiosk.core.errors import StoreTrouble
from kiosk.core.settings import Settings
from kiosk.core.settings.station import StationSettings
from kiosk.nightly import Job, Night, Stopped, is_due, last_moment, ran, run_all, run_due, run_one
from kiosk.station import Station
from kiosk.store.database import Database
from kiosk.store.lock import lock_of

Put = Callable[..., None]


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what was done; two jobs that come through."""
    names: list[str] = []

    def job(name: str) -> Job:
        return Job(name, lambda night: names.append(name) or f"{name} is done")

    monkeypatch.setattr(nightly, "jobs", lambda: (job("first"), job("second")))
    return names


@pytest.fixture
def put(monkeypatch: pytest.MonkeyPatch) -> Put:
    """Have one job, that does as it is told."""

    def chosen(run: Callable[[Night], str]) -> None:
        monkeypatch.setattr(nightly, "jobs", lambda: (Job("only", run),))

    return chosen


def test_each_job_is_done_once_a_night_in_its_turn(
    station: Station, clock: FrozenClock, done: list[str]
) -> None:
    assert [each.said for each in run_due(station)] == ["first is done", "second is done"]
    assert not is_due(station)
    assert run_due(station) == []
    clock.at += timedelta(days=1)
    assert is_due(station)
    run_due(station)
    assert done == ["first", "second"] * 2


def test_the_night_begins_when_the_day_is_closed(
    station: Station, clock: FrozenClock, done: list[str]
) -> None:
    """The doors close at 20:00 on weekdays, and people have an hour to go."""
    run_due(station)
    hours = station.ask_itself(
        lambda session, site: nightly.day_hours(session, site=site, day=_TUESDAY)
    )
    shut = datetime.combine(_TUESDAY, max(span.closes for span in hours.spans), UTC)
    clock.at = shut + timedelta(minutes=89)
    assert not is_due(station)
    clock.at += timedelta(minutes=1)
    assert is_due(station)
    assert last_moment(station) == clock.at


_TUESDAY = datetime(2026, 11, 24, tzinfo=UTC).date()


def test_the_night_begins_at_the_hour_of_the_settings(
    station: Station, clock: FrozenClock, done: list[str]
) -> None:
    station.settings = Settings(station=StationSettings(nightly_at="12:15"))
    run_due(station)
    clock.at = clock.at.replace(hour=12, minute=14)
    assert not is_due(station)
    clock.at = clock.at.replace(minute=15)
    assert is_due(station)


def test_doors_that_close_late_leave_the_night_to_the_next_day(
    station: Station, clock: FrozenClock, done: list[str]
) -> None:
    station.settings = Settings(station=StationSettings(closing_minutes=720))
    assert last_moment(station) <= clock.at
    run_due(station)
    clock.at = clock.at.replace(hour=23)
    assert not is_due(station)


def test_a_machine_that_was_off_does_it_at_its_next_start(
    station: Station, clock: FrozenClock, done: list[str]
) -> None:
    run_due(station)
    clock.at += timedelta(days=9, hours=-1)
    assert len(run_due(station)) == 2
    assert run_due(station) == []


def test_a_store_without_a_site_has_its_nights_too(bare_station: Station, done: list[str]) -> None:
    assert len(run_due(bare_station)) == 2
    assert not is_due(bare_station)


@pytest.mark.parametrize(
    ("raised", "problem"),
    [
        (StoreTrouble("no room", "full"), "full"),
        (StoreTrouble("strange"), "other"),
        (PermissionError(13, "not yours"), "os"),
        (ZeroDivisionError(), "bug"),
    ],
)
def test_what_fails_is_noted_and_tried_again_an_hour_later(
    station: Station, clock: FrozenClock, put: Put, raised: Exception, problem: str
) -> None:
    def fail(_night: Night) -> str:
        raise raised

    put(fail)
    (first,) = run_due(station)
    assert (first.problem, first.good_at, first.since) == (problem, None, clock.at)
    clock.at += timedelta(minutes=59)
    assert run_due(station) == []
    clock.at += timedelta(minutes=1)
    (second,) = run_due(station)
    assert second.since == first.since
    put(lambda _night: "well")
    clock.at += timedelta(hours=1)
    (third,) = run_due(station)
    assert (third.problem, third.good_at, third.since) == ("", clock.at, None)
    assert station.ask_itself(ran) == [third]


def test_one_that_fails_does_not_keep_the_others(
    station: Station, done: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_night: Night) -> str:
        raise StoreTrouble("no", "busy")

    first, second = nightly.jobs()
    monkeypatch.setattr(nightly, "jobs", lambda: (Job("failing", fail), first, second))
    run_due(station)
    assert done == ["first", "second"]


def test_what_is_stopped_is_done_at_the_next_start(station: Station, put: Put) -> None:
    stop = threading.Event()

    def stopped(night: Night) -> str:
        stop.set()
        night.require_time()
        return "never"

    put(stopped)
    assert run_due(station, stop) == []
    assert is_due(station)
    with pytest.raises(Stopped):
        stopped(Night(station, stop))


def test_a_program_that_ends_begins_no_job(station: Station, done: list[str]) -> None:
    stop = threading.Event()
    stop.set()
    assert run_due(station, stop) == []
    assert done == []


def test_what_was_done_by_a_clock_that_was_wrong_is_done_again(
    station: Station, clock: FrozenClock, done: list[str]
) -> None:
    clock.at += timedelta(days=400)
    run_due(station)
    clock.at -= timedelta(days=400)
    assert is_due(station)


def test_one_process_of_a_store_does_it(
    station: Station, database: Database, done: list[str]
) -> None:
    other = lock_of(database, station.folder, "nightly")
    assert other.take()
    assert run_due(station) == []
    other.give_back()
    assert len(run_due(station)) == 2


def test_a_machine_in_a_hall_works_for_its_own_store_only(
    station: Station, database: Database, done: list[str]
) -> None:
    station.role = KIOSK
    assert is_due(station) is database.is_sqlite
    assert bool(run_all(station)) is database.is_sqlite
    station.role = DESK
    assert is_due(station) is not database.is_sqlite


def test_one_job_can_be_done_by_hand(station: Station, done: list[str]) -> None:
    run_one(station, "second")
    assert done == ["second"]
    run_due(station)
    assert done == ["second", "first"]


def test_the_command_line_does_it(
    tmp_path: Path, done: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    verb = ["--data", str(tmp_path / "data"), "--json", "nightly"]
    assert main(verb) == 0
    assert '"job":"first","ok":true' in capsys.readouterr().out
    assert main(verb) == 0
    assert "null" in capsys.readouterr().out
    assert main([*verb, "--all"]) == 0
    assert done == ["first", "second"] * 2


def test_the_command_line_ends_with_trouble_where_one_fails(
    tmp_path: Path, put: Put, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_night: Night) -> str:
        raise StoreTrouble("no room", "full")

    put(fail)
    assert main(["--data", str(tmp_path / "data"), "--json", "nightly"]) == 4
    assert '"problem":"full"' in capsys.readouterr().out
