"""Commands that were logged, or sent, by older programs are read by this one."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from kiosk.core import registry
from kiosk.core.command import Command, stated, version
from kiosk.core.errors import BadInput
from kiosk.core.slice import Registered
from kiosk.tickets.taking import TakeTicket
from tests.kept import payloads

KEPT = payloads()
ENTRIES = list(registry.commands().values())


def of(command: str) -> dict[str, Any]:
    """A kept payload of version 1."""
    kept = next(line for line in KEPT if (line["command"], line["v"]) == (command, 1))
    return dict(kept["payload"])


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_of_every_version_of_a_command_a_payload_is_kept(entry: Registered) -> None:
    """`python tools/keep.py` keeps one."""
    kept = sorted(line["v"] for line in KEPT if line["command"] == entry.name)
    assert kept == list(range(1, version(entry.type) + 1))


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: f"{kept['command']} {kept['v']}")
def test_a_kept_payload_is_read_as_the_command_of_now(kept: dict[str, Any]) -> None:
    entry, command = registry.revive(kept["command"], json.dumps(kept["payload"]))
    assert type(command) is entry.type
    assert command.v == version(entry.type)
    assert str(command.id) == kept["payload"]["id"]


def test_what_a_payload_said_is_said_still() -> None:
    _, command = registry.revive("tickets.take", json.dumps(of("tickets.take")))
    said = stated(command)
    assert said["service"] == of("tickets.take")["service"]
    assert said["actor"] == of("tickets.take")["actor"]


class TakeTicketLater(TakeTicket, frozen=True, kw_only=True):
    """A ticket whose field was renamed, and then split in two."""

    v: int = 3
    desk: str
    floor: int
    service: str = ""


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program two versions later."""
    lifts = {
        1: lambda fields: {**fields, "desk": fields["service"]},
        2: lambda fields: {**fields, "floor": len(fields["desk"])},
    }
    entry = replace(registry.find("tickets.take"), type=TakeTicketLater, lifts=lifts)
    monkeypatch.setattr(registry, "find", lambda _name: entry)


@pytest.mark.usefixtures("later")
def test_a_payload_is_lifted_from_version_to_version() -> None:
    first = of("tickets.take")
    second = {**first, "v": 2, "desk": "cimr"}
    third = {**second, "v": 3, "floor": 9}
    lifted = [registry.revive("tickets.take", json.dumps(p))[1] for p in (first, second, third)]
    assert [command.v for command in lifted] == [3, 3, 3]
    assert [(command.desk, command.floor) for command in lifted] == [  # type: ignore[attr-defined]
        (first["service"], len(first["service"])),
        ("cimr", 4),
        ("cimr", 9),
    ]


@pytest.mark.parametrize("written", [0, 3, "1", None])
def test_a_version_that_is_not_known_is_told(written: object) -> None:
    payload = of("tickets.take") | {"v": written}
    with pytest.raises((BadInput, ValueError)):
        registry.revive("tickets.take", json.dumps(payload))


def test_a_station_writes_its_own_version_and_no_other(station: Any) -> None:
    made = station.make("tickets.take", service="ompic")[1]
    assert made.v == version(TakeTicket)
    with pytest.raises(BadInput):
        station.make("tickets.take", service="ompic", v=7)


@pytest.mark.parametrize(("number", "printed"), [(0, False), (14, True)])
def test_a_number_of_the_first_version_was_printed(number: int, printed: bool) -> None:
    first = of("tickets.take") | {"number": number}
    _, taken = registry.revive("tickets.take", json.dumps(first))
    assert isinstance(taken, TakeTicket)
    assert (taken.number, taken.decided) == (number, printed)
    _, typed = registry.revive("tickets.take", json.dumps(first | {"v": 2}))
    assert isinstance(typed, TakeTicket)
    assert (typed.number, typed.decided) == (number, False)


def test_every_command_can_be_made_with_its_own_fields_alone() -> None:
    """Windows make them typed; a station fills in who, where and when."""
    bare = Command.__struct_fields__
    taken = TakeTicket(service="ompic", language="ar")
    assert stated(taken) == {"service": "ompic", "language": "ar"}
    assert set(bare).isdisjoint(stated(taken))
