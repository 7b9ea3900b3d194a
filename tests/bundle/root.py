"""A bare Debian to install into: minbase from debootstrap, entered by chroot.

All of it lives in a mount and process namespace of its own, which ends with the process that holds
it: nothing stays mounted or running, however the tests end. The network is the machine's own.
"""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import time
from pathlib import Path

from tests.bundle.checks import require

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "build" / "bundle-test"
TARBALL, ARCHIVES = KEPT / "debian.tar.zst", KEPT / "archives"
PERSON = "poste"
"""Who works at the machine."""
OPT_MB = 1200


class Failed(AssertionError):
    """A command inside ended otherwise than it was to."""


class BareDebian:
    """A root with nothing in it but Debian's smallest system; `folder` is where it lies outside."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._holder: subprocess.Popen[bytes] | None = None
        self._inside = 0

    def __enter__(self) -> BareDebian:
        _base()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        subprocess.run(["tar", "-xpf", TARBALL, "-C", self.folder], check=True)
        for name in ("resolv.conf", "hosts"):
            shutil.copyfile(Path("/etc", name), self.folder / "etc" / name)
        self._hold()
        self.run("useradd", "--create-home", "--uid", "1000", PERSON)
        return self

    def __exit__(self, *_unused: object) -> None:
        if self._holder is not None:
            self._holder.kill()
            self._holder.wait()
        for _try in range(50):  # its processes end a moment after it
            shutil.rmtree(self.folder, ignore_errors=True)
            if not self.folder.exists():
                break
            time.sleep(0.1)

    def _hold(self) -> None:
        """Start the process whose namespaces everything is done in."""
        at = shlex.quote(str(self.folder))
        steps = [
            f"mount -t proc proc {at}/proc",
            f"mount -t tmpfs tmpfs {at}/dev/shm",
            f"mount -t tmpfs -o size={OPT_MB}m tmpfs {at}/opt",
            f"mount --bind {shlex.quote(str(ARCHIVES))} {at}/var/cache/apt/archives",
            f"mkdir -p {at}/tmp/.X11-unix /tmp/.X11-unix",
            f"mount --bind /tmp/.X11-unix {at}/tmp/.X11-unix",
            "echo held",
            "exec sleep infinity",
        ]
        ARCHIVES.joinpath("partial").mkdir(parents=True, exist_ok=True)
        apart = [
            "unshare",
            "--mount",
            "--pid",
            "--fork",
            "--kill-child",
            "--propagation",
            "private",
        ]
        self._holder = subprocess.Popen(
            [*apart, "sh", "-ec", "\n".join(steps)], stdout=subprocess.PIPE
        )
        assert self._holder.stdout is not None
        require(self._holder.stdout.readline() == b"held\n", "no namespaces can be made here")
        children = Path(f"/proc/{self._holder.pid}/task/{self._holder.pid}/children")
        self._inside = int(children.read_text().split()[0])

    def command(
        self, *words: str | Path, user: str = "root", env: dict[str, str] | None = None
    ) -> list[str]:
        """The command line, outside, of one that runs inside."""
        home = "/root" if user == "root" else f"/home/{user}"
        told = {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": home,
            "USER": user,
            "LANG": "C.UTF-8",
            **(env or {}),
        }
        enter = ["nsenter", "--target", str(self._inside), "--mount", "--pid", "--wd=/"]
        who = [] if user == "root" else [f"--userspec={user}:{user}"]
        clean = ["env", "-i", *(f"{name}={value}" for name, value in told.items())]
        return [*enter, "chroot", *who, str(self.folder), *clean, *map(str, words)]

    def run(
        self,
        *words: str | Path,
        user: str = "root",
        env: dict[str, str] | None = None,
        code: int | None = 0,
        seconds: float = 240,
    ) -> str:
        """Run a command inside; what it said, on both streams. Raises Failed on another `code`."""
        done = subprocess.run(
            self.command(*words, user=user, env=env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=seconds,
            check=False,
        )
        said = done.stdout.decode("utf-8", "replace")
        if code is not None and done.returncode != code:
            raise Failed(f"{shlex.join(map(str, words))} ended with {done.returncode}\n{said}")
        return said

    def start(
        self, *words: str | Path, user: str = "root", env: dict[str, str] | None = None, log: Path
    ) -> subprocess.Popen[bytes]:
        """Start a command inside and go on; what it says goes to a file outside."""
        with log.open("wb") as out:
            command = self.command(*words, user=user, env=env)
            return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out)

    @staticmethod
    def end(process: subprocess.Popen[bytes], seconds: float = 20) -> int:
        """Ask a command that was started to end, as a session does; its code."""
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        for child in children.read_text().split() if process.poll() is None else ():
            os.kill(int(child), signal.SIGTERM)  # nsenter itself only waits for it
        try:
            return process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            return process.wait()

    def mount(self, *words: str) -> None:
        """Mount something inside; the last word is the place there."""
        *options, place = words
        self.run("mkdir", "-p", place)
        enter = ["nsenter", "--target", str(self._inside), "--mount"]
        subprocess.run([*enter, "mount", *options, f"{self.folder}{place}"], check=True)

    def seen(self, place: str) -> Path:
        """A place inside as it is seen from outside, through the holder's mounts."""
        return Path(f"/proc/{self._inside}/root{self.folder}{place}")


APT = {"DEBIAN_FRONTEND": "noninteractive", "LANG": "fr_FR.UTF-8"}


def install(root: BareDebian, *packages: str | Path, code: int | None = 0) -> str:
    """apt-get install, and what it said; nothing that is only recommended comes along."""
    asked = ["apt-get", "install", "-y", "-q", "--no-install-recommends", "--allow-downgrades"]
    kept = [
        "-o",
        "APT::Keep-Downloaded-Packages=true",
        "-o",
        "Binary::apt::APT::Keep-Downloaded-Packages=1",
    ]
    return root.run(*asked, *kept, *packages, env=APT, code=code)


def _base() -> None:
    """The tarball of the smallest Debian of this machine's release, made once."""
    if TARBALL.exists():
        return
    print("Making the bare Debian root, once", flush=True)
    KEPT.mkdir(parents=True, exist_ok=True)
    fresh = KEPT / "debian"
    shutil.rmtree(fresh, ignore_errors=True)
    made = ["debootstrap", "--variant=minbase", _suite(), fresh]
    done = subprocess.run(made, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    require(done.returncode == 0, done.stdout.decode("utf-8", "replace")[-2000:])
    shutil.rmtree(fresh / "var" / "cache" / "apt" / "archives", ignore_errors=True)
    (fresh / "var" / "cache" / "apt" / "archives" / "partial").mkdir(parents=True)
    half = TARBALL.with_suffix(".half")
    subprocess.run(["tar", "--zstd", "-cf", half, "-C", fresh, "."], check=True)
    half.rename(TARBALL)
    shutil.rmtree(fresh)


def _suite() -> str:
    told = Path("/etc/os-release").read_text(encoding="utf-8")
    named = dict(line.split("=", 1) for line in told.splitlines() if "=" in line)
    return named["VERSION_CODENAME"].strip('"')
