"""Settings of a station: `settings.toml` in its data folder, typed, every line optional."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import msgspec

from kiosk.core.errors import SettingsError

FILE = "settings.toml"


class StoreSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where the data is: empty for the embedded database, or a PostgreSQL URL of the site."""

    url: str = ""


class StationSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What this machine is; `site` is a site's code, needed only where a store holds several."""

    name: str = "Poste accueil 1"
    site: str = ""
    kind: str = "desk"
    series: str = ""
    counter: int = 1


class ScannerSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The QR reader: `gap_ms` between signs below which typing is a scan."""

    gap_ms: int = 50
    prefix: str = ""


class PrintingSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Paper: "dialog" asks, "folder" writes to the data folder, else a printer's name."""

    badges: str = "dialog"
    tickets: str = "folder"
    sheets: str = "dialog"
    badge_format: str = "label"


class PrivacySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Loi 09-08: how long visits keep names, and the authorisation that allows CIN numbers."""

    visit_days: int = 90
    cndp_number: str = ""
    cin_authorisation: str = ""
    contact: str = ""


class TouchSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The kiosk: seconds of idleness before the question, and before the reset after it."""

    idle_seconds: int = 40
    warning_seconds: int = 15
    ticket_seconds: int = 15
    exit_code: str = ""


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All settings of a station."""

    language: str = "fr"
    store: StoreSettings = StoreSettings()
    station: StationSettings = StationSettings()
    scanner: ScannerSettings = ScannerSettings()
    printing: PrintingSettings = PrintingSettings()
    privacy: PrivacySettings = PrivacySettings()
    touch: TouchSettings = TouchSettings()


def load(folder: Path) -> Settings:
    """The settings of a data folder, or the defaults where there is no file.

    Raises SettingsError with the file, the line and what is wrong there.
    """
    file = folder / FILE
    if not file.exists():
        return Settings()
    try:
        source = file.read_text(encoding="utf-8-sig")
        return msgspec.convert(tomllib.loads(source), Settings)
    except UnicodeDecodeError as error:
        raise SettingsError(f"{file}: not UTF-8 text ({error.reason})") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{file}: {error}") from error
    except msgspec.ValidationError as error:
        raise SettingsError(_located(file, source, str(error))) from error


def _located(file: Path, source: str, message: str) -> str:
    """A type error with the line that it comes from."""
    if match := re.search(r"unknown field `([^`]+)`", message):
        key = match.group(1)
        section = (re.findall(r"`\$\.?([^`]*)`", message) or [""])[-1]
    else:
        path = (re.findall(r"`\$\.([^`]+)`", message) or [""])[-1]
        section, _, key = path.rpartition(".")
    line = _line_of(source, section, key)
    return f"{file}, line {line}: {message}"


def _line_of(source: str, section: str, key: str) -> int:
    """The line where a key is set in its section, from 1; the section's own as a fallback."""
    current, header = "", 1
    for number, line in enumerate(source.splitlines(), 1):
        if match := re.match(r"\s*\[([^\]]+)\]", line):
            current = match.group(1).strip()
            header = number if current == section else header
        dotted = f"{current}.{line.split('=')[0].strip()}".strip(".") if "=" in line else current
        if dotted in (f"{section}.{key}".strip("."), key if not section else ""):
            return number
    return header
