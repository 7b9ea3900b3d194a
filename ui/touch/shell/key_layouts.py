"""The keyboards: French AZERTY with its accents, Arabic as on Moroccan keyboards, English, digits.

A key is the sign that it types, or one of the named keys; a pair adds its width in units. No row
is wider than ten units, so that no key is narrower than a thumb.
"""

from __future__ import annotations

SHIFT, ERASE, SPACE, DIGITS, LETTERS, ACCENTS, NUMBERS = (
    "shift",
    "erase",
    "space",
    "digits",
    "letters",
    "accents",
    "numbers",
)
FRENCH, ARABIC, ENGLISH = "fr", "ar", "en"
NAMED = frozenset({SHIFT, ERASE, SPACE, DIGITS, LETTERS, ACCENTS, FRENCH, ARABIC, ENGLISH})

Row = tuple[str | tuple[str, float], ...]
WIDE = 1.45

LAYOUTS: dict[str, tuple[Row, ...]] = {
    FRENCH: (
        tuple("azertyuiop"),
        tuple("qsdfghjklm"),
        (*"éwxcvbn-", (ERASE, WIDE)),
        ((SHIFT, 1.2), (DIGITS, 1.3), (ACCENTS, 1.3), (SPACE, 3.6), (ENGLISH, 1.2), (ARABIC, 1.2)),
    ),
    ENGLISH: (
        tuple("qwertyuiop"),
        (*"asdfghjkl", "'"),
        (*"zxcvbnm-", (ERASE, WIDE)),
        ((SHIFT, 1.2), (DIGITS, 1.3), (SPACE, 4.9), (FRENCH, 1.2), (ARABIC, 1.2)),
    ),
    # Arabic keyboards are not mirrored: dad is at the left of every one of them.
    ARABIC: (
        tuple("ضصثقفغعهخح"),
        tuple("شسيبلاتنمك"),
        tuple("طذءئؤرىةوج"),
        (*"ظزدأإآ-", (ERASE, WIDE)),
        ((DIGITS, 1.3), (SPACE, 5.2), (FRENCH, 1.3), (ENGLISH, 1.3)),
    ),
    ACCENTS: (
        tuple("éèêëàâäçîï"),
        tuple("ôöûùüœæÿñ’"),
        (*"áíóúãõ.-", (ERASE, WIDE)),
        ((SHIFT, 1.2), (LETTERS, 1.6), (SPACE, 5.4)),
    ),
    DIGITS: (
        tuple("1234567890"),
        tuple("-/.,:;()&+"),
        (*"@'’_*!?°", (ERASE, WIDE)),
        ((LETTERS, 1.6), (SPACE, 5.4)),
    ),
    # A ticket's number, the same in every language: its letters are Latin ones.
    NUMBERS: (
        tuple("1234567890"),
        tuple("AZERTYUIOP"),
        tuple("QSDFGHJKLM"),
        (*"WXCVBN-", (ERASE, WIDE)),
    ),
}
FACES = {
    DIGITS: "123",
    LETTERS: "ABC",
    ACCENTS: "éàç",
    FRENCH: "FR",
    ARABIC: "ع",
    ENGLISH: "EN",
}
ICONS = {SHIFT: "arrow-big-up", ERASE: "delete"}
