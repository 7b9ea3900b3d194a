"""what places offer, what members may hold"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

QUEUE = ("site", "day", "state", "service", "outcome", "counter", "called_at", "closed_at")


def upgrade() -> None:
    op.create_table(
        "booking_pass",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("resident", types.Id(), nullable=True),
        sa.Column("held_by", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("unit", sa.String(length=10), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_pass")),
    )
    with op.batch_alter_table("booking_pass", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_booking_pass_resident"), ["resident"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_booking_pass_site_valid_until"), ["site", "valid_until"], unique=False
        )

    op.create_table(
        "booking_rule",
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("member", sa.String(length=20), nullable=False),
        sa.Column("rule", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("site", "member", "rule", name=op.f("pk_booking_rule")),
    )
    op.create_table(
        "booking_wish",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("resource", types.Id(), nullable=True),
        sa.Column("starts", types.Instant(), nullable=False),
        sa.Column("ends", types.Instant(), nullable=False),
        sa.Column("wall_starts", sa.String(length=16), nullable=False),
        sa.Column("wall_ends", sa.String(length=16), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("features", sa.String(length=200), nullable=False),
        sa.Column("held_by", sa.String(length=120), nullable=False),
        sa.Column("resident", types.Id(), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("asked_at", types.Instant(), nullable=False),
        sa.Column("offered", types.Id(), nullable=True),
        sa.Column("until", types.Instant(), nullable=True),
        sa.Column("language", sa.String(length=3), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_wish")),
    )
    with op.batch_alter_table("booking_wish", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_booking_wish_site_state_day"), ["site", "state", "day"], unique=False
        )

    op.create_table(
        "floor_plan",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("drawing", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_floor_plan")),
    )
    with op.batch_alter_table("floor_plan", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_floor_plan_site_position"), ["site", "position"], unique=False
        )

    op.create_table(
        "notification",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("station", sa.String(length=60), nullable=False),
        sa.Column("channel", sa.String(length=10), nullable=False),
        sa.Column("address", sa.String(length=254), nullable=False),
        sa.Column("about", sa.String(length=40), nullable=False),
        sa.Column("subject", types.Id(), nullable=False),
        sa.Column("language", sa.String(length=3), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("why", sa.String(length=40), nullable=False),
        sa.Column("asked_at", types.Instant(), nullable=False),
        sa.Column("next_at", types.Instant(), nullable=False),
        sa.Column("sent_at", types.Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notification")),
    )
    with op.batch_alter_table("notification", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_notification_asked_at"), ["asked_at"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_notification_station_state_next_at"),
            ["station", "state", "next_at"],
            unique=False,
        )
        batch_op.create_index(batch_op.f("ix_notification_subject"), ["subject"], unique=False)

    op.create_table(
        "office",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("floor", sa.String(length=40), nullable=False),
        sa.Column("surface", sa.Double(), nullable=True),
        sa.Column("places", sa.Integer(), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("given_up_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
    )
    with op.batch_alter_table("office", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_office_site_floor_name"), ["site", "floor", "name"], unique=False
        )

    op.create_table(
        "office_stay",
        sa.Column("resident", types.Id(), nullable=False),
        sa.Column("office", types.Id(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("resident", "office", "since", name=op.f("pk_office_stay")),
    )
    with op.batch_alter_table("office_stay", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_office_stay_office"), ["office"], unique=False)
        batch_op.create_index(batch_op.f("ix_office_stay_site"), ["site"], unique=False)

    op.create_table(
        "picture",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_picture")),
    )
    with op.batch_alter_table("picture", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_picture_site"), ["site"], unique=False)

    op.create_table(
        "resource_part",
        sa.Column("whole", types.Id(), nullable=False),
        sa.Column("part", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("whole", "part", name=op.f("pk_resource_part")),
    )
    with op.batch_alter_table("resource_part", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_resource_part_part"), ["part"], unique=False)
        batch_op.create_index(batch_op.f("ix_resource_part_site"), ["site"], unique=False)

    op.create_table(
        "site_option",
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("value", sa.String(length=400), nullable=False),
        sa.PrimaryKeyConstraint("site", "name", name=op.f("pk_site_option")),
    )
    op.create_table(
        "spot",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("resource", types.Id(), nullable=False),
        sa.Column("label", sa.String(length=12), nullable=False),
        sa.Column("plan", types.Id(), nullable=True),
        sa.Column("x", sa.Integer(), nullable=False),
        sa.Column("y", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_spot")),
    )
    with op.batch_alter_table("spot", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_spot_resource_label"), ["resource", "label"], unique=True
        )
        batch_op.create_index(batch_op.f("ix_spot_site"), ["site"], unique=False)

    op.create_table(
        "tariff",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("resource", types.Id(), nullable=True),
        sa.Column("member", sa.String(length=20), nullable=False),
        sa.Column("unit", sa.String(length=10), nullable=False),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.Column("vat", sa.Integer(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tariff")),
    )
    with op.batch_alter_table("tariff", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tariff_site"), ["site"], unique=False)

    with op.batch_alter_table("booking", schema=None) as batch_op:
        batch_op.add_column(sa.Column("days", sa.Integer(), server_default="1", nullable=False))
        batch_op.add_column(
            sa.Column("member", sa.String(length=20), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("spot", types.Id(), nullable=True))
        batch_op.add_column(sa.Column("people", sa.Integer(), nullable=True))
        batch_op.add_column(
            sa.Column("style", sa.String(length=20), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("note", sa.String(length=200), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("email", sa.String(length=254), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("pass_used", types.Id(), nullable=True))
        batch_op.add_column(sa.Column("price", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("vat", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("warned_at", types.Instant(), nullable=True))
        batch_op.add_column(sa.Column("included", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(
            sa.Column("pass_units", sa.Integer(), server_default="0", nullable=False)
        )
        batch_op.add_column(sa.Column("pass_next", types.Id(), nullable=True))
        batch_op.add_column(
            sa.Column("pass_next_units", sa.Integer(), server_default="0", nullable=False)
        )
        batch_op.add_column(sa.Column("released_at", types.Instant(), nullable=True))
        batch_op.add_column(
            sa.Column("language", sa.String(length=3), server_default="", nullable=False)
        )
        batch_op.create_index(
            "ix_booking_long_site",
            ["site", "ends"],
            unique=False,
            sqlite_where=sa.text("days > 1"),
            postgresql_where=sa.text("days > 1"),
        )
        batch_op.create_index(
            "ix_booking_long_resource",
            ["resource", "ends"],
            unique=False,
            sqlite_where=sa.text("days > 1"),
            postgresql_where=sa.text("days > 1"),
        )

    with op.batch_alter_table("badge", schema=None) as batch_op:
        batch_op.drop_index("ix_badge_subject")
        batch_op.create_index(
            "ix_badge_subject", ["subject", "revoked_at", "returned_at"], unique=False
        )

    with op.batch_alter_table("ticket", schema=None) as batch_op:
        batch_op.drop_index("ix_ticket_queue")
        batch_op.create_index("ix_ticket_queue", [*QUEUE, "taken_at", "calls"], unique=False)

    with op.batch_alter_table("ticket_call", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_ticket_call_ticket_kind_at"), ["ticket", "kind", "at"], unique=False
        )

    with op.batch_alter_table("resident", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("member", sa.String(length=20), server_default="startup", nullable=False)
        )

    with op.batch_alter_table("resource", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("floor", sa.String(length=40), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("features", sa.String(length=200), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("styles", sa.String(length=120), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("before", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("after", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(
            sa.Column("overnight", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
        batch_op.add_column(
            sa.Column("closed_for", sa.String(length=200), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("retired_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("picture", types.Id(), nullable=True))

    op.create_table(
        "feedback",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("ticket", types.Id(), nullable=False),
        sa.Column("service", sa.String(length=40), nullable=False),
        sa.Column("counter", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(length=3), nullable=False),
        sa.Column("served_at", types.Instant(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.Column("typed", sa.Boolean(), nullable=False),
        sa.Column("station", sa.String(length=60), nullable=False),
        sa.Column("given_at", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feedback")),
        sa.UniqueConstraint("ticket", name=op.f("uq_feedback_ticket")),
    )
    with op.batch_alter_table("feedback", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_feedback_site_day"), ["site", "day"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("feedback", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_feedback_site_day"))

    op.drop_table("feedback")
    with op.batch_alter_table("resource", schema=None) as batch_op:
        batch_op.drop_column("picture")
        batch_op.drop_column("retired_on")
        batch_op.drop_column("closed_for")
        batch_op.drop_column("overnight")
        batch_op.drop_column("after")
        batch_op.drop_column("before")
        batch_op.drop_column("styles")
        batch_op.drop_column("features")
        batch_op.drop_column("floor")

    with op.batch_alter_table("resident", schema=None) as batch_op:
        batch_op.drop_column("member")

    with op.batch_alter_table("ticket_call", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ticket_call_ticket_kind_at"))

    with op.batch_alter_table("ticket", schema=None) as batch_op:
        batch_op.drop_index("ix_ticket_queue")
        batch_op.create_index("ix_ticket_queue", list(QUEUE), unique=False)

    with op.batch_alter_table("badge", schema=None) as batch_op:
        batch_op.drop_index("ix_badge_subject")
        batch_op.create_index("ix_badge_subject", ["subject"], unique=False)

    with op.batch_alter_table("booking", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_booking_long_resource",
            sqlite_where=sa.text("days > 1"),
            postgresql_where=sa.text("days > 1"),
        )
        batch_op.drop_index(
            "ix_booking_long_site",
            sqlite_where=sa.text("days > 1"),
            postgresql_where=sa.text("days > 1"),
        )
        batch_op.drop_column("language")
        batch_op.drop_column("released_at")
        batch_op.drop_column("pass_next_units")
        batch_op.drop_column("pass_next")
        batch_op.drop_column("pass_units")
        batch_op.drop_column("included")
        batch_op.drop_column("warned_at")
        batch_op.drop_column("vat")
        batch_op.drop_column("price")
        batch_op.drop_column("pass_used")
        batch_op.drop_column("email")
        batch_op.drop_column("note")
        batch_op.drop_column("style")
        batch_op.drop_column("people")
        batch_op.drop_column("spot")
        batch_op.drop_column("member")
        batch_op.drop_column("days")

    with op.batch_alter_table("tariff", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tariff_site"))

    op.drop_table("tariff")
    with op.batch_alter_table("spot", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_spot_site"))
        batch_op.drop_index(batch_op.f("ix_spot_resource_label"))

    op.drop_table("spot")
    op.drop_table("site_option")
    with op.batch_alter_table("resource_part", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_resource_part_site"))
        batch_op.drop_index(batch_op.f("ix_resource_part_part"))

    op.drop_table("resource_part")
    with op.batch_alter_table("picture", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_picture_site"))

    op.drop_table("picture")
    with op.batch_alter_table("office_stay", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_office_stay_site"))
        batch_op.drop_index(batch_op.f("ix_office_stay_office"))

    op.drop_table("office_stay")
    with op.batch_alter_table("office", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_office_site_floor_name"))

    op.drop_table("office")
    with op.batch_alter_table("notification", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_notification_subject"))
        batch_op.drop_index(batch_op.f("ix_notification_station_state_next_at"))
        batch_op.drop_index(batch_op.f("ix_notification_asked_at"))

    op.drop_table("notification")
    with op.batch_alter_table("floor_plan", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_floor_plan_site_position"))

    op.drop_table("floor_plan")
    with op.batch_alter_table("booking_wish", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_booking_wish_site_state_day"))

    op.drop_table("booking_wish")
    op.drop_table("booking_rule")
    with op.batch_alter_table("booking_pass", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_booking_pass_site_valid_until"))
        batch_op.drop_index(batch_op.f("ix_booking_pass_resident"))

    op.drop_table("booking_pass")
