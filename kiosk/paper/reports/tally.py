"""What a sheet of figures says: its days, a few facts at the top, and tables below one another."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from kiosk.core.wording import say
from kiosk.paper.reports.document import SHARE, Chart, Column, Row, Table
from kiosk.paper.reports.imprint import Imprint


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure that stands for itself, and what it counts."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Part:
    """A table on paper: `widths` weigh its columns, `bar` is the share that is drawn too.

    Two that are `half` as wide as the page, one after the other, stand side by side. The rows of
    one that is `folded` go on in a second column. One that is not `printed` is in files alone.
    The more a figure of one that is `shaded` is, the greyer is its ground.
    """

    table: Table
    widths: tuple[float, ...] = ()
    bar: str = ""
    half: bool = False
    folded: bool = False
    printed: bool = True
    shaded: bool = False

    def halved(self) -> Part:
        """The same, half as wide."""
        return replace(self, half=True)

    def fold(self) -> Part:
        """The same in two columns."""
        return replace(self, folded=True)

    def without(self, *keys: str, widths: tuple[float, ...]) -> Part:
        """The same as paper has room for: some columns are in files alone."""
        table = self.table
        kept = [n for n, column in enumerate(table.columns) if column.key not in keys]
        rows = tuple(tuple(row[n] for n in kept) for row in table.rows)
        shown = replace(table, columns=tuple(table.columns[n] for n in kept), rows=rows)
        return replace(self, table=shown, widths=widths)


@dataclass(frozen=True, slots=True)
class Tally:
    """A report that counts; `name` is where its words are.

    `files` are its tables for files, where they are not those of its parts.
    """

    name: str
    first: date
    last: date
    imprint: Imprint
    language: str
    facts: tuple[Fact, ...] = ()
    parts: tuple[Part, ...] = ()
    notes: tuple[str, ...] = ()
    files: tuple[Table, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a report in a language, by the last part of their key."""

    name: str
    language: str

    def of(self, key: str, **fields: object) -> str:
        """ "occupancy.KEY" in the language."""
        return say(f"{self.name}.{key}", self.language, **fields)

    def columns(self, *keys: str, **forms: str) -> tuple[Column, ...]:
        """Columns of these keys, each with its title; what a number is, by its key."""
        return tuple(Column(key, self.of(f"column_{key}"), forms.get(key, "")) for key in keys)

    def part(
        self,
        key: str,
        columns: tuple[Column, ...],
        rows: tuple[Row, ...],
        *,
        total: Row | None = None,
        chart: Chart | None = None,
        widths: tuple[float, ...] = (),
    ) -> Part:
        """A table whose title is "occupancy.part_KEY"; the first share of it is drawn as bars."""
        table = Table(
            self.of(f"part_{key}"),
            columns,
            rows,
            self.language,
            key=key,
            total=total if rows else None,
            chart=chart,
        )
        bar = next((column.key for column in columns if column.form == SHARE), "")
        return Part(table, widths, bar)


def part_of(some: float, whole: float) -> float | None:
    """A share; None of nothing."""
    return some / whole if whole else None
