"""Lines that can be cut: each is a listening port in front of the central database."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

HOST = "127.0.0.1"
CHUNK = 65536


@dataclass(eq=False)
class Link:
    """One connection through a line; `ends` are the writers to both sides.

    A `muted` direction goes on reading and hands nothing over.
    """

    ends: list[asyncio.StreamWriter] = field(default_factory=list)
    muted: set[asyncio.StreamWriter] = field(default_factory=set)

    def cut(self) -> None:
        """Reset both sides, as a router that restarts."""
        for end in self.ends:
            end.transport.abort()

    def close_half(self, towards: int) -> None:
        """Tell one side that nothing more comes, and go on listening to it."""
        if len(self.ends) == 2 and not self.ends[towards].is_closing():
            self.muted.add(self.ends[towards])
            with suppress(OSError):
                self.ends[towards].write_eof()


class Line:
    """One station's way to the centre; all its methods run in the proxy's loop."""

    def __init__(self, upstream: int) -> None:
        self.upstream = upstream
        self.port = 0
        self.delay = 0.0
        self.budget: int | None = None
        self.refusing = False
        self.links: set[Link] = set()
        self.flowing = asyncio.Event()
        self.flowing.set()

    async def listen(self) -> asyncio.Server:
        """Open the port."""
        server = await asyncio.start_server(self._serve, HOST, 0)
        self.port = server.sockets[0].getsockname()[1]
        return server

    def cut(self) -> None:
        """Reset every connection."""
        for link in self.links:
            link.cut()

    def cut_after(self, count: int) -> None:
        """Reset everything once so many more bytes have passed, in the middle of whatever."""
        self.budget = count

    def close_half(self, towards: int) -> None:
        """Half-close every connection towards the station (0) or the centre (1)."""
        for link in self.links:
            link.close_half(towards)

    def refuse(self) -> None:
        """Reset every connection, old and new."""
        self.refusing = True
        self.cut()

    def stall(self) -> None:
        """Swallow nothing, hand over nothing: a black hole, until healed."""
        self.flowing.clear()

    def slow(self, seconds: float) -> None:
        """Hold back each piece for a while."""
        self.delay = seconds

    def heal(self) -> None:
        """Let everything through; what was half closed ends."""
        self.delay, self.budget, self.refusing = 0.0, None, False
        for link in self.links:
            if link.muted:
                link.cut()
        self.flowing.set()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        link = Link([writer])
        self.links.add(link)
        try:
            await self.flowing.wait()
            if self.refusing:
                return
            back, forth = await asyncio.open_connection(HOST, self.upstream)
            link.ends.append(forth)
            await asyncio.gather(self._pump(link, reader, forth), self._pump(link, back, writer))
        except OSError:
            pass
        finally:
            link.cut()
            self.links.discard(link)

    async def _pump(
        self, link: Link, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        while data := await reader.read(CHUNK):
            if self.delay:
                await asyncio.sleep(self.delay)
            await self.flowing.wait()
            if writer in link.muted:
                continue
            writer.write(self._within_budget(data))
            if self.budget == 0:
                self.budget = None
                await writer.drain()
                self.cut()
                return
            await writer.drain()
        await self.flowing.wait()
        if writer not in link.muted:
            writer.write_eof()

    def _within_budget(self, data: bytes) -> bytes:
        if self.budget is None:
            return data
        passed = data[: self.budget]
        self.budget -= len(passed)
        return passed


class Proxy:
    """Every line, in one thread; its methods may be called from any other."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="proxy", daemon=True)
        self._thread.start()
        self._servers: list[asyncio.Server] = []

    def line(self, upstream: int) -> Line:
        """A new line to a loopback port."""

        async def make() -> Line:
            line = Line(upstream)
            self._servers.append(await line.listen())
            return line

        return asyncio.run_coroutine_threadsafe(make(), self._loop).result(10)

    def do(self, action: Callable[..., None], *arguments: Any) -> None:
        """Have a method of a line run in the loop; returns once it has."""

        async def call() -> None:
            action(*arguments)

        asyncio.run_coroutine_threadsafe(call(), self._loop).result(10)

    def close(self) -> None:
        """End every connection and the thread."""

        async def end() -> None:
            for server in self._servers:
                server.close()
            others = asyncio.all_tasks() - {asyncio.current_task()}
            for task in others:
                task.cancel()
            await asyncio.gather(*others, return_exceptions=True)

        asyncio.run_coroutine_threadsafe(end(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()
