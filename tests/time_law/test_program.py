"""The program with one release of the time zone rules, and then with another."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli.codes import REFUSED
from tests.time_laws import NEW, OLD, old_package

Kiosk = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    """Run it with a release of the rules, at an instant."""
    laws = {
        OLD: (old_package(tmp_path / "old", OLD, 1), "2026-08-20T09:00+00:00"),
        NEW: (old_package(tmp_path / "new", NEW, 0), "2026-09-22T09:00+00:00"),
    }

    def call(release: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        path, at = laws[release]
        here = {"KIOSK_DATA": str(tmp_path / "data"), "PYTHONPATH": str(path)}
        return subprocess.run(
            [sys.executable, "-m", "kiosk", "--json", *arguments, "--at", at],
            env={**os.environ, **here},
            capture_output=True,
            text=True,
            check=False,
        )

    return call


def test_the_case_of_the_meeting_at_ten(kiosk: Kiosk, tmp_path: Path) -> None:
    kiosk(
        OLD,
        "do",
        "sites.open",
        "code=casablanca",
        "name=Technopark",
        "city=Casablanca",
        "demo=true",
    )
    kiosk(OLD, "do", "sites.add_room", "name=Rif", "capacity=8")
    times = ("starts=2026-09-07T10:00", "ends=2026-09-07T11:00", "repeat=weekly:6")
    kiosk(OLD, "do", "bookings.book", "resource=Rif", "held_by=Hebdo", *times)
    visitor = ("first_name=Amina", "last_name=Tazi", "host=Hebdo", "at=2026-09-28T10:00")
    kiosk(OLD, "do", "visits.expect", *visitor)

    room = ("do", "bookings.book", "resource=Rif", "held_by=Kasbah Pay")
    free = kiosk(NEW, *room, "starts=2026-09-28T09:00", "ends=2026-09-28T10:00")
    assert json.loads(free.stdout)["ok"]
    assert "(3 réservations, 1 visite annoncée)" in free.stderr
    held = kiosk(NEW, *room, "starts=2026-09-28T10:30", "ends=2026-09-28T10:45")
    assert (held.returncode, held.stderr) == (REFUSED, "")
    assert json.loads(held.stdout)["refused"] == "bookings.taken"
    sheet = tmp_path / "rooms.json"
    day = ("--from", "2026-09-28", "--to", "2026-09-28", "--format", "json", "-o", str(sheet))
    assert kiosk(NEW, "report", "rooms", *day).returncode == 0
    assert "10:00" in sheet.read_text("utf-8")
    seen = json.loads(kiosk(NEW, "ask", "visits.expected", "day=2026-09-28").stdout)
    assert seen["expected_at"] == "2026-09-28T10:00:00Z"
