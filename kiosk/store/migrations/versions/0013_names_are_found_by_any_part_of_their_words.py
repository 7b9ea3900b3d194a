"""names are found by any part of their words"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _collate("C")
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_person_resident_active"), ["resident", "active"], unique=False
        )
        batch_op.drop_index(batch_op.f("ix_person_resident"))


def downgrade() -> None:
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_person_resident"), ["resident"], unique=False)
        batch_op.drop_index(batch_op.f("ix_person_resident_active"))
    _collate("default")


def _collate(order: str) -> None:
    """Names in the order of their letters, whatever language the database sorts by."""
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("person", "search", type_=sa.String(400, collation=order))
