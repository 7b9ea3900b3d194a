"""The demo is rich, marked, the same for the same seed, and leaves without a trace."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from kiosk import demo
from kiosk.bookings import policy
from kiosk.bookings.approval import asked_for
from kiosk.bookings.passes import passes
from kiosk.bookings.queries import rooms_now
from kiosk.bookings.tariffs import tariffs
from kiosk.core import catalogue
from kiosk.core.clock import FrozenClock, instant
from kiosk.core.command import AGENT
from kiosk.opening import open_folder
from kiosk.presence.headcount import headcount
from kiosk.residents.queries import find
from kiosk.sites.refusals import SiteAlreadyOpen
from kiosk.staff.queries import claimed, staff
from kiosk.station import Station
from kiosk.store.base import LoggedCommand
from kiosk.store.schema import metadata
from kiosk.store.spelling import Spelling, Unspelt
from kiosk.store.verifying import verify
from kiosk.tickets.queries import counters
from kiosk.tickets.seats import is_seat_of
from kiosk.tickets.services import queues
from kiosk.visits.queries import expected
from tests.thorough import some

MORNING = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
NIGHT = datetime(2026, 11, 22, 2, 30, tzinfo=UTC)
MIDNIGHT = instant(MORNING.date(), time(0, 3))
NIGHTS = [NIGHT, MIDNIGHT, MIDNIGHT + timedelta(minutes=40)]
_SPELT = select(Spelling.kind).distinct()


def filled(folder: Path, at: datetime) -> Station:
    station = open_folder(folder, clock=FrozenClock(at))
    demo.fill(station, days=0, tell=lambda _message: None)
    return station


def open_rabat(station: Station) -> None:
    """A real site."""
    station.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the demo of a Tuesday morning, to copy from."""
    folder = tmp_path_factory.mktemp("demo")
    filled(folder, MORNING).close()
    return folder


@pytest.fixture
def morning(template: Path, tmp_path: Path) -> Iterator[Station]:
    shutil.copytree(template, tmp_path / "demo")
    station = open_folder(tmp_path / "demo", clock=FrozenClock(MORNING))
    yield station
    station.close()


def test_everybody_is_found_by_their_words_at_once(template: Path) -> None:
    with closing(open_folder(template, clock=FrozenClock(MORNING))) as station:
        assert not station.database.read(lambda session: session.scalar(select(Unspelt.thing)))
        spelt = station.database.read(lambda session: session.scalars(_SPELT).all())
    assert set(spelt) == {"join_request", "person", "resident", "visit"}


def test_rules_prices_passes_and_a_request_are_there(morning: Station) -> None:
    assert any(view.value for each in morning.ask_itself(policy.rules) for view in each.rules)
    prices = morning.ask_itself(tariffs)
    assert prices
    assert not any(one.confirmed for one in prices)
    sold = morning.ask_itself(passes, day=MORNING.date())
    assert len(sold) == 4
    assert all(0 < one.used < one.total for one in sold)
    assert morning.ask_itself(asked_for) == 1


def test_the_site_is_marked_and_full_of_life(morning: Station) -> None:
    assert morning.site is not None
    assert morning.site.demo
    assert len(morning.ask_itself(find, limit=1000)) == 450
    assert len(morning.ask_itself(rooms_now)) == 8
    assert morning.ask_itself(headcount).visitors == 31
    assert {q.service: q.waiting for q in morning.ask_itself(queues)}["cnss"] == 9
    assert morning.ask_itself(expected, day=MORNING.date())


def test_each_desk_has_an_agent_who_serves_at_an_open_counter_of_their_own(
    morning: Station,
) -> None:
    agents = [person for person in morning.ask_itself(staff) if person.role == AGENT]
    served = {service for agent in agents for service in agent.services}
    assert served == {desk.code for desk in catalogue.load().desks}
    for agent in agents:
        seat = next(view for view in morning.ask_itself(counters) if view.agent == agent.code)
        assert is_seat_of(morning, seat, agent.code)
        assert seat.current is not None


def test_everything_went_through_commands(morning: Station) -> None:
    names = select(LoggedCommand.name).distinct()
    used = set(morning.database.read(lambda session: session.scalars(names).all()))
    assert {"visits.arrive", "bookings.book", "tickets.call", "badges.scan"} <= used


def test_one_command_removes_it_whole(morning: Station) -> None:
    assert demo.remove(morning) == ["casablanca"]
    for table in metadata.sorted_tables:
        count = select(func.count()).select_from(table)
        left = morning.database.read(lambda session, c=count: session.scalar(c))
        assert left == 0, table.name
    assert not list((morning.folder / "keys").glob("*"))
    assert demo.remove(morning) == []


def test_the_log_is_begun_anew_where_it_spoke_of_the_demo_alone(morning: Station) -> None:
    demo.remove(morning)
    assert verify(morning.database, morning.name).whole
    open_rabat(morning)
    assert verify(morning.database, morning.name).whole


def test_a_real_site_is_never_removed_nor_anything_of_its_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A store of a program of before PINs and before this rule may have both."""
    monkeypatch.setattr("kiosk.demo.site.Builder._give_pins", lambda _builder: None)
    morning = filled(tmp_path, MORNING)
    open_rabat(morning)
    count = select(func.count()).select_from(LoggedCommand)
    logged = morning.database.read(lambda session: session.scalar(count))
    demo.remove(morning)
    assert morning.site is not None
    assert morning.site.code == "rabat"
    assert morning.database.read(lambda session: session.scalar(count)) == logged
    assert verify(morning.database, morning.name).whole
    morning.close()


def test_a_demo_is_not_laid_beside_a_real_site(tmp_path: Path) -> None:
    """Its people have PINs that everybody knows."""
    with closing(open_folder(tmp_path, clock=FrozenClock(MORNING))) as station:
        open_rabat(station)
        with pytest.raises(SiteAlreadyOpen):
            demo.fill(station, days=0, tell=lambda _message: None)
        assert not station.ask_itself(claimed)


def test_a_demo_is_not_laid_over_another(morning: Station) -> None:
    with pytest.raises(SiteAlreadyOpen):
        demo.fill(morning, days=0, tell=lambda _message: None)


@pytest.mark.parametrize("at", some(NIGHTS, 1), ids=str)
def test_at_night_the_demo_is_open_all_the_same(tmp_path: Path, at: datetime) -> None:
    station = filled(tmp_path, at)
    ticket = station.do("tickets.take", service="ompic").result
    assert ticket.label.startswith("O-")
    room = station.ask_itself(rooms_now)[4].resource.id
    station.do(
        "bookings.book",
        resource=room,
        starts=at + timedelta(minutes=30),
        ends=at + timedelta(minutes=60),
        held_by="Essai",
    )
    station.close()
