"""What a kiosk keeps of visitors."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from sqlalchemy import select

from kiosk.core.clock import FrozenClock
from kiosk.store.sync_state import Undo
from kiosk.sync.forgetting import forget_history
from kiosk.visits.model import Visit
from tests.sync.fleet import MORNING, Fleet, Member


def visitors(member: Member) -> set[str]:
    return member.station.database.read(lambda s: set(s.scalars(select(Visit.last_name))))


def test_a_kiosk_knows_the_visitors_of_the_day_and_forgets_them_the_next(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    kiosk = fleet.add("kiosk")
    for name, day in (("Tazi", 0), ("Alaoui", 1)):
        at = MORNING + timedelta(days=day, hours=1)
        first.do("visits.expect", first_name="Omar", last_name=name, host="Noria", at=at)
    fleet.settle()
    assert visitors(kiosk) == {"Tazi", "Alaoui"}
    tomorrow = MORNING + timedelta(days=1)
    for member, kind in ((kiosk, "kiosk"), (first, "manager")):
        member.station.database.write(
            partial(forget_history, kind=kind, today=tomorrow.date(), now=tomorrow)
        )
    assert visitors(kiosk) == {"Alaoui"}
    assert visitors(first) == {"Tazi", "Alaoui"}
    assert kiosk.station.database.read(lambda s: s.scalars(select(Undo.ord)).all()) == []


def test_a_kiosk_whose_clock_is_wrong_forgets_nobody_of_today(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    at = MORNING + timedelta(hours=1)
    first.do("visits.expect", first_name="Omar", last_name="Tazi", host="Noria", at=at)
    fleet.settle()
    assert isinstance(fleet.clock, FrozenClock)
    fleet.clock.at += timedelta(days=9)
    kiosk = fleet.add("kiosk")
    fleet.settle()
    assert visitors(kiosk) == {"Tazi"}


def test_visits_whose_names_are_forgotten_still_count_at_the_centre(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    expected = {"first_name": "Omar", "last_name": "Tazi", "host": "Noria Énergie"}
    visit = first.do("visits.expect", at=MORNING + timedelta(hours=1), **expected)
    first.do("visits.arrive", visit=visit, consent=True)
    first.do("visits.arrive", first_name="Nora", last_name="Lahlou", host="Noria", consent=True)
    assert isinstance(fleet.clock, FrozenClock)
    fleet.clock.at += timedelta(days=120)
    first.do("visits.anonymise", before=fleet.clock.at.date() - timedelta(days=90))
    fleet.settle()
    kept = second.station.database.read(lambda s: s.scalars(select(Visit.anonymised)).all())
    assert kept == [True, True]
    assert visitors(second) == {""}
