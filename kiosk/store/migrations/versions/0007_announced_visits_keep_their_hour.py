"""announced visits keep their hour"""

import sqlalchemy as sa
from alembic import op

from kiosk.core.clock import tz_version, wall
from kiosk.store import types
from kiosk.store.backfill import unnoticed

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

VISIT = sa.table(
    "visit",
    sa.column("id", types.Id()),
    sa.column("site", sa.String()),
    sa.column("expected_at", types.Instant()),
    sa.column("wall_expected", sa.String()),
    sa.column("tz_version", sa.String()),
)
SITE = sa.table("site", sa.column("code", sa.String()), sa.column("zone", sa.String()))


def upgrade() -> None:
    with op.batch_alter_table("booking", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_booking_site_day"))
        batch_op.create_index(
            batch_op.f("ix_booking_site_day_tz_version"), ["site", "day", "tz_version"]
        )
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.add_column(sa.Column("wall_expected", sa.String(length=16), nullable=True))
        batch_op.add_column(
            sa.Column("tz_version", sa.String(length=12), server_default="", nullable=False)
        )
    connection = op.get_bind()
    with unnoticed(connection, "visit"):
        say_the_hour(connection)


def say_the_hour(connection: sa.Connection) -> None:
    """The hour of each announced visit, as the rules in use now show it."""
    announced = (
        sa.select(VISIT.c.id, VISIT.c.expected_at, SITE.c.zone)
        .join(SITE, SITE.c.code == VISIT.c.site)
        .where(VISIT.c.expected_at.is_not(None))
    )
    said = [
        {"visit": row.id, "hour": f"{wall(row.expected_at, row.zone):%Y-%m-%dT%H:%M}"}
        for row in connection.execute(announced)
    ]
    change = (
        sa.update(VISIT)
        .where(VISIT.c.id == sa.bindparam("visit"))
        .values(wall_expected=sa.bindparam("hour"), tz_version=tz_version())
    )
    if said:
        connection.execute(change, said)


def downgrade() -> None:
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.drop_column("tz_version")
        batch_op.drop_column("wall_expected")
    with op.batch_alter_table("booking", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_booking_site_day_tz_version"))
        batch_op.create_index(batch_op.f("ix_booking_site_day"), ["site", "day"])
