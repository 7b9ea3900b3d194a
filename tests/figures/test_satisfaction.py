"""Satisfaction is what counting every answer by itself comes to, and tells of no single agent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable
from datetime import date, timedelta
from typing import Any

import pytest

from kiosk.core.ids import new_id
from kiosk.figures.satisfaction import FEW, Opinion, Satisfaction, satisfaction, told
from tests.figures.raw_days import SERVICES, Raw, on_wall

SERVED = ("done", "incomplete", "redirected")


@pytest.fixture
def answered(raw: Raw) -> Raw:
    """Answers to a part of the tickets, some given the next day, some of rare counters."""
    rows, pick = [], raw.random.choice
    for ticket in raw.rows("ticket"):
        given = ticket.closed_at and ticket.closed_at + pick(
            (timedelta(minutes=3), timedelta(minutes=50), timedelta(days=1))
        )
        if ticket.outcome not in SERVED or given >= raw.now or raw.random.random() < 0.2:
            continue
        row = {"id": new_id(), "site": "casablanca", "day": ticket.day, "ticket": ticket.id}
        row |= {"service": ticket.service, "language": pick(("fr", "fr", "ar", "en"))}
        row |= {"counter": pick((1, 1, 1, 2, 2, 2, 3, None)), "served_at": ticket.closed_at}
        row |= {"score": pick((1, 2, 3, 4, 5, 5)), "reason": pick(("", "wait", "welcome"))}
        row |= {"typed": pick((True, False)), "station": "Borne 1", "given_at": given}
        rows.append(row)
    assert len(rows) > 20
    raw.write("feedback", rows)
    return raw


@pytest.fixture
def found(answered: Raw, month: tuple[date, date]) -> Satisfaction:
    first, last = month
    return answered.station.ask(satisfaction, first=first, last=last)


@pytest.fixture
def rows(answered: Raw, month: tuple[date, date]) -> list[Any]:
    first, last = month
    return [row for row in answered.rows("feedback") if first <= row.day <= last]


def counted(rows: list[Any], key: Callable[[Any], Hashable]) -> dict[Any, tuple[int, float, float]]:
    """How many, the mean, and the part of 4 and 5, once more."""
    of: dict[Hashable, list[int]] = defaultdict(list)
    for row in rows:
        of[key(row)].append(row.score)
    return {
        key: (
            len(of[key]),
            sum(of[key]) / len(of[key]),
            sum(s >= 4 for s in of[key]) / len(of[key]),
        )
        for key in of
    }


def shown(opinions: Any) -> dict[Any, tuple[int, float | None, float | None]]:
    return {key: (o.answers, o.mean, o.share) for key, o in opinions.items() if o is not None}


def test_all_of_them(found: Satisfaction, rows: list[Any], answered: Raw, month: Any) -> None:
    assert shown({"": found.total}) == {
        k: pytest.approx(v) for k, v in counted(rows, lambda _: "").items()
    }
    served = [
        t
        for t in answered.rows("ticket")
        if month[0] <= t.day <= month[1] and t.taken_at < answered.now and t.outcome in SERVED
    ]
    assert found.served == len(served)
    assert found.rate == pytest.approx(len(rows) / len(served))
    assert found.typed == sum(row.typed for row in rows)
    assert found.scores == {n: sum(row.score == n for row in rows) for n in range(1, 6)}
    by_service = {each.service: each.served for each in found.services}
    assert by_service == {s: sum(t.service == s for t in served) for s in SERVICES}


KEYS: dict[str, Callable[[Any], Hashable]] = {
    "weeks": lambda row: row.day - timedelta(days=row.day.weekday()),
    "hours": lambda row: on_wall(row.served_at).hour,
    "languages": lambda row: row.language,
}


@pytest.mark.parametrize("what", KEYS)
def test_by_what_they_have_in_common(found: Satisfaction, rows: list[Any], what: str) -> None:
    expected = counted(rows, KEYS[what])
    assert shown(getattr(found, what)) == {k: pytest.approx(v) for k, v in expected.items()}


def test_what_counted_is_of_those_who_said_it(found: Satisfaction, rows: list[Any]) -> None:
    expected = counted([row for row in rows if row.reason], lambda row: row.reason)
    assert shown(found.reasons) == {k: pytest.approx(v) for k, v in expected.items()}


def test_services_and_counters_with_enough_answers_are_told(
    found: Satisfaction, rows: list[Any]
) -> None:
    of_counter = counted([row for row in rows if row.counter], lambda row: row.counter)
    of_service = counted(rows, lambda row: row.service)
    services = {each.service: each.opinion for each in found.services}
    for opinions, expected in ((found.counters, of_counter), (services, of_service)):
        assert set(opinions) == set(expected)
        for key, values in shown(opinions).items():
            assert values == pytest.approx(expected[key])
            assert values[0] >= FEW
        hidden = [key for key in opinions if opinions[key] is None]
        assert all(expected[key][0] >= FEW for key in opinions if key not in hidden)
        assert not hidden or len(hidden) > 1 or len(opinions) == 1


def opinions(*counts: int) -> dict[int, Opinion]:
    return {n: Opinion(count, 4 * count, count) for n, count in enumerate(counts, 1)}


@pytest.mark.parametrize(
    ("counts", "left_out"),
    [
        ((9, 8, 7), []),
        ((9, 8, 4), [2, 3]),
        ((9, 3, 2), [2, 3]),
        ((9, 1, 1), [1, 2, 3]),
        ((9, 8, 1, 1), [2, 3, 4]),
        ((4,), [1]),
        ((), []),
    ],
)
def test_what_is_left_out_cannot_be_reckoned_from_the_rest(
    counts: tuple[int, ...], left_out: list[int]
) -> None:
    assert [n for n, one in told(opinions(*counts)).items() if one is None] == left_out
