"""Files that people bring: lists, settings, commands, enrolments, backups."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Sequence
from contextlib import closing, redirect_stderr, redirect_stdout, suppress
from io import BytesIO, StringIO
from pathlib import Path
from random import Random

import msgspec
from msgspec.structs import replace
from sqlalchemy import func, select

from kiosk import cli
from kiosk.calendars import importing
from kiosk.cli.codes import DONE, REFUSED, TROUBLE, USAGE
from kiosk.core import registry, settings
from kiosk.core.errors import BadInput, Refused, SettingsError
from kiosk.residents.importing import import_file
from kiosk.residents.model import Resident
from kiosk.sites.queries import resources
from kiosk.store import copies
from kiosk.store.backup import keys_of
from kiosk.store.base import LoggedCommand
from kiosk.store.database import STORE
from kiosk.store.sealed import Keys, Locks, Sealing, read_header, unseal
from kiosk.sync import enrolment, handing_over, lettered
from tests.calendars.files import GOOGLE, OUTLOOK
from tests.conftest import MORNING
from tests.fuzz.making import changed, changed_package
from tests.fuzz.places import MANAGER, demo_station, nothing_left_to_chance
from tests.fuzz.target import Target, Wrong
from tests.residents.tables import ice, xlsx_file
from tests.store.plain import plain_backup

Change = Callable[[Random, Sequence[bytes], Sequence[bytes]], bytes]
ROOT = Path(__file__).resolve().parents[2]
LIST_WORDS = (
    *(b"raison sociale;ICE;secteur;telephone\r\n", b'"', b'""', b";", b"\t", b"\r", b"\x00"),
    *(b"\xef\xbb\xbf", b"\xff\xfe", b"=HYPERLINK(1)", b"+212522000000", b"001561191000066"),
    *("société".encode("cp1252"), "شركة نور".encode(), "ⵜⵉⴽⵏⵓ".encode(), b"1E300", b"-0"),
)
SHEET_WORDS = (
    *(b"<row>", b"</row>", b"<c r='A1' t='s'>", b"<v>99999999</v>", b"<f>A1</f>", b"&#x0;"),
    *(b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"r='XFD1048576'", b"t='inlineStr'", b"<is><t>"),
    *(b"state='hidden'", b"Target='../../x'", b"<mergeCell ref='A1:XFD9'/>"),
)
SETTINGS_WORDS = (
    *(b"[station]\n", b"name = ", b'"""', b"[[lock]]\n", b"= {a = 1}\n", b"9" * 400),
    *(b"1979-05-27T07:32:00Z", b"nan", b"inf", b"a.b.c.d = 1\n", b"\\uD800", b"# \xff"),
)
COMMAND_WORDS = (
    *(b'"do":', b'"name":', b'"actor":"youssef"', b'"station":"x"', b'"issued_at":0', b"null"),
    *(b"[" * 2000, b'{"":' * 200, b'"id":"x"', b'"v":2', b"1e999", b'"\\ud800"', b"\n\n"),
)
CALENDAR_WORDS = (
    *(b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"RRULE:FREQ=DAILY\r\n", b"\r\n ", b"\r\n\t"),
    *(b"DTSTART:99991231T235959Z\r\n", b"DTSTART;VALUE=DATE:00010101\r\n", b"DURATION:-P9W\r\n"),
    *(b"RRULE:FREQ=YEARLY;INTERVAL=0\r\n", b"EXDATE:19700101T000000Z,,\r\n", b";TZID=", b'=""'),
    *(b"RDATE;VALUE=PERIOD:20261125T090000Z/PT1H\r\n", b"UID:\xff\r\n", b"BEGIN:VALARM\r\n"),
    *(b"RECURRENCE-ID:20261125T140000Z\r\n", b"DTEND:24001301T256199\r\n", b"BYSETPOS=-366"),
)
STATION = b"""# The settings of a desk.
language = "fr"
[station]
name = "accueil-1"
site = "casablanca"
closing_minutes = 30
[printing]
badge = ""
[lock]
desk_minutes = 10
"""
COMMANDS = b"""\
{"do":"visits.arrive","first_name":"Amina","last_name":"Benkirane","company":"Lumen","host":"Noria"}
{"do":"tickets.take","service":"cnss","language":"fr"}
{"do":"residents.register","name":"Atlas Data","sector":"ntic","phone":"0522000000"}
{"do":"bookings.book","resource":"rif","starts":"2026-11-25T10:00","ends":"2026-11-25T11:00"}
{"do":"counters.open","counter":1,"services":["cnss"]}
"""
ENROLLED = enrolment.Enrolment("desk-1", "casablanca", "desk", "A", "127.0.0.1", 5432, "central")


def _drawn(change: Change, good: Sequence[bytes], words: Sequence[bytes]) -> Callable[..., bytes]:
    return lambda rng: change(rng, good, words)


def texts(folder: Path) -> Target:
    """Lists of residents as text."""
    whole = (ROOT / "docs" / "residents.csv").read_bytes()
    latin = whole.decode().replace(",", ";").encode("cp1252", "replace")
    return _lists(folder, "liste.csv", _drawn(changed, [whole, latin], LIST_WORDS))


def workbooks(folder: Path) -> Target:
    """Lists of residents as Excel writes them."""
    rows = [(f"Atlas {n}", ice(n), "Numérique", f"05220000{n:02}") for n in range(1, 12)]
    head = ("Raison sociale", "ICE", "Secteur", "Téléphone")
    good = xlsx_file(folder, head, *rows).read_bytes()
    return _lists(folder, "liste.xlsx", _drawn(changed_package, [good], SHEET_WORDS))


def calendars(folder: Path) -> Target:
    """Calendars of other programs, and our own."""
    station = demo_station(folder / "data")
    file, room = folder / "agenda.ics", station.ask(resources)[0]
    good = [text.replace("\n", "\r\n").encode() for text in (OUTLOOK, GOOGLE)]

    def counted() -> int:
        wanted = select(func.count()).select_from(LoggedCommand)
        return station.database.read(lambda session: session.scalar(wanted) or 0)

    def take(data: bytes) -> None:
        file.write_bytes(data)
        before = counted()
        try:
            seen = importing.look(station, file, room, importing.Holder())
        except (Refused, BadInput):
            seen = None
        if counted() != before:
            raise Wrong("a calendar that was only looked at has changed the store")
        if seen is not None and not importing.take(station, seen, room, importing.Holder()).done:
            raise Wrong("a calendar that was said to fit was not taken")

    return Target(_drawn(changed, good, CALENDAR_WORDS), take, station.close)


def _lists(folder: Path, name: str, make: Callable[[Random], bytes]) -> Target:
    station = demo_station(folder / "data")
    file = folder / name

    def counted() -> tuple[int, ...]:
        wanted = select(func.count()).select_from
        return station.database.read(
            lambda session: tuple(session.scalar(wanted(t)) for t in (Resident, LoggedCommand))
        )

    def take(data: bytes) -> None:
        file.write_bytes(data)
        before = counted()
        try:
            goes_in = import_file(station, file, dry_run=True).goes_in
        except (Refused, BadInput):
            goes_in = False
        if counted() != before:
            raise Wrong("a list that was only looked at has changed the store")
        if goes_in and not import_file(station, file).goes_in:
            raise Wrong("a list that was said to be right was not taken")

    return Target(make, take, station.close)


def settings_files(folder: Path) -> Target:
    """settings.toml."""
    file = folder / settings.FILE

    def take(data: bytes) -> None:
        file.write_bytes(data)
        try:
            settings.load(folder)
        except SettingsError as error:
            if not error.lines("fr"):
                raise Wrong("settings are refused without a word") from error

    return Target(_drawn(changed, [STATION], SETTINGS_WORDS), take)


def commands(folder: Path) -> Target:
    """Lines of commands, as `kiosk do --file` reads them."""
    demo_station(folder / "data").close()
    file, pin = folder / "commands.jsonl", folder / "pin"
    pin.write_text(MANAGER.pin)
    pin.chmod(0o600)
    where = ["--data", str(folder / "data"), "--json"]
    _spoken([*where, "login", MANAGER.code, "--pin-file", str(pin)])

    def take(data: bytes) -> None:
        file.write_bytes(data)
        code, said = _spoken([*where, "do", "--file", str(file)])
        if code not in (DONE, USAGE, REFUSED):
            raise Wrong(f"kiosk do --file exits with {code}: {said[-400:]}")

    return Target(_drawn(changed, [COMMANDS], COMMAND_WORDS), take)


def enrolments(folder: Path) -> Target:
    """Enrolment files."""
    good = msgspec.json.format(msgspec.json.encode(ENROLLED))
    file = folder / "enrolment.json"

    def take(data: bytes) -> None:
        file.write_bytes(data)
        with suppress(BadInput):
            enrolment.read(file)

    return Target(_drawn(changed, [good], COMMAND_WORDS), take)


def packed(folder: Path) -> Target:
    """Enrolments as QR codes say them, one after the other in a file that was scanned."""
    file, whole = folder / "codes.txt", "\n".join(lettered.codes(ENROLLED)).encode()

    def take(data: bytes) -> None:
        file.write_bytes(data)
        with suppress(BadInput):
            handing_over.given(file)

    return Target(_drawn(changed, [whole], []), take)


def payloads(folder: Path) -> Target:
    """Commands as another store has logged them."""
    del folder
    name = "visits.arrive"

    def take(data: bytes) -> None:
        try:
            registry.revive(name, data.decode("utf-8", "replace"))
        except (BadInput, msgspec.DecodeError, msgspec.ValidationError, RecursionError):
            return

    return Target(_drawn(changed, COMMANDS.splitlines(), COMMAND_WORDS), take)


def backups(folder: Path) -> Target:
    """Backups that are put back over a store that is in use: sealed ones, and those of old."""
    station = demo_station(folder / "data")
    sealed = folder / "good.backup"
    with nothing_left_to_chance():  # the site's key is drawn for the first backup
        copies.backup(station.database, station.folder, sealed)
    plain = plain_backup(station.folder, folder / "plain.backup")
    with closing(sqlite3.connect(plain)) as opened:
        opened.execute("VACUUM")  # where its rows lie depends on the order of sets
    station.close()
    store, rows = folder / "data" / STORE, _Rows(sealed, keys_of(folder / "data"))
    good, file = [rows.sealed(rows.content), plain.read_bytes()], folder / "some.backup"

    def take(data: bytes) -> None:
        file.write_bytes(data)
        code, said = _spoken(["--data", str(folder / "data"), "--json", "restore", str(file)])
        if code not in (DONE, USAGE, REFUSED, TROUBLE):
            raise Wrong(f"kiosk restore exits with {code}: {said[-400:]}")
        with closing(sqlite3.connect(store)) as opened:
            if opened.execute("SELECT count(*) FROM site").fetchone()[0] < 1:
                raise Wrong("the store is empty after a backup was looked at")
        for kept in (f"{STORE}.before-restore-*", "backups/*"):
            for beside in (folder / "data").glob(kept):
                beside.unlink()

    def make(rng: Random) -> bytes:
        return rows.changed(rng) if rng.random() < 0.5 else _scratched(rng, rng.choice(good))

    return Target(make, take)


class _Rows:
    """What a backup holds, made wrong and sealed again as only the site's own key can."""

    def __init__(self, sealed: Path, keys: Keys) -> None:
        with sealed.open("rb") as source:
            facts = read_header(source, sealed)[0].facts
            source.seek(0)
            self.content = zlib.decompress(b"".join(unseal(source, sealed, keys)))
        size = len(self.content)
        self._facts = replace(facts, made_at=MORNING.isoformat(), size=size)
        self._locks = Locks(keys.key or b"", None)

    def changed(self, rng: Random) -> bytes:
        """Some bytes of it are others."""
        return self.sealed(_scratched(rng, self.content))

    def sealed(self, content: bytes) -> bytes:
        """A backup that holds this, the same whenever it is made."""
        made = BytesIO()
        with nothing_left_to_chance():
            sealing = Sealing(made, self._facts, self._locks)
        sealing.write(zlib.compress(content, 1))
        sealing.close()
        return made.getvalue()


def _scratched(rng: Random, good: bytes) -> bytes:
    """Some bytes in a large file are others; half of the time at its beginning."""
    data = bytearray(good)
    for _ in range(rng.randint(1, 60)):
        at = rng.randrange(min(len(data), 4096) if rng.random() < 0.5 else len(data))
        data[at] = rng.randrange(256)
    return bytes(data[: rng.randrange(len(data)) if rng.random() < 0.1 else len(data)])


def _spoken(arguments: list[str]) -> tuple[int, str]:
    """What a verb answers, and what it said."""
    said = StringIO()
    said.reconfigure = lambda **_: None  # type: ignore[attr-defined]
    with redirect_stdout(said), redirect_stderr(said):
        code = cli.main(arguments)
    return code, said.getvalue()
