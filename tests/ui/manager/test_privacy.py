"""Données personnelles: a visitor asks, is found, is given all, objects, and is gone."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select, text

from kiosk.core.privacy import Held
from kiosk.core.wording import short_date
from kiosk.rights.holding import held
from kiosk.rights.people import Someone
from kiosk.rights.queries import register
from kiosk.sites.data_protection import data_protection
from kiosk.station import Station
from kiosk.store import forgotten
from kiosk.store.forgetting import cut_at
from kiosk.store.old_words import Looked
from kiosk.store.schema import metadata
from tests.ui.cut import cut_texts, painted
from ui.manager.privacy.notice import NoticeSection
from ui.manager.privacy.page import PrivacyPage
from ui.manager.privacy.requests import RequestsSection
from ui.shell.rights.person import MOST_SHOWN, PersonDialog
from ui.shell.session import Session

PATIENCE = 10_000


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> PrivacyPage:
    made = PrivacyPage(session)
    session.adopt(made)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


@pytest.fixture
def requests(page: PrivacyPage) -> RequestsSection:
    section = page.sections["requests"]
    assert isinstance(section, RequestsSection)
    return section


def visit(station: Station, company: str) -> None:
    names = {"first_name": "Zineb", "last_name": "Oulhaj", "host": "Noria Énergie"}
    done = station.do("visits.arrive", consent=True, another=True, company=company, **names)
    station.do("visits.leave", visit=UUID(str(done.result)))


def look(
    qtbot: QtBot, section: RequestsSection, kind: str, file: Path | None, company: str = ""
) -> PersonDialog:
    section.kind.choose(kind)
    section.fields["name"].set_text("Zineb Oulhaj")
    section.fields["company"].set_text(company)
    section.open_dialog = None
    qtbot.mouseClick(section.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: section.open_dialog is not None, timeout=PATIENCE)
    dialog = section.open_dialog
    assert dialog is not None
    dialog.where = lambda *_asked: str(file or "")
    dialog.ask = _yes
    return dialog


def _yes(*_asked: Any, **_words: Any) -> bool:
    return True


def namesakes(count: int, company: str = "Société {n}") -> list[Someone]:
    """People of one name."""
    made = []
    for n in range(count):
        thing = Held("visit", str(n), "Omar Tazi", phone=f"+2126612048{n:02}" if n else "")
        made.append(Someone("Omar Tazi", company.format(n=n), (thing,)))
    return made


def test_every_namesake_is_in_the_list_and_comes_to_be_seen(
    page: PrivacyPage, qtbot: QtBot
) -> None:
    dialog = PersonDialog(page, page.session, "Omar Tazi", namesakes(40), "access", "card")
    dialog.show()
    assert len(dialog.rows) == 40
    assert "autres" not in dialog.text.text()
    last = dialog.rows[-1]
    assert not last.visibleRegion().contains(last.rect().center())
    for _ in range(60):
        at = dialog.focusWidget()
        if at is last:
            break
        qtbot.keyClick(at, Qt.Key.Key_Tab)
    assert last.visibleRegion().contains(last.rect().center())
    last.setChecked(True)
    assert dialog.verb.isEnabled()
    assert [thing.id for thing in dialog.chosen] == ["39"]


def test_nothing_is_done_for_one_of_more_than_a_list_has(page: PrivacyPage) -> None:
    several = namesakes(MOST_SHOWN + 3)
    dialog = PersonDialog(page, page.session, "Omar Tazi", several, "access", "card")
    assert dialog.text.text().startswith("3 autres n’y sont pas")
    dialog.rows[0].setChecked(True)
    assert not dialog.verb.isEnabled()
    dialog.act()
    assert not dialog.form.busy


def test_namesakes_of_a_company_are_told_apart_by_how_they_are_reached(page: PrivacyPage) -> None:
    several = namesakes(3, "Safran")
    dialog = PersonDialog(page, page.session, "Omar Tazi", several, "opposition", "card")
    said = [row.text() for row in dialog.rows]
    assert "ni téléphone ni e-mail" in said[0]
    assert ["06 61 20 48 01" in said[1], "06 61 20 48 02" in said[2]] == [True, True]
    dialog.tick_those("Safran", "")
    assert not dialog.verb.isEnabled(), "nobody is guessed"
    dialog.tick_those("Safran", "+212661204801")
    assert [row.isChecked() for row in dialog.rows] == [False, True, False]
    dialog.rows[0].setChecked(True)
    assert [thing.id for thing in dialog.chosen] == ["0", "1"]


def everything(station: Station) -> str:
    return station.database.read(
        lambda s: repr([s.execute(select(table)).all() for table in metadata.sorted_tables])
    )


def answered(qtbot: QtBot, dialog: PersonDialog) -> None:
    with qtbot.waitSignal(dialog.answered, timeout=PATIENCE):
        qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)


def test_a_visitor_asks_is_found_is_given_all_objects_and_is_gone(
    session: Session, requests: RequestsSection, qtbot: QtBot, tmp_path: Path
) -> None:
    station = session.station
    visit(station, "Safran Bleu")
    visit(station, "Port Tanger")
    file = tmp_path / "dossier.pdf"
    dialog = look(qtbot, requests, "access", file, company="Safran Bleu")
    assert [row.isChecked() for row in dialog.rows].count(True) == 1  # of two namesakes
    answered(qtbot, dialog)
    assert file.read_bytes().startswith(b"%PDF")
    told = json.loads(file.with_suffix(".json").read_text())
    assert {thing["company"] for thing in told["held"]} == {"Safran Bleu"}

    receipt = tmp_path / "recu.pdf"
    dialog = look(qtbot, requests, "opposition", receipt, company="Safran Bleu")
    answered(qtbot, dialog)
    assert receipt.exists()
    assert "Safran Bleu" not in everything(station)
    assert {one.company for one in station.ask(held, name="Zineb Oulhaj")} == {"Port Tanger"}
    assert [one.kind for one in station.ask(register)] == ["opposition", "access"]
    assert [item.kind for item in requests.rows.items] == ["opposition", "access"]


def test_nothing_is_done_until_somebody_is_ticked(
    session: Session, requests: RequestsSection, qtbot: QtBot
) -> None:
    visit(session.station, "Safran Bleu")
    visit(session.station, "Port Tanger")
    dialog = look(qtbot, requests, "opposition", None)
    assert not dialog.verb.isEnabled()
    dialog.rows[0].setChecked(True)
    assert dialog.verb.isEnabled()
    dialog.act()  # no place for the receipt was chosen
    assert not dialog.form.busy
    assert session.station.ask(register) == []


def test_a_correction_is_refused_at_its_field(
    session: Session, requests: RequestsSection, qtbot: QtBot
) -> None:
    visit(session.station, "Safran Bleu")
    dialog = look(qtbot, requests, "correction", None)
    dialog.first.set_text("<b>")
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(dialog.first.error), timeout=PATIENCE)
    dialog.first.set_text("Zaynab")
    answered(qtbot, dialog)
    assert session.station.ask(held, name="Zaynab Oulhaj")


def test_a_request_is_noted_and_answered_later(
    session: Session, page: PrivacyPage, requests: RequestsSection, qtbot: QtBot, tmp_path: Path
) -> None:
    visit(session.station, "Safran Bleu")
    counted: list[int] = []
    page.counted.connect(counted.append)
    requests.kind.choose("access")
    requests.fields["name"].set_text("Zineb Oulhaj")
    qtbot.mouseClick(requests.later, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(requests.rows.items) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: 1 in counted, timeout=PATIENCE)
    requests.look(requests.rows.items[0])
    qtbot.waitUntil(lambda: requests.open_dialog is not None, timeout=PATIENCE)
    dialog = requests.open_dialog
    assert dialog is not None
    dialog.where = lambda *_asked: str(tmp_path / "dossier.pdf")
    answered(qtbot, dialog)
    [done] = session.station.ask(register)
    assert (done.outcome, done.name) == ("done", "")


def test_a_request_whose_name_has_gone_is_answered_to_whoever_comes_again(
    session: Session, requests: RequestsSection, qtbot: QtBot, tmp_path: Path
) -> None:
    visit(session.station, "Safran Bleu")
    session.station.do("rights.take", kind="access", identity="letter", name="Zineb Oulhaj")
    over = "UPDATE rights_request SET name = ''"
    session.station.database.write(lambda s: s.execute(text(over)))
    requests.refresh()
    [item] = requests.rows.items
    assert requests._painter.second(item).strip("\u2068\u2069") == short_date(item.asked_at.date())
    requests.look(item)
    assert requests.fields["name"].error
    requests.fields["name"].set_text("Zineb Oulhaj")
    requests.look(item)
    qtbot.waitUntil(lambda: requests.open_dialog is not None, timeout=PATIENCE)
    dialog = requests.open_dialog
    assert dialog is not None
    dialog.where = lambda *_asked: str(tmp_path / "dossier.pdf")
    answered(qtbot, dialog)
    assert [one.outcome for one in session.station.ask(register)] == ["done"]


def test_the_notice_is_seen_as_it_is_typed_and_kept_by_a_click(
    session: Session, page: PrivacyPage, qtbot: QtBot
) -> None:
    page.show_section("notice")
    section = page.section
    assert isinstance(section, NoticeSection)
    assert page.lacking.isVisible()
    assert "CNDP" not in section.sheet.toPlainText()
    assert "à l’accueil du site" in section.sheet.toPlainText()
    section.fields["cndp"].input.edit.setText("D-GC-9/2026")
    section.fields["cndp"].edited.emit("")
    assert "D-GC-9/2026" in section.sheet.toPlainText()
    section.fields["email"].set_text("donnees@example.ma")
    qtbot.mouseClick(section.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: session.station.ask(data_protection).cndp == "D-GC-9/2026", timeout=PATIENCE
    )
    qtbot.waitUntil(lambda: not page.lacking.isVisible(), timeout=PATIENCE)
    for language, word in (("ar", "القانون"), ("en", "Your data")):
        section.languages.choose(language)
        section.preview()
        assert word in section.sheet.toPlainText()


def test_a_placeholder_is_refused_at_its_field(page: PrivacyPage, qtbot: QtBot) -> None:
    page.show_section("notice")
    section = page.section
    section.fields["cndp"].set_text("en cours")
    qtbot.mouseClick(section.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(section.fields["cndp"].error), timeout=PATIENCE)


def test_when_names_were_last_let_go_of_is_under_the_title(
    page: PrivacyPage, session: Session
) -> None:
    assert "Aucune purge" in page.header.subtitle.text()
    note = {"site": "casablanca", "cut": cut_at(date(2026, 8, 26), "UTC"), "upto": Looked()}
    at = session.station.clock.now()
    session.station.database.write(
        lambda s: forgotten.note(s, kind="visits", now=at, found=12, **note)
    )
    page.refresh()
    assert "visites 12" in page.header.subtitle.text()
    assert "traces" in page.header.subtitle.text()
    session.station.database.write(forgotten.wiped)
    page.refresh()
    assert "traces" not in page.header.subtitle.text()


def test_an_error_leaves_the_two_names_in_line(page: PrivacyPage, qtbot: QtBot) -> None:
    dialog = PersonDialog(page, page.session, "Omar Tazi", namesakes(1), "correction", "card")
    dialog.show()
    dialog.first.set_error("Le prénom ne peut contenir que des lettres, des espaces et des tirets.")
    dialog.adjustSize()
    qtbot.waitUntil(lambda: dialog.first.height() > dialog.last.height())
    assert dialog.first.y() == dialog.last.y()
    dialog.reject()


def test_the_staff_read_of_somebody_else(page: PrivacyPage) -> None:
    dialog = PersonDialog(page, page.session, "Omar Tazi", namesakes(1), "access", "card")
    assert "Visites 1" in dialog._counts(dialog.found[0])


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_how_somebody_is_known_is_read_whole_beside_a_notice_that_lacks_something(
    page: PrivacyPage,
    qtbot: QtBot,
    speak: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    language: str,
) -> None:
    speak(language)
    page.resize(1262, 640)
    page.refresh()
    assert page.lacking.isVisible()
    section = page.sections["requests"]

    def whole() -> None:
        with painted(monkeypatch) as cuts:
            section.grab()
        assert [*cut_texts(section), *cuts] == []
        for field in section.fields.values():
            assert field.widget.geometry().bottom() < field.height()

    qtbot.waitUntil(whole, timeout=1_000)


def test_what_the_notice_lacks_is_said_in_a_sentence(page: PrivacyPage) -> None:
    page.refresh()
    assert "le numéro de la CNDP et à qui s’adresser" in page.lacking.text.text()
