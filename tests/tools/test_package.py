"""What goes into a bundle, what stays behind, and under which licences it travels."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest

from tests.tools.test_bill import ROOT, tool

contents = tool("../packaging/pyinstaller/contents")
licences = tool("licences")
package = tool("package")


@pytest.mark.parametrize(
    "place",
    [
        "resources/translations/ar.qm",
        "babel/locale-data/ar_MA.dat",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "tzdata-2026.6.dist-info/METADATA",
        "libQt6Core.so.6",
    ],
)
def test_what_is_loaded_travels(place: str) -> None:
    assert contents.travels(place)


@pytest.mark.parametrize(
    "place",
    [
        "resources/translations/ar.ts",
        "babel/locale-data/de.dat",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "libcups.so.2",
        "tzdata-2026.6.dist-info/direct_url.json",
        "kiosk/store/migrations/__pycache__/env.cpython-311.pyc",
    ],
)
def test_what_nobody_loads_stays_behind(place: str) -> None:
    assert not contents.travels(place)


def test_everything_that_travels_brings_the_words_of_its_licence(tmp_path: Path) -> None:
    parts = licences.gather(tmp_path)
    assert [part.name for part in parts if not part.words or not part.licence] == []
    listed = (tmp_path / licences.LIST).read_text(encoding="utf-8").splitlines()
    assert [line.split("\t")[1] for line in listed] == [part.licence for part in parts]
    assert any(line.startswith("pyside6-essentials 6") for line in listed)
    assert (tmp_path / "pyside6-essentials" / "LGPL-3.0.txt").is_file()


def test_an_archive_of_the_same_files_is_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        for file in ("kiosk", "b", "a") if name == "one" else ("a", "b", "kiosk"):
            folder.joinpath(file).write_text(file, encoding="utf-8")
        folder.joinpath("accueil").symlink_to("kiosk")
        made.append(package.archive(folder, tmp_path / f"{name}.tar.gz"))
    assert made[0].read_bytes() == made[1].read_bytes()
    with tarfile.open(made[0]) as tar:
        assert tar.getnames() == [
            f"accueil-{package.version()}/{n}" for n in ("a", "accueil", "b", "kiosk")
        ]
        assert {entry.uname for entry in tar} == {"root"}


def test_a_release_has_one_version() -> None:
    from kiosk.core import program

    assert package.version() == program.version()
    assert (ROOT / "packaging" / "pyinstaller" / "accueil.spec").is_file()
