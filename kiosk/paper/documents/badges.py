"""Badges as files: a label or a card, PDF or PNG."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.badges import queries
from kiosk.badges.queries import BadgeView
from kiosk.badges.refusals import UnknownBadge
from kiosk.core.errors import BadInput
from kiosk.core.files import require_writable, write_whole
from kiosk.sites.queries import SiteView

if TYPE_CHECKING:
    from kiosk.station import Station

SHAPES = ("label", "card")


def badge_pdf(badge: BadgeView, site: SiteView, shape: str = "label") -> bytes:
    """A badge as a PDF of one page: a label of 62 x 100 mm or a card of 86 x 54 mm."""
    if shape == "label":
        from kiosk.paper.documents.badge_label import label

        return label(badge, site)
    if shape == "card":
        from kiosk.paper.documents.badge_card import card

        return card(badge, site)
    raise BadInput(f"a badge is one of {', '.join(SHAPES)}, not {shape}")


def render_badge(
    station: Station, badge: UUID | str, target: Path, *, shape: str = "label", force: bool = False
) -> None:
    """Write a badge, known by its id or by the number on it, to a .pdf or a .png file.

    Raises BadInput for another kind of file, and as `require_writable` does; UnknownBadge when the
    store has no such badge; MayNotRead.
    """
    station.require(queries.get)
    require_writable(target, station.folder, force=force)
    kind = target.suffix.lower()
    if kind not in (".pdf", ".png"):
        raise BadInput(f"{target}: a badge is drawn as .pdf or .png")
    view = find_badge(station, badge)
    pdf = badge_pdf(view, _site(station), shape)
    if kind == ".png":
        from kiosk.paper.drawing.raster import png

        pdf = png(pdf)
    write_whole(target, pdf, force=force)


def _site(station: Station) -> SiteView:
    if station.site is None:
        raise BadInput("this store has no site, or several and none is named in the settings")
    return station.site


def find_badge(station: Station, badge: UUID | str) -> BadgeView:
    """A badge by its id or its number; raises UnknownBadge."""
    try:
        found = station.ask_itself(
            queries.get, badge=badge if isinstance(badge, UUID) else UUID(badge)
        )
    except ValueError:
        found = station.ask_itself(queries.by_number, number=str(badge))
    if found is None:
        raise UnknownBadge(badge=str(badge))
    return found
