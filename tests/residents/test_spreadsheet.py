"""What a file may cost before it is read."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from kiosk.residents.refusals import FileTooLarge
from kiosk.residents.spreadsheet import read_book
from tests.residents.tables import NORIA, xlsx_file

MEGABYTE = bytes(1_000_000)


def swollen(folder: Path, megabytes: int) -> Path:
    """A workbook of one resident that takes so much more room when it is unpacked."""
    file = xlsx_file(folder, ("Nom", "ICE"), ("Noria Énergie", NORIA))
    with (
        zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as packed,
        packed.open("xl/media/picture.bin", "w") as part,
    ):
        for _ in range(megabytes):
            part.write(MEGABYTE)
    return file


def test_a_small_file_that_unpacks_to_a_huge_one_is_not_unpacked(tmp_path: Path) -> None:
    file = swollen(tmp_path, 401)
    assert file.stat().st_size < 2_000_000
    with pytest.raises(FileTooLarge):
        read_book(file)


def test_a_workbook_with_large_pictures_is_read(tmp_path: Path) -> None:
    [sheet] = read_book(swollen(tmp_path, 20)).sheets
    assert [row.cells for row in sheet.rows] == [("Nom", "ICE"), ("Noria Énergie", NORIA)]
