"""Every screen of the kiosk that asks something of the store, when that fails twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.bookings.queries import rooms_now
from kiosk.core.errors import StoreTrouble
from kiosk.station import Station
from kiosk.tickets.queries import waiting
from kiosk.visits.queries import on_site
from tests.ui.trouble import Failing, Opened, endure
from ui.shell.session import Session
from ui.touch.bookings.badge import Booker
from ui.touch.shell.overlay import Message
from ui.touch.shell.window import TouchWindow
from ui.widgets.toast import Notice

NOW = datetime(2026, 11, 24, 10, 45, tzinfo=UTC)
Press = Callable[[QAbstractButton], None]


def papers(window: TouchWindow, hall: Station) -> Opened:
    window.show_screen("papers", service="ompic")
    screen: Any = window.screen_now
    screen.procedures.rows["certificat-negatif"].click()
    screen.boxes[0].click()
    screen.priority.choices["pregnancy"].click()
    return Opened(
        window.footer.action,
        lambda: (screen.procedure, screen.ready, screen.priority.value),
        lambda: _sheet(window),
        lambda: hall.ask(waiting, service="ompic") and window.path[-1] == "ticket",
    )


def consent(window: TouchWindow, hall: Station) -> Opened:
    resident = hall.do("residents.register", name="Noria Énergie").result
    names = {"first_name": "Salma", "last_name": "Idrissi", "from_company": "Darb"}
    host = {"host": "Karim", "company": "Noria Énergie", "shown": "Noria", "resident": resident}
    window.show_screen("consent", **names, **host)
    screen: Any = window.screen_now
    screen.agree.click()
    return Opened(
        window.footer.action,
        lambda: (screen.agree.isChecked(), screen.visit),
        lambda: _sheet(window),
        lambda: hall.ask(on_site) and window.path[-1] == "done",
    )


def booking(window: TouchWindow, hall: Station) -> Opened:
    hall.do("sites.add_room", name="Zagora", capacity=6)
    times = {"starts": NOW, "ends": NOW + timedelta(hours=1)}
    booker = Booker("Karim Bennis", "Noria Énergie", None)
    window.show_screen("booking_place", **times, people=2, kind="room", booker=booker)
    place: Any = window.screen_now
    place.rows[0].click()
    screen: Any = window.screen_now
    return Opened(
        window.footer.action,
        lambda: screen.wanted,
        lambda: _sheet(window),
        lambda: hall.ask_itself(rooms_now)[0].following and window.path[-1] == "done",
    )


def _sheet(window: TouchWindow) -> str:
    """What the sheet over the screen says; it is then put away."""
    sheet = window.overlay.sheet
    if not isinstance(sheet, Message):
        return ""
    said = sheet.text.text()
    sheet.button.click()
    return said


@pytest.mark.parametrize("path", [papers, consent, booking], ids=lambda path: path.__name__)
def test_a_screen_that_failed_twice_is_as_good_as_new(
    path: Callable[[TouchWindow, Station], Opened],
    window: TouchWindow,
    hall: Station,
    kiosk_desk: Session,
    failing: Failing,
    told: list[Notice],
    qtbot: QtBot,
) -> None:
    endure(path(window, hall), failing, kiosk_desk, qtbot)
    assert window.footer.back.isEnabled()


@pytest.fixture
def payloads(hall: Station) -> dict[str, str]:
    """The badges of a visitor who is here and of someone of a resident."""
    names = {"first_name": "Salma", "last_name": "Idrissi", "host": "Noria"}
    visit = hall.do("visits.arrive", **names, consent=True).result
    company = hall.do("residents.register", name="Noria Énergie").result
    person = hall.do(
        "residents.add_person", resident=company, first_name="Karim", last_name="Bennis"
    ).result
    return {
        "visitor": hall.do("badges.issue", holder=visit).result.payload,
        "resident": hall.do("badges.issue", kind="resident", holder=person).result.payload,
    }


@pytest.mark.parametrize(
    ("screen", "holder", "arrives"),
    [
        ("qr", "resident", "done"),
        ("qr", "visitor", "done"),
        ("booking_badge", "resident", "booking_when"),
    ],
)
def test_a_badge_is_read_at_the_third_try_and_nobody_is_told_that_it_is_bad(
    window: TouchWindow,
    payloads: dict[str, str],
    kiosk_desk: Session,
    failing: Failing,
    qtbot: QtBot,
    screen: str,
    holder: str,
    arrives: str,
) -> None:
    window.show_screen(screen)
    shown: Any = window.screen_now
    failing.trouble_then_bug("write" if screen == "qr" else "read")
    for number in (1, 2):
        for _ in range(2):
            window.scanner.scanned.emit(payloads[holder])
        qtbot.waitUntil(lambda: kiosk_desk.idle)
        assert failing.tries == number
        assert shown.prompt.alert.title.text() == "Votre badge n’a pas pu être lu"
        assert not shown.busy
        assert window.footer.back.isEnabled()
    window.scanner.scanned.emit(payloads[holder])
    qtbot.waitUntil(lambda: window.path[-1] == arrives)


@pytest.mark.parametrize("fails", [True, False])
def test_what_is_answered_once_the_visitor_has_gone_is_not_shown_to_the_next(
    window: TouchWindow,
    hall: Station,
    kiosk_desk: Session,
    failing: Failing,
    qtbot: QtBot,
    fails: bool,
) -> None:
    opened = papers(window, hall)
    failing.next(*[StoreTrouble("disk full")] * fails)
    opened.button.click()
    window.forget()
    qtbot.waitUntil(lambda: kiosk_desk.idle)
    assert len(hall.ask(waiting, service="ompic")) == (0 if fails else 1)
    assert window.path == ["home"]
    assert window.toaster.shown is None
    assert window.overlay.sheet is None
