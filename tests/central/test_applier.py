"""What the applier makes of batches: in order, whole, and as if each command came alone."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.central.applier import Applier
from kiosk.core.errors import StoreTrouble
from kiosk.visits import data_protection
from kiosk.visits.model import Visit
from tests.sync.conftest import fleet, hub, hub_server, hub_template
from tests.sync.fleet import MORNING, Fleet, Member, forge

__all__ = ["fleet", "hub", "hub_server", "hub_template"]

SATURDAY = MORNING + timedelta(days=4)
SLOT = {"starts": SATURDAY, "ends": SATURDAY + timedelta(hours=1)}


def answers(fleet: Fleet, name: str) -> list[tuple[str, str]]:
    return [
        (str(status), str(reason))
        for status, reason in fleet.hub.sql(
            "SELECT status, reason FROM central.intake WHERE name = %s ORDER BY arr", name
        )
    ]


def book(member: Member, room: UUID, hours: int = 0) -> None:
    later = {name: at + timedelta(hours=hours) for name, at in SLOT.items()}
    member.do("bookings.book", resource=room, held_by="Noria Énergie", **later)


def test_a_batch_sees_what_its_own_commands_changed(fleet: Fleet) -> None:
    first, room = fleet.open_site()
    second = fleet.add("manager")
    fleet.settle()
    book(second, room)
    second.sync()
    first.do("sites.set_hours", weekday=5)
    first.sync()
    book(second, room, hours=2)
    second.sync()
    fleet.applier.once()
    assert answers(fleet, "bookings.book") == [("applied", ""), ("refused", "bookings.closed_day")]


def test_a_batch_counts_the_places_that_it_has_given_itself(fleet: Fleet) -> None:
    """No constraint of the database would notice."""
    first, _ = fleet.open_site()
    area = first.do("sites.add_desk_area", name="Le Plateau", places=8)
    second = fleet.add("manager")
    fleet.settle()
    weekday = {name: at - timedelta(days=1) for name, at in SLOT.items()}
    for member in (first, second):
        member.do("bookings.book", resource=area, held_by="Noria", places=5, **weekday)
        member.sync()
    fleet.applier.once()
    assert answers(fleet, "bookings.book") == [
        ("applied", ""),
        ("refused", "bookings.over_capacity"),
    ]


def test_a_kiosk_stays_one_whoever_it_says_has_acted(fleet: Fleet) -> None:
    fleet.open_site()
    kiosk = fleet.add("kiosk")
    fleet.settle()
    kiosk.do("tickets.take", service="cnss")
    forge(kiosk, "tickets.take", service="cnss", actor="fantome")
    kiosk.sync()
    fleet.applier.once()
    assert answers(fleet, "tickets.take") == [("applied", ""), ("refused", "people.not_allowed")]


def test_what_is_forgotten_within_a_batch_is_forgotten_in_its_log(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    arrival = {"first_name": "Omar", "last_name": "Tazi", "host": "Noria", "consent": True}
    visit = first.do("visits.arrive", **arrival)
    first.do("visits.leave", visit=visit)
    first.sync()
    tomorrow = timedelta(days=1)
    after = {"before": MORNING.date() + tomorrow, "issued_at": MORNING + 2 * tomorrow}
    first.do("visits.anonymise", **after)
    fleet.settle()
    [(payload,)] = fleet.hub.sql("SELECT payload FROM public.command WHERE name = 'visits.arrive'")
    assert "Tazi" not in payload


def test_a_station_that_would_forget_too_soon_is_refused_by_the_centre(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = fleet.open_site()
    first.do("visits.arrive", first_name="Omar", last_name="Tazi", host="Noria", consent=True)
    fleet.settle()
    with monkeypatch.context() as older:
        older.setattr(data_protection, "KEPT_AT_LEAST", timedelta(days=-3))
        first.do("visits.anonymise", before=MORNING.date() + timedelta(days=2))
    fleet.settle()
    assert answers(fleet, "visits.anonymise") == [("refused", "visits.too_soon_to_forget")]
    assert fleet.hub.sql("SELECT last_name, anonymised FROM public.visit") == [("Tazi", False)]
    kept = first.station.database.read(lambda s: s.scalars(select(Visit.last_name)).all())
    assert kept == ["Tazi"]


def test_of_two_appliers_one_works(fleet: Fleet) -> None:
    fleet.open_site()
    other = Applier(fleet.hub.url)
    with pytest.raises(StoreTrouble, match="another applier"):
        other.once()
    fleet.applier.close()
    assert other.once() == 0
    other.close()


def test_two_batches_of_a_site_never_bear_the_same_number(fleet: Fleet) -> None:
    first, room = fleet.open_site()
    for hours in range(3):
        book(first, room, hours)
        fleet.settle(1)
    seqs = fleet.hub.sql("SELECT DISTINCT seq FROM central.intake ORDER BY seq")
    [(clock,)] = fleet.hub.sql("SELECT seq FROM central.clock WHERE site = 'casablanca'")
    assert [seq for (seq,) in seqs] == list(range(1, clock + 1))
