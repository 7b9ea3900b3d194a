"""The letter that says that a parcel is here, or is here still."""

from __future__ import annotations

from datetime import datetime

from kiosk.core.clock import business_day
from kiosk.core.languages import in_language
from kiosk.core.machine import Machine
from kiosk.core.wording import long_date, say
from kiosk.notifications.queries import NotificationView
from kiosk.notifications.states import GONE
from kiosk.notifications.ways import Draft, Never
from kiosk.parcels.queries import ParcelView, get


def letter(station: Machine, message: NotificationView, now: datetime) -> Draft:
    """The letter as things stand now; raises Never for what waits no more."""
    del now
    found: ParcelView | None = station.ask_itself(get, parcel=message.subject)
    if found is None or not found.waits:
        raise Never(GONE)
    language, about = message.language, message.about
    site = in_language(station.site, language) if station.site else ""
    facts = {
        "label": found.label,
        "what": say(f"parcel.what.{found.what}", language),
        "count": found.count,
        "carrier": found.carrier,
        "company": found.company,
        "for_whom": found.for_whom,
        "site": site,
        "day": long_date(business_day(found.logged_at, station.zone), language),
    }
    parts = ["for", "what_count" if found.count > 1 else "what"]
    if found.carrier:
        parts.append("carrier")
    lines = [say(f"mail.{about}.here", language, **facts), ""]
    lines += [say(f"mail.parcel.{part}", language, **facts) for part in (*parts, "number")]
    lines += ["", say("mail.parcel.where", language, **facts)]
    lines += ["", say("mail.foot", language, site=site)]
    return Draft(say(f"mail.{about}.subject", language, **facts), "\n".join(lines), (), None)
