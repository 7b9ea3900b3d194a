"""Why a badge is not accepted, in words for who holds it; discreet about reasons."""

from __future__ import annotations

from typing import Any

from ui.shell.languages import Texts
from ui.shell.session import Session


def badge_words(session: Session, refusal: Any) -> tuple[str, str]:
    """A title and what to do."""
    texts = Texts(session.language)
    code = getattr(refusal, "code", "")
    if not code:
        # The badge may be good: the trouble is the station's.
        again = texts.translate("Badges", "Présentez-le de nouveau, ou adressez-vous à l’accueil.")
        return texts.translate("Badges", "Votre badge n’a pas pu être lu"), again
    at_desk = texts.translate("Badges", "Adressez-vous à l’accueil, à droite de cet écran.")
    plain = {
        "badges.unreadable": (
            texts.translate("Badges", "Ce code n’est pas lisible"),
            texts.translate(
                "Badges",
                "Ce n’est pas un badge du Technopark, ou il est mal lu. "
                "Présentez-le de nouveau, bien à plat.",
            ),
        ),
        "badges.forged": (texts.translate("Badges", "Ce badge n’est pas authentique"), at_desk),
        "badges.revoked": (texts.translate("Badges", "Ce badge a été annulé"), at_desk),
        "badges.unknown_key": (texts.translate("Badges", "Ce badge n’est pas connu ici"), at_desk),
        "badges.not_here": (texts.translate("Badges", "Ce badge n’est pas connu ici"), at_desk),
        "badges.other_site": (texts.translate("Badges", "Ce badge est d’un autre site"), at_desk),
        "badges.visit_over": (
            texts.translate("Badges", "Cette visite est terminée"),
            texts.translate("Badges", "Déposez le badge à l’accueil, ou demandez-en un autre."),
        ),
    }
    if code in plain:
        return plain[code]
    if code == "badges.expired":
        return _expired(session, refusal)
    if code == "badges.not_yet_valid":
        words = texts.translate("Badges", "Il vaut à partir du {day} à {hour}.")
        title = texts.translate("Badges", "Ce badge n’est pas encore valable")
        return title, _dated(session, words, refusal.day, refusal.valid_from)
    return texts.translate("Badges", "Ce badge ne peut pas servir ici"), at_desk


def _expired(session: Session, refusal: Any) -> tuple[str, str]:
    texts = Texts(session.language)
    words = texts.translate(
        "Badges", "Il valait jusqu’au {day} à {hour}. L’accueil peut en faire un autre."
    )
    title = texts.translate("Badges", "Ce badge n’est plus valable")
    return title, _dated(session, words, refusal.day, refusal.until)


def _dated(session: Session, words: str, day: Any, at: Any) -> str:
    from kiosk.core.wording import clock_time, long_date

    return words.format(
        day=long_date(day, session.language, year=False),
        hour=clock_time(at, session.station.zone),
    )
