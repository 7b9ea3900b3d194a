"""The settings of sheets that come out by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import msgspec

from kiosk.core import checks, languages
from kiosk.core.errors import Invalid
from kiosk.core.settings.valid import Choice, Line, Valid, literal, say
from kiosk.core.texts import Text

SHEETS = (
    *("rooms", "coworking", "door", "badges_out"),
    *("figures", "occupancy", "visits", "desks", "appointments", "satisfaction"),
    *("attendance", "events", "parcels", "joining", "residents"),
)
"""What can be made by itself, in the order of the list; `kiosk.paper.reports` makes them."""
FORMATS = ("pdf", "xlsx", "csv")
FOLDER, EMAIL = "folder", "email"
MOST_ADDRESSES = 10


@dataclass(frozen=True)
class Several(Valid):
    """None, one or several of some words, each once, with a space between them."""

    of: tuple[str, ...]

    def fits(self, value: str) -> bool:
        words = value.split(" ") if value else []
        return len(set(words)) == len(words) and set(words) <= set(self.of)

    def words(self, language: str) -> str:
        return say("settings.several", language, words=" ".join(map(literal, self.of)))


@dataclass(frozen=True)
class Addresses(Valid):
    """None, one or several e-mail addresses, each once, with a space between them."""

    most: int

    def fits(self, value: str) -> bool:
        each = value.split(" ") if value else []
        if len({one.casefold() for one in each}) != len(each) or len(each) > self.most:
            return False
        if any(sign in value for sign in ',;:<>()"\\'):
            return False
        try:
            return all(checks.email("", one) == one != "" for one in each)
        except Invalid:
            return False

    def words(self, language: str) -> str:
        return say("settings.addresses", language, most=self.most)


class SheetSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which sheets, how often, and where to."""

    evening: Annotated[
        str,
        Several(SHEETS),
        Text(
            fr=(
                "Les feuilles faites chaque soir après la fermeture : celles de ce qui vient pour "
                "le prochain jour ouvert, les autres pour le jour qui finit."
            ),
            ar="الأوراق التي تُعد كل مساء بعد الإغلاق: لليوم المفتوح القادم أو لليوم المنتهي.",
            en=(
                "The sheets made every evening after closing: those of what is to come for the "
                "next open day, the others for the day that ends."
            ),
        ),
    ] = ""
    weekly: Annotated[
        str,
        Several(SHEETS),
        Text(
            fr="Celles faites le dimanche soir, pour la semaine.",
            ar="التي تُعد مساء الأحد، للأسبوع.",
            en="Those made on Sunday evening, for the week.",
        ),
    ] = ""
    monthly: Annotated[
        str,
        Several(SHEETS),
        Text(
            fr="Celles faites le dernier soir du mois, pour le mois.",
            ar="التي تُعد في آخر مساء من الشهر، للشهر.",
            en="Those made on the last evening of a month, for the month.",
        ),
    ] = ""
    outlet: Annotated[
        str,
        Line(
            240,
            required=True,
            also=Text(
                fr=(
                    '"folder" (le dossier printouts des données), "folder:" et un dossier, "email" '
                    "(aux adresses de sheets.addresses), ou le nom d’une imprimante"
                ),
                ar=(
                    '"folder" (المجلد printouts) أو "folder:" متبوعا بمجلد أو "email" (إلى عناوين '
                    "sheets.addresses) أو اسم طابعة"
                ),
                en=(
                    '"folder" (the data folder’s printouts), "folder:" and a folder, "email" (to '
                    "the addresses of sheets.addresses), or a printer’s name"
                ),
            ),
        ),
        Text(
            fr="Où elles sortent. Un dossier choisi n’est pas purgé : elles nomment des personnes.",
            ar="أين تخرج. المجلد المختار لا يُفرغ تلقائيا، وهي تسمي أشخاصا.",
            en="Where they come out. A chosen folder is not purged: they name people.",
        ),
    ] = FOLDER
    format: Annotated[
        str,
        Choice(FORMATS),
        Text(
            fr="Leur format dans un dossier ; une imprimante reçoit toujours un PDF.",
            ar="صيغتها في المجلد؛ الطابعة تتلقى PDF دائما.",
            en="Their format in a folder; a printer is always given a PDF.",
        ),
    ] = "pdf"
    printed_in: Annotated[
        str,
        Choice(languages.codes(languages.of_paper())),
        Text(fr="Leur langue.", ar="لغتها.", en="Their language."),
    ] = languages.SOURCE
    addresses: Annotated[
        str,
        Addresses(MOST_ADDRESSES),
        Text(
            fr="À qui elles partent par e-mail, si c’est par là qu’elles sortent.",
            ar="إلى من ترسل بالبريد الإلكتروني، إن كانت تخرج عبره.",
            en="To whom they go by e-mail, where that is their way out.",
        ),
    ] = ""

    @property
    def any(self) -> bool:
        """Whether any are asked for."""
        return bool(self.evening or self.weekly or self.monthly)
