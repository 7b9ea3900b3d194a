"""The lines on which a ticket printer is reached: the network, a serial port, a USB device."""

from __future__ import annotations

import errno
import os
import select
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from kiosk.paper.thermal.address import SERIAL, TCP, USB, Address

CONNECT_S, WRITE_S = 3.0, 20.0
USB_PRINTERS = Path("/sys/class/usbmisc")  # posix: as Linux has them


class Line(Protocol):
    """An open way to a printer. Everything raises OSError where it does not answer."""

    def write(self, data: bytes) -> int:
        """Send some of the data, within WRITE_S seconds; how many bytes went."""

    def read(self, seconds: float) -> bytes:
        """What came, one byte at least; none where nothing came in that time."""

    def close(self) -> None:
        """Let go of it."""


class NetworkLine:
    """A printer that has a port of its own on the network."""

    def __init__(self, address: Address) -> None:
        self._socket = socket.create_connection((address.place, address.port), CONNECT_S)

    def write(self, data: bytes) -> int:
        self._socket.settimeout(WRITE_S)
        return self._socket.send(data)

    def read(self, seconds: float) -> bytes:
        self._socket.settimeout(max(seconds, 0.001))
        try:
            found = self._socket.recv(64)
        except TimeoutError:
            return b""
        if not found:
            raise ConnectionResetError("the printer closed the line")
        return found

    def close(self) -> None:
        self._socket.close()


class SerialLine:
    """A printer at a serial port, or at an adapter that looks like one."""

    def __init__(self, address: Address) -> None:
        import serial

        self._port: Any = serial.Serial(
            address.place, address.baud, timeout=0, write_timeout=WRITE_S
        )

    def write(self, data: bytes) -> int:
        return int(self._port.write(data))

    def read(self, seconds: float) -> bytes:
        self._port.timeout = seconds
        found: bytes = self._port.read(1)
        return found

    def close(self) -> None:
        with suppress(Exception):  # unplugged meanwhile: a terminal's errors are no OSError
            self._port.flush()  # what was taken is still on its way
        self._port.close()


class DeviceLine:
    """A printer that Linux has as a device, such as /dev/usb/lp0."""

    def __init__(self, address: Address) -> None:
        path = address.place if address.place.startswith("/") else _by_numbers(address.place)
        self._file = os.open(path, os.O_RDWR | os.O_NONBLOCK)  # posix: as these devices are

    def write(self, data: bytes) -> int:
        if not select.select([], [self._file], [], WRITE_S)[1]:
            raise TimeoutError("the printer takes nothing more")
        return os.write(self._file, data)

    def read(self, seconds: float) -> bytes:
        if not select.select([self._file], [], [], seconds)[0]:
            return b""
        return os.read(self._file, 64)

    def close(self) -> None:
        os.close(self._file)


MAKERS: dict[str, Callable[[Address], Line]] = {
    TCP: NetworkLine,
    SERIAL: SerialLine,
    USB: DeviceLine,
}


def write_all(line: Line, data: bytes) -> None:
    """Send everything; raises OSError where the printer takes no more of it."""
    rest = memoryview(data)
    while rest:
        rest = rest[line.write(bytes(rest[:4096])) :]


def first_byte(line: Line, wanted: Callable[[int], bool], seconds: float) -> int | None:
    """The first byte of a kind that comes in time; others are what nobody asked for."""
    deadline = time.monotonic() + seconds
    while (left := deadline - time.monotonic()) > 0:
        for byte in line.read(left):
            if wanted(byte):
                return byte
    return None


def _by_numbers(wanted: str) -> str:
    """The device of a maker's and a product's number, such as "04b8:0e15"; raises OSError."""
    for each in sorted(USB_PRINTERS.glob("lp*")):
        about = (each / "device").resolve().parent
        numbers = [_told(about / name) for name in ("idVendor", "idProduct")]
        if ":".join(numbers) == wanted.lower():
            return f"/dev/usb/{each.name}"  # posix: as Linux has them
    raise FileNotFoundError(errno.ENOENT, f"no printer {wanted} is plugged in")


def _told(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
