"""The settings of being watched: when a window hangs, and how large it may grow."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.core.settings.valid import Whole
from kiosk.core.texts import Text

_MEGABYTES = Whole(300, 64_000, "megabytes", nothing=True)
"""A window holds some 200 when it opens: with a ceiling below that it would never stay open."""


class SupervisorSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What keeps the window running."""

    freeze_seconds: Annotated[
        int,
        Whole(2, 120, "seconds"),
        Text(
            fr=(
                "Combien de temps une fenêtre peut ne plus répondre avant d’être fermée et rouverte"
                " d’elle-même ; à augmenter sur une machine lente."
            ),
            ar=(
                "كم يجوز أن تتوقف نافذة عن الاستجابة قبل أن تغلق وتفتح من جديد تلقائيا؛ تزاد هذه "
                "المدة على آلة بطيئة."
            ),
            en=(
                "How long a window may not respond before it is closed and opened again by itself; "
                "more on a slow machine."
            ),
        ),
    ] = 3
    restart_megabytes: Annotated[
        int,
        _MEGABYTES,
        Text(
            fr=(
                "La mémoire au-delà de laquelle une fenêtre est rouverte dès que cela ne dérange "
                "personne ; 0, jamais."
            ),
            ar="الذاكرة التي تفتح بعدها نافذة من جديد حين لا يزعج ذلك أحدا؛ 0 يعني أبدا.",
            en=(
                "The memory beyond which a window is opened anew as soon as that disturbs nobody; "
                "0 is never."
            ),
        ),
    ] = 700
    end_megabytes: Annotated[
        int,
        _MEGABYTES,
        Text(
            fr=(
                "La mémoire au-delà de laquelle elle est rouverte sans attendre, avant que la "
                "machine n’en manque ; 0, jamais."
            ),
            ar="الذاكرة التي تفتح بعدها من جديد دون انتظار، قبل أن تنفد ذاكرة الآلة؛ 0 يعني أبدا.",
            en=(
                "The memory beyond which it is opened anew without waiting, before the machine "
                "runs out of it; 0 is never."
            ),
        ),
    ] = 1500
