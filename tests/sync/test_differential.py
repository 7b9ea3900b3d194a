"""The same commands come to the same rows and answers on every database, however taken."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing
from itertools import chain
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest
from sqlalchemy import Connection, select

from kiosk.central.applier import Applier
from kiosk.core import registry
from kiosk.core.command import MANAGER
from kiosk.store.base import APPLIED, LoggedCommand
from kiosk.store.database import Database
from kiosk.sync.decided import as_decided
from tests.central.conftest import Hub
from tests.postgres import PrivateServer
from tests.sync.conftest import copied_hub
from tests.sync.play import MAKERS, Answer, Play, Played, Recording, attempt, contents, plain
from tests.thorough import some

SEEDS = range(3)
ROUNDS = 12
NAMES = list(registry.commands())
_PUSH = (
    "INSERT INTO central.intake (id, site, station, n, name, payload, actor, at, hlc, revision)"
    " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, 0, '0002')"
)

_LOGGED = (
    "SELECT c.id, c.name, c.at, c.payload, c.result, c.tables, c.status"
    " FROM public.command c JOIN central.intake i ON i.id = c.id ORDER BY i.n"
)


@pytest.fixture(scope="module")
def plays(tmp_path_factory: pytest.TempPathFactory, empty_store: Path) -> Iterator[list[Recording]]:
    """For each seed a store after some hours of every command, in an order drawn from it."""
    with ExitStack() as stack:
        plays = []
        for seed in SEEDS:
            folder = tmp_path_factory.mktemp("play")
            shutil.copy(empty_store, folder)
            database = stack.enter_context(closing(Database.at(folder)))
            plays.append(Recording(folder, database, seed))
            Play(plays[-1]).on(ROUNDS)
        yield plays


@pytest.fixture
def hubs(hub_server: PrivateServer, hub_template: str) -> Iterator[list[Hub]]:
    """Three central databases."""
    with ExitStack() as stack:
        yield [stack.enter_context(copied_hub(hub_server, hub_template)) for _ in range(3)]


def test_every_command_has_a_line_in_the_play() -> None:
    assert set(MAKERS) == set(NAMES)


def test_every_command_is_carried_out_in_some_play(plays: list[Recording]) -> None:
    played = chain.from_iterable(play.played for play in plays)
    assert {p.entry.name for p in played if p.answer[0] == APPLIED} == set(NAMES)


@pytest.mark.parametrize("seed", some(SEEDS, 1))
def test_both_databases_of_a_store_and_the_centre_come_to_the_same(
    plays: list[Recording],
    seed: int,
    postgresql: Database,
    hubs: list[Hub],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    played = plays[seed]
    expected = [each.answer for each in played.played]
    kept = _kept(played.database)
    centrally = [_as_the_centre_says(each, kept) for each in played.played]
    rows = contents(played.database)
    assert _on(postgresql, played.played) == expected
    assert contents(postgresql) == rows
    split = _split_batches(monkeypatch)
    for centre, batch in zip(hubs, (1, 100, None), strict=True):
        if batch is None:
            assert not split, "a batch had to be taken back: some handler wrote and then refused"
            monkeypatch.setattr(Applier, "_site", _alone)
        assert _at(centre, played.played, batch or 100) == centrally
        with closing(Database(centre.url)) as database:
            assert contents(database) == rows
    logs = [centre.sql(_LOGGED) for centre in hubs]
    assert logs[0] == logs[1] == logs[2]


def _on(database: Database, played: list[Played]) -> list[Any]:
    return [
        database.write(lambda session, p=p: attempt(session, p.entry, p.command)) for p in played
    ]


def _kept(database: Database) -> dict[UUID, Any]:
    """What the log of a store says of each command by now: a later one takes names out of it."""
    rows = database.read(lambda s: s.execute(select(LoggedCommand.id, LoggedCommand.result)).all())
    return {identity: msgspec.json.decode(result) for identity, result in rows if result}


def _as_the_centre_says(played: Played, kept: Mapping[UUID, Any]) -> Answer:
    """As it is kept by now.

    Whoever holds a printed ticket was told how many go before, and is not told again.
    """
    status, reason, result = played.answer
    if status == APPLIED:
        result = kept.get(played.command.id, result)
    if status == APPLIED and played.entry.name == "tickets.take":
        told = ("estimate", "least", "most", "foretold")
        result = result | {"ahead": 0} | dict.fromkeys(told)
    return status, reason, result


def _at(hub: Hub, played: list[Played], batch: int) -> list[Any]:
    """What the centre answers, with what the first carrying out decided in the payloads."""
    enrolment = hub.enrol(kind=MANAGER)
    with hub.owner() as owner, owner.transaction(), owner.cursor() as cursor:
        cursor.executemany(_PUSH, [_sent(p, n, enrolment.station) for n, p in enumerate(played)])
    with closing(Applier(hub.url, batch=batch)) as applier:
        assert applier.once() == len(played)
    found = hub.sql(
        "SELECT i.status, i.reason, i.facts, c.result FROM central.intake i"
        " LEFT JOIN public.command c ON c.id = i.id ORDER BY i.n"
    )
    return [
        (status, reason, msgspec.json.decode(result if status == APPLIED else facts))
        for status, reason, facts, result in found
    ]


def _sent(played: Played, n: int, station: str) -> tuple[Any, ...]:
    command, name = played.command, played.entry.name
    payload = plain(command)
    if played.answer[0] == APPLIED:
        payload = as_decided(name, payload, played.answer[2])
    text = msgspec.json.encode(payload).decode()
    return (command.id, command.site, station, n, name, text, command.actor, command.issued_at)


def _alone(self: Applier, connection: Connection, site: str) -> int:
    """Each command with a plain session, which knows nothing of the others."""
    return self._transaction(connection, site, alone=True)


def _split_batches(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sites of which a batch failed and was taken one by one."""
    split: list[str] = []
    whole = Applier._transaction

    def watched(self: Applier, connection: Connection, site: str, *, alone: bool) -> int:
        if alone:
            split.append(site)
        return whole(self, connection, site, alone=alone)

    monkeypatch.setattr(Applier, "_transaction", watched)
    return split
