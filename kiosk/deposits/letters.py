"""The letter that says that papers are ready to be picked up."""

from __future__ import annotations

from datetime import datetime

from kiosk.core.catalogue import find_desk
from kiosk.core.languages import in_language
from kiosk.core.machine import Machine
from kiosk.core.wording import say
from kiosk.deposits.queries import DepositView, get
from kiosk.deposits.states import READY
from kiosk.notifications.queries import NotificationView
from kiosk.notifications.states import GONE
from kiosk.notifications.ways import Draft, Never


def letter(station: Machine, message: NotificationView, now: datetime) -> Draft:
    """The letter as things stand now; raises Never for papers that are not there to pick up."""
    del now
    found: DepositView | None = station.ask_itself(get, deposit=message.subject)
    if found is None or found.state != READY:
        raise Never(GONE)
    language = message.language
    desk = find_desk(found.service)
    site = in_language(station.site, language) if station.site else ""
    facts = {
        "label": found.label,
        "desk": desk.heading(language) if desk else found.service,
        "site": site,
        "what": found.what,
    }
    lines = [say(f"mail.deposit.{part}", language, **facts) for part in ("ready", "what", "where")]
    if found.note:
        lines += ["", found.note]
    lines += ["", say("mail.deposit.bring", language, **facts)]
    lines += ["", say("mail.foot", language, site=site)]
    return Draft(say("mail.deposit.subject", language, **facts), "\n".join(lines), (), None)
