"""sync with the central database"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "exchange",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("at", types.Instant(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("tables", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exchange")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "queue_lease",
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("service", sa.String(length=40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("station", sa.String(length=63), nullable=False),
        sa.Column("counter", sa.Integer(), nullable=False),
        sa.Column("since", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("site", "service", name=op.f("pk_queue_lease")),
    )
    op.create_table(
        "settlement",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("how", sa.String(length=10), nullable=False),
        sa.Column("instead", types.Id(), nullable=True),
        sa.Column("note", sa.String(length=200), nullable=False),
        sa.Column("actor", sa.String(length=60), nullable=False),
        sa.Column("at", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settlement")),
    )
    with op.batch_alter_table("settlement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_settlement_site_at"), ["site", "at"], unique=False)

    op.create_table(
        "sync_state",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("station", sa.String(length=63), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("series", sa.String(length=4), nullable=False),
        sa.Column("epoch", sa.String(length=36), nullable=False),
        sa.Column("cursor", sa.BigInteger(), nullable=False),
        sa.Column("shared_cursor", sa.BigInteger(), nullable=False),
        sa.Column("connected", sa.Boolean(), nullable=False),
        sa.Column("since", types.Instant(), nullable=True),
        sa.Column("exchanged_at", types.Instant(), nullable=True),
        sa.Column("clock_offset", sa.Double(), nullable=False),
        sa.Column("problem", sa.String(length=40), nullable=False),
        sa.Column("laying", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sync_state")),
    )
    op.create_table(
        "undo",
        sa.Column(
            "ord",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("tbl", sa.String(length=40), nullable=False),
        sa.Column("pk", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("ord", name=op.f("pk_undo")),
    )
    with op.batch_alter_table("command", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("status", sa.String(length=10), server_default="pending", nullable=False)
        )
        batch_op.add_column(
            sa.Column("reason", sa.String(length=60), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("facts", sa.Text(), server_default="{}", nullable=False))
        batch_op.add_column(sa.Column("answered_at", types.Instant(), nullable=True))
        batch_op.add_column(sa.Column("hlc", sa.BigInteger(), server_default="0", nullable=False))
        batch_op.create_index(batch_op.f("ix_command_status_n"), ["status", "n"], unique=False)

    # Two sites may give the same code to two people.
    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.drop_constraint("pk_staff", type_="primary")
        batch_op.create_primary_key("pk_staff", ["site", "code"])


def downgrade() -> None:
    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.drop_constraint("pk_staff", type_="primary")
        batch_op.create_primary_key("pk_staff", ["code"])
    with op.batch_alter_table("command", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_command_status_n"))
        batch_op.drop_column("hlc")
        batch_op.drop_column("answered_at")
        batch_op.drop_column("facts")
        batch_op.drop_column("reason")
        batch_op.drop_column("status")

    op.drop_table("undo")
    op.drop_table("sync_state")
    with op.batch_alter_table("settlement", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_settlement_site_at"))

    op.drop_table("settlement")
    op.drop_table("queue_lease")
    op.drop_table("exchange")
