"""What people write when they look for a room, in three languages."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bookings.asked import LONGEST_TEXT, asked
from kiosk.bookings.named import features_named, offers_in
from tests.bookings.conftest import TUESDAY, days

WEEK = {"since": TUESDAY, "until": days(5)}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "8 personnes, écran, 90 min, cette semaine",
            {"people": 8, "features": "screen", "minutes": 90, **WEEK},
        ),
        (
            "salle pour 12 demain de 14h à 16h avec visio",
            {
                "people": 12,
                "features": "video",
                "minutes": 120,
                "since": days(1),
                "until": days(1),
                "after": time(14),
                "before": time(16),
            },
        ),
        ("à 14h30, 6 p., 1h30", {"people": 6, "minutes": 90, "after": time(14, 30)}),
        ("à 9h", {"after": time(9), "before": time(10), "minutes": 60}),
        ("réunion 14h-15h30", {"after": time(14), "before": time(15, 30), "minutes": 90}),
        (
            "une heure et demie lundi prochain matin, vingt personnes",
            {"people": 20, "minutes": 90, "since": days(6), "until": days(6), "before": time(12)},
        ),
        (
            "10 postes de coworking après-demain après-midi",
            {"people": 10, "kinds": "coworking", "since": days(2), "after": time(12)},
        ),
        ("8, écran", {"people": 8, "features": "screen", "since": TUESDAY, "until": days(6)}),
        ("le 24/12 après 9h", {"since": date(2026, 12, 24), "after": time(9)}),
        ("le 3 février avant 11h30", {"since": date(2027, 2, 3), "before": time(11, 30)}),
        ("2026-12-01, 5 pers", {"since": date(2026, 12, 1), "people": 5}),
        ("sous 15 jours, 45 min", {"minutes": 45, "until": days(14)}),
        ("mois prochain", {"since": date(2026, 12, 1), "until": date(2026, 12, 31)}),
        (
            "قاعة ل 8 أشخاص مع شاشة لمدة ساعة ونصف هذا الأسبوع",
            {"people": 8, "features": "screen", "minutes": 90, **WEEK},
        ),
        (
            "٨ أشخاص، شاشة، ٩٠ دقيقة، غدا",
            {"people": 8, "features": "screen", "minutes": 90, "since": days(1)},
        ),
        ("لشخصين يوم الخميس بعد الساعة 10:30", {"people": 2, "since": days(2)}),
        (
            "meeting room for 10 people with a whiteboard, 2 hours, next week, afternoon",
            {
                "people": 10,
                "features": "board",
                "minutes": 120,
                "since": days(6),
                "after": time(12),
            },
        ),
        (
            "four people on friday from 9:00 to 10:30",
            {"people": 4, "minutes": 90, "since": days(3)},
        ),
    ],
)
def test_a_sentence_is_read(text: str, said: dict[str, Any]) -> None:
    read = asked(text, TUESDAY)
    assert {name: getattr(read, name) for name in said} == said
    assert not read.unread


def test_nothing_said_is_an_hour_of_a_room_for_one_within_a_week() -> None:
    read = asked("", TUESDAY)
    assert (read.people, read.minutes, read.kinds) == (1, 60, "room")
    assert (read.since, read.until) == (TUESDAY, days(6))


def test_what_is_not_understood_is_told() -> None:
    assert asked("8 personnes, trampoline", TUESDAY).unread == ("trampoline",)


@pytest.mark.parametrize(
    "said",
    ["31/02/2027", "32/01", "31 fevrier", "2027-02-30", "a 26h", "apres 25h", "avant 9h75"],
)
def test_a_day_or_an_hour_that_there_is_not_is_told(said: str) -> None:
    read = asked(f"8 personnes {said}", TUESDAY)
    assert (read.people, read.unread) == (8, (said,))
    assert (read.since, read.after, read.before) == (TUESDAY, None, None)


@pytest.mark.parametrize("said", ["9h-25h", "25h-9h"])
def test_a_range_with_an_hour_that_there_is_not_is_told(said: str) -> None:
    assert asked(said, TUESDAY).unread == (said.replace("-", " - "),)


def test_the_end_of_the_day_is_an_hour() -> None:
    assert asked("avant 24h", TUESDAY).unread == ()


@given(st.text(max_size=LONGEST_TEXT + 20), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_whatever_is_written_is_read_as_something_that_can_be_asked(text: str, day: date) -> None:
    read = asked(text, day)
    assert read.people >= 1
    assert read.minutes >= 0
    assert read.since <= read.until <= read.since + timedelta(days=93)


@pytest.mark.parametrize(
    ("words", "codes"),
    [("écran", {"screen"}), ("Visio, tableau", {"video", "board"}), ("régie", set()), ("", set())],
)
def test_equipment_that_was_written_in_words_is_known(words: str, codes: set[str]) -> None:
    assert features_named(words) == codes


@pytest.mark.parametrize(
    ("features", "equipment", "language", "said"),
    [
        ("", "écran", "fr", "écran"),
        ("", "écran", "ar", "شاشة"),
        ("", "écran", "en", "screen"),
        ("screen board", "écran", "en", "screen, whiteboard"),
        ("", "régie, visio", "en", "régie, video conference"),
        ("", "grand écran 4K", "ar", "grand écran 4K"),
        ("", "", "ar", ""),
    ],
)
def test_what_a_room_offers_is_named_in_each_language(
    features: str, equipment: str, language: str, said: str
) -> None:
    assert offers_in(features, equipment, language) == said
