"""The desk says the wait of a ticket that was just taken as the kiosk and the paper do."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.ids import new_id
from kiosk.tickets.commands import TicketTaken
from kiosk.tickets.words import wait_words
from ui.reception.tickets.taken import TakenSheet
from ui.shell.session import Session
from ui.widgets.label import Label


@pytest.mark.parametrize("minutes", [12, 75])
def test_the_wait_is_said_as_everywhere(session: Session, qtbot: QtBot, minutes: int) -> None:
    parent = Label()
    qtbot.addWidget(parent)
    sheet = TakenSheet(parent, TicketTaken(new_id(), "O-014", 6, minutes), "OMPIC")
    assert sheet.outlook.text() == f"6 personnes avant, attente estimée {wait_words(minutes, 'fr')}"


def test_an_unknown_wait_is_left_out(session: Session, qtbot: QtBot) -> None:
    parent = Label()
    qtbot.addWidget(parent)
    sheet = TakenSheet(parent, TicketTaken(new_id(), "O-014", 1, None), "OMPIC")
    assert sheet.outlook.text() == "1 personne avant"
