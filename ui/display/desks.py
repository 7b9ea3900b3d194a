"""How the wall names and colours a desk."""

from __future__ import annotations

from kiosk.core import catalogue


def name_of(service: str, language: str) -> str:
    """The desk's name, its full name in Arabic."""
    desk = catalogue.find_desk(service)
    if desk is None:
        return service
    return desk.official.of("ar") if language == "ar" and desk.official else desk.name.of(language)


def short_name_of(service: str, language: str) -> str:
    """The name that fits under a letter."""
    desk = catalogue.find_desk(service)
    if desk is None:
        return service
    return desk.gloss.of("ar") or desk.name.of("ar") if language == "ar" else desk.name.of("fr")


def colour_of(service: str) -> str:
    """The desk's colour, "#RRGGBB"."""
    desk = catalogue.find_desk(service)
    return desk.colour if desk else catalogue.COLOUR
