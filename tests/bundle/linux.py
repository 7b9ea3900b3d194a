"""The .deb in a bare Debian root: installed with what it asks for and nothing else, and used.

python -m tests.bundle linux [--deb FILE]     build/packages unless named; needs root

The pictures are in build/bundle-test/pictures.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from tests.bundle import installing, using
from tests.bundle.checks import Checks
from tests.bundle.printer import PrintServer
from tests.bundle.root import KEPT, ROOT, BareDebian
from tests.bundle.site import PRINTER, Site

BUNDLE, PACKAGES = ROOT / "build" / "bundle" / "linux" / "accueil", ROOT / "build" / "packages"
NEEDED = ("debootstrap", "dpkg-deb", "Xvfb", "openbox", "xdotool", "cupsd", "nsenter", "unshare")


def main(arguments: list[str]) -> int:
    """All of it, from the first installation to the purge."""
    parser = argparse.ArgumentParser(prog="python -m tests.bundle linux")
    parser.add_argument("--deb", type=Path, help="the package; else the newest that was made here")
    asked = parser.parse_args(arguments)
    made = asked.deb or newest()
    if why := unable(made):
        print(why, file=sys.stderr)
        return 2
    checks = Checks()
    shutil.rmtree(KEPT / "pictures", ignore_errors=True)
    with ExitStack() as stack:
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="accueil-")))
        scratch.chmod(0o755)  # the print server and PostgreSQL run as others
        printer = stack.enter_context(PrintServer(scratch / "cups", PRINTER))
        root = stack.enter_context(BareDebian(KEPT / "root"))
        root.mount("--bind", str(printer.run), "/run/cups")
        site = Site(root, checks, printer, scratch, KEPT / "pictures")
        installing.first(site, made, BUNDLE)
        if checks.failed:  # what is not installed cannot be used
            return checks.close()
        using.all_of_it(site)
        installing.upgrade(site, made)
        using.bad_stores(site)
        installing.leave(site, made)
    return checks.close()


def newest() -> Path | None:
    """The package made last."""
    made = sorted(PACKAGES.glob("accueil_*_amd64.deb"), key=lambda file: file.stat().st_mtime)
    return made[-1] if made else None


def unable(made: Path | None) -> str:
    """Why none of it can be tried here; blank when it can."""
    if made is None or not BUNDLE.is_dir():
        return "There is no package: make package"
    if os.geteuid() != 0:
        return "A bare Debian root is entered as root: sudo make package-test"
    missing = [name for name in NEEDED if not shutil.which(name)]
    return f"Missing: {', '.join(missing)} (tools/ensure-system bundle)" if missing else ""
