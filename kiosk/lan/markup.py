"""Pieces of a page: texts that stay texts, and the frame that every page stands in."""

from __future__ import annotations

from html import escape

from kiosk.core import languages

ASSETS = "/-"
"""The path under which styles, the script and the fonts lie."""


def text(words: object) -> str:
    """Words as they are read, whatever signs are among them."""
    return escape(str(words), quote=True)


def tag(name: str, inside: str, kind: str = "", **more: str) -> str:
    """An element; `inside` is markup, `kind` its class, values are escaped."""
    said = ({"class": kind} if kind else {}) | more
    attributes = "".join(f' {key.rstrip("_")}="{text(value)}"' for key, value in said.items())
    return f"<{name}{attributes}>{inside}</{name}>"


def spoken(name: str, words: str, language: str, kind: str = "") -> str:
    """Words in a language of their own, which says how they run."""
    return tag(name, text(words), kind, lang=language, dir=direction(language))


def direction(language: str) -> str:
    """ "rtl" or "ltr"."""
    return "rtl" if languages.is_rtl(language) else "ltr"


def page(title: str, body: str, *, language: str, kind: str, part: str) -> bytes:
    """A whole page; what is at the path `part` takes the place of its middle every other second."""
    head = (
        '<meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{text(title)}</title>"
        f'<link rel="stylesheet" href="{ASSETS}/lan.css">'
        f'<script src="{ASSETS}/lan.js" defer></script>'
        '<noscript><meta http-equiv="refresh" content="10"></noscript>'
    )
    middle = tag("main", body, data_part=part).replace("data_part", "data-part", 1)
    return (
        f'<!doctype html><html lang="{language}" dir="{direction(language)}">'
        f'<head>{head}</head><body class="{kind}">{middle}</body></html>'
    ).encode()
