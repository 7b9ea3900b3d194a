"""Versions that the centre offers: stations read them piece by piece, and go on where they were."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import structs

from kiosk.central import enrolling, releases
from kiosk.core.errors import BadInput, StoreTrouble
from kiosk.sync import enrolment
from kiosk.updates import archive as archives
from kiosk.updates import centre, here, keys, laying, looking, nightly
from kiosk.updates.archive import Archive
from kiosk.updates.installing import install
from kiosk.updates.keys import Key
from kiosk.updates.layout import Layout
from kiosk.updates.refusals import Altered, Busy, NothingThere, UnknownKey
from kiosk.updates.state import CENTRE, READY, STICK, State, load
from tests.central.conftest import Hub, signed_in
from tests.stores import lay
from tests.updates.conftest import NEXT, OURS, PLATFORM, lay_bundle, runs
from tools import update_archive

PIECES = 5


@pytest.fixture
def private() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


@pytest.fixture
def station(
    hub: Hub,
    tmp_path: Path,
    empty_store: Path,
    private: Ed25519PrivateKey,
    monkeypatch: pytest.MonkeyPatch,
) -> Path:
    """A station that is enrolled and has 1.4.0, and a centre that offers nothing yet."""
    hub.sql("DELETE FROM central.release")
    layout = Layout(tmp_path / "opt")
    lay_bundle(layout.folder(OURS))
    layout.switch(OURS)
    runs(monkeypatch, layout, OURS)
    monkeypatch.setattr(laying, "try_to_start", lambda _folder, _manifest: None)
    monkeypatch.setattr(here.manifest, "here", lambda: PLATFORM)
    key = Key(private.public_key().public_bytes_raw())
    monkeypatch.setattr(keys, "known", lambda: {key.id: key})
    data = tmp_path / "data"
    data.mkdir()
    lay(empty_store, data)
    enrolment.keep(data, hub.enrol("kiosk"))
    return data


def archive(folder: Path, by: Ed25519PrivateKey, version: str = NEXT, **said: object) -> Path:
    folder.mkdir(exist_ok=True)
    bundle = folder / f"bundle-{version}"
    if not bundle.exists():
        lay_bundle(bundle, text=f"{version}\n")
    manifest = update_archive.described(version=version, build="abc", platform=PLATFORM)
    file = folder / f"{version}.update"
    update_archive.make(bundle, file, [by], structs.replace(manifest, **said))
    return file


@pytest.fixture
def offered(
    hub: Hub,
    station: Path,
    aside: Path,
    private: Ed25519PrivateKey,
    monkeypatch: pytest.MonkeyPatch,
) -> Path:
    """1.5.0, in a few pieces."""
    file = archive(aside, private)
    size = -(-file.stat().st_size // PIECES)
    monkeypatch.setattr(centre, "PIECE", size)
    monkeypatch.setattr(releases, "PIECE", size)
    releases.publish(hub.url, file)
    return file


def now() -> datetime:
    return datetime.now(UTC)


def test_a_station_takes_what_the_centre_offers(station: Path, offered: Path) -> None:
    found, source = looking.find(station, None, now())
    assert (found.manifest.version, source) == (NEXT, CENTRE)
    assert not found.file.exists()  # looking fetches nothing
    state = install(found, station, now(), source=source)
    assert (state.step, state.source) == (READY, CENTRE)
    assert here.layout_of(station).has(NEXT)
    assert list(laying.incoming_of(station).iterdir()) == []


def test_what_was_fetched_before_the_line_was_cut_is_not_fetched_again(
    station: Path, offered: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, _ = looking.find(station, None, now())
    asked: list[int] = []
    execute = psycopg.Connection.execute

    def cut(connection: object, query: object, given: object = None, **more: object) -> object:
        if query == centre._PIECE:
            asked.append(given[-1])  # type: ignore[index]
            if len(asked) == 3:
                raise psycopg.OperationalError("the line is cut")
        return execute(connection, query, given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(psycopg.Connection, "execute", cut)
    with pytest.raises(StoreTrouble):
        centre.fetch(station, found)
    [part] = laying.incoming_of(station).iterdir()
    with part.open("ab") as out:
        out.write(b"half of a piece")
    centre.fetch(station, found)
    assert asked == [0, 1, 2, 2, 3, 4]
    assert found.file.read_bytes() == offered.read_bytes()


def test_a_centre_that_hands_on_something_else_is_not_believed(
    hub: Hub, station: Path, offered: Path
) -> None:
    found, source = looking.find(station, None, now())
    hub.sql(
        "UPDATE central.release_piece SET content = set_byte(content, 9,"
        " get_byte(content, 9) # 1) WHERE n = 4"
    )
    with pytest.raises(Altered):
        install(found, station, now(), source=source)
    assert list(laying.incoming_of(station).iterdir()) == []
    assert here.layout_of(station).versions() == [OURS]
    hub.sql("DELETE FROM central.release_piece WHERE n = 4")
    with pytest.raises(Altered):
        install(found, station, now(), source=source)


@pytest.mark.parametrize("content", ["''", "decode(repeat('00', 9000000), 'hex')"])
def test_a_piece_of_nothing_or_without_an_end_holds_nobody_up(
    hub: Hub, station: Path, offered: Path, content: str
) -> None:
    found, source = looking.find(station, None, now())
    hub.sql(f"UPDATE central.release_piece SET content = {content} WHERE n = 2")
    with pytest.raises(Altered):
        install(found, station, now(), source=source)
    assert list(laying.incoming_of(station).iterdir()) == []


def test_what_is_fetched_over_a_slow_line_keeps_nobody_from_a_stick(
    station: Path,
    offered: Path,
    aside: Path,
    private: Ed25519PrivateKey,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    by_hand = archive(aside, private, "1.4.1")
    fetch = centre.fetch

    def slow(data: Path, wanted: Archive) -> None:
        with pytest.raises(Busy):
            install(wanted, data, now(), source=CENTRE)
        install(archives.look(by_hand, keys.known()), data, now(), source=STICK)
        fetch(data, wanted)

    monkeypatch.setattr(centre, "fetch", slow)
    assert nightly.take(station, now()) is None
    assert (load(station).step, load(station).version) == (READY, "1.4.1")
    assert list(laying.incoming_of(station).iterdir()) == []


def test_the_newest_that_is_for_us_is_offered(
    hub: Hub, station: Path, offered: Path, aside: Path, private: Ed25519PrivateKey
) -> None:
    releases.publish(hub.url, archive(aside, private, "1.6.0"))
    releases.publish(hub.url, archive(aside, private, "1.3.0"))
    too_late = {"expires_at": now() - timedelta(days=1)}
    releases.publish(hub.url, archive(aside, private, "1.7.0", **too_late))
    assert looking.find(station, None, now())[0].manifest.version == "1.6.0"
    assert releases.offered(hub.url)[0].version == "1.7.0"
    releases.withdraw(hub.url, "1.6.0")
    assert looking.find(station, None, now())[0].manifest.version == NEXT
    with pytest.raises(BadInput):
        releases.withdraw(hub.url, "1.6.0")


def test_the_centre_offers_only_what_the_project_signed(
    hub: Hub, station: Path, aside: Path
) -> None:
    file = archive(aside, Ed25519PrivateKey.generate())
    with pytest.raises(UnknownKey):
        releases.publish(hub.url, file)


def test_a_station_changes_nothing_there_and_an_outsider_reads_nothing(
    hub: Hub, station: Path, offered: Path
) -> None:
    known = enrolment.of(station)
    assert known is not None
    with signed_in(known) as line:
        assert line.execute("SELECT count(*) FROM central.release_piece").fetchone() == (PIECES,)
        for change in (
            "DELETE FROM central.release",
            "UPDATE central.release_piece SET content = ''",
            "INSERT INTO central.release_piece SELECT id, 99, '' FROM central.release",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                line.execute(change.encode())
        enrolling.revoke(hub.url, known.station)
        with suppress(psycopg.OperationalError):
            assert line.execute("SELECT * FROM central.release").fetchall() == []


def test_a_centre_of_before_offers_nothing(hub: Hub, station: Path) -> None:
    hub.sql("ALTER TABLE central.release RENAME TO away")
    try:
        with pytest.raises(NothingThere):
            looking.find(station, None, now())
    finally:
        hub.sql("ALTER TABLE central.away RENAME TO release")


def test_a_station_takes_it_by_itself_at_night(station: Path, offered: Path) -> None:
    state = nightly.take(station, now())
    assert state is not None
    assert (state.step, state.version) == (READY, NEXT)
    assert nightly.take(station, now()) is None


def test_one_that_waits_for_a_technician_does_not(station: Path, offered: Path) -> None:
    (station / "settings.toml").write_text('[updates]\ntaken = "hand"\n', encoding="utf-8")
    assert nightly.take(station, now()) is None
    assert load(station) == State()


def test_a_centre_that_does_not_answer_is_asked_another_night(
    hub: Hub, station: Path, offered: Path
) -> None:
    known = enrolment.of(station)
    assert known is not None
    enrolment.keep(station, structs.replace(known, port=1))
    with pytest.raises(StoreTrouble):
        nightly.take(station, now())
    assert load(station).step == ""


@pytest.mark.parametrize(
    ("looked", "begun", "due"),
    [(None, 1, True), (2, 1, True), (0.5, 1, False), (2, 12, False), (25, 12, True), (-3, 1, True)],
)
def test_the_centre_is_asked_once_a_night_or_once_a_day(
    looked: float | None, begun: float, due: bool
) -> None:
    at = now()
    asked = None if looked is None else at - timedelta(hours=looked)
    state = State(looked_at=asked)
    assert nightly.is_due(state, at - timedelta(hours=begun), at) == due
