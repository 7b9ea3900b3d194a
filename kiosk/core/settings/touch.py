"""The settings of the touch kiosk."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.core.settings.valid import Line, Pattern, Whole
from kiosk.core.texts import Text

_EXIT_CODE = Pattern(
    r"([0-9]{4,12})?",
    Text(
        fr="rien, ou 4 à 12 chiffres entre guillemets",
        ar="لا شيء، أو من 4 إلى 12 رقما بين علامتي اقتباس",
        en="nothing, or 4 to 12 digits in quotation marks",
    ),
    secret=True,
)


class TouchSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The touch kiosk."""

    idle_seconds: Annotated[
        int,
        Whole(10, 600, "seconds"),
        Text(
            fr=(
                "Combien de temps la borne attend sans être touchée avant de demander si quelqu’un "
                "est là."
            ),
            ar="كم ينتظر الكشك دون لمس قبل أن يسأل هل من أحد.",
            en="How long the kiosk waits without a touch before it asks whether someone is there.",
        ),
    ] = 40
    warning_seconds: Annotated[
        int,
        Whole(5, 120, "seconds"),
        Text(
            fr="Combien de temps cette question reste avant que la borne oublie tout.",
            ar="كم يبقى هذا السؤال قبل أن ينسى الكشك كل شيء.",
            en="How long that question stands before the kiosk forgets everything.",
        ),
    ] = 15
    ticket_seconds: Annotated[
        int,
        Whole(5, 120, "seconds"),
        Text(
            fr="Combien de temps l’écran de fin reste affiché.",
            ar="كم تبقى شاشة النهاية معروضة.",
            en="How long the last screen stays.",
        ),
    ] = 15
    exit_code: Annotated[
        str,
        _EXIT_CODE,
        Text(
            fr="Le code du technicien pour quitter la borne ; rien, et elle ne se quitte pas.",
            ar="رمز التقني للخروج من الكشك؛ بدونه لا يغلق.",
            en="The technician’s code to leave the kiosk; without one it is not left.",
        ),
    ] = ""
    reception_phone: Annotated[
        str,
        Line(40),
        Text(
            fr="Le téléphone de l’accueil, montré quand personne ne répond à un appel.",
            ar="هاتف الاستقبال، يظهر حين لا يجيب أحد على النداء.",
            en="Reception’s telephone, shown where nobody answers a call.",
        ),
    ] = ""
