"""The settings of updates."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.core.settings.valid import Choice
from kiosk.core.texts import Text

FROM_CENTRE, BY_HAND = "centre", "hand"


class UpdateSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether new versions come by themselves."""

    taken: Annotated[
        str,
        Choice((FROM_CENTRE, BY_HAND)),
        Text(
            fr=(
                "D’où une nouvelle version vient d’elle-même : « centre » prend chaque nuit ce que "
                "la base centrale propose, « hand » attend qu’un technicien l’installe."
            ),
            ar=(
                "من أين يأتي الإصدار الجديد تلقائيا: «centre» يأخذ كل ليلة ما تعرضه القاعدة "
                "المركزية، و«hand» ينتظر أن يثبته تقني."
            ),
            en=(
                "Where a new version comes from by itself: “centre” takes each night what the "
                "central database offers, “hand” waits for a technician to install it."
            ),
        ),
    ] = FROM_CENTRE
