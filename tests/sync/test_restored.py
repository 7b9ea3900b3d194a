"""Stores whose centre was restored from an older copy."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from kiosk import sync
from kiosk.sync.transport import TransportTrouble
from kiosk.visits.model import Visit
from tests.sync.faults import converged
from tests.sync.fleet import MORNING, Fleet, Member

IDENTITY = (
    "UPDATE central.hub SET identity = regexp_replace(identity, '[0-9]+$',"
    " (SELECT oid::text FROM pg_database WHERE datname = current_database()))"
)


class Copy:
    """A copy of the central database, made now, to go back to."""

    def __init__(self, fleet: Fleet) -> None:
        self._fleet = fleet
        self._cut_everyone_off()
        hub = fleet.hub
        self._name = hub.server.new_database("copy", template=hub.database)

    def restore(self, *, same_files: bool) -> None:
        """Put the copy in the database's place: a new database, or the old one's older files."""
        hub = self._fleet.hub
        self._cut_everyone_off()
        hub.server.drop_database(hub.database)
        replace(hub, database="postgres").sql(
            f'ALTER DATABASE "{self._name}" RENAME TO "{hub.database}"'
        )
        if same_files:
            hub.sql(IDENTITY)

    def _cut_everyone_off(self) -> None:
        self._fleet.applier.close()
        for member in self._fleet.members:
            member.exchange._hang_up()


def expect(member: Member, name: str) -> Any:
    at = MORNING + timedelta(hours=2)
    return member.do("visits.expect", first_name="Omar", last_name=name, host="Noria", at=at)


def names(member: Member) -> set[str]:
    """The visitors that a store knows."""
    rows = member.station.database.read(lambda s: s.query(Visit.last_name).all())
    return {row.last_name for row in rows}


@pytest.mark.parametrize("same_files", [True, False])
def test_what_a_restored_centre_forgot_goes_up_before_what_is_newer(
    fleet: Fleet, same_files: bool
) -> None:
    first, _ = fleet.open_site()
    copy = Copy(fleet)
    visit = expect(first, "Idrissi")
    fleet.settle()
    copy.restore(same_files=same_files)
    first.do("visits.arrive", visit=visit, consent=True)
    fleet.settle()
    answers = fleet.hub.sql("SELECT n, status FROM central.intake ORDER BY arr")
    assert [n for n, _ in answers] == sorted(n for n, _ in answers)
    assert {status for _, status in answers} == {"applied"}


@pytest.mark.parametrize("same_files", [True, False])
def test_a_store_that_comes_back_after_others_have_gone_on_loses_nothing(
    fleet: Fleet, same_files: bool
) -> None:
    first, _ = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    copy = Copy(fleet)
    expect(second, "Tazi")
    second.sync()
    fleet.applier.once()
    second.sync()
    copy.restore(same_files=same_files)
    for name in ("Idrissi", "Alaoui", "Fassi"):
        expect(first, name)
        first.sync()
        fleet.applier.once()
    fleet.settle()
    assert names(first) == names(second) == {"Tazi", "Idrissi", "Alaoui", "Fassi"}


@pytest.mark.parametrize("same_files", [True, False])
def test_a_store_that_a_restored_centre_never_enrolled_is_told_and_loses_nothing(
    fleet: Fleet, same_files: bool
) -> None:
    first, _ = fleet.open_site()
    copy = Copy(fleet)
    late = fleet.add("desk")
    fleet.settle()
    expect(late, "Tazi")
    fleet.settle()
    copy.restore(same_files=same_files)
    expect(late, "Idrissi")
    for _ in range(2):
        with pytest.raises(TransportTrouble):
            late.exchange.attempt()
        told = late.station.ask(sync.status)
        assert (told.state, told.problem) == ("offline", "revoked")
        assert (told.pending, told.refused, told.parked) == (1, 0, 0)
        assert names(late) == {"Tazi", "Idrissi"}
    fleet.enrol_again(late)
    fleet.settle()
    converged(fleet)
    assert names(first) == names(late) == {"Tazi", "Idrissi"}
