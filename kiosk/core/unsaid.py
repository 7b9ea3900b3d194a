"""A value that a command carries to its function, and that is written down nowhere else."""

from __future__ import annotations

import msgspec


class Unsaid(msgspec.Struct, dict=True):
    """Its `value` is no field: the log, the wire and the payloads of the exchange have `{}`."""

    def __repr__(self) -> str:
        return "Unsaid()"

    @property
    def value(self) -> str:
        """What it carries; empty once it was written down and read again."""
        return str(self.__dict__.get("value", ""))


def unsaid(value: str) -> Unsaid:
    """Carry a value without saying it."""
    made = Unsaid()
    made.__dict__["value"] = value
    return made
