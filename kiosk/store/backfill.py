"""Filling new columns in a migration: each store does so for itself, and nothing is exchanged."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, text

_STAMPED = text(
    "SELECT 1 FROM pg_trigger WHERE tgname = 'stamp' AND tgrelid = cast(:name AS regclass)"
)


@contextmanager
def unnoticed(connection: Connection, table: str) -> Iterator[None]:
    """Rows of a table that change within leave no undo images, and get no number of the centre."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("UPDATE sync_state SET laying = 1")
        yield
        connection.exec_driver_sql("UPDATE sync_state SET laying = 0")
        return
    connection.exec_driver_sql("SELECT set_config('kiosk.laying', 'on', true)")
    stamped = connection.scalar(_STAMPED, {"name": f"public.{table}"})
    if stamped:
        connection.exec_driver_sql(f"ALTER TABLE public.{table} DISABLE TRIGGER stamp")
    yield
    if stamped:
        connection.exec_driver_sql(f"ALTER TABLE public.{table} ENABLE TRIGGER stamp")
    connection.exec_driver_sql("SELECT set_config('kiosk.laying', '', true)")
