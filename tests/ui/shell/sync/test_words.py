"""The state of the exchange in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.sync.views import SyncStatus
from tests.conftest import MORNING
from ui.shell.sync.counts import counted_rows
from ui.shell.sync.words import (
    as_of,
    brief_words,
    clock_words,
    last_exchange,
    pill_words,
    problem_words,
)
from ui.widgets.pill import DANGER, OK, WARNING

NOW = MORNING.astimezone(ZoneInfo("Africa/Casablanca"))
NINE_TWELVE = MORNING - timedelta(minutes=90)
ONLINE = SyncStatus("online", 40, station="desk-1", exchanged_at=MORNING)
OFFLINE = SyncStatus(
    "offline", 40, since=NINE_TWELVE, exchanged_at=NINE_TWELVE, pending=14, problem="unreachable"
)


def test_a_store_that_works_alone_is_local() -> None:
    words = pill_words(SyncStatus("local", 3), NOW, "fr")
    assert (words.text, words.kind) == ("Local", OK)


def test_all_that_was_sent_is_green() -> None:
    words = pill_words(ONLINE, NOW, "fr")
    assert (words.text, words.kind, words.icon) == ("En ligne · à jour", OK, "")


def test_offline_says_since_when_and_that_nothing_is_lost() -> None:
    words = pill_words(OFFLINE, NOW, "fr")
    assert words.text == "Hors ligne depuis 09:12 · 14 actions en attente, rien n’est perdu"
    assert (words.kind, words.icon) == (WARNING, "cloud-off")


def test_where_there_is_little_room_the_hour_gives_way() -> None:
    words = pill_words(OFFLINE, NOW, "fr", short=True)
    assert words.text == "Hors ligne · 14 actions en attente, rien n’est perdu"


def test_what_is_to_settle_is_red() -> None:
    words = pill_words(replace(ONLINE, refused=3), NOW, "fr")
    assert (words.text, words.kind) == ("En ligne · 3 actions à régler", DANGER)
    one = pill_words(replace(ONLINE, refused=1), NOW, "fr")
    assert one.text == "En ligne · 1 action à régler"


def test_what_the_centre_holds_back_is_told() -> None:
    assert "retenue" in pill_words(replace(ONLINE, parked=2), NOW, "fr").text


@pytest.mark.parametrize(
    "problem",
    ["login", "revoked", "cloned", "rewritten", "update", "centre_old", "untrusted", "full"],
)
def test_each_problem_has_its_own_words(problem: str) -> None:
    title, sentence = problem_words(problem, "fr")
    assert (title, sentence) != problem_words("never heard of", "fr")
    words = pill_words(replace(OFFLINE, problem=problem), NOW, "fr")
    assert (words.text, words.kind) == (title, DANGER)
    assert sentence in words.tip


@pytest.mark.parametrize(
    ("offset", "said"),
    [
        (0.0, ""),
        (119.0, ""),
        (-120.0, ""),
        (240.0, "L’horloge de ce poste retarde de 4\u00a0min"),
        (-240.0, "L’horloge de ce poste avance de 4\u00a0min"),
    ],
)
def test_a_wrong_clock_is_told_beyond_two_minutes(offset: float, said: str) -> None:
    assert clock_words(offset, "fr") == said


def test_data_are_dated_only_while_offline() -> None:
    assert as_of(OFFLINE, NOW, "fr") == "à 09:12"
    assert as_of(ONLINE, NOW, "fr") == ""
    assert as_of(None, NOW, "fr") == ""


def test_another_day_is_named() -> None:
    before = replace(OFFLINE, exchanged_at=NINE_TWELVE - timedelta(days=1))
    assert last_exchange(before, NOW, "fr") == "Dernier échange avec le central : 23/11/2026 09:12"


def test_two_words_do_for_a_small_window() -> None:
    assert brief_words(OFFLINE, "fr") == "Hors ligne"
    assert brief_words(SyncStatus("local", 0), "fr") == ""


def test_rows_are_counted_by_what_people_call_them() -> None:
    rows = {"booking": 3, "visit": 1, "person": 1, "queue_lease": 9}
    assert counted_rows(rows, "fr") == "3 réservations, 2 visites"


def test_arabic_counts_in_arabic() -> None:
    assert "متصل" in pill_words(ONLINE, NOW, "ar").text
