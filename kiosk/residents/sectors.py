"""The three sectors that the network hosts; what older rows say beside them stays readable."""

from __future__ import annotations

from kiosk.core.text import fold
from kiosk.core.texts import Text

NTIC, GREEN, CREATIVE = "NTIC", "Green tech", "Industries créatives"
SECTORS = (NTIC, GREEN, CREATIVE)
"""As they are kept."""
_NAMES = {
    NTIC: Text("NTIC", ar="تكنولوجيا المعلومات والاتصال", en="ICT"),
    GREEN: Text("Green tech", ar="التكنولوجيا الخضراء", en="Green tech"),
    CREATIVE: Text("Industries créatives", ar="الصناعات الإبداعية", en="Creative industries"),
}
_SAME = {
    fold(written): sector
    for sector, all_ in {
        NTIC: (NTIC, "TIC", "IT", "ICT", "Numérique", "Informatique"),
        GREEN: (GREEN, "Greentech", "Cleantech", "Technologies vertes", "Green technologies"),
        CREATIVE: (CREATIVE, "Industries culturelles et créatives", "ICC", "Creative industries"),
    }.items()
    for written in all_
}


APART = " · "
"""Between a sector and the activity that may stand behind it."""


def known(text: str) -> str:
    """The sector that is meant; empty for what names none of the three."""
    return _SAME.get(fold(text.partition(APART)[0]), "")


def words(text: str, language: str) -> str:
    """A sector as it is shown; one that an older row names stays as it was written."""
    named = _NAMES.get(known(text))
    _, apart, activity = text.partition(APART)
    return f"{named.of(language)}{apart}{activity}" if named else text
