"""Exchange with the central database; a station without one works alone and says so."""

from kiosk.sync.status import status
from kiosk.sync.views import SyncStatus

__all__ = ["SyncStatus", "status"]
