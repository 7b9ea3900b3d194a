"""The receipt of a request to join, on 80 mm paper: its number, its code, and no name."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.core.errors import BadInput
from kiosk.joining import numbers
from kiosk.joining.queries import get
from kiosk.joining.refusals import UnknownRequest
from kiosk.paper.documents.receipt import Receipt, receipt
from kiosk.residents import sectors

if TYPE_CHECKING:
    from kiosk.station import Station


def joining_receipt_pdf(station: Station, request: UUID) -> bytes:
    """A receipt as a PDF of one page; raises UnknownRequest."""
    found = station.ask_itself(get, request=request)
    if found is None:
        raise UnknownRequest(request=str(request))
    if station.site is None:
        raise BadInput("this store has no site, or several and none is named in the settings")
    return receipt(
        Receipt(
            site=station.site,
            label=found.label,
            service=sectors.words(found.sector, "fr"),
            service_ar=sectors.words(found.sector, "ar"),
            what=found.title,
            left_at=found.received_at,
            code=numbers.write(found.site, found.series, found.number),
            words="joining_receipt",
        )
    )
