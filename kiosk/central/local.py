"""A private PostgreSQL server on loopback: for the tests, and for a centre on this machine."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.central.certificates import write_private
from kiosk.core.errors import StoreTrouble
from kiosk.core.program import NO_CONSOLE

SERVER = "server"
"""The kind of trouble with a server of this machine."""
DEBIAN = Path("/usr/lib/postgresql")  # posix: where Debian keeps every version
_NOBODY = ("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups")


def programs() -> Path:
    """The folder of initdb and pg_ctl, the newest there is."""
    folders = sorted(DEBIAN.glob("*/bin"), key=lambda p: int(p.parent.name))
    if folders:
        return folders[-1]
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    raise StoreTrouble("there is no PostgreSQL server on this machine (Debian: postgresql)", SERVER)


def free_port() -> int:
    """A loopback port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def is_free(port: int) -> bool:
    """Whether a server could listen there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def reachable(folder: Path) -> bool:
    """Whether the server's user can enter a folder: PostgreSQL refuses to run as root."""
    if not _is_root():
        return True
    return all(p.stat().st_mode & 0o001 for p in folder.absolute().parents if p.exists())


class Cluster:
    """A PostgreSQL data folder with its server; as root it runs as nobody.

    It listens on 127.0.0.1 and on no socket of the file system.
    """

    def __init__(self, data: Path, *, port: int, settings: Sequence[str] = ()) -> None:
        self.data = data
        self.port = port
        self.settings = settings
        self._bin = programs()

    @property
    def made(self) -> bool:
        """Whether the data folder holds a cluster."""
        return (self.data / "PG_VERSION").exists()

    @property
    def running(self) -> bool:
        """Whether a server works on the data folder."""
        return self._run("pg_ctl", "-D", str(self.data), "status") == 0

    def make(self, owner: str, password: str = "") -> None:
        """Make the cluster, owned by a role that signs in with a password, or just its name."""
        self.data.mkdir(parents=True, mode=0o700)
        self.give(self.data)
        arguments = ["-D", str(self.data), "-U", owner, "-E", "UTF8", "--locale=C.UTF-8"]
        if not password:
            return self._must("initdb", *arguments, "-A", "trust", "--no-sync")
        secret = self.data.with_name("first-password")
        write_private(secret, password)
        self.give(secret)
        try:
            return self._must("initdb", *arguments, "-A", "scram-sha-256", f"--pwfile={secret}")
        finally:
            secret.unlink()

    def put(self, name: str, content: str) -> Path:
        """Write a file of the data folder that only the server reads."""
        file = self.data / name
        write_private(file, content)
        self.give(file)
        return file

    def start(self) -> None:
        """Start the server and wait until it answers."""
        options = [*self.settings, "listen_addresses=127.0.0.1", "unix_socket_directories="]
        words = " ".join([f"-p {self.port}", *(f"-c {setting}" for setting in options)])
        log = str(self.data / "log")
        self._must("pg_ctl", "-D", str(self.data), "-w", "-l", log, "-o", words, "start")

    def reload(self) -> None:
        """Have the server read its configuration anew."""
        self._must("pg_ctl", "-D", str(self.data), "reload")

    def stop(self, mode: str = "fast") -> None:
        """Stop the server; sessions are closed."""
        self._must("pg_ctl", "-D", str(self.data), "-m", mode, "-w", "stop")

    def give(self, path: Path) -> None:
        """Make the server's user the owner of a path."""
        if _is_root():
            shutil.chown(path, "nobody", "nogroup")

    def _must(self, program: str, *arguments: str) -> None:
        if code := self._run(program, *arguments):
            raise StoreTrouble(
                f"{program} failed with {code}; its log is {self.data / 'log'}", SERVER
            )

    def _run(self, program: str, *arguments: str) -> int:
        command = [str(self._bin / program), *arguments]
        if _is_root():
            command = [*_NOBODY, *command]
        # The server outlives pg_ctl and would keep a pipe open: its output goes to its own log.
        done = subprocess.run(  # noqa: S603
            command,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
            check=False,
            creationflags=NO_CONSOLE,
        )
        return done.returncode
