"""The settings of paper."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.core.settings.valid import Choice, Line
from kiosk.core.texts import Text

DIALOG, FOLDER = "dialog", "folder"
FORMATS = ("label", "card")
_OUTLET = Line(
    120,
    required=True,
    also=Text(
        fr=(
            '"dialog" (demander), "folder" (un PDF dans le dossier printouts des données), '
            '"escpos:tcp://192.168.1.60" (une imprimante de tickets) ou le nom d’une imprimante'
        ),
        ar=(
            '"dialog" (السؤال) أو "folder" (ملف PDF في المجلد printouts) أو '
            '"escpos:tcp://192.168.1.60" (طابعة تذاكر) أو اسم طابعة'
        ),
        en=(
            '"dialog" (ask), "folder" (a PDF in the data folder’s printouts), '
            '"escpos:tcp://192.168.1.60" (a ticket printer), or a printer’s name'
        ),
    ),
)


class PrintingSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where paper comes out."""

    badges: Annotated[
        str,
        _OUTLET,
        Text(fr="Où sortent les badges.", ar="أين تخرج الشارات.", en="Where badges come out."),
    ] = DIALOG
    tickets: Annotated[
        str,
        _OUTLET,
        Text(
            fr="Où sortent les tickets ; une borne ne demande rien à personne.",
            ar="أين تخرج التذاكر؛ الكشك لا يسأل أحدا.",
            en="Where tickets come out; a kiosk asks nobody.",
        ),
    ] = FOLDER
    sheets: Annotated[
        str,
        _OUTLET,
        Text(
            fr="Où sortent les feuilles et les rapports.",
            ar="أين تخرج الأوراق والتقارير.",
            en="Where sheets and reports come out.",
        ),
    ] = DIALOG
    badge_format: Annotated[
        str,
        Choice(FORMATS),
        Text(
            fr="La forme des badges : une étiquette, ou une carte de 86 × 54 mm.",
            ar="شكل الشارات: ملصق، أو بطاقة 86 × 54 مم.",
            en="The shape of badges: a label, or a card of 86 × 54 mm.",
        ),
    ] = "label"
