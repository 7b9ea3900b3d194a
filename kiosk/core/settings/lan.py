"""The settings of the pages that a machine shows to others of its network."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.core.settings.valid import Choice, Pattern, Whole
from kiosk.core.texts import Text

OFF, ON = "off", "on"
ADDRESS = Pattern(
    r"(?:https?://[A-Za-z0-9.\-\[\]:]{1,200})?",
    Text(
        fr="une adresse comme http://192.168.1.20:8090, sans barre à la fin, ou rien",
        ar="عنوان مثل http://192.168.1.20:8090 دون خط مائل في آخره، أو لا شيء",
        en="an address such as http://192.168.1.20:8090, with no stroke at its end, or nothing",
    ),
)


class LanSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What other machines of the network may see of this one."""

    board: Annotated[
        str,
        Choice((OFF, ON)),
        Text(
            fr=(
                "L’écran des appels comme page pour les téléviseurs du réseau local : on ou off. "
                "Elle ne contient aucun nom."
            ),
            ar="شاشة النداءات كصفحة لتلفزات الشبكة المحلية: on أو off. لا تحتوي على أي اسم.",
            en=(
                "The screen of calls as a page for televisions of the local network: on or off. It "
                "has no names."
            ),
        ),
    ] = OFF
    follow: Annotated[
        str,
        Choice((OFF, ON)),
        Text(
            fr="Une page par ticket, ouverte par son QR, pour suivre son tour : on ou off.",
            ar="صفحة لكل تذكرة تفتح برمزها لتتبع الدور: on أو off.",
            en="A page for each ticket, opened by its QR, to follow one’s turn: on or off.",
        ),
    ] = OFF
    port: Annotated[
        int,
        Whole(1024, 65535),
        Text(
            fr="Le port de ces pages.",
            ar="منفذ هذه الصفحات.",
            en="The port of these pages.",
        ),
    ] = 8090
    address: Annotated[
        str,
        ADDRESS,
        Text(
            fr=(
                "L’adresse de ces pages telle que les téléphones l’ouvrent, pour le QR du ticket ; "
                "sans elle le ticket dit de suivre l’écran."
            ),
            ar=(
                "عنوان هذه الصفحات كما تفتحه الهواتف، من أجل رمز التذكرة؛ بدونه تقول التذكرة "
                "تتبعوا الشاشة."
            ),
            en=(
                "The address of these pages as telephones open it, for the QR of tickets; without "
                "it a ticket says to follow the screen."
            ),
        ),
    ] = ""

    @property
    def shows(self) -> bool:
        """Whether any page is shown."""
        return ON in (self.board, self.follow)
