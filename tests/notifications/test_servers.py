"""Servers that refuse, wait, drop the line or cannot be trusted: what becomes of a message."""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.notifications import outbox as table
from kiosk.notifications import smtp
from kiosk.notifications.queries import NotificationView, messages
from kiosk.notifications.states import SCREEN
from kiosk.notifications.worker import work
from kiosk.station import Station
from kiosk.store import keeping
from tests.notifications.conftest import GUEST, Book, Outbox, at, set_messages
from tests.notifications.mail_server import DROP, SILENT, Gate, MailServer, serving

Later = Callable[..., None]


def only(station: Station) -> NotificationView:
    """The one e-mail."""
    (found,) = [each for each in station.ask(messages) if each.channel != SCREEN]
    return found


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ({"CONNECT": "421 too busy"}, "busy"),
        ({"CONNECT": DROP}, "unreached"),
        ({"EHLO": DROP}, "unreached"),
        ({"MAIL": "451 later"}, "busy"),
        ({"MAIL": "550 who are you"}, "sender"),
        ({"RCPT": "450 greylisted"}, "busy"),
        ({"RCPT": DROP}, "unreached"),
        ({"DATA": "452 disk full"}, "busy"),
        ({"TAKEN": "451 later"}, "busy"),
        ({"TAKEN": DROP}, "unreached"),
    ],
)
def test_what_does_not_go_now_goes_later(
    sending: Station, book: Book, mail: MailServer, later: Later, answers: dict[str, str], why: str
) -> None:
    book()
    mail.answers.update(answers)
    assert work(sending) is not None
    assert (only(sending).state, only(sending).why, only(sending).tries) == ("waiting", why, 1)
    mail.answers.clear()
    work(sending)
    assert mail.letters == []
    later(minutes=1)
    assert work(sending) is None
    assert only(sending).state == "sent"
    assert len(mail.letters) == 1


@pytest.mark.parametrize(
    ("answers", "why"),
    [({"RCPT": "550 no such user"}, "address"), ({"TAKEN": "554 spam"}, "refused")],
)
def test_what_is_refused_for_good_is_given_up_and_told_on_the_screen(
    sending: Station, book: Book, mail: MailServer, answers: dict[str, str], why: str
) -> None:
    book()
    mail.answers.update(answers)
    work(sending)
    assert (only(sending).state, only(sending).why) == ("failed", why)
    (shown,) = [each for each in sending.ask(messages) if each.channel == SCREEN]
    assert (shown.state, shown.subject) == ("waiting", only(sending).id)


@pytest.mark.parametrize("verb", ["MAIL", "TAKEN"])
def test_what_is_too_large_is_not_tried_for_days(
    sending: Station, book: Book, mail: MailServer, verb: str
) -> None:
    book()
    book(starts=at(16), ends=at(17))
    mail.answers[verb] = "552 5.3.4 too large"
    work(sending)
    assert {each.state for each in sending.ask(messages) if each.channel != SCREEN} == {"failed"}
    assert {each.why for each in sending.ask(messages) if each.channel != SCREEN} == {"large"}


def test_a_server_that_takes_its_time_is_waited_for(
    sending: Station, book: Book, mail: MailServer
) -> None:
    book()
    gate = mail.gates["TAKEN"] = Gate()
    sender = threading.Thread(target=work, args=(sending,))
    sender.start()
    assert gate.arrived.wait(30)
    assert only(sending).state == "waiting"
    gate.go.set()
    sender.join()
    assert (only(sending).state, len(mail.letters)) == ("sent", 1)


def test_one_that_was_taken_without_an_answer_comes_again_as_the_same(
    sending: Station, book: Book, mail: MailServer, later: Later
) -> None:
    book()
    mail.drops_after_data = True
    work(sending)
    assert (only(sending).state, only(sending).why) == ("waiting", "unreached")
    mail.drops_after_data = False
    later(minutes=1)
    work(sending)
    first, second = (letter for _, letter in mail.letters)
    assert first["Message-ID"] == second["Message-ID"]
    assert only(sending).state == "sent"


@pytest.mark.parametrize("verb", ["CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "TAKEN"])
def test_a_server_that_answers_twice_loses_nothing(
    sending: Station, book: Book, mail: MailServer, later: Later, verb: str
) -> None:
    """An answer to what was said before is never taken for one to the letter itself."""
    codes = {"CONNECT": "220 ready", "EHLO": "250 HELP", "DATA": "354 go on"}
    said = codes.get(verb, "250 ok")
    mail.answers[verb] = f"{said}\r\n{said}"
    book()
    work(sending)
    if only(sending).state == "sent":
        assert len(mail.letters) == 1
    mail.answers.clear()
    later(minutes=1)
    work(sending)
    assert only(sending).state == "sent"
    assert len({letter["Message-ID"] for _, letter in mail.letters}) == 1


def test_an_answer_too_many_hides_no_refusal(
    sending: Station, book: Book, mail: MailServer
) -> None:
    mail.answers.update({"MAIL": "250 ok\r\n250 ok", "RCPT": "550 no such user"})
    book()
    work(sending)
    assert only(sending).state != "sent"
    assert mail.letters == []


def test_a_server_that_says_nothing_is_not_waited_for_long(
    sending: Station, book: Book, mail: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(smtp, "PATIENCE_S", 0.2)
    mail.answers["CONNECT"] = SILENT
    book()
    work(sending)
    assert only(sending).why == "unreached"


def test_no_server_at_all(sending: Station, book: Book) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        set_messages(sending, port=taken.getsockname()[1])
        book()
        work(sending)
    assert only(sending).why == "unreached"


def test_one_try_tells_of_a_server_that_is_away(
    sending: Station, book: Book, mail: MailServer
) -> None:
    for hour in (9, 10, 11):
        book(starts=at(hour), ends=at(hour + 1))
    mail.answers["CONNECT"] = "421 too busy"
    work(sending)
    found = sending.ask(messages)
    assert [each.why for each in found] == ["busy"] * 3
    assert sorted(each.tries for each in found) == [0, 0, 1]
    assert len({each.next_at for each in found}) == 1


def test_an_address_that_is_refused_keeps_no_other_waiting(
    sending: Station, book: Book, mail: MailServer
) -> None:
    for hour in (9, 10, 11):
        book(starts=at(hour), ends=at(hour + 1))
    mail.answers["RCPT"] = "450 greylisted"
    work(sending)
    assert mail.said.count("RCPT") == 3


def test_waits_grow_to_an_hour_and_end_after_three_days(
    sending: Station, book: Book, mail: MailServer, later: Later
) -> None:
    book(starts=at(9, 30), ends=at(10, 30))
    mail.answers["CONNECT"] = "421 too busy"
    waits = []
    while only(sending).state == "waiting":
        work(sending)
        now = sending.clock.now()
        waits.append(only(sending).next_at - now)
        later(seconds=max(waits[-1].total_seconds(), 60))
    assert waits[:3] == [table.FIRST_WAIT, table.FIRST_WAIT * 2, table.FIRST_WAIT * 4]
    assert max(waits) == table.LONGEST_WAIT
    assert only(sending).why == "tired"


def test_a_clock_that_was_ahead_keeps_nothing_back(
    sending: Station, book: Book, mail: MailServer, later: Later
) -> None:
    later(days=300)
    book(starts="2027-11-23T09:00", ends="2027-11-23T10:00")
    later(days=-300)
    work(sending)
    assert len(mail.letters) == 1


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_line_is_encrypted_and_signed_in(
    sending: Station, book: Book, pem: Path, security: str
) -> None:
    known = {"desk": "à la plage"}
    keeping.keep(sending.folder, smtp.PASSWORD, "à la plage".encode())
    with serving(MailServer(certificate=pem, at_once=security == "tls", accounts=known)) as mail:
        set_messages(sending, host="localhost", port=mail.port, security=security, user="desk")
        book()
        work(sending)
        assert (len(mail.letters), mail.encrypted) == (1, [True])
    assert only(sending).state == "sent"


def test_a_wrong_password_is_the_managers_to_mend(
    sending: Station, book: Book, pem: Path, later: Later
) -> None:
    keeping.keep(sending.folder, smtp.PASSWORD, b"wrong")
    with serving(MailServer(certificate=pem, accounts={"desk": "right"})) as mail:
        set_messages(sending, host="localhost", port=mail.port, security="starttls", user="desk")
        book()
        work(sending)
        assert (only(sending).state, only(sending).why) == ("waiting", "sign_in")
        keeping.keep(sending.folder, smtp.PASSWORD, b"right")
        later(minutes=1)
        work(sending)
        assert len(mail.letters) == 1


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_nothing_is_said_to_who_cannot_be_trusted(
    sending: Station, book: Book, pem: Path, monkeypatch: pytest.MonkeyPatch, security: str
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with serving(MailServer(certificate=pem, at_once=security == "tls")) as mail:
        set_messages(sending, host="localhost", port=mail.port, security=security)
        book()
        work(sending)
        assert "MAIL" not in mail.said
    assert only(sending).why == "untrusted"


@pytest.mark.parametrize("offered", [False, True])
def test_nothing_goes_over_a_line_that_stays_open_to_all(
    sending: Station, book: Book, pem: Path, *, offered: bool
) -> None:
    refuses = MailServer(certificate=pem if offered else None)
    refuses.answers = {"STARTTLS": "454 not now"} if offered else {}
    with serving(refuses) as mail:
        set_messages(sending, host="localhost", port=mail.port, security="starttls")
        book()
        work(sending)
        assert "MAIL" not in mail.said
    assert only(sending).why in ("untrusted", "busy")


def test_given_up_and_tried_again_by_hand(
    sending: Station, book: Book, outbox: Outbox, mail: MailServer, later: Later
) -> None:
    book()
    mail.answers["RCPT"] = "550 no such user"
    work(sending)
    mail.answers.clear()
    write, lost = sending.database.write, only(sending)
    assert write(lambda s: table.cancel(s, message=lost.id))
    assert not write(lambda s: table.cancel(s, message=lost.id))
    assert only(sending).state == "cancelled"
    assert write(lambda s: table.retry(s, message=lost.id, now=sending.clock.now()))
    work(sending)
    assert only(sending).state == "sent"
    assert not write(lambda s: table.retry(s, message=lost.id, now=sending.clock.now()))


def test_no_log_says_to_whom(
    sending: Station, book: Book, mail: MailServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for hour, answer in ((9, {"RCPT": f"550 {GUEST} is unknown"}), (10, {"MAIL": DROP})):
        book(starts=at(hour), ends=at(hour + 1))
        mail.answers = answer
        work(sending)
    assert GUEST not in caplog.text
    assert "Noria" not in caplog.text
