"""Without a word, a station opens what it is."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.cli.own_window import WINDOW_OF_KIND, own_window
from kiosk.core.roles import ROLE_OF_KIND
from kiosk.supervisor import start
from kiosk.supervisor.only_one import OnlyOne
from kiosk.supervisor.start import Wanted
from kiosk.sync import enrolment
from kiosk.sync.enrolment import Enrolment
from ui.shell import application
from ui.shell.windows import WINDOWS

OPENS = [
    ("desk", "reception"),
    ("site", "manager"),
    ("manager", "manager"),
    ("counter", "counter"),
    ("kiosk", "touch"),
    ("display", "display"),
    ("door", "door"),
]


def enrol(folder: Path, kind: str) -> None:
    place = {"host": "localhost", "port": 5432, "database": "central", "sslmode": "disable"}
    who = {"station": "s", "site": "rabat", "series": "A", "password": "p"}
    enrolment.keep(folder, Enrolment(kind=kind, **who, **place))  # type: ignore[arg-type]


@pytest.mark.parametrize(("kind", "window"), OPENS)
@pytest.mark.parametrize("how", ["settings", "enrolment"])
@pytest.mark.parametrize("program", ["kiosk run", "accueil"])
def test_it_opens_its_own_window(
    kind: str, window: str, how: str, program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if how == "enrolment":
        enrol(tmp_path, kind)
    else:
        (tmp_path / "settings.toml").write_text(f'[station]\nkind = "{kind}"\n', encoding="utf-8")
    opened: list[str] = []
    monkeypatch.setattr(application, "run_window", lambda name, *_, **__: opened.append(name) or 0)
    if program == "accueil":

        def keep(_wanted: Wanted, _data: Path, _run: Path, claim: OnlyOne) -> int:
            opened.append(claim.window)
            return 0

        monkeypatch.setattr(start, "_keep", keep)
        monkeypatch.setattr(sys, "argv", ["accueil", "--data", str(tmp_path)])
        assert cli.accueil() == 0
    else:
        assert cli.main(["--data", str(tmp_path), "run"]) == 0
    assert opened == [window]


def test_every_kind_has_a_window() -> None:
    assert set(WINDOW_OF_KIND) == set(ROLE_OF_KIND)
    assert set(WINDOW_OF_KIND.values()) <= set(WINDOWS)


@pytest.mark.parametrize("file", ["settings.toml", "central.json"])
def test_what_cannot_be_read_is_told_by_the_reception(file: str, tmp_path: Path) -> None:
    (tmp_path / file).write_bytes(b"\xff{")
    assert own_window(tmp_path) == "reception"


def test_accueil_is_a_program_of_its_own() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["gui-scripts"]["accueil"] == f"{cli.__name__}:{cli.accueil.__name__}"


@pytest.mark.parametrize(("asked", "spoken"), [(["--lang", "ar"], "ar"), ([], "")])
def test_a_window_speaks_the_language_that_was_asked_for(
    asked: list[str], spoken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(application, "run_window", lambda *_, language, **__: said.append(language))
    assert cli.main(["--data", str(tmp_path), *asked, "run", "reception"]) == 0
    assert said == [spoken]
