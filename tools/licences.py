"""The licences of what a bundle brings along, gathered in one folder with a list of them.

python tools/licences.py FOLDER [SITE-PACKAGES]

The packages are those of requirements.lock that are installed here, or in SITE-PACKAGES. Each one's
own words where it brings them, else those in packaging/licences. The list, LICENCES.txt, is what
`kiosk licences` shows.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))
import bill

ROOT = Path(__file__).resolve().parents[1]
LIST = "LICENCES.txt"
WORDS = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
OURS = ROOT / "packaging" / "licences"
_QT = ("pyside6-essentials", "shiboken6")
BROUGHT_BY_NOBODY = {
    **dict.fromkeys(_QT, ("LGPL-3.0.txt", "GPL-3.0.txt")),
    "pyserial": ("pyserial-BSD-3-Clause.txt",),
}
"""Wheels without the words of their licence, and the files of packaging/licences that have them."""
IN_LGPL = "LGPL-3.0-only"
"""Under which of its licences Qt is used here."""
CHOSEN = dict.fromkeys(_QT, IN_LGPL)


class Part(NamedTuple):
    """One thing that a bundle brings along."""

    name: str
    version: str
    licence: str
    words: tuple[tuple[str, Path], ...]


def gather(folder: Path, site: Path | None = None, python: str = "") -> list[Part]:
    """Lay the words of every licence into `folder`, and their list."""
    shutil.rmtree(folder, ignore_errors=True)
    parts = sorted(
        [_python(site, python), *_packages(site), *_beside()], key=lambda part: part.name.lower()
    )
    for part in parts:
        for name, words in part.words:
            place = folder / part.name.replace(" ", "-") / name
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(words, place)
    folder.joinpath(LIST).write_text("".join(map(_line, parts)), encoding="utf-8")
    return parts


def _line(part: Part) -> str:
    return f"{part.name} {part.version}\t{part.licence}\n".replace(" \t", "\t")


def _packages(site: Path | None) -> Iterator[Part]:
    """Of a universal lock, what is installed on this system."""
    found = {bill.canonicalize_name(d.name): d for d in metadata.distributions(**_where(site))}
    text = bill.LOCK.read_text(encoding="utf-8")
    for package in bill.locked(text):
        if package.name in found:
            yield _package(found[package.name], package.name)


def _where(site: Path | None) -> dict[str, list[str]]:
    return {"path": [str(site)]} if site else {}


def _package(of: metadata.Distribution, name: str) -> Part:
    told = [file for file in map(Path, map(str, of.files or ())) if _is_words(file)]
    words = [(_plain(f), Path(str(of.locate_file(f)))) for f in told]
    if not words:
        words = [(each, OURS / each) for each in BROUGHT_BY_NOBODY.get(name, ())]
    return Part(name, of.version, CHOSEN.get(name) or _said(of, name), tuple(words))


def _is_words(file: Path) -> bool:
    inside = file.parts[0].endswith(".dist-info")
    return inside and ("licenses" in file.parts or bool(WORDS.search(file.name)))


def _plain(file: Path) -> str:
    """Its place below the package's own information, as one name."""
    return "-".join(part for part in file.parts[1:] if part.lower() != "licenses")


def _said(of: metadata.Distribution, name: str) -> str:
    return bill.SAID.get(name) or bill.licence_words(of.metadata)


def _python(site: Path | None, version: str) -> Part:
    base = Path(sys.base_prefix)
    version = version or sys.version.split()[0]
    where = [
        site.parents[1] / "LICENSE.txt" if site else None,
        base / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "LICENSE.txt",
        base / "LICENSE.txt",
        Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright"),
    ]
    words = next((("LICENSE.txt", each) for each in where if each and each.is_file()), None)
    return Part("Python", version, "PSF-2.0", (words,) if words else ())


def _beside() -> Iterator[Part]:
    yield Part("accueil", "", "MIT", (("LICENSE", ROOT / "LICENSE"),))
    for name, licence, words in bill.BUNDLED:
        yield Part(name, "", licence, ((Path(words).name, ROOT / words),))


if __name__ == "__main__":
    site = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    missing = [part.name for part in gather(Path(sys.argv[1]), site) if not part.words]
    if missing:
        sys.exit(f"no words of a licence for: {', '.join(missing)}")
