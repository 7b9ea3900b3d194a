"""Signing in at the command line."""

from __future__ import annotations

import io
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.cli.signing import SESSION
from kiosk.staff.refusals import UnknownStaff
from tests.cli.conftest import PIN, Run

OTHER = "739204"
ROOM = ("do", "sites.add_room", "name=Atlas", "capacity=12")


def test_whoever_signed_in_acts_until_they_sign_out(
    staffed: Run, pin: Path, tmp_path: Path
) -> None:
    code, [answer] = staffed(*ROOM)
    assert (code, answer["refused"]) == (3, "people.not_allowed")
    code, [who] = staffed("login", "amina", "--pin-file", str(pin))
    assert (code, who["role"]) == (0, "manager")
    assert stat.S_IMODE((tmp_path / SESSION).stat().st_mode) == 0o600
    assert staffed(*ROOM)[0] == 0
    _, trail = staffed("ask", "audit.trail")
    assert [line["actor"] for line in trail if line["name"] == "sites.add_room"] == ["amina"]
    assert staffed("logout")[0] == 0
    assert not (tmp_path / SESSION).exists()
    assert staffed("do", "sites.add_room", "name=Toubkal", "capacity=4")[0] == 3


def test_one_verb_is_carried_out_as_somebody_with_their_pin(
    staffed: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
    assert staffed(*ROOM, "--as", "amina")[0] == 0
    assert staffed("do", "sites.add_room", "name=Toubkal", "capacity=4")[0] == 3


def test_a_wrong_pin_does_nothing_and_says_how_many_tries_are_left(
    staffed: Run, pin: Path, tmp_path: Path
) -> None:
    pin.write_text(OTHER)
    code, [answer] = staffed("login", "amina", "--pin-file", str(pin))
    assert (code, answer["refused"], answer["left"]) == (3, "people.wrong_pin", 9)
    assert not (tmp_path / SESSION).exists()


def test_another_pin_is_chosen_with_the_one_before(
    staffed: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n{OTHER}\n"))
    assert staffed("login", "salma", "--new-pin")[0] == 0
    code, [answer] = staffed("do", "people.choose_pin", f"pin={PIN}")
    assert (code, answer["refused"]) == (3, "people.pin_in_session")
    staffed("logout")
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{OTHER}\n"))
    assert staffed("login", "salma")[0] == 0


def test_a_login_that_is_given_no_pin_is_no_try(
    staffed: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    assert staffed("login", "salma")[0] == 3
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
    assert staffed("login", "salma")[0] == 0


def test_a_station_is_not_called_as_somebody_who_signs_there(staffed: Run, pin: Path) -> None:
    who = ("--as", "amina", "--pin-file", str(pin))
    code, [answer] = staffed("settings", "station.name=Salma", *who)
    assert (code, answer["refused"]) == (3, "people.named_like_staff")
    assert staffed("settings", "station.name=Accueil 2", *who)[0] == 0


def test_a_token_that_somebody_wrote_is_nobody(staffed: Run, tmp_path: Path) -> None:
    (tmp_path / SESSION).write_text("a-token-of-my-own")
    (tmp_path / SESSION).chmod(0o600)
    assert staffed(*ROOM)[0] == 3


def test_a_pin_file_that_cannot_be_read_is_wrong_input(staffed: Run, aside: Path) -> None:
    assert staffed("login", "amina", "--pin-file", str(aside / "nothing"))[0] == 2


@pytest.mark.skipif(sys.platform == "win32", reason="rights there are lists: test_windows_rights")
def test_a_pin_or_a_session_that_others_may_have_read_is_not_taken(
    staffed: Run, pin: Path, tmp_path: Path
) -> None:
    pin.chmod(0o640)
    code, [answer] = staffed("--lang", "en", "login", "amina", "--pin-file", str(pin))
    assert (code, answer["file"]) == (2, "open")
    assert "chmod 600" in answer["message"]
    pin.chmod(0o600)
    staffed("login", "amina", "--pin-file", str(pin))
    (tmp_path / SESSION).chmod(0o644)
    code, [answer] = staffed(*ROOM)
    assert (code, answer["refused"]) == (3, "people.not_allowed")


@pytest.mark.skipif(sys.platform == "win32", reason="rights there are lists: test_windows_rights")
def test_a_session_that_others_may_have_read_is_ended_and_keeps_no_verb_from_its_work(
    staffed: Run, pin: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    staffed("login", "amina", "--pin-file", str(pin))
    token = (tmp_path / SESSION).read_text()
    (tmp_path / SESSION).chmod(0o644)
    found = next(f for f in staffed("doctor")[1] if f["what"] == "data folder")
    assert (found["ok"], "kiosk logout" in found["found"]) == (False, True)
    assert main(["--data", str(tmp_path), "--lang", "en", "nightly"]) == 0
    assert "kiosk login CODE" in capsys.readouterr().err
    assert list((tmp_path / "backups").glob("*.backup"))
    assert not (tmp_path / SESSION).exists()
    (tmp_path / SESSION).write_text(token)
    (tmp_path / SESSION).chmod(0o600)
    assert staffed(*ROOM)[0] == 3, "whoever read it goes on with it"


def test_whoever_renamed_the_station_leaves_it_all_the_same(
    staffed: Run, pin: Path, tmp_path: Path
) -> None:
    staffed("login", "amina", "--pin-file", str(pin))
    assert staffed("settings", "station.name=Autre nom")[0] == 0
    assert staffed("logout")[0] == 0
    assert not (tmp_path / SESSION).exists()
    assert staffed(*ROOM)[0] == 3


def test_a_leaving_that_is_refused_leaves_no_token(
    staffed: Run, pin: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise UnknownStaff(staff="amina")

    staffed("login", "amina", "--pin-file", str(pin))
    token = (tmp_path / SESSION).read_text()
    with monkeypatch.context() as patched:
        patched.setattr("kiosk.staff.signing_in.sign_out", refuse)
        assert staffed("logout")[0] == 3
    assert not (tmp_path / SESSION).exists()
    (tmp_path / SESSION).write_text(token)
    (tmp_path / SESSION).chmod(0o600)
    assert staffed(*ROOM)[0] == 3


@pytest.mark.parametrize("verb", [ROOM, ("ask", "people.staff")])
def test_where_nobody_is_signed_in_it_says_so_and_how_to(staffed: Run, verb: tuple[str]) -> None:
    code, [answer] = staffed("--lang", "fr", *verb)
    assert code == 3
    assert "Personne n’est connecté" in answer["message"]
    assert "kiosk login" in answer["message"]


def test_whose_role_does_not_do_it_is_told_of_the_role(staffed: Run, pin: Path) -> None:
    code, [answer] = staffed("--lang", "fr", *ROOM, "--as", "salma", "--pin-file", str(pin))
    assert code == 3
    assert "rôle" in answer["message"]


GUARDED = [
    ("settings", "lock.desk_minutes=0"),
    ("settings", "store.url="),
    ("settings", "touch.exit_code=1234"),
    ("settings", "backups.kept=3"),
    ("nightly", "--all"),
]


@pytest.mark.parametrize("verb", GUARDED)
def test_what_weakens_a_station_is_done_by_who_looks_after_it(
    staffed: Run, pin: Path, tmp_path: Path, verb: tuple[str, ...]
) -> None:
    signs = ("--pin-file", str(pin), "--as")
    code, [answer] = staffed(*verb)
    assert (code, answer["refused"]) == (3, "people.not_allowed")
    assert staffed(*verb, *signs, "salma")[0] == 3
    assert not (tmp_path / "settings.toml").exists()
    assert not (tmp_path / "backups").exists()
    assert staffed(*verb, *signs, "tarik")[0] == 0
    assert staffed(*verb, *signs, "amina")[0] == 0


def test_what_is_kept_of_people_is_a_managers_and_becomes_the_sites(
    staffed: Run, pin: Path
) -> None:
    wanted = ("settings", "privacy.visit_days=30")
    assert staffed(*wanted)[0] == 3
    assert staffed("settings", "privacy.visit_days")[1][0]["value"] == 90
    assert staffed("login", "amina", "--pin-file", str(pin))[0] == 0
    assert staffed(*wanted)[0] == 0
    _, kinds = staffed("ask", "privacy.kept")
    assert {kind["days"] for kind in kinds if kind["kind"] == "visits"} == {30}


def test_a_shorter_time_that_no_manager_has_said_is_told_by_the_doctor(
    staffed: Run, pin: Path, tmp_path: Path
) -> None:
    (tmp_path / "settings.toml").write_text("privacy.visit_days = 60\n")

    def purge() -> dict[str, Any]:
        return next(f for f in staffed("doctor")[1] if f["what"] == "purge of casablanca")

    assert not purge()["ok"]
    assert "60 days of visits" in purge()["found"]
    assert staffed("purge", "--as", "amina", "--pin-file", str(pin))[0] == 0
    assert purge()["ok"]


@pytest.mark.parametrize("verb", [("settings", "language=ar"), ("settings",), ("nightly",)])
def test_what_weakens_nothing_asks_nobody(staffed: Run, verb: tuple[str, ...]) -> None:
    assert staffed(*verb)[0] == 0


def test_a_wrong_line_is_mended_by_anybody_and_no_other_with_it(
    staffed: Run, tmp_path: Path
) -> None:
    (tmp_path / "settings.toml").write_text("station.counter = 0\n")
    assert staffed("settings", "lock.desk_minutes=0")[0] == 2
    assert staffed("settings", "station.counter=2")[0] == 0
    assert staffed("settings", "lock.desk_minutes=0")[0] == 3


@pytest.mark.parametrize(
    "said", ["actor=amina", "station=elsewhere", "issued_at=2020-01-01T10:00:00Z"]
)
def test_who_acts_where_and_when_is_not_a_callers_to_say(staffed: Run, said: str) -> None:
    code, [answer] = staffed(*ROOM, said)
    assert (code, answer["error"]) == (2, "usage")
