"""A call for help: one file for whoever mends the station, with no name of a person in it.

It has the lights in words, versions, settings without secrets, logs, crash reports and sizes.
Nothing of the store's rows goes into it; what the logs say is gone through once more for every
name that the store knows, and for the folder of the account.
"""

from __future__ import annotations

import io
import json
import os
import re
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from kiosk.core import languages, program, settings
from kiosk.core.errors import SettingsError, StoreTrouble
from kiosk.core.files import PRINTOUTS, PRIVATE_FOLDER, require_writable, write_whole
from kiosk.core.personal import Names
from kiosk.core.registry import personal
from kiosk.core.settings.setting import SETTINGS
from kiosk.core.text import fold
from kiosk.core.wording import texts
from kiosk.doctor.finding import Finding
from kiosk.store.database import STORE, Database
from kiosk.supervisor import logs, reports
from kiosk.updates import telling
from kiosk.updates.finding import sticks

LATEST_BYTES = 2_000_000
"""Of each log, its end."""
LEFT_OUT = frozenset({"privacy", "touch.reception_phone", "touch.exit_code"})
"""Settings, or sections, that name people or are secret."""
_OF_SYSTEMS = frozenset({"", "root", "home", "user", "kiosk", "accueil"})
"""Accounts that are nobody's."""
OWN = ("doctor.", "updates.")
HIDDEN = "•••"
SHORTEST = 4
"""Signs of a word that is looked for: what is shorter stands in many a word of ours."""
TELEPHONE = 6
_WORD = re.compile(r"\w+", re.UNICODE)


def suggested(station: str, now: datetime) -> str:
    """A name for the file."""
    safe = re.sub(r"[^\w.-]+", "-", station).strip("-") or "poste"
    return f"aide-{safe}-{now:%Y-%m-%d-%H%M}.zip"


def place_for(folder: Path, station: str, now: datetime) -> Path:
    """Where it goes at a machine at which nobody can choose: a stick, else the printouts."""
    for stick in sticks():
        if os.access(stick, os.W_OK):
            return stick / suggested(station, now)
    printouts = folder / PRINTOUTS
    printouts.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    return printouts / suggested(station, now)


def write(
    folder: Path,
    target: Path,
    findings: Iterable[Finding],
    language: str,
    *,
    force: bool | None = None,
) -> Path:
    """Make the file, whole or not at all; where it is. Raises BadFile or OSError."""
    require_writable(target, folder, force=force)
    write_whole(target, content(folder, findings, language), force=force)
    return target


def content(folder: Path, findings: Iterable[Finding], language: str) -> bytes:
    """The file itself."""
    veil = Veil(names(folder), folder)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as out:
        for name, text in _parts(folder, list(findings), language):
            out.writestr(name, veil.over(text))
    return made.getvalue()


class Veil:
    """Takes out of a text every word of a name, and the folders that may be somebody's name."""

    def __init__(self, words: Iterable[str], folder: Path) -> None:
        home = str(Path.home())
        self._words = frozenset({*words, fold(Path.home().name)} - _OF_SYSTEMS - _own_words())
        places = {str(folder): "\ue000", str(folder.resolve()): "\ue000"}
        places |= {home: "\ue001"} if len(home) > SHORTEST else {}
        self._places = sorted(places.items(), key=lambda each: -len(each[0]))

    def over(self, text: str) -> str:
        """The text without them."""
        for place, instead in self._places:
            text = text.replace(place, instead)
        text = _WORD.sub(self._word, text)
        return text.replace("\ue000", "DATA").replace("\ue001", "HOME")

    def _word(self, found: re.Match[str]) -> str:
        return HIDDEN if fold(found[0]) in self._words else found[0]


def _own_words() -> frozenset[str]:
    """The words of our own sentences, which name nobody wherever they stand."""
    said = (text for code in languages.codes(languages.of_wording()) for text in texts(OWN, code))
    return frozenset(fold(word) for text in said for word in _WORD.findall(text))


def names(folder: Path) -> frozenset[str]:
    """The words of every name that the store holds, folded; as far as it can be read."""
    try:
        url = settings.load(folder).store.url
        if not url and not (folder / STORE).exists():
            return frozenset()
        database = Database(url) if url else Database.at(folder)
    except (SettingsError, StoreTrouble, OSError):
        return frozenset()
    words: set[str] = set()
    try:
        for held in (each for part in personal() for each in part.held):
            with suppress(StoreTrouble, DBAPIError):  # a table of another version
                words |= database.read(partial(_words_of, held))
    finally:
        database.close()
    return frozenset(word for word in words if len(word) >= SHORTEST and not _is_figure(word))


def _words_of(held: Names, session: Session) -> set[str]:
    columns = [getattr(held.model, name) for name in held.columns]
    values = (value for row in session.execute(select(*columns)) for value in row)
    texts_of = (value for value in values if isinstance(value, str))
    return {fold(word) for value in texts_of for word in _WORD.findall(value)}


def _is_figure(word: str) -> bool:
    """A year or a number of pages, and no telephone number."""
    return word.isdigit() and len(word) < TELEPHONE


def _parts(folder: Path, findings: list[Finding], language: str) -> Iterator[tuple[str, str]]:
    yield "lights.txt", "\n".join(each.line(language) for each in findings) + "\n"
    yield "lights.jsonl", "".join(f"{_json(each.facts('en'))}\n" for each in findings)
    yield "versions.json", _json(_versions(folder))
    yield "settings.toml", _settings(folder)
    yield "sizes.txt", "".join(_sizes(folder))
    for file in logs.files(folder):
        yield f"logs/{file.name}", _end_of(file)
    for file in sorted((folder / reports.CRASHES).glob("*.txt")):
        yield f"crashes/{file.name}", _end_of(file)


def _versions(folder: Path) -> dict[str, object]:
    told = {"made_at": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}", **telling.facts(folder)}
    return {
        **told,
        "here": [each.version for each in telling.versions(folder)],
        "frozen": program.frozen(),
    }


def _settings(folder: Path) -> str:
    """Every setting that is not the usual one, without what is secret or names somebody."""
    try:
        read = settings.load(folder)
    except (SettingsError, OSError) as error:
        return f"# {type(error).__name__}\n"
    lines = []
    for setting in SETTINGS.values():
        value: object = read
        for key in setting.path:
            value = getattr(value, key)
        if value == setting.default:
            continue
        hidden = setting.name in LEFT_OUT or setting.section in LEFT_OUT
        lines.append(f"{setting.name} = {HIDDEN if hidden else setting.valid.shown(value)}\n")
    return "".join(lines)


def _sizes(folder: Path) -> Iterator[str]:
    """What lies in the data folder, by its folders: how many files and bytes."""
    counts: dict[str, tuple[int, int]] = {}
    for file in folder.rglob("*"):
        try:
            size = file.stat().st_size if file.is_file() else None
        except OSError:
            continue
        if size is None:
            continue
        inside = file.relative_to(folder)
        # A print's file is called after what is on it.
        where = inside.parts[0] + ("/" if len(inside.parts) > 1 else "")
        number, total = counts.get(where, (0, 0))
        counts[where] = number + 1, total + size
    for where, (number, total) in sorted(counts.items()):
        yield f"{total:>14,} {number:>6} {where}\n"


def _end_of(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            opened.seek(max(0, file.stat().st_size - LATEST_BYTES))
            return opened.read(LATEST_BYTES).decode("utf-8", "replace")
    except OSError as error:
        return f"{type(error).__name__}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)
