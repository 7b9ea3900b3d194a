"""A sheet of figures as a report: its tables, and its paper."""

from __future__ import annotations

from kiosk.paper.reports.document import Document
from kiosk.paper.reports.tally import Tally


def tallied(tally: Tally) -> Document:
    """The same as tables and as a PDF."""

    def paint() -> bytes:
        from kiosk.paper.reports.tally_sheet import sheet

        return sheet(tally)

    first, *more = tally.files or (part.table for part in tally.parts)
    return Document(first, paint, tuple(more))
