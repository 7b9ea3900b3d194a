"""A command has its id alone: nothing else is answered, or kept out of the log, under it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kiosk.audit import queries
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import BadInput
from kiosk.core.ids import derived_id
from kiosk.station import Station
from kiosk.store.refusals import IdTaken
from tests.visits.test_commands import arrive

EXPECTED = {"first_name": "Omar", "last_name": "Tazi", "host": "Noria"}


def expect(station: Station, **fields: Any) -> Any:
    return station.do("visits.expect", at=station.clock.now() + timedelta(hours=2), **fields).result


def test_another_command_under_a_known_id_is_refused(station: Station) -> None:
    taken = station.do("tickets.take", service="ompic").command.id
    with pytest.raises(IdTaken) as refusal:
        expect(station, id=taken, **EXPECTED)
    assert refusal.value.command == "tickets.take"
    assert station.do("tickets.take", service="ompic", id=taken).command.id == taken


def test_a_caller_makes_no_id_that_follows_from_another(station: Station) -> None:
    made = derived_id(arrive(station), "visits.leave")
    honest = Station(station.folder, station.database, station.settings, clock=station.clock)
    for given in (made, str(made)):
        with pytest.raises(BadInput, match="id"):
            expect(honest, id=given, **EXPECTED)


def test_no_look_is_kept_out_of_the_log_by_what_has_its_id(
    station: Station, clock: FrozenClock
) -> None:
    """The id of a look was told by what is looked at, by whom and when: whatever had it was it."""
    visit = arrive(station)
    looked = {"kind": "visit", "subject": str(visit)}
    first = station.do("audit.look", **looked).command.id
    clock.at += timedelta(minutes=11)
    again = station.do("audit.look", **looked).command.id
    assert first != again
    assert {first.version, again.version} == {7}
    assert len(station.ask(queries.looks, subject=str(visit))) == 2
