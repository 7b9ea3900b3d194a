"""The table of bookings."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Index, String, text, true
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.base import Base


def _where_set(column: str, *more: str) -> Index:
    """An index of the rows that have a value there; most bookings are in no series.

    PostgreSQL indexes them all: naming its option here would load its dialect at every start.
    """
    return Index(None, column, *more, sqlite_where=text(f"{column} IS NOT NULL"))


class Booking(Base):
    """A resource held from `starts` to `ends` (UTC); an ended one ends when it ended.

    The wall times, the zone and the tz version are what the person meant: a change of law
    moves the instants, not the meeting. `kind` is resident, external, technopark or maintenance.
    `series` groups the occurrences of a repeated booking. `places` counts coworking places, or
    pieces that are lent; `spot` is the one place that was chosen on a plan. `days` counts the days
    on the wall that it touches. `member` is the kind of member whose rules it was booked under;
    empty where none hold. `included` are the minutes that their plan covers, `pass_units` what the
    rest took from `pass_used`, and `pass_next_units` from `pass_next` what that one had not enough
    left for; `price` is what is to be paid in centimes before tax and `vat` that tax in hundredths
    of a per cent, empty where nothing is charged. `warned_at` is when its holder was told that
    nobody came yet and `released_at` when its time was given back for that; `note` is what the
    reception has to prepare. `language` is the one in which word of it goes to `email`.
    """

    __tablename__ = "booking"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    resource: Mapped[UUID]
    day: Mapped[date]
    starts: Mapped[datetime]
    ends: Mapped[datetime]
    wall_starts: Mapped[str] = mapped_column(String(16))
    wall_ends: Mapped[str] = mapped_column(String(16))
    zone: Mapped[str] = mapped_column(String(40))
    tz_version: Mapped[str] = mapped_column(String(12))
    state: Mapped[str] = mapped_column(String(20))
    kind: Mapped[str] = mapped_column(String(20))
    held_by: Mapped[str] = mapped_column(String(120))
    resident: Mapped[UUID | None]
    title: Mapped[str] = mapped_column(String(120), default="")
    places: Mapped[int] = mapped_column(default=1)
    series: Mapped[UUID | None]
    checked_in_at: Mapped[datetime | None]
    days: Mapped[int] = mapped_column(server_default="1")
    member: Mapped[str] = mapped_column(String(20), server_default="")
    spot: Mapped[UUID | None]
    people: Mapped[int | None]
    style: Mapped[str] = mapped_column(String(20), server_default="")
    note: Mapped[str] = mapped_column(String(200), server_default="")
    email: Mapped[str] = mapped_column(String(254), server_default="")
    pass_used: Mapped[UUID | None]
    price: Mapped[int | None]
    vat: Mapped[int | None]
    warned_at: Mapped[datetime | None]
    included: Mapped[int] = mapped_column(server_default="0")
    pass_units: Mapped[int] = mapped_column(server_default="0")
    pass_next: Mapped[UUID | None]
    pass_next_units: Mapped[int] = mapped_column(server_default="0")
    released_at: Mapped[datetime | None]
    language: Mapped[str] = mapped_column(String(3), server_default="")

    __table_args__ = (
        Index(None, "resource", "starts"),
        Index(None, "site", "day", "tz_version"),
        _where_set("series", "starts"),
        _where_set("resident", "starts"),
        # The few that go on past midnight, wherever they began.
        *(
            Index(
                f"ix_booking_long_{column}",
                *(column, "ends"),
                sqlite_where=text("days > 1"),
                postgresql_where=text("days > 1"),
            )
            for column in ("site", "resource")
        ),
    )


class BookingRule(Base):
    """What a site allows a kind of member: a rule of `bookings/policy.py`, and its number."""

    __tablename__ = "booking_rule"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    member: Mapped[str] = mapped_column(String(20), primary_key=True)
    rule: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[int]


class Tariff(Base):
    """What a kind of member pays for a place by a unit: hour, half_day or day.

    `resource` is empty for all places of `kind`. `price` is in centimes before tax, `vat` in
    hundredths of a per cent. `confirmed` is false for figures that the site has still to confirm.
    """

    __tablename__ = "tariff"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(20))
    resource: Mapped[UUID | None]
    member: Mapped[str] = mapped_column(String(20))
    unit: Mapped[str] = mapped_column(String(10))
    price: Mapped[int]
    vat: Mapped[int]
    confirmed: Mapped[bool] = mapped_column(server_default=true())

    __table_args__ = (Index(None, "site"),)


class BookingPass(Base):
    """Days, half-days or hours that somebody has bought ahead, to be used until a day.

    Each booking that takes from one names it, and no more than two; `total` counts in `unit`s.
    """

    __tablename__ = "booking_pass"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    resident: Mapped[UUID | None]
    held_by: Mapped[str] = mapped_column(String(120))
    kind: Mapped[str] = mapped_column(String(20))
    unit: Mapped[str] = mapped_column(String(10))
    total: Mapped[int]
    used: Mapped[int] = mapped_column(default=0)
    valid_from: Mapped[date]
    valid_until: Mapped[date]
    ended: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (Index(None, "site", "valid_until"), Index(None, "resident"))


class BookingWish(Base):
    """Somebody who waits for a place to come free; `offered` holds it for them until `until`.

    `state` is waiting, offered, taken, over or withdrawn.
    """

    __tablename__ = "booking_wish"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    day: Mapped[date]
    resource: Mapped[UUID | None]
    starts: Mapped[datetime]
    ends: Mapped[datetime]
    wall_starts: Mapped[str] = mapped_column(String(16))
    wall_ends: Mapped[str] = mapped_column(String(16))
    people: Mapped[int] = mapped_column(default=1)
    features: Mapped[str] = mapped_column(String(200), default="")
    held_by: Mapped[str] = mapped_column(String(120))
    resident: Mapped[UUID | None]
    kind: Mapped[str] = mapped_column(String(20))
    email: Mapped[str] = mapped_column(String(254), default="")
    title: Mapped[str] = mapped_column(String(120), default="")
    state: Mapped[str] = mapped_column(String(20))
    asked_at: Mapped[datetime]
    offered: Mapped[UUID | None]
    until: Mapped[datetime | None]
    language: Mapped[str] = mapped_column(String(3), server_default="")

    __table_args__ = (Index(None, "site", "state", "day"),)
