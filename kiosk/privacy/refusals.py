"""Why a time to keep names is not taken."""

from __future__ import annotations

from kiosk.core.errors import Refused


class UnknownKind(Refused):
    """There is no such kind of personal data."""

    code = "privacy.unknown_kind"
    kind: str
