"""The settings file: typed, every line optional, and refused with every line that is wrong."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.cli import main
from kiosk.cli.codes import TROUBLE
from kiosk.core.errors import SettingsError
from kiosk.core.settings import Settings, load
from kiosk.core.settings.checking import faults_in, typed
from kiosk.core.settings.faults import WrongSettings
from kiosk.core.settings.setting import SECTIONS, SETTINGS


def written(folder: Path, text: str) -> Path:
    (folder / "settings.toml").write_text(text, encoding="utf-8")
    return folder


def refused(folder: Path, text: str) -> WrongSettings:
    with pytest.raises(WrongSettings) as error:
        load(written(folder, text))
    return error.value


def test_no_file_is_no_trouble(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings()


def test_what_is_not_said_keeps_its_default(tmp_path: Path) -> None:
    read = load(written(tmp_path, '[station]\nname = "Accueil 2"\n'))
    assert read.station.name == "Accueil 2"
    assert read.scanner.gap_ms == 50


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('language = "fr"\n[scanner]\ngap_ms = "vite"\n', "line 3"),
        ('[station]\nname = "A"\n\n[touch]\nidle_secondes = 4\n', "line 5"),
        ('[station]\nname = "A\n', "line 2"),
        ("language = 3\n", "line 1"),
        ('[station]\nname = "A"\ncounter = "deux"\n', "line 3"),
        ("[stations]\n", "line 1"),
        ("# un poste\nscanner.gap_ms = 0\n", "line 2"),
        ('[station]\nname = """\ncounter = 1"""\nkind = "x"\n', "line 4"),
        ("touch = { idle_seconds = 40,\tticket_seconds = 1 }\n", "line 1"),
        ("\ntouch = 4\n", "line 2"),
        ("[language]\nfr = true\n", "line 1"),
        ('\n"touch.idle_seconds" = 60\n', "line 2"),
        ('[touch]\n"idle.seconds" = 60\n', "line 2"),
        ("[[touch]]\nidle_seconds = 60\n", "line 1"),
        ("[printing]\r\nbadges = 'dialog'\r\nsheets = ''\r\n", "line 3"),
    ],
)
def test_an_error_names_the_file_and_the_line(tmp_path: Path, text: str, line: str) -> None:
    with pytest.raises(SettingsError, match=rf"{line}\b") as error:
        load(written(tmp_path, text))
    assert "settings.toml" in str(error.value)


def test_a_byte_order_mark_from_notepad_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('language = "ar"\n', encoding="utf-8-sig")
    assert load(tmp_path).language == "ar"


def test_a_file_that_is_no_utf_8_is_refused_with_the_line(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes('[station]\nname = "Énergie"\n'.encode("cp1252"))
    with pytest.raises(WrongSettings, match=r"line 2.*UTF-8"):
        load(tmp_path)


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    error = refused(tmp_path, '[touch]\nidle_seconds = 0\n[station]\ncounter = -4\nkind = "z"\n')
    assert [(fault.line, fault.setting) for fault in error.faults] == [
        (2, "touch.idle_seconds"),
        (4, "station.counter"),
        (5, "station.kind"),
    ]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("[touch]\nidle_secondes = 40\n", "touch.idle_seconds"),
        ("visit_days = 90\n", "privacy.visit_days"),
        ("[touchs]\n", "touch"),
        ('langage = "fr"\n', "language"),
    ],
)
def test_a_name_that_is_none_suggests_the_nearest(tmp_path: Path, text: str, meant: str) -> None:
    [fault] = refused(tmp_path, text).faults
    assert fault.facts == {"near": meant}
    assert meant in fault.worded("fr")


def test_a_name_like_no_other_is_answered_with_those_there_are(tmp_path: Path) -> None:
    [fault] = refused(tmp_path, "[printing]\nz = 1\n").faults
    assert "printing.badges, printing.tickets" in fault.worded("fr")


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("[touch]\nidle_seconds = 30\nwarning_seconds = 31\n", (3, "touch.warning_seconds")),
        ("[touch]\nidle_seconds = 10\n", (2, "touch.warning_seconds")),
        (
            '[printing]\ntickets = "dialog"\n[station]\nkind = "kiosk"\n',
            (2, "printing.tickets"),
        ),
    ],
)
def test_values_that_do_not_go_together_are_refused(
    tmp_path: Path, text: str, where: tuple[int, str]
) -> None:
    [fault] = refused(tmp_path, text).faults
    assert (fault.line, fault.setting) == where


def test_what_is_wrong_alone_is_not_held_against_the_others(tmp_path: Path) -> None:
    error = refused(tmp_path, "[touch]\nidle_seconds = 5\nwarning_seconds = 60\n")
    assert [fault.problem for fault in error.faults] == ["wrong"]


def test_an_error_speaks_the_stations_language_unless_another_is_asked_for(tmp_path: Path) -> None:
    error = refused(tmp_path, 'language = "ar"\n[station]\ncounter = 0\n')
    assert "السطر 3" in error.worded()
    assert "line 3: station.counter = 0 is not valid" in error.worded("en")
    unknown = refused(tmp_path, 'language = "de"\n')
    assert "ligne 1" in unknown.worded()
    assert 'language = "de"' in unknown.worded()
    assert '"fr", "ar", "en"' in unknown.worded()


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ('[store]\nurl = "mysql://desk:s3cret@host/kiosk"\n', "s3cret"),
        ('[store]\nurl = "postgresql://desk:s3c:r@t@ho st/kiosk"\n', "s3c"),
        ('[store]\nurl = "postgresql:///?user=a&password=s3cret"\n', "s3cret"),
        ('[touch]\nexit_code = "12x"\n', "12x"),
        ("[touch]\nexit_code = 4711\n", "4711"),
    ],
)
def test_an_error_gives_no_secret_away(
    tmp_path: Path, text: str, secret: str, language: str
) -> None:
    error = refused(tmp_path, text)
    assert secret not in error.worded(language)
    assert secret not in str(error.facts(language))
    assert secret not in str(error)


def test_a_value_cannot_turn_or_hide_the_line_that_shows_it(tmp_path: Path) -> None:
    error = refused(tmp_path, f'language = "\u202e{"x" * 5000}"\n"\u202elanguage" = 1\n')
    assert "\u202e" not in error.worded()
    assert all(len(line) < 500 for line in error.lines())


def test_a_long_file_is_not_long_in_saying_where(tmp_path: Path) -> None:
    comments = "# une ligne\n" * 5_000
    [fault] = refused(tmp_path, f"{comments}[station]\ncounter = 0\n").faults
    assert fault.line == 5_002


KEYS = st.sampled_from([*SECTIONS, *(s.key for s in SETTINGS.values()), *SETTINGS]) | st.text(
    "a.b é"
)
VALUES = st.sampled_from([True, 1, 40, 60, -2, 1.5, "", "fr", "folder", "kiosk", [1]])
SAID = st.dictionaries(KEYS, VALUES | st.dictionaries(KEYS, VALUES, max_size=4), max_size=5)


@given(said=SAID)
def test_a_file_is_taken_as_a_whole_or_each_fault_has_its_line(said: dict[str, Any]) -> None:
    plain = {key: value for key, value in said.items() if not isinstance(value, dict)}
    lines = [f"{json.dumps(key)} = {json.dumps(value)}" for key, value in plain.items()]
    for name in said.keys() - plain.keys():
        lines.append(f"[{json.dumps(name)}]")
        lines += [f"{json.dumps(key)} = {json.dumps(value)}" for key, value in said[name].items()]
    source = "\n".join(lines)
    faults = faults_in(tomllib.loads(source), source)
    assert all(0 < fault.line <= len(lines) for fault in faults)
    assert all(fault.worded("fr") for fault in faults)
    read = {} if faults else msgspec.to_builtins(typed(said))
    for key, value in said.items():
        assert faults or read[key] == value or value.items() <= read[key].items()


def test_settings_that_are_right_load_no_words(tmp_path: Path) -> None:
    folder = written(tmp_path, "[touch]\nidle_seconds = 60\n")
    code = (
        "import sys; from pathlib import Path; from kiosk.core.settings import load;"
        "load(Path(sys.argv[1]));"
        "print([m for m in ('kiosk.core.wording', 'kiosk.core.catalogue') if m in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"


@pytest.mark.parametrize("deep", [30, 500, 5_000])
@pytest.mark.parametrize("how", ["a = {0}{1}", "b = 1\n{2}c = 1"])
def test_a_file_that_is_nested_without_end_is_refused(tmp_path: Path, deep: int, how: str) -> None:
    text = how.format("[" * deep, "]" * deep, "privacy." * deep)
    assert "settings.toml, line" in str(refused(tmp_path, text))


def test_a_link_to_a_file_that_is_not_there_is_no_leave_to_take_the_defaults(
    tmp_path: Path,
) -> None:
    (tmp_path / "settings.toml").symlink_to(tmp_path / "share" / "settings.toml")
    with pytest.raises(OSError, match=r"settings\.toml"):
        load(tmp_path)


@pytest.mark.parametrize("verb", ["purge", "doctor", "settings"])
def test_what_cannot_be_opened_is_trouble_and_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], verb: str
) -> None:
    (tmp_path / "settings.toml").mkdir()
    assert main(["--data", str(tmp_path), verb]) == TROUBLE
    said = capsys.readouterr()
    assert str(tmp_path / "settings.toml") in said.out + said.err
    assert verb != "doctor" or "NO  Fichier des réglages" in said.out
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 100_000,
        "a = " + "[" * 20 + "]" * 20,
        "a = " + "9" * 50_000,
        f"[{'a.' * 10_000}a]\n" + "b = 1\n" * 2,
        "a = {b = {c = {d = {e = {f = {g = {h = {i = {j = 1}}}}}}}}}",
    ],
)
def test_a_file_made_to_harm_is_refused_like_any_other(tmp_path: Path, text: str) -> None:
    assert refused(tmp_path, text).faults


@pytest.mark.parametrize(
    "text",
    [
        'touch.exit_code = """\n' + "x\n" * 30_000 + '"""',
        "touch.exit_code = [\n" + "1,\n" * 20_000 + "]",
        f"[{'a' * 1_900}]\n" + "b = 1\n" * 10_000,
    ],
)
def test_long_statements_do_not_make_the_search_for_their_line_long(
    tmp_path: Path, text: str
) -> None:
    assert refused(tmp_path, text).faults


def test_a_file_larger_than_any_settings_is_not_read(tmp_path: Path) -> None:
    wrong = refused(tmp_path, "# une ligne\n" * 100_000)
    assert "64 Ko" in " ".join(wrong.lines("fr"))


@pytest.mark.parametrize(
    "text",
    [
        ".".join(["a"] * 30_000) + " = 1",
        "[" + ".".join(["a"] * 30_000) + "]",
        'language = "' + "#" * 60_000 + '"',
    ],
)
def test_a_line_that_would_hold_its_reader_for_hours_is_named_and_not_read(
    tmp_path: Path, text: str
) -> None:
    wrong = refused(tmp_path, "# réglages\n" + text)
    assert [(fault.line, fault.problem) for fault in wrong.faults] == [(2, "too_long")]


@pytest.mark.parametrize("how", ["a{0} = 1", "[a{0}]", "a = {{ b{0} = 1 }}"])
def test_a_key_of_endless_dots_is_refused_before_it_is_read(tmp_path: Path, how: str) -> None:
    text = "# rien\n" + how.format(".a" * 900)
    [fault] = refused(tmp_path, text).faults
    assert fault.line == 2


def test_a_comment_has_as_many_dots_as_it_wants(tmp_path: Path) -> None:
    assert load(written(tmp_path, "#" + "." * 1_000 + "\n")) == load(tmp_path / "none")
