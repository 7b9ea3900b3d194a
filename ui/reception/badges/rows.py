"""A badge on one row: its number, whose it is, and whether it is still good."""

from __future__ import annotations

from kiosk.badges.queries import BadgeView
from kiosk.core.clock import CASABLANCA, hour_minute, wall
from kiosk.core.wording import numeric_date
from ui.shell.languages import Texts
from ui.theme.fonts import SEMIBOLD
from ui.widgets.pill import DANGER, NEUTRAL, OK, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

KINDS = ("visitor", "resident", "coworker", "staff")


def kind_words(kind: str, language: str) -> str:
    """What kind of badge it is."""
    texts = Texts(language)
    words = {
        "visitor": texts.translate("Badges", "Visiteur"),
        "resident": texts.translate("Badges", "Résident"),
        "coworker": texts.translate("Badges", "Coworking"),
        "staff": texts.translate("Badges", "Équipe"),
    }
    return words.get(kind, kind)


def state_words(badge: BadgeView, language: str) -> tuple[str, str]:
    """The state of a badge in a word, and the pill's kind."""
    texts = Texts(language)
    if badge.returned_at is not None and badge.state == "valid":
        return texts.translate("Badges", "Rendu"), NEUTRAL
    states = {
        "valid": (texts.translate("Badges", "Valable"), OK),
        "expired": (texts.translate("Badges", "Expiré"), NEUTRAL),
        "revoked": (texts.translate("Badges", "Annulé"), DANGER),
        "early": (texts.translate("Badges", "Pas encore"), WARNING),
    }
    return states.get(badge.state, (badge.state, NEUTRAL))


def until_words(badge: BadgeView, zone: str) -> str:
    """Until when a badge is good, on the site's wall."""
    until = wall(badge.valid_until, zone)
    return f"{numeric_date(until.date())} {hour_minute(until)}"


class BadgeRow(RowPainter):
    """Number, name and company, kind, until when, state."""

    height = 56

    def __init__(self, zone: str = CASABLANCA) -> None:
        self.zone = zone

    def paint(self, row: RowCanvas, item: BadgeView) -> None:
        row.text(row.box(16, 76), item.number, 14, weight=SEMIBOLD)
        words, kind = state_words(item, self.language)
        row.pill(16, words, kind, height=24)
        until = until_words(item, self.zone)
        row.text(row.end_box(118, 130), until, 12.5, "muted", align="end")
        row.text(row.end_box(262, 90), kind_words(item.kind, self.language), 13)
        row.two_lines(100, row.width - 100 - 366, item.name, item.company or item.host)

    def words(self, item: BadgeView) -> str:
        return f"{item.number}, {item.name}, {state_words(item, self.language)[0]}"
