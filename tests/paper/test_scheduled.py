"""Sheets that come out by themselves: which evening, where to, and what is said if they do not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk import nightly
from kiosk.core.clock import FrozenClock
from kiosk.core.files import PRINTOUTS
from kiosk.core.settings import FILE
from kiosk.core.settings.sheets import SHEETS, SheetSettings
from kiosk.nightly import Ran, is_due, run_all, run_due
from kiosk.paper.queries import jobs
from kiosk.paper.refusals import SheetsNotMade
from kiosk.paper.reports import REPORTS
from kiosk.paper.scheduled import NOTHING, due, make_due
from kiosk.station import Station

TUESDAY, SUNDAY, LAST = date(2026, 11, 24), date(2026, 11, 29), date(2026, 11, 30)
Asked = Callable[..., None]


@pytest.fixture
def asked(station: Station, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Write the settings; of the jobs of a night there is this one alone."""
    only = [job for job in nightly.jobs() if job.name == "sheets"]
    monkeypatch.setattr(nightly, "jobs", lambda: tuple(only))

    def write(**said: str) -> None:
        lines = "".join(f'{key} = "{value}"\n' for key, value in said.items())
        (station.folder / FILE).write_text(f"[sheets]\n{lines}", "utf-8")

    return write


@pytest.fixture
def evening(clock: FrozenClock) -> Callable[[date], None]:
    """Late on a day."""

    def go(day: date) -> None:
        clock.at = datetime(day.year, day.month, day.day, 22, tzinfo=UTC)

    return go


def files(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()} if folder.exists() else set()


def wanted(station: Station, on: date, since: date | None = None, **said: str) -> set[str]:
    sheets = due(station, SheetSettings(**said), on, since)
    return {each.sheet.name_of_days() for each in sheets}


def test_what_can_be_asked_for_is_what_there_is() -> None:
    written_on = {report.name for report in REPORTS if report.blank}
    assert written_on
    of_that_moment = {"evacuation", "evacuation_report"}
    assert set(SHEETS) == {report.name for report in REPORTS} - of_that_moment - written_on


def test_what_is_to_come_is_of_the_next_open_day_and_the_rest_of_today(station: Station) -> None:
    found = wanted(station, TUESDAY, evening="rooms door visits")
    assert found == {"rooms-2026-11-25-fr", "door-2026-11-25-fr", "visits-2026-11-24-fr"}
    station.do("sites.set_day", day=TUESDAY + timedelta(days=1), closed=True, reason="Fête")
    assert wanted(station, TUESDAY, evening="rooms") == {"rooms-2026-11-26-fr"}


def test_weeks_and_months_come_when_they_have_ended(station: Station) -> None:
    said = {"weekly": "occupancy rooms", "monthly": "visits", "printed_in": "ar"}
    assert wanted(station, TUESDAY, **said) == set()
    assert wanted(station, SUNDAY, **said) == {
        "occupancy-2026-11-23-2026-11-29-ar",
        "rooms-2026-11-30-2026-12-06-ar",
    }
    assert wanted(station, LAST, **said) == {"visits-2026-11-01-2026-11-30-ar"}


def test_what_ended_while_the_machine_was_off_is_made_up_for(station: Station) -> None:
    said = {"evening": "visits", "weekly": "occupancy", "monthly": "desks"}
    found = wanted(station, date(2026, 12, 3), TUESDAY, **said)
    assert found == {
        "visits-2026-12-03-fr",
        "occupancy-2026-11-23-2026-11-29-fr",
        "desks-2026-11-01-2026-11-30-fr",
    }


def test_a_night_puts_them_in_the_folder_once(
    station: Station, asked: Asked, evening: Callable[[date], None]
) -> None:
    evening(TUESDAY)
    asked(evening="rooms badges_out", format="xlsx")
    (ran,) = run_due(station)
    assert (ran.problem, ran.said) == ("", "2 sheets to folder")
    made = files(station.folder / PRINTOUTS)
    assert made == {"rooms-2026-11-25-fr.xlsx", "badges_out-2026-11-24-fr.xlsx"}
    assert not is_due(station)
    evening(TUESDAY + timedelta(days=1))
    assert is_due(station)


def test_a_folder_of_ones_own_is_made(station: Station, asked: Asked, aside: Path) -> None:
    asked(evening="visits", outlet=f"folder:{aside.as_posix()}/feuilles")
    run_all(station)
    (name,) = files(aside / "feuilles")
    assert name.startswith("visits-")
    assert (aside / "feuilles" / name).read_bytes().startswith(b"%PDF-")


def test_a_printer_is_asked_once_however_often_a_night_is_tried(
    station: Station, asked: Asked, evening: Callable[[date], None]
) -> None:
    evening(SUNDAY)
    asked(evening="door", weekly="occupancy", outlet="HP LaserJet")
    for _ in range(2):
        run_all(station)
    found = station.ask_itself(jobs)
    assert {job.name for job in found} == {
        "door-2026-11-30-fr",
        "occupancy-2026-11-23-2026-11-29-fr",
    }
    assert len(found) == 2
    assert {job.outlet for job in found} == {"HP LaserJet"}


def test_what_did_not_come_out_is_said_and_tried_again(
    station: Station, asked: Asked, aside: Path, clock: FrozenClock
) -> None:
    place = aside / "feuilles"
    place.write_text("a file in its place")
    asked(evening="rooms visits", outlet=f"folder:{place.as_posix()}")
    (ran,) = run_due(station)
    assert ran.problem == SheetsNotMade.code
    assert ran.said == f"rooms visits -> folder:{place.as_posix()}"
    assert not is_due(station)
    clock.at += timedelta(hours=1)
    place.unlink()
    (again,) = run_due(station)
    assert again.problem == ""
    assert len(files(place)) == 2


def test_one_that_fails_keeps_no_other_back(
    station: Station, monkeypatch: pytest.MonkeyPatch, asked: Asked
) -> None:
    from kiosk.paper import reports

    made = reports.made

    def broken(station: Station, name: str, *rest: object) -> bytes:
        if name == "rooms":
            raise OSError
        return made(station, name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(reports, "made", broken)
    asked(evening="rooms visits")
    with pytest.raises(SheetsNotMade) as refusal:
        make_due(station, TUESDAY, None, lambda: None)
    assert (refusal.value.sheets, refusal.value.made) == ("rooms", 1)
    assert files(station.folder / PRINTOUTS) == {"visits-2026-11-24-fr.pdf"}


def test_nothing_is_asked_for_at_first(station: Station, asked: Asked) -> None:
    (ran,) = run_due(station)
    assert isinstance(ran, Ran)
    assert (ran.problem, ran.said) == ("", NOTHING)
