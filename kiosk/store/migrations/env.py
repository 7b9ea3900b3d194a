"""How Alembic runs here: on the connection it is given, batch mode for SQLite."""

from alembic import context

from kiosk.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
