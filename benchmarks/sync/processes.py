"""Stores at work in processes of their own, told what to do through a pipe."""

from __future__ import annotations

import logging
import multiprocessing
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from multiprocessing.connection import Connection
from typing import Any

Body = Callable[..., None]


class Worker(AbstractContextManager["Worker"]):
    """A process that runs `body(pipe, *arguments)`; `ask` sends a word and waits for the answer.

    Times are `time.monotonic()`, which all processes of a machine share.
    """

    def __init__(self, body: Body, *arguments: Any) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, there = context.Pipe()
        self._process = context.Process(target=body, args=(there, *arguments), daemon=True)

    def __enter__(self) -> Worker:
        self._process.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.is_alive():
            self.pipe.send("end")
            self._process.join(20)
        if self._process.is_alive():
            self._process.terminate()

    def ask(self, word: Any, patience: float = 60.0) -> Any:
        """What it answers; raises TimeoutError."""
        self.pipe.send(word)
        return self.answer(patience)

    def answer(self, patience: float = 60.0) -> Any:
        """What it says next."""
        if not self.pipe.poll(patience):
            raise TimeoutError(f"no answer in {patience} s")
        return self.pipe.recv()


def obey(pipe: Connection, verbs: dict[str, Callable[..., Any]]) -> None:
    """Answer words until told to end: a name, or a name with arguments."""
    logging.getLogger("kiosk").setLevel(logging.ERROR)
    while (word := pipe.recv()) != "end":
        name, *arguments = word if isinstance(word, tuple) else (word,)
        pipe.send(verbs[name](*arguments))


def moment() -> float:
    """Now, in seconds, on the clock that all processes share."""
    return time.monotonic()
