"""Settling from the command line, as scripts do."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from kiosk.cli import main
from kiosk.opening import open_folder
from kiosk.store.base import REFUSED
from tests.sync.makers import answer, answer_all, enrol, take_back

Run = Callable[..., tuple[int, list[dict[str, Any]]]]
DAY = date(2026, 11, 24)
AT = ("--at", "2026-11-24T10:42")


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `kiosk --json` at a site with two rooms; the exit code and the answers."""

    def call(*words: str) -> tuple[int, list[dict[str, Any]]]:
        code = main(["--data", str(tmp_path), "--json", *words])
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    call("do", "sites.open", "code=casablanca", "name=Technopark", "city=Casablanca", "demo=true")
    call("do", "sites.add_room", "name=Atlas", "capacity=12")
    call("do", "sites.add_room", "name=Rif", "capacity=8")
    return call


@pytest.fixture
def refused(run: Run, tmp_path: Path) -> str:
    """A booking of Atlas that the central database refused."""
    when = ("starts=2026-11-24T14:00", "ends=2026-11-24T15:00", *AT)
    _, [made] = run("do", "bookings.book", "resource=Atlas", "held_by=Noria", *when)
    station, booking = open_folder(tmp_path), UUID(made["id"])
    answer_all(station)
    enrol(station, connected=False)
    take_back(station, "booking", booking)
    facts = {"resource": "Atlas", "taken_by": "Rabat", "day": DAY}
    times = {"starts": "2026-11-24T14:00:00Z", "until": "2026-11-24T16:00:00Z"}
    answer(station, booking, REFUSED, "bookings.taken", **facts, **times)
    station.close()
    return str(made["id"])


def test_what_waits_is_listed_and_shown_with_its_ways(run: Run, refused: str) -> None:
    code, [waits] = run("ask", "sync.to_settle")
    assert (code, waits["id"], waits["who"], waits["what"]) == (0, refused, "Noria", "Atlas")
    _, [found] = run("ask", "sync.case", f"refused={refused}", *AT)
    assert [way["key"] for way in found["ways"]] == ["again", "cancel"]


def test_a_refusal_is_settled_once(run: Run, refused: str) -> None:
    settle = ("do", "sync.settle", f"refused={refused}", "how=cancelled", "note=Prévenus", *AT)
    assert run(*settle)[0] == 0
    assert run("ask", "sync.to_settle") == (0, [])
    _, [done] = run("ask", "sync.settled", "day=2026-11-24")
    assert (done["id"], done["note"]) == (refused, "Prévenus")
    code, [no] = run("do", "sync.settle", f"refused={refused}", "how=merged")
    assert (code, no["refused"], no["how"]) == (3, "sync.already_settled", "cancelled")


def test_the_doctor_and_the_status_count_what_waits(run: Run, refused: str) -> None:
    _, [status] = run("ask", "sync.status")
    assert (status["state"], status["refused"], status["pending"]) == ("offline", 1, 0)
    _, findings = run("doctor")
    found = next(f for f in findings if f["what"] == "central database")
    assert found["ok"] is True
    assert found["found"] == "offline as casa-desk, 0 to send, 1 to settle, 0 parked"
