"""All settings of a station, section by section."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.core import languages
from kiosk.core.settings.backups import BackupSettings
from kiosk.core.settings.calendars import CalendarSettings
from kiosk.core.settings.display import DisplaySettings
from kiosk.core.settings.door import DoorSettings
from kiosk.core.settings.lan import LanSettings
from kiosk.core.settings.lock import LockSettings
from kiosk.core.settings.messages import MessageSettings
from kiosk.core.settings.network import NetworkSettings
from kiosk.core.settings.printing import PrintingSettings
from kiosk.core.settings.privacy import PrivacySettings
from kiosk.core.settings.screen import ScreenSettings
from kiosk.core.settings.sheets import SheetSettings
from kiosk.core.settings.sound import SoundSettings
from kiosk.core.settings.station import ScannerSettings, StationSettings, StoreSettings
from kiosk.core.settings.supervisor import SupervisorSettings
from kiosk.core.settings.touch import TouchSettings
from kiosk.core.settings.updates import UpdateSettings
from kiosk.core.settings.valid import Choice
from kiosk.core.texts import Text


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All settings of a station."""

    language: Annotated[
        str,
        Choice(tuple(language.code for language in languages.of_windows())),
        Text(
            fr="La langue dans laquelle les fenêtres s’ouvrent.",
            ar="اللغة التي تفتح بها النوافذ.",
            en="The language that windows open in.",
        ),
    ] = languages.SOURCE
    store: Annotated[StoreSettings, Text(fr="Les données", ar="المعطيات", en="The data")] = (
        StoreSettings()
    )
    station: Annotated[StationSettings, Text(fr="Le poste", ar="المحطة", en="The station")] = (
        StationSettings()
    )
    scanner: Annotated[ScannerSettings, Text(fr="Le lecteur", ar="القارئ", en="The reader")] = (
        ScannerSettings()
    )
    printing: Annotated[PrintingSettings, Text(fr="Le papier", ar="الورق", en="Paper")] = (
        PrintingSettings()
    )
    sheets: Annotated[
        SheetSettings,
        Text(fr="Les feuilles programmées", ar="الأوراق المبرمجة", en="Scheduled sheets"),
    ] = SheetSettings()
    messages: Annotated[MessageSettings, Text(fr="Les messages", ar="الرسائل", en="Messages")] = (
        MessageSettings()
    )
    calendars: Annotated[
        CalendarSettings, Text(fr="Les calendriers", ar="التقويمات", en="Calendars")
    ] = CalendarSettings()
    privacy: Annotated[
        PrivacySettings,
        Text(fr="Les données personnelles", ar="المعطيات الشخصية", en="Personal data"),
    ] = PrivacySettings()
    touch: Annotated[TouchSettings, Text(fr="La borne", ar="الكشك", en="The kiosk")] = (
        TouchSettings()
    )
    display: Annotated[
        DisplaySettings, Text(fr="L’affichage", ar="شاشة النداء", en="The queue display")
    ] = DisplaySettings()
    door: Annotated[
        DoorSettings, Text(fr="La porte d’une salle", ar="باب قاعة", en="The door of a room")
    ] = DoorSettings()
    lan: Annotated[
        LanSettings,
        Text(fr="Les pages du réseau local", ar="صفحات الشبكة المحلية", en="Pages of the network"),
    ] = LanSettings()
    network: Annotated[
        NetworkSettings,
        Text(fr="Le réseau des sites", ar="شبكة المواقع", en="The network of sites"),
    ] = NetworkSettings()
    lock: Annotated[LockSettings, Text(fr="Le verrou", ar="القفل", en="The lock")] = LockSettings()
    backups: Annotated[
        BackupSettings, Text(fr="Les sauvegardes", ar="النسخ الاحتياطية", en="Backups")
    ] = BackupSettings()
    updates: Annotated[
        UpdateSettings, Text(fr="Les mises à jour", ar="التحديثات", en="Updates")
    ] = UpdateSettings()
    screen: Annotated[ScreenSettings, Text(fr="Les écrans", ar="الشاشات", en="The screens")] = (
        ScreenSettings()
    )
    sound: Annotated[SoundSettings, Text(fr="Le son", ar="الصوت", en="Sound")] = SoundSettings()
    supervisor: Annotated[
        SupervisorSettings,
        Text(
            fr="Ce qui garde la fenêtre ouverte",
            ar="ما يبقي النافذة مفتوحة",
            en="What keeps the window open",
        ),
    ] = SupervisorSettings()
