"""Refusals as the central database sent them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import uuid4

import msgspec
import pytest

from kiosk.bookings.refusals import Taken
from kiosk.core import registry
from kiosk.core.errors import Invalid, Refused, refusal_fields
from kiosk.core.facts import refusal_of, typed_facts

KINDS = [kind for _, kind in sorted(registry.refusals().items())]
AT = datetime(2026, 11, 24, 14, tzinfo=UTC)
SAMPLES: list[Any] = ["Atlas", 3, AT, AT.date(), AT.time(), uuid4(), timedelta(hours=3), None]


def _sample(hint: Any) -> Any:
    return next(value for value in SAMPLES if _fits(value, hint))


def _fits(value: Any, hint: Any) -> bool:
    try:
        return bool(msgspec.convert(value, hint) == value)
    except msgspec.ValidationError:
        return False


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_every_refusal_comes_back_as_it_was(kind: type[Refused]) -> None:
    facts = {name: _sample(hint) for name, hint in refusal_fields(kind).items()}
    sent = msgspec.json.encode(facts).decode()
    found = refusal_of(kind.code, sent)
    assert type(found) is kind
    assert found.fields() == facts


def test_what_was_typed_wrong_comes_back_too() -> None:
    found = refusal_of("input.too_long", '{"field":"name","problem":"too_long","limit":80}')
    assert isinstance(found, Invalid)
    assert (found.code, found.limit) == ("input.too_long", 80)


def test_a_refusal_of_another_version_keeps_its_code() -> None:
    assert refusal_of("rooms.haunted", '{"by":"a ghost"}').code == "rooms.haunted"
    assert refusal_of(Taken.code, '{"resource":"Atlas"}').code == Taken.code
    assert typed_facts("rooms.haunted", '{"by":"a ghost"}') == {"by": "a ghost"}


def test_times_come_back_as_times() -> None:
    found = typed_facts("bookings.outside_hours", '{"day":"2026-11-24","opens":"08:00:00"}')
    assert found == {"day": date(2026, 11, 24), "opens": time(8)}
