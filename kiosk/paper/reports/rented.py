"""The part of offices in the sheet of residents: how many are let, floor by floor, and to whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import replace
from uuid import UUID

from kiosk.core import languages
from kiosk.core.languages import in_language
from kiosk.figures.offices import OfficeFigures, OfficeUse
from kiosk.figures.residents import ResidentFigures
from kiosk.paper.reports.document import SHARE, SURFACE, Row, Table, Word
from kiosk.paper.reports.tally import Part, Words, part_of
from kiosk.residents.figures import Hosted

_FORMS = {"surface": SURFACE, "let": SHARE, "share": SHARE}


def names_of(found: ResidentFigures, language: str) -> dict[UUID, str]:
    """What the companies that are there are called."""
    return {each.id: in_language(each, language) for each in found.present}


def by_floor(words: Words, found: OfficeFigures) -> Part:
    """How many offices each floor has, and how many of them somebody is in."""
    rows: tuple[Row, ...] = tuple(
        (
            floor.floor or words.of("no_floor"),
            floor.offices,
            floor.occupied,
            part_of(floor.occupied, floor.offices),
        )
        for floor in found.floors
    )
    total: Row = (words.of("total"), len(found.there), found.occupied, found.share)
    columns = words.columns("floor", "offices", "occupied", "share", **_FORMS)
    widths = (2.2, 0.9, 1, 1.9)
    return words.part("floor", columns, rows, total=total, widths=widths).halved()


def listed(words: Words, found: OfficeFigures, names: Mapping[UUID, str]) -> tuple[Part, Table]:
    """Every office that was there: how large, who is in it, since when; on paper, and in files."""
    rows = tuple(_listed(each, names, words) for each in found.offices)
    keys = ("office", "floor", "surface", "places", "companies", "name", "since", "let")
    part = words.part("offices", words.columns(*keys, **_FORMS), rows)
    widths = (1.3, 2, 0.9, 0.8, 3, 1.3, 0.9)
    return replace(part.without("companies", widths=widths), bar=""), part.table


def _listed(each: OfficeUse, names: Mapping[UUID, str], words: Words) -> Row:
    office = each.office
    here = (names.get(holder, "") for holder in each.holders)
    said = languages.enumerated((name for name in here if name), words.language)
    empty = Word("", words.of("free" if each.there else "gone"))
    return (
        office.name,
        office.floor,
        office.surface,
        office.places,
        len(each.holders),
        said or empty,
        each.since,
        part_of(each.held_days, each.days),
    )


def known(words: Words, offices: Collection[str], found: ResidentFigures) -> tuple[Part, Table]:
    """Where a site has listed none: those that a company has or had; on paper, and in files."""
    holders: defaultdict[str, list[Hosted]] = defaultdict(list)
    for company in found.present:
        holders[company.office].append(company)
    rows = tuple(
        _known(office, holders.get(office, []), words.language) for office in sorted(offices)
    )
    part = words.part("offices", words.columns("office", "companies", "since", "name"), rows)
    return part.without("name", widths=(3, 1.2, 1.4)).fold(), part.table


def _known(office: str, holders: list[Hosted], language: str) -> Row:
    names = languages.enumerated((in_language(each, language) for each in holders), language)
    return office, len(holders), min((each.joined_on for each in holders), default=None), names
