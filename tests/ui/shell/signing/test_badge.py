"""A badge of the staff chooses its holder on the lock, typed by a scanner; the PIN is theirs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.badges.model import Badge
from kiosk.core.clock import FrozenClock
from kiosk.staff import queries
from kiosk.station import Station
from tests.ui.shell.signing.conftest import OTHER, PIN, Attended, Open, Wedge, cover
from ui.shell.session import Session

Key = Qt.Key
WINDOWS = ("reception", "manager", "counter")
Make = Callable[..., str]


def type_pin(window: Attended, qtbot: QtBot, digits: str) -> None:
    edit = window.focusWidget()
    assert isinstance(edit, QLineEdit)
    qtbot.keyClicks(edit, digits)


def enter(window: Attended, qtbot: QtBot) -> None:
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.idle)


@pytest.mark.parametrize("kind", WINDOWS)
def test_a_badge_chooses_its_holder_and_their_pin_lets_them_in(
    attended: Open, badge: Make, wedge: Wedge, crew: Station, qtbot: QtBot, kind: str
) -> None:
    payload, window = badge("salma"), attended(kind)
    screen = cover(window)
    wedge(window, payload)
    assert screen.people.current.code == "salma"
    assert screen.pin.text() == ""
    assert screen.name.text() == "Salma Bennani"
    assert "Badge" in screen.pin.note.text()
    type_pin(window, qtbot, PIN)
    enter(window, qtbot)
    assert not screen.isVisible()
    assert crew.staff == "salma"
    [noted] = crew.ask_itself(queries.attendance)
    assert (noted.code, noted.how) == ("salma", "badge")


def test_a_scan_comes_in_between_half_a_pin_of_somebody_else(
    attended: Open, badge: Make, wedge: Wedge, crew: Station, qtbot: QtBot
) -> None:
    payload, window = badge("nadia"), attended("reception")
    screen = cover(window)
    screen.choose("amina")
    type_pin(window, qtbot, PIN[:4])
    wedge(window, payload)
    assert (screen.people.current.code, screen.pin.text()) == ("nadia", "")
    type_pin(window, qtbot, PIN)
    enter(window, qtbot)
    assert crew.staff == "nadia"


def test_the_enter_of_a_scanner_sends_nothing(
    attended: Open, badge: Make, wedge: Wedge, crew: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    payload, window = badge("salma"), attended("reception")
    screen = cover(window)
    screen.choose("salma")
    type_pin(window, qtbot, OTHER)
    wedge(window, payload, end="\r\r")
    qtbot.waitUntil(lambda: window.session.idle)
    assert screen.pin.error == ""
    assert screen.isVisible()
    assert crew.staff is None


def test_whoever_chooses_another_after_a_scan_signs_in_by_hand(
    attended: Open, badge: Make, wedge: Wedge, crew: Station, qtbot: QtBot
) -> None:
    payload, window = badge("salma"), attended("reception")
    wedge(window, payload)
    cover(window).choose("amina")
    assert cover(window).pin.note.text() == ""
    type_pin(window, qtbot, PIN)
    enter(window, qtbot)
    assert [(a.code, a.how) for a in crew.ask_itself(queries.attendance)] == [("amina", "pin")]


def test_a_badge_alone_opens_nothing(
    attended: Open, badge: Make, wedge: Wedge, crew: Station, qtbot: QtBot
) -> None:
    payload, window = badge("salma"), attended("reception")
    wedge(window, payload)
    enter(window, qtbot)
    assert cover(window).isVisible()
    assert crew.staff is None


@pytest.mark.parametrize("kind", WINDOWS)
def test_a_scan_that_breaks_off_is_said_and_leaves_no_sign(
    attended: Open, badge: Make, wedge: Wedge, qtbot: QtBot, kind: str
) -> None:
    payload, window = badge("salma"), attended(kind)
    screen = cover(window)
    chosen = screen.people.current.code
    wedge(window, payload[:60], end="")
    qtbot.waitUntil(lambda: "incomplète" in screen.pin.error)
    assert (screen.pin.text(), screen.people.current.code) == ("", chosen)


def known(crew: Station) -> UUID:
    """The id of Salma's badge."""
    subject = queries.badge_subject("casablanca", "salma")
    return crew.database.read(
        lambda s: s.scalars(select(Badge.id).where(Badge.subject == subject)).one()
    )


def spoilt(crew: Station, badge: Make, clock: FrozenClock, how: str) -> str:
    """A badge of Salma's, or of someone else, that chooses nobody."""
    amina = {"actor": "amina"}
    if how == "visitor":
        expected = {"first_name": "Omar", "last_name": "Tazi", "host": "Noria", "at": clock.at}
        visit = crew.do("visits.expect", **expected, **amina).command.id
        return str(crew.do("badges.issue", holder=visit, **amina).result.payload)
    if how == "resident":
        return str(crew.do("badges.issue", kind="coworker", name="Omar", **amina).result.payload)
    if how == "expired":
        payload = badge("salma", valid_until=clock.at + timedelta(hours=1))
        clock.at += timedelta(hours=2)
        return payload
    if how == "early":
        return badge("salma", valid_from=clock.at + timedelta(days=1))
    payload = badge("salma")
    if how == "revoked":
        crew.do("badges.revoke", badge=known(crew), reason="perdu", **amina)
    elif how == "left":
        crew.do("people.remove_staff", code="salma", **amina)
    elif how == "forged":
        payload = payload[:-1] + ("B" if payload[-1] != "B" else "C")
    elif how == "replaced":
        badge("salma")
    return payload


@pytest.mark.parametrize(
    ("how", "word"),
    [
        ("revoked", "annulé"),
        ("replaced", "annulé"),
        ("expired", "plus valable"),
        ("early", "pas encore"),
        ("visitor", "travaille ici"),
        ("resident", "travaille ici"),
        ("left", "travaille ici"),
        ("forged", "authentique"),
    ],
)
def test_a_badge_that_counts_for_nothing_says_so_and_chooses_nobody(
    attended: Open,
    badge: Make,
    wedge: Wedge,
    crew: Station,
    clock: FrozenClock,
    how: str,
    word: str,
    qtbot: QtBot,
) -> None:
    payload, window = spoilt(crew, badge, clock, how), attended("reception")
    screen = cover(window)
    screen.choose("amina")
    wedge(window, payload)
    assert word in screen.pin.error
    assert "perdu" not in screen.pin.error, "nobody who passes by reads why"
    assert screen.people.current.code == "amina"
    assert screen.pin.text() == ""


def test_a_badge_that_is_revoked_between_the_scan_and_the_pin_lets_nobody_in(
    attended: Open, badge: Make, wedge: Wedge, crew: Station, qtbot: QtBot
) -> None:
    payload, window = badge("salma"), attended("reception")
    wedge(window, payload)
    crew.do("badges.revoke", badge=known(crew), reason="perdu", actor="amina")
    type_pin(window, qtbot, PIN)
    enter(window, qtbot)
    assert cover(window).isVisible()
    assert crew.staff is None
    assert "annulé" in cover(window).pin.error


def test_a_pin_to_begin_with_is_changed_after_a_scan_too(
    attended: Open, badge: Make, wedge: Wedge, crew: Station, qtbot: QtBot
) -> None:
    crew.do("people.reset_pin", code="salma", pin=OTHER, actor="amina")
    payload, window = badge("salma"), attended("reception")
    screen = cover(window)
    wedge(window, payload)
    type_pin(window, qtbot, OTHER)
    enter(window, qtbot)
    assert screen.chosen.isVisible()
    for field in (screen.chosen, screen.again):
        field.set_text("905173")
    screen.again.setFocus()
    enter(window, qtbot)
    assert not screen.isVisible()
    assert [a.how for a in crew.ask_itself(queries.attendance)] == ["badge"]


def test_at_the_open_desk_a_badge_still_says_who_comes_and_goes(
    attended: Open, badge: Make, wedge: Wedge, crew: Station, session: Session, qtbot: QtBot
) -> None:
    payload, window = badge("nadia"), attended("reception")
    cover(window).choose("salma")
    type_pin(window, qtbot, PIN)
    enter(window, qtbot)
    with qtbot.waitSignal(session.told) as told:
        wedge(window, payload)
    assert "Nadia Fassi" in told.args[0].text
    assert crew.staff == "salma"
    assert not window.station_lock.locked
