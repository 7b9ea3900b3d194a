"""who is coming, and what they agree to"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("email", sa.String(length=254), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("invitation", types.Id(), nullable=True))
        batch_op.add_column(
            sa.Column("code", sa.String(length=8), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("detail", sa.String(length=200), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("host_answer", sa.String(length=10), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("host_answered_at", types.Instant(), nullable=True))
        batch_op.add_column(sa.Column("host_asked_again_at", types.Instant(), nullable=True))
        batch_op.create_index(batch_op.f("ix_visit_site_code"), ["site", "code"], unique=False)
        batch_op.create_index(batch_op.f("ix_visit_invitation"), ["invitation"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("visit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_visit_invitation"))
        batch_op.drop_index(batch_op.f("ix_visit_site_code"))
        batch_op.drop_column("host_asked_again_at")
        batch_op.drop_column("host_answered_at")
        batch_op.drop_column("host_answer")
        batch_op.drop_column("detail")
        batch_op.drop_column("code")
        batch_op.drop_column("invitation")
        batch_op.drop_column("email")
