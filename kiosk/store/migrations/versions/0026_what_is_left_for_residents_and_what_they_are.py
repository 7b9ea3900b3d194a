"""what is left for residents, and what they are"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

NUMBERS = (("rc", 20), ("rc_court", 80), ("tax", 8), ("cnss", 7), ("lent", 200))


def upgrade() -> None:
    op.create_table(
        "parcel",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("resident", types.Id(), nullable=False),
        sa.Column("person", types.Id(), nullable=True),
        sa.Column("series", sa.String(length=4), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(length=16), nullable=False),
        sa.Column("company", sa.String(length=120), nullable=False),
        sa.Column("addressee", sa.String(length=170), nullable=False),
        sa.Column("search", sa.String(length=400), nullable=False),
        sa.Column("carrier", sa.String(length=80), nullable=False),
        sa.Column("what", sa.String(length=20), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(length=80), nullable=False),
        sa.Column("note", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=3), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("logged_at", types.Instant(), nullable=False),
        sa.Column("reminded", sa.Integer(), nullable=False),
        sa.Column("reminded_at", types.Instant(), nullable=True),
        sa.Column("closed_at", types.Instant(), nullable=True),
        sa.Column("closed_by", sa.String(length=80), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.Column("unsigned", sa.String(length=200), nullable=False),
        sa.Column("closing", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parcel")),
        sa.UniqueConstraint("site", "series", "number", name=op.f("uq_parcel_site_series_number")),
    )
    with op.batch_alter_table("parcel", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_parcel_site_state_logged_at"),
            ["site", "state", "logged_at"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_parcel_site_closed_at"), ["site", "closed_at"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_parcel_resident_state"), ["resident", "state"], unique=False
        )

    with op.batch_alter_table("resident", schema=None) as batch_op:
        for name, length in NUMBERS:
            batch_op.add_column(
                sa.Column(name, sa.String(length=length), server_default="", nullable=False)
            )
        batch_op.add_column(sa.Column("merged_into", types.Id(), nullable=True))
        batch_op.add_column(sa.Column("merged_at", types.Instant(), nullable=True))
        batch_op.create_index(batch_op.f("ix_resident_merged_into"), ["merged_into"], unique=False)

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("moved_from", types.Id(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_column("moved_from")

    with op.batch_alter_table("resident", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_resident_merged_into"))
        batch_op.drop_column("merged_at")
        batch_op.drop_column("merged_into")
        for name, _ in reversed(NUMBERS):
            batch_op.drop_column(name)

    with op.batch_alter_table("parcel", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_parcel_resident_state"))
        batch_op.drop_index(batch_op.f("ix_parcel_site_closed_at"))
        batch_op.drop_index(batch_op.f("ix_parcel_site_state_logged_at"))

    op.drop_table("parcel")
