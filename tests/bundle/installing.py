"""apt and dpkg: what is installed, ended half way, upgraded, short of room, removed and purged."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

from tests.bundle import older, using
from tests.bundle.checks import require
from tests.bundle.root import APT, OPT_MB, install
from tests.bundle.screen import until
from tests.bundle.site import DATA, PIN, Site

OLD, MADE = "/root/old.deb", "/root/accueil.deb"
SIGNS = ("/usr/bin/python3", "/usr/bin/perl5", "/usr/share/fonts/truetype/ibm-plex")
ENTRY = "/usr/share/applications/ma.technopark.Accueil.desktop"


def first(site: Site, made: Path, bundle: Path) -> None:
    """The version before, ended half way and mended."""
    root = site.root
    shutil.copyfile(made, root.seen(MADE))
    older.older(bundle, site.scratch / "old.deb")
    shutil.copyfile(site.scratch / "old.deb", root.seen(OLD))
    with site.checks.that("an installation that is killed half way counts for nothing"):
        install(root, *_asked_by(site), code=0)
        _killed_half_way(site, OLD, older.BEFORE)
        said = root.run("dpkg", "--audit", code=None)
        require("accueil" in said, "dpkg does not say that it is half installed")
        require(not root.seen("/opt/accueil/current").is_symlink(), "half a version counts")
    with site.checks.that("installing again mends it, with what it asks for and nothing else"):
        _mend(site)
        install(root, OLD)
        version = root.run("kiosk", "--version")
        require(older.BEFORE in version, version)
        there = [each for each in SIGNS if root.seen(each).exists()]
        require(not there, f"the root is not bare: {there}")
        require("/usr/bin/accueil" in root.run("dpkg", "-L", "accueil"), "no accueil")
    with site.checks.that("every file is as it was packed, and every library is found"):
        said = root.run("dpkg", "--verify", "accueil")
        require(said.strip() == "", said)
        said = root.run("sh", "-c", _MISSING.format(version=older.BEFORE))
        require(said.strip() == "", said)
    with site.checks.that("a launcher whose version is gone says what to do, and ends with 4"):
        root.run("mv", "/opt/accueil/current", "/opt/accueil/away")
        said = root.run("accueil", code=4, env={"LANG": "fr_FR.UTF-8"})
        root.run("mv", "/opt/accueil/away", "/opt/accueil/current")
        require("Réinstallez son paquet" in said, said)


# What the loader does not find, for each library of the bundle; Python's own place counts too.
_MISSING = (
    "cd /opt/accueil/{version}/_internal && find . -name '*.so*' -type f | while read -r each; do"
    ' LD_LIBRARY_PATH=$PWD:$PWD/PySide6/Qt/lib ldd "$each" 2>/dev/null | grep "not found"; done'
    " | sort -u || true"
)


def _mend(site: Site) -> None:
    """What apt itself says to do after dpkg was killed."""
    site.root.run("dpkg", "--configure", "-a", env=APT, code=None)


def _asked_by(site: Site) -> list[str]:
    """What the package asks for, by itself: so that the one that is killed is ours."""
    told = site.root.run("dpkg-deb", "-f", MADE, "Depends")
    return [each.split("|")[0].split("(")[0].strip() for each in told.split(",")]


def _killed_half_way(site: Site, package: str, version: str) -> None:
    """dpkg is killed once a part of the program is there."""
    there = site.root.seen(f"/opt/accueil/{version}/_internal")
    command = site.root.command("dpkg", "-i", package, env=APT)
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as unpacking:
        ends = time.monotonic() + 60
        while not (there.is_dir() and any(there.iterdir())):
            require(unpacking.poll() is None and time.monotonic() < ends, "dpkg ended first")
            time.sleep(0.01)
        site.root.run("sh", "-c", _KILL)
    require(unpacking.returncode != 0, "dpkg came to its end")


_KILL = (
    "for each in /proc/[0-9]*; do"
    " case $(cat $each/comm 2>/dev/null) in dpkg|dpkg-deb) kill -9 ${each#/proc/} ;; esac; done"
)


def upgrade(site: Site, made: Path) -> None:
    """To what was made now: short of room, ended half way, then whole, under an open window."""
    root = site.root
    before = using.laid_out(site)

    def stands(version: str) -> None:
        require(version in root.run("kiosk", "--version"), root.run("kiosk", "--version"))
        require(using.laid_out(site) == before, "the data are not as they were")

    with site.checks.that("where the disk is too small the upgrade says how much is missing"):
        root.mount("-o", "remount,size=260m", "/opt")
        said = install(root, MADE, code=100)
        root.mount("-o", f"remount,size={OPT_MB}m", "/opt")
        require("Mo sur le disque de /opt" in said and "Rien n’a été changé" in said, said)
        stands(older.BEFORE)
    with site.checks.that("a disk that fills during the upgrade leaves the former version whole"):
        said = _full_half_way(site)
        require("No space left" in said or "Aucun espace" in said, said)
        stands(older.BEFORE)
        said = root.run("dpkg", "--verify", "accueil")
        require(said.strip() == "", said)
    with site.checks.that("an upgrade that is killed half way leaves the former version whole"):
        _killed_half_way(site, MADE, _version(site))
        stands(older.BEFORE)
    with (
        site.checks.that("an upgrade under an open window: it goes on, and data are kept"),
        site.window("run", "reception") as (screen, process),
    ):
        screen.painted(site.pictures / "before-upgrade.png")
        _mend(site)
        said = install(root, MADE)
        require("Les fenêtres ouvertes restent en" in said, said)
        stands(_version(site))
        screen.tool("type", PIN)
        screen.tool("key", "Return")  # behind it are pages that were not loaded yet
        locked = screen.picture(site.pictures / "after-upgrade.png")
        until(
            lambda: screen.picture(site.pictures / "after-upgrade.png")[0] > locked[0] * 2,
            "nobody is signed in",
        )
        require(process.poll() is None, "the window is gone")
        names = sorted(each.name for each in root.seen("/opt/accueil").iterdir() if each.is_dir())
        require(older.BEFORE in names and not any(name[0] == "." for name in names), names)
    with site.checks.that("the new version opens the data of the former"):
        site.pictured("upgraded", "run", "reception", size=(1440, 900))


def _version(site: Site) -> str:
    return site.root.run("dpkg-deb", "-f", MADE, "Version").strip()


def _full_half_way(site: Site) -> str:
    """Room enough when it begins, and none once a part of the new version is there."""
    there = site.root.seen(f"/opt/accueil/{_version(site)}/_internal")
    log = site.scratch / "apt.log"
    upgrading = site.root.start("dpkg", "-i", MADE, env=APT, log=log)
    until(lambda: there.is_dir() and any(there.iterdir()), "nothing is unpacked")
    used = shutil.disk_usage(site.root.seen("/opt")).used
    site.root.mount("-o", f"remount,size={used + (8 << 20)}", "/opt")
    code = upgrading.wait(60)
    site.root.mount("-o", f"remount,size={OPT_MB}m", "/opt")
    require(code != 0, "it came to its end")
    return log.read_text(encoding="utf-8", errors="replace")


def leave(site: Site, made: Path) -> None:
    """Removed and purged: the program goes, what people keep stays."""
    root = site.root
    before = using.laid_out(site)
    with site.checks.that("removed, the program is gone, the data stay, and it is said where"):
        said = root.run("apt-get", "remove", "-y", "-q", "accueil", env=APT)
        require("Les données restent ici" in said and DATA in said, said)
        left = [
            each for each in ("/opt/accueil", "/usr/bin/kiosk", ENTRY) if root.seen(each).exists()
        ]
        require(not left, left)
    with site.checks.that("installed again, the data are as they were"):
        install(root, MADE)
        require(using.laid_out(site) == before, "the data are not as they were")
    with site.checks.that(
        "purged, the data of services are kept and it is said how to destroy them"
    ):
        root.run("sh", "-c", "echo visits > /var/lib/accueil/kiosk.sqlite3")
        said = root.run("apt-get", "purge", "-y", "-q", "accueil", env=APT)
        require("rm -r /var/lib/accueil" in said, said)
        require(root.seen("/var/lib/accueil/kiosk.sqlite3").exists(), "they are gone")
        require(using.store_of(site).exists(), "a person's store is gone")
    with site.checks.that("purged by who answers that the data may go, only those of services go"):
        install(root, MADE)
        answer = "accueil accueil/purge-data boolean true"
        root.run("sh", "-c", f"echo '{answer}' | debconf-set-selections")
        root.run("apt-get", "purge", "-y", "-q", "accueil", env=APT)
        require(not root.seen("/var/lib/accueil").exists(), "they are there")
        require(using.store_of(site).exists(), "a person's store is gone")
    with site.checks.that("nothing of the package is left behind"):
        said = root.run("sh", "-c", _LEFT)
        require(said.strip() == "", said)


_LEFT = (
    "find / -xdev -name '*accueil*' -not -path '/root/*' -not -path '/home/*' -not -path '/proc/*'"
    " -not -path '/var/cache/*' -not -path '/tmp/*'"
)
