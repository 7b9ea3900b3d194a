"""Is a badge good: with no network, from what the store knows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, update

from kiosk.badges import payload, queries
from kiosk.badges.model import Badge, SiteKey
from kiosk.badges.refusals import (
    BadgeExpired,
    BadgeNotYetValid,
    BadgeRevoked,
    ForgedBadge,
    UnknownKey,
    UnreadableBadge,
)
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Refused
from kiosk.core.scannable import ALPHABET
from kiosk.core.settings import Settings
from kiosk.station import Station
from kiosk.store import migrate
from kiosk.store.database import Database
from tests.badges.conftest import Issue, Make
from tests.conftest import MORNING

HOUR = timedelta(hours=1)


def test_a_good_badge_is_known_in_either_case(station: Station, issue: Issue) -> None:
    badge = issue()
    for text in (badge.payload, badge.payload.lower(), f"{badge.payload}\r\n"):
        found = station.ask(queries.verify, payload=text)
        assert found is not None
        assert (found.number, found.state, found.site) == ("C-0001", "valid", "casablanca")


def test_a_badge_counts_from_its_first_moment_until_its_last(
    station: Station, issue: Issue
) -> None:
    badge = issue(valid_from=MORNING + HOUR, valid_until=MORNING + 2 * HOUR)

    def state(after: timedelta) -> str:
        try:
            found = station.ask(queries.verify, payload=badge.payload, now=MORNING + after)
        except Refused as refusal:
            return refusal.code
        assert found is not None
        return found.state

    assert state(timedelta()) == "badges.not_yet_valid"
    assert state(HOUR - timedelta(minutes=3)) == "badges.not_yet_valid"
    assert state(HOUR - timedelta(minutes=1)) == "valid"  # a clock that is a little behind
    assert state(2 * HOUR - timedelta(seconds=1)) == "valid"
    assert state(2 * HOUR) == "badges.expired"


def test_a_refusal_says_which_badge_and_when(station: Station, issue: Issue, visit: Make) -> None:
    holder = visit(until=MORNING + HOUR)
    badge = issue(holder=holder)
    with pytest.raises(BadgeExpired) as expired:
        station.ask(queries.verify, payload=badge.payload, now=MORNING + 2 * HOUR)
    assert expired.value.fields() == {
        "number": "V-0001",
        "day": MORNING.date(),
        "until": MORNING + HOUR,
        "subject": holder,
    }
    station.do("badges.revoke", badge=badge.badge, reason="Perdu")
    with pytest.raises(BadgeRevoked) as revoked:
        station.ask(queries.verify, payload=badge.payload, now=MORNING + 2 * HOUR)
    assert (revoked.value.reason, revoked.value.when) == ("Perdu", MORNING)


def test_early_is_said_with_the_day(station: Station, issue: Issue) -> None:
    badge = issue(valid_from=MORNING + 48 * HOUR)
    with pytest.raises(BadgeNotYetValid) as refusal:
        station.ask(queries.verify, payload=badge.payload)
    assert refusal.value.day.isoformat() == "2026-11-26"


@pytest.mark.parametrize("place", [40, 70, 100, payload.LENGTH - 1])
def test_a_changed_letter_is_a_forgery(station: Station, issue: Issue, place: int) -> None:
    good = issue().payload
    for letter in ALPHABET.replace(good[place], ""):
        with pytest.raises(ForgedBadge):
            station.ask(queries.verify, payload=good[:place] + letter + good[place + 1 :])


@given(place=st.integers(0, payload.LENGTH - 1), letter=st.sampled_from(ALPHABET))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_changed_letter_is_ever_accepted(signed: Signed, place: int, letter: str) -> None:
    station, good = signed
    changed = good[:place] + letter + good[place + 1 :]
    if changed != good:
        with pytest.raises((ForgedBadge, UnknownKey, UnreadableBadge)):
            station.ask(queries.verify, payload=changed)


def test_a_later_expiry_needs_another_signature(station: Station, issue: Issue) -> None:
    found = payload.read(issue().payload)
    later = payload.pack(found.key_id, found.token, found.expires + 24 * HOUR)
    with pytest.raises(ForgedBadge):
        station.ask(queries.verify, payload=payload.write(later, found.signature))


def test_a_badge_of_someone_elses_key_is_unknown(
    station: Station, tmp_path: Path, clock: FrozenClock
) -> None:
    elsewhere = Database.at(tmp_path / "elsewhere")
    migrate.prepare(elsewhere)
    other = Station(tmp_path / "elsewhere", elsewhere, Settings(), clock=clock)
    other.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    badge = other.do("badges.issue", kind="coworker", name="Sami").result
    other.close()
    with pytest.raises(UnknownKey):
        station.ask(queries.verify, payload=badge.payload)


def test_two_keys_that_share_an_id_both_count(station: Station, issue: Issue) -> None:
    badge = issue()
    key_id = payload.read(badge.payload).key_id
    station.do("badges.add_key", public_key="ab" * 32)
    same = update(SiteKey).where(SiteKey.public_key == "ab" * 32).values(key_id=key_id)
    station.database.write(lambda session: session.execute(same))
    assert station.ask(queries.verify, payload=badge.payload) is not None


def test_a_retired_key_signs_for_nobody_whose_badge_is_not_here(
    station: Station, issue: Issue
) -> None:
    """What was made before it was retired is in the stores; its machine may be in any hands."""
    badge = issue()
    station.database.write(lambda s: s.execute(update(SiteKey).values(retired_at=MORNING)))
    assert station.ask(queries.verify, payload=badge.payload) is not None
    station.database.write(lambda session: session.execute(delete(Badge)))
    with pytest.raises(UnknownKey):
        station.ask(queries.verify, payload=badge.payload)


def test_a_genuine_badge_that_is_not_here_has_no_view(station: Station, issue: Issue) -> None:
    badge = issue(valid_until=MORNING + HOUR)
    station.database.write(lambda session: session.execute(delete(Badge)))
    assert station.ask(queries.verify, payload=badge.payload) is None
    with pytest.raises(BadgeExpired):
        station.ask(queries.verify, payload=badge.payload, now=MORNING + HOUR)


def test_seconds_count_and_their_fractions_do_not(station: Station, issue: Issue) -> None:
    ends = datetime(2026, 11, 24, 18, 0, 0, 900_000, tzinfo=UTC)
    badge = issue(valid_until=ends)
    assert payload.read(badge.payload).expires == ends.replace(microsecond=0)


Signed = tuple[Station, str]


@pytest.fixture
def signed(sqlite: Database, clock: FrozenClock, tmp_path: Path) -> Signed:
    """A station and a good payload of its own."""
    station = Station(tmp_path, sqlite, Settings(), clock=clock)
    station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    return station, station.do("badges.issue", kind="coworker", name="Sami").result.payload
