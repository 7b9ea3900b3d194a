"""Where MITC reads the figures of every site."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.core.settings.valid import PostgresUrl
from kiosk.core.texts import Text


class NetworkSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The central database, or a replica of it, as a reader."""

    url: Annotated[
        str,
        PostgresUrl(),
        Text(
            fr=(
                "L’adresse où MITC lit la base centrale ou sa réplique, donnée par kiosk central "
                "reader. Rien là où MITC ne travaille pas."
            ),
            ar=(
                "العنوان الذي تقرأ فيه MITC القاعدة المركزية أو نسختها، ويعطيه الأمر kiosk central "
                "reader. لا شيء حيث لا تعمل MITC."
            ),
            en=(
                "The address at which MITC reads the central database, or a replica of it, as "
                "kiosk central reader gives it. Nothing where MITC does not work."
            ),
        ),
    ] = ""
