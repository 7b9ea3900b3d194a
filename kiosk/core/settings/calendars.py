"""The settings of the calendars that are kept up to date in a folder."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.core.settings.valid import Line
from kiosk.core.texts import Text


class CalendarSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where calendars lie for others to subscribe to."""

    folder: Annotated[
        str,
        Line(240),
        Text(
            fr=(
                "Un dossier où un fichier .ics par salle et par entreprise est tenu à jour, pour "
                "un serveur web ou un partage du réseau ; rien pour aucun."
            ),
            ar=(
                "مجلد يحدث فيه ملف .ics لكل قاعة ولكل مقاولة، لخادم ويب أو لمجلد مشترك في الشبكة؛ "
                "لا شيء لعدم ذلك."
            ),
            en=(
                "A folder in which one .ics file a room and a company is kept up to date, for a "
                "web server or a share of the network; nothing for none."
            ),
        ),
    ] = ""
