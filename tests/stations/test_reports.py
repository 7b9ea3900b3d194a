"""What a machine says of itself: only what is new, seen by all windows of the store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.core.clock import FrozenClock
from kiosk.core.command import AGENT, DISPLAY, KIOSK, MANAGER
from kiosk.core.errors import Invalid, Refused
from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.stations import kinds
from kiosk.stations.commands import ReportStation
from kiosk.stations.queries import StationView, news, of_site
from kiosk.stations.reporting import say
from kiosk.store.base import LoggedCommand
from kiosk.store.database import Database
from kiosk.store.signs_of_life import note
from tests.anyone import Anyone

SOON = timedelta(minutes=1)


@pytest.fixture
def beside(
    station: Station, database: Database, clock: FrozenClock, tmp_path: Path
) -> Callable[..., Station]:
    """Another station on the same store."""

    def make(name: str, role: str = KIOSK) -> Station:
        named = msgspec.structs.replace(Settings().station, name=name)
        return Anyone(tmp_path, database, Settings(station=named), role=role, clock=clock)

    return make


@pytest.fixture
def hall(beside: Callable[..., Station]) -> Station:
    return beside("Borne 1")


def only(station: Station) -> StationView:
    [found] = station.ask(of_site)
    return found


def said(database: Database) -> int:
    def count(session: Session) -> int:
        counted = select(func.count()).where(LoggedCommand.name == "stations.report")
        return session.scalar(counted) or 0

    return database.read(count)


def test_another_window_of_the_store_sees_what_a_kiosk_said(
    station: Station, hall: Station
) -> None:
    say(hall, "touch", kind="kiosk", version="1.2", printer="ready", pending=3)
    found = only(station)
    assert (found.station, found.window, found.kind) == ("Borne 1", "touch", "kiosk")
    assert (found.version, found.printer, found.pending) == ("1.2", "ready", 3)
    assert (found.state, found.here, found.alerts) == (kinds.WELL, True, False)


def test_nothing_new_is_said_four_times_a_day_at_most(
    hall: Station, database: Database, clock: FrozenClock
) -> None:
    for _ in range(24 * 60):
        say(hall, "touch", printer="ready", pending=0)
        clock.at += SOON
    assert said(database) == 4


def test_what_comes_and_goes_all_day_is_no_news(hall: Station, database: Database) -> None:
    for waiting in (1, 2, 9, 3, 1):
        say(hall, "touch", pending=waiting)
    assert said(database) == 1
    say(hall, "touch", pending=10)
    assert said(database) == 2


def test_what_one_knows_stays_when_another_says_what_it_knows(
    station: Station, hall: Station
) -> None:
    say(hall, "touch", version="1.2", printer="paper_out", problems=("disk=red",))
    say(hall, "touch", is_paused=True)
    found = only(station)
    assert (found.version, found.printer, found.is_paused) == ("1.2", "paper_out", True)
    assert found.problems == (("disk", "red"),)


def test_each_window_of_a_machine_is_seen(station: Station, hall: Station) -> None:
    say(hall, "touch", version="1")
    say(hall, "display", version="1")
    assert [one.window for one in station.ask(of_site)] == ["display", "touch"]


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ({}, kinds.WELL),
        ({"problems": ("disk=amber",)}, kinds.WELL),
        ({"problems": ("disk=amber", "store=red")}, kinds.TROUBLE),
        ({"printer": "paper_out"}, kinds.TROUBLE),
        ({"paper": kinds.PAPER_OUT}, kinds.TROUBLE),
        ({"paper": kinds.PAPER_LOW}, kinds.WELL),
        ({"is_paused": True}, kinds.PAUSED),
        ({"is_open": False, "is_paused": True}, kinds.CLOSED),
    ],
)
def test_how_it_does_follows_from_what_it_said(
    station: Station, hall: Station, state: dict[str, object], expected: str
) -> None:
    say(hall, "touch", **state)
    assert only(station).state == expected


def test_one_that_gives_no_sign_of_life_is_silent_and_after_a_week_forgotten(
    station: Station, hall: Station, database: Database, clock: FrozenClock
) -> None:
    say(hall, "touch", version="1")
    clock.at += kinds.SILENT_AFTER + SOON
    assert only(station).state == kinds.SILENT
    database.write(lambda session: note(session, "", "Borne 1", "touch", clock.at))
    assert only(station).state == kinds.WELL
    assert only(station).seen_at == clock.at
    clock.at += kinds.FORGOTTEN_AFTER + SOON
    assert only(station).state == kinds.CLOSED


def test_one_that_was_closed_on_purpose_is_not_silent(
    station: Station, hall: Station, clock: FrozenClock
) -> None:
    say(hall, "touch", is_open=False)
    clock.at += timedelta(hours=12)
    assert not only(station).alerts


def test_those_that_need_somebody_come_first(
    station: Station, beside: Callable[..., Station]
) -> None:
    for name in ("Accueil", "Borne"):
        say(beside(name), "touch", version="1", is_paused=name == "Borne")
    assert [one.station for one in station.ask(of_site)] == ["Borne", "Accueil"]


def test_the_reception_hears_of_a_restart_for_half_an_hour(
    station: Station, hall: Station, clock: FrozenClock
) -> None:
    say(hall, "touch", restarted=kinds.FREEZE)
    [told] = station.ask(news)
    assert (told.station, told.why, told.at, told.paused) == ("Borne 1", "freeze", clock.at, False)
    clock.at += kinds.NEWS_FOR + SOON
    assert station.ask(news) == []


def test_the_reception_hears_of_a_pause_as_long_as_it_lasts(
    station: Station, hall: Station, clock: FrozenClock
) -> None:
    say(hall, "touch", is_paused=True)
    clock.at += timedelta(hours=3)
    assert [told.paused for told in station.ask(news)] == [True]
    say(hall, "touch", is_paused=False)
    assert station.ask(news) == []


def test_restarts_are_counted_by_the_day(
    station: Station, hall: Station, clock: FrozenClock
) -> None:
    for _ in range(3):
        say(hall, "touch", restarted=kinds.CRASH)
    assert only(station).restarts == 3
    clock.at += timedelta(days=1)
    say(hall, "touch", restarted=kinds.MEMORY)
    assert (only(station).restarts, only(station).restart_why) == (1, kinds.MEMORY)


@pytest.mark.parametrize("role", [KIOSK, DISPLAY, AGENT, MANAGER])
def test_every_kind_of_machine_speaks_for_itself(beside: Callable[..., Station], role: str) -> None:
    assert say(beside("Ici", role), "touch", version="1")


def test_nobody_speaks_for_a_machine(station: Station, hall: Station) -> None:
    with pytest.raises(Refused):
        hall.do("stations.report", window="touch")


@pytest.mark.parametrize(
    "wrong",
    [
        {"restarted": "boredom"},
        {"problems": ("disk",)},
        {"problems": ("disk=blue",)},
        {"paper": "pink"},
        {"pending": -1},
        {"version": "v" * 41},
        {"window": ""},
        {"window": "w" * 21},
    ],
)
def test_what_makes_no_sense_is_not_kept(
    station: Station, hall: Station, wrong: dict[str, object]
) -> None:
    with pytest.raises(Invalid):
        hall.do_itself(ReportStation, **{"window": "touch", **wrong})
    assert station.ask(of_site) == []


def test_a_store_without_a_site_says_nothing(
    database: Database, clock: FrozenClock, tmp_path: Path
) -> None:
    bare = Anyone(tmp_path, database, Settings(), clock=clock)
    assert not say(bare, "touch", version="1")
