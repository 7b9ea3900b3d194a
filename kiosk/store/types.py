"""Column types that read the same on SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, cast
from uuid import UUID, SafeUUID

from sqlalchemy import BigInteger, DateTime, LargeBinary, TypeDecorator
from sqlalchemy import Uuid as PgUuid
from sqlalchemy.engine import Dialect

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_UNKNOWN = SafeUUID.unknown
_set_number, _set_safety = UUID.__dict__["int"].__set__, UUID.__dict__["is_safe"].__set__


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant: microseconds since 1970 on SQLite, timestamptz on PostgreSQL."""

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(DateTime(timezone=True))
        return dialect.type_descriptor(BigInteger())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a naive datetime cannot be stored: {value}")
        if dialect.name == "postgresql":
            return value.astimezone(UTC)
        return (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if not _is_pg(dialect):
            return _instant(value)
        return None if value is None else cast("datetime", value).astimezone(UTC)

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """Straight from the driver: a list of a day's visits has thousands of these."""
        return super().result_processor(dialect, coltype) if _is_pg(dialect) else _instant


class Id(TypeDecorator[UUID]):
    """A UUID: 16 bytes on SQLite, the native type on PostgreSQL."""

    impl = LargeBinary
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(PgUuid(as_uuid=True))
        return dialect.type_descriptor(LargeBinary(16))

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> Any:
        if value is None or dialect.name == "postgresql":
            return value
        return value.bytes

    def process_result_value(self, value: Any, dialect: Dialect) -> UUID | None:
        return cast("UUID | None", value) if _is_pg(dialect) else _id(value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """Straight from the driver, as for instants."""
        return super().result_processor(dialect, coltype) if _is_pg(dialect) else _id


def _is_pg(dialect: Dialect) -> bool:
    return dialect.name == "postgresql"


def _instant(value: int | None) -> datetime | None:
    return None if value is None else _EPOCH + value * _MICROSECOND


def _id(value: bytes | None) -> UUID | None:
    """Without the checks of `UUID()`, which are most of what a long list costs."""
    if value is None:
        return None
    made = object.__new__(UUID)
    _set_number(made, int.from_bytes(value, "big"))
    _set_safety(made, _UNKNOWN)
    return made
