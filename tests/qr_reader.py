"""QR codes are read back from pictures: other codes are seen in any lines and letters."""

from __future__ import annotations

from typing import Any

import zxingcpp


def read_codes(picture: Any) -> list[Any]:
    """The QR codes of a picture, each with its `text` and `position`."""
    return list(zxingcpp.read_barcodes(picture, zxingcpp.BarcodeFormat.QRCode))
