"""Which column of a table is which field, by the headers people write."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.core.text import fold
from kiosk.residents.table import Book, Cell, Row, Worksheet

HEADERS = {
    "name": (
        "raison sociale",
        "nom",
        "nom de l'entreprise",
        "nom entreprise",
        "entreprise",
        "société",
        "nom de la société",
        "nom société",
        "dénomination",
        "dénomination sociale",
        "résident",
        "nom commercial",
        "nom du résident",
        "nom ou raison sociale",
        "startup",
        "start-up",
        "company",
        "company name",
        "name",
        "resident",
        "business name",
        "الاسم",
        "اسم الشركة",
        "الشركة",
        "المقاولة",
        "اسم المقاولة",
        "التسمية",
        "الاسم التجاري",
    ),
    "name_ar": (
        "nom arabe",
        "nom en arabe",
        "nom (arabe)",
        "nom ar",
        "raison sociale arabe",
        "raison sociale en arabe",
        "raison sociale ar",
        "dénomination arabe",
        "arabic name",
        "name in arabic",
        "name ar",
        "name arabic",
        "الاسم بالعربية",
        "الاسم العربي",
        "اسم الشركة بالعربية",
        "اسم المقاولة بالعربية",
        "التسمية بالعربية",
    ),
    "ice": (
        "ICE",
        "n° ICE",
        "numéro ICE",
        "num ICE",
        "nº ICE",
        "code ICE",
        "ICE number",
        "identifiant commun",
        "identifiant commun de l'entreprise",
        "التعريف الموحد للمقاولة",
        "التعريف الموحد",
        "رقم التعريف الموحد",
        "المعرف الموحد للمقاولة",
    ),
    "sector": (
        "secteur",
        "secteur d'activité",
        "activité",
        "domaine",
        "domaine d'activité",
        "branche",
        "filière",
        "sector",
        "industry",
        "activity",
        "القطاع",
        "النشاط",
        "قطاع النشاط",
        "المجال",
    ),
    "office": (
        "bureau",
        "n° bureau",
        "n° de bureau",
        "numéro de bureau",
        "local",
        "emplacement",
        "localisation",
        "plateau",
        "étage",
        "bâtiment",
        "office",
        "room",
        "location",
        "office number",
        "المكتب",
        "رقم المكتب",
        "المقر",
        "الموقع",
    ),
    "phone": (
        "téléphone",
        "tél",
        "tel",
        "n° tél",
        "n° téléphone",
        "n° de téléphone",
        "numéro de téléphone",
        "téléphone fixe",
        "fixe",
        "GSM",
        "portable",
        "mobile",
        "téléphone mobile",
        "phone",
        "phone number",
        "telephone number",
        "الهاتف",
        "رقم الهاتف",
        "الهاتف المحمول",
    ),
    "email": (
        "e-mail",
        "email",
        "mail",
        "courriel",
        "adresse e-mail",
        "adresse email",
        "adresse mail",
        "adresse électronique",
        "email address",
        "البريد الإلكتروني",
        "البريد",
        "الإيميل",
    ),
    "joined_on": (
        "date d'entrée",
        "entrée",
        "date d'arrivée",
        "date d'installation",
        "depuis",
        "entré le",
        "joined",
        "joined on",
        "start date",
        "since",
        "تاريخ الالتحاق",
        "تاريخ الدخول",
    ),
}

HEADER_WITHIN = 30
"""A header is looked for in so many rows: titles and logos often come before it."""


@dataclass(frozen=True)
class Header:
    """Where a table begins, and the fields of its columns; several may give the same field."""

    row: Row
    fields: dict[int, str]
    ignored: tuple[str, ...]


def choose(book: Book) -> tuple[Worksheet, Header] | None:
    """The first sheet with a known header; of a text, the reading that knows most columns."""
    found = [
        (sheet, header)
        for sheet in book.sheets
        if not sheet.hidden and (header := find_header(sheet))
    ]
    if not book.readings:
        return found[0] if found else None
    return max(found, key=lambda pair: len(pair[1].fields), default=None)


def find_header(sheet: Worksheet) -> Header | None:
    """The row of headers: the first with a name and another field, else one with a name."""
    rows = [_header(row) for row in sheet.rows[:HEADER_WITHIN]]
    named = [header for header in rows if "name" in header.fields.values()]
    whole = [header for header in named if len(set(header.fields.values())) > 1]
    return next(iter([*whole, *named]), None)


def field_of(cell: Cell) -> str | None:
    """The field that a header names; "Nom / الاسم" counts by either part."""
    if not isinstance(cell, str):
        return None
    parts = [cell, re.sub(r"\(.*?\)|\*", "", cell), *re.split(r"[/\n|–—]| - ", cell)]
    return next((_KNOWN[key] for part in parts if (key := fold(part)) in _KNOWN), None)


def _header(row: Row) -> Header:
    fields = {n: field for n, cell in enumerate(row.cells) if (field := field_of(cell))}
    others = (str(c).strip() for n, c in enumerate(row.cells) if c is not None and n not in fields)
    return Header(row, fields, tuple(other for other in others if other))


_KNOWN = {fold(header): field for field, headers in HEADERS.items() for header in headers}
