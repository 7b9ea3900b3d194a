"""Writing one value into `settings.toml`, leaving every other sign of it as it is."""

from __future__ import annotations

import codecs
import json
import os
import stat
import tempfile
import tomllib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.core.settings.checking import faults_in, wrong_value
from kiosk.core.settings.faults import Fault, WrongSettings
from kiosk.core.settings.file import language_of, said_in, text_of
from kiosk.core.settings.lines import edited
from kiosk.core.settings.setting import Setting

PRIVATE = 0o600
"""A new file is for its owner: it may hold the store's password and the kiosk's code."""

Said = Mapping[str, Any]


def write(file: Path, setting: Setting, value: str | int) -> list[Fault]:
    """Set a value in the file, at once or not at all; what was wrong in it before and still is.

    Raises WrongSettings, with nothing written, for a value that is not valid, that does not go
    with the others, or that has to be changed by hand.
    """
    source = text_of(file)
    said = said_in(file, source)
    if not setting.valid.takes(value):
        raise _refused(file, said, [wrong_value(setting, value)])
    changed = edited(source, setting, json.dumps(value, ensure_ascii=False))
    wanted = _with_value(said, setting, value)
    if _read(changed) != wanted:
        by_hand = Fault(0, setting.name, "by_hand", facts={"file": file})
        raise _refused(file, said, [by_hand])
    before, after = faults_in(said, source), faults_in(wanted, changed)
    if new := [fault for fault in after if not _among(fault, before)]:
        raise _refused(file, said, new)
    _put(file.resolve(), changed)
    return after


def _refused(file: Path, said: Said, faults: Iterable[Fault]) -> WrongSettings:
    return WrongSettings(file, [replace(fault, line=0) for fault in faults], language_of(said))


def _among(fault: Fault, others: Iterable[Fault]) -> bool:
    return any((fault.setting, fault.problem) == (each.setting, each.problem) for each in others)


def _with_value(said: Said, setting: Setting, value: str | int) -> dict[str, Any]:
    if not setting.section:
        return {**said, setting.key: value}
    section = said.get(setting.section)
    beside = section if isinstance(section, dict) else {}
    return {**said, setting.section: {**beside, setting.key: value}}


def _read(source: str) -> dict[str, Any] | None:
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError:
        return None


def _put(file: Path, text: str) -> None:
    """Replace a file as a whole, with the mark, the rights and the owner that it had."""
    there = file.exists()
    like = (file if there else file.parent).stat()
    mark = codecs.BOM_UTF8 if there and file.read_bytes().startswith(codecs.BOM_UTF8) else b""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f"{file.name}.")
    try:
        with os.fdopen(handle, "wb") as new:
            new.write(mark + text.encode())
            new.flush()
            os.fsync(new.fileno())
        mode = stat.S_IMODE(like.st_mode) if there else PRIVATE
        Path(name).chmod(mode)  # posix: on Windows it has the rights of its folder
        with suppress(AttributeError, PermissionError):
            os.chown(name, like.st_uid, like.st_gid)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
