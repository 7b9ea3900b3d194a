"""what visitors sign"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "agreement_version",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("since", sa.Integer(), nullable=False),
        sa.Column("stands", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", types.Instant(), nullable=False),
        sa.Column("made_by", sa.String(length=60), nullable=False),
        sa.Column("added_at", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_version")),
    )
    with op.batch_alter_table("agreement_version", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_agreement_version_site_stands"), ["site", "stands"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_agreement_version_site_code"), ["site", "code"], unique=False
        )

    op.create_table(
        "agreement_signature",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("version", types.Id(), nullable=False),
        sa.Column("visit", types.Id(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("first_name", sa.String(length=80), nullable=False),
        sa.Column("last_name", sa.String(length=80), nullable=False),
        sa.Column("company", sa.String(length=120), nullable=False),
        sa.Column("search", sa.String(length=400), nullable=False),
        sa.Column("language", sa.String(length=3), nullable=False),
        sa.Column("at", types.Instant(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("strokes", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("decided_at", types.Instant(), nullable=True),
        sa.Column("settled_by", types.Id(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_signature")),
    )
    with op.batch_alter_table("agreement_signature", schema=None) as batch_op:
        for columns in (["site", "day", "state"], ["site", "search"], ["visit"], ["settled_by"]):
            name = batch_op.f(f"ix_agreement_signature_{'_'.join(columns)}")
            batch_op.create_index(name, columns, unique=False)

    op.create_table(
        "agreement_good",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_good")),
    )
    with op.batch_alter_table("agreement_good", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_good_site_key"), ["site", "key"])


def downgrade() -> None:
    op.drop_table("agreement_good")
    op.drop_table("agreement_signature")
    op.drop_table("agreement_version")
