"""what ends a session and a count of tries"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("staff_attempt", sa.Column("unlocked_at", types.Instant(), nullable=True))
    op.add_column(
        "staff_token", sa.Column("key", sa.String(length=64), server_default="", nullable=False)
    )


def downgrade() -> None:
    op.drop_column("staff_token", "key")
    op.drop_column("staff_attempt", "unlocked_at")
