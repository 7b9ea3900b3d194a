"""Limits are set for a site and, where a desk's differ, for a desk."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.core.errors import Invalid
from kiosk.limits.queries import limits
from kiosk.limits.rules import BOUNDS, Limits
from kiosk.limits.setting import ClearLimits, SetLimits
from kiosk.station import Station
from kiosk.tickets.refusals import UnknownService


def holds(station: Station, service: str = "ompic") -> dict[str, int]:
    return next(one.holds.bounds for one in station.ask(limits) if one.service == service)


def test_a_desk_has_its_own_limits_then_those_of_the_site(station: Station) -> None:
    assert holds(station) == {}
    station.do(SetLimits(wait=30, waiting=12))
    station.do(SetLimits(service="OMPIC", wait=20, unserved=5))
    assert holds(station) == {"wait": 20, "waiting": 12, "unserved": 5}
    assert holds(station, "cnss") == {"wait": 30, "waiting": 12}


def test_a_desk_may_have_no_limit_where_its_site_has_one(station: Station) -> None:
    station.do(SetLimits(wait=30))
    station.do(SetLimits(service="ompic", wait=0))
    assert holds(station) == {}
    assert holds(station, "cnss") == {"wait": 30}


def test_clearing_leaves_a_desk_to_its_site_and_what_was_set_puts_it_back(
    station: Station,
) -> None:
    station.do(SetLimits(wait=30))
    station.do(SetLimits(service="ompic", wait=20, left=25))
    before = station.do(ClearLimits(service="ompic")).result.before
    assert before == Limits(wait=20, left=25)
    assert holds(station) == {"wait": 30}
    assert station.do(ClearLimits()).result.before == Limits(wait=30)
    assert holds(station) == {}


@pytest.mark.parametrize("rule", BOUNDS)
def test_a_limit_is_within_its_bounds(station: Station, rule: str) -> None:
    least, most = BOUNDS[rule]
    for bound in (least, most, 0):
        fields: dict[str, Any] = {rule: bound}
        station.do(SetLimits(**fields))
    for bound in (least - 1, most + 1, -1):
        wrong: dict[str, Any] = {rule: bound}
        with pytest.raises(Invalid) as refusal:
            station.do(SetLimits(**wrong))
        assert refusal.value.field == rule


def test_a_desk_that_is_not_there_has_no_limits(station: Station) -> None:
    with pytest.raises(UnknownService):
        station.do(SetLimits(service="piscine", wait=30))
