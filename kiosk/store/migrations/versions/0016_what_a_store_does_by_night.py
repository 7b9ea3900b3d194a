"""what a store does by night"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "nightly_job",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("ran_at", types.Instant(), nullable=False),
        sa.Column("good_at", types.Instant(), nullable=True),
        sa.Column("since", types.Instant(), nullable=True),
        sa.Column("problem", sa.String(length=40), server_default="", nullable=False),
        sa.Column("said", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_nightly_job")),
    )
    op.create_table(
        "recovery_code",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("public", sa.LargeBinary(), nullable=False),
        sa.Column("drawn_at", types.Instant(), nullable=False),
        sa.Column("drawn_by", sa.String(length=60), server_default="", nullable=False),
        sa.Column("printed_at", types.Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery_code")),
    )


def downgrade() -> None:
    op.drop_table("recovery_code")
    op.drop_table("nightly_job")
