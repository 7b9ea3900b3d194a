"""how long names are kept"""

import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from alembic import op

from kiosk.core.clock import business_day
from kiosk.store import types
from kiosk.store.backfill import unnoticed

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_LOG = sa.table(
    "command",
    *(sa.column(name) for name in ("n", "name", "site", "payload")),
    sa.column("at", types.Instant()),
)
_SITE = sa.table("site", sa.column("code"), sa.column("zone"))
_STAFF = sa.table(
    "staff",
    *(sa.column(name) for name in ("site", "code")),
    sa.column("active", sa.Boolean()),
    sa.column("left_at", types.Instant()),
)
_PERSON = sa.table(
    "person",
    sa.column("id", types.Id()),
    sa.column("resident", types.Id()),
    sa.column("active", sa.Boolean()),
    sa.column("left_on", sa.Date()),
)
_RESIDENT = sa.table("resident", sa.column("id", types.Id()), sa.column("left_on", sa.Date()))


def upgrade() -> None:
    op.create_table(
        "retention",
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("set_at", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("site", "kind", name="pk_retention"),
    )
    op.create_table(
        "forgotten",
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("before", sa.Date(), nullable=False),
        sa.Column("at", types.Instant(), nullable=False),
        sa.Column("found", sa.Integer(), nullable=False),
        sa.Column("last_found", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("found_at", types.Instant(), nullable=True),
        sa.Column("floor", types.Instant(), nullable=True),
        sa.Column("upto", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("to_wipe", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("site", "kind", name="pk_forgotten"),
    )
    op.add_column("person", sa.Column("left_on", sa.Date(), nullable=True))
    op.add_column("staff", sa.Column("left_at", types.Instant(), nullable=True))
    connection = op.get_bind()
    with unnoticed(connection, "person"):
        _fill_people(connection, _removals(connection, "residents.remove_person", "person"))
    with unnoticed(connection, "staff"):
        _fill_staff(connection, _removals(connection, "people.remove_staff", "code"))


def _removals(connection: sa.Connection, name: str, field: str) -> dict[Any, Any]:
    """When the log says that each was removed first, since they were last there."""
    zones = dict(connection.execute(sa.select(_SITE.c.code, _SITE.c.zone)).all())
    found: dict[Any, Any] = {}
    rows = sa.select(_LOG).where(_LOG.c.name.in_((name, "people.add_staff"))).order_by(_LOG.c.n)
    for row in connection.execute(rows):
        said = json.loads(row.payload).get(field)
        if row.name != name:
            found.pop((row.site, said), None)
        elif field == "code":
            found.setdefault((row.site, said), row.at)
        elif row.site in zones:
            found.setdefault(UUID(said), business_day(row.at, zones[row.site]))
    return found


def _fill_people(connection: sa.Connection, removed: dict[Any, Any]) -> None:
    """Whose going is written nowhere counts as gone today."""
    gone = (
        sa.select(_PERSON.c.id, _RESIDENT.c.left_on)
        .join(_RESIDENT, _RESIDENT.c.id == _PERSON.c.resident, isouter=True)
        .where(_PERSON.c.active.is_(False))
    )
    today = datetime.now(UTC).date()
    for person, moved_out in connection.execute(gone).all():
        on = removed.get(person) or moved_out or today
        connection.execute(sa.update(_PERSON).where(_PERSON.c.id == person).values(left_on=on))


def _fill_staff(connection: sa.Connection, removed: dict[Any, Any]) -> None:
    gone = sa.select(_STAFF.c.site, _STAFF.c.code).where(_STAFF.c.active.is_(False))
    for site, code in connection.execute(gone).all():
        at = removed.get((site, code)) or datetime.now(UTC)
        whose = (_STAFF.c.site == site, _STAFF.c.code == code)
        connection.execute(sa.update(_STAFF).where(*whose).values(left_at=at))


def downgrade() -> None:
    op.drop_column("staff", "left_at")
    op.drop_column("person", "left_on")
    op.drop_table("forgotten")
    op.drop_table("retention")
