"""The installer for Windows under Wine: installed, used, updated and taken away.

python -m tests.bundle wine [--setup FILE] [--zip FILE]     build/packages unless named

The pictures are in build/bundle-test/windows-pictures. What Wine cannot show is in
docs/packaging.md.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from tests.bundle import (
    windows_installing,
    windows_older,
    windows_updating,
    windows_using,
)
from tests.bundle.checks import Checks
from tests.bundle.root import KEPT, ROOT
from tests.bundle.windows_machine import Machine

sys.path.insert(0, str(ROOT / "tools"))
import package
import windows_installer
from wine import Wine

BUNDLE = ROOT / "build" / "bundle" / "windows" / "accueil"
NEEDED = ("Xvfb", "openbox", "xdotool")


def main(arguments: list[str]) -> int:
    """All of it, from the first installation to the last trace."""
    parser = argparse.ArgumentParser(prog="python -m tests.bundle wine")
    parser.add_argument("--setup", type=Path, help="the installer; else the newest made here")
    parser.add_argument("--zip", type=Path, help="the archive; else the newest made here")
    asked = parser.parse_args(arguments)
    setup, archive = asked.setup or newest("-setup.exe"), asked.zip or newest(".zip")
    if why := unable(setup, archive):
        print(why, file=sys.stderr)
        return 2
    assert setup is not None
    assert archive is not None
    checks = Checks()
    pictures = KEPT / "windows-pictures"
    shutil.rmtree(pictures, ignore_errors=True)
    with ExitStack() as stack:
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="accueil-")))
        scratch.chmod(0o755)  # PostgreSQL runs as another
        wine = Wine(KEPT / "windows")
        shutil.rmtree(wine.prefix, ignore_errors=True)
        stack.callback(shutil.rmtree, wine.prefix, ignore_errors=True)
        stack.callback(wine.end)
        wine.prepare()
        machine = Machine(wine, checks, scratch, pictures)
        before = windows_older.installer(BUNDLE, windows_older.BEFORE, scratch / "before.exe")
        windows_installing.first(machine, setup, before)
        if checks.failed:  # what is not installed cannot be used
            return checks.close()
        windows_using.all_of_it(machine)
        windows_installing.upgrade(machine, setup, before, package.version())
        windows_updating.updates(machine, BUNDLE, package.version())
        windows_using.bad_stores(machine)
        if os.geteuid() == 0:
            windows_installing.full(machine, setup)
        windows_installing.unpacked(machine, archive)
        windows_installing.leave(machine, setup)
    return checks.close()


def newest(ending: str) -> Path | None:
    """The package made last whose name ends so."""
    found = package.PACKAGES.glob(f"accueil-*-windows-x86_64{ending}")
    made = sorted(found, key=lambda file: file.stat().st_mtime)
    return made[-1] if made else None


def unable(setup: Path | None, archive: Path | None) -> str:
    """Why none of it can be tried here; blank when it can."""
    if setup is None or archive is None or not BUNDLE.is_dir():
        return "There is no package for Windows: make package-windows"
    missing = [name for name in NEEDED if not shutil.which(name)] + windows_installer.missing()
    groups = "tools/ensure-system windows bundle"
    return f"Missing: {', '.join(missing)} ({groups})" if missing else ""
