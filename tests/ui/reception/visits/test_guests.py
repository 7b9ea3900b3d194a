"""A list of guests announced at once: the right ones come, the wrong ones are said and stay."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.badges.queries import of_subject
from kiosk.notifications.queries import messages
from kiosk.station import Station
from kiosk.visits.queries import expected
from ui.reception.visits.announce import AnnounceDialog
from ui.reception.visits.draft import ChosenHost
from ui.reception.visits.guests import GuestsDialog
from ui.reception.visits.page import VisitsPage
from ui.shell.session import Session

LIST = """Prénom;Nom;Société;E-mail
Youssef;Alaoui;Noria;y@noria.example
Amina;;Noria;
Karim;Tazi;;pas-une-adresse
Salma;Idrissi;;
"""


@pytest.fixture
def dialog(page: VisitsPage, session: Session, tmp_path: Path, qtbot: QtBot) -> GuestsDialog:
    file = tmp_path / "invités.csv"
    file.write_text(LIST, "utf-8")
    made = GuestsDialog(session, page, file)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.guests))
    return made


def test_the_right_ones_come_and_the_wrong_ones_stay_with_what_is_wrong(
    dialog: GuestsDialog, site: Station, qtbot: QtBot
) -> None:
    assert [guest.line for guest in dialog.rows.items] == [3, 4, 2, 5]
    assert dialog.verb.text() == "Annoncer 2 personnes"
    dialog.verb.click()
    assert dialog.hosts.field.error
    dialog.hosts.show_host(ChosenHost("Noria Conseil"))
    dialog.verb.click()
    qtbot.waitUntil(lambda: len(dialog.rows.items) == 2)
    assert {visit.full_name for visit in site.ask(expected, day=dialog.day.day)} == {
        "Youssef Alaoui",
        "Salma Idrissi",
    }
    assert not dialog.verb.isEnabled()
    assert [message.address for message in site.ask(messages)] == ["y@noria.example"]
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[:2] for line in copied] == [["3", "Amina"], ["4", "Karim"]]
    dialog.reject()
    assert not dialog.isVisible()


def test_who_is_invited_has_a_badge_for_each_day_and_one_letter(
    page: VisitsPage, session: Session, site: Station, qtbot: QtBot
) -> None:
    dialog = AnnounceDialog(session, page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.name.set_text("Youssef Alaoui")
    dialog.email.set_text("y@noria.example")
    dialog.hosts.show_host(ChosenHost("Noria Conseil"))
    dialog.days.set_value(3)
    dialog.verb.click()
    qtbot.waitUntil(lambda: len(dialog.visits) == 3 and not dialog.isVisible())
    badges = [site.ask(of_subject, subject=visit) for visit in dialog.visits]
    assert [badge.valid_from.date() for badge in badges if badge] == dialog.all_days
    assert len(site.ask(messages)) == 1


def test_a_list_is_asked_for_from_the_form_of_one(
    page: VisitsPage, session: Session, qtbot: QtBot
) -> None:
    dialog = AnnounceDialog(session, page)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.several):
        dialog.listed.click()
    assert not dialog.isVisible()
