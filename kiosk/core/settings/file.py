"""Reading `settings.toml`: whole, or refused with every line that is wrong."""

from __future__ import annotations

import errno
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kiosk.core import incoming, languages
from kiosk.core.settings.checking import faults_in, typed
from kiosk.core.settings.faults import Fault, WrongSettings
from kiosk.core.settings.sections import Settings
from kiosk.core.settings.setting import SETTINGS

FILE = "settings.toml"
MAX_BYTES = 64 * incoming.KILOBYTE
MAX_LINE = 2_000
"""Signs of a line: what is longer costs its reader more than any setting is worth."""
DEEPEST = 20
"""Levels of a file that is read at all; a setting is on the second."""
MAX_DOTS = 200
"""Of one line but a comment: the reading of a dotted key takes the square of its length."""
_ENCODING = "utf-8-sig"  # Notepad writes a mark before the text


def load(folder: Path) -> Settings:
    """The settings of a data folder, or the defaults where there is no file.

    Raises WrongSettings with all that is wrong, or OSError.
    """
    file = folder / FILE
    source = text_of(file)
    said = said_in(file, source)
    if faults := faults_in(said, source):
        raise WrongSettings(file, faults, language_of(said))
    return typed(said)


def spoken_in(folder: Path) -> str:
    """The language that a station's settings name, as far as they can be read; else the source."""
    file = folder / FILE
    try:
        return language_of(said_in(file, text_of(file)))
    except (WrongSettings, OSError):
        return languages.SOURCE


def text_of(file: Path) -> str:
    """The text of a settings file, empty where there is none; raises WrongSettings or OSError."""
    try:
        source = incoming.read(file, MAX_BYTES).decode(_ENCODING)
    except FileNotFoundError:
        if file.is_symlink():  # there are settings, on a disk that is not there now
            raise
        return ""
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise WrongSettings(file, [Fault(line, "", "not_text")], languages.SOURCE) from error
    except OSError as error:
        if error.errno != errno.EFBIG:
            raise
        fault = Fault(1, "", "too_large", facts={"limit": MAX_BYTES // incoming.KILOBYTE})
        raise WrongSettings(file, [fault], languages.SOURCE) from error
    if faults := list(_too_long(source)):
        raise WrongSettings(file, faults, languages.SOURCE)
    return source


def _too_long(source: str) -> Iterator[Fault]:
    for number, line in enumerate(source.split("\n"), 1):
        if len(line) > MAX_LINE:
            yield Fault(number, "", "too_long", facts={"limit": MAX_LINE})


def said_in(file: Path, source: str) -> dict[str, Any]:
    """What the text says, valid or not; raises WrongSettings where it is no TOML."""
    if line := _endless_key(source):
        fault = Fault(line, "", "unreadable", value="nested too deep")
        raise WrongSettings(file, [fault], languages.SOURCE)
    try:
        return _flat(tomllib.loads(source))
    except (ValueError, RecursionError) as error:
        reason, line = str(error), source.count("\n") + 1
        if at := re.search(r" \(at line (\d+), column \d+\)$", reason):
            reason, line = reason[: at.start()], int(at[1])
        fault = Fault(line, "", "unreadable", value=reason)
        raise WrongSettings(file, [fault], languages.SOURCE) from error


def _endless_key(source: str) -> int:
    """The first line whose dots nest a key without end, from 1; 0 where there is none."""
    for number, line in enumerate(source.split("\n"), 1):
        if line.count(".") > MAX_DOTS and not line.lstrip().startswith("#"):
            return number
    return 0


def _flat(said: dict[str, Any]) -> dict[str, Any]:
    """What is not nested too deep; raises RecursionError as the reading of it may."""
    if not _is_flat(said, DEEPEST):
        raise RecursionError("nested too deep")
    return said


def _is_flat(value: object, levels: int) -> bool:
    """Whether a value can be looked through without end of the stack."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return levels > 0 and all(_is_flat(each, levels - 1) for each in inner)


def language_of(said: Mapping[str, Any]) -> str:
    """The language that a station speaks, as far as its file can tell."""
    setting = SETTINGS["language"]
    value = setting.of(said)
    return str(value if setting.valid.takes(value) else setting.default)
