"""Lines of text in any of the scripts: measured, wrapped, shrunk, cut."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby

from kiosk.core.scripts import in_latin
from kiosk.paper.drawing import fonts
from kiosk.paper.drawing.bidi import is_rtl, visual

ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Style:
    """A size in points and a weight: Regular, Medium, SemiBold or Bold."""

    size: float
    weight: str = "Regular"

    def sized(self, size: float) -> Style:
        """The same weight at another size."""
        return replace(self, size=size)


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is drawn: runs of one font from left to right, and their width in points."""

    runs: tuple[tuple[str, str], ...]
    width: float
    rtl: bool


@lru_cache(maxsize=8192)
def line(text: str, style: Style, *, rtl: bool | None = None) -> Line:
    """Text on one line, whatever its width; without `rtl` its first letter says the direction."""
    direction = is_rtl(text) if rtl is None else rtl
    drawn = visual(_clean(text), rtl=direction)
    runs = [
        (fonts.face(family, style.weight), "".join(chars))
        for family, chars in groupby(drawn, key=fonts.family_of)
    ]
    width = sum(font.stringWidth(part, style.size) for font, part in runs)
    return Line(tuple((font.fontName, part) for font, part in runs), width, direction)


def shortened(text: str, style: Style, width: float, *, rtl: bool | None = None) -> Line:
    """Text on one line of at most `width` points, cut at its end where it must be."""
    direction = is_rtl(text) if rtl is None else rtl
    whole = line(text, style, rtl=direction)
    if whole.width <= width:
        return whole
    low, high = 0, len(text)
    while high - low > 1:
        middle = (low + high) // 2
        fits = line(_cut(text, middle), style, rtl=direction).width <= width
        low, high = (middle, high) if fits else (low, middle)
    return line(_cut(text, low), style, rtl=direction)


def wrapped(
    text: str, style: Style, width: float, *, most: int | None = None, rtl: bool | None = None
) -> list[Line]:
    """Text on lines of at most `width` points; beyond `most` lines it is cut."""
    direction = is_rtl(text) if rtl is None else rtl
    parts = _broken(_clean(text), style, width)
    if most is not None and len(parts) > most:
        rest = "".join(parts[most - 1 :])
        head = [line(part, style, rtl=direction) for part in parts[: most - 1]]
        return [*head, shortened(rest, style, width, rtl=direction)]
    return [line(part, style, rtl=direction) for part in parts]


def fitted(
    text: str, style: Style, width: float, *, smallest: float, most: int = 1, even: bool = False
) -> tuple[Style, list[Line]]:
    """The largest size, from `style` down to `smallest`, at which text takes `most` lines.

    `even` shares words over two lines instead of filling the first. What does not fit at the
    smallest size is cut.
    """
    size, direction = style.size, is_rtl(text)
    while size >= smallest:
        tried = style.sized(size)
        parts = (_even(text, tried) if even else []) or _broken(_clean(text), tried, width)
        lines = [line(part, tried, rtl=direction) for part in parts]
        if len(lines) <= most and all(each.width <= width for each in lines):
            return tried, lines
        size -= 0.5
    last = style.sized(smallest)
    return last, wrapped(text, last, width, most=most)


def _even(text: str, style: Style) -> list[str]:
    """Words on two lines with the least width; nothing for a single word."""
    words = _clean(text).split(" ")
    breaks = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    widest = [max(line(part, style).width for part in pair) for pair in breaks]
    return list(breaks[widest.index(min(widest))]) if breaks else []


def _broken(text: str, style: Style, width: float) -> list[str]:
    """Greedy line breaking at spaces and hyphens; a longer word is broken where it must be."""
    parts = [""]
    for word in _words(text):
        if line(parts[-1] + word, style).width <= width:
            parts[-1] += word
        else:
            pieces = _pieces(word, style, width)
            parts[-1:] = [parts[-1], *pieces] if parts[-1] else pieces
    return parts


def _words(text: str) -> list[str]:
    """A text in parts that each end where a line may end."""
    return re.findall(r"[^ -]*[ -]+|[^ -]+", text) or [""]


def _pieces(word: str, style: Style, width: float) -> list[str]:
    """A word in parts of at most `width`, usually one."""
    pieces = [""]
    for char in word:
        longer = pieces[-1] + char
        if pieces[-1] and line(longer, style).width > width:
            pieces.append(char)
        else:
            pieces[-1] = longer
    return pieces


def _clean(text: str) -> str:
    """In one line, and in letters that can be drawn: no name leaves a blank."""
    said = unicodedata.normalize("NFC", text).replace("\n", " ").replace("\t", " ").strip()
    return said if said.isascii() else _drawable(said)


@lru_cache(maxsize=8192)
def _drawable(text: str) -> str:
    runs = groupby(text, key=fonts.lacks)
    return "".join(in_latin("".join(run)) if lacking else "".join(run) for lacking, run in runs)


def _cut(text: str, length: int) -> str:
    return text[:length].rstrip(" ,;:·-\u200d") + ELLIPSIS
