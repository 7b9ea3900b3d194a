"""Opening a site and setting its hours."""

from __future__ import annotations

from datetime import date, time

import pytest

from kiosk.core.errors import Invalid
from kiosk.sites.hours import day_hours, service_day
from kiosk.sites.presence import NextOpening, presence
from kiosk.sites.refusals import ResourceNameTaken, SiteAlreadyOpen, UnknownSite
from kiosk.station import Station

TUESDAY, SUNDAY = date(2026, 11, 24), date(2026, 11, 29)


def test_a_site_opens_with_hours_and_the_seven_services(station: Station) -> None:
    assert station.site is not None
    assert station.site.code == "casablanca"
    assert station.ask(day_hours, day=TUESDAY).open_at(time(10))
    assert station.ask(day_hours, day=SUNDAY).spans == ()
    assert station.ask(service_day, service="ompic", day=TUESDAY).open_at(time(9))


def test_a_site_opens_once(station: Station) -> None:
    with pytest.raises(SiteAlreadyOpen):
        station.do("sites.open", code="casablanca", name="Autre", city="Casablanca")


@pytest.mark.parametrize("code", ["", "Casa Blanca", "casa'; DROP TABLE site", "كازا", "a" * 41])
def test_a_site_code_is_short_and_plain(bare_station: Station, code: str) -> None:
    with pytest.raises(Invalid) as refusal:
        bare_station.do("sites.open", code=code, name="Technopark", city="Casablanca")
    assert refusal.value.field == "code"


def test_two_rooms_never_share_a_name(station: Station) -> None:
    station.do("sites.add_room", name="Atlas", capacity=12)
    with pytest.raises(ResourceNameTaken):
        station.do("sites.add_desk_area", name="Atlas", places=48)


def test_a_room_needs_an_open_site(bare_station: Station) -> None:
    with pytest.raises(UnknownSite):
        bare_station.do("sites.add_room", site="oujda", name="Atlas", capacity=12)


def test_a_closed_day_closes_doors_and_desks(station: Station) -> None:
    station.do("sites.set_day", day=TUESDAY, reason="Jour férié")
    assert station.ask(day_hours, day=TUESDAY).reason == "Jour férié"
    assert station.ask(service_day, service="cnss", day=TUESDAY).spans == ()


def test_a_service_may_come_on_two_mornings_only(station: Station) -> None:
    for weekday in range(7):
        station.do("sites.set_service_hours", service="OMPIC", weekday=weekday)
    for weekday in (1, 3):
        station.do(
            "sites.set_service_hours",
            service="OMPIC",
            weekday=weekday,
            opens=time(9),
            closes=time(12),
        )
    hours = station.ask_itself(presence, service="ompic", day=TUESDAY)
    assert hours.next_opening("ompic", TUESDAY, time(12, 30)) == NextOpening(
        date(2026, 11, 26), time(9)
    )


def test_a_noon_pause_is_two_spans(station: Station) -> None:
    for opens, closes, add in ((time(8, 30), time(12), False), (time(14), time(16, 30), True)):
        station.do(
            "sites.set_service_hours",
            service="cnss",
            weekday=1,
            opens=opens,
            closes=closes,
            add=add,
        )
    hours = station.ask(service_day, service="cnss", day=TUESDAY)
    assert [span.opens for span in hours.spans] == [time(8, 30), time(14)]
    assert hours.open_at(time(13)) is None


def test_hours_that_end_before_they_start_are_refused(station: Station) -> None:
    with pytest.raises(Invalid) as refusal:
        station.do("sites.set_hours", weekday=0, opens=time(18), closes=time(8))
    assert refusal.value.code == "input.order"
