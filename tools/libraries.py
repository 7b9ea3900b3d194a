"""What a bundle takes from the system: what it asks for and lacks, and what it was given by it.

The packages of both are those of the Debian that the bundle was made on.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ELF = b"\x7fELF"
_NEEDED = re.compile(r"NEEDED\s+(\S+)")
_GLIBC = re.compile(r"GLIBC_(\d+(?:\.\d+)+)")
C = "libc6"


class Lent(NamedTuple):
    """A Debian package whose libraries travel in the bundle, and where its licence's words are."""

    package: str
    version: str
    files: tuple[str, ...]
    words: Path


def depends(bundle: Path) -> str:
    """The packages without which something of the bundle does not load, as Debian writes them."""
    inside = {file.name for file in bundle.rglob("*")}
    wanted: set[str] = set()
    glibc = (0,)
    for file in programs(bundle):
        told = subprocess.run(
            ["objdump", "-p", file], check=True, capture_output=True, text=True
        ).stdout
        wanted.update(_NEEDED.findall(told))
        asked = (tuple(map(int, v.split("."))) for v in _GLIBC.findall(told))
        glibc = max([glibc, *asked])
    packages = {package_of(name) for name in wanted - inside} | set(data_of_lent(bundle))
    packages.discard(C)
    return ", ".join([f"{C} (>= {'.'.join(map(str, glibc))})", *sorted(packages)])


def data_of_lent(bundle: Path) -> Iterator[str]:
    """What the libraries that travel read of the system: fonts' rules, keyboards, compositions."""
    for each in lent(bundle):
        asked = ["dpkg-query", "-W", "-f", "${Depends}", each.package]
        told = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
        yield from re.findall(r"(?:^|, )([a-z0-9.+-]+-(?:data|config))\b", told)


def lent(bundle: Path) -> list[Lent]:
    """What was collected from the system; the wheels bring the rest along, and their own words."""
    found: dict[str, list[str]] = {}
    for file in programs(bundle):
        own = file.parent != bundle / "_internal" or file.name.startswith("libpython")
        if not own and (place := _place(file.name)) and (owner := _owner(place)):
            found.setdefault(owner, []).append(file.name)
    return [_lent(package, files) for package, files in sorted(found.items())]


def lay_licences(bundle: Path, listed: str) -> None:
    """Put the words of what the system lent beside those of the rest, and name it in the list."""
    folder = bundle / "_internal" / "licences"
    lines = folder.joinpath(listed).read_text(encoding="utf-8").splitlines()
    for each in lent(bundle):
        place = folder / each.package / "copyright"
        place.parent.mkdir(exist_ok=True)
        shutil.copyfile(each.words, place)
        lines.append(f"{each.package} {each.version}\t{licence_of(each.words)}")
    lines.sort(key=str.lower)
    folder.joinpath(listed).write_text("\n".join(lines) + "\n", encoding="utf-8")


def licence_of(words: Path) -> str:
    """What Debian's copyright file of a package calls its licences, where it has names for them."""
    text = words.read_text(encoding="utf-8", errors="replace")
    named = dict.fromkeys(re.findall(r"^License: *(\S.*?) *$", text, re.MULTILINE))
    return ", ".join(named) or "as its words say"


def programs(bundle: Path) -> Iterator[Path]:
    """Every program and library of a bundle, in the order of their names."""
    for file in sorted(bundle.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(4) == ELF:
                    yield file


def package_of(name: str) -> str:
    """The package that a library such as "libGL.so.1" is in."""
    place = _place(name)
    if place is None or not (owner := _owner(place)):
        raise LookupError(f"{name}: no installed package has it; tools/ensure-system gui package")
    return owner


def _lent(package: str, files: list[str]) -> Lent:
    asked = ["dpkg-query", "-W", "-f", "${Version}", package]
    version = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    return Lent(package, version, tuple(files), Path("/usr/share/doc", package, "copyright"))


@cache
def _loadable() -> dict[str, Path]:
    ldconfig = shutil.which("ldconfig") or "/sbin/ldconfig"
    told = subprocess.run([ldconfig, "-p"], check=True, capture_output=True, text=True).stdout
    lines = re.findall(r"^\t(\S+) \([^)]*x86-64[^)]*\) => (\S+)$", told, re.MULTILINE)
    return {name: Path(place) for name, place in reversed(lines)}


def _place(name: str) -> Path | None:
    return _loadable().get(name)


def _owner(place: Path) -> str:
    """dpkg knows a file by the path it was packed with, before /lib was a link to /usr/lib."""
    real = place.resolve()
    for each in (
        real,
        Path("/", real.relative_to("/usr")) if real.is_relative_to("/usr") else real,
    ):
        told = subprocess.run(["dpkg", "-S", each], check=False, capture_output=True, text=True)
        if told.returncode == 0:
            return told.stdout.partition(":")[0]
    return ""
