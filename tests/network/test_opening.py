"""A site begins from a template: from nothing to a first visitor, or not at all."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kiosk.central import enrolling
from kiosk.central.applier import Applier
from kiosk.cli import main
from kiosk.core.errors import BadFile, Refused, StoreTrouble
from kiosk.network import opening
from kiosk.network.opening import NewSite, open_site
from kiosk.network.template import ready
from kiosk.opening import open_folder
from kiosk.staff.signing_in import renew
from tests.central.conftest import Hub

PIN = "905173"
Run = Callable[..., tuple[int, Any]]


def essaouira(**more: Any) -> NewSite:
    said: dict[str, Any] = {"code": "essaouira", "name": "Technopark Essaouira"}
    said |= {"city": "Essaouira", "template": "essaouira"}
    return NewSite(**(said | {"manager_code": "amal", "manager_name": "Amal Idrissi"} | more))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: str) -> tuple[int, Any]:
        code = main(["--json", *words])
        return code, json.loads(capsys.readouterr().out.splitlines()[-1])

    return call


def test_from_nothing_to_a_first_visitor_at_the_new_site(hub: Hub, run: Run, aside: Path) -> None:
    """The whole way of docs/network.md, on a real PostgreSQL."""
    stick = aside / "essaouira"
    owner = ("--url", hub.url, "--host", "127.0.0.1", "--sslmode", "disable")
    who = ("--manager", "amal", "--manager-name", "Amal Idrissi")
    code, made = run(
        *("network", "open-site", "essaouira", "--template", "essaouira"),
        *who,
        *owner,
        *("-o", str(stick)),
    )
    assert (code, sorted(file.name for file in stick.iterdir())) == (
        0,
        ["answers.toml", "enrolment.json", "site.toml"],
    )
    assert {file.stat().st_mode & 0o777 for file in stick.iterdir()} == {0o600}
    machine = ("--data", str(aside / "machine"))
    code, begun = run(*machine, "setup", "--file", str(stick / "answers.toml"))
    assert (code, begun["site"], begun["manager"]) == (0, "essaouira", "amal")
    with closing(open_folder(aside / "machine")) as station:
        renew(station, code="amal", pin=made["pin"], chosen=PIN)
        assert station.series == made["series"]
        station.do("visits.arrive", first_name="Anir", last_name="Idir", host="Amal", consent=True)
    for _ in range(2):
        run(*machine, "sync", "--once")
        with closing(Applier(hub.url)) as applier:
            applier.once()
    states = hub.sql("SELECT name, status, reason FROM central.intake WHERE status <> 'applied'")
    assert states == []
    assert hub.sql("SELECT first_name, site FROM visit") == [("Anir", "essaouira")]
    assert hub.sql("SELECT name, city FROM site") == [("Technopark Essaouira", "Essaouira")]
    assert hub.sql("SELECT name, capacity FROM resource") == [("Coworking", 35)]
    assert run("network", "open-site", "essaouira", "--template", "fes", *who, *owner)[0] == 3


@pytest.mark.parametrize("template", ready())
def test_every_ready_made_set_up_begins_a_site(template: str, tmp_path: Path) -> None:
    answers = opening._answers(essaouira(), "482615")
    opening._rehearse(answers, opening.laid(template, "essaouira"))


def test_what_only_the_other_site_has_is_left_out(aside: Path) -> None:
    file = aside / "casablanca.toml"
    file.write_text(
        'format = 1\nsite = "casablanca"\n[data_protection]\ncontroller = "MITC"\n'
        'contact = "Salma"\ncndp = "D-12"\n[options]\n'
    )
    said = opening.laid(str(file), "nador").decode()
    assert 'site = "nador"' in said
    assert "MITC" in said
    assert "Salma" not in said
    assert "D-12" not in said


@pytest.fixture
def broken(aside: Path) -> str:
    file = aside / "broken.toml"
    file.write_text('format = 1\n[[place]]\nname = "Atlas"\ncapacity = -3\n')
    return str(file)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"code": "Essaouira !"}, "input.symbols"),
        ({"name": ""}, "input.empty"),
        ({"zone": "Africa/Nowhere"}, "input.choice"),
        ({"template": "nowhere"}, "network.template_unknown"),
        ({"kind": "desk"}, "network.kind_opens_nothing"),
        ({"manager_code": ""}, "input.empty"),
        ({"code": "rabat"}, "network.code_taken"),
        ({"code": "tanger"}, "network.code_taken"),
        ({"name": "technopark  RABAT"}, "network.name_taken"),
        ({"template": "BROKEN"}, "sites.set_up_refused"),
    ],
)
def test_what_will_not_do_is_said_and_nothing_is_made(
    wrong: dict[str, str], code: str, filled: Hub, broken: str, aside: Path
) -> None:
    filled.enrol(site="tanger")
    before = filled.sql("SELECT count(*) FROM central.station")
    wanted = essaouira(**{k: broken if v == "BROKEN" else v for k, v in wrong.items()})
    with pytest.raises(Refused) as refusal:
        open_site(filled.url, wanted, aside / "new", filled.address)
    assert refusal.value.code == code
    assert filled.sql("SELECT count(*) FROM central.station") == before
    assert [file.name for file in aside.iterdir()] == ["broken.toml"]


def test_a_folder_that_is_there_or_a_centre_that_is_away_makes_nothing(
    hub: Hub, aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    roles = "SELECT count(*) FROM pg_roles"  # the server's, of other tests too
    before = hub.sql(roles)
    with pytest.raises(Refused, match="folder_taken"):
        open_site(hub.url, essaouira(), aside, hub.address)
    with pytest.raises(BadFile):
        open_site(hub.url, essaouira(), aside / "no" / "where", hub.address)
    with pytest.raises(StoreTrouble):
        open_site("postgresql://x@127.0.0.1:9/none", essaouira(), aside / "new", hub.address)
    monkeypatch.setattr(opening, "write", _full)
    with pytest.raises(OSError, match="full"):
        open_site(hub.url, essaouira(), aside / "new", hub.address)
    assert list(aside.iterdir()) == []
    assert hub.sql("SELECT 1 FROM central.station") == []
    assert hub.sql(roles) == before


def _full(*_: Any) -> None:
    raise OSError("the disk is full")


def test_a_code_that_was_given_up_may_be_taken_again(hub: Hub, aside: Path) -> None:
    first = open_site(hub.url, essaouira(), aside / "one", hub.address)
    shutil.rmtree(first.folder)
    enrolling.revoke(hub.url, first.station)
    again = open_site(hub.url, essaouira(), aside / "two", hub.address)
    assert again.series != first.series
