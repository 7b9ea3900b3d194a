"""what a site says of its personal data"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "data_protection",
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("controller", sa.String(length=120), nullable=False),
        sa.Column("contact", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("cndp", sa.String(length=60), nullable=False),
        sa.Column("cin_authorisation", sa.String(length=60), nullable=False),
        sa.Column("changed_at", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("site", name="pk_data_protection"),
    )


def downgrade() -> None:
    op.drop_table("data_protection")
