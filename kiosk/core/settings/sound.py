"""The settings of what is heard: the kiosk's voice, and how loud a station is by the hour."""

from __future__ import annotations

from datetime import time
from typing import Annotated

import msgspec

from kiosk.core.settings.station import HOUR
from kiosk.core.settings.valid import Choice, Whole
from kiosk.core.texts import Text

ON, OFF = "on", "off"
_VOLUME = Whole(0, 100, "percent")


class SoundSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a kiosk says to who listens, and how loud voices and chimes are."""

    voice: Annotated[
        str,
        Choice((ON, OFF)),
        Text(
            fr="Si la borne peut dire ses écrans à voix haute, dans un casque : on ou off.",
            ar="هل ينطق الكشك شاشاته بصوت مسموع في سماعة: on أو off.",
            en="Whether the kiosk can say its screens aloud, in headphones: on or off.",
        ),
    ] = ON
    volume: Annotated[
        int,
        _VOLUME,
        Text(
            fr="La force du son le jour, en pour cent ; 0 pour aucun son.",
            ar="قوة الصوت نهارا، بالمئة؛ 0 بلا صوت.",
            en="How loud sound is by day, in per cent; 0 for none.",
        ),
    ] = 80
    quiet_volume: Annotated[
        int,
        _VOLUME,
        Text(
            fr="La force du son aux heures calmes, en pour cent.",
            ar="قوة الصوت في ساعات الهدوء، بالمئة.",
            en="How loud it is in the quiet hours, in per cent.",
        ),
    ] = 50
    quiet_from: Annotated[
        str,
        HOUR,
        Text(
            fr="Quand commencent les heures calmes ; rien, et il n’y en a pas.",
            ar="متى تبدأ ساعات الهدوء؛ لا شيء فلا توجد.",
            en="When the quiet hours begin; nothing, and there are none.",
        ),
    ] = "19:00"
    quiet_until: Annotated[
        str,
        HOUR,
        Text(
            fr="Quand elles finissent ; rien, et il n’y en a pas.",
            ar="متى تنتهي؛ لا شيء فلا توجد.",
            en="When they end; nothing, and there are none.",
        ),
    ] = "08:00"
    limits: Annotated[
        str,
        Choice((ON, OFF)),
        Text(
            fr="Si l’accueil entend un signal quand une limite d’attente est dépassée : on ou off.",
            ar="هل يسمع تنبيه في الاستقبال عند تجاوز حد للانتظار: on أو off.",
            en="Whether the reception hears a chime when a limit of waiting is passed: on or off.",
        ),
    ] = OFF
    scans: Annotated[
        str,
        Choice((ON, OFF)),
        Text(
            fr="Si une lecture de badge ou de code s’entend, prise ou refusée : on ou off.",
            ar="هل تسمع قراءة شارة أو رمز، مقبولة أو مرفوضة: on أو off.",
            en="Whether a scan of a badge or a code is heard, taken or refused: on or off.",
        ),
    ] = ON


def volume_at(settings: SoundSettings, now: time) -> int:
    """How loud a station is at a time of day; the quiet hours may go over midnight."""
    if not settings.quiet_from or not settings.quiet_until:
        return settings.volume
    begins, ends = map(time.fromisoformat, (settings.quiet_from, settings.quiet_until))
    clock = now.replace(tzinfo=None)
    quiet = begins <= clock < ends if begins <= ends else clock >= begins or clock < ends
    return settings.quiet_volume if quiet else settings.volume
