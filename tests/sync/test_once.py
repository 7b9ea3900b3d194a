"""`kiosk sync --once`, and a long exchange that counts as life."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk import sync
from kiosk.cli import sync_verbs
from kiosk.cli.output import Output
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import StoreTrouble
from kiosk.sync import worker
from kiosk.sync.reasons import Reason
from kiosk.sync.status import OFFLINE, ONLINE
from tests.sync.fleet import Fleet

ENCRYPTED_TOO = True


def test_once_is_until_everything_is_answered(fleet: Fleet, applying: None) -> None:
    first = fleet.add("manager")
    first.do("sites.open", code=fleet.site, name="Technopark Casablanca", city="Casablanca")
    for number in range(20):
        first.do("sites.add_room", name=f"Salle {number}", capacity=8)
    sync_verbs.exchange(first.station, Output(json=True), watch=False)
    assert first.station.ask(sync.status).pending == 0


def test_once_says_what_is_left_where_nobody_answers(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_verbs, "ANSWER_SECONDS", 0.0)
    first = fleet.add("manager")
    first.do("sites.open", code=fleet.site, name="Technopark Casablanca", city="Casablanca")
    with pytest.raises(StoreTrouble, match="2 commands wait"):
        sync_verbs.exchange(first.station, Output(json=True), watch=False)


def test_a_backlog_on_its_way_counts_as_life(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    clock = first.station.clock
    assert isinstance(clock, FrozenClock)
    clock.at += timedelta(minutes=3)
    assert first.station.ask(sync.status).state == OFFLINE
    first.do("sites.add_room", name="Souss", capacity=8)
    first.exchange.once(Reason(pull=False))
    now = first.station.ask(sync.status)
    assert (now.state, now.exchanged_at, now.pending) == (ONLINE, clock.at, 1)


def test_waiting_for_answers_counts_as_life(fleet: Fleet, monkeypatch: pytest.MonkeyPatch) -> None:
    first, _ = fleet.open_site()
    clock = first.station.clock
    assert isinstance(clock, FrozenClock)
    exchange = first.exchange
    first.do("sites.add_room", name="Souss", capacity=8)
    exchange.once(Reason(pull=False))
    transport = exchange._open()
    left = iter((2, 1, 0))

    def unanswered() -> int:
        clock.at += timedelta(minutes=1)
        return next(left)

    monkeypatch.setattr(worker, "BACKLOG_SECONDS", 60.0)
    monkeypatch.setattr(transport, "unanswered", unanswered)
    exchange._settled(transport)
    assert first.station.ask(sync.status).exchanged_at == clock.at
