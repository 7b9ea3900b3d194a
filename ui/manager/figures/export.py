"""The figures of a period as a file that somebody takes away."""

from __future__ import annotations

from pathlib import Path

from kiosk.core.files import require_writable, write_whole
from kiosk.core.period import Period
from kiosk.station import Station

REPORT = "figures"
CSV, EXCEL = ".csv", ".xlsx"


def keep_as(station: Station, place: Path, period: Period, language: str, site: str = "") -> Path:
    """Write a period into a file, CSV or Excel by its name; the file. `site` is another one.

    It names companies: that it was taken is an act itself. Raises BadFile and MayNotRead.
    """
    from kiosk.audit.kinds import PAPER
    from kiosk.paper import reports

    file = place if place.suffix.lower() in (CSV, EXCEL) else Path(f"{place}{EXCEL}")
    require_writable(file, station.folder, force=True)
    form = file.suffix.lower()[1:]
    of = station.seeing(site) if site else station
    data = reports.make(of, REPORT, period.first, period.last, form, language)
    station.do("audit.look", kind=PAPER, subject=REPORT)
    write_whole(file, data, force=True)
    return file
