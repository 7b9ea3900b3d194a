"""What looks at files hold of people: whose file it was, by its id (loi 09-08)."""

from __future__ import annotations

from kiosk.core.personal import Personal, Said
from kiosk.core.slice import Privacy

LOOKS = Personal(
    kind="staff",
    setting="staff_days",
    why="who opened whose file, so that curiosity is seen",
    said={"audit.look": Said(("subject",))},
)
PRIVACY = Privacy(kinds=(LOOKS,), plain={"audit.look": ("kind",)})
