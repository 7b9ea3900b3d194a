"""Badges at the front desk: found, made, printed, revoked, handed back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.badges.queries import badges
from kiosk.clock import FrozenClock
from kiosk.settings import PrintingSettings, Settings
from kiosk.station import Station
from ui.desk import Desk
from ui.reception.badges.page import BadgesPage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(desk: Desk, site: Station, qtbot: QtBot) -> BadgesPage:
    site.settings = Settings(printing=PrintingSettings(badges="folder"))
    page = BadgesPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 780)
    page.show()
    return page


@pytest.fixture
def visit(site: Station) -> UUID:
    """A visitor with badge V-0001."""
    made: UUID = site.do("visits.arrive", first_name="Amina", last_name="Benkirane",
                         host="Noria", consent=True).result  # fmt: skip
    site.do("badges.issue", holder=made)
    return made


def test_a_badge_is_found_by_number_or_name(
    page: BadgesPage, visit: UUID, site: Station, qtbot: QtBot
) -> None:
    site.do("badges.issue", kind="staff", name="Salma Bennani")
    qtbot.waitUntil(lambda: len(page.rows.items) == 2)
    for text in ("V-0001", "benkirane"):
        page.search.set_text(text)
        page.refresh()
        assert [badge.name for badge in page.rows.items] == ["Amina Benkirane"]


def test_the_preview_is_the_badge_itself(page: BadgesPage, visit: UUID, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.detail.badge is not None)
    qtbot.waitUntil(lambda: page.detail.preview.ready, timeout=20_000)


def test_a_badge_is_printed_again(
    page: BadgesPage, visit: UUID, site: Station, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.detail.badge is not None)
    qtbot.mouseClick(page.detail.print, LEFT)
    file = site.folder / "printouts" / "V-0001.pdf"
    qtbot.waitUntil(file.exists, timeout=20_000)


def test_a_picture_is_kept_where_one_says(
    page: BadgesPage, visit: UUID, tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.detail.badge is not None)
    page.ask_file = lambda *_: str(tmp_path / "badge.png")
    qtbot.mouseClick(page.detail.save, LEFT)
    qtbot.waitUntil((tmp_path / "badge.png").exists, timeout=20_000)


def test_revoking_asks_why(page: BadgesPage, visit: UUID, site: Station, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.detail.badge is not None)
    page.ask_reason = lambda *_: ""
    qtbot.mouseClick(page.detail.revoke, LEFT)
    assert site.ask(badges)[0].state == "valid"
    page.ask_reason = lambda *_: "perdu"
    qtbot.mouseClick(page.detail.revoke, LEFT)
    qtbot.waitUntil(lambda: site.ask(badges)[0].state == "revoked")
    qtbot.waitUntil(lambda: not page.detail.print.isEnabled())
    assert page.detail.reason.text() == "perdu"


def test_what_did_not_come_back_is_listed_and_taken_back(
    page: BadgesPage, visit: UUID, clock: FrozenClock, qtbot: QtBot
) -> None:
    clock.at += timedelta(days=1)
    page.open_with(not_returned=True)
    assert [badge.number for badge in page.rows.items] == ["V-0001"]
    qtbot.mouseClick(page.detail.give_back, LEFT)
    qtbot.waitUntil(lambda: not page.rows.items)


def test_a_lasting_badge_is_for_someone_of_the_list(
    page: BadgesPage, site: Station, qtbot: QtBot
) -> None:
    resident = site.do("residents.register", name="Noria Énergie").result
    site.do("residents.add_person", resident=resident, first_name="Nora", last_name="Lahlou")
    page.open_form()
    form = page.form
    assert form is not None
    form.name.set_text("Nora")
    qtbot.mouseClick(form.verb, LEFT)
    assert form.name.error
    form._typed("nora")
    form.rows.opened.emit(form.rows.items[0])
    qtbot.mouseClick(form.verb, LEFT)
    qtbot.waitUntil(lambda: bool(site.ask(badges)))
    made = site.ask(badges)[0]
    assert (made.name, made.company, made.kind) == ("Nora Lahlou", "Noria Énergie", "resident")


def test_a_name_that_is_none_is_said_at_its_place(
    page: BadgesPage, site: Station, qtbot: QtBot
) -> None:
    page.open_form()
    form = page.form
    assert form is not None
    form.kind.choose("staff")
    form.name.set_text("12345")
    qtbot.mouseClick(form.verb, LEFT)
    qtbot.waitUntil(lambda: bool(form.name.error))
    assert form.name.text() == "12345"
    assert site.ask(badges) == []
    form.reject()
