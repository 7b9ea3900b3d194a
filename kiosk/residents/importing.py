"""Importing residents from a table: everything is checked first, then all of it or nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.core.errors import Invalid, Refused
from kiosk.core.text import fold
from kiosk.residents import cells
from kiosk.residents.columns import Header, choose, field_of
from kiosk.residents.import_report import HERE, REPAIRED, WARNING, Remark, Report, refusals
from kiosk.residents.model import Resident
from kiosk.residents.refusals import IceRepeated, IceTaken, NoHeader
from kiosk.residents.spreadsheet import read_book
from kiosk.residents.table import Row
from kiosk.sites.refusals import UnknownSite

if TYPE_CHECKING:
    from kiosk.station import Station


def import_file(station: Station, path: Path, *, dry_run: bool = False) -> Report:
    """Register the residents of an .xlsx or CSV file, in one transaction.

    When any line is refused nothing is imported, and the report says why, line by line. Raises
    BadInput for no such file; NotASpreadsheet, FileEmpty, FileTooLarge or NoHeader; IceTaken when
    another desk registers one of the companies at the same moment.
    """
    if station.site is None:
        raise UnknownSite(site=station.settings.station.site)
    book = read_book(path)
    found = choose(book)
    if found is None:
        first = next(sheet.rows[0] for sheet in book.sheets if sheet.rows)
        seen = ", ".join(str(cell) for cell in first.cells if not cells.is_blank(cell))
        raise NoHeader(file=path.name, found=seen[:120])
    sheet, header = found
    rows = [row for row in sheet.rows if row.number > header.row.number and _tells(row, header)]
    plan = Plan(station.ask(_already_here), text_only=book.readings)
    for row in rows:
        plan.add(row, header)
    report = Report(
        path.name, len(rows), len(plan.wanted), tuple(plan.remarks), header.ignored, dry_run
    )
    if report.clean and not dry_run:
        station.do_all([("residents.register", fields) for fields in plan.wanted])
    return report


@dataclass(frozen=True)
class Here:
    """A resident who is at the site already."""

    name: str
    name_ar: str
    ice: str


@dataclass
class Plan:
    """What an import would do, as its lines are read one after the other."""

    here: list[Here]
    text_only: bool
    wanted: list[dict[str, Any]] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._by_ice = {each.ice: each for each in self.here if each.ice}
        self._by_name = {
            key: each for each in self.here for key in (fold(each.name), fold(each.name_ar)) if key
        }
        self._ice_lines: dict[str, int] = {}
        self._name_lines: dict[str, int] = {}

    def add(self, row: Row, header: Header) -> None:
        """Take a line in: as a resident to register, one already here, or a refusal."""
        typed = _typed(row, header)
        fields, repaired, refused = self._checked(typed)
        company = str(fields.get("name") or typed.get("name") or "")[:120]
        ice = fields.get("ice", "")
        if clash := self._clash(row, company, ice):
            refused.append(clash)
        if refused:
            self.remarks += refusals(row.number, company, refused)
            return
        if repaired:
            self._remark(row, REPAIRED, "import.ice_repaired", company, ice=ice)
        if self._is_here(row, company, ice):
            return
        self._warn_of_namesakes(row, company)
        self.wanted.append(fields)

    def _checked(self, typed: dict[str, Any]) -> tuple[dict[str, Any], bool, list[Refused]]:
        """The fields of a line, whether its ICE was repaired, and what is wrong with it."""
        fields: dict[str, Any] = {}
        refused: list[Refused] = []
        repaired = False
        for name, cell in typed.items():
            try:
                fields[name], mended = cells.value(name, cell, text_only=self.text_only)
            except Refused as refusal:
                refused.append(refusal)
            else:
                repaired = repaired or mended
        if "name" not in typed:
            refused.append(Invalid(field="name", problem="empty"))
        return fields, repaired, refused

    def _clash(self, row: Row, company: str, ice: str) -> Refused | None:
        """Another line or another resident with the same ICE."""
        if not ice:
            return None
        earlier = self._ice_lines.setdefault(ice, row.number)
        if earlier != row.number:
            return IceRepeated(ice=ice, line=earlier)
        holder = self._by_ice.get(ice)
        if holder and not _same_name(holder, company):
            return IceTaken(ice=ice, name=holder.name)
        return None

    def _is_here(self, row: Row, company: str, ice: str) -> bool:
        """Whether the line is a resident of the site: same ICE and name, or same name without."""
        known = self._by_ice.get(ice) if ice else self._by_name.get(fold(company))
        if known is None:
            return False
        self._remark(row, HERE, "import.already_here", company)
        if not ice:
            self._remark(row, WARNING, "import.here_by_name", company, name=known.name)
        return True

    def _warn_of_namesakes(self, row: Row, company: str) -> None:
        """Two companies of one name, one of them without ICE, are probably one company."""
        earlier = self._name_lines.setdefault(fold(company), row.number)
        namesake = self._by_name.get(fold(company))
        if earlier != row.number:
            self._remark(row, WARNING, "import.same_name_in_file", company, earlier=earlier)
        elif namesake and not namesake.ice:
            self._remark(row, WARNING, "import.same_name_here", company, name=namesake.name)

    def _remark(self, row: Row, kind: str, code: str, company: str, **facts: Any) -> None:
        self.remarks.append(Remark(row.number, kind, code, company, facts=facts))


def _typed(row: Row, header: Header) -> dict[str, Any]:
    """The cells of a line by field; of two columns for one field, the first that has something."""
    typed: dict[str, Any] = {}
    for place, name in header.fields.items():
        cell = row.cells[place] if place < len(row.cells) else None
        if name not in typed and not cells.is_blank(cell):
            typed[name] = cell
    return typed


def _tells(row: Row, header: Header) -> bool:
    """Whether a row says something of a company: not blank, not the headers printed again."""
    typed = _typed(row, header)
    printed_again = len(typed) > 1 and all(field_of(typed[name]) == name for name in typed)
    return bool(typed) and not printed_again


def _same_name(resident: Here, company: str) -> bool:
    return fold(company) in (fold(resident.name), fold(resident.name_ar))


def _already_here(session: Session, *, site: str) -> list[Here]:
    r = Resident
    rows = select(r.name, r.name_ar, r.ice).where(r.site == site, r.left_on.is_(None))
    return [Here(*row) for row in session.execute(rows)]
