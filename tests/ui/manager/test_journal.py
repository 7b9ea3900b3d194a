"""The manager's journal: found in the background, verified, taken away."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from kiosk.core.directions import isolated, joined
from kiosk.core.wording import say
from kiosk.station import Station
from kiosk.store.engine import DURABLE
from tests.visits.test_commands import arrive
from ui.manager.journal import page as journal_page
from ui.manager.journal.page import JournalPage
from ui.manager.window import ManagerWindow
from ui.shell.session import Session
from ui.widgets.inputs import SearchField
from ui.widgets.label import Label


@pytest.fixture
def journal(site: Station, session: Session, qtbot: QtBot) -> JournalPage:
    site.do("people.add_staff", code="salma", name="Salma Berrada", role="desk")
    arrive(site, actor="salma")
    arrive(site, first_name="Omar", last_name="Tazi")
    window = ManagerWindow(session)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.show_page("journal")
    page = window.stack.page
    assert isinstance(page, JournalPage)
    qtbot.waitUntil(lambda: bool(page.rows.items) and page.detail.shown is not None)
    return page


def typed(line: SearchField, text: str) -> None:
    """As by hand."""
    line.edit.selectAll()
    if text:
        QTest.keyClicks(line.edit, text)
    else:
        QTest.keyClick(line.edit, Qt.Key.Key_Backspace)


def shown(page: JournalPage) -> list[str]:
    return [act.who for act in page.rows.items]


def test_the_newest_act_is_looked_at_first(journal: JournalPage) -> None:
    assert shown(journal)[:2] == ["Omar Tazi", "Amina Benkirane"]
    assert journal.detail.shown is not None
    assert journal.detail.shown[0].act.who == "Omar Tazi"


def test_acts_are_found_by_who_acted_and_by_whom_they_were_about(
    journal: JournalPage, qtbot: QtBot
) -> None:
    typed(journal.filters.who, "Berrada")
    qtbot.waitUntil(lambda: shown(journal) == ["Amina Benkirane"])
    typed(journal.filters.who, "")
    typed(journal.filters.about, "tazi")
    qtbot.waitUntil(lambda: shown(journal) == ["Omar Tazi"])
    typed(journal.filters.about, "nobody")
    qtbot.waitUntil(lambda: not journal.rows.items)
    qtbot.waitUntil(lambda: journal.detail.shown is None)


def test_acts_are_found_by_their_kind(journal: JournalPage, qtbot: QtBot) -> None:
    journal.filters.action.choose("people.")
    journal.filters.action.picked.emit("people.")
    qtbot.waitUntil(lambda: [a.name for a in journal.rows.items] == ["people.add_staff"])


def test_older_acts_are_asked_for(
    site: Station, journal: JournalPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_page.queries, "PAGE", 2)
    everything = [act.n for act in journal.rows.items]
    journal._show(list(journal.rows.items)[:2])
    journal._show_older()
    qtbot.waitUntil(lambda: [act.n for act in journal.rows.items] == everything)


def test_a_whole_log_is_said_to_be(journal: JournalPage, qtbot: QtBot) -> None:
    journal.check.click()
    qtbot.waitUntil(lambda: journal.verdict is not None)
    assert journal.verdict is not None
    assert journal.verdict.whole
    assert str(journal.verdict.rows) in journal.header.subtitle.text()
    assert not journal.alert.isVisible()


def test_a_log_that_was_forged_is_told_with_its_act(
    site: Station, journal: JournalPage, qtbot: QtBot
) -> None:
    engine = site.database.engine.execution_options(kiosk_write=DURABLE)
    with engine.begin() as connection:
        connection.execute(text("UPDATE command SET actor = 'youssef' WHERE n = 3"))
    journal.check.click()
    qtbot.waitUntil(journal.alert.isVisible)
    assert journal.verdict is not None
    assert journal.verdict.n == 3
    assert journal.check.isEnabled()


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_what_is_found_is_taken_away(
    journal: JournalPage, qtbot: QtBot, aside: Path, ending: str
) -> None:
    file = aside / f"journal{ending}"
    journal.ask_where = lambda *_: str(file)
    typed(journal.filters.about, "tazi")
    journal.export.click()
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: journal.session.idle)
    if ending == ".csv":
        assert "Omar Tazi" in file.read_text("utf-8-sig")
        assert "Benkirane" not in file.read_text("utf-8-sig")


def test_it_speaks_every_language(journal: JournalPage, qtbot: QtBot) -> None:
    for language, title in (("ar", "السجل"), ("en", "Log"), ("fr", "Journal")):
        journal.session.speak(language)
        assert journal.header.title.text() == title
    qtbot.waitUntil(lambda: journal.session.idle)


def test_whoever_acted_and_whoever_it_was_about_are_named_in_the_pages_language(
    site: Station, journal: JournalPage, qtbot: QtBot
) -> None:
    nadia = {"code": "nadia", "name": "Nadia Fassi", "name_ar": "نادية الفاسي"}
    site.do("people.add_staff", **nadia, role="desk")
    site.do("people.change_staff", code="nadia", services=["cnss", "cimr"])
    journal.session.speak("ar")
    arrive(site, first_name="Hind", last_name="Alami", company="دار الماء", actor="nadia")
    journal.filters.retranslate()
    journal.refresh()
    qtbot.waitUntil(lambda: len(shown(journal)) > 4 and journal.session.idle)
    painter = journal.rows._painter
    visit, changed, added = (painter.words(act) for act in journal.rows.items[:3])
    assert "نادية الفاسي" in visit
    assert joined("Hind Alami", "دار الماء") in visit
    assert "نادية الفاسي" in changed
    assert "نادية الفاسي" in added
    assert "Nadia" not in changed + added
    journal.rows.choose(journal.rows.items[2].n)
    qtbot.waitUntil(lambda: detail_says(journal, say("role.desk", "ar")))
    assert detail_says(journal, "نادية الفاسي")
    facts = journal.detail.facts.text().split("\u2028")
    for line in (facts[0], facts[3]):
        assert not line.startswith("\u2068\u2068"), "what is joined runs as its window does"
    journal.session.speak("fr")
    assert painter.words(journal.rows.items[2]).split(", ")[2:4] == [
        "Entrée dans l’équipe",
        isolated("Nadia Fassi"),
    ]


def detail_says(page: JournalPage, words: str) -> bool:
    """Whether the act that is looked at has these words."""
    return any(words in label.text() for label in page.detail.findChildren(Label))
