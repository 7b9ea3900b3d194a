"""The Debian package: the same bytes twice, scripts that may run twice, and no data destroyed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli.parser import build
from tests.tools.test_bill import tool

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dpkg-deb"), reason="makes a Debian package"
)
package = tool("package")
libraries = tool("libraries")
deb = tool("deb")
papers = tool("deb_papers")

RELEASE = deb.Release("1.4.0", 1_700_000_000)
STUBS = ("dpkg", "systemctl", "systemd-sysusers", "getent", "install", "useradd")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A small one: a program of the system's, and a list of licences."""
    made = tmp_path / "bundle"
    listed = made / "_internal" / "licences" / "LICENCES.txt"
    listed.parent.mkdir(parents=True)
    listed.write_text("accueil\tMIT\nmako 1.4.3\tMIT\nPython 3.11.7\tPSF-2.0\n")
    shutil.copy(shutil.which("true") or "", made / "kiosk")
    (made / "accueil").symlink_to("kiosk")
    return made


def test_the_same_bundle_makes_the_same_package(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package, "WORK", tmp_path / "work")
    monkeypatch.setattr(deb, "PRESSED", ("-Zgzip", "-z1"))
    one = deb.make(bundle, tmp_path / "one.deb", RELEASE).read_bytes()
    before = os.umask(0o077)
    try:
        two = deb.make(bundle, tmp_path / "two.deb", RELEASE).read_bytes()
    finally:
        os.umask(before)
    assert one == two
    told = subprocess.run(
        ["dpkg-deb", "-c", tmp_path / "two.deb"], check=True, capture_output=True, text=True
    ).stdout
    for place in ("opt/accueil/1.4.0/kiosk", "usr/bin/accueil", "usr/share/man/man1/kiosk.1.gz"):
        assert f"./{place}" in told
    assert {line.split()[1] for line in told.splitlines()} == {"root/root"}
    assert "./opt/accueil/current" not in told  # dpkg would set it back to its own version


def test_what_a_bundle_asks_of_the_system_is_computed(bundle: Path) -> None:
    asked = libraries.depends(bundle)
    assert asked.startswith("libc6 (>= 2.")
    (bundle / "_internal" / "libc.so.6").touch()
    assert asked == libraries.depends(bundle)  # that it asks for none else was seen


def test_a_library_that_nothing_has_stops_the_build() -> None:
    with pytest.raises(LookupError, match=r"libnowhere\.so\.1"):
        libraries.package_of("libnowhere.so.1")


def test_the_manual_and_the_completion_name_every_verb() -> None:
    page, words = papers.manual("@VERBS@"), papers.completion()
    verbs = papers._below(build()).choices
    for verb in verbs:
        assert f".B {verb}\n" in page
        assert f"            {verb}) words='" in words
    assert "reception touch display counter manager" in words


def test_every_part_has_its_paragraph_in_the_copyright_file(bundle: Path) -> None:
    told = papers.copyright_of(
        (bundle / "_internal/licences/LICENCES.txt").read_text(encoding="utf-8"), RELEASE
    )
    assert "Files: opt/accueil/1.4.0/_internal/licences/mako/*\n" in told
    assert "License: PSF-2.0\n" in told
    assert told.count("License: Expat\n") == 2


class Installed:
    """A machine whose /opt and /var are a folder, and whose dpkg says yes."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.place = folder, folder / "opt"
        self.place.mkdir()
        self.programs = folder / "bin"
        self.programs.mkdir()
        for name in STUBS:
            self.stub(name, "exit 0")
        real = shutil.which("dpkg") or ""
        self.stub("dpkg", f'case $1 in --compare-versions) exec {real} "$@" ;; esac')

    def stub(self, name: str, does: str) -> None:
        program = self.programs / name
        program.write_text(f"#!/bin/sh\n{does}\n")
        program.chmod(0o755)

    def lay(self, version: str) -> Path:
        """What dpkg unpacks."""
        made = self.place / version
        made.mkdir()
        (made / "kiosk").write_text(version)
        (made / "kiosk").chmod(0o755)
        return made

    def run(self, script: str, version: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        release = deb.Release(version, 0)
        text = deb._filled(deb.SOURCES / script, release, {"@INSTALLED_SIZE@": "1000"})
        for place in ("/opt/accueil", "/var/lib/accueil", "/opt"):
            text = text.replace(f"{place} ", f"{self.place} ").replace(
                f"={place}\n", f"={self.place if 'opt' in place else self.folder / 'var'}\n"
            )
        text = text.replace("/usr/share/debconf", str(self.folder))
        text = text.replace("/etc/systemd", str(self.folder))
        text = text.replace("/var/lib/accueil", str(self.folder / "var"))
        return subprocess.run(
            ["sh", "-c", text, script, *arguments],
            env={"PATH": f"{self.programs}:{os.environ['PATH']}", "LANG": "fr_MA.UTF-8"},
            check=False,
            capture_output=True,
            text=True,
        )

    def install(self, version: str, before: str = "") -> str:
        """As dpkg does it; what was said."""
        first = self.run("preinst", version, "upgrade" if before else "install", before)
        assert first.returncode == 0, first.stderr
        if not (self.place / version).exists():
            self.lay(version)
        if before and before != version:
            assert self.run("postrm", before, "upgrade", version).returncode == 0
            assert self.current() == version  # for no moment does none count
            shutil.rmtree(self.place / before)
        done = self.run("postinst", version, "configure", before)
        assert done.returncode == 0, done.stderr
        return done.stderr

    def current(self) -> str:
        return str((self.place / "current").readlink())

    def versions(self) -> set[str]:
        return {each.name for each in self.place.iterdir() if each.is_dir()} - {"current"}


@pytest.fixture
def machine(tmp_path: Path) -> Installed:
    return Installed(tmp_path)


def test_what_is_installed_counts_and_doing_it_again_changes_nothing(machine: Installed) -> None:
    machine.install("1.4.0")
    assert machine.current() == "1.4.0"
    machine.install("1.4.0", "1.4.0")
    assert (machine.current(), machine.versions()) == ("1.4.0", {"1.4.0"})
    assert [each.name for each in machine.place.iterdir() if each.name.startswith(".")] == []


def test_the_version_before_stays_whole_beside_the_new_one(machine: Installed) -> None:
    for version, before in (("1.4.0", ""), ("1.5.0", "1.4.0"), ("1.6.0", "1.5.0")):
        said = machine.install(version, before)
    assert machine.current() == "1.6.0"
    assert machine.versions() == {"1.6.0", "1.5.0"}
    assert (machine.place / "1.5.0" / "kiosk").read_text() == "1.5.0"
    assert "Les fenêtres ouvertes restent en 1.5.0" in said


def test_a_version_that_the_station_took_by_itself_stays_when_it_is_newer(
    machine: Installed,
) -> None:
    machine.install("1.4.0")
    machine.lay("1.7.0")
    machine.run("postrm", "1.4.0", "upgrade", "1.7.0")  # as whoever lays an update switches
    assert machine.current() == "1.7.0"
    machine.stub("dpkg", f'case $1 in -S) exit 1 ;; esac; exec {shutil.which("dpkg")} "$@"')
    first = machine.run("preinst", "1.5.0", "upgrade", "1.4.0")
    assert first.returncode == 0, first.stderr
    machine.lay("1.5.0")
    said = machine.run("postinst", "1.5.0", "configure", "1.4.0").stderr
    assert "la version 1.7.0, plus récente, reste en service" in said
    assert machine.current() == "1.7.0"


def test_an_installation_ended_half_way_is_mended_by_the_next(machine: Installed) -> None:
    machine.install("1.4.0")
    machine.run("preinst", "1.5.0", "upgrade", "1.4.0")
    machine.lay("1.5.0")
    machine.run("postrm", "1.4.0", "upgrade", "1.5.0")
    (machine.place / "1.4.0" / "kiosk").unlink()  # and here the power goes
    machine.install("1.5.0", "1.5.0")
    assert (machine.current(), machine.versions()) == ("1.5.0", {"1.5.0", "1.4.0"})
    assert (machine.place / "1.4.0" / "kiosk").exists()


def test_where_the_disk_is_too_small_nothing_is_touched_and_the_room_is_said(
    machine: Installed,
) -> None:
    machine.install("1.4.0")
    machine.stub("df", "printf 'Filesystem\\n/dev/x 9 9 500 99%% /\\n'")
    refused = machine.run("preinst", "1.5.0", "upgrade", "1.4.0")
    assert refused.returncode == 1
    assert "il manque 51 Mo" in refused.stderr
    assert (machine.current(), machine.versions()) == ("1.4.0", {"1.4.0"})


def test_a_purge_keeps_the_data_and_says_where_they_are(machine: Installed) -> None:
    machine.install("1.4.0")
    data = machine.folder / "var"
    data.mkdir()
    (data / "kiosk.sqlite3").write_text("visits")
    gone = machine.run("postrm", "1.4.0", "remove")
    assert str(data) in gone.stderr
    assert not machine.place.exists()
    for _twice in range(2):
        kept = machine.run("postrm", "1.4.0", "purge")
        assert kept.returncode == 0, kept.stderr
        assert f"rm -r {data}" in kept.stderr
    assert (data / "kiosk.sqlite3").exists()


def test_a_launcher_says_what_to_do_where_nothing_counts(tmp_path: Path) -> None:
    text = (deb.SOURCES / "launcher").read_text().replace("/opt/accueil", str(tmp_path))
    for language, word in (("fr_FR", "Réinstallez"), ("ar_MA", "أعد تثبيت"), ("en_GB", "again")):
        done = subprocess.run(
            ["sh", "-c", text, "/usr/bin/kiosk"],
            env={"LANG": language, "PATH": os.environ["PATH"]},
            check=False,
            capture_output=True,
            text=True,
        )
        assert (done.returncode, word in done.stderr) == (4, True)
