"""The session of a kiosk on Linux: what it lets nobody do, and that it is turned on and off."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

SESSION = Path(__file__).parents[2] / "packaging" / "kiosk-session"
SCRIPTS = ("session", "windows", "x-client", "accueil-kiosk")
UNIT = "accueil-kiosk@.service"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a session of Linux")


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_reads_and_may_be_run(name: str) -> None:
    file = SESSION / name
    assert file.stat().st_mode & stat.S_IXUSR
    subprocess.run(("sh", "-n", str(file)), check=True)


def test_the_window_manager_answers_no_key_no_button_and_has_no_menu() -> None:
    tree = ET.parse(SESSION / "openbox.xml").getroot()  # noqa: S314 - ours
    names = [element.tag.rpartition("}")[2] for element in tree.iter()]
    assert not {"keybind", "mousebind", "context", "file", "chainQuitKey"} & set(names)
    assert names.count("keyboard") == 1, "without one it would have its own keys"
    assert names.count("mouse") == 1


def test_cage_may_not_switch_consoles() -> None:
    lines = (SESSION / "session").read_text(encoding="utf-8").splitlines()
    started = [line.split() for line in lines if line.strip().startswith("cage ")]
    assert len(started) == 1
    assert "-s" not in started[0]


def program(folder: Path, body: str) -> Path:
    made = folder / "program"
    made.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    made.chmod(0o700)
    return made


def show(folder: Path, names: str, body: str) -> tuple[int, str]:
    ended = folder / "ended"
    environment = {**os.environ, "ACCUEIL_PROGRAM": str(program(folder, body))}
    command = (str(SESSION / "windows"), names, str(ended))
    ran = subprocess.run(command, env=environment, timeout=30, check=False)
    return ran.returncode, ended.read_text(encoding="utf-8").strip()


@pytest.mark.parametrize("code", [0, 4])
def test_how_a_window_ended_is_how_the_session_ends(tmp_path: Path, code: int) -> None:
    assert show(tmp_path, "touch", f'[ "$1 $2" = "supervise touch" ] && exit {code}') == (
        code,
        str(code),
    )


def test_the_first_of_two_windows_that_ends_decides_and_the_other_one_goes(tmp_path: Path) -> None:
    body = f'echo $$ > "{tmp_path}/$2"; [ "$2" = touch ] || exec sleep 60'
    assert show(tmp_path, "touch-display", body) == (0, "0")
    pid = int((tmp_path / "display").read_text(encoding="utf-8"))
    assert not Path(f"/proc/{pid}").exists() or _ends(pid)


def _ends(pid: int) -> bool:
    state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    return state == "Z"


@pytest.mark.parametrize(
    ("conf", "told"),
    [
        ("ROTATE=90\n", ""),
        ("SESSION=cage\nROTATE='90\n", "is no shell"),
        ("ROTATE=sideways\n", "ROTATE=sideways is not 0, 90, 180 or 270"),
        ("SESSION=windows\n", "SESSION=windows is not cage, x11 or auto"),
        ("KEYBOARD='fr; reboot'\n", "KEYBOARD=fr; reboot is not a layout"),
        ("exit 3\n", "is no shell"),
        ("false\n", "is no shell"),
    ],
)
def test_a_slip_in_what_was_chosen_leaves_no_black_screen(
    conf: str, told: str, tmp_path: Path
) -> None:
    cage = tmp_path / "cage"
    cage.write_text(
        '#!/bin/sh\necho "$XKB_DEFAULT_LAYOUT $@"\nfor ended; do :; done\necho 0 > "$ended"\n',
        encoding="utf-8",
    )
    cage.chmod(0o700)
    (tmp_path / "kiosk.conf").write_text(conf, encoding="utf-8")
    environment = {
        **os.environ,
        "PATH": f"{tmp_path}:{os.environ['PATH']}",
        "ACCUEIL_CONF": str(tmp_path / "kiosk.conf"),
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    command = (str(SESSION / "session"), "touch")
    ran = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=30, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert " touch " in ran.stdout
    assert ("-r" in ran.stdout.split()) == (conf == "ROTATE=90\n")
    assert told in ran.stderr
    assert bool(told) == bool(ran.stderr)


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A system that is not running, with what a kiosk needs."""
    units = tmp_path / "usr" / "lib" / "systemd" / "system"
    units.mkdir(parents=True)
    (tmp_path / "etc" / "systemd" / "system").mkdir(parents=True)
    shutil.copy(SESSION / UNIT, units)
    (units / "graphical.target").write_text("[Unit]\nDescription=All\n", encoding="utf-8")
    (units / "ctrl-alt-del.target").write_text("[Unit]\nDescription=Keys\n", encoding="utf-8")
    cage = tmp_path / "usr" / "bin" / "cage"
    cage.parent.mkdir()
    cage.write_text("", encoding="utf-8")
    cage.chmod(0o755)
    return tmp_path


def turn(machine: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = (str(SESSION / "accueil-kiosk"), *arguments)
    environment = {**os.environ, "ROOT": str(machine)}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def files(machine: Path) -> set[str]:
    found = (machine / "etc").rglob("*")
    return {str(f.relative_to(machine)) for f in found if f.is_symlink() or f.is_file()}


needs_systemctl = pytest.mark.skipif(
    not shutil.which("systemctl") or os.name != "posix" or os.geteuid() != 0,
    reason="needs systemctl and root",
)


@needs_systemctl
def test_a_machine_becomes_a_kiosk_twice_and_an_ordinary_one_again(machine: Path) -> None:
    before = files(machine)
    for _ in range(2):
        assert turn(machine, "on", "touch").returncode == 0
    wanted = "etc/systemd/system/graphical.target.wants/accueil-kiosk@touch.service"
    assert wanted in files(machine)
    assert (machine / "etc/systemd/system/ctrl-alt-del.target").resolve() == Path("/dev/null")
    assert "touch" in turn(machine, "status").stdout
    chosen = machine / "etc/accueil/kiosk.conf"
    chosen.write_text("ROTATE=90\n", encoding="utf-8")
    assert turn(machine, "on", "display").returncode == 0
    assert turn(machine, "on", "door").returncode == 0
    assert wanted not in files(machine)
    assert chosen.read_text(encoding="utf-8") == "ROTATE=90\n", "what was chosen is kept"
    for _ in range(2):
        assert turn(machine, "off").returncode == 0
    left = files(machine) - before
    assert left <= {"etc/accueil/kiosk.conf", "etc/systemd/system/default.target"}


@needs_systemctl
def test_what_is_missing_is_said_and_nothing_is_changed(machine: Path) -> None:
    before = files(machine)
    (machine / "usr" / "bin" / "cage").unlink()
    refused = turn(machine, "on", "touch")
    assert refused.returncode == 1
    assert "apt install" in refused.stderr
    assert turn(machine, "on", "touch-display").returncode == 1
    assert turn(machine, "on", "reception").returncode == 2
    assert files(machine) == before
