"""Which key of a US keyboard was struck, from a scan code or from what another layout made of it.

A keyboard-wedge scanner set to a US layout strikes keys; the computer's own layout turns them
into characters. Rows as in xkeyboard-config's us, fr and ara, and Windows' French and Arabic
(101). A key is named by its unshifted US character, letters in capitals.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

Rows = tuple[str, str, str, str]

_US: Rows = ("`1234567890-=", "QWERTYUIOP[]", "ASDFGHJKL;'\\", "ZXCVBNM,./")
_US_LOWER: Rows = ("", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_US_SHIFTED: Rows = ("~!@#$%^&*()_+", "QWERTYUIOP{}", 'ASDFGHJKL:"|', "ZXCVBNM<>?")
_AZERTY: Rows = ("²&é\"'(-è_çà)=", "azertyuiop^$", "qsdfghjklmù*", "wxcvbn,;:!")
_AZERTY_SHIFTED: Rows = ("~1234567890°+", "AZERTYUIOP¨£", "QSDFGHJKLM%µ", "WXCVBN?./§")
_ARABIC: Rows = ("ذ1234567890-=", "ضصثقفغعهخحجد", "شسيبلاتنمكط\\", "ئءؤر\ufefbىةوزظ")
_ARABIC_SHIFTED: Rows = (
    "\u0651!@#$%^&*)(_+",
    "\u064e\u064b\u064f\u064c\ufef9\u0625`÷×؛<>",
    '\u0650\u064d][\ufef7\u0623\u0640،/:"…',
    "~\u0652}{\ufef5\u0622',.؟",
)
# The lam-alef keys give one sign or its two letters, and Windows has some signs of its own.
LAM_ALEF = {"لا": "B", "لآ": "B", "لأ": "G", "لإ": "T"}
_WINDOWS_ARABIC = {"‘": "U", "’": "M", "|": "\\"}

# Scan codes, set 1; Linux' own key codes are the same for these keys.
_SCAN_ROWS = (
    *((2, "1234567890-="), (16, "QWERTYUIOP[]"), (30, "ASDFGHJKL;'")),
    *((41, "`"), (43, "\\"), (44, "ZXCVBNM,./")),
)
_MAC_ROWS = (
    *((0, "ASDFHGZXCV"), (11, "BQWERYT123465=97-80]OU[IP")),
    *((37, "LJ'K;\\,/NM."), (50, "`")),
)
_X11_OFFSET = 8


def _characters(*layouts: Rows) -> dict[str, str]:
    return {
        character: key
        for rows in layouts
        for row, keys in zip(rows, _US, strict=True)
        for character, key in zip(row, keys, strict=False)
    }


def _codes(rows: Iterable[tuple[int, str]], offset: int = 0) -> dict[int, str]:
    return {first + place + offset: key for first, keys in rows for place, key in enumerate(keys)}


LAYOUTS: Mapping[str, Mapping[str, str]] = {
    "us": _characters(_US_LOWER, _US_SHIFTED, _US),
    "azerty": _characters(_AZERTY_SHIFTED, _AZERTY),
    "arabic": _characters(_ARABIC_SHIFTED, _ARABIC) | LAM_ALEF | _WINDOWS_ARABIC,
}
"""By layout: the text that one key gave, to the key."""

CODES: Mapping[str, Mapping[int, str]] = {
    "xcb": _codes(_SCAN_ROWS, _X11_OFFSET),
    "wayland": _codes(_SCAN_ROWS, _X11_OFFSET),
    "windows": _codes(_SCAN_ROWS),
    "cocoa": _codes(_MAC_ROWS),
}
"""By Qt platform name: the native scan code (on macOS the native virtual key) to the key."""


def us_keys(text: str) -> str:
    """The keys of a US keyboard that type a text; what is on none of them stays as it is."""
    return "".join(LAYOUTS["us"].get(character, character) for character in text)
