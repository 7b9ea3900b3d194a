"""what stations say of themselves"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sign_of_life",
        sa.Column("machine", sa.String(length=63), nullable=False),
        sa.Column("station", sa.String(length=60), nullable=False),
        sa.Column("window_name", sa.String(length=20), nullable=False),
        sa.Column("at", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("machine", "station", "window_name", name=op.f("pk_sign_of_life")),
    )
    op.create_table(
        "station_report",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("station", sa.String(length=60), nullable=False),
        sa.Column("machine", sa.String(length=63), server_default="", nullable=False),
        sa.Column("window_name", sa.String(length=20), nullable=False),
        sa.Column("kind", sa.String(length=20), server_default="", nullable=False),
        sa.Column("version", sa.String(length=40), server_default="", nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("is_paused", sa.Boolean(), nullable=False),
        sa.Column("printer", sa.String(length=40), server_default="", nullable=False),
        sa.Column("paper", sa.String(length=20), server_default="", nullable=False),
        sa.Column("pending", sa.Integer(), nullable=False),
        sa.Column("problems", sa.String(length=400), server_default="", nullable=False),
        sa.Column("restarts", sa.Integer(), nullable=False),
        sa.Column("restart_why", sa.String(length=20), server_default="", nullable=False),
        sa.Column("restarted_at", types.Instant(), nullable=True),
        sa.Column("reported_at", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_station_report")),
    )
    op.create_index(op.f("ix_station_report_site_station"), "station_report", ["site", "station"])
    op.add_column(
        "sync_state",
        sa.Column("centre_revision", sa.String(length=20), server_default="", nullable=False),
    )


def downgrade() -> None:
    op.drop_column("sync_state", "centre_revision")
    op.drop_index(op.f("ix_station_report_site_station"), "station_report")
    op.drop_table("station_report")
    op.drop_table("sign_of_life")
