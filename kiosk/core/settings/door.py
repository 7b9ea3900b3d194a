"""The settings of the screen beside the door of a room."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.core.settings.valid import Line
from kiosk.core.texts import Text

ROOM = Line(
    80,
    also=Text(
        fr="rien pour la première salle, ou le nom d’une salle, ou son identifiant",
        ar="لا شيء للقاعة الأولى، أو اسم قاعة، أو معرفها",
        en="nothing for the first room, or a room’s name, or its id",
    ),
)


class DoorSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The screen beside the door of a room."""

    room: Annotated[
        str,
        ROOM,
        Text(
            fr="La salle dont cette machine est la porte.",
            ar="القاعة التي تعرض هذه الآلة بابها.",
            en="The room whose door this machine is at.",
        ),
    ] = ""
