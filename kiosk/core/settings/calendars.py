"""The settings of the calendars that are kept up to date in a folder."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.core.settings.valid import Choice, Line
from kiosk.core.texts import Text

TAKEN, HOLDER, WHOLE = "taken", "holder", "whole"


class CalendarSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where calendars lie for others to subscribe to, and what a room's says."""

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
    room_shows: Annotated[
        str,
        Choice((TAKEN, HOLDER, WHOLE)),
        Text(
            fr=(
                "Ce que le calendrier d’une salle montre d’une réservation : « taken » qu’elle est "
                "prise, « holder » par qui, « whole » l’objet aussi. Ce à quoi le Technopark "
                "invite se voit toujours."
            ),
            ar=(
                "ما يظهره تقويم القاعة عن الحجز: «taken» أنها محجوزة، «holder» لمن، «whole» "
                "الموضوع أيضا. وما يدعو إليه تكنوبارك يظهر دائما."
            ),
            en=(
                "What a room’s calendar shows of a booking: “taken” that it is, “holder” by whom, "
                "“whole” what for too. What the Technopark invites to is always seen."
            ),
        ),
    ] = TAKEN
