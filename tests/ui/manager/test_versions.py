"""The versions of a machine on the manager's page: looked for, laid for the night, and back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core import program
from kiosk.station import Station
from kiosk.updates import here, installing, looking, telling
from kiosk.updates.archive import Archive
from kiosk.updates.layout import Layout
from kiosk.updates.refusals import Altered
from kiosk.updates.state import (
    GOING_BACK,
    INSTALLED,
    NOTHING,
    READY,
    ROLLED_BACK,
    UNHEALTHY,
    Outcome,
    State,
    load,
    save,
)
from tests.updates.conftest import NEXT, OURS, lay_bundle, runs
from tools import update_archive
from ui.manager.device.versions import VersionsSection
from ui.shell.session import Session

AT = datetime(2026, 11, 24, 2, tzinfo=UTC)


@pytest.fixture
def layout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Layout:
    made = Layout(tmp_path / "opt")
    lay_bundle(made.folder(OURS))
    made.switch(OURS)
    runs(monkeypatch, made, OURS)
    return made


@pytest.fixture
def show(session: Session, layout: Layout, qtbot: QtBot) -> Callable[[], VersionsSection]:
    def call() -> VersionsSection:
        section = VersionsSection(session)
        qtbot.addWidget(section)
        section.resize(1100, 600)
        section.show()
        section.refresh()
        return section

    return call


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> Archive:
    said = update_archive.described(version=NEXT, build="abc", platform="linux-x86_64")
    archive = Archive(Path("a.update"), said, 0)
    monkeypatch.setattr(looking, "find", lambda *_, **__: (archive, "stick"))
    return archive


def test_a_version_is_looked_for_and_laid_for_the_night(
    show: Callable[[], VersionsSection],
    found: Archive,
    site: Station,
    session: Session,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[tuple[object, str]] = []

    def install(archive: Archive, data: Path, _now: datetime, *, source: str) -> State:
        asked.append((archive, source))
        return save(data, State(step=READY, version=NEXT, source=source))

    monkeypatch.setattr(installing, "install", install)
    section = show()
    assert section.verb.text() == "Chercher une mise à jour"
    section.verb.click()
    qtbot.waitUntil(lambda: section.found is not None)
    assert section.verb.text() == "Installer cette nuit"
    assert NEXT in section.offer.text()
    section.verb.click()
    qtbot.waitUntil(lambda: bool(asked) and session.idle)
    assert asked == [(found, "stick")]
    assert "cette nuit" in section.waiting.text()
    assert section.back.text() == f"Retirer {NEXT}"
    section.back.click()
    qtbot.waitUntil(lambda: load(site.folder).step == NOTHING)
    qtbot.waitUntil(lambda: session.idle)
    assert section.back.isHidden()


def test_a_folder_may_be_named(
    show: Callable[[], VersionsSection],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    places: list[object] = []

    def find(_data: Path, place: Path | None, *_: object, **__: object) -> object:
        places.append(place)
        raise Altered(place="accueil.update")

    monkeypatch.setattr(looking, "find", find)
    section = show()
    section.ask_folder = lambda *_: str(tmp_path)
    said: list[str] = []
    section.form.tell = lambda sentence, _error: said.append(sentence)
    section.elsewhere.click()
    qtbot.waitUntil(lambda: bool(said))
    assert "accueil.update" in said[0]
    assert places == [tmp_path]
    assert section.found is None


def test_the_former_version_comes_back_once_that_is_meant(
    show: Callable[[], VersionsSection], layout: Layout, site: Station, qtbot: QtBot
) -> None:
    former = lay_bundle(layout.folder("1.3.0"))
    last = Outcome(result=INSTALLED, version=OURS, former="1.3.0", at=AT)
    known = State(version=OURS, former="1.3.0", former_program=str(former / "kiosk"), last=last)
    save(site.folder, known)
    section = show()
    assert section.back.text() == "Revenir à 1.3.0…"
    section.ask = lambda *_, **__: False
    section.back.click()
    assert load(site.folder).step == NOTHING
    section.ask = lambda *_, **__: True
    section.back.click()
    qtbot.waitUntil(lambda: load(site.folder).step == GOING_BACK)


def test_each_version_of_the_machine_is_told(
    show: Callable[[], VersionsSection], layout: Layout, site: Station
) -> None:
    lay_bundle(layout.folder(NEXT))
    last = Outcome(result=ROLLED_BACK, version="1.6.0", former=OURS, at=AT, why=UNHEALTHY)
    save(site.folder, State(step=READY, version=NEXT, source="centre", last=last))
    section = show()
    assert [(each.version, each.role) for each in section.rows.items] == [
        (NEXT, telling.WAITS),
        (OURS, telling.RUNS),
    ]
    assert "1.6.0" in section.fared.text()


def test_a_program_that_was_not_installed_has_the_one_version(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(here, "bundle", lambda: None)
    section = VersionsSection(session)
    qtbot.addWidget(section)
    section.refresh()
    assert [each.version for each in section.rows.items] == [program.version()]
    assert section.back.isHidden()
