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


class UnknownOffice(Refused):
    """No office of the site has that id."""

    code = "sites.unknown_office"
    office: str


class OfficeNameTaken(Refused):
    """Another office of the same floor has that name."""

    code = "sites.office_taken"
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


class UnknownPlan(Refused):
    """No plan of the site has that id."""

    code = "sites.unknown_plan"
    plan: str


class UnknownSpot(Refused):
    """No numbered place of the site has that id."""

    code = "sites.unknown_spot"
    spot: str


class DrawingUnreadable(Refused):
    """What was to be a drawing is no SVG."""

    code = "sites.drawing_unreadable"
    line: int


class DrawingUnsafe(Refused):
    """Something in a drawing runs, unfolds, or leads elsewhere."""

    code = "sites.drawing_unsafe"
    found: str


class ForeignShape(Refused):
    """A drawing has more than the few shapes that a plan is made of."""

    code = "sites.foreign_shape"
    found: str


class DrawingTooLarge(Refused):
    """A drawing has more of something (size in KB, shapes, points, depth) than a plan may."""

    code = "sites.drawing_too_large"
    what: str
    limit: int


class NoPicture(Refused):
    """What was to be a photo is neither JPEG nor PNG, or is too large to be exchanged."""

    code = "sites.no_picture"
    limit: int


class SetUpTooLarge(Refused):
    """A set-up file is larger (in MB) than any site's."""

    code = "sites.set_up_too_large"
    limit: int


class SetUpUnreadable(Refused):
    """What was to be a set-up file is no TOML."""

    code = "sites.set_up_unreadable"
    line: int


class SetUpWrong(Refused):
    """A value in a set-up file is not what it has to be."""

    code = "sites.set_up_wrong"
    where: str


class SetUpRefused(Refused):
    """What a set-up file wants of a thing is refused; nothing of the file was done."""

    code = "sites.set_up_refused"
    name: str
    reason: str
