"""`kiosk sync join` and the words of `kiosk central`, as people meet them."""

from __future__ import annotations

import io
import json
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from kiosk.central import enrolling
from kiosk.cli import main
from kiosk.sync.enrolment import FILE, Enrolment, read, write
from tests.central.conftest import Hub, hub, hub_server

__all__ = ["hub", "hub_server"]

Run = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `kiosk --json` on a data folder; the exit code and the object printed."""

    def call(*arguments: str) -> tuple[int, dict[str, Any]]:
        code = main(["--data", str(tmp_path / "data"), "--json", *arguments])
        return code, json.loads(capsys.readouterr().out)

    return call


def kept(tmp_path: Path, enrolment: Enrolment) -> str:
    write(tmp_path / "given.json", enrolment)
    return str(tmp_path / "given.json")


def test_a_store_joins_and_keeps_its_enrolment_to_itself(
    hub: Hub, run: Run, tmp_path: Path
) -> None:
    made = hub.enrol("desk", "casablanca")
    code, answer = run("sync", "join", kept(tmp_path, made))
    assert (code, answer["station"], answer["series"]) == (0, made.station, made.series)
    assert "password" not in answer
    file = tmp_path / "data" / FILE
    assert read(file) == made
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    _, status = run("sync", "status")
    assert (status["state"], status["station"]) == ("offline", made.station)


def test_a_store_joins_later_only_when_asked_to(hub: Hub, run: Run, tmp_path: Path) -> None:
    made = hub.enrol("desk", "casablanca")
    enrolling.revoke(hub.url, made.station)
    given = kept(tmp_path, made)
    code, answer = run("sync", "join", given)
    assert (code, answer["error"]) == (4, "trouble")
    assert (answer["trouble"], "retiré" in answer["message"]) == ("central_revoked", True)
    assert not (tmp_path / "data" / FILE).exists()
    assert run("sync", "join", given, "--later")[0] == 0
    assert (tmp_path / "data" / FILE).exists()


def test_a_store_of_another_site_does_not_join(hub: Hub, run: Run, tmp_path: Path) -> None:
    run("do", "sites.open", "code=rabat", "name=Technopark Rabat", "city=Rabat")
    code, answer = run("sync", "join", kept(tmp_path, hub.enrol("desk", "casablanca")))
    assert (code, answer["error"]) == (2, "usage")
    assert not (tmp_path / "data" / FILE).exists()


def test_what_is_no_enrolment_is_said(run: Run, tmp_path: Path) -> None:
    assert run("sync", "join")[0] == 2
    assert run("sync", "join", str(tmp_path / "none.json"))[0] == 2
    (tmp_path / "latin.json").write_bytes('{"station": "événement"}'.encode("cp1252"))
    assert run("sync", "join", str(tmp_path / "latin.json"))[0] == 2
    (tmp_path / "wrong.json").write_text('{"station": 1}')
    code, answer = run("sync", "join", str(tmp_path / "wrong.json"))
    assert code == 2
    assert "n’est pas l’inscription" in answer["message"]


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An enrolment at a centre that somebody has made for themselves; nobody types."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    return kept(tmp_path, OWN)


OWN = Enrolment(
    station="kiosk_1",
    site="casablanca",
    kind="manager",
    series="A",
    host="127.0.0.1",
    port=5999,
    database="own",
    password="own",
    sslmode="disable",
)


def test_a_store_that_has_a_manager_goes_to_no_centre_without_them(
    staffed: Run, elsewhere: str, pin: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    join = ("sync", "join", elsewhere, "--later")
    code, answer = staffed(*join)
    assert (code, answer["refused"]) == (3, "backups.restore_guarded")
    for other in ("salma", "tarik"):
        code, answer = staffed(*join, "--as", other, "--pin-file", str(pin))
        assert (code, answer["refused"]) == (3, "people.not_allowed")
    assert not (tmp_path / "data" / FILE).exists()
    assert staffed("sync", "status")[1]["state"] == "local"
    assert staffed(*join, "--as", "amina", "--pin-file", str(pin))[0] == 0
    assert read(tmp_path / "data" / FILE) == OWN
    assert "amina" in caplog.text


def test_the_code_of_the_store_lets_it_go_to_another_centre(
    staffed: Run, elsewhere: str, pin: Path, aside: Path
) -> None:
    drawn = ("backup", "--new-code", "--as", "amina", "--pin-file", str(pin))
    for name in ("old", "code"):
        (aside / name).write_text(staffed(*drawn)[1]["code"])
    join = ("sync", "join", elsewhere, "--later", "--code-file")
    code, answer = staffed(*join, str(aside / "old"))
    assert (code, answer["refused"]) == (3, "backups.restore_guarded")
    assert staffed(*join, str(aside / "code"))[0] == 0


def test_a_technician_enrols_a_store_again_at_the_centre_that_it_has(
    staffed: Run, elsewhere: str, pin: Path, tmp_path: Path
) -> None:
    by_hand = ("--later", "--pin-file", str(pin), "--as")
    assert staffed("sync", "join", elsewhere, *by_hand, "amina")[0] == 0
    again = replace(OWN, station="kiosk_2", series="B", password="other")
    assert staffed("sync", "join", kept(tmp_path, again), "--later")[0] == 3
    assert staffed("sync", "join", kept(tmp_path, again), *by_hand, "salma")[0] == 3
    assert staffed("sync", "join", kept(tmp_path, again), *by_hand, "tarik")[0] == 0
    for moved in (
        replace(again, port=6000),
        replace(again, ca="another"),
        replace(again, host="::1"),
    ):
        assert staffed("sync", "join", kept(tmp_path, moved), *by_hand, "tarik")[0] == 3
    assert read(tmp_path / "data" / FILE) == again
