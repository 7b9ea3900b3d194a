"""What requests hold of people goes in its time, and is found, corrected and let go of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.core.clock import FrozenClock
from kiosk.core.privacy import Held, PersonQuery
from kiosk.events import about as of_events
from kiosk.joining import queries
from kiosk.joining.about import ABOUT
from kiosk.joining.applying import RequestDone
from kiosk.joining.queries import RequestView
from kiosk.purging.store import purge
from kiosk.rights.holding import held
from kiosk.station import Station
from kiosk.store.base import LoggedCommand
from tests.joining.conftest import Apply

Seen = Callable[[RequestDone], RequestView]


def test_names_go_a_year_after_the_end_and_counts_stay(
    station: Station, apply: Apply, view: Seen, clock: FrozenClock
) -> None:
    gone, open_one = apply(), apply()
    station.do("joining.withdraw", request=gone.request, note="Salma part à Agadir")
    clock.at += timedelta(days=364)
    purge(station)
    assert view(gone).first_name == "Salma"
    clock.at += timedelta(days=3)
    purge(station)
    emptied = view(gone)
    assert (emptied.name, emptied.email, emptied.title, emptied.history) == ("", "", "", [])
    assert (emptied.state, emptied.sector, emptied.body) == ("withdrawn", "Green tech", "enactus")
    assert view(open_one).name == "Salma Idrissi"
    rows = select(LoggedCommand.payload, LoggedCommand.name)
    logged = station.database.read(lambda s: [tuple(row) for row in s.execute(rows)])
    assert [name for payload, name in logged if "Agadir" in payload] == []
    assert [one.id for one in station.ask(queries.find, text="idrissi")] == [open_one.request]


def _of(station: Station, kind: str, name: str = "Idrissi Salma", **more: str) -> list[Held]:
    return [one for one in station.ask(held, name=name, **more) if one.kind == kind]


def test_who_asks_is_told_of_their_requests(station: Station, apply: Apply, view: Seen) -> None:
    done = apply(phone="0661204815", about="Mesurer l’eau")
    apply(first_name="Karim", last_name="Alaoui")
    for found in (_of(station, "joining"), _of(station, "joining", name="سلمى الإدريسي")):
        [one] = found
        assert (one.name, one.phone, one.why_kept) == ("Salma Idrissi", "+212661204815", "applies")
        assert one.facts["about"] == "Mesurer l’eau"
    assert ABOUT.correct is not None
    said = ABOUT.correct(one, {"last_name": "Idrissi Alaoui", "office": "3"})
    assert said == ("joining.correct", {"request": done.request, "last_name": "Idrissi Alaoui"})
    station.do(said[0], **said[1])
    assert view(done).name == "Salma Idrissi Alaoui"


def _forget(station: Station, about: Any, kind: str, thing: str) -> dict[str, str]:
    site, now = "casablanca", station.clock.now()
    kept: dict[str, str] = station.database.write(
        lambda s: about.forget(s, site, kind, [thing], now)
    )
    return kept


def test_a_request_is_let_go_of_once_it_waits_no_more(
    station: Station, apply: Apply, view: Seen
) -> None:
    done = apply()
    assert _forget(station, ABOUT, "joining", str(done.request)) == {str(done.request): "applies"}
    station.do("joining.withdraw", request=done.request)
    assert _forget(station, ABOUT, "joining", str(done.request)) == {}
    assert view(done).name == ""
    assert _of(station, "joining") == []


@pytest.mark.parametrize("days", [0, 3])
def test_who_takes_part_in_an_event_is_found_and_let_go_of_after_it(
    station: Station, clock: FrozenClock, days: int
) -> None:
    hours = {"starts": "2026-11-25T14:00", "ends": "2026-11-25T17:00", "place": "Hall"}
    event = station.do("events.plan", title="Atelier", kind="atelier", **hours).command.id
    who = {"name": "Salma Idrissi", "phone": "0661204815", "consent": True}
    station.do("events.register", event=event, **who)
    clock.at += timedelta(days=days)
    [one] = _of(station, "event")
    assert (one.facts["title"], one.phone) == ("Atelier", "+212661204815")
    assert one.why_kept == ("" if days else "event_ahead")
    assert _forget(station, of_events.ABOUT, "event", one.id) == (
        {} if days else {one.id: "event_ahead"}
    )
    assert len(_of(station, "event")) == (0 if days else 1)
    query = PersonQuery("Idrissi")
    now = clock.at
    found = station.database.read(lambda s: of_events.ABOUT.find(s, "casablanca", query, now))
    assert len(found) == (0 if days else 1)
