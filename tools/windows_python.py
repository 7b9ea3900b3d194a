"""A Python for Windows with what is delivered and PyInstaller in it, for Wine to run.

python tools/windows_python.py      says where its python.exe is

Python comes as an archive of the package index, pinned in packaging/windows/python.lock; nothing
of that archive is run but the Python in it. The packages are those of requirements-packaging.lock
for Windows.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from packaging.markers import Marker

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / "build" / "windows"
PARTS = ROOT / "packaging" / "windows"
PYTHON_LOCK, LOCK = PARTS / "python.lock", ROOT / "requirements-packaging.lock"
VERSION, FOLDER = "3.11", "cp311/"
WINDOWS = {
    "sys_platform": "win32",
    "platform_system": "Windows",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
    "python_version": VERSION,
    "python_full_version": f"{VERSION}.9",
}
PIP = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input"]


def python() -> Path:
    """Its python.exe; made when the locks are others than it was made of."""
    made_of = sha256(PYTHON_LOCK.read_bytes() + LOCK.read_bytes()).hexdigest()[:16]
    folder = PLACE / "python"
    ready = folder / f"ready-{made_of}"
    if not ready.exists():
        shutil.rmtree(folder, ignore_errors=True)
        unpack(archive(), folder)
        install(site_packages(folder / "python.exe"))
        ready.touch()
    return folder / "python.exe"


def site_packages(program: Path) -> Path:
    """Where a python.exe has its packages."""
    return program.parent / "Lib" / "site-packages"


def archive() -> Path:
    """The archive that Python lies in, as its lock has it."""
    folder = PLACE / "archives"
    shutil.rmtree(folder, ignore_errors=True)
    exact = ["--no-deps", "--no-binary", ":all:", "--require-hashes", "-r", str(PYTHON_LOCK)]
    unbuilt = ["--use-pep517", "--no-build-isolation", "--no-cache-dir"]
    subprocess.run(
        [*PIP, "download", *exact, *unbuilt, "--dest", str(folder)],
        env=os.environ | {"PYTHONPATH": str(PARTS / "unbuilt")},
        check=True,
    )
    return next(folder.glob("*.tar.gz"))


def unpack(outer: Path, folder: Path) -> None:
    """Lay the Python that lies in an archive's data.zip, without the packages it came with."""
    inner = PLACE / "data.zip"
    with tarfile.open(outer) as tar:
        data = next(each for each in tar if each.name.endswith("/data.zip"))
        inner.write_bytes(_content(tar, data))
    with zipfile.ZipFile(inner) as packed:
        for member in packed.infolist():
            name = member.filename.removeprefix(FOLDER)
            if member.is_dir() or name.startswith("Lib/site-packages/"):
                continue
            place = folder / name
            if not place.resolve().is_relative_to(folder.resolve()):
                raise ValueError(f"{outer.name} holds {member.filename}")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(packed.read(member))
    inner.unlink()


def _content(tar: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    content = tar.extractfile(member)
    return content.read() if content else b""


def install(site: Path) -> None:
    """Put the locked packages for Windows into a folder."""
    lock = PLACE / "windows.lock"
    lock.write_text("\n".join(for_windows(LOCK.read_text(encoding="utf-8"))), encoding="utf-8")
    where = ["--platform", "win_amd64", "--python-version", VERSION, "--implementation", "cp"]
    exact = ["--no-deps", "--only-binary", ":all:", "--require-hashes", "-r", str(lock)]
    subprocess.run(
        [*PIP, "install", "--no-compile", "--target", str(site), *where, *exact], check=True
    )


def for_windows(lock: str) -> Iterator[str]:
    """What a lock for every system has for Windows, without conditions.

    pip judges a condition by the system that it runs on, whichever it installs for.
    """
    for block in re.split(r"\n(?=[\w])", lock):
        said = re.match(
            r"(?P<name>[\w.\-\[\]]+==\S+) *(?:; *(?P<condition>[^\\\n]+?))? *\\\n", block
        )
        if said and (not said["condition"] or Marker(said["condition"]).evaluate(WINDOWS)):
            yield said["name"] + " \\\n" + block[said.end() :]


if __name__ == "__main__":
    print(python())
