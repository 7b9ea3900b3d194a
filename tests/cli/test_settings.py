"""Settings that are wrong stop every verb before it does anything, and are told with the line."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.core.settings.setting import SETTINGS
from tests.cli.conftest import Run

ARRIVAL = ("first_name=Amina", "last_name=Benkirane", "host=Noria Énergie", "consent=true")


@pytest.fixture
def site(run: Run) -> Run:
    """The same, on a store with a site and a visitor of long ago."""
    run(
        "do",
        "sites.open",
        "code=casablanca",
        "name=Technopark Casablanca",
        "city=Casablanca",
        "demo=true",
    )
    assert run("do", "visits.arrive", *ARRIVAL, "--at", "2026-01-05T10:00")[0] == 0
    return run


@pytest.mark.parametrize(
    "line",
    [
        "privacy.visit_days = -2",
        "privacy.visit_days = 0",
        'language = "de"',
        "station.counter = -4",
        "touch.idle_seconds = 0",
        "privacy.visit_dais = 4",
    ],
)
def test_nobody_is_forgotten_on_the_strength_of_wrong_settings(
    site: Run, tmp_path: Path, line: str
) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(f"# poste 2\n{line}\n", encoding="utf-8")
    code, [answer] = site("purge")
    assert (code, answer["ok"], answer["faults"][0]["line"]) == (2, False, 2)
    assert str(file) in answer["message"]
    assert line.split(" = ", maxsplit=1)[0] in answer["message"]
    file.unlink()
    assert site("purge")[1][0]["visits"] == 1


@pytest.mark.parametrize(
    "verb",
    [
        ("do", "sites.add_room", "name=Atlas", "capacity=12"),
        ("ask", "visits.on_site"),
        ("sync", "--once"),
        ("sync", "status"),
        ("report", "visits", "-o", "visits.pdf"),
        ("badge", "render", "V-0001", "-o", "badge.png"),
        ("import", "residents", "residents.csv"),
        ("backup", "copy"),
        ("demo",),
        ("purge",),
        ("doctor",),
    ],
)
def test_no_verb_works_with_wrong_settings(
    run: Run, tmp_path: Path, aside: Path, monkeypatch: pytest.MonkeyPatch, verb: tuple[str, ...]
) -> None:
    (tmp_path / "settings.toml").write_text("privacy.visit_days = -2\n", encoding="utf-8")
    monkeypatch.chdir(aside)
    code, answers = run(*verb)
    assert code == 2
    assert "visit_days = -2" in str(answers[-1])
    assert list(aside.iterdir()) == []
    assert [file.name for file in tmp_path.iterdir()] == ["settings.toml"]


def test_the_doctor_names_each_wrong_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("station.counter = 0\ntouch.idle_seconds = 0\n")
    code, findings = run("--lang", "en", "doctor")
    wrong = [finding["found"] for finding in findings if finding["what"] == "settings"]
    assert code == 2
    assert "line 1: station.counter = 0" in wrong[0]
    assert "line 2: touch.idle_seconds = 0" in wrong[1]


@pytest.mark.parametrize("window", ["reception", "touch"])
def test_a_window_ends_with_the_line_that_is_wrong(tmp_path: Path, window: str) -> None:
    (tmp_path / "settings.toml").write_text('language = "ar"\nstation.counter = -4\n')
    said = subprocess.run(
        [sys.executable, "-m", "kiosk", "--data", str(tmp_path), "run", window, "--windowed"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert said.returncode == 2
    assert "السطر 2" in said.stderr
    shown = said.stderr.translate(dict.fromkeys(map(ord, "\u2066\u2068\u2069")))
    assert "station.counter = -4" in shown
    assert not list(tmp_path.glob("kiosk.sqlite3*"))


def test_settings_list_themselves_with_what_is_valid(run: Run, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[touch]\nidle_seconds = 60\nexit_code = "4711"\n')
    code, listed = run("--lang", "en", "settings")
    by_name = {entry["name"]: entry for entry in listed}
    assert code == 0
    idle = by_name["touch.idle_seconds"]
    assert (idle["value"], idle["default"], idle["least"], idle["most"]) == (60, 40, 10, 600)
    assert by_name["station.kind"]["choices"][0] == "manager"
    assert "4711" not in str(listed)
    assert all(entry["text"] and entry["valid"] for entry in listed)
    assert run("--lang", "en", "settings", "touch.idle_seconds") == (0, [idle])


def test_a_setting_is_written_and_read(run: Run, tmp_path: Path) -> None:
    code, [answer] = run("settings", "station.counter=7")
    assert (code, answer["ok"], answer["value"]) == (0, True, 7)
    assert (tmp_path / "settings.toml").read_text() == "[station]\ncounter = 7\n"
    assert run("settings", "station.name=Poste = 2")[0] == 0
    assert run("settings", "station.name")[1][0]["value"] == "Poste = 2"
    assert run("settings", "station.site=")[0] == 0


@pytest.mark.parametrize(
    ("wanted", "word"),
    [
        ("station.counter=-4", "1 à 99"),
        ("station.counter=deux", '"deux"'),
        ("station.counter=", "1 à 99"),
        ("language=de", '"fr", "ar", "en"'),
        ("counter=4", "station.counter"),
        ("station.conter=4", "station.counter"),
        ("=4", "language"),
        ("touch.warning_seconds=60", "touch.idle_seconds = 40"),
    ],
)
def test_what_is_not_valid_is_not_written(run: Run, tmp_path: Path, wanted: str, word: str) -> None:
    code, [answer] = run("settings", wanted)
    assert (code, answer["ok"]) == (2, False)
    assert word in answer["message"]
    assert not (tmp_path / "settings.toml").exists()


def test_wrong_settings_are_listed_with_what_is_wrong_and_can_be_mended(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "settings.toml").write_text("station.counter = 0\n")
    code, [*listed, wrong] = run("settings")
    assert (code, len(listed), wrong["faults"][0]["line"]) == (2, len(SETTINGS), 1)
    assert run("settings", "station.counter=3")[0] == 0
    assert run("settings")[0] == 0


def test_a_purge_of_a_site_that_is_not_here_says_so(site: Run, tmp_path: Path) -> None:
    """A code with a slip in it would else purge nothing for years, and exit with 0."""
    (tmp_path / "settings.toml").write_text('[station]\nsite = "casablnca"\n', encoding="utf-8")
    code, [answer] = site("purge")
    assert (code, answer["refused"]) == (3, "sites.unknown")
