"""Demo data: invented, marked as such, drawn from a seed, removable in one command."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.demo.site import Tell
    from kiosk.station import Station


def fill(
    station: Station, *, site: str = "casablanca", days: int = 30, seed: int = 1, tell: Tell = print
) -> dict[str, int]:
    """Make a demo site with `days` of history up to the station's present moment.

    Returns how many of each thing there are. Raises sites.already_open.
    """
    from kiosk.demo.site import Builder

    return Builder(station, site, days, seed, tell).build()


def stands_alone(station: Station) -> bool:
    """Whether no site of the store is real."""
    from kiosk.sites.queries import all_sites

    return all(site.demo for site in station.ask_itself(all_sites))


def remove(station: Station) -> list[str]:
    """Remove every row of every demo site, and its key; the codes of the sites removed."""
    from kiosk.demo.removal import remove_demo_sites

    return remove_demo_sites(station)
