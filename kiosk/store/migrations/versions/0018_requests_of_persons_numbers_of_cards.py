"""requests of persons, numbers of cards"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "cin_number",
        sa.Column("visit", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("number", sa.String(length=12), nullable=False),
        sa.Column("noted_at", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("visit", name="pk_cin_number"),
    )
    op.create_table(
        "rights_kept",
        sa.Column("request", types.Id(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("thing", sa.String(length=40), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("why", sa.String(length=20), nullable=False),
        sa.PrimaryKeyConstraint("request", "kind", "thing", name="pk_rights_kept"),
    )
    op.create_table(
        "rights_request",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("asked_at", types.Instant(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("identity", sa.String(length=20), nullable=False),
        sa.Column("name", sa.String(length=160), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("taken_by", sa.String(length=60), nullable=False),
        sa.Column("answered_at", types.Instant(), nullable=True),
        sa.Column("answered_by", sa.String(length=60), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.Column("things", sa.Integer(), nullable=False),
        sa.Column("held_for", sa.String(length=120), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rights_request"),
    )
    with op.batch_alter_table("rights_request", schema=None) as batch_op:
        batch_op.create_index("ix_rights_request_site_asked_at", ["site", "asked_at"], unique=False)

    op.create_table(
        "visit_cin",
        sa.Column("visit", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("mark", sa.String(length=12), nullable=False),
        sa.Column("station", sa.String(length=60), nullable=False),
        sa.Column("noted_at", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("visit", name="pk_visit_cin"),
    )
    op.create_table(
        "visit_unlisted",
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("since", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("site", "key", name="pk_visit_unlisted"),
    )


def downgrade() -> None:
    op.drop_table("visit_unlisted")
    op.drop_table("visit_cin")
    with op.batch_alter_table("rights_request", schema=None) as batch_op:
        batch_op.drop_index("ix_rights_request_site_asked_at")

    op.drop_table("rights_request")
    op.drop_table("rights_kept")
    op.drop_table("cin_number")
