"""a store notes which commands the centre may know"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("sync_state", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("handed_over", sa.BigInteger(), server_default="0", nullable=False)
        )
    # What was kept before this release may have been sent.
    op.execute("UPDATE sync_state SET handed_over = (SELECT coalesce(max(n), 0) FROM command)")


def downgrade() -> None:
    with op.batch_alter_table("sync_state", schema=None) as batch_op:
        batch_op.drop_column("handed_over")
