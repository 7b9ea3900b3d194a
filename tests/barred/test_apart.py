"""The list between machines, and what is left of it: kiosks hold none of it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select

from kiosk.barred import queries
from kiosk.barred.model import Barred
from kiosk.barred.refusals import NeedsLeave
from kiosk.core.clock import FrozenClock
from kiosk.purging.store import purge
from kiosk.rights.acts import forget_person
from kiosk.rights.holding import held
from kiosk.staff.refusals import NotAllowed
from kiosk.station import Station
from kiosk.store.base import LoggedCommand
from kiosk.sync.settling import to_settle
from kiosk.visits.queries import on_site
from tests.sync.fleet import Fleet, Member
from ui.touch.visits.arriving import TOLD_AT_DESK

WHO = {"first_name": "Badr", "last_name": "Tazi"}
NOTED = {**WHO, "reason": "Vol"}
CAME = {**WHO, "host": "Noria Énergie", "consent": True}


def rows(station: Station) -> int:
    count = select(func.count()).select_from(Barred)
    return station.database.read(lambda session: session.scalar(count) or 0)


def standing(member: Member) -> list[tuple[UUID, Any]]:
    return [(one.id, one.allowed_on) for one in member.station.ask(queries.entries)]


def test_the_list_crosses_to_desks_and_no_kiosk_holds_it(fleet: Fleet) -> None:
    manager, _ = fleet.open_site()
    desk, hall = fleet.add("desk"), fleet.add("kiosk")
    entry = manager.do("barred.note", **NOTED)
    fleet.settle()
    assert (rows(desk.station), rows(hall.station)) == (1, 0)
    with pytest.raises(NeedsLeave) as refused:
        desk.do("visits.arrive", **CAME)
    assert (refused.value.reason, refused.value.entry) == ("Vol", entry)
    with pytest.raises(NotAllowed):
        desk.do("barred.lift", barred=entry)
    visit = hall.do("visits.arrive", **CAME)
    fleet.settle()
    assert [one.id for one in desk.station.ask(queries.inside)] == [visit]
    assert all(not member.station.ask_itself(to_settle) for member in fleet.members)
    manager.do("barred.allow", barred=entry, why="Entretien")
    fleet.settle()
    assert desk.station.ask(queries.inside) == []
    assert [one.id for one in manager.station.ask(on_site)] == [visit]


def test_two_managers_cut_off_lift_and_note_the_same_once(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    second = fleet.add("manager")
    fleet.settle()
    kept = first.do("barred.note", **NOTED)
    second.do("barred.note", **NOTED)
    fleet.settle()
    assert [one[0] for one in standing(first)] == [kept]
    assert standing(first) == standing(second)
    first.do("barred.lift", barred=kept)
    second.do("barred.lift", barred=kept)
    fleet.settle()
    assert standing(first) == standing(second) == []


def test_a_machine_in_the_hall_is_told_neither_why_nor_which(station: Station) -> None:
    station.do("barred.note", **NOTED)
    station.role = "kiosk"
    with pytest.raises(NeedsLeave) as refused:
        station.do("visits.arrive", **CAME)
    assert (refused.value.reason, refused.value.entry) == ("", None)
    assert refused.value.code in TOLD_AT_DESK


@pytest.mark.parametrize("lifted", [True, False])
def test_what_is_lifted_or_over_goes_whole_with_its_time(
    station: Station, clock: FrozenClock, *, lifted: bool
) -> None:
    entry = station.do("barred.note", **NOTED, until=clock.at.date() + timedelta(days=1)).result
    stands = station.do("barred.note", first_name="Imane", last_name="Tazi", reason="Vol").result
    station.do("barred.allow", barred=entry, why="Entretien avec Badr")
    if lifted:
        station.do("barred.lift", barred=entry)
    days = station.settings.privacy.visit_days
    clock.at += timedelta(days=days)
    purge(station)
    assert rows(station) == 2
    clock.at += timedelta(days=3)
    purge(station)
    assert [one.id for one in station.ask(queries.entries)] == [stands]
    assert rows(station) == 1
    payloads = select(LoggedCommand.payload).where(LoggedCommand.name.like("barred.%"))
    said = " ".join(station.database.read(lambda session: list(session.scalars(payloads))))
    assert "Badr" not in said


def test_who_asks_for_their_data_is_shown_the_entry_and_it_stays_while_it_stands(
    station: Station,
) -> None:
    entry = station.do("barred.note", **NOTED).result
    [found] = [one for one in station.ask(held, name="Tazi Badr") if one.kind == "barred"]
    assert (found.facts["reason"], found.why_kept) == ("Vol", "standing")
    forget_person(station, [found], name="Badr Tazi", identity="card")
    assert [one.id for one in station.ask(queries.entries)] == [entry]
    station.do("barred.lift", barred=entry)
    [found] = [one for one in station.ask(held, name="Badr Tazi") if one.kind == "barred"]
    forget_person(station, [found], name="Badr Tazi", identity="card")
    names = select(Barred.person, Barred.reason)
    assert station.database.read(lambda s: [tuple(row) for row in s.execute(names)]) == [("", "")]
