"""The Debian package of a bundle: the program below /opt/accueil, and what makes a system know it.

python tools/deb.py BUNDLE FILE.deb [VERSION]

What is laid is in packaging/deb and packaging/kiosk-session; the man pages, the completion and the
copyright file are written from the program itself (deb_papers.py). The same bundle and the same
sources make the same bytes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from hashlib import md5
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))
import deb_papers
import icon
import libraries
import package

SOURCES, SESSION = package.ROOT / "packaging" / "deb", package.ROOT / "packaging" / "kiosk-session"
ENTRY = "ma.technopark.Accueil"
SCRIPTS = ("preinst", "postinst", "prerm", "postrm")
SYSTEMD = (".service", ".timer", ".target", ".path", ".socket", ".slice")
ICON_PX = (16, 24, 32, 48, 64, 128, 256)
PRESSED = ("-Zzstd", "-z12")
"""zstd unpacks in a fifth of the time of xz on a slow kiosk, for a fifth more bytes."""


class Release(NamedTuple):
    """What is packed: the program's version, and when its sources last changed."""

    version: str
    at: int

    @property
    def day(self) -> datetime:
        """The same moment, as a date."""
        return datetime.fromtimestamp(self.at, UTC)


def make(bundle: Path, target: Path, release: Release) -> Path:
    """Lay everything as it will be installed, and pack it."""
    root = package.WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    _program(root, bundle, release)
    _desktop(root, release)
    _services(root)
    deb_papers.lay(root, bundle, _filled(SOURCES / "kiosk.1", release), release)
    _control(root, libraries.depends(bundle), release)
    _tidy(root, release.at)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    packing = ["dpkg-deb", "--root-owner-group", *PRESSED, "--build", root, target]
    same = {"SOURCE_DATE_EPOCH": str(release.at), "LC_ALL": "C"}
    subprocess.run(packing, check=True, stdout=subprocess.DEVNULL, env=os.environ | same)
    return target


def _program(root: Path, bundle: Path, release: Release) -> None:
    """The bundle as it is, and the two names by which a person or a service starts it."""
    shutil.copytree(bundle, root / "opt" / "accueil" / release.version, symlinks=True)
    for name in ("kiosk", "accueil"):
        _lay(SOURCES / "launcher", root / "usr" / "bin" / name, 0o755)


def _desktop(root: Path, release: Release) -> None:
    share = root / "usr" / "share"
    _lay(SOURCES / f"{ENTRY}.desktop", share / "applications" / f"{ENTRY}.desktop")
    about = share / "metainfo" / f"{ENTRY}.metainfo.xml"
    _write(about, _filled(SOURCES / about.name, release))
    icons = share / "icons" / "hicolor"
    drawing = package.ROOT / "resources" / "program" / "accueil.svg"
    _lay(drawing, icons / "scalable" / "apps" / f"{ENTRY}.svg")
    for px in ICON_PX:
        icon.draw(drawing, px, icons / f"{px}x{px}" / "apps" / f"{ENTRY}.png")


def _services(root: Path) -> None:
    """Units, the account of kiosks, its folder; what a kiosk's session reads besides."""
    lib = root / "usr" / "lib"
    _lay(SOURCES / "accueil.sysusers", lib / "sysusers.d" / "accueil.conf")
    _lay(SOURCES / "accueil.tmpfiles", lib / "tmpfiles.d" / "accueil.conf")
    for folder in (SOURCES, SESSION):
        for file in sorted(each for each in folder.rglob("*") if each.is_file()):
            if file.suffix in SYSTEMD:
                _lay(file, lib / "systemd" / "system" / file.name)
            elif folder == SESSION:
                place = root / "usr" / "share" / "accueil" / "kiosk-session"
                mode = 0o755 if os.access(file, os.X_OK) else 0o644
                _lay(file, place / file.relative_to(folder), mode)


def _control(root: Path, depends: str, release: Release) -> None:
    """What dpkg reads: the fields, the scripts, the question of the purge, the sums."""
    files = sorted(each for each in root.rglob("*") if each.is_file() and not each.is_symlink())
    sums = [f"{md5(each.read_bytes()).hexdigest()}  {each.relative_to(root)}\n" for each in files]  # noqa: S324
    kilobytes = sum(-(-each.stat().st_size // 1024) for each in files)
    told = {"@DEPENDS@": depends, "@INSTALLED_SIZE@": str(kilobytes)}
    control = root / "DEBIAN"
    _write(control / "control", _filled(SOURCES / "control", release, told))
    for name in SCRIPTS:
        _write(control / name, _filled(SOURCES / name, release, told), 0o755)
    _lay(SOURCES / "templates", control / "templates")
    _write(control / "md5sums", "".join(sums))


def _filled(file: Path, release: Release, told: dict[str, str] | None = None) -> str:
    """A file with the parts that it includes, and what only the build knows."""
    text = file.read_text(encoding="utf-8")
    for part in ("words.sh", "versions.sh"):
        text = text.replace(f"#include {part}\n", (SOURCES / part).read_text(encoding="utf-8"))
    known = {"@VERSION@": release.version, "@DATE@": f"{release.day:%Y-%m-%d}"}
    for name, value in (known | (told or {})).items():
        text = text.replace(name, value)
    return text


def _lay(file: Path, place: Path, mode: int = 0o644) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, place)
    place.chmod(mode)


def _write(place: Path, text: str, mode: int = 0o644) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")
    place.chmod(mode)


def _tidy(root: Path, at: int) -> None:
    """Rights and times as they are for everybody, whoever built it under whatever umask."""
    for each in [root, *root.rglob("*")]:
        if not each.is_symlink():
            each.chmod(0o755 if each.is_dir() or each.stat().st_mode & 0o100 else 0o644)
        os.utime(each, (at, at), follow_symlinks=False)


if __name__ == "__main__":
    of, to = Path(sys.argv[1]), Path(sys.argv[2])
    version = sys.argv[3] if len(sys.argv) > 3 else package.version()
    print(make(of, to, Release(version, package.sources()[1])))
