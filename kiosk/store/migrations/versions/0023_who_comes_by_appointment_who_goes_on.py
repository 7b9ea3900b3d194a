"""who comes by appointment, who goes on to another desk"""

import sqlalchemy as sa
from alembic import op

from kiosk.store import types

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

QUEUE = ("site", "day", "state", "service", "outcome", "counter", "called_at", "closed_at")


def upgrade() -> None:
    op.create_table(
        "announcement",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("zone", sa.String(length=40), nullable=False),
        sa.Column("french", sa.Text(), nullable=False),
        sa.Column("arabic", sa.Text(), nullable=False),
        sa.Column("english", sa.Text(), nullable=False),
        sa.Column("first", types.Instant(), nullable=False),
        sa.Column("last", types.Instant(), nullable=True),
        sa.Column("said_at", types.Instant(), nullable=False),
        sa.Column("ended_at", types.Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcement")),
    )
    with op.batch_alter_table("announcement", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_announcement_site_ended_at_last"),
            ["site", "ended_at", "last"],
            unique=False,
        )

    op.create_table(
        "appointment",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("service", sa.String(length=40), nullable=False),
        sa.Column("procedure", sa.String(length=40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("starts", types.Instant(), nullable=False),
        sa.Column("wall_starts", sa.String(length=16), nullable=False),
        sa.Column("tz_version", sa.String(length=12), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("company", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=30), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("resident", types.Id(), nullable=True),
        sa.Column("person", sa.String(length=160), nullable=False),
        sa.Column("code", sa.String(length=8), nullable=False),
        sa.Column("language", sa.String(length=3), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("ticket", types.Id(), nullable=True),
        sa.Column("asked_at", types.Instant(), nullable=False),
        sa.Column("arrived_at", types.Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
    )
    with op.batch_alter_table("appointment", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_appointment_site_day_service_starts"),
            ["site", "day", "service", "starts"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_appointment_site_person_service_state"),
            ["site", "person", "service", "state"],
            unique=False,
        )

    op.create_table(
        "appointment_hours",
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("service", sa.String(length=40), nullable=False),
        sa.Column("weekday", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "site", "service", "weekday", "opens", name=op.f("pk_appointment_hours")
        ),
    )
    op.create_table(
        "calling_rule",
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("counter", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("rule", sa.String(length=20), nullable=False),
        sa.Column("value", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("site", "counter", "rule", name=op.f("pk_calling_rule")),
    )
    op.create_table(
        "ticket_leg",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("ticket", types.Id(), nullable=False),
        sa.Column("service", sa.String(length=40), nullable=False),
        sa.Column("procedure", sa.String(length=40), nullable=False),
        sa.Column("counter", sa.Integer(), nullable=True),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("detail", sa.String(length=200), nullable=False),
        sa.Column("missing", sa.String(length=80), nullable=False),
        sa.Column("came_at", types.Instant(), nullable=False),
        sa.Column("called_at", types.Instant(), nullable=True),
        sa.Column("closed_at", types.Instant(), nullable=False),
        sa.Column("ready", sa.String(length=80), nullable=False),
        sa.Column("note", sa.String(length=200), nullable=False),
        sa.Column("turn_at", types.Instant(), nullable=True),
        sa.Column("due_at", types.Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_leg")),
    )
    with op.batch_alter_table("ticket_leg", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_ticket_leg_site_day_service"), ["site", "day", "service"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_ticket_leg_ticket"), ["ticket"], unique=False)

    with op.batch_alter_table("ticket", schema=None) as batch_op:
        batch_op.add_column(sa.Column("turn_at", types.Instant(), nullable=True))
        batch_op.add_column(sa.Column("due_at", types.Instant(), nullable=True))
        batch_op.add_column(sa.Column("appointment", types.Id(), nullable=True))
        batch_op.add_column(sa.Column("people", sa.Integer(), server_default="1", nullable=False))
        batch_op.add_column(
            sa.Column("next_services", sa.String(length=200), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("note", sa.String(length=200), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("detail", sa.String(length=200), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("missing", sa.String(length=80), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("absences", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("foretold", sa.Integer(), nullable=True))
        batch_op.drop_index("ix_ticket_queue")
        batch_op.create_index(
            "ix_ticket_queue", [*QUEUE, "taken_at", "calls", "foretold", "language"], unique=False
        )
        batch_op.add_column(sa.Column("came_at", types.Instant(), nullable=True))

    with op.batch_alter_table("help_call", schema=None) as batch_op:
        batch_op.add_column(sa.Column("counter", sa.Integer(), server_default="0", nullable=False))

    with op.batch_alter_table("counter", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("reason", sa.String(length=20), server_default="", nullable=False)
        )

    op.create_table(
        "queue_limit",
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("service", sa.String(length=40), nullable=False),
        sa.Column("rule", sa.String(length=20), nullable=False),
        sa.Column("bound", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("site", "service", "rule", name=op.f("pk_queue_limit")),
    )
    op.create_table(
        "limit_event",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("service", sa.String(length=40), nullable=False),
        sa.Column("rule", sa.String(length=20), nullable=False),
        sa.Column("bound", sa.Integer(), nullable=False),
        sa.Column("worst", sa.Integer(), nullable=False),
        sa.Column("began_at", types.Instant(), nullable=False),
        sa.Column("seen_at", types.Instant(), nullable=False),
        sa.Column("ended_at", types.Instant(), nullable=True),
        sa.Column("known_at", types.Instant(), nullable=True),
        sa.Column("known_by", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_limit_event")),
    )
    with op.batch_alter_table("limit_event", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_limit_event_site_day_service"), ["site", "day", "service"], unique=False
        )

    op.create_table(
        "paper_batch",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("service", sa.String(length=40), nullable=False),
        sa.Column("series", sa.String(length=4), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("reserved_at", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_batch")),
    )
    with op.batch_alter_table("paper_batch", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_paper_batch_site_service_series_first"),
            ["site", "service", "series", "first"],
            unique=False,
        )

    op.create_table(
        "paper_slip",
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("service", sa.String(length=40), nullable=False),
        sa.Column("series", sa.String(length=4), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("ticket", types.Id(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("entered_at", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("site", "service", "series", "number", name=op.f("pk_paper_slip")),
    )
    with op.batch_alter_table("paper_slip", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_paper_slip_site_entered_at"), ["site", "entered_at"], unique=False
        )

    op.create_table(
        "deposit",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("service", sa.String(length=40), nullable=False),
        sa.Column("procedure", sa.String(length=40), nullable=False),
        sa.Column("series", sa.String(length=4), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=30), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("what", sa.String(length=200), nullable=False),
        sa.Column("collector", sa.String(length=120), nullable=False),
        sa.Column("collected_by", sa.String(length=120), nullable=False),
        sa.Column("note", sa.String(length=200), nullable=False),
        sa.Column("person", sa.String(length=260), nullable=False),
        sa.Column("language", sa.String(length=3), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("counter", sa.Integer(), nullable=True),
        sa.Column("left_at", types.Instant(), nullable=False),
        sa.Column("handed_at", types.Instant(), nullable=True),
        sa.Column("ready_at", types.Instant(), nullable=True),
        sa.Column("closed_at", types.Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deposit")),
        sa.UniqueConstraint("site", "series", "number", name=op.f("uq_deposit_site_series_number")),
    )
    with op.batch_alter_table("deposit", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_deposit_site_state_service"), ["site", "state", "service"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_deposit_site_closed_at"), ["site", "closed_at"], unique=False
        )

    op.create_table(
        "procedure_version",
        sa.Column("id", types.Id(), nullable=False),
        sa.Column("site", sa.String(length=40), nullable=False),
        sa.Column("service", sa.String(length=40), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("stands", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", types.Instant(), nullable=False),
        sa.Column("made_by", sa.String(length=60), nullable=False),
        sa.Column("added_at", types.Instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_procedure_version")),
    )
    with op.batch_alter_table("procedure_version", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_procedure_version_site_service_stands"),
            ["site", "service", "stands"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_procedure_version_site_code"), ["site", "code"], unique=False
        )

    for table in ("ticket", "ticket_leg"):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.add_column(sa.Column("papers_of", types.Id(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("procedure_version", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_procedure_version_site_code"))
        batch_op.drop_index(batch_op.f("ix_procedure_version_site_service_stands"))

    op.drop_table("procedure_version")
    with op.batch_alter_table("deposit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_deposit_site_closed_at"))
        batch_op.drop_index(batch_op.f("ix_deposit_site_state_service"))

    op.drop_table("deposit")
    with op.batch_alter_table("paper_slip", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_paper_slip_site_entered_at"))

    op.drop_table("paper_slip")
    with op.batch_alter_table("paper_batch", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_paper_batch_site_service_series_first"))

    op.drop_table("paper_batch")
    with op.batch_alter_table("limit_event", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_limit_event_site_day_service"))

    op.drop_table("limit_event")
    op.drop_table("queue_limit")
    with op.batch_alter_table("help_call", schema=None) as batch_op:
        batch_op.drop_column("counter")

    with op.batch_alter_table("counter", schema=None) as batch_op:
        batch_op.drop_column("reason")

    with op.batch_alter_table("ticket", schema=None) as batch_op:
        batch_op.drop_index("ix_ticket_queue")
        batch_op.create_index("ix_ticket_queue", [*QUEUE, "taken_at", "calls"], unique=False)
        batch_op.drop_column("papers_of")
        batch_op.drop_column("foretold")
        batch_op.drop_column("came_at")
        batch_op.drop_column("absences")
        batch_op.drop_column("missing")
        batch_op.drop_column("detail")
        batch_op.drop_column("note")
        batch_op.drop_column("next_services")
        batch_op.drop_column("people")
        batch_op.drop_column("appointment")
        batch_op.drop_column("due_at")
        batch_op.drop_column("turn_at")

    with op.batch_alter_table("ticket_leg", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ticket_leg_ticket"))
        batch_op.drop_index(batch_op.f("ix_ticket_leg_site_day_service"))

    op.drop_table("ticket_leg")
    op.drop_table("calling_rule")
    op.drop_table("appointment_hours")
    with op.batch_alter_table("appointment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_appointment_site_person_service_state"))
        batch_op.drop_index(batch_op.f("ix_appointment_site_day_service_starts"))

    op.drop_table("appointment")
    with op.batch_alter_table("announcement", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_announcement_site_ended_at_last"))

    op.drop_table("announcement")
