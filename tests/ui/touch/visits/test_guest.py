"""A resident announces a visitor by badge, and is told the code that lets the visitor in."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.notifications.queries import messages
from kiosk.station import Station
from kiosk.visits.queries import by_code, expected
from kiosk.visits.refusals import NoHost
from ui.touch.shell.window import TouchWindow


def badge_of(hall: Station, **who: Any) -> Any:
    return hall.do("badges.issue", **who).result


def test_a_visitor_is_announced_in_the_name_on_the_badge(
    window: TouchWindow, hall: Station, qtbot: QtBot
) -> None:
    company = hall.do("residents.register", name="Maïda Labs").result
    names = {"first_name": "Nora", "last_name": "Azizi"}
    person = hall.do("residents.add_person", resident=company, **names).result
    badge = badge_of(hall, kind="resident", holder=person)
    window.show_screen("company")
    window.screen_now.awaits.click()  # type: ignore[attr-defined]
    window._scanned(badge.payload)
    qtbot.waitUntil(lambda: window.session.idle)
    screen: Any = window.screen_now
    screen.act()
    assert screen.fields["first_name"].error
    said = {"first_name": "Youssef", "last_name": "Alaoui", "email": "y@noria.example"}
    for name, text in said.items():
        screen.fields[name].set_text(text)
    screen.act()
    for _choice in ("day", "hour"):
        step: Any = window.screen_now
        step.rows[0].click()
    confirm: Any = window.screen_now
    confirm.act()
    qtbot.waitUntil(lambda: window.session.idle)
    [visit] = hall.ask_itself(expected, day=confirm.wanted["at"].date())
    assert (visit.full_name, visit.host) == ("Youssef Alaoui", "Nora Azizi, Maïda Labs")
    done: Any = window.screen_now
    shown = done.text.text().split()[1].strip(".")
    found = hall.ask(by_code, code=shown)
    assert found is not None
    assert found.id == visit.id
    assert [message.address for message in hall.ask_itself(messages)] == ["y@noria.example"]


def test_a_visitors_badge_announces_nobody(
    window: TouchWindow, hall: Station, qtbot: QtBot
) -> None:
    badge = badge_of(hall, kind="visitor", name="Omar Tazi", company="")
    window.show_screen("guest_badge")
    window._scanned(badge.payload)
    qtbot.waitUntil(lambda: window.session.idle)
    screen: Any = window.screen_now
    assert "visiteur" in screen.prompt.alert.title.text()
    fields = {"first_name": "A", "last_name": "B", "at": hall.clock.now()}
    with pytest.raises(NoHost):
        hall.do("visits.expect_by_badge", badge=badge.badge, **fields)
