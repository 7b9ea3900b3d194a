"""A line with a delay: a TCP proxy on loopback, in a process of its own, without a limit of bytes.

    python -m benchmarks.proxy PORT_OF_THE_SERVER MILLISECONDS_EACH_WAY

Prints its own port. What comes in goes out as it came, so many milliseconds later.
"""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import time
from contextlib import AbstractContextManager, suppress

CHUNK = 1 << 18


class Proxy(AbstractContextManager["Proxy"]):
    """The proxy as a process, for a `with` block; `port` is where to connect."""

    def __init__(self, target: int, each_way_ms: float) -> None:
        self._command = [sys.executable, "-m", "benchmarks.proxy", str(target), str(each_way_ms)]
        self.port = 0

    def __enter__(self) -> Proxy:
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(10)


async def serve(target: int, delay: float) -> None:
    """Until the process ends."""

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there = await asyncio.open_connection("127.0.0.1", target)
        _at_once(writer)
        _at_once(there[1])
        with suppress(OSError):
            await asyncio.gather(_carry(reader, there[1], delay), _carry(there[0], writer, delay))

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def _at_once(writer: asyncio.StreamWriter) -> None:
    writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, delay: float) -> None:
    """Read at once, write later: many pieces may be on the way at a time."""
    under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

    async def deliver() -> None:
        while True:
            due, data = await under_way.get()
            await asyncio.sleep(max(due - time.monotonic(), 0))
            if not data:
                writer.close()
                return
            writer.write(data)
            await writer.drain()

    delivering = asyncio.create_task(deliver())
    data = b"?"
    while data:
        data = await reader.read(CHUNK)
        under_way.put_nowait((time.monotonic() + delay, data))
    await delivering


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        asyncio.run(serve(int(sys.argv[1]), float(sys.argv[2]) / 1000))
