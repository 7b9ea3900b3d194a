"""What an exchange must find on the disk after a power cut, and what it hears again."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kiosk.store.base import LoggedCommand
from kiosk.sync import rebase
from tests.sync.fleet import MORNING, Fleet, Member

SLOT = {"starts": MORNING + timedelta(days=1), "ends": MORNING + timedelta(days=1, hours=1)}
HASTY, DURABLE = 1, 2
"""PRAGMA synchronous"""
Concluded = list[tuple[int, int]]


@pytest.fixture
def concluded(fleet: Fleet, monkeypatch: pytest.MonkeyPatch) -> Concluded:
    """How far each concluding transaction waits for the disk, and how many commands it kept."""
    found: Concluded = []
    conclude = rebase.conclude
    commands = select(func.count()).select_from(LoggedCommand)

    def watched(session: Session, *arguments: Any) -> Any:
        before = session.scalar(commands) or 0
        done = conclude(session, *arguments)
        level = session.connection().exec_driver_sql("PRAGMA synchronous").scalar()
        found.append((level or 0, (session.scalar(commands) or 0) - before))
        return done

    monkeypatch.setattr(rebase, "conclude", watched)
    return found


@pytest.fixture
def two(fleet: Fleet, concluded: Concluded) -> tuple[Member, Member, UUID]:
    """Two stores that are up to date, and a room."""
    first, room = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    concluded.clear()
    return first, second, room


def test_rows_and_agreement_are_heard_again_after_a_power_cut(
    fleet: Fleet, two: tuple[Member, Member, UUID], concluded: Concluded
) -> None:
    first, _, room = two
    first.do("bookings.book", resource=room, held_by="Noria", **SLOT)
    fleet.settle()
    assert concluded == [(HASTY, 0)] * 2


def test_what_is_refused_is_kept_for_good_and_the_next_is_hasty_again(
    fleet: Fleet, two: tuple[Member, Member, UUID], concluded: Concluded
) -> None:
    first, second, room = two
    for member, who in ((first, "Noria"), (second, "Kasbah")):
        member.do("bookings.book", resource=room, held_by=who, **SLOT)
        member.sync()
    fleet.applier.once()
    second.sync()
    assert concluded == [(DURABLE, 0)]
    first.sync()
    assert concluded == [(DURABLE, 0), (HASTY, 0)]
    first.do("sites.set_hours", weekday=5)
    fleet.settle()
    assert {level for level, _ in concluded[2:]} == {HASTY}


def test_a_command_that_settles_by_itself_is_kept_for_good(
    fleet: Fleet, two: tuple[Member, Member, UUID], concluded: Concluded
) -> None:
    for member in two[:2]:
        member.do("bookings.book", resource=two[2], held_by="Noria", **SLOT)
        member.sync()
    fleet.applier.once()
    two[1].sync()
    assert concluded == [(DURABLE, 1)]
