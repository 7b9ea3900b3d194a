"""Make what is delivered for Windows of its bundle: a zip, and an installer by NSIS.

python tools/windows_installer.py      the bundle under Wine first; into build/packages

NSIS and the small C programs are built on this machine; the same bundle makes the same bytes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import licences
import package
import windows_bundle
from wine import COMPILER, PROGRAMS

PARTS = package.ROOT / "packaging" / "windows"
LOCKDOWN = PARTS / "kiosk" / "Accueil-Kiosk.ps1"
WORK = package.WORK / "windows-installer"
COMPILED = ["-Os", "-s", "-municode", "-Wall", "-Wextra", "-Wno-unused-parameter"]
SAME = "-Wl,--no-insert-timestamp"
BUILT = {
    "accueil.exe": ("launcher.c", "-mwindows", "-DWINDOWS"),
    "kiosk.exe": ("launcher.c",),
    "closing.exe": ("closing.c", "-mwindows"),
}
WITH_LOOK = ("accueil.exe", "kiosk.exe")
SPARE_MB = 20


def missing() -> list[str]:
    """What this machine lacks to make any of it."""
    needed = {"wine64": PROGRAMS, "mingw": (COMPILER,), "nsis": ("makensis",)}
    return [name for name, any_of in needed.items() if not any(map(shutil.which, any_of))]


def packages() -> list[Path]:
    """The zip and the installer, of a bundle made anew."""
    made = windows_bundle.bundle()
    name = f"{package.NAME}-{package.version()}-windows-x86_64"
    folder = package.PACKAGES
    return [
        packed(made, folder / f"{name}.zip"),
        installer(made, package.version(), folder / f"{name}-setup.exe"),
    ]


def packed(made: Path, target: Path) -> Path:
    """A bundle as a zip that is unpacked anywhere, every file of the time of the sources."""
    at = datetime.fromtimestamp(max(package.sources()[1], 315_619_200), UTC).timetuple()[:6]
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for file in files(made):
            entry = zipfile.ZipInfo(f"{made.name}/{file.relative_to(made).as_posix()}", at)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            out.writestr(entry, file.read_bytes(), compresslevel=9)
    return target


def installer(made: Path, version: str, target: Path, *, quick: bool = False) -> Path:
    """The installer of a bundle as a version. Exits with what NSIS says where it makes none.

    `quick` is for what nobody carries anywhere: it is packed in a tenth of the time.
    """
    WORK.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(package.WORK / "windows" / "accueil.ico", WORK / "accueil.ico")
    windows_bundle.draw_side(WORK / "side.bmp")
    for name in BUILT:
        compiled(name, version)
    WORK.joinpath("licence.txt").write_text(words_of_licences(made), encoding="utf-8-sig")
    WORK.joinpath("files.nsh").write_text("".join(laid(made, version)), encoding="utf-8")
    script = LOCKDOWN.read_bytes().replace(b"\r", b"").replace(b"\n", b"\r\n")
    (WORK / LOCKDOWN.name).write_bytes(script)
    for file in (*files(made), *files(WORK)):
        os.utime(file, (package.sources()[1],) * 2)
    size = sum(file.stat().st_size for file in files(made))
    given = {
        "VERSION": version,
        "NUMBERS": ".".join(map(str, windows_bundle.numbers(version))),
        "WORK": str(WORK).replace("/", "\\"),
        "OUT": str(target),
        "SIZE": str(size // 1024),
        "NEEDED": str(size // 1_000_000 + SPARE_MB),
        "FILES": str(len(files(made))),
    } | ({"QUICK": "1"} if quick else {})
    target.parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
        + [f"-D{name}={value}" for name, value in given.items()]
        + [str(PARTS / "accueil.nsi")],
        env=os.environ | package.same(),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"NSIS made no installer:\n{done.stdout}{done.stderr}")
    return target


def compiled(name: str, version: str) -> Path:
    """One of the small programs, with the program's sign where it is seen."""
    source, *switches = BUILT[name]
    look = [drawn(version)] if name in WITH_LOOK else []
    command = [COMPILER, *COMPILED, SAME, *switches, PARTS / source, *look, "-o", WORK / name]
    subprocess.run(command, check=True)
    return WORK / name


def drawn(version: str) -> Path:
    """Sign, version and manifest, as the linker takes them."""
    counted = ",".join(map(str, windows_bundle.numbers(version)))
    said = [f"-DNUMBERS={counted}", f'-DVERSION=\\"{version}\\"']
    resources = WORK / "launcher.res"
    where = [f"-I{WORK}", f"-I{PARTS}", PARTS / "launcher.rc", resources]
    subprocess.run(["x86_64-w64-mingw32-windres", "-O", "coff", *said, *where], check=True)
    return resources


def files(made: Path) -> list[Path]:
    """Every file of a folder, in the order of the names."""
    return sorted(each for each in made.rglob("*") if each.is_file())


def laid(made: Path, version: str) -> Iterator[str]:
    """What the installer does with every file of a bundle: it goes beside what is there."""
    folder = None
    for file in files(made):
        place = file.parent.relative_to(made).as_posix().replace("/", "\\")
        if place != folder:
            folder = place
            inside = "" if place == "." else f"\\{place}"
            yield f'SetOutPath "$INSTDIR\\{version}.part{inside}"\n'
        yield f'File "{file}"\n'


def words_of_licences(made: Path) -> str:
    """What a person is shown before installing: the program's licence, and what it brings."""
    own = package.ROOT.joinpath("LICENSE").read_text(encoding="utf-8")
    brought = (made / "_internal" / "licences" / licences.LIST).read_text(encoding="utf-8")
    lines = [line.replace("\t", "  ·  ") for line in brought.splitlines()]
    head = "\n\nAccueil · licences · الرخص\n_internal\\licences\n\n"
    return (own + head + "\n".join(lines) + "\n").replace("\n", "\r\n")


if __name__ == "__main__":
    for _made in packages():
        print(_made)
