"""names are found however they are spelt"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def _bytewise(length: int) -> sa.String:
    return sa.String(length).with_variant(sa.String(length, collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "sounding",
        sa.Column("near", _bytewise(201), nullable=False),
        sa.Column("word", _bytewise(200), nullable=False),
        sa.PrimaryKeyConstraint("near", "word", name=op.f("pk_sounding")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("sounding", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sounding_word"), ["word"], unique=False)

    op.create_table(
        "spelling",
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("word", _bytewise(200), nullable=False),
        sa.Column("thing", types.Id(), nullable=False),
        sa.PrimaryKeyConstraint("site", "kind", "word", "thing", name=op.f("pk_spelling")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("spelling", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_spelling_thing_word"), ["thing", "word"], unique=False)
        batch_op.create_index(batch_op.f("ix_spelling_word"), ["word"], unique=False)

    op.create_table(
        "unspelt",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("thing", types.Id(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "thing", name=op.f("pk_unspelt")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("unspelt")
    with op.batch_alter_table("spelling", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_spelling_word"))
        batch_op.drop_index(batch_op.f("ix_spelling_thing_word"))

    op.drop_table("spelling")
    with op.batch_alter_table("sounding", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sounding_word"))

    op.drop_table("sounding")
