"""The manager says what people come for and what they bring, and takes it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.catalogue import Procedure
from kiosk.core.words import Words
from kiosk.procedures.checked import MOST_PAPERS
from kiosk.procedures.kinds import REMOVED
from kiosk.procedures.queries import Offered, desk, history, overview
from kiosk.procedures.said import PaperSaid
from kiosk.station import Station
from ui.manager.procedures.section import TEXT, VERSIONS, ProceduresSection
from ui.shell.session import Session

BRAND = ("ompic", "marque")


@pytest.fixture
def section(qtbot: QtBot, session: Session) -> ProceduresSection:
    made = ProceduresSection(session)
    qtbot.addWidget(made)
    made.resize(1200, 620)
    made.show()
    made.refresh()
    made.rows.choose(BRAND)
    return made


def said(site: Station, code: str = "marque") -> Procedure | None:
    found = site.ask(desk, service="ompic")
    return found.procedure(code) if found else None


def listed(site: Station, code: str) -> Offered:
    return next(each for each in site.ask(overview) if (each.service, each.code) == ("ompic", code))


def save(qtbot: QtBot, section: ProceduresSection) -> None:
    qtbot.mouseClick(section.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not section.verb.busy and section.session.idle)


def type_in(section: ProceduresSection, name: str, language: str, text: str) -> None:
    edit = section.text.texts[name].fields[language].input.edit
    edit.setText(text)
    edit.textEdited.emit(text)


def test_what_is_shipped_is_shown_and_a_change_is_kept(
    qtbot: QtBot, section: ProceduresSection, site: Station
) -> None:
    shipped = said(site)
    assert shipped is not None
    assert section.text.said.title.fr == shipped.title.fr
    assert [paper.fr for paper in section.text.papers.papers] == [p.fr for p in shipped.papers]
    type_in(section, "title", "fr", "Dépôt de marque")
    type_in(section, "title", "ar", "")
    section.text.to_confirm.click()
    section.text.fields["link"].set_text("https://www.ompic.ma/marques")
    save(qtbot, section)
    kept = said(site)
    assert kept is not None
    assert (kept.title.of("ar"), kept.link) == ("Dépôt de marque", "https://www.ompic.ma/marques")
    assert kept.verified is not None
    assert listed(site, "marque").version == kept.version
    assert section.item is not None
    assert section.item.code == "marque"


def test_french_stands_in_for_what_is_left_out_and_the_form_says_so(
    section: ProceduresSection,
) -> None:
    type_in(section, "title", "fr", "Dépôt")
    assert "Dépôt" in section.text.texts["title"].fields["en"].input.edit.placeholderText()


def test_papers_are_added_moved_and_taken_away_by_keys(
    qtbot: QtBot, section: ProceduresSection, site: Station
) -> None:
    papers = section.text.papers
    papers.show_papers([PaperSaid("Un"), PaperSaid("Deux")])
    qtbot.keyClick(papers.rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [each.fr for each in papers.papers] == ["Deux", "Un"]
    qtbot.mouseClick(papers.add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(papers.own.fields["fr"].input.edit, "Trois")
    qtbot.keyClicks(papers.short.fields["fr"].input.edit, "3")
    papers.choose(0)
    qtbot.keyClick(papers.rows, Qt.Key.Key_Delete)
    assert papers.papers == [PaperSaid("Un"), PaperSaid("Trois", short=Words("3"))]
    save(qtbot, section)
    kept = said(site)
    assert kept is not None
    assert [paper.brief("fr") for paper in kept.papers] == ["Un", "3"]


def test_no_more_papers_than_a_kiosk_shows(section: ProceduresSection) -> None:
    papers = section.text.papers
    papers.show_papers([PaperSaid(f"{n}") for n in range(MOST_PAPERS)])
    assert not papers.add.isEnabled()
    papers.add_paper()
    assert len(papers.papers) == MOST_PAPERS


def test_a_refusal_stands_at_its_field_and_what_was_typed_stays(
    qtbot: QtBot, section: ProceduresSection, site: Station
) -> None:
    before = said(site)
    type_in(section, "title", "fr", "Dépôt de marque")
    section.text.fields["link"].set_text("http://ompic.ma")
    save(qtbot, section)
    assert "https://" in section.text.fields["link"].error
    assert section.text.texts["title"].fields["fr"].text() == "Dépôt de marque"
    section.text.fields["link"].set_text("")
    section.text.papers.show_papers([PaperSaid("Un"), PaperSaid("", en="Two"), PaperSaid("Trois")])
    save(qtbot, section)
    assert section.text.papers.place == 1
    assert section.text.papers.own.fields["fr"].error
    assert said(site) == before
    section.refresh()
    assert section.text.texts["title"].fields["fr"].text() == "Dépôt de marque"


def test_what_was_typed_waits_while_another_one_is_looked_at(section: ProceduresSection) -> None:
    type_in(section, "title", "fr", "Dépôt de marque")
    section.rows.choose(("ompic", "brevet"))
    assert section.text.said.title.fr != "Dépôt de marque"
    section.rows.choose(BRAND)
    assert section.text.said.title.fr == "Dépôt de marque"


def test_a_new_one_is_written_for_the_desk_that_is_looked_at(
    qtbot: QtBot, section: ProceduresSection, site: Station
) -> None:
    qtbot.mouseClick(section.another, Qt.MouseButton.LeftButton)
    assert section.text.service.value == "ompic"
    save(qtbot, section)
    assert section.text.texts["title"].fields["fr"].error
    type_in(section, "title", "fr", "Timbres fiscaux")
    save(qtbot, section)
    assert section.item is not None
    assert section.item.code == "timbres-fiscaux"
    assert listed(site, "timbres-fiscaux").added


def test_one_is_taken_away_and_back_to_the_shipped_text(
    qtbot: QtBot, section: ProceduresSection, site: Station
) -> None:
    assert not section.restore.isVisible()
    qtbot.mouseClick(section.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: said(site) is None)
    qtbot.waitUntil(section.restore.isVisible)
    assert listed(site, "marque").kind == REMOVED
    assert not section.remove.isVisible()
    qtbot.mouseClick(section.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: said(site) is not None)
    section.rows.choose(("ompic", "autre"))
    assert not section.remove.isVisible()


def test_each_act_is_taken_back_from_its_message(
    qtbot: QtBot,
    section: ProceduresSection,
    site: Station,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    undos: list[Callable[[], object]] = []
    monkeypatch.setattr(
        section.session, "say", lambda _said, undo=None, **_more: undos.append(undo)
    )
    before = said(site)
    type_in(section, "title", "fr", "Dépôt de marque")
    save(qtbot, section)
    undos.pop()()
    qtbot.waitUntil(lambda: said(site) == before)


def test_an_earlier_version_is_taken_again(
    qtbot: QtBot, section: ProceduresSection, site: Station
) -> None:
    for title in ("Premier titre", "Deuxième titre"):
        type_in(section, "title", "fr", title)
        save(qtbot, section)
    section.views.choose(VERSIONS)
    section.views.picked.emit(VERSIONS)
    found = site.ask(history, service="ompic", procedure="marque")
    assert [each.id for each in section.history.rows.items] == [each.id for each in found]
    assert not section.history.take.isEnabled()
    section.history.rows.choose(found[1].id)
    assert "Premier titre" in section.history.text.text()
    qtbot.mouseClick(section.history.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: said(site).title.fr == "Premier titre")  # type: ignore[union-attr]
    section.views.choose(TEXT)


def test_what_was_verified_long_ago_is_said_to_be(
    qtbot: QtBot, section: ProceduresSection, session: Session
) -> None:
    today = session.local_now().date()
    section.text.verified.set_day(today - timedelta(days=200))
    assert "six mois" in section.text.fields["verified"].note.text()
    save(qtbot, section)
    assert section.item is not None
    assert section._painter.words(section.item).endswith("à vérifier")
    qtbot.mouseClick(section.text.verified_today, Qt.MouseButton.LeftButton)
    assert section.text.verified.day == today
    assert not section.text.fields["verified"].note.text()


def test_what_another_has_saved_meanwhile_is_not_written_over_unseen(
    qtbot: QtBot, section: ProceduresSection, site: Station
) -> None:
    type_in(section, "title", "fr", "Mon titre")
    site.do("procedures.change", service="ompic", procedure="marque", title=Words("Leur titre"))
    section.refresh()
    save(qtbot, section)
    kept = said(site)
    assert kept is not None
    assert kept.title.fr == "Leur titre"
    assert section.fields["title"].error
    assert section.text.said.title.fr == "Mon titre"
    save(qtbot, section)
    assert said(site).title.fr == "Mon titre"  # type: ignore[union-attr]
