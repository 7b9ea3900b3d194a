"""Scheduled sheets by e-mail: attached, once, in their order, and said where they do not go."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from kiosk import nightly
from kiosk.core.clock import FrozenClock
from kiosk.core.settings import FILE
from kiosk.core.settings.setting import SETTINGS
from kiosk.nightly import run_all
from kiosk.notifications import outbox
from kiosk.notifications.looking import seen
from kiosk.notifications.queries import NotificationView, messages
from kiosk.notifications.states import SCREEN
from kiosk.notifications.worker import work
from kiosk.paper import reports
from kiosk.paper.mailed import sheet_of
from kiosk.paper.not_made import NotMade, not_made
from kiosk.station import Station
from kiosk.store.database import Database
from tests.notifications.conftest import SENDER, set_messages
from tests.notifications.mail_server import Gate, MailServer, serving

RACHIDA, OMAR = "rachida@technopark.example", "omar@technopark.example"
EVENING = datetime(2026, 11, 24, 22, tzinfo=UTC)
Asked = Callable[..., None]
CHILD = """
import sys
from pathlib import Path
from kiosk.core.settings.file import load
from kiosk.notifications import smtp
from kiosk.notifications.worker import work
from kiosk.station import Station
from kiosk.store.database import Database
folder, smtp.PATIENCE_S = Path(sys.argv[1]), 300
work(Station(folder, Database.at(folder), load(folder)))
"""


@pytest.fixture
def mail(station: Station) -> Iterator[MailServer]:
    """A mail server that takes all, which the station knows."""
    with serving(MailServer()) as server:
        set_messages(station, host="127.0.0.1", port=server.port, security="none", sender=SENDER)
        yield server


@pytest.fixture
def asked(station: Station, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Have sheets go by e-mail, those of every evening; of the night's jobs there is this alone."""
    clock.at = EVENING
    only = [job for job in nightly.jobs() if job.name == "sheets"]
    monkeypatch.setattr(nightly, "jobs", lambda: tuple(only))

    def write(evening: str, addresses: str = RACHIDA, **said: str) -> None:
        values = {"evening": evening, "outlet": "email", "addresses": addresses, **said}
        lines = "".join(f'{key} = "{value}"\n' for key, value in values.items())
        (station.folder / FILE).write_text(f"[sheets]\n{lines}", "utf-8")

    return write


def letters(station: Station) -> list[NotificationView]:
    """The outbox in the order in which it goes."""
    found = [each for each in station.ask(messages) if each.channel != SCREEN]
    return sorted(found, key=lambda each: (each.asked_at, each.id))


def attached(letter: EmailMessage) -> dict[str, bytes]:
    found = {}
    for part in letter.iter_attachments():
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found[str(part.get_filename())] = content
    return found


def names(mail: MailServer) -> list[str]:
    """The first file of each letter that was taken, one that came twice once."""
    each = {letter["Message-ID"]: next(iter(attached(letter))) for _, letter in mail.letters}
    return list(each.values())


def test_each_sheet_is_a_letter_to_each_address(
    station: Station, mail: MailServer, asked: Asked
) -> None:
    asked("rooms visits", f"{RACHIDA} {OMAR}", format="xlsx")
    (ran,) = run_all(station)
    assert (ran.problem, ran.said) == ("", "2 sheets to email")
    assert mail.letters == []
    assert [each.state for each in letters(station)] == ["waiting"] * 4
    work(station)
    assert {to for to, _ in mail.letters[:2]} == {to for to, _ in mail.letters[2:]}
    assert {to for to, _ in mail.letters} == {RACHIDA, OMAR}
    files = attached(mail.letters[0][1])
    assert list(files) == ["rooms-2026-11-25-fr.pdf", "rooms-2026-11-25-fr.xlsx"]
    assert files["rooms-2026-11-25-fr.pdf"].startswith(b"%PDF-")
    assert files["rooms-2026-11-25-fr.xlsx"].startswith(b"PK")
    assert {each.state for each in letters(station)} == {"sent"}
    for _, letter in mail.letters:
        assert letter.get_body(("plain",)) is not None


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", "Voici la feuille"), ("ar", "إليكم الورقة"), ("en", "Here is the scheduled sheet")],
)
def test_a_letter_is_in_the_language_of_its_sheet(
    station: Station, mail: MailServer, asked: Asked, language: str, words: str
) -> None:
    asked("visits", printed_in=language, format="csv")
    run_all(station)
    work(station)
    ((_, letter),) = mail.letters
    body = letter.get_body(("plain",))
    assert body is not None
    assert words in body.get_content()
    assert list(attached(letter)) == [
        f"visits-2026-11-24-{language}.{form}" for form in ("pdf", "csv")
    ]


def test_a_night_that_is_tried_again_writes_no_second_letter(
    station: Station, mail: MailServer, asked: Asked, clock: FrozenClock
) -> None:
    asked("rooms visits")
    for _ in range(2):
        run_all(station)
        work(station)
        clock.at += timedelta(minutes=1)
    assert names(mail) == ["rooms-2026-11-25-fr.pdf", "visits-2026-11-24-fr.pdf"]
    assert len(mail.letters) == 2
    clock.at += timedelta(days=1)
    run_all(station)
    work(station)
    assert len(mail.letters) == 4


def test_offline_they_wait_and_go_in_their_order(
    station: Station, mail: MailServer, asked: Asked, clock: FrozenClock
) -> None:
    asked("rooms door visits")
    mail.answers["CONNECT"] = "421 not now"
    run_all(station)
    work(station)
    assert {each.state for each in letters(station)} == {"waiting"}
    assert station.ask_itself(not_made) == NotMade(unsent=("rooms", "door", "visits"), why="busy")
    mail.answers.clear()
    clock.at += timedelta(minutes=1)
    work(station)
    assert [name.partition("-")[0] for name in names(mail)] == ["rooms", "door", "visits"]
    assert station.ask_itself(not_made) == NotMade()


def test_what_a_server_refuses_for_good_is_said_until_somebody_sees_to_it(
    station: Station, mail: MailServer, asked: Asked
) -> None:
    asked("rooms visits")
    run_all(station)
    mail.answers["RCPT"] = "550 no such user"
    work(station)
    assert station.ask_itself(not_made) == NotMade(unsent=("rooms", "visits"), why="address")
    lost = [each.id for each in letters(station)]
    mail.answers.clear()
    station.database.write(
        lambda session: outbox.retry(session, message=lost[0], now=station.clock.now())
    )
    station.database.write(lambda session: outbox.cancel(session, message=lost[1]))
    work(station)
    assert len(mail.letters) == 1
    assert station.ask_itself(not_made) == NotMade()


def test_without_an_address_none_goes_and_it_is_said(
    station: Station, mail: MailServer, asked: Asked
) -> None:
    asked("rooms visits", "")
    (ran,) = run_all(station)
    assert ran.said == "rooms visits -> email"
    assert station.ask_itself(not_made) == NotMade(("rooms", "visits"), "email")
    assert letters(station) == []
    asked("rooms visits", RACHIDA)
    run_all(station)
    work(station)
    assert len(mail.letters) == 2


def test_a_sheet_that_cannot_be_made_keeps_no_other_back(
    station: Station,
    mail: MailServer,
    asked: Asked,
    clock: FrozenClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = reports.made

    def broken(station: Station, name: str, *rest: object) -> bytes:
        if name == "rooms":
            from kiosk.core.errors import BadInput

            raise BadInput("broken")
        return made(station, name, *rest)  # type: ignore[arg-type]

    asked("rooms visits")
    run_all(station)
    monkeypatch.setattr(reports, "made", broken)
    work(station)
    assert names(mail) == ["visits-2026-11-24-fr.pdf"]
    assert station.ask_itself(not_made) == NotMade(unsent=("rooms",), why="not_made")
    monkeypatch.setattr(reports, "made", made)
    clock.at += timedelta(minutes=1)
    work(station)
    assert len(mail.letters) == 2


def test_a_letter_is_read_before_it_goes(station: Station, mail: MailServer, asked: Asked) -> None:
    asked("visits", format="csv")
    run_all(station)
    (waiting,) = letters(station)
    found = seen(station, waiting.id)
    assert found.files == ("visits-2026-11-24-fr.pdf", "visits-2026-11-24-fr.csv")
    assert "Visites" in found.text
    assert mail.letters == []
    work(station)
    ((_, letter),) = mail.letters
    body = letter.get_body(("plain",))
    assert body is not None
    assert letter["Subject"] == found.subject
    assert body.get_content().splitlines() == found.text.splitlines()
    assert sheet_of(waiting) is not None


@pytest.mark.parametrize(
    ("value", "good"),
    [
        ("", True),
        (RACHIDA, True),
        (f"{RACHIDA} {OMAR}", True),
        (f"{RACHIDA},{OMAR}", False),
        (f"{RACHIDA}, {OMAR}", False),
        (f"{RACHIDA} {RACHIDA.upper()}", False),
        (f"{RACHIDA}  {OMAR}", False),
        ("rachida", False),
        ("Rachida <rachida@technopark.example>", False),
        (f"{RACHIDA}\n{OMAR}", False),
        (" ".join(f"a{n}@b.example" for n in range(11)), False),
    ],
)
def test_addresses_are_checked_as_they_are_set(value: str, *, good: bool) -> None:
    assert SETTINGS["sheets.addresses"].valid.takes(value) is good


def test_what_was_being_sent_when_the_program_was_killed_goes_once_and_in_order(
    sqlite: Database, tmp_path: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The letter of which nobody knows comes again as the same; those after it, after it."""
    from kiosk.core.settings.file import load
    from tests.anyone import Anyone

    gate = Gate()
    with serving(MailServer(gates={"TAKEN": gate})) as mail:
        lines = (
            '[sheets]', 'evening = "rooms door visits"', 'outlet = "email"',
            f'addresses = "{RACHIDA}"', "[messages]", 'host = "127.0.0.1"',
            f"port = {mail.port}", 'security = "none"', f'sender = "{SENDER}"',
        )  # fmt: skip
        (tmp_path / FILE).write_text("\n".join(lines), "utf-8")
        station = Anyone(tmp_path, sqlite, load(tmp_path), clock=clock)
        station.do("sites.open", code="casablanca", name="Technopark", city="Casablanca")
        only = [job for job in nightly.jobs() if job.name == "sheets"]
        monkeypatch.setattr(nightly, "jobs", lambda: tuple(only))
        clock.at = EVENING
        run_all(station)
        with subprocess.Popen([sys.executable, "-c", CHILD, str(tmp_path)]) as child:
            assert gate.arrived.wait(300)
            child.kill()
        assert [each.state for each in letters(station)] == ["waiting"] * 3
        gate.go.set()
        work(station)
        assert [name.partition("-")[0] for name in names(mail)] == ["rooms", "door", "visits"]
        assert [each.state for each in letters(station)] == ["sent"] * 3
