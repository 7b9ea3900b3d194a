"""The end of a ticket with its details, the way on to another desk, a number, a line on top."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.help.queries import ringing
from kiosk.station import Station
from kiosk.tickets import queries
from kiosk.tickets.queries import TicketView, by_label
from ui.counter.calling import NumberForm
from ui.counter.transfer import TransferDialog
from ui.counter.window import CounterWindow
from ui.shell.session import Session

Press = Callable[..., None]


@pytest.fixture
def window(site: Station, session: Session, qtbot: QtBot) -> Iterator[CounterWindow]:
    """Counter 1, open for OMPIC."""
    site.do("counters.open", counter=1, services=["ompic"], agent=session.station.name)
    made = CounterWindow(session)
    made.ask_reason = lambda *_: "lunch"
    qtbot.addWidget(made)
    qtbot.addWidget(made.strip)
    made.show()
    qtbot.waitUntil(made.work.isVisible)
    yield made
    qtbot.waitUntil(lambda: session.idle)


@pytest.fixture
def press(window: CounterWindow, qtbot: QtBot) -> Press:
    def call(key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(window.rows, key, modifier)
        qtbot.waitUntil(lambda: window.session.idle)

    return call


@pytest.fixture
def take(window: CounterWindow, site: Station, qtbot: QtBot) -> Callable[..., TicketView]:
    def taken(**fields: Any) -> TicketView:
        fields = {"service": "ompic", "procedure": "certificat-negatif"} | fields
        label = site.do("tickets.take", **fields).result.label
        qtbot.waitUntil(lambda: label in [one.label for one in window.queue])
        return ticket(site, label)

    return taken


def numbering(window: CounterWindow, press: Press) -> NumberForm:
    """The form that F7 opens."""
    press(Qt.Key.Key_F7)
    assert window.numbering is not None
    return window.numbering


def said(window: CounterWindow) -> str:
    return window.toaster.shown.text if window.toaster.shown else ""


def ticket(site: Station, label: str) -> TicketView:
    found = site.ask(by_label, label=label)
    assert found is not None
    return found


def test_papers_that_are_missing_are_ticked_and_kept(
    window: CounterWindow, site: Station, take: Any, press: Press, qtbot: QtBot
) -> None:
    take()
    press(Qt.Key.Key_F9)
    assert not window.details.isVisible()
    qtbot.mouseClick(window.outcome.toggles["incomplete"], Qt.MouseButton.LeftButton)
    assert window.details.papers.isVisible()
    qtbot.mouseClick(window.details.papers.toggles[1], Qt.MouseButton.LeftButton)
    window.details.detail.set_text("copie non signée")
    press(Qt.Key.Key_F9)
    found = ticket(site, "O-001")
    assert (found.outcome, found.missing, found.detail) == ("incomplete", (1,), "copie non signée")
    take()
    press(Qt.Key.Key_F9)
    assert not window.details.isVisible()
    window.outcome.choose("incomplete")
    window.refresh()
    assert window.details.papers.values == []
    assert window.details.detail.text() == ""


def test_nothing_of_what_is_not_seen_is_kept(
    window: CounterWindow, site: Station, take: Any, press: Press, qtbot: QtBot
) -> None:
    take()
    press(Qt.Key.Key_F9)
    qtbot.mouseClick(window.outcome.toggles["incomplete"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.details.papers.toggles[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(window.outcome.toggles["done"], Qt.MouseButton.LeftButton)
    press(Qt.Key.Key_F9)
    assert ticket(site, "O-001").missing == ()


def test_the_desk_that_follows_is_said_and_has_its_note(
    window: CounterWindow, site: Station, take: Any, press: Press
) -> None:
    take(then=["cnss"], people=4)
    take()
    press(Qt.Key.Key_F9)
    assert window.ticket is not None
    assert window.head.way_on(window.ticket) == "→ CNSS ensuite"
    assert "4 personnes" in window.head.for_whom(window.ticket)
    window.details.note.set_text("Attend une copie")
    press(Qt.Key.Key_F9)
    found = ticket(site, "O-001")
    assert (found.state, found.service, found.note) == ("waiting", "cnss", "Attend une copie")
    assert said(window) == "O-001 continue : CNSS"


def test_it_ends_here_where_that_is_ticked(
    window: CounterWindow, site: Station, take: Any, press: Press, qtbot: QtBot
) -> None:
    take(then=["cnss"])
    press(Qt.Key.Key_F9)
    window.details.ends.click()
    assert not window.details.note.isVisible()
    press(Qt.Key.Key_F9)
    assert ticket(site, "O-001").state == "closed"


def test_the_note_of_the_last_desk_is_seen(
    window: CounterWindow, site: Station, take: Any, press: Press
) -> None:
    site.do("counters.open", counter=4, services=["cnss"])
    first = site.do("tickets.take", service="cnss", then=["ompic"]).result.ticket
    site.do("tickets.call", counter=4)
    site.do("tickets.close", ticket=first, note="Dossier complet")
    window.refresh()
    press(Qt.Key.Key_F9)
    assert window.note.isVisible()
    assert window.note.words.text() == "Dossier complet"
    press(Qt.Key.Key_F9)
    assert not window.note.isVisible()


def test_what_went_on_is_brought_back(
    window: CounterWindow, site: Station, take: Any, press: Press, qtbot: QtBot
) -> None:
    mine = take(then=["cnss"])
    press(Qt.Key.Key_F9)
    press(Qt.Key.Key_F9)
    assert ticket(site, "O-001").service == "cnss"
    qtbot.mouseClick(window.aside.buttons[mine.id], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.ticket is not None)
    assert ticket(site, "O-001").service == "ompic"


def test_a_number_is_called_out_of_turn(
    window: CounterWindow, take: Any, press: Press, qtbot: QtBot
) -> None:
    take(), take(), take()
    form = numbering(window, press)
    form.fields["ticket"].set_text("o3")
    form.save()
    qtbot.waitUntil(lambda: window.ticket is not None)
    assert window.ticket is not None
    assert window.ticket.label == "O-003"
    press(Qt.Key.Key_F7)
    assert window.numbering is form, "somebody is here"


@pytest.mark.parametrize("typed", ["", "O-777"])
def test_a_number_that_is_refused_stays(
    window: CounterWindow, take: Any, press: Press, qtbot: QtBot, typed: str
) -> None:
    take()
    form = numbering(window, press)
    form.fields["ticket"].set_text(typed)
    form.save()
    qtbot.waitUntil(lambda: bool(form.fields["ticket"].error) or form.alert.isVisible())
    assert form.isVisible()
    assert form.fields["ticket"].text() == typed
    assert window.ticket is None


def test_who_missed_their_turn_queues_again_while_another_is_here(
    window: CounterWindow, site: Station, take: Any, press: Press, qtbot: QtBot
) -> None:
    mine = take()
    take()
    press(Qt.Key.Key_F9)
    press(Qt.Key.Key_F11)
    press(Qt.Key.Key_F9)
    assert window.ticket is not None
    assert window.ticket.label == "O-002"
    back = window.aside.buttons[mine.id]
    assert back.accessibleName() == "Remettre dans la file, O-001"
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ticket(site, "O-001").state == "waiting")
    assert window.ticket.label == "O-002"


def test_a_third_absence_closes_and_ctrl_z_brings_back(
    window: CounterWindow, site: Station, take: Any, press: Press, qtbot: QtBot
) -> None:
    mine = take()
    press(Qt.Key.Key_F9)
    for _ in range(2):
        press(Qt.Key.Key_F11)
        qtbot.mouseClick(window.aside.buttons[mine.id], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.ticket is not None)
    press(Qt.Key.Key_F11)
    assert ticket(site, "O-001").outcome == "absent"
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.ticket is not None)
    assert ticket(site, "O-001").absences == 2


def test_a_pause_has_its_reason(window: CounterWindow, site: Station, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.opening.isVisible)
    assert site.ask(queries.counter, counter=1).reason == "lunch"
    qtbot.mouseClick(window.opening.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.work.isVisible)
    assert site.ask(queries.counter, counter=1).reason == ""


def test_a_pause_that_is_called_off_is_none(
    window: CounterWindow, site: Station, qtbot: QtBot
) -> None:
    window.ask_reason = lambda *_: None
    qtbot.mouseClick(window.pause, Qt.MouseButton.LeftButton)
    assert site.ask(queries.counter, counter=1).state == "open"


def test_the_reception_is_called_to_the_counter(
    window: CounterWindow, site: Station, press: Press, clock: FrozenClock, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    [call] = site.ask(ringing)
    assert call.counter == 1
    assert said(window) == "L’accueil est appelé à ce guichet"
    window.toaster.clear()
    clock.at += timedelta(seconds=20)
    site.do("help.answer", help_call=call.id)
    qtbot.waitUntil(lambda: said(window) == "Quelqu’un arrive de l’accueil")
    press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert len(site.ask(ringing)) == 1
    window.emergency.withdraw()
    qtbot.waitUntil(lambda: site.ask(ringing) == [])


def test_the_strip_calls_and_comes_back_where_it_was(
    window: CounterWindow, site: Station, take: Any, press: Press, qtbot: QtBot
) -> None:
    take(), take()
    press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    strip = window.strip
    assert strip.isVisible()
    assert not window.isVisible()
    assert strip.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert (strip.width(), strip.height()) == (420, 56)
    assert strip.call.text() == "Appeler O-001"
    assert strip.waiting.text() == "2"
    qtbot.waitUntil(strip.isActiveWindow)
    qtbot.keyClick(strip, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: strip.number.text() == "O-001")
    qtbot.waitUntil(lambda: strip.waiting.text() == "1")
    strip.move(QPoint(120, 90))
    strip.keep_place()
    qtbot.mouseClick(strip.whole, Qt.MouseButton.LeftButton)
    assert window.isVisible()
    assert not strip.isVisible()
    strip.move(QPoint(0, 0))
    window.show_strip()
    assert strip.pos() == QPoint(120, 90)


def test_the_whole_window_is_back_with_a_pause(
    window: CounterWindow, site: Station, press: Press, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    site.do("counters.pause", counter=1)
    qtbot.waitUntil(window.isVisible)
    assert not window.strip.isVisible()


def test_a_ticket_is_sent_on_with_what_for_and_its_papers(
    window: CounterWindow, site: Station, take: Any, press: Press, session: Session
) -> None:
    take()
    press(Qt.Key.Key_F9)
    dialog = TransferDialog(window, session, "ompic")
    assert dialog.sent is None, "no desk is chosen yet"
    dialog.desks.toggles["cnss"].click()
    dialog.procedure.choose("affiliation")
    dialog.procedure.picked.emit("affiliation")
    dialog.papers.toggles[1].click()
    dialog.note.set_text("Original vu")
    window.choose_service = lambda *_: dialog.sent
    press(Qt.Key.Key_F12)
    sent = ticket(site, "O-001")
    assert (sent.service, sent.procedure, list(sent.ready)) == ("cnss", "affiliation", [1])
    assert sent.note == "Original vu"


def test_papers_of_another_desk_are_not_sent_on(
    window: CounterWindow, session: Session, take: Any
) -> None:
    dialog = TransferDialog(window, session, "ompic")
    dialog.desks.toggles["cnss"].click()
    dialog.procedure.choose("affiliation")
    dialog.procedure.picked.emit("affiliation")
    dialog.papers.toggles[0].click()
    dialog.procedure.choose("attestations")
    dialog.procedure.picked.emit("attestations")
    assert dialog.sent is not None
    assert dialog.sent.ready == (), "the first paper of another procedure is another one"
    dialog.desks.toggles["anapec"].click()
    assert dialog.sent is not None
    assert (dialog.sent.procedure, dialog.sent.ready) == ("", ())
    assert dialog.ready.isHidden()
