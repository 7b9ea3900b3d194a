"""What the wall shows at a moment, however it hangs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.core.clock import hour_minute
from kiosk.core.wording import long_date
from kiosk.tickets.queries import Call
from kiosk.tickets.services import ServiceQueue
from ui.display.notices import WallNotice

Both = tuple[str, str]
"""The same in French and in Arabic."""


@dataclass(frozen=True)
class Scene:
    """All that is painted by day; `now` as the clock on the wall shows it.

    `call` fills the screen where there is one, and its number is `lit` or blinks. `dot` where this
    screen may not know the latest. `opening` is said while nothing is open.
    """

    now: datetime
    site: Both
    call: Call | None
    lit: bool
    last: Sequence[Call]
    queues: tuple[ServiceQueue, ...]
    notice: WallNotice | None
    dot: bool
    invitation: Both
    opening: str


def invitation(queues: Sequence[ServiceQueue]) -> Both:
    """What people can do: never that all is over while someone waits."""
    if any(queue.gives for queue in queues):
        return "Prenez un ticket à la borne", "خذوا تذكرة من الجهاز"
    if any(queue.waiting for queue in queues):
        return "Les tickets pris seront appelés", "ستتم المناداة على التذاكر المأخوذة"
    if any(queue.is_open for queue in queues):
        return "Plus de tickets aujourd’hui", "انتهت تذاكر اليوم"
    return "Les guichets sont fermés", "الشبابيك مغلقة"


def next_opening(queues: Sequence[ServiceQueue], today: date) -> str:
    """When the first of them opens; nothing where one is open, or none will be."""
    openings = [queue.next_opening for queue in queues if queue.next_opening]
    if not openings or any(queue.is_open for queue in queues):
        return ""
    first = min(openings, key=lambda o: (o.day, o.opens))
    hour = hour_minute(first.opens)
    return hour if first.day == today else f"{long_date(first.day, 'fr', year=False)} {hour}"
