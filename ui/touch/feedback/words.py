"""Why no answer is taken, in words for who stands at the kiosk."""

from __future__ import annotations

from kiosk.core.errors import Refused
from ui.shell.languages import Texts
from ui.shell.session import Session


def feedback_words(session: Session, error: Exception) -> tuple[str, str]:
    """A title and what to do."""
    texts = Texts(session.language)
    if not isinstance(error, Refused):
        # The ticket may be good: the trouble is the station's.
        again = texts.translate(
            "FeedbackTicket", "Présentez-le de nouveau, ou adressez-vous à l’accueil."
        )
        return texts.translate("FeedbackTicket", "Votre ticket n’a pas pu être lu"), again
    titles = {
        "feedback.already_given": texts.translate("FeedbackTicket", "Avis déjà donné"),
        "feedback.not_served": texts.translate("FeedbackTicket", "Pas encore servi"),
        "feedback.too_old": texts.translate("FeedbackTicket", "Ticket trop ancien"),
        "tickets.other_site": texts.translate("FeedbackTicket", "Ticket d’un autre site"),
        "tickets.unreadable": texts.translate("FeedbackTicket", "Ce code n’est pas lisible"),
    }
    unknown = texts.translate("FeedbackTicket", "Ticket inconnu")
    return titles.get(error.code, unknown), session.words(error)
