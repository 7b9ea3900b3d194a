"""Whoever leads the site hears of a limit that is passed, once, where an address is set."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.limits.queries import passed
from kiosk.limits.rules import BOUNDS
from kiosk.limits.setting import SetLimits
from kiosk.limits.telling import facts
from kiosk.limits.watching import NoteLimits, Seen
from kiosk.notifications.envelope import draft
from kiosk.notifications.queries import NotificationView, messages
from kiosk.station import Station
from tests.limits.conftest import Pass, Queue, Watch

ADDRESS = "directrice@technopark.example"


def say(station: Station, **fields: str) -> None:
    said = msgspec.structs.replace(station.settings.messages, **fields)
    station.settings = msgspec.structs.replace(station.settings, messages=said)


def outbox(station: Station) -> list[NotificationView]:
    return station.ask(messages)


def test_she_is_written_to_once_for_each_time(
    station: Station, queue: Queue, minutes: Pass, watch: Watch
) -> None:
    say(station, limits_to=ADDRESS)
    station.do(SetLimits(wait=30))
    queue()
    minutes(31)
    watch()
    minutes(9)
    watch()
    [message] = outbox(station)
    [event] = station.ask(passed)
    assert (message.address, message.subject) == (ADDRESS, event.id)
    letter = draft(station, message, station.clock.now())
    assert "OMPIC" in letter.subject
    text = letter.text.replace("\u202f", " ").replace("\u00a0", " ")
    assert "40 min" in text
    assert "limite 30 min" in text
    assert "guichet de plus" in letter.text


def test_a_letter_that_was_late_says_that_it_is_over(
    station: Station, queue: Queue, minutes: Pass, watch: Watch
) -> None:
    say(station, limits_to=ADDRESS)
    station.do(SetLimits(waiting=2))
    tickets = queue(2)
    watch()
    for ticket in tickets:
        station.do("tickets.close", ticket=ticket.ticket, outcome="abandoned")
    minutes(1)
    watch()
    [message] = outbox(station)
    letter = draft(station, message, station.clock.now())
    assert "n’est plus le cas" in letter.text
    assert "guichet de plus" not in letter.text


def test_another_program_is_told_with_no_name(station: Station, queue: Queue, watch: Watch) -> None:
    say(station, webhook="https://hooks.example/technopark")
    station.do(SetLimits(waiting=2))
    queue(2)
    watch()
    [message] = outbox(station)
    told = facts(station, message)
    assert (told["event"], told["service"], told["rule"]) == ("limit.passed", "ompic", "waiting")
    assert (told["bound"], told["worst"], told["ended"]) == (2, 2, None)


def test_nobody_is_told_where_no_address_is_set(
    station: Station, queue: Queue, watch: Watch
) -> None:
    station.do(SetLimits(waiting=2))
    queue(2)
    assert watch()
    assert outbox(station) == []


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
@pytest.mark.parametrize("rule", BOUNDS)
def test_every_rule_is_worded(station: Station, rule: str, language: str) -> None:
    say(station, limits_to=ADDRESS)
    station.settings = msgspec.structs.replace(station.settings, language=language)
    station.do(NoteLimits(seen=[Seen("ompic", rule, 10, 12, passed=True)]))
    [message] = outbox(station)
    letter = draft(station, message, station.clock.now())
    assert "limit." not in letter.subject + letter.text
    assert "12" in letter.text
