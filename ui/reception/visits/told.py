"""Whether an invitation or the word of an arrival has gone out, in words."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.clock import hour_minute
from kiosk.core.wording import clock_time, medium_date
from kiosk.notifications.queries import NotificationView, of_subject
from kiosk.notifications.states import EMAIL, SENT, WAITING
from kiosk.visits.queries import VisitView
from kiosk.visits.telling import INVITATION
from ui.shell.languages import Texts
from ui.shell.session import Session


def invitation_words(session: Session, visit: VisitView) -> str:
    """How the invitation of a visit stands; nothing where there is none."""
    if not visit.email or visit.invitation is None:
        return ""
    return _words(session, _latest(session.read(of_subject, subject=visit.invitation), INVITATION))


def host_words(session: Session, visit: VisitView, about: str) -> str:
    """How the word to the host stands; nothing where nobody was written to."""
    return _words(session, _latest(session.read(of_subject, subject=visit.id), about))


def _latest(messages: Sequence[NotificationView], about: str) -> NotificationView | None:
    return next((one for one in messages if (one.about, one.channel) == (about, EMAIL)), None)


def _words(session: Session, message: NotificationView | None) -> str:
    texts = Texts(session.language)
    if message is None:
        return ""
    if message.state == SENT and message.sent_at is not None:
        at = message.sent_at.astimezone(session.zone)
        today = session.local_now().date()
        day = "" if at.date() == today else f"{medium_date(at.date(), session.language)}, "
        return texts.translate("Told", "envoyé à {time}").format(time=f"{day}{hour_minute(at)}")
    if message.state == WAITING:
        return texts.translate("Told", "pas encore envoyé")
    return texts.translate("Told", "pas envoyé : voyez les messages")


def since_words(session: Session, visit: VisitView) -> str:
    """When the host has answered, by the clock on the wall."""
    at = visit.host_answered_at
    return clock_time(at, str(session.zone)) if at else ""
