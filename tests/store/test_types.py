"""What is read from a store is what was put into it."""

from __future__ import annotations

import pickle
from uuid import UUID

import pytest
from sqlalchemy import literal, select

from kiosk.store.database import Database
from kiosk.store.types import Id


@pytest.mark.parametrize(
    "given",
    [UUID("0193a1b2-0000-7000-8000-00000000abcd"), UUID(int=0), UUID(int=2**128 - 1)],
    ids=str,
)
def test_an_id_comes_back_as_any_other(database: Database, given: UUID) -> None:
    found = database.read(lambda session: session.scalar(select(literal(given, Id))))
    assert isinstance(found, UUID)
    assert (found, str(found), hash(found)) == (given, str(given), hash(given))
    assert pickle.loads(pickle.dumps(found)) == given  # noqa: S301
    assert (found.is_safe, found.version) == (given.is_safe, given.version)
