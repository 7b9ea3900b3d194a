"""Workbooks and texts that cost more than they weigh."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path

_RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    "{}</Relationships>"
)
_REL = (
    '<Relationship Id="{id}" Target="{target}" Type="http://schemas.openxmlformats.org/'
    'officeDocument/2006/relationships/{kind}"/>'
)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
HEAD = '<row r="1"><c t="inlineStr"><is><t>Nom</t></is></c></row>'
_PIECE = 1 << 20


def packed(
    folder: Path, rows: str, *, times: int = 1, texts: str = "", texts_times: int = 1
) -> Path:
    """A workbook whose one sheet has a head, then the rows so many times."""
    file = folder / "bomb.xlsx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("_rels/.rels", _rels(("r1", "xl/workbook.xml", "officeDocument")))
        links = ("r1", "worksheets/sheet1.xml", "worksheet"), ("r2", "s.xml", "sharedStrings")
        out.writestr("xl/_rels/workbook.xml.rels", _rels(*links))
        sheet = '<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets>'
        out.writestr("xl/workbook.xml", f'<workbook xmlns="{_MAIN}" xmlns:r="r">{sheet}</workbook>')
        _write(out, "xl/s.xml", "<sst>", texts, texts_times, "</sst>")
        begin = f'<worksheet xmlns="{_MAIN}"><sheetData>{HEAD}'
        _write(out, "xl/worksheets/sheet1.xml", begin, rows, times, "</sheetData></worksheet>")
    return file


def _rels(*links: tuple[str, str, str]) -> str:
    return _RELS.format("".join(_REL.format(id=i, target=t, kind=k) for i, t, k in links))


def _write(
    out: zipfile.ZipFile, name: str, begin: str, repeated: str, times: int, end: str
) -> None:
    with out.open(name, "w") as part:
        for piece in (begin.encode(), *_pieces(repeated.encode(), times), end.encode()):
            part.write(piece)


def _pieces(repeated: bytes, times: int) -> Iterable[bytes]:
    together = max(1, min(times, _PIECE // max(1, len(repeated))))
    whole, rest = divmod(times, together)
    yield from [repeated * together] * whole
    yield repeated * rest
