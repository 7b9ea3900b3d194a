"""who is let in by leave only"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "barred",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("first_name", sa.String(length=80), nullable=False),
        sa.Column("last_name", sa.String(length=80), nullable=False),
        sa.Column("person", sa.String(length=400), nullable=False),
        sa.Column("company", sa.String(length=120), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("noted_by", sa.String(length=60), nullable=False),
        sa.Column("noted_at", types.Instant(), nullable=False),
        sa.Column("lifted_at", types.Instant(), nullable=True),
        sa.Column("allowed_on", sa.Date(), nullable=True),
        sa.Column("allowed_by", sa.String(length=60), nullable=False),
        sa.Column("allowed_why", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_barred")),
    )
    with op.batch_alter_table("barred", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_barred_site_person"), ["site", "person"], unique=False)
        batch_op.create_index(batch_op.f("ix_barred_site_until"), ["site", "until"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("barred", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_barred_site_until"))
        batch_op.drop_index(batch_op.f("ix_barred_site_person"))

    op.drop_table("barred")
