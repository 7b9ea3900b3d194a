"""Shorthands of limits: a queue that waits, letting time pass, watching."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.limit_watch import look_after
from kiosk.limits.queries import Passed, passed
from kiosk.station import Station

Pass = Callable[[float], None]
Queue = Callable[..., list[Any]]
Watch = Callable[[], list[tuple[str, str, int, int]]]


@pytest.fixture
def minutes(clock: FrozenClock) -> Pass:
    """Let minutes pass."""

    def later(count: float) -> None:
        clock.at += timedelta(minutes=count)

    return later


@pytest.fixture
def queue(station: Station) -> Queue:
    """So many tickets of a service."""

    def wait(count: int = 1, service: str = "ompic") -> list[Any]:
        return [station.do("tickets.take", service=service).result for _ in range(count)]

    return wait


@pytest.fixture
def watch(station: Station) -> Watch:
    """Watch once; what is passed then: desk, rule, bound, worst."""

    def look() -> list[tuple[str, str, int, int]]:
        look_after(station)
        found: list[Passed] = station.ask(passed)
        return [(one.service, one.rule, one.bound, one.worst) for one in found]

    return look
