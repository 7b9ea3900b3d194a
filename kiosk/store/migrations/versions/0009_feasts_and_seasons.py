"""feasts and seasons"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "season",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("name_ar", sa.String(length=120), nullable=False),
        sa.Column("name_en", sa.String(length=120), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_season")),
    )
    with op.batch_alter_table("season", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_season_site_last"), ["site", "last"], unique=False)

    op.create_table(
        "season_hours",
        sa.Column("season", types.Id(), nullable=False),
        sa.Column("weekday", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.PrimaryKeyConstraint("season", "weekday", name=op.f("pk_season_hours")),
    )
    with op.batch_alter_table("day_exception", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("reason_ar", sa.String(length=200), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("reason_en", sa.String(length=200), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("tentative", sa.Boolean(), server_default=sa.false(), nullable=False)
        )


def downgrade() -> None:
    with op.batch_alter_table("day_exception", schema=None) as batch_op:
        batch_op.drop_column("tentative")
        batch_op.drop_column("reason_en")
        batch_op.drop_column("reason_ar")

    op.drop_table("season_hours")
    with op.batch_alter_table("season", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_season_site_last"))

    op.drop_table("season")
