"""Which colours stand on which in the windows, and how well they are told apart (WCAG 2.1).

    tools/contrast.py [--check]     writes docs/contrast.md, or says whether it is old

Text needs 4.5:1, large text, icons, edges of controls and the ring of the focus 3:1. What only
decorates, beside words that say the same, and what cannot be used now need nothing: they are not
here. The tokens are those of `ui/theme/tokens.py`, in the usual dress and in the kiosk's contrast.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from kiosk.core import catalogue
from ui.theme.desks import desk_colours
from ui.theme.tokens import BLOCKS, CONTRAST, LIGHT, Colours

PAGE = Path(__file__).resolve().parent.parent / "docs" / "contrast.md"
TEXT, LARGE = 4.5, 3.0
WHITE = "#FFFFFF"

TEXTS = {
    "ink": (
        "canvas surface sunken accent_soft success_soft warning_soft danger_soft info_soft "
        "highlight"
    ),
    "muted": "canvas surface sunken accent_soft warning_soft",
    "accent": "canvas surface accent_soft",
    "on_accent": "accent accent_hover accent_press danger rail",
    "on_rail": "rail rail2",
    WHITE: "rail rail2",
    "success": "canvas surface success_soft",
    "warning": "canvas surface warning_soft",
    "danger": "canvas surface danger_soft",
    "info": "canvas surface info_soft",
}
"""What is written in a colour, and on which grounds."""

SIGNS = {
    "line_strong": "canvas surface",
    "focus": "canvas surface sunken accent_soft",
    "highlight": "rail rail2",
    "accent": "canvas surface accent_soft",
    "danger": "canvas surface danger_soft",
    "success": "surface success_soft",
    "warning": "surface warning_soft",
    "info": "surface info_soft",
}
"""Edges, rings, marks and icons."""

HEAD = (
    "# Contrast",
    "",
    "Made by `tools/contrast.py` from `ui/theme/tokens.py`; a test tells when it is out of date.",
    "Text needs 4.5:1; signs (icons, edges of controls, the ring of the focus) and large text 3:1.",
    "What is decoration beside words, or cannot be used now, is not here.",
    "",
)
CONTRAST_LEAVES_OUT = {
    ("ink", "highlight"),
    (WHITE, "rail"),
    (WHITE, "rail2"),
    ("on_accent", "rail"),
}
"""Pairs of the usual dress that the other paints otherwise: on yellow it writes in black."""


@dataclass(frozen=True)
class Pair:
    """A colour on a ground, and what it needs."""

    what: str
    colour: str
    ground: str
    least: float

    @property
    def ratio(self) -> float:
        """How well they are told apart, 1 to 21."""
        return ratio(self.colour, self.ground)


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB", as WCAG defines it."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(first: str, second: str) -> float:
    """The contrast of two colours, 1 to 21."""
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def pairs(colours: Colours) -> Iterator[Pair]:
    """All that is painted of the tokens in one dress."""
    for kind, table, least in (("text", TEXTS, TEXT), ("sign", SIGNS, LARGE)):
        for over, grounds in table.items():
            for under in grounds.split():
                if colours is LIGHT or (over, under) not in CONTRAST_LEAVES_OUT:
                    yield Pair(
                        f"{kind}: {over} on {under}", _of(colours, over), _of(colours, under), least
                    )


def fixed_pairs() -> Iterator[Pair]:
    """What is of one colour in every dress: the blocks of the grid, and the desks."""
    for name, block in BLOCKS.items():
        yield Pair(f"text: a block, {name}", block.text, block.fill, TEXT)
    for letter in (*catalogue.load().by_letter, "?"):
        colours = desk_colours(letter)
        yield Pair(f"text: white on desk {letter}", WHITE, colours.strong, TEXT)
        yield Pair(f"text: desk {letter} on its soft ground", colours.strong, colours.soft, TEXT)


def _of(colours: Colours, name: str) -> str:
    return name if name.startswith("#") else str(getattr(colours, name))


def page() -> str:
    """The page that says it."""
    head = "\n".join(HEAD)
    dresses = (("The usual dress", LIGHT), ("The kiosk's contrast", CONTRAST))
    tables = [_table(title, list(pairs(colours))) for title, colours in dresses]
    return "\n".join([head, *tables, _table("In both", list(fixed_pairs()))])


def _table(title: str, found: list[Pair]) -> str:
    lines = [
        f"## {title}",
        "",
        "| what | colour | ground | ratio | needed |",
        "|---|---|---|---|---|",
    ]
    for each in found:
        cells = (each.what, each.colour, each.ground, f"{each.ratio:.1f}", f"{each.least:g}")
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join([*lines, ""])


def main(arguments: list[str]) -> int:
    """Write the page, or with --check say whether it is as it should be."""
    if "--check" in arguments:
        return int(not PAGE.exists() or PAGE.read_text(encoding="utf-8") != page())
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
