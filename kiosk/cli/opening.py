"""The station that a verb works on."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.output import Output
from kiosk.core.errors import BadInput

if TYPE_CHECKING:
    from kiosk.core.clock import Clock
    from kiosk.station import Station


def data_folder(options: Namespace) -> Path:
    """The data folder: `--data`, then KIOSK_DATA, then the platform's user data folder."""
    from kiosk.core import data_folder as places

    return places.data_folder(options.data)


def existing_or_new(folder: Path) -> Path:
    """The folder, unless a file is in its place: raises BadFile."""
    from kiosk.core.errors import BadFile

    if folder.exists() and not folder.is_dir():
        raise BadFile(f"{folder} is no folder", "no_data_folder", folder)
    return folder


def station_language(folder: Path) -> str:
    """The language that a station's settings name, as far as they can be read; else the source."""
    from kiosk.core.settings.file import spoken_in

    return spoken_in(folder)


def open_station(options: Namespace, output: Output, *, role: str = "manager") -> Station:
    """The station of the data folder, signed in as `--as` when given.

    What a law on time moved is told. A token that others may have read is nobody's any more, and
    the verb goes on without it.
    """
    from kiosk.cli.signing import SESSION, let_go, taken_away
    from kiosk.cli.streams import tell
    from kiosk.core.wording import say
    from kiosk.opening import open_folder
    from kiosk.staff.by_hand import may_sign_in
    from kiosk.time_law import follow, told

    folder = data_folder(options)
    folder.mkdir(parents=True, exist_ok=True)
    leaving = getattr(options, "leaving", False)
    # Looked at before opening the folder closes it to others.
    token = None if leaving else taken_away(folder / SESSION)
    station = open_folder(folder, role=role, clock=clock(options))
    if token is not None:
        let_go(station, token)
        tell(say("store.session_open", options.lang or station.settings.language))
    if getattr(options, "at", None):
        _require_supposed(station)
    if station.begun:
        tell(say("store.begun", options.lang or station.settings.language, place=folder))
    if moved := follow(station):
        tell(told(moved, output.language))
    _close_day(station)
    output.zone = station.zone
    try:
        _sign_in(station, options)
        output.nobody = not station.staff and may_sign_in(station)
    except BaseException:
        station.close()
        raise
    return station


def _require_supposed(station: Station) -> None:
    """Nothing that happened at a site is said to have happened at another moment."""
    from kiosk.sites.queries import all_sites

    if not all(site.demo for site in station.ask_itself(all_sites)):
        station.close()
        raise BadInput("--at is for a store that `kiosk demo` filled: here it is now")


def _close_day(station: Station) -> None:
    """A verb is a start of the station too; at a moment that is only supposed nobody is closed."""
    from kiosk.core.clock import SystemClock

    if station.clock.now() <= SystemClock().now():
        from kiosk.day_closing import close_day

        close_day(station)


def _sign_in(station: Station, options: Namespace) -> None:
    """Act as `--as` says, or as whoever `kiosk login` signed in last."""
    from kiosk.cli import signing

    signing.act(station, getattr(options, "staff", None), getattr(options, "pin_file", None))


def clock(options: Namespace) -> Clock | None:
    """A clock that stands at the moment of `--at`; None where it is not given."""
    if not getattr(options, "at", None):
        return None
    from kiosk.cli.values import moment
    from kiosk.core.clock import CASABLANCA, FrozenClock

    return FrozenClock(moment(options.at, CASABLANCA))
