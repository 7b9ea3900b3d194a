"""Signing in at the command line."""

from __future__ import annotations

import io
import stat
from pathlib import Path

import pytest

from kiosk.cli.signing import SESSION
from tests.cli.conftest import Run

PIN, OTHER = "482615", "739204"
ROOM = ("do", "sites.add_room", "name=Atlas", "capacity=12")


@pytest.fixture
def pin(aside: Path) -> Path:
    """A file with the PIN in it."""
    file = aside / "pin"
    file.write_text(f"{PIN}\n")
    return file


@pytest.fixture
def staffed(run: Run) -> Run:
    """A site where people sign in: Amina manages, Salma receives."""
    run("do", "sites.open", "code=casablanca", "name=Technopark Casablanca", "city=Casablanca")
    for code, name, role in (
        ("salma", "Salma Bennani", "desk"),
        ("amina", "Amina Tazi", "manager"),
    ):
        run("do", "people.add_staff", f"code={code}", f"name={name}", f"role={role}")
    for code in ("salma", "amina"):
        run("do", "people.choose_pin", f"pin={PIN}", "--as", code)
    return run


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


def test_a_token_that_somebody_wrote_is_nobody(staffed: Run, tmp_path: Path) -> None:
    (tmp_path / SESSION).write_text("a-token-of-my-own")
    assert staffed(*ROOM)[0] == 3


def test_a_pin_file_that_cannot_be_read_is_wrong_input(staffed: Run, aside: Path) -> None:
    assert staffed("login", "amina", "--pin-file", str(aside / "nothing"))[0] == 2


@pytest.mark.parametrize(
    "said", ["actor=amina", "station=elsewhere", "issued_at=2020-01-01T10:00:00Z"]
)
def test_who_acts_where_and_when_is_not_a_callers_to_say(staffed: Run, said: str) -> None:
    code, [answer] = staffed(*ROOM, said)
    assert (code, answer["error"]) == (2, "usage")
