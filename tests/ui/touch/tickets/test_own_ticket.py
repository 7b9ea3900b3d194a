"""Whoever missed their turn queues again at the kiosk; whoever is early lets others pass."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from kiosk.core.ids import new_id
from kiosk.station import Station
from kiosk.tickets import queries
from kiosk.tickets.code import write
from ui.touch.shell.window import TouchWindow

Press = Callable[[QAbstractButton], None]
Settled = Callable[[], None]
Screen = Callable[[str], Any]


@pytest.fixture
def line(hall: Station) -> list[Any]:
    """O-001 missed its turn, O-002 to O-006 wait."""
    first = hall.do("tickets.take", service="ompic").result
    hall.do("tickets.call", counter=2)
    hall.do("tickets.absent", ticket=first.ticket)
    later = []
    for _ in range(5):
        hall.clock.at += timedelta(minutes=1)
        later.append(hall.do("tickets.take", service="ompic").result)
    return [first, *later]


def waiting(hall: Station) -> list[str]:
    return [t.label[-1] for t in hall.ask(queries.waiting, service="ompic")]


def ask(window: TouchWindow, press: Press, settled: Settled, screen: Screen) -> Any:
    press(window.screens["home"].tiles["services"])
    settled()
    press(screen("services").own)
    settled()
    return screen("own_ticket_asked")


def test_a_missed_turn_is_made_up_for_by_scanning_the_ticket(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    line: list[Any],
) -> None:
    ask(window, press, settled, screen)
    window.scanner.scanned.emit(write("casablanca", line[0].ticket))
    settled()
    own = screen("own_ticket")
    assert own.title.text() == "Ticket O-001"
    assert not own.later.isVisible()
    press(own.back)
    settled()
    done = screen("done")
    assert done.title.text() == "Vous êtes de nouveau dans la file"
    assert done.main.text() == "Ticket O-001, 3 personnes avant vous"
    assert waiting(hall) == ["2", "3", "4", "1", "5", "6"]


def test_others_pass_whoever_types_their_number(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    line: list[Any],
) -> None:
    asked = ask(window, press, settled, screen)
    asked.number.set_text("o2")
    asked.act()
    settled()
    own = screen("own_ticket")
    assert own.subtitle.text().startswith("OMPIC")
    assert "0 personne avant vous" in own.subtitle.text()
    assert not own.back.isVisible()
    press(own.later)
    settled()
    assert screen("done").title.text() == "D’autres passent avant vous"
    assert waiting(hall) == ["3", "4", "2", "5", "6"]


@pytest.mark.parametrize("known", [True, False])
def test_a_ticket_that_is_unknown_or_elsewhere_is_said(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    line: list[Any],
    known: bool,
) -> None:
    asked = ask(window, press, settled, screen)
    code = write("rabat", line[0].ticket) if known else write("casablanca", new_id())
    window.scanner.scanned.emit(code)
    settled()
    assert asked.alert.isVisible()
    assert "site" in asked.alert.text.text() or "ticket" in asked.alert.text.text()


@pytest.mark.parametrize(
    ("state", "said"), [("called", "appelé au guichet 2"), ("closed", "Ce ticket est terminé")]
)
def test_one_that_is_called_or_over_is_told_so(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    line: list[Any],
    state: str,
    said: str,
) -> None:
    hall.do("tickets.call", counter=2)
    if state == "closed":
        hall.do("tickets.close", ticket=line[1].ticket)
    asked = ask(window, press, settled, screen)
    asked.number.set_text("O-002")
    asked.act()
    settled()
    own = screen("own_ticket")
    assert said in own.hint.words.text()
    assert not own.back.isVisible()
    assert not own.later.isVisible()


def test_a_place_that_cannot_change_any_more_is_said(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    line: list[Any],
) -> None:
    asked = ask(window, press, settled, screen)
    asked.number.set_text("O-002")
    asked.act()
    settled()
    hall.do("tickets.call", counter=2)
    press(screen("own_ticket").later)
    settled()
    assert window.path[-1] == "own_ticket"
    assert waiting(hall) == ["3", "4", "5", "6"]
