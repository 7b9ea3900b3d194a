"""Tables of sites, their resources and their calendars."""

from __future__ import annotations

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import Index, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.core.clock import CASABLANCA
from kiosk.store.base import Base


class Site(Base):
    """A Technopark site; `demo` marks invented data that may be removed as a whole."""

    __tablename__ = "site"

    code: Mapped[str] = mapped_column(String(40), primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    name_ar: Mapped[str] = mapped_column(String(120), default="")
    city: Mapped[str] = mapped_column(String(80))
    zone: Mapped[str] = mapped_column(String(40), default=CASABLANCA)
    demo: Mapped[bool] = mapped_column(default=False)
    opened_at: Mapped[datetime]


class Resource(Base):
    """Something that can be booked: a room, an area of `capacity` places, or equipment to lend.

    `features` and `styles` are codes separated by spaces (`sites/features.py`); `equipment` is what
    they do not say, in words. `before` and `after` are minutes that nobody else may have around a
    booking. One that is `overnight` may be held past closing, for days. `closed_for` says why it
    cannot be booked at present; one that is not `active` was given up on `retired_on`.
    """

    __tablename__ = "resource"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(120))
    name_ar: Mapped[str] = mapped_column(String(120), default="")
    capacity: Mapped[int]
    equipment: Mapped[str] = mapped_column(String(120), default="")
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)
    floor: Mapped[str] = mapped_column(String(40), server_default="")
    features: Mapped[str] = mapped_column(String(200), server_default="")
    styles: Mapped[str] = mapped_column(String(120), server_default="")
    before: Mapped[int] = mapped_column(server_default="0")
    after: Mapped[int] = mapped_column(server_default="0")
    overnight: Mapped[bool] = mapped_column(server_default=false())
    closed_for: Mapped[str] = mapped_column(String(200), server_default="")
    retired_on: Mapped[date | None]
    picture: Mapped[UUID | None]

    __table_args__ = (Index(None, "site", "kind", "position"),)


class ResourcePart(Base):
    """A room that is a part of a larger one: who holds one of them holds the other."""

    __tablename__ = "resource_part"

    whole: Mapped[UUID] = mapped_column(primary_key=True)
    part: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))

    __table_args__ = (Index(None, "site"), Index(None, "part"))


class FloorPlan(Base):
    """A drawing of a floor of a site: SVG of the few shapes that `sites/plans.py` lets through."""

    __tablename__ = "floor_plan"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    name: Mapped[str] = mapped_column(String(80))
    drawing: Mapped[str] = mapped_column(Text)
    position: Mapped[int] = mapped_column(default=0)

    __table_args__ = (Index(None, "site", "position"),)


class Spot(Base):
    """Where a room, or a numbered place of an area (`label`), is on a plan; in its units.

    A place that is not `active` is not to be had; its number stays its own.
    """

    __tablename__ = "spot"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    resource: Mapped[UUID]
    label: Mapped[str] = mapped_column(String(12), default="")
    plan: Mapped[UUID | None]
    x: Mapped[int] = mapped_column(default=0)
    y: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)

    __table_args__ = (Index(None, "site"), Index(None, "resource", "label", unique=True))


class SiteOption(Base):
    """What a site has chosen of the options in `sites/options.py`, as text."""

    __tablename__ = "site_option"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    name: Mapped[str] = mapped_column(String(60), primary_key=True)
    value: Mapped[str] = mapped_column(String(400))


class Office(Base):
    """What companies rent at a site: `surface` in m² and `places` for people where they are known.

    It is there from `since` on, or has always been; from `given_up_on` on it is no more.
    """

    __tablename__ = "office"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    name: Mapped[str] = mapped_column(String(40))
    floor: Mapped[str] = mapped_column(String(40), default="")
    surface: Mapped[float | None]
    places: Mapped[int | None]
    since: Mapped[date | None]
    given_up_on: Mapped[date | None]

    __table_args__ = (Index(None, "site", "floor", "name"),)


class Picture(Base):
    """A photo of a place: JPEG or PNG in base 64, small enough to be exchanged."""

    __tablename__ = "picture"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    data: Mapped[str] = mapped_column(Text)

    __table_args__ = (Index(None, "site"),)


class OpeningHours(Base):
    """When the doors of a site are open on a weekday (0 is Monday), in wall time."""

    __tablename__ = "opening_hours"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    weekday: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    opens: Mapped[time]
    closes: Mapped[time]


class DayException(Base):
    """A day that differs: closed where `opens` is empty, else open between other hours.

    `reason` is what the site says in French, or in all languages where the others are empty.
    `tentative` is a feast whose day is decreed late: people are told so.
    """

    __tablename__ = "day_exception"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    opens: Mapped[time | None]
    closes: Mapped[time | None]
    reason: Mapped[str] = mapped_column(String(200), default="")
    reason_ar: Mapped[str] = mapped_column(String(200), server_default="")
    reason_en: Mapped[str] = mapped_column(String(200), server_default="")
    tentative: Mapped[bool] = mapped_column(server_default=false())


class Season(Base):
    """Days from `first` to `last` with a week of their own: Ramadan, the summer."""

    __tablename__ = "season"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    site: Mapped[str] = mapped_column(String(40))
    first: Mapped[date]
    last: Mapped[date]
    name: Mapped[str] = mapped_column(String(120))
    name_ar: Mapped[str] = mapped_column(String(120), default="")
    name_en: Mapped[str] = mapped_column(String(120), default="")

    __table_args__ = (Index(None, "site", "last"),)


class SeasonHours(Base):
    """When the doors are open on a weekday of a season; a weekday without is closed."""

    __tablename__ = "season_hours"

    season: Mapped[UUID] = mapped_column(primary_key=True)
    weekday: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    site: Mapped[str] = mapped_column(String(40))
    opens: Mapped[time]
    closes: Mapped[time]


class ServiceHours(Base):
    """A span of presence of a desk service on a weekday; a day may have several."""

    __tablename__ = "service_hours"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    service: Mapped[str] = mapped_column(String(40), primary_key=True)
    weekday: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    opens: Mapped[time] = mapped_column(primary_key=True)
    closes: Mapped[time]


class ServiceException(Base):
    """A day on which a desk service is away (`opens` empty), or here at other hours."""

    __tablename__ = "service_exception"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    service: Mapped[str] = mapped_column(String(40), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    opens: Mapped[time | None]
    closes: Mapped[time | None]
    reason: Mapped[str] = mapped_column(String(200), default="")


class DataProtection(Base):
    """What a site has said of the personal data that it keeps: see `data_protection.py`."""

    __tablename__ = "data_protection"

    site: Mapped[str] = mapped_column(String(40), primary_key=True)
    controller: Mapped[str] = mapped_column(String(120))
    contact: Mapped[str] = mapped_column(String(120))
    phone: Mapped[str] = mapped_column(String(20))
    email: Mapped[str] = mapped_column(String(254))
    cndp: Mapped[str] = mapped_column(String(60))
    cin_authorisation: Mapped[str] = mapped_column(String(60))
    changed_at: Mapped[datetime]
