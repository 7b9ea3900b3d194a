"""What the page of the network asks for, away from the windows' thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.period import Period
from kiosk.network.refusals import NoAddress
from kiosk.station import Station

if TYPE_CHECKING:
    from kiosk.network.opening import Begun, NewSite
    from kiosk.network.overview import MonthFigures, NetworkOverview

QUERY = "network.overview"
PDF, EXCEL, CSV = ".pdf", ".xlsx", ".csv"


def count(station: Station, period: Period) -> NetworkOverview:
    """Every site; raises MayNotRead but for MITC, NoAddress, StoreTrouble."""
    from kiosk.network.overview import network
    from kiosk.network.reading import reading

    now = station.clock.now()
    with reading(_address(station)) as session:
        return network(session, now=now, first=period.first, last=period.last)


def months(station: Station, site: str) -> tuple[MonthFigures, ...]:
    """Twelve months of a site; raises the same."""
    from kiosk.network.overview import trend
    from kiosk.network.reading import reading

    with reading(_address(station)) as session:
        return trend(session, site=site, now=station.clock.now())


def keep_as(station: Station, place: Path, found: NetworkOverview, language: str) -> Path:
    """Write what is shown into a file, by the end of its name; the file. Raises BadFile."""
    from kiosk.core.files import require_writable, write_whole
    from kiosk.network.report import made

    station.require_network(QUERY)
    file = place if place.suffix.lower() in (PDF, EXCEL, CSV) else Path(f"{place}{PDF}")
    require_writable(file, station.folder, force=True)
    author = station.signed_in.name if station.signed_in else station.name
    write_whole(file, made(found, file.suffix.lower()[1:], language, author), force=True)
    return file


def begin(station: Station, wanted: NewSite, access: Path, folder: Path) -> Begun:
    """Begin a site; `access` holds the URL of the centre's owner, which is kept nowhere.

    Raises MayNotRead but for MITC, and what `open_site` raises.
    """
    from kiosk.central.access import Address, url_from
    from kiosk.network.opening import open_site

    station.require_network(QUERY)
    url = url_from(f"@{access}")
    return open_site(url, wanted, folder, Address.of(url))


def _address(station: Station) -> str:
    station.require_network(QUERY)
    if not (url := station.settings.network.url):
        raise NoAddress
    return url
