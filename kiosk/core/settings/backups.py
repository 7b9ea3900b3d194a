"""The settings of backups."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.core.settings.valid import Line, Whole
from kiosk.core.texts import Text


class BackupSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many there are, where else, and when their absence is told."""

    kept: Annotated[
        int,
        Whole(3, 60),
        Text(
            fr="Combien de sauvegardes de chaque nuit sont gardées ; la plus ancienne part.",
            ar="عدد النسخ الاحتياطية الليلية المحفوظة؛ وتحذف أقدمها.",
            en="How many nightly backups are kept; the oldest one goes.",
        ),
    ] = 14
    second_folder: Annotated[
        str,
        Line(240),
        Text(
            fr=(
                "Un second dossier où chaque sauvegarde est copiée, sur un autre disque ou un "
                "partage du réseau ; rien pour aucun."
            ),
            ar=(
                "مجلد ثان تنسخ فيه كل نسخة احتياطية، على قرص آخر أو مجلد مشترك في الشبكة؛ لا شيء "
                "لعدم النسخ."
            ),
            en=(
                "A second folder that each backup is copied to, on another disk or a share of the "
                "network; nothing for none."
            ),
        ),
    ] = ""
    old_days: Annotated[
        int,
        Whole(1, 30, "days"),
        Text(
            fr=(
                "Au bout de combien de jours sans bonne sauvegarde, ou sans copie dans le second "
                "dossier, les fenêtres le disent."
            ),
            ar="بعد كم يوما دون نسخة سليمة، أو دون نسخها في المجلد الثاني، تنبه النوافذ إلى ذلك.",
            en=(
                "After how many days without a good backup, or without a copy in the second "
                "folder, the windows say so."
            ),
        ),
    ] = 3
