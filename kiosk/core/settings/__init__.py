"""Settings of a station: `settings.toml` in its data folder, typed, every line optional.

Each setting stands once, in the module of its section: type, valid values, what it is in three
languages, default. `setting` lists them for whoever shows them, `file` reads the file and refuses
what is not valid.
"""

from kiosk.core.settings.backups import BackupSettings
from kiosk.core.settings.calendars import CalendarSettings
from kiosk.core.settings.display import DisplaySettings
from kiosk.core.settings.door import DoorSettings
from kiosk.core.settings.file import FILE, load
from kiosk.core.settings.lan import LanSettings
from kiosk.core.settings.lock import LockSettings
from kiosk.core.settings.messages import MessageSettings
from kiosk.core.settings.printing import PrintingSettings
from kiosk.core.settings.privacy import PrivacySettings
from kiosk.core.settings.screen import ScreenSettings
from kiosk.core.settings.sections import Settings
from kiosk.core.settings.sheets import SheetSettings
from kiosk.core.settings.sound import SoundSettings
from kiosk.core.settings.station import ScannerSettings, StationSettings, StoreSettings
from kiosk.core.settings.supervisor import SupervisorSettings
from kiosk.core.settings.touch import TouchSettings
from kiosk.core.settings.updates import UpdateSettings

__all__ = [
    "FILE",
    "BackupSettings",
    "CalendarSettings",
    "DisplaySettings",
    "DoorSettings",
    "LanSettings",
    "LockSettings",
    "MessageSettings",
    "PrintingSettings",
    "PrivacySettings",
    "ScannerSettings",
    "ScreenSettings",
    "Settings",
    "SheetSettings",
    "SoundSettings",
    "StationSettings",
    "StoreSettings",
    "SupervisorSettings",
    "TouchSettings",
    "UpdateSettings",
    "load",
]
