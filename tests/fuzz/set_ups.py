"""Drawings of floors, and files of a site's whole set-up."""

from __future__ import annotations

from pathlib import Path
from random import Random
from xml.etree import ElementTree as ET

from kiosk.core.errors import Refused
from kiosk.core.resources import folder as bundled
from kiosk.core.wording import worded
from kiosk.sites import drawing
from kiosk.sites.set_up.carrying import carry_out, export
from tests.fuzz.making import changed
from tests.fuzz.places import demo_station
from tests.fuzz.target import Target, Wrong

PLAN = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">
  <g transform="translate(10 20) scale(2)"><rect x="0" y="0" width="300" height="200"/></g>
  <line x1="0" y1="0" x2="40" y2="0"/><polyline points="0,0 40,40 80,0"/>
  <circle cx="50" cy="60" r="12"/><text x="20" y="30">Salle <tspan>Atlas</tspan></text>
  <path d="M0 0 h40 v40 H0 z m 5 5 l 4 4"/>
</svg>"""
PLAN_WORDS = (
    *(b"<script>x</script>", b"<foreignObject/>", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;"),
    *(b"<?xml version='1.0' encoding='utf-7'?>", b"onload='x()'", b"href='http://x'", b"1e308"),
    *(b"url(http://x)", b"<g>" * 40, b"transform='rotate(1e9)'", b"-0", b"\xff", b"<![CDATA["),
    *(b"<x:rect xmlns:x='urn:x'/>", b"xlink:href", b"d='M0 0C1 1 1 1 1 1'", b"nan", b"</svg>"),
)
TAGS = {f"{{{drawing.SVG}}}{name}" for name in ("svg", *drawing.KINDS)}
ATTRIBUTES = frozenset(
    [
        "viewBox",
        "width",
        "height",
        "fill",
        "stroke",
        "stroke-width",
        "x",
        "y",
        "x1",
        "y1",
        "x2",
        "y2",
        "cx",
        "cy",
        "r",
        "points",
        "font-family",
        "font-size",
    ]
)
SET_UP = b"""format = 1
site = "casablanca"
[hours]
monday = ["08:00-24:00"]
friday = []
[[season]]
name = "Ramadan"
first = 2027-02-08
last = 2027-03-09
[season.hours]
monday = ["09:00-15:00"]
[[place]]
name = "Salle neuve"
capacity = 12
features = ["screen"]
parts = []
[[plan]]
name = "RDC"
drawing = '''<svg viewBox="0 0 800 600"><rect width="10" height="10"/></svg>'''
[[plan.spot]]
place = "Salle neuve"
x = 1
y = 2
[options]
no_show_minutes = "15"
"""
SET_UP_WORDS = (
    *(b"[[place]]\n", b'name = "Atlas"\n', b"'''", b'"""', b"= {a = 1}\n", b"9" * 400, b"a." * 90),
    *(b"0000-00-00", b"9999-12-31", b"24:00-24:00", b"inf", b"[" * 500, b"\\uD800", b"parts = ["),
    *(b"capacity = -1\n", b'photo = "AAAA"\n', b"[hours]\n", b"overnight = 1\n", b"\x00", b"\xff"),
)


def drawings(_folder: Path) -> Target:
    """What is read of a drawing is read again the same, and holds nothing else."""

    def take(data: bytes) -> None:
        text = data.decode("utf-8", "replace")
        try:
            kept = drawing.as_kept(text)
        except Refused as refusal:
            _require_words(refusal)
            return
        if drawing.as_kept(kept) != kept:
            raise Wrong("what is kept of a drawing is not what is read of it")
        for each in ET.fromstring(kept).iter():  # noqa: S314 - written by us
            if each.tag not in TAGS or not set(each.keys()) <= ATTRIBUTES:
                raise Wrong(f"{each.tag} {each.keys()} is kept of a drawing")

    def make(rng: Random) -> bytes:
        return changed(rng, [PLAN, drawing.as_kept(PLAN.decode()).encode()], PLAN_WORDS)

    return Target(make, take)


def set_ups(folder: Path) -> Target:
    """A file is refused with words, or would be done whole: a look at it changes nothing."""
    station = demo_station(folder / "data")
    before = export(station)
    ready = [file.read_bytes() for file in sorted(bundled("sites").glob("*.toml"))]
    good = [SET_UP, before.encode()[:6000], *ready]

    def take(data: bytes) -> None:
        try:
            carry_out(station, data, dry_run=True)
        except Refused as refusal:
            _require_words(refusal)
        if export(station) != before:
            raise Wrong("looking at a set-up changed the site")

    return Target(lambda rng: changed(rng, good, SET_UP_WORDS), take, station.close)


def _require_words(refusal: Refused) -> None:
    if not all(worded(refusal, language) for language in ("fr", "ar", "en")):
        raise Wrong(f"{refusal.code} is refused without a word")
