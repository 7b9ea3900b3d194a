"""What a store has in its database beside tables, made anew with each migration of them."""

from __future__ import annotations

from sqlalchemy import Connection

from kiosk.store import spelling_upkeep
from kiosk.sync import undo


def fit(connection: Connection) -> None:
    """Fit the triggers to a schema that has just changed, in its transaction."""
    undo.renew(connection)
    spelling_upkeep.renew(connection)
