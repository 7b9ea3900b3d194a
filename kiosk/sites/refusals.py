"""Why a change to a site is refused."""

from datetime import date

from kiosk.core.errors import Refused


class UnknownSite(Refused):
    """No site has that code in this store."""

    code = "sites.unknown"
    site: str


class SiteAlreadyOpen(Refused):
    """A site with that code is open already."""

    code = "sites.already_open"
    site: str


class UnknownResource(Refused):
    """No room or coworking area has that id or name at the site."""

    code = "sites.unknown_resource"
    resource: str


class ResourceNameTaken(Refused):
    """Another room or area of the site has that name."""

    code = "sites.name_taken"
    name: str


class PartOfAnother(Refused):
    """A room that consists of others is no part, and a part consists of none."""

    code = "sites.part_of_another"
    name: str


class UnknownSeason(Refused):
    """No season of the site has that id."""

    code = "sites.unknown_season"
    season: str


class SeasonOverlaps(Refused):
    """Another season of the site has some of those days."""

    code = "sites.season_overlaps"
    name: str
    first: date
    last: date
