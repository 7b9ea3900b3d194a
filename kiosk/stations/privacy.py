"""What stations say of themselves names nobody (loi 09-08)."""

from __future__ import annotations

from kiosk.core.slice import Privacy

_SAID = ("machine", "kind", "version", "printer", "paper", "problems")
PRIVACY = Privacy(
    plain={
        "station_report": ("site", "station", "window_name", *_SAID, "restart_why"),
        "stations.report": ("window", *_SAID, "restarted"),
    }
)
