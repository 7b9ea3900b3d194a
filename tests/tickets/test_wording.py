"""Refusals of the queue as people read them."""

from __future__ import annotations

from datetime import date, time

import pytest

from kiosk.core.wording import worded
from kiosk.tickets.refusals import ServiceClosed

DAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", ("Légalisation", "jeudi 26 novembre", "14:00")),
        ("en", ("Thursday 26 November", "14:00")),
        ("ar", ("تصحيح الإمضاء", "26 نونبر", "14:00")),
    ],
)
def test_a_closed_service_is_named_with_its_opening(
    language: str, expected: tuple[str, ...]
) -> None:
    said = worded(ServiceClosed(service="Légalisation", day=DAY, opens=time(14)), language)
    assert [part for part in expected if part not in said] == []


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_no_opening_is_promised_when_none_is_known(language: str) -> None:
    known = worded(ServiceClosed(service="CNSS", day=DAY, opens=time(14)), language)
    unknown = worded(ServiceClosed(service="CNSS", day=None, opens=None), language)
    assert "CNSS" in unknown
    assert unknown[:-1] not in known
    assert not unknown.rstrip(".").endswith((":", " "))
