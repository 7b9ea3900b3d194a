"""The file for support: useful, and no name of a person in it, wherever one could come from."""

from __future__ import annotations

import json
import logging
import re
import shutil
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.codes import DONE, USAGE
from kiosk.core.text import fold
from kiosk.core.wording import texts
from kiosk.doctor.examining import examine
from kiosk.doctor.support import HIDDEN, OWN, Veil, content, names, suggested
from kiosk.supervisor import logs, reports
from tests.fuzz.places import demo_station

WORDS = re.compile(r"\w+")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of a demo with three days behind it, full of names."""
    place = tmp_path_factory.mktemp("demo")
    demo_station(place).close()
    return place


@pytest.fixture
def told(demo: Path, tmp_path: Path) -> dict[str, str]:
    """What is in the file, after logs and crash reports that let names slip."""
    some = sorted(names(demo))[:400]
    with logs.kept(demo, "reception"):
        log = logging.getLogger("ui.test")
        for word in some:
            log.warning("it was %s who did not come", word)
    reports.write(demo, "touch", "crash", {"window of": some[0]}, f"  ui/x.py:1 {some[1]}")
    (demo / "settings.toml").write_text(
        '[privacy]\ncontact = "Karim Idrissi"\n[touch]\nexit_code = "48261599"\n'
        'reception_phone = "+212 522 20 48 15"\n[station]\nname = "Borne 1"\n'
        '[store]\n[printing]\ntickets = "Zebra"\n',
        encoding="utf-8",
    )
    file = tmp_path / "help.zip"
    file.write_bytes(content(demo, examine(demo, "fr"), "fr"))
    (demo / "settings.toml").unlink()
    with zipfile.ZipFile(file) as opened:
        assert opened.testzip() is None
        return {each: opened.read(each).decode() for each in opened.namelist()}


def test_no_word_of_a_name_is_in_it(demo: Path, told: dict[str, str]) -> None:
    held = names(demo)
    assert len(held) > 500
    ours = {fold(word) for text in texts(OWN, "fr") for word in WORDS.findall(text)}
    ours |= {fold(word) for text in texts(OWN, "en") for word in WORDS.findall(text)}
    found = {fold(word) for text in told.values() for word in WORDS.findall(text)}
    assert (found & held) - ours == set()
    assert HIDDEN in told["logs/reception.log"]
    assert any(HIDDEN in text for name, text in told.items() if name.startswith("crashes/"))


def test_what_is_secret_or_names_somebody_in_the_settings_is_left_out(told: dict[str, str]) -> None:
    everything = "".join(told.values())
    for secret in ("Karim", "Idrissi", "48261599", "522 20 48 15"):
        assert secret not in everything
    assert 'station.name = "Borne 1"' in told["settings.toml"]
    assert f"touch.exit_code = {HIDDEN}" in told["settings.toml"]
    assert 'printing.tickets = "Zebra"' in told["settings.toml"]


def test_it_says_what_support_has_to_know(demo: Path, told: dict[str, str]) -> None:
    assert {"lights.txt", "lights.jsonl", "versions.json", "settings.toml", "sizes.txt"} < set(told)
    lights = [json.loads(line) for line in told["lights.jsonl"].splitlines()]
    assert {"what", "light", "found", "do"} < set(lights[0])
    assert "Données du poste" in told["lights.txt"]
    assert json.loads(told["versions.json"])["version"]
    assert "kiosk.sqlite3" in told["sizes.txt"]
    assert str(demo) not in "".join(told.values())


def test_the_accounts_folder_is_nobodys_business(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/tifawt"))
    veil = Veil([], tmp_path)
    text = veil.over(f"/home/tifawt/x {tmp_path}/settings.toml C:\\Users\\Tifawt\\y")
    assert text == f"HOME/x DATA/settings.toml C:\\Users\\{HIDDEN}\\y"


def test_the_verb_makes_it_and_replaces_nothing_unasked(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "help.zip"
    call = ["--data", str(demo), "--lang", "fr", "support", str(file)]
    assert main(call) == DONE
    assert str(file) in capsys.readouterr().out
    assert main(call) == USAGE
    assert main([*call, "--force"]) == DONE
    assert zipfile.is_zipfile(file)


def test_a_station_whose_store_does_not_open_can_call_too(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "kiosk.sqlite3").write_bytes(b"not a database at all" * 500)
    assert names(folder) == frozenset()
    assert main(["--data", str(folder), "support", str(tmp_path / "help.zip")]) == DONE
    (folder / "settings.toml").write_text("touch = = 3")
    assert main(["--data", str(folder), "support", str(tmp_path / "again.zip")]) == DONE


def test_a_store_of_another_version_has_its_names_taken_out_as_far_as_they_are_known(
    demo: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copy(demo / "kiosk.sqlite3", folder)
    with closing(sqlite3.connect(folder / "kiosk.sqlite3")) as store:
        store.execute("ALTER TABLE visit RENAME COLUMN first_name TO called")
        store.execute("UPDATE alembic_version SET version_num = '9999'")
        store.commit()
    assert len(names(folder)) > 300
    assert main(["--data", str(folder), "support", str(tmp_path / "help.zip")]) == DONE


def test_a_name_for_the_file_is_one_everywhere() -> None:
    from tests.conftest import MORNING

    assert suggested("Accueil / 1:2", MORNING) == "aide-Accueil-1-2-2026-11-24-1042.zip"
