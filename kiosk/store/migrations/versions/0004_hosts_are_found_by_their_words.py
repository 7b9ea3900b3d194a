"""hosts are found by their words"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_person_site_active_search"), ["site", "active", "search"], unique=False
        )
        batch_op.drop_index(batch_op.f("ix_person_site_active"))
    with op.batch_alter_table("resident", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_resident_site_search"), ["site", "search"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("resident", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_resident_site_search"))
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_person_site_active"), ["site", "active"], unique=False)
        batch_op.drop_index(batch_op.f("ix_person_site_active_search"))
