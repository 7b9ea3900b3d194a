"""What another program is told of a booking: a POST of JSON over https, with nobody's name."""

from __future__ import annotations

import http.client
import json
import ssl
import urllib.error
import urllib.request
from typing import TYPE_CHECKING, Any

from kiosk.notifications.states import BUSY, REFUSED, UNREACHED, UNTRUSTED
from kiosk.notifications.ways import AllLater, Never, Stays

if TYPE_CHECKING:
    from kiosk.notifications.letters import Told
    from kiosk.notifications.queries import NotificationView

PATIENCE_S = 10.0
_ASK_AGAIN = (408, 425, 429)
_LASTING, _SERVER = 400, 500


class _NoWayRound(urllib.request.HTTPRedirectHandler):
    """Nothing is told to an address that nobody has set."""

    def redirect_request(self, *_given: Any) -> None:
        return None


def post(url: str, facts: dict[str, Any]) -> None:
    """Tell a program; returns once it has said that it knows. Raises Stays."""
    request = urllib.request.Request(  # noqa: S310 - the settings take https alone
        url,
        data=json.dumps(facts, ensure_ascii=False).encode(),
        headers={"Content-Type": "application/json", "User-Agent": "Accueil"},
        method="POST",
    )
    safe = urllib.request.HTTPSHandler(context=ssl.create_default_context())
    opener = urllib.request.build_opener(safe, _NoWayRound)
    try:
        with opener.open(request, timeout=PATIENCE_S):
            return
    except urllib.error.HTTPError as error:
        error.close()
        raise _said(error.code) from error
    except urllib.error.URLError as error:
        unsafe = isinstance(error.reason, ssl.SSLError)
        raise AllLater(UNTRUSTED if unsafe else UNREACHED) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise AllLater(UNREACHED) from error


def facts_of(message: NotificationView, told: Told) -> dict[str, Any]:
    """What is told: which booking, where, when, and how it stands."""
    return {
        "id": str(message.id),
        "event": f"{message.about}.changed",
        message.about: str(message.subject),
        "state": "cancelled" if told.cancelled else "kept",
        "bookings": [
            {
                "id": str(entry.id),
                "resource": str(entry.resource),
                "place": entry.resource_name,
                "starts": entry.starts.isoformat(),
                "ends": entry.ends.isoformat(),
                "state": entry.state,
            }
            for entry in told.entries
        ],
    }


def _said(code: int) -> Stays:
    if code >= _SERVER or code in _ASK_AGAIN:
        return AllLater(BUSY)
    return Never(REFUSED) if code >= _LASTING else AllLater(UNREACHED)
