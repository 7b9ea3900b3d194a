"""What is said of parcels: what they are, how long they have waited, who was told."""

from __future__ import annotations

from kiosk.core.clock import wall
from kiosk.core.wording import clock_time, counted, say, short_date
from kiosk.notifications.queries import NotificationView
from kiosk.notifications.states import CANCELLED, FAILED, SENT
from kiosk.parcels.queries import ParcelView
from kiosk.parcels.states import COLLECTED, RETURNED, WITHDRAWN
from ui.shell.languages import Texts
from ui.widgets.pill import DANGER, INFO, NEUTRAL, OK, WARNING

AMBER, RED = 3, 7
"""Days from which a parcel has waited long, and too long."""


def what_words(parcel: ParcelView, language: str) -> str:
    """What it is, and how many pieces of it."""
    what = say(f"parcel.what.{parcel.what}", language)
    return f"{parcel.count} × {what}" if parcel.count > 1 else what


def age_words(days: int, language: str) -> str:
    """For how many days it has waited."""
    if days == 0:
        return Texts(language).translate("Parcels", "aujourd’hui")
    return counted("parcel.age", days, language)


def state_words(parcel: ParcelView, days: int, language: str) -> tuple[str, str]:
    """How long it has waited, or what has become of it; and the pill's kind."""
    texts = Texts(language)
    gone = {
        COLLECTED: (texts.translate("Parcels", "remis"), OK),
        RETURNED: (texts.translate("Parcels", "rendu"), NEUTRAL),
        WITHDRAWN: (texts.translate("Parcels", "annulé"), NEUTRAL),
    }
    if parcel.state in gone:
        return gone[parcel.state]
    kind = DANGER if days >= RED else WARNING if days >= AMBER else INFO
    return age_words(days, language), kind


def notice_words(told: NotificationView | None, language: str, zone: str) -> tuple[str, str]:
    """Whether the company was told, and the tone of it."""
    texts = Texts(language)
    if told is None:
        return texts.translate("Parcels", "Aucune adresse : prévenir de vive voix."), "warning"
    if told.state == SENT and told.sent_at is not None:
        day = short_date(wall(told.sent_at, zone).date(), language)
        words = texts.translate("Parcels", "E-mail envoyé à {address}, {day} à {time}")
        at = clock_time(told.sent_at, zone)
        return words.format(address=told.address, day=day, time=at), "muted"
    if told.state == FAILED:
        why = say(f"notify.why.{told.why}", language)
        words = texts.translate("Parcels", "E-mail non envoyé à {address} : {why}")
        return words.format(address=told.address, why=why), "danger"
    if told.state == CANCELLED:
        return texts.translate("Parcels", "E-mail non envoyé : plus rien à dire."), "muted"
    words = texts.translate("Parcels", "E-mail à {address} : pas encore envoyé")
    return words.format(address=told.address), "warning"
