"""The command line calls a ticket as a counter's window does: once the centre agrees."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.cli import main, opening
from kiosk.core.clock import FrozenClock
from kiosk.store.base import LoggedCommand
from kiosk.sync.issuing import issue
from kiosk.tickets import queries
from tests.sync.fleet import Fleet, Member


@pytest.fixture
def two(fleet: Fleet) -> tuple[Member, Member]:
    """Two counters that are open for OMPIC, and two tickets that both stores know."""
    first, _ = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    for number, member in enumerate((first, second), start=2):
        member.do("counters.open", counter=number, services=["cimr"])
        member.do("tickets.take", service="ompic")
    fleet.settle()
    for number, member in enumerate((first, second), start=2):
        member.do("counters.open", counter=number, services=["ompic"])
    fleet.settle()
    for member in (first, second):
        member.exchange.close()  # nobody exchanges for the stores from now on
    return first, second


def calls(member: Member) -> list[str]:
    wanted = select(LoggedCommand.status).where(LoggedCommand.name == "tickets.call")
    rows = member.station.database.read(lambda s: s.scalars(wanted.order_by(LoggedCommand.n)))
    return list(rows)


def test_a_call_is_answered_by_the_centre_before_it_is_told(
    two: tuple[Member, Member], applying: None
) -> None:
    first, second = two
    called = [issue(m.station, "tickets.call", counter=n) for n, m in enumerate(two, start=2)]
    assert len({outcome.result.label for outcome in called}) == 2
    assert calls(first) == ["applied"]
    assert calls(second)[-1] == "applied"


def test_what_needs_no_agreement_is_carried_out_at_once(two: tuple[Member, Member]) -> None:
    first, _ = two
    assert issue(first.station, "tickets.take", service="ompic").result.label


def test_the_command_line_waits_for_the_centre(
    two: tuple[Member, Member],
    applying: None,
    fleet: Fleet,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, _ = two
    assert isinstance(fleet.clock, FrozenClock)
    monkeypatch.setattr(opening, "_require_supposed", lambda _station: None)
    folder: Path = first.station.folder
    at = fleet.clock.at.isoformat()
    code = main(["--data", str(folder), "--json", "do", "tickets.call", "counter=2", "--at", at])
    answer = json.loads(capsys.readouterr().out)
    assert (code, answer["counter"]) == (0, 2)
    assert calls(first) == ["applied"]
    assert first.station.ask(queries.counter, counter=2).current.id.hex == (
        answer["ticket"].replace("-", "")
    )
