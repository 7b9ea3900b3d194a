"""who is safe when a building is left"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "evacuation",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("began_at", types.Instant(), nullable=False),
        sa.Column("began_by", sa.String(length=60), nullable=False),
        sa.Column("ended_at", types.Instant(), nullable=True),
        sa.Column("ended_by", sa.String(length=60), nullable=False),
        sa.Column("joined", types.Id(), nullable=True),
        sa.Column("alert", types.Id(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evacuation")),
    )
    with op.batch_alter_table("evacuation", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_evacuation_site_began_at"), ["site", "began_at"], unique=False
        )

    op.create_table(
        "evacuation_entry",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("evacuation", types.Id(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("name", sa.String(length=160), nullable=False),
        sa.Column("company", sa.String(length=160), nullable=False),
        sa.Column("office", sa.String(length=120), nullable=False),
        sa.Column("come_from", sa.String(length=160), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("arrived_at", types.Instant(), nullable=True),
        sa.Column("source", sa.String(length=60), nullable=False),
        sa.Column("same_as", types.Id(), nullable=True),
        sa.Column("taken_at", types.Instant(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("place", sa.String(length=80), nullable=False),
        sa.Column("seen", sa.Integer(), nullable=False),
        sa.Column("said_at", types.Instant(), nullable=True),
        sa.Column("said_by", sa.String(length=60), nullable=False),
        sa.Column("station", sa.String(length=60), nullable=False),
        sa.Column("mark", types.Id(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evacuation_entry")),
    )
    with op.batch_alter_table("evacuation_entry", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_evacuation_entry_evacuation_source"),
            ["evacuation", "source"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_evacuation_entry_site_taken_at"), ["site", "taken_at"], unique=False
        )

    op.create_table(
        "evacuation_mark",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("evacuation", types.Id(), nullable=False),
        sa.Column("entry", types.Id(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("place", sa.String(length=80), nullable=False),
        sa.Column("seen", sa.Integer(), nullable=False),
        sa.Column("said_at", types.Instant(), nullable=False),
        sa.Column("said_by", sa.String(length=60), nullable=False),
        sa.Column("station", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evacuation_mark")),
    )
    with op.batch_alter_table("evacuation_mark", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_evacuation_mark_evacuation_said_at"),
            ["evacuation", "said_at"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_evacuation_mark_site_said_at"), ["site", "said_at"], unique=False
        )

    with op.batch_alter_table("announcement", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("drill", sa.Boolean(), server_default=sa.false(), nullable=False)
        )


def downgrade() -> None:
    with op.batch_alter_table("announcement", schema=None) as batch_op:
        batch_op.drop_column("drill")

    with op.batch_alter_table("evacuation_mark", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_evacuation_mark_site_said_at"))
        batch_op.drop_index(batch_op.f("ix_evacuation_mark_evacuation_said_at"))

    op.drop_table("evacuation_mark")
    with op.batch_alter_table("evacuation_entry", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_evacuation_entry_site_taken_at"))
        batch_op.drop_index(batch_op.f("ix_evacuation_entry_evacuation_source"))

    op.drop_table("evacuation_entry")
    with op.batch_alter_table("evacuation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_evacuation_site_began_at"))

    op.drop_table("evacuation")
