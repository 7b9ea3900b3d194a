"""Why a change to a resident is refused."""

from __future__ import annotations

from uuid import UUID

from kiosk.core.errors import Refused


class UnknownResident(Refused):
    """No resident has that id at the site."""

    code = "residents.unknown"
    resident: UUID


class UnknownPerson(Refused):
    """Nobody has that id at the site."""

    code = "residents.unknown_person"
    person: UUID


class IceTaken(Refused):
    """Another resident who is still here has that ICE."""

    code = "residents.ice_taken"
    ice: str
    name: str


class RcTaken(Refused):
    """Another resident who is still here has that number at that court."""

    code = "residents.rc_taken"
    rc: str
    court: str
    name: str


class NotMerged(Refused):
    """The company was not merged into another, or too long ago to be parted again."""

    code = "residents.not_merged"
    name: str
    minutes: int


class SameResident(Refused):
    """A company is not merged into itself."""

    code = "residents.same"
    name: str


class AlreadyHere(Refused):
    """A resident who is still here has that name, and no ICE tells the two apart."""

    code = "residents.already_here"
    name: str
    resident: UUID
    office: str


class ResidentLeft(Refused):
    """The company has moved out."""

    code = "residents.left"
    name: str


class NotASpreadsheet(Refused):
    """The file is neither .xlsx nor CSV: another format, an old .xls, damaged or protected."""

    code = "residents.not_a_spreadsheet"
    file: str


class FileEmpty(Refused):
    """There is nothing in the file."""

    code = "residents.file_empty"
    file: str


class FileTooLarge(Refused):
    """The file holds more than a site can have; `limit` in lines."""

    code = "residents.file_too_large"
    file: str
    limit: int


class NoHeader(Refused):
    """No row names a column that is known; `found` is what the first row says."""

    code = "residents.no_header"
    file: str
    found: str


class IceOfAnother(Refused):
    """A resident of another name has that ICE: renamed, or the ICE is wrong, is asked."""

    code = "residents.ice_of_another"
    field: str = "ice"
    ice: str
    name: str
    wanted: str


class IceRepeated(Refused):
    """An earlier line of the same file has that ICE."""

    code = "residents.ice_repeated"
    field: str = "ice"
    ice: str
    line: int


class NumberRounded(Refused):
    """Excel shows a long number as 1,56119E+12: its last digits are lost."""

    code = "residents.number_rounded"
    field: str
    shown: str


class DoubtfulDay(Refused):
    """A day that can be read two ways, is not whole, or on which nobody can have moved in."""

    code = "residents.doubtful_day"
    field: str
    shown: str
    meant: str | None


class HiddenRow(Refused):
    """A row that a filter or a person has hidden: whether it counts is asked."""

    code = "residents.hidden_row"


class HiddenSheet(Refused):
    """A sheet of residents that someone has hidden: whether it counts is asked."""

    code = "residents.hidden_sheet"
    sheet: str
    rows: int


class RepeatedOtherwise(Refused):
    """An earlier line names the same company or person and says something else of it."""

    code = "residents.repeated_otherwise"
    field: str
    line: int


class CellIsDate(Refused):
    """Excel took what was typed for a date."""

    code = "residents.cell_is_date"
    field: str
    shown: str


class CellError(Refused):
    """The cell holds an Excel error, or a formula that was never calculated."""

    code = "residents.cell_error"
    field: str
    shown: str
