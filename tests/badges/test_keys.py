"""Signing keys: where they are, who may have them."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import select

from kiosk.badges import keys
from kiosk.badges.model import SiteKey
from kiosk.badges.refusals import NoSigningKey
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid, StoreTrouble
from kiosk.core.settings import Settings, StationSettings
from kiosk.sites.refusals import UnknownSite
from kiosk.station import Station
from kiosk.store.database import Database

CASABLANCA = {"code": "casablanca", "name": "Technopark Casablanca", "city": "Casablanca"}


def public_keys(station: Station) -> list[str]:
    return station.database.read(lambda s: list(s.scalars(select(SiteKey.public_key))))


def test_a_new_site_has_a_key_that_only_its_owner_can_read(station: Station) -> None:
    file = keys.key_file(station.folder, "casablanca")
    assert b"PRIVATE KEY" in file.read_bytes()
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o777 == 0o600
        assert file.parent.stat().st_mode & 0o777 == 0o700
    assert [path.name for path in file.parent.iterdir()] == ["casablanca.pem"]
    assert public_keys(station) == [keys.ensure_key(station).public_key]


def test_the_private_half_is_not_in_the_store(
    sqlite: Database, clock: FrozenClock, tmp_path: Path
) -> None:
    station = Station(tmp_path, sqlite, Settings(), clock=clock)
    station.do("sites.open", **CASABLANCA)
    private = keys.ensure_key(station)._private.private_bytes_raw()
    station.close()
    for file in tmp_path.glob("kiosk.sqlite3*"):
        assert private not in file.read_bytes()
        assert private.hex().encode() not in file.read_bytes()


def test_a_key_is_made_once(station: Station) -> None:
    first = keys.ensure_key(station)
    assert keys.ensure_key(station) == first
    assert len(public_keys(station)) == 1


def test_a_second_station_of_the_site_has_its_own(station: Station, tmp_path: Path) -> None:
    other = Station(tmp_path / "other", station.database, Settings(), clock=station.clock)
    assert keys.ensure_key(other) != keys.ensure_key(station)
    assert len(public_keys(station)) == 2


def test_a_key_whose_public_half_is_missing_is_published_again(station: Station) -> None:
    key = keys.ensure_key(station)
    station.database.write(lambda s: s.delete(s.scalar(select(SiteKey))))
    assert keys.ensure_key(station) == key
    assert public_keys(station) == [key.public_key]


@pytest.mark.parametrize("how", ["role", "settings"])
def test_a_kiosk_neither_makes_nor_loads_a_key(station: Station, tmp_path: Path, how: str) -> None:
    settings = Settings(station=StationSettings(kind="kiosk")) if how == "settings" else Settings()
    role = "kiosk" if how == "role" else "manager"
    for folder in (tmp_path, tmp_path / "kiosk"):
        kiosk = Station(folder, station.database, settings, role=role, clock=station.clock)
        with pytest.raises(NoSigningKey):
            keys.ensure_key(kiosk)
        with pytest.raises(NoSigningKey):
            kiosk.do("badges.issue", kind="coworker", name="Sami Alaoui")
    assert not (tmp_path / "kiosk" / keys.FOLDER).exists()
    assert len(public_keys(station)) == 1


def test_opening_a_site_at_a_kiosk_makes_no_key(bare_station: Station) -> None:
    bare_station.settings = msgspec.structs.replace(
        bare_station.settings, station=StationSettings(kind="kiosk")
    )
    bare_station.do("sites.open", **CASABLANCA)
    assert not (bare_station.folder / keys.FOLDER).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_a_key_that_others_could_read_is_closed_again(
    station: Station, caplog: pytest.LogCaptureFixture
) -> None:
    file = keys.key_file(station.folder, "casablanca")
    file.chmod(0o644)
    with caplog.at_level(logging.WARNING, "kiosk.badges"):
        keys.ensure_key(station)
    assert file.stat().st_mode & 0o777 == 0o600
    assert "could be read by others" in caplog.text


def test_a_spoilt_key_file_is_trouble_and_is_kept(station: Station) -> None:
    file = keys.key_file(station.folder, "casablanca")
    file.write_text("not a key")
    with pytest.raises(StoreTrouble):
        keys.ensure_key(station)
    assert file.read_text() == "not a key"


@pytest.mark.parametrize("site", ["rabat", "../elsewhere", "a'; DROP TABLE site"])
def test_there_is_no_key_for_a_site_that_is_not_open(station: Station, site: str) -> None:
    with pytest.raises(UnknownSite):
        keys.ensure_key(station, site)
    with pytest.raises(UnknownSite):
        station.do("badges.add_key", site=site, public_key="00" * 32)
    assert not list(station.folder.rglob("*.pem.*"))
    assert len(list(station.folder.rglob("*.pem"))) == 1


@pytest.mark.parametrize("text", ["", "zz" * 32, "00" * 31, "00" * 33, "\u0660" * 64])
def test_a_public_key_is_32_bytes_in_hex(station: Station, text: str) -> None:
    with pytest.raises(Invalid):
        station.do("badges.add_key", public_key=text)


def test_the_same_public_key_twice_is_one(station: Station) -> None:
    for _ in range(2):
        done = station.do("badges.add_key", public_key="AB" * 32)
        assert done.result == keys.key_id("ab" * 32)
    assert "ab" * 32 in public_keys(station)
    assert len(public_keys(station)) == 2


def test_a_signature_is_verified_by_the_other_half_only(station: Station) -> None:
    key = keys.ensure_key(station)
    signature = key.sign(b"badge")
    assert keys.verifies(key.public_key, signature, b"badge")
    assert not keys.verifies(key.public_key, signature, b"badger")
    assert not keys.verifies("ab" * 32, signature, b"badge")
    assert not keys.verifies(key.public_key, b"", b"badge")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_a_folder_of_keys_that_others_could_enter_is_closed(bare_station: Station) -> None:
    folder = bare_station.folder / keys.FOLDER
    folder.mkdir(mode=0o755)
    bare_station.do("sites.open", **CASABLANCA)
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_site_opens_even_where_no_key_can_be_kept(
    bare_station: Station, caplog: pytest.LogCaptureFixture
) -> None:
    (bare_station.folder / keys.FOLDER).write_text("in the way")
    bare_station.do("sites.open", **CASABLANCA)
    assert "no signing key for casablanca yet" in caplog.text
    with pytest.raises(OSError, match="keys"):
        bare_station.do("badges.issue", kind="coworker", name="Sami Alaoui")


def test_a_key_file_that_is_far_too_large_is_trouble_and_not_read(station: Station) -> None:
    keys.key_file(station.folder, "casablanca").write_bytes(b"-" * 10_000_000)
    with pytest.raises(StoreTrouble, match="larger"):
        keys.ensure_key(station)
