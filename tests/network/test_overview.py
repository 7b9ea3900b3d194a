"""All sites side by side: the figures of each are those that its manager sees."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from kiosk.core.errors import BadInput, StoreTrouble
from kiosk.figures.offices import offices
from kiosk.figures.overview import overview
from kiosk.figures.residents import residents
from kiosk.figures.satisfaction import satisfaction
from kiosk.figures.waits import waits
from kiosk.network.overview import FIGURES, SiteRow, network, trend
from kiosk.network.reading import reading
from kiosk.station import Station
from kiosk.store.database import Database
from tests.central.conftest import Hub
from tests.network.conftest import AT, FIRST, LAST

Ask = Callable[..., Any]


def seen(url: str, query: Ask, **fields: Any) -> Any:
    with reading(url) as session:
        return query(session, now=AT, **fields)


def casablanca(url: str) -> SiteRow:
    found = seen(url, network, first=FIRST, last=LAST)
    return next(row for row in found.sites if row.site.code == "casablanca")


def test_the_figures_of_a_site_are_its_managers_own(
    filled: Hub, reader: str, site: Station
) -> None:
    row = casablanca(reader)
    again = Database.at(site.folder)
    days = {"site": "casablanca", "first": FIRST, "last": LAST, "now": AT}
    mine = again.read(overview, **days)
    for name in ("rooms", "coworking", "visits", "tickets"):
        assert row.of(name).value == pytest.approx(mine.of(name).value), name
        assert row.of(name).before == pytest.approx(mine.of(name).before), name
    waited = again.read(waits, **days)
    assert row.of("residents").value == len(again.read(residents, **days).present) > 0
    assert row.of("offices").value == again.read(offices, **days).share is not None
    assert row.of("wait_median").value == pytest.approx(waited.median)
    assert row.of("wait_nine").value == pytest.approx(waited.nine)
    assert row.of("satisfied").value == again.read(satisfaction, **days).total.share
    before = days | {"first": mine.before_first, "last": mine.before_last}
    before |= {"now": AT - timedelta(days=31)}
    assert row.of("wait_median").before == pytest.approx(again.read(waits, **before).median)
    assert [figure.name for figure in row.figures] == [name for name, _, _ in FIGURES]
    again.close()


def test_months_of_a_site_go_back_a_year(filled: Hub, reader: str) -> None:
    found = seen(reader, trend, site="casablanca")
    assert [month.first.month for month in found] == [12, *range(1, 12)]
    assert found[-1].of("visits") == casablanca(reader).of("visits").value
    assert found[-2].of("tickets")
    assert not found[0].of("visits")
    with pytest.raises(BadInput, match="no site fes"):
        seen(reader, trend, site="fes")


def test_stations_are_told_with_what_is_wrong(filled: Hub, reader: str) -> None:
    desk, quiet, gone = (filled.enrol(kind) for kind in ("desk", "kiosk", "desk"))
    filled.enrol(site="fes")
    told = "UPDATE central.station SET seen_at = %s, program = '1.4' WHERE name = %s"
    filled.sql(told, AT - timedelta(minutes=3), desk.station)
    filled.sql(told, AT - timedelta(days=9), quiet.station)
    filled.sql("UPDATE central.station SET revoked_at = now() WHERE name = %s", gone.station)
    found = seen(reader, network, first=FIRST, last=LAST)
    row = next(each for each in found.sites if each.site.code == "casablanca")
    assert [(s.name, s.problems) for s in row.stations] == [
        (desk.station, ()),
        (quiet.station, ("silent",)),
        (gone.station, ()),
    ]
    assert (row.heard, row.troubled) == (AT - timedelta(minutes=3), 1)
    assert found.awaited == ("fes",)
    assert (found.centre.applier, found.centre.replayed_at) == (False, None)
    rabat = next(each for each in found.sites if each.site.code == "rabat")
    assert (rabat.stations, rabat.heard) == ((), None)
    assert rabat.of("visits").value == 0
    assert rabat.of("visits").before is None


def test_a_centre_that_is_away_or_of_another_program_says_so(hub: Hub, reader: str) -> None:
    with pytest.raises(StoreTrouble) as away, reading("postgresql://x@127.0.0.1:9/none"):
        pass
    assert away.value.kind == "central_unreachable"
    hub.sql("UPDATE central.hub SET revision = '0001'")
    with pytest.raises(StoreTrouble, match="schema 0001"), reading(reader):
        pass
    hub.sql("DROP SCHEMA network CASCADE")
    with pytest.raises(StoreTrouble, match="central init"), reading(reader):
        pass
