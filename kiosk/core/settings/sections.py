"""All settings of a station, section by section."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.core import languages
from kiosk.core.settings.printing import PrintingSettings
from kiosk.core.settings.privacy import PrivacySettings
from kiosk.core.settings.station import ScannerSettings, StationSettings, StoreSettings
from kiosk.core.settings.touch import TouchSettings
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
    store: Annotated[StoreSettings, Text("Les données", "المعطيات", "The data")] = StoreSettings()
    station: Annotated[StationSettings, Text("Le poste", "المحطة", "The station")] = (
        StationSettings()
    )
    scanner: Annotated[ScannerSettings, Text("Le lecteur", "القارئ", "The reader")] = (
        ScannerSettings()
    )
    printing: Annotated[PrintingSettings, Text("Le papier", "الورق", "Paper")] = PrintingSettings()
    privacy: Annotated[
        PrivacySettings, Text("Les données personnelles", "المعطيات الشخصية", "Personal data")
    ] = PrivacySettings()
    touch: Annotated[TouchSettings, Text("La borne", "الكشك", "The kiosk")] = TouchSettings()
