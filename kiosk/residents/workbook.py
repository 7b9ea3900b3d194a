"""The sheets of an .xlsx workbook, read part by part and never more than the bounds allow.

ECMA-376: the workbook names its sheets and their parts; texts and number formats are parts of
their own. Nothing of it is kept that a list of residents does not need.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Sized
from dataclasses import dataclass, field
from typing import IO

from kiosk.residents.markup import Attributes, Elements, walk
from kiosk.residents.table import MAX_CELL, Budget, Worksheet
from kiosk.residents.worksheet import Kinds, SheetReader

MAX_UNPACKED = 400_000_000
"""Of the whole file, pictures included, as it declares itself."""
MAX_MARKUP = 80_000_000
"""Of the parts that are read, as they unpack."""
MAX_PARTS = 5_000
MAX_LISTED = 66_000
"""More than Excel has styles."""
_ENTRY = b"PK\x01\x02"
_CHUNK = 65_536
_BUILT_IN_DAYS = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|_.|\[[^\]]*\]')


def sheets(data: bytes, budget: Budget) -> list[Worksheet]:
    """Every sheet of cells, those that are hidden too; raises ValueError, FileTooLarge."""
    if data.count(_ENTRY) > MAX_PARTS:
        raise budget.spent()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return _Package(packed, budget).sheets()
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        LookupError,
        RuntimeError,  # a password
        NotImplementedError,
    ) as error:
        raise ValueError(str(error)) from error


@dataclass
class _Package:
    packed: zipfile.ZipFile
    budget: Budget
    left: int = MAX_MARKUP
    texts: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        if sum(part.file_size for part in self.packed.infolist()) > MAX_UNPACKED:
            raise self.budget.spent()
        self.names = {name.lower().lstrip("/"): name for name in self.packed.namelist()}

    def sheets(self) -> list[Worksheet]:
        book = self._related("", "officeDocument")[0]
        parts = self._targets(book)
        listed = _Workbook()
        self._walk(book, listed)
        for text in self._related(book, "sharedStrings"):
            self._walk(text, _Texts(self.texts, self.budget))
        styles = _Styles()
        for part in self._related(book, "styles"):
            self._walk(part, styles)
        kinds = Kinds(self.texts, styles.days(), listed.from_1904)
        return [
            self._sheet(title, parts[part][1], kinds, hidden=hidden)
            for title, part, hidden in listed.sheets
            if parts[part][0] == "worksheet"
        ]

    def _sheet(self, title: str, part: str, kinds: Kinds, *, hidden: bool) -> Worksheet:
        reader = SheetReader(kinds, self.budget)
        self._walk(part, reader)
        return Worksheet(title, reader.finished(), hidden)

    def _walk(self, part: str, elements: Elements) -> None:
        with self.packed.open(self.names[part.lower()]) as opened:
            walk(self._within(opened), elements, self.budget)

    def _within(self, opened: IO[bytes]) -> Iterator[bytes]:
        while chunk := opened.read(_CHUNK):
            self.left -= len(chunk)
            if self.left < 0:
                raise self.budget.spent()
            yield chunk

    def _related(self, part: str, kind: str) -> list[str]:
        return [target for found, target in self._targets(part).values() if found == kind]

    def _targets(self, part: str) -> dict[str, tuple[str, str]]:
        """Of each id: the last word of its kind, and the part that it leads to."""
        folder, name = posixpath.split(part)
        beside = f"{folder}/_rels/{name}.rels".lstrip("/")
        found = _Relations(folder)
        if beside.lower() in self.names:
            self._walk(beside, found)
        return found.targets


class _Relations(Elements):
    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.targets: dict[str, tuple[str, str]] = {}

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            path = posixpath.normpath(posixpath.join("/", self.folder, attributes["Target"]))
            kind = attributes["Type"].rpartition("/")[2]
            self.targets[attributes["Id"]] = kind, path.lstrip("/")
            _bounded(self.targets)


class _Workbook(Elements):
    def __init__(self) -> None:
        self.sheets: list[tuple[str, str, bool]] = []
        self.from_1904 = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "workbookPr":
            self.from_1904 = attributes.get("date1904") in ("1", "true")
        if name == "sheet":
            hidden = attributes.get("state", "visible") != "visible"
            self.sheets.append((attributes["name"], attributes["id"], hidden))
            _bounded(self.sheets)


class _Texts(Elements):
    """Texts that cells share; how they are pronounced is left out."""

    def __init__(self, texts: list[str], budget: Budget) -> None:
        self.texts, self.budget = texts, budget
        self.shown: list[str] = []
        self.parts: list[str] | None = None
        self.size, self.spoken = 0, False

    def start(self, name: str, _attributes: Attributes) -> None:
        if name == "si":
            self.shown, self.size = [], 0
        self.spoken = self.spoken or name == "rPh"
        self.parts = self.shown if name == "t" and not self.spoken else None

    def text(self, text: str) -> None:
        if self.parts is not None:
            self.size += len(text)
            if self.size > MAX_CELL:
                raise self.budget.spent()
            self.parts.append(text)

    def end(self, name: str) -> None:
        self.parts = None
        self.spoken = self.spoken and name != "rPh"
        if name == "si":
            self.texts.append("".join(self.shown))
            self.budget.hold(self.texts[-1])


class _Styles(Elements):
    """Which of the styles of cells show a day."""

    def __init__(self) -> None:
        self.formats: dict[str, str] = {}
        self.used: list[str] = []
        self.within = False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "numFmt":
            self.formats[attributes["numFmtId"]] = attributes.get("formatCode", "")
        self.within = self.within or name == "cellXfs"
        if name == "xf" and self.within:
            self.used.append(attributes.get("numFmtId", "0"))
        _bounded(self.formats)
        _bounded(self.used)

    def end(self, name: str) -> None:
        self.within = self.within and name != "cellXfs"

    def days(self) -> frozenset[int]:
        return frozenset(place for place, number in enumerate(self.used) if self._is_day(number))

    def _is_day(self, number: str) -> bool:
        if number in self.formats:
            shown = _NOT_SHOWN.sub("", self.formats[number].split(";")[0]).lower()
            return bool(re.search("[dmy]", shown))
        return number.isdecimal() and int(number) in _BUILT_IN_DAYS


def _bounded(listed: Sized) -> None:
    if len(listed) > MAX_LISTED:
        raise ValueError("more of one kind than any workbook has")
