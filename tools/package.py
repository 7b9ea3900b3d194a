"""Make what is delivered for this system: the bundle, and the archives made of it.

python tools/package.py                    the bundle, then every package that can be made here
python tools/package.py bundle             the bundle alone
python tools/package.py beside MODULE      one to measure, with that module as a program in it

The same sources make the same bytes, but for what docs/packaging.md lists: the hash seed is fixed
and every time is that of the last change.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
from hashlib import sha256
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import libraries
import licences

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
WORK, BUNDLES, PACKAGES = BUILD / "packaging", BUILD / "bundle", BUILD / "packages"
SPEC = ROOT / "packaging" / "pyinstaller" / "accueil.spec"
LOCK = ROOT / "requirements-packaging.lock"
NAME = "accueil"
MOST_BYTES = {"linux": 200_000_000, "windows": 135_000_000}


def version() -> str:
    """The release that is being made."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return str(tomllib.loads(text)["project"]["version"])


def sources() -> tuple[str, int]:
    """What is built, such as "6a5df54, 2026-11-28", and when it last changed, in seconds."""
    if not (ROOT / ".git").exists():
        return "an archive of the sources", int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    changed = " and more" if _git("status", "--porcelain", "--untracked-files=no") else ""
    said, _, at = _git("log", "-1", "--format=%h, %cs\t%ct").partition("\t")
    return f"{said}{changed}", int(at)


def _git(*arguments: str) -> str:
    return subprocess.run(
        ["git", *arguments], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()


def environment() -> Path:
    """A virtual environment with what is delivered, PyInstaller and nothing else; its Python."""
    place = WORK / "venv"
    python = place / "bin" / "python"
    ready = place / f"ready-{sha256(LOCK.read_bytes()).hexdigest()[:16]}"
    if not ready.exists():
        base = Path(sys.base_prefix) / "bin" / f"python3.{sys.version_info.minor}"
        subprocess.run([base, "-m", "venv", "--clear", place], check=True)
        pip = [python, "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
        exact = ["--quiet", "--no-deps", "--only-binary", ":all:", "--require-hashes"]
        subprocess.run([*pip, *exact, "-r", LOCK], check=True)
        ready.touch()
    return python


def prepare(work: Path, site: Path | None = None, python: str = "") -> None:
    """Lay what the spec adds to the collected files: build, own metadata, licences.

    `python` is the version of the Python that travels, where it is not this one.
    """
    work.mkdir(parents=True, exist_ok=True)
    work.joinpath("BUILD").write_text(sources()[0] + "\n", encoding="utf-8")
    own = work / f"technopark_kiosk-{version()}.dist-info"
    own.mkdir(exist_ok=True)
    told = f"Metadata-Version: 2.4\nName: technopark-kiosk\nVersion: {version()}\n"
    own.joinpath("METADATA").write_text(told, encoding="utf-8")
    licences.gather(work / "licences", site, python)


def bundle(system: str = "linux", beside: str = "") -> Path:
    """The folder with the program in it, as small as is promised.

    With a module `beside` it, to measure the bundle with, it is another folder and no package.
    """
    python = environment()
    where = f"{system}-beside" if beside else system
    work, out = WORK / where, BUNDLES / where
    prepare(work, next((WORK / "venv" / "lib").glob("python3*")) / "site-packages")
    shutil.rmtree(out, ignore_errors=True)
    asked = ["--noconfirm", "--log-level", "ERROR", "--distpath", out, "--workpath", work, SPEC]
    named = same() | ({"ACCUEIL_BESIDE": beside} if beside else {})
    subprocess.run([python, "-m", "PyInstaller", *asked], check=True, env=os.environ | named)
    made = out / NAME
    made.joinpath(NAME).symlink_to("kiosk")
    libraries.lay_licences(made, licences.LIST)
    if not beside:
        require_small(made, system)
    return made


def same() -> dict[str, str]:
    """What makes two builds of the same sources the same."""
    return {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(sources()[1])}


def require_small(made: Path, system: str) -> None:
    """Say how large it is unpacked, and stop where that is more than is promised."""
    size = sum(each.lstat().st_size for each in made.rglob("*") if not each.is_symlink())
    print(f"{made.relative_to(ROOT)}: {size / 1e6:.0f} MB of {MOST_BYTES[system] / 1e6:.0f}")
    if size > MOST_BYTES[system]:
        sys.exit("That is too large; packaging/pyinstaller/contents.py says what travels.")


def archive(made: Path, target: Path) -> Path:
    """A tarball of a bundle, in the order of the names, everything of the time of the sources."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = sources()[1]
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    target.parent.mkdir(parents=True, exist_ok=True)
    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w") as tar,
    ):
        for each in sorted(made.rglob("*")):
            inside = f"{NAME}-{version()}/{each.relative_to(made).as_posix()}"
            tar.add(each, inside, recursive=False, filter=plain)
    return target


def main(*wanted: str) -> None:
    """All of it, or what is named."""
    if wanted[:1] == ("beside",):
        print(bundle(beside=wanted[1]).relative_to(ROOT))
        return
    made = bundle()
    if wanted == ("bundle",):
        return
    print(archive(made, PACKAGES / f"{NAME}-{version()}-linux-x86_64.tar.gz").relative_to(ROOT))
    if shutil.which("dpkg-deb"):
        import deb

        release = deb.Release(version(), sources()[1])
        print(deb.make(made, PACKAGES / f"{NAME}_{version()}_amd64.deb", release).relative_to(ROOT))
    import windows_installer

    if missing := windows_installer.missing():
        print(f"Left out: Windows, for want of {', '.join(missing)} (tools/ensure-system windows)")
        return
    for each in windows_installer.packages():
        print(each.relative_to(ROOT))


if __name__ == "__main__":
    main(*sys.argv[1:])
