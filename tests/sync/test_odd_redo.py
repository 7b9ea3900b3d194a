"""One unanswered command that cannot be read holds back neither the others nor the exchange."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

import msgspec
import pytest

from kiosk.core import registry
from kiosk.core.ids import new_id
from kiosk.sites.queries import resources
from kiosk.station import Station
from kiosk.sync import rebase
from kiosk.sync.transport import Outgoing
from tests.conftest import MORNING

NAME = "sites.add_room"
ODD = ("{", "[]", "null", '{"v":null}', '{"v":2}', '{"x":' + "[" * 20_000 + "]" * 20_000 + "}")


def waiting(payload: str, n: int, made: UUID | None = None) -> Outgoing:
    return Outgoing(n, made or new_id(), "casablanca", NAME, payload, "x", MORNING, 0)


def sound(station: Station, made: UUID, **more: Any) -> str:
    _, command = station.make(NAME, id=made, name="Atlas", capacity=3, **more)
    return msgspec.json.encode(command).decode()


@pytest.mark.parametrize("payload", ODD)
def test_what_cannot_be_read_waits_and_the_next_is_redone(station: Station, payload: str) -> None:
    made = new_id()
    both = [waiting(payload, 1), waiting(sound(station, made), 2, made)]
    station.database.write(lambda session: rebase.redo(session, both))
    assert [room.id for room in station.ask(resources)] == [made]


def test_what_cannot_be_lifted_waits_too(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = registry.find(NAME)

    def lift(fields: dict[str, Any]) -> dict[str, Any]:
        return {**fields, "name": fields["label"]}

    later = replace(entry, lifts={1: lift})
    monkeypatch.setitem(registry.commands(), NAME, later)
    monkeypatch.setattr(registry, "version", lambda _kind: 2)
    station.database.write(lambda session: rebase.redo(session, [waiting('{"v":1}', 1)]))
    assert station.ask(resources) == []
