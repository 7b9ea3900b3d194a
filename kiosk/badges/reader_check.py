"""How a reader that types like a keyboard does so here: by which layout, and whether it ends."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.badges.layouts import LAYOUTS, us_keys

TEST = "AQWZM-1234567890"
"""What is scanned: signs that stand elsewhere on other keyboards, and no badge's beginning."""
ALIKE, CAPITALS, UNKNOWN = "alike", "capitals", "unknown"
US = "us"
FOREIGN = ("azerty", "arabic")
"""The layouts of hosts on which a reader that was never set up types as a US keyboard."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What arrived, and how.

    `how` is ALIKE where it is what stands there, CAPITALS where small and capital letters are
    changed, the name of a layout where the reader types US keys on it, `on_us` and a layout where
    it is the other way round, or UNKNOWN.
    """

    text: str
    how: str
    ended: bool

    @property
    def reads_badges(self) -> bool:
        """Whether badges and codes of this program arrive whole."""
        return self.how not in (UNKNOWN, "on_us_arabic")


def reading(text: str, *, ended: bool) -> Reading:
    """What a reader made of TEST; `ended` by an Enter or a Tab."""
    return Reading(text, _how(text), ended)


def _how(text: str) -> str:
    if text == TEST:
        return ALIKE
    if text.upper() == TEST:
        return CAPITALS
    wanted = us_keys(TEST)
    for layout in FOREIGN:
        if _keys(text, layout) == wanted:
            return layout
    for layout in FOREIGN:
        if _keys(text, US) == _keys(TEST, layout):
            return f"on_us_{layout}"
    return UNKNOWN


def _keys(text: str, layout: str) -> str:
    """The US keys that type a text on a layout."""
    return "".join(LAYOUTS[layout].get(sign, "\ufffd") for sign in text)


def letters_of(text: str) -> tuple[str, ...]:
    """What codes in capital letters may have been typed as a text, by each layout."""
    ways = (text, *(_keys(text, layout) for layout in FOREIGN))
    return tuple(dict.fromkeys(way.upper() for way in ways))
