"""Everything is read on the smallest screen, in both directions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.station import Station
from tests.ui.cut import cut_texts
from tests.ui.reception.opened import entries, open_window
from ui.reception.pages import PAGES
from ui.reception.today.page import TodayPage
from ui.shell.session import Session


@pytest.fixture
def busy(site: Station, clock: FrozenClock) -> Station:
    """A morning with people awaited, rooms taken and desks at work."""
    for number, name in enumerate(("Atlas", "Toubkal", "Majorelle")):
        room = site.do("sites.add_room", name=name, capacity=12).result
        starts = clock.now() + timedelta(minutes=3 + 90 * number)
        site.do(
            "bookings.book",
            resource=room,
            held_by="Université de Settat",
            starts=starts,
            ends=starts + timedelta(hours=1),
        )
    for minutes in (-25, 5, 35):
        at = clock.now() + timedelta(minutes=max(minutes, 1))
        site.do("visits.expect", first_name="Ghita", last_name="El Amrani", host="Noria", at=at)
    site.do("counters.open", counter=1, services=["ompic"])
    for _ in range(3):
        site.do("tickets.take", service="ompic")
    return site


@pytest.mark.parametrize("language", ["fr", "ar"])
@pytest.mark.parametrize("size", [(1024, 690), (1366, 728)])
@pytest.mark.parametrize("name", [entry.name for entry in PAGES])
def test_no_text_of_a_page_is_cut(
    busy: Station,
    session: Session,
    qtbot: QtBot,
    speak: Callable[[str], None],
    name: str,
    size: tuple[int, int],
    language: str,
) -> None:
    window = open_window(session, qtbot, entries(name))
    speak(language)
    window.resize(*size)
    qtbot.waitUntil(lambda: session.idle)

    def whole() -> None:
        assert cut_texts(window) == []

    qtbot.waitUntil(whole)


def test_names_and_hosts_have_room_where_it_is_narrow(
    busy: Station, session: Session, qtbot: QtBot
) -> None:
    window = open_window(session, qtbot, entries("today"))
    page = window.stack.page
    assert isinstance(page, TodayPage)
    for width, least in ((1024, 330), (1440, 500)):
        window.resize(width, 700)
        qtbot.waitUntil(lambda least=least: page.arrivals.rows.width() > least)
        cards = (page.arrivals, page.rooms, page.queues)
        rects = [card.geometry() for card in cards]
        assert not any(a.intersects(b) for a in rects for b in rects if a is not b)
        assert rects[-1].right() <= page.width()
