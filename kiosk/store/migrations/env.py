"""How Alembic runs here: on the connection it is given, batch mode for SQLite."""

from typing import Any, Literal

from alembic import context

from kiosk.store.schema import metadata
from kiosk.store.types import Id, Instant


def _render(kind: str, item: Any, _autogen: Any) -> str | Literal[False]:
    """Our own column types by their short names."""
    if kind == "type" and isinstance(item, Id | Instant):
        return f"types.{type(item).__name__}()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=_render,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
