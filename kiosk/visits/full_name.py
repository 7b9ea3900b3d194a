"""First and last name from one line, as people say them."""

from __future__ import annotations

from kiosk.core.text import fold

# Words that begin a last name, folded: "Mohamed Amine El Fassi", "Jeanne de la Tour".
_words = str.split
_BEGIN = frozenset(
    _words("el al ben bel bent bint ibn abou abu bou ait ould oulad beni de du des van von la le")
    + _words("بن ابن بنت ابو ايت اولاد بني")
)


def usual_split(words: list[str]) -> int:
    """How many words are the first name: those before a particle, else one."""
    for place in range(1, len(words) - 1):
        if fold(words[place]) in _BEGIN:
            return place
    return 1


def split_name(text: str, first_words: int | None = None) -> tuple[str, str]:
    """First and last name; one word alone is a first name."""
    words = text.split()
    place = usual_split(words) if first_words is None else first_words
    place = max(1, min(place, len(words) - 1)) if len(words) > 1 else 1
    return " ".join(words[:place]), " ".join(words[place:])
