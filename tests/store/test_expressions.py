"""Expressions that the two databases write differently and answer alike."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import literal, select

from kiosk.store.database import Database
from kiosk.store.expressions import seconds_between
from kiosk.store.types import Instant

ENCRYPTED_TOO = True

START = datetime(2026, 11, 24, 10, tzinfo=UTC)


@pytest.mark.parametrize("seconds", [0.0, 240.5, -1.25, 86_400.0])
def test_seconds_between_two_instants(database: Database, seconds: float) -> None:
    earlier = literal(START, Instant())
    later = literal(START + timedelta(seconds=seconds), Instant())
    found = database.read(lambda session: session.scalar(select(seconds_between(earlier, later))))
    assert found == pytest.approx(seconds)
