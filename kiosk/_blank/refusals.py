"""Answers of this slice that are not yes."""

from __future__ import annotations

from kiosk.core.errors import Refused


class BoardFull(Refused):
    """No more notes fit on the board of the site."""

    code = "_blank.board_full"
    most: int
