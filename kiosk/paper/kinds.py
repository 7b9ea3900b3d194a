"""The kinds of outlets that need no window: files in the data folder or anywhere, ticket printers.

Another kind is a class and a line here, and in `kiosk.paper.outlets.FILES` where no paper comes
out; the windows add the system's printers, which need Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.core.files import PRINTOUTS
from kiosk.paper.outlets import ESCPOS, FILE, FOLDER, File, Folder, Outlet


def core_kinds(folder: Path) -> dict[str, Callable[[str], Outlet]]:
    """How an outlet of each kind is made, by what its address says after the kind."""
    return {
        FOLDER: lambda _place: Folder(folder / PRINTOUTS),
        FILE: lambda place: File(Path(place), folder),
        ESCPOS: _ticket_printer,
    }


def _ticket_printer(place: str) -> Outlet:
    from kiosk.paper.thermal.printer import thermal

    return thermal(place)
