"""the log is a chain"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import chaining

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("command", schema=None) as batch_op:
        batch_op.add_column(sa.Column("salt", sa.String(40), server_default="", nullable=False))
        batch_op.add_column(sa.Column("veil", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("digest", sa.String(64), server_default="", nullable=False))
        batch_op.add_column(sa.Column("link", sa.String(64), server_default="", nullable=False))
        batch_op.create_index("ix_command_station_n", ["station", "n"], unique=False)
    chaining.chain_all(op.get_bind())


def downgrade() -> None:
    with op.batch_alter_table("command", schema=None) as batch_op:
        batch_op.drop_index("ix_command_station_n")
        batch_op.drop_column("link")
        batch_op.drop_column("digest")
        batch_op.drop_column("veil")
        batch_op.drop_column("salt")
