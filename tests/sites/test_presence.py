"""Hours of several services and days at once answer as one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest

from kiosk.sites.hours import service_day
from kiosk.sites.presence import NextOpening, presence
from kiosk.station import Station

TUESDAY = date(2026, 11, 24)
SERVICES = ("ompic", "cnss", "anapec", "cimr", "legalisation", "assurance", "expert")


@pytest.fixture
def odd_hours(station: Station) -> None:
    """Noon pauses, days away, other hours, a holiday and a service that never comes."""
    hours, day = "sites.set_service_hours", "sites.set_service_day"
    station.do(hours, service="cnss", weekday=1, opens=time(8, 30), closes=time(12))
    station.do(hours, service="cnss", weekday=1, opens=time(14), closes=time(16), add=True)
    station.do(day, service="ompic", day=TUESDAY, reason="Formation")
    station.do(day, service="ompic", day=TUESDAY + timedelta(2), opens=time(9), closes=time(11))
    station.do(day, service="cimr", day=TUESDAY + timedelta(1), opens=time(9), closes=time(11))
    station.do("sites.set_day", day=TUESDAY + timedelta(1), reason="Jour férié")
    station.do("sites.set_day", day=TUESDAY + timedelta(3), opens=time(10), closes=time(15))
    for weekday in range(7):
        station.do(hours, service="expert", weekday=weekday)


@pytest.mark.usefixtures("odd_hours")
@pytest.mark.parametrize("at", [time(7), time(12, 30), time(16, 30)])
@pytest.mark.parametrize("only", ["", "ompic", "cnss"])
def test_presence_answers_as_the_days_do(station: Station, at: time, only: str) -> None:
    found = station.ask_itself(presence, day=TUESDAY, service=only)
    for service in [only] if only else SERVICES:
        for ahead in range(14):
            day = TUESDAY + timedelta(ahead)
            alone = station.ask(service_day, service=service, day=day)
            assert found.on(service, day) == alone
        coming = found.next_opening(service, TUESDAY, at)
        assert coming == next(iter(openings(station, service, at)), None)


def openings(station: Station, service: str, at: time) -> Iterator[NextOpening]:
    """Each time the service opens from Tuesday at that time on, one day asked after another."""
    for ahead in range(14):
        day = TUESDAY + timedelta(ahead)
        hours = station.ask(service_day, service=service, day=day)
        for span in hours.spans:
            if ahead or span.opens > at:
                yield NextOpening(day, span.opens)
