"""`kiosk network` and the logins that read for it."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from kiosk.cli import main
from kiosk.core.command import MANAGER, MITC
from kiosk.core.settings import Settings
from kiosk.core.settings.edit import write
from kiosk.core.settings.setting import SETTINGS
from kiosk.store.database import Database
from tests.anyone import Anyone
from tests.central.conftest import Hub

OCTOBER = ("--month", "2026-10")
DONE, WRONG, REFUSED, TROUBLE = 0, 2, 3, 4


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[Any]]:
    code = main(["--json", *arguments])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_the_sites_are_told_and_written(
    filled: Hub, reader: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, [casablanca, rabat] = told(capsys, "network", "--url", reader, *OCTOBER)
    assert (code, casablanca["site"], rabat["site"]) == (DONE, "casablanca", "rabat")
    assert casablanca["visits"] > 20
    assert (casablanca["first"], casablanca["before_last"]) == ("2026-10-01", "2026-09-30")
    assert set(casablanca["before"]) >= {"rooms", "wait_median", "satisfied"}
    code, months = told(capsys, "network", "--url", reader, "--site", "casablanca")
    assert (code, len(months)) == (DONE, 12)
    for form in ("pdf", "xlsx", "csv"):
        file = tmp_path / f"reseau.{form}"
        code, [done] = told(capsys, "network", "--url", reader, *OCTOBER, f"--{form}", str(file))
        assert (code, done["bytes"]) == (DONE, file.stat().st_size)
        assert told(capsys, "network", "--url", reader, f"--{form}", str(file))[0] == WRONG
    book = load_workbook(BytesIO((tmp_path / "reseau.xlsx").read_bytes()))
    assert len(book.worksheets) == 3
    lines = (tmp_path / "reseau.csv").read_text("utf-8-sig").splitlines()
    assert lines[2].startswith("Technopark Casablanca;")
    for language in ("fr", "ar", "en"):
        assert main(["--lang", language, "network", "--url", reader, *OCTOBER]) == DONE
        shown = capsys.readouterr().out
        assert "Casablanca" in shown
        assert "network." not in shown


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--month", "2026-13"), WRONG),
        (("--month", "2026-10", "--from", "today"), WRONG),
        (("--from", "2026-11-30", "--to", "2026-11-01"), WRONG),
        (("--site", "fes"), WRONG),
        (("--pdf", "a", "--csv"), WRONG),
    ],
)
def test_what_makes_no_sense_is_wrong_usage(
    words: tuple[str, ...], expected: int, reader: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(capsys, "network", "--url", reader, *words)[0] == expected


def test_at_a_station_it_is_for_mitc_alone(
    filled: Hub, reader: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, pin = tmp_path / "station", tmp_path / "pin"
    pin.write_text("482615")
    pin.chmod(0o600)
    at = ("--data", str(folder))
    do = (*at, "do")
    told(capsys, *do, "sites.open", "code=casablanca", "name=Technopark", "city=Casablanca")
    assert told(capsys, *at, "network")[0] == REFUSED, "where nobody signs in yet, too"
    for code, role in (("amina", MANAGER), ("salma", "desk"), ("idris", MITC)):
        told(capsys, *do, "people.add_staff", f"code={code}", f"name={code}", f"role={role}")
    write(folder / "settings.toml", SETTINGS["network.url"], reader)
    _choose_pins(folder)
    for code, expected in (("amina", REFUSED), ("salma", REFUSED), ("idris", DONE)):
        words = (*at, "network", *OCTOBER, "--as", code, "--pin-file", str(pin))
        assert told(capsys, *words)[0] == expected, code


def test_readers_are_made_listed_and_removed(
    hub: Hub, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    owner = ("--url", hub.url, "--host", "127.0.0.1", "--sslmode", "disable")
    file = tmp_path / "reader.toml"
    code, [made] = told(capsys, "central", "reader", *owner, "-o", str(file))
    assert code == DONE
    assert file.stat().st_mode & 0o777 == 0o600
    assert "[network]\nurl = " in file.read_text()
    _, names = told(capsys, "central", "readers", "--url", hub.url)
    assert {"reader": made["reader"]} in names
    _, [gone] = told(capsys, "central", "remove-reader", made["reader"], "--url", hub.url)
    assert gone["sessions"] == 0
    assert told(capsys, "central", "remove-reader", made["reader"], "--url", hub.url)[0] == WRONG


def test_a_centre_that_is_away_is_trouble(capsys: pytest.CaptureFixture[str]) -> None:
    code, [said] = told(capsys, "network", "--url", "postgresql://x@127.0.0.1:9/kiosk")
    assert (code, said["trouble"]) == (TROUBLE, "central_unreachable")


def _choose_pins(folder: Path) -> None:
    station = Anyone(folder, Database.at(folder), Settings())
    for code in ("amina", "salma", "idris"):
        station.do("people.choose_pin", pin="482615", actor=code)
    station.close()
