"""A station is made of an empty folder: all of it, or nothing."""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Callable
from contextlib import closing
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.cli.own_window import own_window
from kiosk.core import settings
from kiosk.core.errors import BadInput, StoreTrouble
from kiosk.first_run import carrying_out
from kiosk.first_run.answers import Answers, ManagerAnswers, SiteAnswers, StationAnswers
from kiosk.first_run.reading import read
from kiosk.opening import open_folder
from kiosk.sites.data_protection import data_protection
from kiosk.staff.queries import claimed
from kiosk.staff.refusals import NotAllowed
from kiosk.staff.signing_in import sign_in
from kiosk.store import embedded, recovery
from kiosk.store.database import STORE
from kiosk.sync.enrolment import FILE as ENROLLED
from kiosk.sync.enrolment import Enrolment, write

PIN = "482615"
FILE = f"""
[site]
code = "tiznit"
contact = "Direction du site"
email = "donnees@technopark.ma"
cndp = "not yet"

[station]
name = "Accueil Tiznit"
kind = "manager"
language = "ar"

[manager]
code = "amal"
name = "Amal Idrissi"
pin = "{PIN}"
"""
Run = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `kiosk --json` on a folder that holds nothing yet; the exit code and the answer."""

    def call(*words: str) -> tuple[int, dict[str, Any]]:
        code = main(["--data", str(tmp_path / "data"), "--json", *words])
        return code, json.loads(capsys.readouterr().out.splitlines()[-1])

    return call


@pytest.fixture
def file(aside: Path) -> Path:
    """Answers as somebody wrote them."""
    written = aside / "answers.toml"
    written.write_text(FILE, "utf-8")
    return written


def test_a_file_of_answers_makes_a_station_that_its_manager_signs_in_at(
    run: Run, file: Path, tmp_path: Path
) -> None:
    code, made = run("setup", "--file", str(file))
    assert (code, made["site"], made["manager"]) == (0, "tiznit", "amal")
    with closing(open_folder(tmp_path / "data", role="desk")) as station:
        assert station.site is not None
        assert (station.site.name, station.site.city) == ("Technopark Tiznit", "Tiznit")
        assert (station.name, station.settings.station.kind) == ("Accueil Tiznit", "manager")
        assert station.settings.language == "ar"
        said = station.ask_itself(data_protection)
        assert (said.contact, said.email, said.cndp) == (
            "Direction du site",
            "donnees@technopark.ma",
            "",
        )
        assert recovery.matches(station, made["recovery"])
        assert sign_in(station, code="amal", pin=PIN).role == "manager"
    kept = b"".join(p.read_bytes() for p in (tmp_path / "data").rglob("*") if p.is_file())
    assert PIN.encode() not in kept
    assert made["recovery"].encode() not in kept


def test_from_then_on_nobody_who_has_not_signed_in_does_more_than_a_kiosk(
    run: Run, file: Path, tmp_path: Path
) -> None:
    run("setup", "--file", str(file))
    with closing(open_folder(tmp_path / "data")) as station, pytest.raises(NotAllowed):
        station.do("people.add_staff", code="mine", name="Mine", role="manager")


def test_a_second_time_it_says_what_is_there_and_changes_nothing(run: Run, file: Path) -> None:
    run("setup", "--file", str(file))
    file.write_text(FILE.replace("amal", "other").replace("tiznit", "oujda"), "utf-8")
    code, there = run("setup", "--file", str(file))
    assert (code, there["already"], there["site"], there["managers"]) == (
        0,
        True,
        "tiznit",
        ["amal"],
    )


@pytest.mark.parametrize(
    ("right", "wrong", "line", "place"),
    [
        ('pin = "482615"', 'pin = "111111"', 16, "manager.pin"),
        ('pin = "482615"', 'pin = "4826"', 16, "manager.pin"),
        ('kind = "manager"', 'kind = "kiosk"', 10, "station.kind"),
        ('kind = "manager"', 'kind = "throne"', 10, "station.kind"),
        ('code = "tiznit"', 'code = "Tiznit !"', 3, "site.code"),
        ('code = "tiznit"', 'code = "nador"', 2, "site.name"),
        ('cndp = "not yet"', 'cndp = "soon"', 6, "site.cndp"),
        ('email = "donnees@technopark.ma"', 'email = "donnees"', 5, "site.email"),
        ('language = "ar"', 'language = "xx"', 11, "station.language"),
        ('name = "Amal Idrissi"', 'name = ""', 15, "manager.name"),
        ('code = "amal"', 'codes = "amal"', 14, "unknown field"),
        ('code = "amal"', "code = 7", 14, "manager.code"),
    ],
)
def test_a_wrong_answer_is_told_with_its_line_and_makes_nothing(
    run: Run, file: Path, tmp_path: Path, right: str, wrong: str, line: int, place: str
) -> None:
    file.write_text(FILE.replace(right, wrong), "utf-8")
    code, said = run("setup", "--file", str(file))
    assert code == 2
    assert f"line {line}: " in said["message"]
    assert place in said["message"]
    with closing(open_folder(tmp_path / "data")) as station:
        assert carrying_out.there(station) is None
        assert not (station.folder / settings.FILE).exists()


def test_what_fails_at_the_end_has_made_nothing(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreTrouble("the disk is full")

    monkeypatch.setattr(carrying_out, "write", full)
    with closing(open_folder(tmp_path / "data")) as station:
        with pytest.raises(StoreTrouble):
            carrying_out.set_up(station, read(file, "en"))
        assert carrying_out.there(station) is None
        assert not station.ask_itself(claimed)


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_who_sits_there_is_asked_again_until_the_answer_will_do(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    said = [
        language,
        "Not a code",
        "oujda",
        "",
        "",
        "",
        "accueil",
        "a@b.ma",
        "",
        "123/2026",
        "",
        "",
    ]
    said += ["amal", "Amal Idrissi", "123456", PIN, "999999", PIN, PIN, "perhaps", ""]
    monkeypatch.setattr(sys, "stdin", StringIO("\n".join(said) + "\n"))
    code, made = run("setup")
    assert (code, made.get("site"), made.get("manager")) == (0, "oujda", "amal")


@pytest.mark.parametrize("word", ["oui", "yes", "نعم"])
def test_who_says_so_gets_an_encrypted_store(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, word: str
) -> None:
    said = ["fr", "oujda", *[""] * 2, "accueil", "a@b.ma", *[""] * 4, "amal", "Amal", PIN, PIN]
    monkeypatch.setattr(sys, "stdin", StringIO("\n".join([*said, word]) + "\n"))
    code, made = run("setup")
    assert (code, made["files"], made["key"]) == (0, [STORE], "file")
    assert embedded.is_encrypted(tmp_path / "data" / STORE)
    assert run("ask", "sites.list")[0] == 0


def test_a_file_may_say_that_the_store_is_encrypted(run: Run, aside: Path, tmp_path: Path) -> None:
    said = aside / "encrypted.toml"
    said.write_text(FILE.replace('language = "ar"', 'language = "ar"\nencrypted = true'), "utf-8")
    assert run("setup", "--file", str(said))[0] == 0
    assert embedded.is_encrypted(tmp_path / "data" / STORE)


def test_answers_that_end_too_early_make_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", StringIO("fr\noujda\n"))
    assert run("setup")[0] == 2
    assert run("ask", "sites.list", "x=1")[0] == 2


def test_people_who_have_no_pin_get_a_first_manager(run: Run, file: Path) -> None:
    """A store of before people signed in."""
    run("do", "sites.open", "code=tiznit", "name=Technopark Tiznit", "city=Tiznit")
    run("do", "people.add_staff", "code=amal", "name=Amal", "role=desk")
    code, there = run("setup")
    assert (code, there["managed"]) == (0, False)
    assert run("setup", "--file", str(file))[0] == 0
    code, there = run("setup")
    assert (there["managed"], there["managers"]) == (True, ["amal"])
    assert run("do", "sites.add_room", "name=Rif", "capacity=8")[0] == 3


def test_a_station_joins_a_site_with_its_enrolment(run: Run, aside: Path, tmp_path: Path) -> None:
    given = aside / "poste.json"
    enrolment = Enrolment(
        "kiosk_rabat_abcdef", "rabat", "counter", "C", "127.0.0.1", 1, "kiosk", "secret", "disable"
    )
    write(given, enrolment)
    file = aside / "joins.toml"
    file.write_text('[station]\nname = "Guichet 3"\n', "utf-8")
    code, made = run("setup", "--file", str(file), "--enrolment", str(given))
    assert (code, made["site"], made["station"]) == (0, "rabat", "Guichet 3")
    assert (tmp_path / "data" / ENROLLED).exists()
    with closing(open_folder(tmp_path / "data")) as station:
        assert station.enrolled is not None
        assert station.enrolled.kind == station.settings.station.kind == "counter"
    assert run("setup")[1]["already"]


def test_an_enrolment_for_another_site_is_no_way_in(aside: Path, tmp_path: Path) -> None:
    given = aside / "poste.json"
    write(
        given,
        Enrolment(
            "kiosk_rabat_a", "rabat", "manager", "C", "127.0.0.1", 1, "kiosk", "secret", "disable"
        ),
    )
    answers = Answers(
        SiteAnswers("tiznit", "Technopark Tiznit", "Tiznit"),
        StationAnswers(),
        ManagerAnswers("amal", "Amal", pin=PIN),
        str(given),
    )
    with closing(open_folder(tmp_path / "data")) as station:
        with pytest.raises(BadInput, match="rabat"):
            carrying_out.set_up(station, answers)
        assert carrying_out.there(station) is None


def test_who_joins_in_a_terminal_is_asked_the_name_and_how_a_kiosk_is_left(
    run: Run, monkeypatch: pytest.MonkeyPatch, aside: Path, tmp_path: Path
) -> None:
    file = aside / "borne.json"
    kiosk = Enrolment(
        "kiosk_rabat_a", "rabat", "kiosk", "C", "127.0.0.1", 1, "kiosk", "secret", "disable"
    )
    write(file, kiosk)
    monkeypatch.setattr(sys, "stdin", StringIO("ar\nBorne 1\n12\n271828\n\n"))
    code, made = run("setup", "--enrolment", str(file))
    assert (code, made["station"], made["answered"]) == (0, "Borne 1", False)
    kept = settings.load(tmp_path / "data")
    assert (kept.station.kind, kept.touch.exit_code, kept.language) == ("kiosk", "271828", "ar")


def test_who_sets_a_door_up_is_asked_for_its_room_until_it_is_named(
    run: Run, monkeypatch: pytest.MonkeyPatch, aside: Path, tmp_path: Path
) -> None:
    file = aside / "porte.json"
    write(file, _door())
    monkeypatch.setattr(sys, "stdin", StringIO("fr\nPorte Atlas\n\nAtlas\n271828\n\n"))
    code, made = run("setup", "--enrolment", str(file))
    assert (code, made["station"], made["answered"]) == (0, "Porte Atlas", False)
    kept = settings.load(tmp_path / "data")
    assert (kept.station.kind, kept.door.room, kept.touch.exit_code) == ("door", "Atlas", "271828")
    assert own_window(tmp_path / "data") == "door"


def test_a_file_of_answers_says_which_room_a_door_is_at(
    run: Run, aside: Path, tmp_path: Path
) -> None:
    write(aside / "porte.json", _door())
    file = aside / "porte.toml"
    lines = ('enrolment = "porte.json"', "[station]", 'name = "Porte Rif"', 'kind = "door"')
    file.write_text("\n".join((*lines, "[door]", 'room = ""')), "utf-8")
    code, refused = run("setup", "--file", str(file))
    assert (code, "room" in str(refused)) == (2, True), "a door without a room"
    file.write_text("\n".join((*lines, "[door]", 'room = "Rif"')), "utf-8")
    code, made = run("setup", "--file", str(file))
    assert (code, made["station"]) == (0, "Porte Rif")
    kept = settings.load(tmp_path / "data")
    assert (kept.station.kind, kept.door.room) == ("door", "Rif")


def _door() -> Enrolment:
    return Enrolment(
        "kiosk_rabat_d", "rabat", "door", "D", "127.0.0.1", 1, "kiosk", "secret", "disable"
    )


def test_the_example_of_the_documentation_has_every_key_and_sets_a_site_up(
    run: Run, aside: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["setup", "--example"]) == 0
    file = aside / "answers.toml"
    file.write_text(capsys.readouterr().out, "utf-8")
    spelt = file.read_text("utf-8").replace("# enrolment", "enrolment")
    said = tomllib.loads(spelt.replace("# set_up", "set_up"))
    for name in Answers.__struct_fields__:
        part = getattr(Answers(), name)
        assert name in said, name
        assert set(getattr(part, "__struct_fields__", ())) == set(
            said[name] if isinstance(said[name], dict) else ()
        )
    code, refused = run("setup", "--file", str(file))
    assert code != 0, "a PIN that everybody knows would open the site"
    assert "PIN" in str(refused)
    file.write_text(file.read_text("utf-8").replace('pin = ""', f'pin = "{PIN}"'), "utf-8")
    code, made = run("setup", "--file", str(file))
    assert (code, made["site"], made["manager"]) == (0, "tiznit", "amal")
    assert (aside / "code.pdf").read_bytes().startswith(b"%PDF")
    kept = settings.load(tmp_path / "data")
    assert (kept.printing.tickets, kept.touch.exit_code) == ("folder", "")
