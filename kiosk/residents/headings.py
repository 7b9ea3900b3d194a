"""What people write above the columns of a list, and the field that it means."""

from __future__ import annotations

import re

from kiosk.core.text import fold
from kiosk.residents.table import Cell

NAME, PLAIN_NAME, RANK = "name", "plain name", "rank"
"""A company's name; a heading such as "Nom", which may be a person's; the number of a row."""
FIELDS = (
    *("name", "name_ar", "ice", "rc", "rc_court", "tax", "cnss", "sector"),
    *("building", "floor", "office"),
    *("phone", "email", "joined_on"),
    *("last_name", "first_name", "person", "role"),
)
"""What a column may be, in the order of a choice."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_COMPANY = "societe ste sarl entreprise company startup start up resident residente business"
_PHONE = "tel telephone telephonique fixe gsm portable mobile phone cell cellulaire whatsapp"
_PERSON = "gerant gerante dirigeant responsable representant contact interlocuteur pdg ceo manager"
_FILLERS = _words(
    "de la le les l d du des en in n no num numero nbr of the a et ou 1 2 3 pro principal"
    " professionnel professionnelle principale officiel officielle"
)
_RULES: tuple[tuple[str, str, str], ...] = (
    # A field, the words of which one must stand there, and those that may stand beside it.
    ("name_ar", "arabe ar arabic", f"nom name raison sociale denomination {_COMPANY}"),
    ("phone", _PHONE, f"number {_COMPANY}"),
    ("email", "mail email courriel electronique", f"e adresse address {_COMPANY}"),
    ("ice", "ice", f"identifiant commun code number {_COMPANY}"),
    ("rc_court", "tribunal greffe court", "rc registre commerce ville"),
    ("rc", "rc registre register", "commerce trade number"),
    ("tax", "if fiscal fiscale tax", "identifiant identification id number"),
    ("cnss", "cnss", "affilie affiliation employeur adherent number"),
    ("ice", "commun", f"identifiant {_COMPANY}"),
    (
        "joined_on",
        "entree arrivee installation adhesion integration depuis joined since",
        "date on",
    ),
    ("sector", "secteur activite domaine branche filiere metier sector industry activity", ""),
    ("building", "batiment bat bloc immeuble tour aile building block", "nom"),
    ("floor", "etage niveau floor level", ""),
    ("office", "bureau local porte plateau emplacement localisation office room", "location"),
    ("role", "fonction poste role qualite position", _PERSON),
    ("first_name", "prenom prenoms first", f"name {_PERSON}"),
    ("last_name", "famille last family surname", f"nom name {_PERSON}"),
    ("person", _PERSON, "nom prenom name complet"),
    ("person", "complet full", "nom prenom name"),
    (NAME, f"raison sociale denomination commercial {_COMPANY}", "nom name social commerciale"),
    (PLAIN_NAME, "nom name noms", ""),
)
_WORDS = [(field, _words(one), _words(beside)) for field, one, beside in _RULES]
_ARABIC = {
    NAME: "اسم الشركة|الشركة|المقاولة|اسم المقاولة|التسمية|الاسم التجاري",
    PLAIN_NAME: "الاسم",
    "name_ar": "الاسم بالعربية|الاسم العربي|اسم الشركة بالعربية|اسم المقاولة بالعربية"
    "|التسمية بالعربية",
    "ice": "التعريف الموحد للمقاولة|التعريف الموحد|رقم التعريف الموحد|المعرف الموحد للمقاولة",
    "rc": "السجل التجاري|رقم السجل التجاري",
    "rc_court": "المحكمة|محكمة السجل التجاري",
    "tax": "التعريف الجبائي|التعريف الضريبي|رقم التعريف الجبائي",
    "cnss": "الصندوق الوطني للضمان الاجتماعي|رقم الانخراط",
    "sector": "القطاع|النشاط|قطاع النشاط|المجال",
    "building": "البناية|العمارة|المبنى",
    "floor": "الطابق",
    "office": "المكتب|رقم المكتب|المقر|الموقع",
    "phone": "الهاتف|رقم الهاتف|الهاتف المحمول|الهاتف الثابت",
    "email": "البريد الإلكتروني|البريد|الإيميل",
    "joined_on": "تاريخ الالتحاق|تاريخ الدخول",
    "last_name": "الاسم العائلي|النسب",
    "first_name": "الاسم الشخصي",
    "person": "المسير|الاسم الكامل|المسؤول",
    "role": "المهمة|الوظيفة",
}
_KNOWN = {
    **{fold(heading): field for field, all_ in _ARABIC.items() for heading in all_.split("|")},
    **dict.fromkeys(("start date", "date debut", "entre le"), "joined_on"),
    **dict.fromkeys(("nom et prenom", "prenom et nom", "nom prenom", "prenom nom"), "person"),
    **dict.fromkeys(("location", "site"), "office"),
    **dict.fromkeys(("n", "no", "num", "numero", "ordre", "id", "رقم", "n ordre"), RANK),
}


def field_of(cell: Cell) -> str | None:
    """The field that a heading names; "Nom / الاسم" counts by either part."""
    if not isinstance(cell, str) or len(cell) > 80:
        return None
    parts = [cell, re.sub(r"\(.*?\)|\*", "", cell), *re.split(r"[/\n|–—]| - ", cell)]
    return next((field for part in parts if (field := _field(part))), None)


def _field(heading: str) -> str | None:
    key = fold(re.sub(r"\b(\w)\.(?=\w\b)", r"\1", heading))  # I.C.E is a word
    if key in _KNOWN or not key:
        return _KNOWN.get(key)
    words = [word for word in key.split() if word not in _FILLERS] or key.split()
    for field, one, beside in _WORDS:
        if any(word in one for word in words) and all(w in one or w in beside for w in words):
            return field
    return None
