"""Booking from the command line, as scripts do."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main

Run = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `kiosk --json` at a site with one room; the exit code and the answer."""

    def call(*words: str) -> tuple[int, dict[str, Any]]:
        code = main(["--data", str(tmp_path), "--json", *words])
        return code, json.loads(capsys.readouterr().out)

    call("do", "sites.open", "code=casablanca", "name=Technopark", "city=Casablanca", "demo=true")
    call("do", "sites.add_room", "name=Atlas", "capacity=12")
    return call


def book(run: Run, holder: str, *more: str) -> tuple[int, dict[str, Any]]:
    """Book Atlas from 14:00 to 15:00, by name and in wall time."""
    when = ("starts=2026-11-24T14:00", "ends=2026-11-24T15:00", "--at", "2026-11-24T10:42")
    return run("do", "bookings.book", "resource=Atlas", f"held_by={holder}", *more, *when)


def test_a_clash_is_refused_with_its_facts(run: Run) -> None:
    assert book(run, "Noria Énergie", "repeat=weekly:4")[0] == 0
    code, answer = book(run, "Kasbah Pay")
    assert code == 3
    assert answer.pop("message")
    assert answer == {
        "ok": False,
        "refused": "bookings.taken",
        "resource": "Atlas",
        "taken_by": "Noria Énergie",
        "day": "2026-11-24",
        "starts": "2026-11-24T14:00:00Z",
        "until": "2026-11-24T15:00:00Z",
    }


def test_cancelling_a_series_counts_what_was_cancelled(run: Run) -> None:
    _, made = book(run, "Noria Énergie", "repeat=weekly:4")
    cancel = ("do", "bookings.cancel", f"booking={made['id']}", "scope=all")
    code, answer = run(*cancel, "--at", "2026-11-24T10:50")
    assert (code, answer["cancelled"], answer["ended"]) == (0, 4, 0)


def test_an_id_that_is_none_is_wrong_usage(run: Run) -> None:
    code, answer = run("do", "bookings.cancel", "booking=that-one")
    assert (code, answer["error"]) == (2, "usage")


def test_what_looks_ahead_takes_its_fields_one_by_one(run: Run) -> None:
    run("do", "bookings.set_rule", "member=external", "rule=longest_minutes", "value=60")
    whose = ("held_by=Kasbah Pay", "kind=external")
    at = ("--at", "2026-11-24T10:42")
    times = ("starts=2026-11-24T14:00", "ends=2026-11-24T16:00")
    _, found = run("ask", "bookings.choices", *times, *whose, *at)
    assert found["why"] == "bookings.longer_than_allowed"
    room = f"resource={found['resource']['id']}"
    _, offer = run("ask", "bookings.instead", room, *times, *whose, "limit=1", *at)
    assert (offer["key"], offer["ends"]) == ("length", "2026-11-24T15:00:00Z")
    asked = ("people=4", "minutes=30", "until=today", "per_day=1")
    _, free = run("ask", "bookings.find_free", *asked, *whose, *at)
    assert (free["resource"]["name"], free["starts"]) == ("Atlas", "2026-11-24T10:45:00Z")
    _, found = run("ask", "bookings.look_for", "minutes=90", "until=today", *whose, *at)
    assert [each["why"] for each in found["ruled_out"]] == ["bookings.longer_than_allowed"]
    code, answer = run("ask", "bookings.quote", times[0])
    assert code == 2
    assert "ends" in answer["message"]
    assert run("ask", "bookings.quote", *times, "colour=red")[0] == 2
