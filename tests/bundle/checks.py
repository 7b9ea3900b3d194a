"""What is looked at, one line each; what fails is told and the rest goes on."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager


class Checks:
    """Counts what holds and what does not."""

    def __init__(self) -> None:
        self.passed = self.failed = 0

    @contextmanager
    def that(self, sentence: str) -> Iterator[None]:
        """Look at one thing: an exception within is a failure, and is told in a line."""
        started = time.monotonic()
        try:
            yield
        except Exception as error:  # noqa: BLE001 - whatever it is, the other checks go on
            self.failed += 1
            told = str(error).strip() or type(error).__name__
            print(f"NO   {sentence}\n       " + told[-3000:].replace("\n", "\n       "), flush=True)
        else:
            self.passed += 1
            print(f"ok   {sentence} ({time.monotonic() - started:.1f} s)", flush=True)

    def close(self) -> int:
        """The last line, and the exit code."""
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return 1 if self.failed or not self.passed else 0


def require(held: object, otherwise: object) -> None:
    """An assertion that says what was found."""
    if not held:
        raise AssertionError(str(otherwise))
