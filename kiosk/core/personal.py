"""How a slice says what it holds of people, and until when (loi 09-08).

A kind of data has one time, a setting. Its rows are emptied when that is over, and what the log
said of them; tests see that every text of every table and command is declared here or as no
person's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Table


@dataclass(frozen=True, slots=True)
class Cut:
    """What ended before the day `day`, which began at `at`, has had its time."""

    day: date
    at: datetime


@dataclass(frozen=True)
class Names:
    """Columns of a model's table that name people.

    `over` is the condition on the columns of a row whose time is over; nothing that is still open
    is. `also` has what else such a row says from then on; with `gone` it leaves as a whole. `dated`
    is the column by which an image of a row that is there no more is judged.
    """

    model: Any
    columns: tuple[str, ...]
    over: Callable[[Any, Cut], ColumnElement[bool]]
    also: Mapping[str, Any] = field(default_factory=dict)
    gone: bool = False
    dated: str = ""

    @property
    def table(self) -> Table:
        """The table of the rows."""
        table: Table = self.model.__table__
        return table


@dataclass(frozen=True)
class Said:
    """Fields of a command, and of its result, that name people.

    `about` is the field with the id of the row that it speaks of.
    """

    fields: tuple[str, ...]
    about: str = "id"


@dataclass(frozen=True)
class Personal:
    """A kind of personal data: what it is for, and the setting that says how long it is kept."""

    kind: str
    setting: str
    why: str
    held: tuple[Names, ...] = ()
    said: Mapping[str, Said] = field(default_factory=dict)
