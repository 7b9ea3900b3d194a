"""A central database on this machine, to try the exchange: loopback, TLS, its own authority."""

from __future__ import annotations

import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.engine import make_url

from kiosk.central import setup
from kiosk.central.access import administering
from kiosk.central.certificates import server_folder, write_private
from kiosk.central.local import SERVER, Cluster, free_port, is_free, reachable
from kiosk.core.errors import StoreTrouble

OWNER, DATABASE = "central", "kiosk"
PORT = 54327
RUNS = "runs"
"""The kind of trouble of one that runs, or whose place is taken."""
HOSTS = ("localhost", "127.0.0.1")
FOR_ROOT = Path("/var/lib/technopark-kiosk/central")  # posix: root is of POSIX
"""Where root's is kept when the server, which never runs as root, cannot enter the data folder."""

_RULES = f"""\
# The owner and the stations, over TLS from this machine; nobody else.
hostssl all {OWNER} 127.0.0.1/32 scram-sha-256
hostssl {DATABASE} +kiosk_certificate 127.0.0.1/32 cert
hostssl {DATABASE} +kiosk_station 127.0.0.1/32 scram-sha-256
"""


@dataclass(frozen=True)
class Trial:
    """A centre that runs; `url_file` holds its owner's URL, `folder` its authority too."""

    folder: Path
    url: str
    url_file: Path
    port: int


def folder_for(data: Path) -> Path:
    """Where the centre of a data folder is kept."""
    folder = data.absolute() / "central"
    return folder if reachable(folder) else FOR_ROOT


@contextmanager
def running(folder: Path) -> Iterator[Trial]:
    """Start the centre kept in a folder, made there the first time; stopped at the end.

    Raises StoreTrouble where it runs already, or cannot.
    """
    folder.mkdir(parents=True, exist_ok=True)
    # The server's user passes through to its own folder, and sees no more.
    folder.chmod(0o711)  # posix: on Windows it is this same account
    if not reachable(folder):
        raise StoreTrouble(
            f"the server's user (nobody) cannot enter {folder}: chmod o+x its parents", SERVER
        )
    with _alone(folder):
        url = _url(folder)
        cluster = Cluster(folder / "postgresql", port=make_url(url).port or PORT, settings=_TLS)
        if not cluster.made:
            cluster.make(OWNER, make_url(url).password or "")
        try:
            _start(cluster, folder)
            _make_database(url)
            setup.init(url)
            yield Trial(folder, url, folder / "central.url", cluster.port)
        finally:
            if cluster.running:
                cluster.stop()


_TLS = ("ssl=on", "ssl_ca_file=ca.pem", "password_encryption=scram-sha-256")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One process a folder; the lock goes with the process, however that ends."""
    with (folder / "lock").open("wb") as file:
        try:
            _lock(file.fileno())
        except OSError as error:
            raise StoreTrouble(f"the central database of {folder} runs already", RUNS) from error
        yield


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _url(folder: Path) -> str:
    """The owner's URL; port and password are drawn once, as stations remember the port."""
    file = folder / "central.url"
    if not file.exists():
        port = PORT if is_free(PORT) else free_port()
        write_private(
            file,
            f"postgresql://{OWNER}:{secrets.token_urlsafe(32)}@127.0.0.1:{port}/{DATABASE}"
            f"?sslmode=verify-full&sslrootcert={folder / 'ca.pem'}\n",
        )
    return file.read_text("utf-8").strip()


def _start(cluster: Cluster, folder: Path) -> None:
    """A new certificate each time costs nothing and never runs out."""
    pair = server_folder(folder, HOSTS)
    cluster.put("server.crt", pair.certificate)
    cluster.put("server.key", pair.key)
    cluster.put("ca.pem", (folder / "ca.pem").read_text("ascii"))
    cluster.put("pg_hba.conf", _RULES)
    if cluster.running:  # left by a process that was killed
        cluster.reload()
        return
    if not is_free(cluster.port):
        raise StoreTrouble(f"port {cluster.port} of this machine is taken by another program", RUNS)
    cluster.start()


def _make_database(url: str) -> None:
    with administering(make_url(url).set(database="postgres").render_as_string(False)) as asking:
        found = text("SELECT 1 FROM pg_database WHERE datname = :name")
        if asking.scalar(found, {"name": DATABASE}):
            return
        raw = asking.connection.driver_connection
        assert raw is not None  # noqa: S101 - it has just answered
        asking.rollback()
        raw.autocommit = True
        raw.execute(f"CREATE DATABASE {DATABASE}")
