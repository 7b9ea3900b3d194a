"""what people sign in with"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "staff_attempt",
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("last_at", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_staff_attempt"),
    )
    op.create_table(
        "staff_secret",
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("pin", sa.String(length=200), nullable=False),
        sa.Column("temporary", sa.Boolean(), nullable=False),
        sa.Column("set_at", types.Instant(), nullable=False),
        sa.Column("locked_at", types.Instant(), nullable=True),
        sa.Column("unlocked_at", types.Instant(), nullable=True),
        sa.PrimaryKeyConstraint("site", "code", name="pk_staff_secret"),
    )
    op.create_table(
        "staff_token",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("attendance", types.Id(), nullable=False),
        sa.Column("ends_at", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_staff_token"),
    )
    op.create_table(
        "staff_session",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("station", sa.String(length=60), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("how", sa.String(length=10), nullable=False),
        sa.Column("began_at", types.Instant(), nullable=False),
        sa.Column("ended_at", types.Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_staff_session"),
    )
    with op.batch_alter_table("staff_session", schema=None) as batch_op:
        batch_op.create_index("ix_staff_session_site_began_at", ["site", "began_at"], unique=False)

    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("services", sa.String(length=200), server_default="", nullable=False)
        )


def downgrade() -> None:
    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.drop_column("services")

    with op.batch_alter_table("staff_session", schema=None) as batch_op:
        batch_op.drop_index("ix_staff_session_site_began_at")

    op.drop_table("staff_token")
    op.drop_table("staff_session")
    op.drop_table("staff_secret")
    op.drop_table("staff_attempt")
