"""Whom words name is found without reading everybody."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import event

from kiosk.residents.naming import find_host
from kiosk.station import Station


@pytest.mark.parametrize("words", ["Salle d’attente", "نورا", "Nora Lahlou, Sahel Data"])
def test_a_host_in_words_is_looked_up_in_an_index(station: Station, words: str) -> None:
    asked: list[tuple[str, Any]] = []

    def note(_c: Any, _d: Any, statement: str, values: Any, _x: Any, _m: Any) -> None:
        asked.append((statement, values))

    engine = station.database.engine
    if not station.database.is_sqlite:
        pytest.skip("PostgreSQL plans by its statistics")
    event.listen(engine, "before_cursor_execute", note)
    station.database.read(find_host, site="casablanca", resident=None, person=None, words=words)
    event.remove(engine, "before_cursor_execute", note)
    looked = [one for one in asked if one[0].startswith("SELECT") and "LIKE" not in one[0]]
    assert looked
    with engine.connect() as connection:
        for statement, values in looked:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            steps = [row.detail for row in plan if "INDEX ix_" in row.detail]
            assert steps
            assert all("name=?" in step or "search" in step.split("(")[1] for step in steps)
