"""Drawing the recovery code of a site's backups, and the paper that it is kept on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.core.command import KIOSK, MANAGER
from kiosk.core.languages import in_language
from kiosk.staff.queries import claimed
from kiosk.staff.refusals import NotAllowed
from kiosk.store import recovery

if TYPE_CHECKING:
    from kiosk.station import Station
    from kiosk.store.recovery import Code

ACT = "backups.new_code"


def draw_code(station: Station) -> Code:
    """A new code, as a manager's act; raises NotAllowed for anybody else.

    It is in no store, queue or log: whoever calls shows it, and has it printed.
    """
    if (role := role_of(station)) != MANAGER:
        raise NotAllowed(command=ACT, role=role)
    return recovery.draw(station)


def role_of(station: Station) -> str:
    """As whom the station acts now, where no command says so."""
    if station.signed_in is not None:
        return station.signed_in.role
    return KIOSK if station.ask_itself(claimed) else station.role


def code_sheet(station: Station, code: Code) -> bytes:
    """The sheet of A4 for the safe, in the languages of the house; it is noted as printed."""
    from kiosk.paper.documents.recovery_sheet import recovery_sheet

    site = in_language(station.site, "fr") if station.site else ""
    site_ar = in_language(station.site, "ar") if station.site else ""
    made = recovery_sheet(code.groups, (site, site_ar), station.name, station.today())
    recovery.printed(station)
    return made


def draw_with_sheet(station: Station) -> tuple[Code, bytes]:
    """The same with its sheet, as a window shows and prints both. Raises NotAllowed."""
    code = draw_code(station)
    return code, code_sheet(station, code)
