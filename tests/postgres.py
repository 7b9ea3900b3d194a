"""A private PostgreSQL server on a loopback port, for the tests."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType

# Durability is not what is tested here; without it the suite is several times faster.
FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=60"]


def programs() -> Path:
    """The folder of initdb and pg_ctl, the newest there is."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: int(p.parent.name))
    if not folders:
        raise RuntimeError("no PostgreSQL server here: `make test` installs one")
    return folders[-1]


class PrivateServer:
    """Started on entry, stopped and removed on exit."""

    def __init__(self, folder: Path) -> None:
        # Not below pytest's own folder: only its owner may enter that, and the server refuses
        # to run as root.
        self.folder = Path(tempfile.mkdtemp(prefix=f"{folder.name}-"))
        self.bin = programs()
        self.port = _free_port()
        self.url = f"postgresql://desk@127.0.0.1:{self.port}/postgres"

    def __enter__(self) -> PrivateServer:
        data = self.folder / "data"
        data.mkdir()
        if os.geteuid() == 0:
            for path in (self.folder, data):
                shutil.chown(path, "nobody", "nogroup")
        self._run("initdb", "-D", str(data), "-U", "desk", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = [f"-c {setting}" for setting in FAST]
        options += [f"-p {self.port}", "-c listen_addresses=127.0.0.1", f"-k {self.folder}"]
        self._run(
            "pg_ctl",
            "-D",
            str(data),
            "-w",
            "-l",
            str(data / "log"),
            "-o",
            " ".join(options),
            "start",
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "-w", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self.bin / program), *arguments]
        if os.geteuid() == 0:
            command = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", *command]
        # The server outlives pg_ctl and would keep a pipe open: its output goes to its own log.
        done = subprocess.run(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/", check=False
        )
        if done.returncode:
            raise RuntimeError(f"{program} failed with {done.returncode}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
