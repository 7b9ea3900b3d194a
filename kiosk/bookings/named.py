"""The words by which people name what a room offers, and kinds of places, in three languages."""

from __future__ import annotations

from functools import lru_cache

from kiosk.core import languages
from kiosk.core.text import fold
from kiosk.sites import features as known

_FEATURES = {
    "screen": "ecran ecrans tele tv television moniteur screen screens monitor display شاشه شاشات",
    "projector": "videoprojecteur projecteur projector beamer datashow عارض بروجكتور",
    "video": "visio visioconference visioconf camera zoom teams video مرئي مرءي فيديو كاميرا",
    "board": "tableau blanc whiteboard board سبوره",
    "flipchart": "paperboard flipchart chevalet",
    "sound": "sono sonorisation son sonorise enceintes sound speakers صوت مكبر",
    "microphone": "micro micros microphone mic ميكروفون ميكرو",
    "phone": "telephone phone هاتف",
    "step_free": "pmr plain handicap fauteuil accessible wheelchair درج ولوجيات",
    "air": "clim climatisation climatise climatisee aircon تكييف مكيف مكيفه",
    "daylight": "jour fenetre lumiere lumineuse daylight window نافذه",
    "coffee": "cafe coffee قهوه",
}
_KINDS = {
    "room": "salle salles room rooms reunion meeting bureau auditorium قاعه قاعات اجتماع",
    "coworking": "coworking poste postes desk desks place places مكتب مكاتب مقعد مقاعد",
    "equipment": "materiel equipement pret equipment معدات عتاد",
}
FEATURES = {word: code for code, words in _FEATURES.items() for word in words.split()}
KINDS = {word: code for code, words in _KINDS.items() for word in words.split()}


def bare(word: str) -> str:
    """A folded word without the Arabic article and what is written in one with it."""
    for lead in ("وال", "بال", "لل", "ال", "ب", "و"):
        rest = word.removeprefix(lead)
        if rest != word and len(rest) > 2:
            return rest
    return word


def code_of(known: dict[str, str], word: str) -> str:
    """What a folded word names; empty where it names nothing."""
    return known.get(word) or known.get(bare(word), "")


def features_named(words: str) -> set[str]:
    """The codes of what is named in words, such as "écran, visio"."""
    if not words:
        return set()
    found = (code_of(FEATURES, word) for word in fold(words).split())
    return {code for code in found if code}


@lru_cache(maxsize=1024)
def offers_in(features: str, equipment: str, language: str) -> str:
    """What a room offers, of its codes and its words, as one says it within a line.

    What was written stays as it is in the language it was written in; in another, what is wholly
    known is named.
    """
    written = [part.strip() for part in equipment.split(",") if part.strip()]
    said = [part if language == languages.SOURCE else _named(part, language) for part in written]
    there = features_named(equipment)
    ticked = " ".join(code for code in features.split() if code not in there)
    return ", ".join([*said, *_names(ticked, language)])


def _named(part: str, language: str) -> str:
    words = fold(part).split()
    codes = [code_of(FEATURES, word) for word in words]
    return ", ".join(_names(" ".join(codes), language)) if all(codes) else part


def _names(codes: str, language: str) -> list[str]:
    names = (one.name.of(language) for one in known.find(known.FEATURES, codes))
    return [name[:1].lower() + name[1:] for name in names]
