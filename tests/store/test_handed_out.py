"""A number that was printed is never printed again, whatever becomes of the store."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.opening import open_folder
from kiosk.station import Station
from kiosk.store import copies, recovery, sequences
from kiosk.store.database import STORE
from kiosk.store.handed_out import FILE, LEAP, HandedOut
from kiosk.store.sealed import Keys
from tests.store.plain import plain_backup

SERIES = "badge.visitor"


def draw(station: Station, times: int = 1, name: str = SERIES) -> int:
    number = 0
    for _ in range(times):
        number = station.database.write(lambda session: sequences.draw(session, "rabat", name))
    return number


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def opened(folder: Path) -> Callable[[], Station]:
    folder.mkdir()
    return lambda: open_folder(folder)


def test_a_number_is_kept_on_one_connection(
    opened: Callable[[], Station], monkeypatch: pytest.MonkeyPatch
) -> None:
    station = opened()
    draw(station)
    monkeypatch.setattr(HandedOut, "_connect", lambda _self: pytest.fail("connected again"))
    assert draw(station, 3) == 4
    station.close()


def test_a_store_restored_goes_on_after_what_was_printed_since(
    opened: Callable[[], Station], folder: Path, tmp_path: Path
) -> None:
    station = opened()
    assert draw(station, 3) == 3
    copies.backup(station.database, station.folder, tmp_path / "copy")
    assert draw(station, 4) == 7
    copies.restore(folder, tmp_path / "copy")
    assert draw(station) == 8
    station.close()


def test_a_store_copied_back_by_hand_goes_on_as_well(
    opened: Callable[[], Station], folder: Path, tmp_path: Path
) -> None:
    station = opened()
    draw(station, 3)
    plain_backup(folder, tmp_path / "copy")
    draw(station, 4)
    station.close()
    for part in folder.glob(f"{STORE}*"):
        part.unlink()
    shutil.copy(tmp_path / "copy", folder / STORE)
    station = opened()
    assert draw(station) == 8
    station.close()


@pytest.mark.parametrize("how", ["restored", "copied by hand"])
def test_a_backup_on_another_machine_leaps_over_what_nobody_remembers(
    opened: Callable[[], Station], tmp_path: Path, how: str
) -> None:
    station = opened()
    draw(station, 3)
    code = recovery.draw(station)
    plain_backup(station.folder, tmp_path / "plain")
    copies.backup(station.database, station.folder, tmp_path / "copy")
    station.close()
    other = tmp_path / "other"
    if how == "restored":
        copies.restore(other, tmp_path / "copy", keys=Keys(None, code))
    else:
        other.mkdir()
        shutil.copy(tmp_path / "plain", other / STORE)
    station = open_folder(other)
    assert draw(station) == 4 + LEAP
    assert draw(station) == 5 + LEAP
    assert draw(station, name="ticket 2000-01-01 ompic") == 1 + LEAP
    assert draw(station, name="ticket 9000-01-01 ompic") == 1
    station.close()


def test_what_is_rolled_back_leaves_no_gap(opened: Callable[[], Station]) -> None:
    station = opened()

    def fails(session: object) -> None:
        sequences.draw(session, "rabat", SERIES)  # type: ignore[arg-type]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        station.database.write(fails)
    assert draw(station) == 1
    station.close()


@pytest.mark.parametrize("spoilt", [b"not a database" * 1000, None])
def test_what_is_kept_may_be_lost_itself(
    opened: Callable[[], Station], folder: Path, spoilt: bytes | None
) -> None:
    station = opened()
    draw(station, 2)
    if spoilt is None:
        (folder / FILE).unlink()
    else:
        station.close()
        (folder / FILE).write_bytes(spoilt)
        station = opened()
    assert draw(station) == 3 + LEAP
    assert draw(station) == 4 + LEAP
    station.close()
