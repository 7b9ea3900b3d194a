"""At the kiosk: what takes place, registering by name and by badge, and being here."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk.events.queries import get, registrations
from kiosk.events.scanning import signed
from kiosk.station import Station
from ui.touch.shell.window import TouchWindow

TODAY = {"starts": "2026-11-24T14:00", "ends": "2026-11-24T17:00"}
LINK = "https://meet.example.ma/pitch"


@pytest.fixture
def event(hall: Station) -> UUID:
    return plan(hall)


def plan(hall: Station, **fields: Any) -> UUID:
    usual = {"title": "Pitcher son projet", "kind": "atelier", "place": "Hall", "capacity": 1}
    return hall.do("events.plan", **(usual | TODAY | fields)).command.id


def shown(window: TouchWindow, screen: str, **fields: Any) -> Any:
    window.show_screen(screen, **fields)
    return window.screen_now


def rows(screen: Any) -> list[str]:
    return [row.text() for row in screen.rows if row.isVisible()]


def test_the_first_screen_leads_to_events_while_there_are_some(
    window: TouchWindow, hall: Station
) -> None:
    home: Any = window.screen_now
    assert not home.events.isVisible()
    plan(hall)
    home.look_again()
    assert home.events.isVisible()
    home.events.click()
    assert rows(window.screen_now) == ["Pitcher son projet"]


def test_somebody_registers_with_name_agreement_and_has_a_code(
    window: TouchWindow, hall: Station, event: UUID, qtbot: QtBot
) -> None:
    hall.do("events.register", event=event, name="Nora Idrissi", consent=True)
    one = shown(window, "event", event=event)
    assert "attente" in rows(one)[0]
    assert "Nora" not in str([one.recap.lines, rows(one)])
    one.rows[0].click()
    who: Any = window.screen_now
    who.fields["name"].set_text("Amina Tazi")
    who.fields["email"].set_text("amina@")
    who.act()
    assert who.fields["email"].error
    who.fields["email"].set_text("amina@example.ma")
    who.act()
    consent: Any = window.screen_now
    consent.act()
    assert consent.error.isVisible()
    consent.agree.setChecked(True)
    consent.act()
    qtbot.waitUntil(lambda: window.session.idle)
    found = next(r for r in hall.ask(registrations, event=event) if r.name == "Amina Tazi")
    assert (found.state, found.email) == ("waiting", "amina@example.ma")
    done: Any = window.screen_now
    assert found.code[:3] in done.text.text()


def test_a_badge_registers_its_holder(
    window: TouchWindow, hall: Station, event: UUID, qtbot: QtBot
) -> None:
    badge = hall.do("badges.issue", kind="coworker", name="Sami Alaoui").command.payload
    screen = shown(window, "event_badge", event=event, title="Pitcher")
    screen.hear(badge)
    qtbot.waitUntil(lambda: window.session.idle)
    assert [r.name for r in hall.ask(registrations, event=event)] == ["Sami Alaoui"]


def test_a_scanned_confirmation_checks_in_wherever_the_kiosk_stands(
    window: TouchWindow, hall: Station, event: UUID, qtbot: QtBot
) -> None:
    made = hall.do("events.register", event=event, name="Nora Idrissi", consent=True).result
    view = hall.ask(get, event=event)
    assert view is not None
    text = signed(hall, made.code, view.ends)
    window._scanned(text)
    qtbot.waitUntil(lambda: window.session.idle)
    assert [r.arrived_at is not None for r in hall.ask(registrations, event=event)] == [True]
    done: Any = window.screen_now
    assert done.main.text() == "Pitcher son projet"
    screen = shown(window, "event_code")
    screen.hear(text)
    qtbot.waitUntil(lambda: window.session.idle)
    assert "déjà notée" in screen.alert.text.text()
    screen.hear(text[:-1] + ("B" if text[-1] != "B" else "C"))
    assert "QR" in screen.alert.text.text()


def test_what_is_online_shows_its_link_and_what_is_closed_says_so(
    window: TouchWindow, hall: Station
) -> None:
    online = plan(hall, title="En ligne", mode="remote", url=LINK, place="")
    screen = shown(window, "event", event=online)
    assert screen.link.isVisible()
    assert screen.link.text == LINK
    at_desk = plan(hall, title="À l’accueil", at_kiosk=False)
    screen = shown(window, "event", event=at_desk)
    assert not screen.link.isVisible()
    assert "accueil" in screen.nothing_words()[0]
