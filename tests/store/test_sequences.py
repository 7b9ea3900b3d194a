"""Numbers that are drawn here, among numbers that are known from elsewhere."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from kiosk.store.base import Sequence
from kiosk.store.database import Database
from kiosk.store.sequences import draw, raise_to

ENCRYPTED_TOO = True

SITE = "casablanca"
DRAW = 0
STEPS = st.lists(st.just(DRAW) | st.integers(1, 30), min_size=1, max_size=8)
"""A step draws, or raises to that number."""
SESSIONS = st.lists(STEPS, min_size=1, max_size=4)


def test_a_raise_says_whether_the_number_was_news(database: Database) -> None:
    def work(session: Session) -> list[bool]:
        return [raise_to(session, SITE, "test", number) for number in (5, 5, 3, 6, 1, 6)]

    assert database.write(work) == [True, False, False, True, False, False]
    assert not database.write(lambda s: raise_to(s, SITE, "test", 6))
    assert database.write(lambda s: raise_to(s, SITE, "test", 7))


def test_series_and_sites_do_not_know_of_each_other(database: Database) -> None:
    database.write(lambda s: raise_to(s, SITE, "test", 40))
    assert database.write(lambda s: draw(s, SITE, "other")) == 1
    assert database.write(lambda s: draw(s, "rabat", "test")) == 1
    assert database.write(lambda s: draw(s, SITE, "test")) == 41


def test_whoever_holds_the_row_sees_what_was_drawn(database: Database) -> None:
    def work(session: Session) -> None:
        held = session.get_one(Sequence, (SITE, "test"))
        assert (held.last, draw(session, SITE, "test"), held.last) == (5, 6, 6)
        assert not raise_to(session, SITE, "test", 6)

    database.write(lambda s: raise_to(s, SITE, "test", 5))
    database.write(work)


@pytest.mark.parametrize("flushed", [True, False])
def test_a_number_that_was_drawn_or_raised_to_is_never_drawn(
    database: Database, flushed: bool
) -> None:
    """Whether or not the session is flushed after each step, as it is after each command."""
    series = count(1)

    @settings(max_examples=40, suppress_health_check=list(HealthCheck))
    @example([[DRAW], [10, DRAW, DRAW]])
    @example([[5, DRAW], [DRAW, 20, DRAW, 25, DRAW]])
    @given(SESSIONS)
    def try_it(sessions: list[list[int]]) -> None:
        name, highest = f"series {next(series)}", 0

        def work(session: Session, steps: list[int], highest: int) -> int:
            for step in steps:
                if step == DRAW:
                    drawn = draw(session, SITE, name)
                    assert drawn == highest + 1
                    highest = drawn
                else:
                    assert raise_to(session, SITE, name, step) == (step > highest)
                    highest = max(highest, step)
                if flushed:
                    session.flush()
            return highest

        for steps in sessions:
            start = highest
            highest = database.write(lambda s, steps=steps, at=start: work(s, steps, at))

    try_it()
