"""A station that sends, a room to book, and a mail server of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest

from kiosk.core.clock import FrozenClock
from kiosk.notifications.queries import NotificationView, messages
from kiosk.station import Station
from tests.notifications.mail_server import MailServer, serving

Book = Callable[..., UUID]
Outbox = Callable[[], list[NotificationView]]
SENDER = "accueil@technopark.example"
GUEST = "amina@noria.example"


def at(hour: int, day: int = 25) -> str:
    """An hour of a day in November 2026, wall time."""
    return f"2026-11-{day}T{hour:02}:00"


def set_messages(station: Station, **changed: Any) -> None:
    """Change the settings of the messages."""
    said = msgspec.structs.replace(station.settings.messages, **changed)
    station.settings = msgspec.structs.replace(station.settings, messages=said)


@pytest.fixture
def mail() -> Iterator[MailServer]:
    """A mail server that takes all."""
    with serving(MailServer()) as server:
        yield server


@pytest.fixture
def sending(station: Station, mail: MailServer) -> Station:
    """A station that sends by that server, and has a room."""
    set_messages(station, host="127.0.0.1", port=mail.port, security="none", sender=SENDER)
    station.do("sites.add_room", name="Atlas", name_ar="أطلس", capacity=12)
    return station


@pytest.fixture
def book(sending: Station) -> Book:
    """Book the room for somebody who wants word of it; the booking's id."""

    def booked(**fields: Any) -> UUID:
        usual = {
            "resource": "Atlas",
            "starts": at(14),
            "ends": at(15),
            "held_by": "Noria Énergie",
            "kind": "external",
            "email": GUEST,
        }
        made = sending.do("bookings.book", **(usual | fields)).result
        assert isinstance(made, UUID)
        return made

    return booked


@pytest.fixture
def outbox(sending: Station) -> Outbox:
    """What is in the outbox, the newest first."""
    return lambda: sending.ask(messages)


@pytest.fixture
def later(clock: FrozenClock) -> Callable[..., None]:
    """Let time pass."""
    from datetime import timedelta

    def pass_(**length: float) -> None:
        clock.at += timedelta(**length)

    return pass_


@pytest.fixture
def pem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A certificate for this machine, which it trusts."""
    from tests.notifications.certificates import certificate

    file = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    return file
