"""A streaming replica of the centre: the same figures, and nothing said that it cannot know."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.central import readers, setup
from kiosk.central.local import free_port, programs
from kiosk.network.overview import network
from kiosk.network.reading import reading
from tests.central.conftest import Hub
from tests.network.conftest import AT, FIRST, LAST, put_sites
from tests.postgres import PrivateServer

RULES = (
    "local all all trust",
    "host all all 127.0.0.1/32 trust",
    "host replication all 127.0.0.1/32 trust",
)


@pytest.fixture
def primary(tmp_path: Path) -> Iterator[Hub]:
    with PrivateServer(tmp_path, rules=RULES) as server:
        hub = Hub(server, server.new_database("hub"))
        setup.init(hub.url)
        put_sites(hub, visits={"casablanca": 3})
        yield hub


@pytest.fixture
def made(primary: Hub) -> str:
    """The URL of a reader, made before the replica is: nothing has to be waited for."""
    return readers.make_reader(primary.url, primary.address).url


@pytest.fixture
def replica(primary: Hub, made: str) -> Iterator[int]:
    """The port of one that follows it."""
    assert made
    server, port = primary.server, free_port()
    owner = (server.folder / "data").stat()
    place = server.folder / "replica"
    place.mkdir(mode=0o700)
    os.chown(place, owner.st_uid, owner.st_gid)

    def run(name: str, *words: str) -> None:
        program = str(Path(programs()) / name)
        who = {"user": owner.st_uid, "group": owner.st_gid} if os.getuid() == 0 else {}
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run([program, *words], check=True, cwd="/", **who, **quiet)  # type: ignore[call-overload]

    data = str(place / "data")
    at = ("-h", "127.0.0.1", "-p", str(server.port), "-U", "desk")
    run("pg_basebackup", *at, "-D", data, "-R", "-X", "stream", "-c", "fast")
    options, log = f"-p {port} -k {place}", str(place / "log")
    run("pg_ctl", "-D", data, "-w", "-o", options, "-l", log, "start")
    yield port
    run("pg_ctl", "-D", data, "-m", "immediate", "stop")


def test_it_is_read_by_the_centres_own_readers(primary: Hub, made: str, replica: int) -> None:
    with reading(made) as session:
        there = network(session, now=AT, first=FIRST, last=LAST)
    url = made.replace(f":{primary.server.port}/", f":{replica}/")
    with reading(url) as session:
        here = network(session, now=AT, first=FIRST, last=LAST)
    assert here.sites == there.sites
    assert here.sites[0].of("visits").value == 3
    assert (there.centre.applier, here.centre.applier) == (False, None)
