"""A setting of this station, changed by whoever is here and as far as it is theirs to change."""

from __future__ import annotations

from kiosk.core.settings import FILE
from kiosk.core.settings.edit import write
from kiosk.core.settings.faults import Fault
from kiosk.core.settings.guarded import who_may_set
from kiosk.core.settings.setting import Setting
from kiosk.privacy.kinds import kinds
from kiosk.staff.by_hand import require_role
from kiosk.staff.queries import has_signed
from kiosk.staff.refusals import NamedLikeStaff
from kiosk.station import Station


def change(station: Station, setting: Setting, value: str | int) -> list[Fault]:
    """Write a value into the file; what was wrong in it before and still is.

    A time to keep names that is shorter than the usual one becomes the site's, as a manager's word.
    Raises NotAllowed, NamedLikeStaff or WrongSettings, with nothing written.
    """
    if setting.name == "station.name" and station.ask_itself(has_signed, name=str(value)):
        raise NamedLikeStaff(staff=str(value))
    require_role(station, who_may_set(setting), f"settings.{setting.name}")
    of_kinds = [kind for kind, name in kinds().items() if setting.name == f"privacy.{name}"]
    signed = station.signed_in is not None and station.site is not None
    if signed and of_kinds and setting.valid.takes(value) and int(value) < int(setting.default):
        station.do("privacy.keep", days=dict.fromkeys(of_kinds, int(value)))
    return write(station.folder / FILE, setting, value)
