"""The report of evacuations: how long, when half and all were seen, who was not."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.evacuation.queries import roll_call
from kiosk.paper.reports import make
from kiosk.station import Station


def drill(station: Station, clock: FrozenClock) -> None:
    """Two of three are seen after a minute each; the third is missing."""
    for name in ("Alaoui", "Bennis", "Chraibi"):
        said = {"first_name": "Nadia", "last_name": name, "host": "Noria", "consent": True}
        station.do("visits.arrive", **said)
    station.do("evacuation.start", kind="drill")
    call = station.ask(roll_call)
    assert call is not None
    for entry, state in zip(call.entries, ("present", "present", "missing"), strict=True):
        clock.at += timedelta(minutes=1)
        station.do("evacuation.account", entry=entry.id, state=state, place="Escalier B")
    clock.at += timedelta(minutes=1)
    station.do("evacuation.end")


def test_it_says_how_long_it_took_and_who_was_not_seen(
    station: Station, clock: FrozenClock
) -> None:
    drill(station, clock)
    today = station.today()
    made = json.loads(make(station, "evacuation_report", today, today, "json", "fr"))
    (row,) = made["sessions"]
    assert (row["lasted"], row["half"], row["all"]) == ("04:00", "02:00", "–")
    assert (row["people"], row["present"], row["missing"]) == (3, 2, 1)
    assert [(r["name"], r["state"], r["place"]) for r in made["lost"]] == [
        ("Nadia Chraibi", "missing", "Escalier B")
    ]
    assert len(made["everybody"]) == 3


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_it_is_paper_and_a_workbook(station: Station, clock: FrozenClock, language: str) -> None:
    today = station.today()
    assert make(station, "evacuation_report", today, today, "pdf", language).startswith(b"%PDF")
    drill(station, clock)
    assert make(station, "evacuation_report", today, today, "pdf", language).startswith(b"%PDF")
    assert make(station, "evacuation_report", today, today, "xlsx", language).startswith(b"PK")
