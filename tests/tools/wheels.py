"""Wheels made up for the tests, and a copy of one that is installed here."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Mapping, Sequence
from importlib import metadata
from pathlib import Path


def made_up(
    folder: Path,
    name: str,
    version: str,
    requires: Sequence[str] = (),
    extras: Mapping[str, Sequence[str]] | None = None,
) -> Path:
    """A wheel of one module, that asks for what is named."""
    about = [f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}"]
    about += [f"Requires-Dist: {wanted}" for wanted in requires]
    for extra, asked in (extras or {}).items():
        about.append(f"Provides-Extra: {extra}")
        about += [f'Requires-Dist: {wanted} ; extra == "{extra}"' for wanted in asked]
    return _packed(
        folder,
        name,
        version,
        {
            f"{name}.py": f"version = {version!r}\n".encode(),
            f"{name}-{version}.dist-info/METADATA": "\n".join(about).encode(),
        },
    )


def as_installed(folder: Path, name: str) -> Path:
    """A wheel of what is installed here under that name."""
    here = metadata.distribution(name)
    left_out = ("RECORD", "INSTALLER", "REQUESTED", "WHEEL", "direct_url.json")
    files = {
        str(file): Path(str(file.locate())).read_bytes()
        for file in here.files or ()
        if file.suffix != ".pyc" and file.name not in left_out and ".." not in file.parts
    }
    return _packed(folder, name, here.version, files)


def locked(wheel: Path) -> str:
    """The wheel as a line of a lock."""
    name, version, _ = wheel.name.split("-", 2)
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    return f"{name}=={version} --hash=sha256:{digest}\n"


def _packed(folder: Path, name: str, version: str, files: Mapping[str, bytes]) -> Path:
    about = f"{name}-{version}.dist-info"
    tags = "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    whole = {**files, f"{about}/WHEEL": tags.encode()}
    whole[f"{about}/RECORD"] = "".join(
        f"{path},,\n" for path in [*whole, f"{about}/RECORD"]
    ).encode()
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, content in whole.items():
            archive.writestr(path, content)
    return wheel
