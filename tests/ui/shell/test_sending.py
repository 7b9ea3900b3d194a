"""The outbox beside the windows: sent in the background, and told where it matters."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.notifications.queries import NotificationView, messages
from kiosk.notifications.states import EMAIL, SCREEN
from kiosk.station import Station
from tests.notifications.conftest import GUEST, SENDER
from tests.notifications.mail_server import SILENT, MailServer, serving
from ui.shell.sending import Sending, sending_of
from ui.shell.session import Session
from ui.widgets.toast import Notice


@pytest.fixture
def mail() -> Iterator[MailServer]:
    with serving(MailServer()) as server:
        yield server


@pytest.fixture
def sending(site: Station, session: Session, mail: MailServer) -> Sending:
    said = msgspec.structs.replace(
        site.settings.messages, host="127.0.0.1", port=mail.port, security="none", sender=SENDER
    )
    site.settings = msgspec.structs.replace(site.settings, messages=said)
    session.station.settings = site.settings
    site.do("sites.add_room", name="Atlas", capacity=12)
    return sending_of(session)


def book(station: Station) -> None:
    station.do(
        "bookings.book",
        resource="Atlas",
        starts="2026-11-25T14:00",
        ends="2026-11-25T15:00",
        held_by="Noria Énergie",
        kind="external",
        email=GUEST,
    )


def only(session: Session, channel: str = EMAIL) -> NotificationView:
    (found,) = [each for each in session.read(messages) if each.channel == channel]
    return found


def test_what_a_command_asks_for_goes_by_itself(
    site: Station, session: Session, sending: Sending, mail: MailServer, qtbot: QtBot
) -> None:
    assert sending_of(session) is sending
    book(site)
    qtbot.waitUntil(lambda: len(mail.letters) == 1 and session.idle)
    assert only(session).state == "sent"


def test_what_will_not_go_is_told_once(
    site: Station, session: Session, sending: Sending, mail: MailServer, qtbot: QtBot
) -> None:
    told: list[Notice] = []
    session.told.connect(told.append)
    mail.answers["RCPT"] = "550 no such user"
    book(site)
    qtbot.waitUntil(lambda: bool(told) and only(session, SCREEN).state == "sent")
    assert GUEST in told[0].text
    sending.wake()
    qtbot.waitUntil(lambda: session.idle)
    assert len(told) == 1


def test_a_window_that_closes_waits_for_no_server(
    site: Station, session: Session, sending: Sending, mail: MailServer, qtbot: QtBot
) -> None:
    mail.answers["CONNECT"] = SILENT
    book(site)
    qtbot.waitUntil(lambda: not session.idle)
    qtbot.waitUntil(lambda: bool(mail.reached))
    session.close()
    assert only(session).state == "waiting"
