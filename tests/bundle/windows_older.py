"""Installers of other versions: the same program under another number."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from tests.bundle.root import KEPT, ROOT

sys.path.insert(0, str(ROOT / "tools"))
import package
import windows_installer

BEFORE, NEXT = "0.0.9", "99.0.0"
BUILD = "of the tests"


def under(bundle: Path, version: str) -> Path:
    """A copy of a bundle that says it is another version; it is told in one file."""
    copy = KEPT / "windows-bundles" / version
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(bundle, copy)
    told = copy / "_internal" / f"technopark_kiosk-{package.version()}.dist-info" / "METADATA"
    words = told.read_text(encoding="utf-8")
    told.write_text(words.replace(f"Version: {package.version()}\n", f"Version: {version}\n"))
    return copy


def installer(bundle: Path, version: str, target: Path) -> Path:
    """One of another version, packed quickly: nobody carries it anywhere."""
    copy = under(bundle, version)
    try:
        return windows_installer.installer(copy, version, target, quick=True)
    finally:
        shutil.rmtree(copy)
