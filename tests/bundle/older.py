"""A package of the version before: the same program under a lower number."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from tests.bundle.root import KEPT, ROOT

sys.path.insert(0, str(ROOT / "tools"))
import deb
import package

BEFORE = "0.0.9"
QUICK = ("-Zzstd", "-z1")
"""How it is pressed: nobody carries it anywhere."""


def older(bundle: Path, target: Path) -> Path:
    """A bundle says its version in one file; that one is changed, and the whole packed."""
    copy = KEPT / "older"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(bundle, copy, symlinks=True)
    told = copy / "_internal" / f"technopark_kiosk-{package.version()}.dist-info" / "METADATA"
    words = told.read_text(encoding="utf-8")
    told.write_text(words.replace(f"Version: {package.version()}\n", f"Version: {BEFORE}\n"))
    deb.PRESSED = QUICK
    try:
        return deb.make(copy, target, deb.Release(BEFORE, package.sources()[1]))
    finally:
        shutil.rmtree(copy)
