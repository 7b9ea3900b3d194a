"""What notes hold of people (loi 09-08)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement

from kiosk._blank.model import Note
from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy


def _is_over(note: Any, cut: Cut) -> ColumnElement[bool]:
    return note.written_at < cut.at  # type: ignore[no-any-return]


AUTHORS = Personal(
    kind="visits",
    setting="visit_days",
    why="whom to ask about a note",
    held=(Names(Note, ("author",), _is_over, dated="written_at"),),
    said={"_blank.leave_note": Said(("author",))},
)
PRIVACY = Privacy(
    kinds=(AUTHORS,), plain={"note": ("site", "text"), "_blank.leave_note": ("text",)}
)
