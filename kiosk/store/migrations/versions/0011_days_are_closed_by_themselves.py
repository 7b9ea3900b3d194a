"""days are closed by themselves"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("presence", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("left_by", sa.String(length=20), server_default="", nullable=False)
        )
        batch_op.create_index("ix_presence_inside", ["site", "left_at", "arrived_at"], unique=False)
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.add_column(sa.Column("back_at", types.Instant(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.drop_column("back_at")
    with op.batch_alter_table("presence", schema=None) as batch_op:
        batch_op.drop_index("ix_presence_inside")
        batch_op.drop_column("left_by")
