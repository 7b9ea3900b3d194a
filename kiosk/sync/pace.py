"""How much goes in one movement: on a slow line less, so that each is over in seconds."""

from __future__ import annotations

from dataclasses import dataclass

QUICK_SECONDS = 2.0
LONG_SECONDS = 8.0


@dataclass
class Pace:
    """A count from `least` to `most`: doubled by a quick movement, halved by a long one."""

    size: int
    most: int
    least: int = 1

    def took(self, seconds: float) -> None:
        """So long for a movement of that many."""
        if seconds > LONG_SECONDS:
            self.failed()
        elif seconds < QUICK_SECONDS:
            self.size = min(self.size * 2, self.most)

    def failed(self) -> None:
        """It may have been too much for the line."""
        self.size = max(self.size // 2, self.least)
