"""what takes place, and who takes part"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "event",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("mode", sa.String(length=10), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("title_ar", sa.String(length=120), nullable=False),
        sa.Column("title_en", sa.String(length=120), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("starts", types.Instant(), nullable=False),
        sa.Column("ends", types.Instant(), nullable=False),
        sa.Column("wall_starts", sa.String(length=16), nullable=False),
        sa.Column("wall_ends", sa.String(length=16), nullable=False),
        sa.Column("tz_version", sa.String(length=12), nullable=False),
        sa.Column("place", sa.String(length=120), nullable=False),
        sa.Column("resource", types.Id(), nullable=True),
        sa.Column("url", sa.String(length=300), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("waiting", sa.Boolean(), nullable=False),
        sa.Column("at_kiosk", sa.Boolean(), nullable=False),
        sa.Column("announced", sa.Boolean(), nullable=False),
        sa.Column("organiser", sa.String(length=120), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_event_site_last_day_starts"),
            ["site", "last_day", "starts"],
            unique=False,
        )

    op.create_table(
        "event_registration",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("event", types.Id(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("company", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=30), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("person", sa.String(length=160), nullable=False),
        sa.Column("resident", types.Id(), nullable=True),
        sa.Column("subject", types.Id(), nullable=True),
        sa.Column("mode", sa.String(length=10), nullable=False),
        sa.Column("language", sa.String(length=3), nullable=False),
        sa.Column("code", sa.String(length=8), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("walk_in", sa.Boolean(), nullable=False),
        sa.Column("consent", types.Id(), nullable=True),
        sa.Column("asked_at", types.Instant(), nullable=False),
        sa.Column("arrived_at", types.Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_registration")),
    )
    with op.batch_alter_table("event_registration", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_event_registration_event_state_asked_at"),
            ["event", "state", "asked_at"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_event_registration_site_last_day_code"),
            ["site", "last_day", "code"],
            unique=False,
        )


def downgrade() -> None:
    with op.batch_alter_table("event_registration", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_event_registration_site_last_day_code"))
        batch_op.drop_index(batch_op.f("ix_event_registration_event_state_asked_at"))

    op.drop_table("event_registration")
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_event_site_last_day_starts"))

    op.drop_table("event")
