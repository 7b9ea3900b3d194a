"""The papers that a request is complete with; a company brings those of its register as well.

No text of the network lists them in public: the list stands until a site has said its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from kiosk.core import checks
from kiosk.core.texts import Text
from kiosk.joining.states import COMPANY

APART = ","
_ALL: dict[str, Text] = {
    "identity": Text(
        "Copie de la pièce d’identité",
        ar="نسخة من بطاقة الهوية",
        en="Copy of an identity card",
    ),
    "cv": Text("CV des porteurs", ar="السيرة الذاتية لحاملي المشروع", en="CVs of the founders"),
    "plan": Text("Plan d’affaires", ar="خطة العمل", en="Business plan"),
    "statutes": Text("Statuts", ar="النظام الأساسي", en="Articles of association"),
    "register": Text("Registre de commerce", ar="السجل التجاري", en="Trade register"),
    "tax": Text("Attestation fiscale", ar="شهادة جبائية", en="Tax certificate"),
}
_OF_COMPANIES = ("statutes", "register", "tax")


def wanted(kind: str) -> tuple[str, ...]:
    """The papers that somebody of a kind is asked for, in their order."""
    return tuple(code for code in _ALL if kind == COMPANY or code not in _OF_COMPANIES)


def missing(kind: str, brought: Collection[str]) -> tuple[str, ...]:
    """Those that are not there yet."""
    return tuple(code for code in wanted(kind) if code not in brought)


def words(code: str, language: str) -> str:
    """A paper by its name; one of another program's list stays as it was kept."""
    known = _ALL.get(code)
    return known.of(language) if known else code


def checked(field: str, brought: Iterable[str]) -> str:
    """The papers that were brought, as they are kept; raises Invalid."""
    said = {checks.one_of(field, code, _ALL) for code in brought}
    return APART.join(code for code in _ALL if code in said)


def read(kept: str) -> tuple[str, ...]:
    """The papers again."""
    return tuple(filter(None, kept.split(APART)))
