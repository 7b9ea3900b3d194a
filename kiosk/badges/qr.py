"""The QR of a badge, as squares to paint."""

from __future__ import annotations

from typing import Final

VERSION = 6
_ALPHANUMERIC: Final = 2
QUIET_ZONE = 4
"""White modules that whoever paints it must leave on every side."""


def matrix(payload: str) -> list[list[bool]]:
    """Rows of 41 modules, dark where True, without the quiet zone: version 6, level M.

    At 0.4 mm a module it is 16.4 mm wide.
    """
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.main import QRCode
    from qrcode.util import QRData

    code = QRCode(VERSION, ERROR_CORRECT_M, border=0)
    code.add_data(QRData(payload, mode=_ALPHANUMERIC))
    code.make(fit=False)
    return [[bool(dark) for dark in row] for row in code.get_matrix()]
