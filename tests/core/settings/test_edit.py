"""One value is written into the file; everything else in it stays, or nothing is written."""

from __future__ import annotations

import os
import stat
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from kiosk.core.settings import FILE, load
from kiosk.core.settings.edit import write
from kiosk.core.settings.faults import WrongSettings
from kiosk.core.settings.setting import SETTINGS

WHOLE = """# Poste du hall, réglé par Salma
language = "fr"   # au démarrage

# Le poste
[station]
name = "Accueil # 1"   # le nom
counter = 2

[touch]
# la borne est lente
idle_seconds = 40
"""


def edit(folder: Path, source: str, name: str, value: Any) -> str:
    """The file after one value was set."""
    file = folder / FILE
    file.write_bytes(source.encode())
    write(file, SETTINGS[name], value)
    return file.read_bytes().decode()


@pytest.mark.parametrize(
    ("name", "value", "before", "after"),
    [
        ("language", "ar", 'language = "fr"   #', 'language = "ar"   #'),
        ("station.name", "B # 2", '"Accueil # 1"   # le nom', '"B # 2"   # le nom'),
        ("station.counter", 12, "counter = 2\n", "counter = 12\n"),
        ("station.kind", "kiosk", "counter = 2\n", 'counter = 2\nkind = "kiosk"\n'),
        ("touch.exit_code", "4711", "= 40\n", '= 40\nexit_code = "4711"\n'),
        ("privacy.visit_days", 30, "= 40\n", "= 40\n\n[privacy]\nvisit_days = 30\n"),
    ],
)
def test_only_that_value_changes(
    tmp_path: Path, name: str, value: Any, before: str, after: str
) -> None:
    assert edit(tmp_path, WHOLE, name, value) == WHOLE.replace(before, after)
    assert SETTINGS[name].of(tomllib.loads((tmp_path / FILE).read_text("utf-8"))) == value


@pytest.mark.parametrize(
    ("source", "name", "value", "after"),
    [
        ("", "language", "ar", 'language = "ar"\n'),
        ("", "touch.idle_seconds", 60, "[touch]\nidle_seconds = 60\n"),
        ("# rien\n", "language", "ar", '# rien\nlanguage = "ar"\n'),
        ("[touch]\n", "language", "ar", 'language = "ar"\n[touch]\n'),
        (
            "# à Salma\n\n# la borne\n[touch]\n",
            "language",
            "ar",
            '# à Salma\n\nlanguage = "ar"\n# la borne\n[touch]\n',
        ),
        ("[touch]\nidle_seconds = 40", "touch.idle_seconds", 60, "[touch]\nidle_seconds = 60"),
        (
            "[touch]\nidle_seconds = 40",
            "touch.ticket_seconds",
            9,
            "[touch]\nidle_seconds = 40\nticket_seconds = 9",
        ),
        (
            "[touch] # la borne\r\nidle_seconds=40 # s\r\n",
            "touch.idle_seconds",
            60,
            "[touch] # la borne\r\nidle_seconds=60 # s\r\n",
        ),
        (
            "[touch]\r\n",
            "station.counter",
            3,
            "[touch]\r\n\r\n[station]\r\ncounter = 3\r\n",
        ),
        (
            "touch.idle_seconds = 40\n",
            "touch.ticket_seconds",
            9,
            "touch.idle_seconds = 40\ntouch.ticket_seconds = 9\n",
        ),
        (
            "touch.idle_seconds = 40\n[station]\n",
            "touch.idle_seconds",
            60,
            "touch.idle_seconds = 60\n[station]\n",
        ),
        (
            '[station]\nname = """\nPoste"""\nsite = "rabat"\n',
            "station.name",
            "Hall",
            '[station]\nname = "Hall"\nsite = "rabat"\n',
        ),
        ("\ufeff[touch]\n", "touch.idle_seconds", 60, "\ufeff[touch]\nidle_seconds = 60\n"),
    ],
)
def test_it_is_written_where_people_would_write_it(
    tmp_path: Path, source: str, name: str, value: Any, after: str
) -> None:
    assert edit(tmp_path, source, name, value) == after


@pytest.mark.parametrize(
    ("source", "name", "value", "problem"),
    [
        (WHOLE, "touch.idle_seconds", 0, "wrong"),
        (WHOLE, "station.counter", "deux", "wrong"),
        (WHOLE, "touch.idle_seconds", 12, "together"),
        ("touch = { idle_seconds = 4, ticket_seconds = 9 }\n", "touch.idle_seconds", 60, "by_hand"),
        ("touch = { idle_seconds = 40 }\n", "touch.ticket_seconds", 9, "by_hand"),
        ("touch = 4\n", "touch.ticket_seconds", 9, "by_hand"),
        ("touch = [\n", "touch.ticket_seconds", 9, "unreadable"),
    ],
)
def test_what_cannot_be_written_rightly_is_not_written(
    tmp_path: Path, source: str, name: str, value: Any, problem: str
) -> None:
    with pytest.raises(WrongSettings) as error:
        edit(tmp_path, source, name, value)
    assert [fault.problem for fault in error.value.faults] == [problem]
    assert error.value.worded()
    assert (tmp_path / FILE).read_text("utf-8") == source
    assert [file.name for file in tmp_path.iterdir()] == [FILE]


def test_a_file_that_is_wrong_is_mended_line_by_line(tmp_path: Path) -> None:
    file = tmp_path / FILE
    file.write_text("station.counter = -4\nprivacy.visit_days = -2\n", encoding="utf-8")
    left = write(file, SETTINGS["privacy.visit_days"], 30)
    assert [fault.setting for fault in left] == ["station.counter"]
    assert write(file, SETTINGS["station.counter"], 4) == []
    assert load(tmp_path).privacy.visit_days == 30


@pytest.mark.skipif(sys.platform == "win32", reason="the rights of a file are POSIX ones")
def test_a_new_file_is_for_its_owner_and_an_old_one_keeps_its_rights(tmp_path: Path) -> None:
    file = tmp_path / FILE
    write(file, SETTINGS["touch.exit_code"], "4711")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.chmod(0o640)
    write(file, SETTINGS["touch.exit_code"], "4712")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_write_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / FILE
    file.write_text(WHOLE, encoding="utf-8")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write(file, SETTINGS["language"], "ar")
    assert file.read_text("utf-8") == WHOLE
    assert [kept.name for kept in tmp_path.iterdir()] == [FILE]


LETTERS = st.characters(categories=["L", "N", "P", "S", "Zs"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(
    name=st.text(LETTERS, min_size=1, max_size=60),
    before=st.text(st.sampled_from('#=[]\\"ab é'), max_size=20),
)
def test_any_name_is_read_as_it_was_written(tmp_path: Path, name: str, before: str) -> None:
    assume(SETTINGS["station.name"].valid.takes(name))
    source = f"[station]\nname = '{before}' # ' \" #\ncounter = 4\n"
    after = edit(tmp_path, source, "station.name", name)
    assert load(tmp_path).station.name == name
    assert after.endswith(" # ' \" #\ncounter = 4\n")
