"""What became of sheets that come out by themselves, where it is not what was wanted."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core import languages
from kiosk.core.settings.sheets import EMAIL
from kiosk.core.wording import say
from kiosk.paper.not_made import NotMade
from kiosk.paper.reports import ReportView


def undone(found: NotMade, reports: Sequence[ReportView], language: str) -> str:
    """What did not come out, and what no server has taken yet, in words."""
    language = languages.spoken(language)
    titles = {report.name: report.short for report in reports}
    made, sent = (
        languages.enumerated((titles.get(name, name) for name in names), language)
        for names in (found.sheets, found.unsent)
    )
    lines = []
    if found.sheets:
        key = "sheets_no_address" if found.outlet == EMAIL else "sheets_not_made"
        lines.append(say(f"paper.{key}", language, sheets=made, outlet=found.outlet))
    if found.unsent:
        why = say(f"notify.why.{found.why}", language)
        lines.append(say("paper.sheets_not_sent", language, sheets=sent, why=why))
    return "\n".join(lines)
