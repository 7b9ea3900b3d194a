"""The program's own typefaces, as far as the disk tells of them."""

from __future__ import annotations

from pathlib import Path

from kiosk.doctor.finding import GREEN, RED, Finding, finding, said

FONTS = (
    *(f"IBMPlexSans-{weight}.ttf" for weight in ("Regular", "Medium", "SemiBold", "Bold")),
    *(f"IBMPlexSansArabic-{weight}.ttf" for weight in ("Regular", "Medium", "SemiBold", "Bold")),
    "NotoSansTifinagh-Regular.ttf",
)
_BEGINNINGS = (b"\x00\x01\x00\x00", b"OTTO")


def look(folder: Path) -> Finding:
    """Without those of Arabic and Tifinagh names are shown as boxes."""
    return of_lost([name for name in FONTS if not _is_font(folder / name)])


def of_lost(lost: list[str]) -> Finding:
    """The same as a finding."""
    if not lost:
        return finding("fonts", GREEN, said("fonts.there", count=len(FONTS)))
    words = said("fonts.lost", files=", ".join(lost))
    return finding("fonts", RED, words, said("fonts.lost.do"))


def _is_font(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(4) in _BEGINNINGS
    except OSError:
        return False
