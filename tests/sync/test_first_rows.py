"""The first rows of a new store, laid in few transactions while somebody may already work."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select

from kiosk.bookings.model import Booking
from kiosk.store import spelling_upkeep
from kiosk.store.alike import alike
from kiosk.store.database import Database
from kiosk.store.spelling import Unspelt
from kiosk.store.sync_state import Undo
from kiosk.sync import rebase
from kiosk.sync.rebase import CatchUp
from kiosk.sync.transport import Pulled
from tests.sync.faults import converged
from tests.sync.fleet import MORNING, Fleet, Member

SLOT = {"starts": MORNING + timedelta(days=1), "ends": MORNING + timedelta(days=1, hours=1)}


@pytest.fixture(params=["sqlite", "postgresql"])
def new_store(request: pytest.FixtureRequest) -> Database | None:
    """None for an embedded one."""
    if request.param == "sqlite":
        return None
    store: Database = request.getfixturevalue("site_store")
    return store


@pytest.fixture
def room(fleet: Fleet) -> UUID:
    """At a site that the centre knows, where Noria has it."""
    first, room = fleet.open_site()
    book(first, room, "Noria")
    fleet.settle()
    made: UUID = room
    return made


@pytest.fixture
def new(fleet: Fleet, room: UUID, new_store: Database | None) -> Member:
    """A store that has exchanged nothing yet."""
    return fleet.add("site", database=new_store)


def book(member: Member, room: UUID, who: str) -> None:
    member.do("bookings.book", resource=room, held_by=who, **SLOT)


def images(member: Member) -> int:
    count = select(func.count()).select_from(Undo)
    return member.station.database.read(lambda s: s.scalar(count)) or 0


def holders(member: Member) -> list[str]:
    return member.station.database.read(lambda s: list(s.scalars(select(Booking.held_by))))


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], Any]], None]:
    """Let something happen once the first rows are laid, before the last transaction."""
    take = rebase.take

    def call(happens: Callable[[], Any]) -> None:
        left = [happens]

        def taken(database: Database, catch_up: CatchUp, pulled: Pulled) -> None:
            take(database, catch_up, pulled)
            if catch_up.first and catch_up.rows and not catch_up.ahead and left:
                left.pop()()

        monkeypatch.setattr(rebase, "take", taken)

    return call


def test_what_is_done_after_the_first_rows_leaves_images_and_is_undone(
    fleet: Fleet, new: Member, room: UUID
) -> None:
    new.sync()
    assert (holders(new), images(new)) == (["Noria"], 0)
    later = {name: at + timedelta(hours=3) for name, at in SLOT.items()}
    new.do("bookings.book", resource=room, held_by="Kasbah", **later)
    assert images(new) == 1
    fleet.settle()
    assert images(new) == 0
    converged(fleet)


def test_what_came_is_found_by_its_words_at_once(
    fleet: Fleet, new: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spelling_upkeep, "AT_ONCE", 3)
    monkeypatch.setattr(spelling_upkeep, "PATIENCE", 0.0)
    for name in ("Noria", "Kasbah", "Atlas", "Rif", "Sahel", "Dakhla", "Zagora"):
        fleet.members[0].do("residents.register", name=name)
    fleet.settle(1)
    new.sync()
    left = new.station.database.read(lambda session: session.scalar(select(Unspelt.thing)))
    assert left is None
    site = fleet.site
    assert new.station.database.read(alike, site=site, kind="resident", text="zagoura")


def test_what_is_done_between_the_first_rows_and_the_last_step_is_kept(
    fleet: Fleet,
    new: Member,
    room: UUID,
    meanwhile: Callable[[Callable[[], Any]], None],
) -> None:
    seen: list[int] = []

    def works() -> None:
        new.do("sites.set_hours", weekday=5)
        new.do("sites.add_room", name="Rif", capacity=4)
        seen.append(images(new))

    meanwhile(works)
    new.sync()
    assert seen == [2]
    assert images(new) == 2  # carried out again on what the centre says, and not answered yet
    fleet.settle()
    assert images(new) == 0
    converged(fleet)


def test_what_the_centre_refuses_of_it_is_gone_again(
    fleet: Fleet,
    new: Member,
    room: UUID,
    meanwhile: Callable[[Callable[[], Any]], None],
) -> None:
    first, later = fleet.members[0], {n: at + timedelta(hours=3) for n, at in SLOT.items()}

    def works() -> None:
        new.do("bookings.book", resource=room, held_by="Kasbah", **later)
        first.do("bookings.book", resource=room, held_by="Atlas", **later)
        first.sync()

    meanwhile(works)
    new.sync()
    assert sorted(holders(new)) == ["Kasbah", "Noria"]
    fleet.settle()
    assert sorted(holders(new)) == ["Atlas", "Noria"]
    converged(fleet)


def test_rows_that_come_in_several_pulls_are_laid_together(
    fleet: Fleet, room: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Rif", "Souss", "Draa"):
        fleet.members[0].do("sites.add_room", name=name, capacity=4)
        fleet.settle()
    batches: list[int] = []
    real = rebase._apply_some

    def spied(database: Database, catch_up: CatchUp, parts: Any) -> None:
        batches.append(sum(len(part.rows) for part in parts))
        real(database, catch_up, parts)

    monkeypatch.setattr(rebase, "_apply_some", spied)
    monkeypatch.setattr("kiosk.sync.worker.WINDOW", 1)
    fleet.add("desk").sync()
    assert len(batches) == 1
    converged(fleet)
