"""A key that was retired: nothing that it signs from then on counts, what is kept goes on."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from kiosk.badges import keys
from kiosk.badges.model import Badge, SiteKey
from kiosk.badges.refusals import UnknownKey
from kiosk.badges.verification import accepted
from kiosk.station import Station


def read(station: Station, payload: str) -> None:
    station.database.read(lambda s: accepted(s, payload, station.clock.now()))


def test_what_a_retired_key_signed_counts_only_where_it_is_kept(station: Station) -> None:
    kept = station.do("badges.issue", kind="coworker", name="Sami Alaoui").result
    later = station.make("badges.issue", kind="coworker", name="Voleur")[1]
    [key] = station.database.read(lambda s: list(s.scalars(select(SiteKey.id))))
    station.do("badges.retire_key", key=key)
    read(station, kept.payload)
    with pytest.raises(UnknownKey):
        read(station, later.payload)
    with pytest.raises(UnknownKey):
        station.do(later)
    assert station.database.read(lambda s: s.get(Badge, later.id)) is None


def test_a_machine_whose_key_was_retired_makes_itself_another(station: Station) -> None:
    first = keys.ensure_key(station)
    [key] = station.database.read(lambda s: list(s.scalars(select(SiteKey.id))))
    station.do("badges.retire_key", key=key)
    assert keys.ensure_key(station) != first
    assert keys.ensure_key(station) == keys.ensure_key(station)
    made = station.do("badges.issue", kind="coworker", name="Sami Alaoui").result
    read(station, made.payload)
    with pytest.raises(UnknownKey):
        station.do("badges.retire_key", key=made.badge)
