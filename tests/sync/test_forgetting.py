"""What a kiosk keeps of visitors."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from kiosk.clock import FrozenClock
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
    assert isinstance(fleet.clock, FrozenClock)
    fleet.clock.at += timedelta(days=1)
    fleet.settle()
    assert visitors(kiosk) == {"Alaoui"}
    assert visitors(first) == {"Tazi", "Alaoui"}


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
