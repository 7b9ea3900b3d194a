"""`kiosk sync join` and the words of `kiosk central`, as people meet them."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

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
    assert "not an enrolment file" in answer["message"]
